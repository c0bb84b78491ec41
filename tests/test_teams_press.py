"""Presses and replies: what answers the press, what is put into the chat, and what never covers what."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.stores import Person
from bot.turns import Delivery, DeliveryFailed, Outlet
from dialogs.events import FromPerson, Pressed
from dialogs.wording.message import Message
from tests.door.house import House, house, plain
from tests.door.otherside import ALICE, BOB, TENANT

PERSON = Person(TENANT, ALICE)


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[House]:
    async with house(tmp_path) as opened:
        yield opened


def card(headline: str) -> Message:
    return Message(spoken=headline, headline=headline)


def told(body: dict[str, Any]) -> str:
    """Return what an answer of an invoke or a sent activity says."""
    if body.get("type") == "message":
        attachments = body.get("attachments")
        return str(attachments[0]["content"]["fallbackText"] if attachments else body["text"])
    return str(body["value"]["fallbackText"] if isinstance(body["value"], dict) else body["value"])


def history(at: House) -> list[tuple[str, str, str]]:
    """Return method, last piece of the path, and what was said, of all that went into the chat."""
    return [(each.method, each.path.rsplit("/", 1)[1], told(each.body)) for each in at.other.sends]


async def test_the_press_is_answered_by_the_final_card_which_is_put_into_the_chat_too(at: House) -> None:
    async def book(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await outlet.deliver(Delivery(card("Booking"), "P1", None, 1, transient=True))
        await asyncio.sleep(0.05)
        await outlet.deliver(Delivery(card("Booked"), "P1", None, 2, transient=False))

    at.turns.script = book

    status, body = await at.post(at.other.press())

    assert status == 200
    assert (body["statusCode"], body["type"]) == (200, "application/vnd.microsoft.card.adaptive")
    assert told(body) == "Booked"
    await at.until(lambda: len(at.other.sends) == 1)
    await asyncio.sleep(1.2)  # longer than "Booking" would be held back
    assert history(at) == [("PUT", "card-1", "Booked")]


async def test_a_long_press_is_answered_by_what_there_is_and_the_card_changed_later(
    at: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.reception.ANSWER_PRESS_WITHIN", 0.3)
    monkeypatch.setattr("bot.teams.outlet.HELD_BACK", 0.6)

    async def book(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await outlet.deliver(Delivery(card("Booking"), "P1", None, 1, transient=True))
        await asyncio.sleep(0.5)
        await outlet.deliver(Delivery(card("Booked"), "P1", None, 2, transient=False))

    at.turns.script = book
    began = time.monotonic()

    _, body = await at.post(at.other.press())

    assert time.monotonic() - began < 0.5
    assert told(body) == "Booking"
    await at.until(lambda: bool(at.other.sends))
    await asyncio.sleep(0.3)
    assert history(at) == [("PUT", "card-1", "Booked")]


async def test_a_press_with_nothing_to_show_yet_says_so(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.teams.reception.ANSWER_PRESS_WITHIN", 0.1)

    async def slow(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await asyncio.sleep(0.3)
        await outlet.deliver(Delivery(card("Booked"), "P1", None, 2, transient=False))

    at.turns.script = slow

    _, body = await at.post(at.other.press())

    assert "Still working on it" in told(body)
    await at.until(lambda: history(at) == [("PUT", "card-1", "Booked")])


async def test_a_press_that_is_answered_by_talk(at: House) -> None:
    async def refuse(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await outlet.deliver(Delivery(plain("That card is over."), None, None, 1, transient=False))

    at.turns.script = refuse

    _, body = await at.post(at.other.press())

    assert told(body) == "My answer is in the chat."
    assert history(at) == [("POST", "activities", "That card is over.")]


async def test_a_card_that_takes_the_pressed_place_is_the_answer(at: House) -> None:
    """A proposal that was changed has an id of its own, and the same card."""

    async def change(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await outlet.deliver(Delivery(card("Changed"), "P2", "card-1", 1, transient=False))

    at.turns.script = change

    _, body = await at.post(at.other.press())

    assert told(body) == "Changed"
    await at.until(lambda: history(at) == [("PUT", "card-1", "Changed")])


async def test_all_taps_get_the_same_answer(at: House) -> None:
    began = False

    async def book(person: Person, event: FromPerson, outlet: Outlet) -> None:
        nonlocal began
        if began:
            await outlet.deliver(Delivery(card("Booking"), "P1", None, 1, transient=True))
            return
        began = True
        await asyncio.sleep(0.1)
        await outlet.deliver(Delivery(card("Booked"), "P1", None, 2, transient=False))

    at.turns.script = book

    answers = await asyncio.gather(*(at.post(at.other.press()) for _ in range(4)))

    assert [told(body) for _, body in answers] == ["Booked"] * 4
    await asyncio.sleep(1.2)
    assert history(at) == [("PUT", "card-1", "Booked")]


async def test_a_foreign_presser_is_handed_on_as_who_they_are(at: House) -> None:
    """Whose card it is, the record knows; the door tells who pressed."""
    press = at.other.press() | {
        "from": {"id": f"29:{BOB}", "aadObjectId": BOB},
        "conversation": {"conversationType": "personal", "tenantId": TENANT, "id": "a:bob"},
    }

    await at.post(press)

    [(person, event)] = at.turns.taken
    assert person == Person(TENANT, BOB)
    assert isinstance(event, Pressed)
    assert event.subject == "P1"


async def test_what_is_typed_is_answered_below_it(at: House) -> None:
    """The card comes where its reader looks, the one above points down, and news goes into the lower one."""
    revisions = iter((1, 2))

    async def turn(person: Person, event: FromPerson, outlet: Outlet) -> None:
        revision = next(revisions)
        await outlet.deliver(Delivery(card(f"Revision {revision}"), "P1", None, revision))
        await outlet.deliver(Delivery(card(f"News {revision}"), "P1", "m1", revision, news=True))

    at.turns.script = turn
    await at.post(at.other.activity())
    await at.post(at.other.activity(text="yes"))
    await at.until(lambda: len(history(at)) == 5)

    assert history(at)[:2] == [("POST", "activities", "Revision 1"), ("PUT", "m1", "News 1")]
    assert sorted(history(at)[2:]) == [
        ("POST", "activities", "Revision 2"),
        ("PUT", "m1", "This goes on below."),
        ("PUT", "m3", "News 2"),
    ]


async def test_a_card_that_was_put_out_of_use_points_down(at: House) -> None:
    """After "no, the morning" the card for the whole day can't be tapped in vain any more."""
    cards = iter((Delivery(card("Day"), "P1"), Delivery(card("Morning"), "P2", instead_of="P1")))

    async def turn(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await outlet.deliver(next(cards))

    at.turns.script = turn
    await at.post(at.other.activity())
    await at.post(at.other.activity(text="no, the morning"))
    await at.until(lambda: len(history(at)) == 3)

    assert history(at) == [
        ("POST", "activities", "Day"),
        ("POST", "activities", "Morning"),
        ("PUT", "m1", "This goes on below."),
    ]


async def test_news_stays_where_its_card_is(at: House) -> None:
    """What comes by itself while somebody types changes the card that it is about."""

    async def turn(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await outlet.deliver(Delivery(card("Corrected"), "P2", "card-2", 3, news=True))

    at.turns.script = turn
    await at.post(at.other.activity())

    assert history(at) == [("PUT", "card-2", "Corrected")]


async def test_an_older_card_never_covers_a_newer_one(at: House) -> None:
    async def turn(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await outlet.deliver(Delivery(card("New"), "P1", "card-1", 5, news=True))
        await outlet.deliver(Delivery(card("Old"), "P1", "card-1", 4, news=True))
        await outlet.deliver(Delivery(card("Older"), "P1", "card-1", 3, transient=True, news=True))

    at.turns.script = turn

    await at.post(at.other.activity())
    await asyncio.sleep(1.2)

    assert history(at) == [("PUT", "card-1", "New")]


async def test_something_transient_that_lasts_is_shown(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.teams.outlet.HELD_BACK", 0.1)

    async def turn(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await outlet.deliver(Delivery(card("Booking 1 of 60"), "P1", "card-1", 1, transient=True, news=True))
        await asyncio.sleep(0.3)
        await outlet.deliver(Delivery(card("Booked"), "P1", "card-1", 2, news=True))

    at.turns.script = turn

    await at.post(at.other.activity())

    assert history(at) == [("PUT", "card-1", "Booking 1 of 60"), ("PUT", "card-1", "Booked")]


async def test_a_card_that_the_person_deleted_comes_anew(at: House) -> None:
    async def turn(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await outlet.deliver(Delivery(card("Booked"), "P1", "card-1", 1, news=True))

    at.turns.script = turn
    at.other.send_statuses = [404]

    await at.post(at.other.activity())

    assert history(at) == [("PUT", "card-1", "Booked"), ("POST", "activities", "Booked")]


async def delivered(at: House, *statuses: int, retry_after: str = "0") -> str | None:
    """Deliver talk by the worker's way, while the connector answers by these statuses."""
    await at.post(at.other.activity())
    at.other.requests.clear()
    at.other.send_statuses = list(statuses)
    at.other.send_headers = {"Retry-After": retry_after}
    outlet = at.channel.outlet(PERSON, at.turns.taken[0][1].occasion.address)
    return await outlet.deliver(Delivery(plain("Told."), None, None, 1, transient=False))


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_passing_trouble_is_tried_again(at: House, status: int) -> None:
    assert await delivered(at, status, status) == "m3"
    assert len(at.other.sends) == 3


@pytest.mark.parametrize(
    ("statuses", "lasting", "tries"),
    [
        ([429, 429, 429], False, 3),
        ([500], False, 1),
        ([400], False, 1),
        ([401], False, 1),
        ([413], False, 1),
        ([403], True, 1),
        ([404], True, 1),
    ],
    ids=str,
)
async def test_other_trouble_is_told(at: House, statuses: list[int], lasting: bool, tries: int) -> None:
    with pytest.raises(DeliveryFailed) as caught:
        await delivered(at, *statuses)

    assert caught.value.lasting is lasting
    assert len(at.other.sends) == tries


async def test_a_channel_that_asks_for_much_patience_is_left_alone(at: House) -> None:
    with pytest.raises(DeliveryFailed):
        await delivered(at, 429, retry_after="60")

    assert len(at.other.sends) == 1


async def test_a_hung_connector_is_given_up_and_not_sent_to_twice(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.teams.connector.TIMEOUT", aiohttp.ClientTimeout(total=0.2))
    await at.post(at.other.activity())
    at.other.requests.clear()
    at.other.send_hang = 1.0
    outlet = at.channel.outlet(PERSON, at.turns.taken[0][1].occasion.address)

    with pytest.raises(DeliveryFailed) as caught:
        await outlet.deliver(Delivery(plain("Told."), None, None, 1, transient=False))

    assert not caught.value.lasting
    assert len(at.other.sends) == 1


@pytest.mark.parametrize("address", ["", "{}", "[1]", '{"service_url": "https://evil.example/"}'])
async def test_an_address_that_is_none_leads_nowhere(at: House, address: str) -> None:
    with pytest.raises(DeliveryFailed) as caught:
        at.channel.outlet(PERSON, address)

    assert caught.value.lasting


async def test_a_stored_address_of_an_unlisted_host_leads_nowhere(at: House) -> None:
    await at.post(at.other.activity())
    stored = at.turns.taken[0][1].occasion.address.replace("127.0.0.1", "evil.example")

    with pytest.raises(DeliveryFailed):
        at.channel.outlet(PERSON, stored)


async def test_an_id_is_never_a_path(at: House) -> None:
    odd = {"conversationType": "personal", "tenantId": TENANT, "id": "a:../../v3/x?y#z%2f"}

    await at.post(at.other.activity(conversation=odd))

    [sent] = at.other.sends
    assert sent.path == "/connector/v3/conversations/a:../../v3/x?y#z%2f/activities"
