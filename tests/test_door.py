"""Through the front door: what a good activity becomes, and what goes back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.stores import Person, StoreUnavailable
from bot.teams import addresses
from bot.turns import Delivery, Outlet, TurnLost
from dialogs.events import Arrived, FromPerson, Occasion, Pressed, Said, Unsaid
from tests.door.house import NOW, House, house, plain
from tests.door.otherside import ALICE, APP, TENANT

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[House]:
    async with house(tmp_path) as opened:
        yield opened


async def occasion_of(at: House, **changes: object) -> Occasion:
    """Return the occasion that an activity becomes."""
    status, _ = await at.post(at.other.activity(**changes))
    assert status == 200
    event = at.turns.taken[-1][1]
    assert isinstance(event, Said)
    return event.occasion


async def test_a_message(at: House) -> None:
    status, body = await at.post(at.other.activity(id="f:1"))

    assert (status, body) == (200, None)
    [(person, event)] = at.turns.taken
    assert person == Person(TENANT, ALICE)
    assert isinstance(event, Said)
    assert (event.text, event.message_id, event.edited) == ("off tomorrow afternoon", "f:1", False)
    assert event.occasion.at == NOW
    assert event.occasion.moment == datetime(2026, 11, 23, 10, 0, 0, 123456, BERLIN)
    assert event.occasion.zone == "Europe/Berlin"
    assert event.occasion.locale == "en-GB"
    assert len(event.occasion.fresh_id) == 22


async def test_the_reply_goes_to_the_chat_with_our_own_token(at: House) -> None:
    await at.post(at.other.activity())

    [sent] = at.other.sends
    assert (sent.method, sent.path) == ("POST", "/connector/v3/conversations/a:alice/activities")
    assert sent.authorization == "Bearer own token for https://api.botframework.com/.default"
    assert sent.body == {
        "type": "message",
        "channelId": "msteams",
        "serviceUrl": at.other.service_url,
        "from": {"id": f"28:{APP}"},
        "recipient": {"id": f"29:{ALICE}"},
        "conversation": {"id": "a:alice"},
        "locale": "en-GB",
        "text": "Understood.",
        "textFormat": "plain",
    }


async def test_the_address_is_the_way_back(at: House) -> None:
    occasion = await occasion_of(at)

    assert json.loads(occasion.address) == {
        "service_url": at.other.service_url,
        "conversation": "a:alice",
        "user": f"29:{ALICE}",
        "bot": f"28:{APP}",
        "channel": "msteams",
        "tenant": TENANT,
        "locale": "en-GB",
    }
    assert addresses.read(occasion.address).note() == occasion.address


async def test_upper_case_ids_are_the_same_person(at: House) -> None:
    await at.post(at.other.activity(**{"from": {"id": "29:x", "aadObjectId": ALICE.upper()}}))

    assert at.turns.taken[0][0] == Person(TENANT, ALICE)


@pytest.mark.parametrize(
    ("told", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("Asia/Kathmandu", "Asia/Kathmandu"),
        ("Middle/Earth", None),
        ("../../etc/passwd", None),
        ("/etc/localtime", None),
        ("x" * 500, None),
        ("", None),
        (..., None),
    ],
    ids=str,
)
async def test_zones(at: House, told: object, zone: str | None) -> None:
    occasion = await occasion_of(at, localTimezone=told, entities=[])

    assert occasion.zone == zone
    assert occasion.moment.astimezone(UTC) == datetime(2026, 11, 23, 9, 0, 0, 123456, UTC)
    assert occasion.moment.tzinfo == (ZoneInfo(zone) if zone else UTC)


async def test_the_client_tells_the_zone_where_the_message_does_not(at: House) -> None:
    occasion = await occasion_of(at, localTimezone=..., entities=[{"type": "clientInfo", "timezone": "Asia/Tokyo"}])

    assert occasion.zone == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("changes", "moment"),
    [
        ({"timestamp": ...}, datetime(2026, 11, 23, 9, 0, 0, 123456, UTC)),
        ({"timestamp": "2026-11-23T09:00:00"}, datetime(2026, 11, 23, 9, 0, tzinfo=UTC)),
        ({"timestamp": ..., "localTimestamp": ...}, NOW),
    ],
    ids=str,
)
async def test_moments(at: House, changes: dict[str, Any], moment: datetime) -> None:
    assert (await occasion_of(at, **changes)).moment == moment


@pytest.mark.parametrize(
    ("told", "locale"),
    [
        ("de-DE", "de-DE"),
        ("en_US", "en-US"),
        (..., "en-GB"),
        ("", "en-GB"),
        ("../x", "en-GB"),
        ("zh-Hant-TW", "zh-Hant-TW"),
    ],
)
async def test_locales(at: House, told: object, locale: str) -> None:
    assert (await occasion_of(at, locale=told)).locale == locale


async def test_edits_and_deletions(at: House) -> None:
    await at.post(at.other.activity(type="messageUpdate", id="f:7", text="off on Friday"))
    await at.post(at.other.activity(type="messageDelete", id="f:7", text=...))

    edited, deleted = (event for _, event in at.turns.taken)
    assert isinstance(edited, Said)
    assert (edited.text, edited.message_id, edited.edited) == ("off on Friday", "f:7", True)
    assert isinstance(deleted, Unsaid)
    assert deleted.message_id == "f:7"


@pytest.mark.parametrize(
    "changes",
    [
        {"type": "installationUpdate", "action": "add"},
        {"type": "conversationUpdate", "membersAdded": [{"id": f"28:{APP}"}, {"id": f"29:{ALICE}"}]},
    ],
    ids=["installation", "members"],
)
async def test_arrivals(at: House, changes: dict[str, Any]) -> None:
    await at.post(at.other.activity(text=..., **changes))

    [(_, event)] = at.turns.taken
    assert isinstance(event, Arrived)


@pytest.mark.parametrize(
    "changes",
    [
        {"type": "installationUpdate", "action": "remove"},
        {"type": "conversationUpdate", "membersRemoved": [{"id": f"28:{APP}"}]},
    ],
    ids=["installation", "members"],
)
async def test_removal_forgets_the_person(at: House, changes: dict[str, Any]) -> None:
    await at.post(at.other.activity(text=..., **changes))

    assert at.turns.taken == []
    assert at.turns.forgotten == [Person(TENANT, ALICE)]


async def test_mentions_of_others_stay_as_names(at: House) -> None:
    entities = [
        {"type": "mention", "text": "<at>Bob</at>", "mentioned": {"id": "29:bob", "name": "Bob"}},
        {"type": "mention", "text": "<at>Time Off</at>", "mentioned": {"id": f"28:{APP}", "name": "Time Off"}},
        {"type": "mention", "mentioned": None},
        {"type": "mention", "text": 1, "mentioned": {"id": []}},
    ]

    await at.post(at.other.activity(text="<at>Time Off</at> same days off as <at>Bob</at>", entities=entities))

    event = at.turns.taken[0][1]
    assert isinstance(event, Said)
    assert event.text == "same days off as Bob"


async def test_a_submit_is_a_press(at: House) -> None:
    value = {"press": "choose", "about": "P1", "choice": 3}

    await at.post(at.other.activity(text=..., value=value, replyToId="card-1"))

    [(_, event)] = at.turns.taken
    assert isinstance(event, Pressed)
    assert (event.button.value, event.subject, event.card, event.choice, event.form) == (
        "choose",
        "P1",
        "card-1",
        3,
        None,
    )


async def test_a_long_turn_is_acknowledged_and_goes_on(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.teams.reception.ACKNOWLEDGE_WITHIN", 0.1)

    async def slow(person: Person, event: FromPerson, outlet: Outlet) -> None:
        await asyncio.sleep(0.4)
        await outlet.deliver(Delivery(plain("At last."), None, None, 1, transient=False))

    at.turns.script = slow

    status, _ = await at.post(at.other.activity())

    assert status == 200
    assert at.other.sends == []
    await at.until(lambda: len(at.other.sends) == 1)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (StoreUnavailable("full"), "I cannot book right now. Nothing was booked."),
        (TurnLost("gone"), "I was interrupted. If you had confirmed a booking"),
        (RuntimeError("secret subject"), "Something went wrong on my side."),
    ],
    ids=str,
)
async def test_what_breaks_is_told(
    at: House, error: Exception, sentence: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(person: Person, event: FromPerson, outlet: Outlet) -> None:
        raise error

    at.turns.script = broken

    status, _ = await at.post(at.other.activity())
    pressed, body = await at.post(at.other.press())

    assert (status, pressed) == (200, 200)
    assert body["value"] == "My answer is in the chat."
    assert [sentence in each.body["text"] for each in at.other.sends] == [True, True]
    noted = [record.__dict__["fields"].get("error_id") for record in caplog.records if "fields" in record.__dict__]
    told = [each.body["text"] for each in at.other.sends]
    assert all(f"quote {reference}." in text for reference, text in zip(filter(None, noted), told, strict=False))
    assert "secret subject" not in " ".join(told)


async def test_a_connector_that_is_down_breaks_nothing(at: House) -> None:
    at.other.send_statuses = [500]

    status, _ = await at.post(at.other.activity())

    assert status == 200
    assert len(at.other.sends) == 1


async def test_probes(at: House) -> None:
    async def probe(path: str) -> tuple[int, str]:
        async with at.client.get(at.url + path) as answer:
            return answer.status, await answer.text()

    await at.post(at.other.activity())  # by now the keys have come

    assert await probe("/livez") == (200, "live")
    assert await probe("/readyz") == (200, "ready")
    await at.store.close()
    await asyncio.sleep(1.1)
    assert await probe("/readyz") == (503, "not ready")
    assert await probe("/livez") == (200, "live")
