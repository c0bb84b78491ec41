"""Signing in: the card, the silent exchange with its copies, the code of the page, and what is never believed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.identity.errors import IdentityUnavailable
from bot.stores import Person
from bot.turns import Delivery, Outlet
from dialogs.events import FromPerson, SignedIn, SignInFailed, SignInFault
from dialogs.wording.message import Link, Message, Paragraph
from tests.door.house import House, house
from tests.door.otherside import ALICE, APP, BOB, TENANT


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[House]:
    async with house(tmp_path) as opened:
        yield opened


def exchange(at: House) -> dict[str, Any]:
    value = {"id": "ex-1", "connectionName": "offhand", "token": "their token"}
    return at.other.activity(type="invoke", name="signin/tokenExchange", text=..., value=value)


def exchanges(at: House) -> int:
    """Return how often the token service was asked to exchange."""
    return sum(each.path == "/api/usertoken/exchange" for each in at.other.requests)


async def asked_to_sign_in(at: House, *, silently: bool = True) -> Any:  # noqa: ANN401 - JSON
    async def ask(person: Person, event: FromPerson, outlet: Outlet) -> None:
        text = (Paragraph("Please sign in first."),)
        message = Message(spoken="Please.", paragraphs=text, asks_sign_in=True, silently=silently)
        await outlet.deliver(Delivery(message, None, None, 1, transient=False))

    at.turns.script = ask
    await at.post(at.other.activity())
    [sent] = at.other.sends
    return sent.body


async def test_the_card_is_what_teams_exchanges_silently(at: House) -> None:
    body = await asked_to_sign_in(at)

    assert body["attachments"] == [
        {
            "contentType": "application/vnd.microsoft.card.oauth",
            "content": {
                "text": "Please sign in first.",
                "connectionName": "offhand",
                "buttons": [
                    {"type": "signin", "title": "Sign in", "text": "Sign in", "value": "https://token.example/sign-in"}
                ],
                "tokenExchangeResource": {"id": "ex-1", "uri": f"api://botid-{APP}", "providerId": "p"},
                "tokenPostResource": {"sasUrl": "https://token.example/post"},
            },
        }
    ]


async def test_the_card_waits_for_a_tap_where_silence_did_not_help(at: House) -> None:
    body = await asked_to_sign_in(at, silently=False)

    assert "tokenExchangeResource" not in body["attachments"][0]["content"]


async def test_links_go_above_the_button_in_the_same_bubble(at: House) -> None:
    """The consent page and the fact sheet, as links that markdown can't break; nothing but https."""

    async def ask(person: Person, event: FromPerson, outlet: Outlet) -> None:
        links = (
            Link("Consent page", "https://login.example/adminconsent?app=(1)&redirect=a b"),
            Link("Fact sheet", "https://example.org/facts"),
            Link("Bad", "javascript:alert(1)"),
        )
        text = (Paragraph("Please pass this on."),)
        await outlet.deliver(Delivery(Message(spoken="Please.", paragraphs=text, links=links, asks_sign_in=True)))

    at.turns.script = ask
    await at.post(at.other.activity())

    [sent] = at.other.sends
    assert sent.body["textFormat"] == "markdown"
    assert sent.body["text"].splitlines() == [
        "Please pass this on.",
        "",
        "- [Consent page](https://login.example/adminconsent?app=%281%29&redirect=a%20b)",
        "- [Fact sheet](https://example.org/facts)",
    ]
    [card] = sent.body["attachments"]
    assert card["content"]["text"] == "Sign in"


async def test_no_card_while_the_token_service_is_down(at: House) -> None:
    at.other.token_service_status = 503

    body = await asked_to_sign_in(at)

    assert "Signing in does not work right now. Nothing was booked." in body["text"]


async def test_an_exchange_signs_in(at: House) -> None:
    status, body = await at.post(exchange(at))

    assert (status, body) == (200, {"id": "ex-1", "connectionName": "offhand"})
    await at.until(lambda: len(at.turns.taken) == 1)
    person, event = at.turns.taken[0]
    assert person == Person(TENANT, ALICE)
    assert isinstance(event, SignedIn)
    assert event.occasion.zone == "Europe/Berlin"


async def test_copies_of_an_exchange_are_one(at: House) -> None:
    """One from each client that is open, at once and later: one exchange, one event, the same answer for each."""
    at.other.exchange_hang = 0.2

    at_once = await asyncio.gather(*(at.post(exchange(at)) for _ in range(5)))
    later = await at.post(exchange(at))

    assert {(status, body["id"]) for status, body in [*at_once, later]} == {(200, "ex-1")}
    assert exchanges(at) == 1
    await at.until(lambda: len(at.turns.taken) == 1)


async def test_copies_of_a_failure_all_fail(at: House) -> None:
    at.other.exchange_status = 400

    answers = [await at.post(exchange(at)) for _ in range(3)]

    assert [status for status, _ in answers] == [412, 412, 412]
    assert all(body["failureDetail"] for _, body in answers)
    assert exchanges(at) == 1
    assert at.turns.taken == []


async def test_the_same_exchange_of_another_person_is_another(at: House) -> None:
    await at.post(exchange(at))
    theirs = exchange(at) | {"from": {"id": f"29:{BOB}", "aadObjectId": BOB}}

    status, _ = await at.post(theirs)

    assert status == 200
    assert exchanges(at) == 2


@pytest.mark.parametrize(
    "value",
    [
        {"connectionName": "theirs"},
        {"connectionName": None},
        {"connectionName": ["offhand"]},
        {"id": 1},
        {"id": ""},
        {"id": "x" * 201},
        {"id": "line\nbreak"},
        {"token": ""},
        {"token": 1},
        {"token": "x" * 16_001},
    ],
    ids=str,
)
async def test_other_connections_and_odd_values_are_refused_unasked(at: House, value: dict[str, Any]) -> None:
    sent = exchange(at)
    sent["value"] |= value

    status, body = await at.post(sent)

    assert status == 412
    assert body["connectionName"] == "offhand"
    assert exchanges(at) == 0


@pytest.mark.parametrize("value", [None, "token", [], {}], ids=str)
async def test_exchanges_of_no_shape_are_refused(at: House, value: object) -> None:
    status, _ = await at.post(exchange(at) | {"value": value})

    assert status == 412
    assert at.other.requests == []


async def test_a_strangers_exchange_is_no_sign_in(at: House) -> None:
    status, _ = await at.post(exchange(at) | {"from": {"id": "29:x"}})

    assert status == 412
    assert at.other.requests == []


async def test_a_store_that_is_away_lets_teams_show_the_button(at: House) -> None:
    await at.store.close()

    status, _ = await at.post(exchange(at))

    assert status == 412
    assert exchanges(at) == 0


def verify(at: House, value: object) -> dict[str, Any]:
    return at.other.activity(type="invoke", name="signin/verifyState", text=..., value=value)


async def test_the_code_of_the_page_signs_in(at: House) -> None:
    at.other.codes["123456"] = "assertion"

    status, _ = await at.post(verify(at, {"state": "123456"}))

    assert status == 200
    await at.until(lambda: len(at.turns.taken) == 1)
    assert isinstance(at.turns.taken[0][1], SignedIn)
    assert at.other.requests[0].query["code"] == "123456"


@pytest.mark.parametrize("state", ["654321", "12345", "1234567", "１２３４５６", "abcdef", 123456, None, ["123456"]])
async def test_other_codes_do_not(at: House, state: object) -> None:
    at.other.codes["123456"] = "assertion"

    status, _ = await at.post(verify(at, {"state": state}))

    assert status == 200
    await at.until(lambda: len(at.turns.taken) == 1)
    event = at.turns.taken[0][1]
    assert isinstance(event, SignInFailed)
    assert event.fault is SignInFault.FAILED


async def test_five_codes_are_enough(at: House) -> None:
    for number in range(8):
        await at.post(verify(at, {"state": f"00000{number}"}))

    assert sum(each.path == "/api/usertoken/GetToken" for each in at.other.requests) == 5


async def test_six_digits_in_the_chat_are_a_sentence(at: House) -> None:
    at.other.codes["261224"] = "assertion"

    await at.post(at.other.activity(text="261224"))

    assert [each.path for each in at.other.requests] == ["/connector/v3/conversations/a:alice/activities"]


async def test_a_closed_window_is_a_no(at: House) -> None:
    status, _ = await at.post(verify(at, {"state": "CancelledByUser"}))

    assert status == 200
    await at.until(lambda: len(at.turns.taken) == 1)
    event = at.turns.taken[0][1]
    assert isinstance(event, SignInFailed)
    assert event.fault is SignInFault.DECLINED
    assert not any("usertoken" in each.path for each in at.other.requests)


@pytest.mark.parametrize("value", [{"code": "resourcematchfailed", "message": "..."}, {}, None, "x", [1]], ids=str)
async def test_word_of_a_failure_is_taken(at: House, value: object) -> None:
    status, _ = await at.post(at.other.activity(type="invoke", name="signin/failure", text=..., value=value))

    assert status == 200
    await at.until(lambda: len(at.turns.taken) == 1)
    assert isinstance(at.turns.taken[0][1], SignInFailed)


async def test_assertions(at: House) -> None:
    await at.post(at.other.activity())
    event = at.turns.taken[0][1]
    address = event.occasion.address

    assert await at.channel.assertion(address) is None
    at.other.signed_in[f"29:{ALICE}"] = "assertion"
    assert await at.channel.assertion(address) == "assertion"
    await at.channel.drop(address)
    assert await at.channel.assertion(address) is None
    assert at.other.requests[-1].query == {
        "userId": f"29:{ALICE}",
        "connectionName": "offhand",
        "channelId": "msteams",
    }
    at.other.token_service_status = 503
    with pytest.raises(IdentityUnavailable):
        await at.channel.assertion(address)


@pytest.mark.parametrize("address", ["", "null", "[]", "{}", '{"user": 1}'])
async def test_an_address_that_cannot_be_read_is_nobodys(at: House, address: str) -> None:
    assert await at.channel.assertion(address) is None
    await at.channel.drop(address)
    assert at.other.requests == []
