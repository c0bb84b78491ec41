"""Whatever a proven caller sends gets an answer of its own: never 5xx, never 501, and nothing happens by mistake."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.teams import ROUTE, schema, shapes
from bot.teams.endpoint import MOST_BYTES
from dialogs.events import Said
from tests.door.bad_activities import FOR_NOBODY, NO_ACTIVITY, NO_PRESS
from tests.door.house import Heartbeat, House, house
from tests.door.otherside import TENANT


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[House]:
    async with house(tmp_path) as opened:
        yield opened


async def test_bodies_that_are_no_activity_are_refused(at: House) -> None:
    """400, or 403 where no service URL could be compared; no turn, no call, no stall worth the name."""
    statuses: dict[str, int] = {}
    longest: dict[str, float] = {}
    for name, build in NO_ACTIVITY.items():
        body, heart = build(at.other), Heartbeat()
        async with heart.beating():
            statuses[name], _ = await at.post(body)
        longest[name] = heart.longest

    assert {name: status for name, status in statuses.items() if status not in (400, 403)} == {}
    assert {name for name, status in statuses.items() if status == 403} <= {"an empty object"}
    assert at.turns.taken == []
    assert at.other.requests == []
    assert sorted(longest.values())[-2] < 0.1  # one of sixty may have met another program of this machine


async def test_too_large_is_told_from_the_head_or_while_it_comes(at: House) -> None:
    large = json.dumps(at.other.activity(text="x" * MOST_BYTES)).encode()

    async def chunked() -> AsyncIterator[bytes]:
        yield large

    by_head, _ = await at.post(large, headers={"Content-Type": "application/json"})
    async with at.client.post(
        at.url + ROUTE,
        data=chunked(),
        headers={"Content-Type": "application/json", "Authorization": f"Bearer {at.other.token()}"},
    ) as answer:
        by_coming = answer.status

    assert (by_head, by_coming) == (413, 413)
    assert at.turns.taken == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "text/plain"},
        {"Content-Type": ""},
        {"Content-Type": "application/xml"},
        {"Content-Type": "application/json; charset=utf-16"},
        {"Content-Type": "application/json", "Content-Encoding": "gzip"},
        {"Content-Type": "application/json", "Content-Encoding": "br"},
    ],
    ids=str,
)
async def test_other_media_are_unsupported(at: House, headers: dict[str, str]) -> None:
    status, _ = await at.post(json.dumps(at.other.activity()).encode(), headers=headers)

    assert status == 415
    assert at.turns.taken == []


async def test_other_methods_are_not_allowed(at: House) -> None:
    async with at.client.get(at.url + ROUTE) as answer:
        assert answer.status == 405


async def test_a_slow_body_times_out(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.teams.endpoint.READ_WITHIN", 0.2)

    async def slow() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(1)

    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {at.other.token()}"}
    async with at.client.post(at.url + ROUTE, data=slow(), headers=headers) as answer:
        assert answer.status == 408


@pytest.mark.parametrize("name", FOR_NOBODY)
async def test_activities_for_nobody_have_no_effect(at: House, name: str) -> None:
    changes, sentence = FOR_NOBODY[name]

    answers = [await at.post(at.other.activity(**changes)) for _ in range(3)]

    assert [status for status, _ in answers] == [200, 200, 200]
    assert at.turns.taken == []
    said = [each.body["text"] for each in at.other.sends]
    if sentence is None:
        assert said == []
    else:
        [text] = said  # once, however often it is asked for
        assert sentence in text
        assert "othing was booked" in text


@pytest.mark.parametrize("name", [name for name, (_, sentence) in FOR_NOBODY.items() if sentence])
async def test_presses_of_strangers_are_answered_politely(at: House, name: str) -> None:
    changes, sentence = FOR_NOBODY[name]

    status, body = await at.post(at.other.press(**changes))

    assert status == 200
    assert body["statusCode"] == 200
    assert sentence is not None
    assert sentence in body["value"]
    assert at.turns.taken == []
    assert at.other.requests == []


@pytest.mark.parametrize("name", NO_PRESS)
async def test_presses_of_no_card_of_ours(at: House, name: str) -> None:
    """One and the same answer for all: nobody learns what exists."""
    status, body = await at.post(at.other.press(value=NO_PRESS[name]))

    assert status == 200
    assert body["type"] == "application/vnd.microsoft.card.adaptive"
    assert "no longer valid" in body["value"]["fallbackText"]
    assert at.turns.taken == []


@pytest.mark.parametrize("name", [name for name, value in NO_PRESS.items() if isinstance(value, dict)])
async def test_submits_of_no_card_of_ours(at: House, name: str) -> None:
    action = NO_PRESS[name].get("action")
    data = action.get("data") if isinstance(action, dict) else None
    value = (data if isinstance(data, dict) else {}) | ({"press": action["verb"]} if "verb" in (action or {}) else {})

    status, _ = await at.post(at.other.activity(text=..., value=value))

    assert status == 200
    assert "no longer valid" in at.other.sends[0].body["text"]
    assert at.turns.taken == []


@pytest.mark.parametrize("name", ["task/fetch", "composeExtension/query", "config/fetch", "", "adaptiveCard/Action"])
async def test_unknown_invokes_get_a_card_and_never_501(at: House, name: str) -> None:
    status, body = await at.post(at.other.activity(type="invoke", name=name, value={"x": 1}))

    assert status == 200
    assert "do not know this action" in body["value"]["fallbackText"]
    assert at.turns.taken == []


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("", ""),
        ("   ", ""),
        ("<at>Time Off</at>&nbsp;", ""),
        ("<at>Time Off</at> Time Off on Friday", "Time Off on Friday"),
        ("Time Off on Friday", "Time Off on Friday"),
        ("off\non\r\nFriday\t\x0b!", "off on Friday !"),
        ("Fri\u200bday", "Friday"),
        ("\u202eoff\u2066 Friday\u2069", "off Friday"),
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("👩‍👩‍👧‍👦 🇩🇪 off", "👩‍👩‍👧‍👦 🇩🇪 off"),
        ("cafe\u0301", "café"),
        ("<at>everyone</at> off", "<at>everyone</at> off"),
        ("[a](http://b) ![c](d) <b>", "[a](http://b) ![c](d) <b>"),
        ("${$root} {{DATE(2026-11-26)}}", "${$root} {{DATE(2026-11-26)}}"),
        ("'; DROP TABLE x; --", "'; DROP TABLE x; --"),
        ('{"confirm": true}', '{"confirm": true}'),
        ("261224", "261224"),
        ("x" * 5000, "x" * 5000),
    ],
    ids=ascii,
)
async def test_text_is_literal(at: House, text: str, heard: str) -> None:
    mention = {
        "type": "mention",
        "text": "<at>Time Off</at>",
        "mentioned": {"id": at.other.activity()["recipient"]["id"], "name": "Time Off"},
    }

    status, _ = await at.post(at.other.activity(text=text, entities=[mention]))

    assert status == 200
    [(_, event)] = at.turns.taken
    assert isinstance(event, Said)
    assert event.text == heard


async def test_half_a_character_becomes_a_replacement(at: House) -> None:
    body = json.dumps(at.other.activity(text="?")).encode()
    for escape, heard in ((b"\\ud800", "\ufffd"), (b"\\uD83D\\uDE00", "😀"), (b"\\\\ud800", "\\ud800")):
        sent = body.replace(b'"?"', b'"' + escape + b'"')

        status, _ = await at.post(sent, headers={"Content-Type": "application/json"})

        assert status == 200
        event = at.turns.taken[-1][1]
        assert isinstance(event, Said)
        assert event.text == heard


async def test_more_than_twenty_messages_a_minute_are_asked_once_to_slow_down(at: House) -> None:
    for _ in range(50):
        assert (await at.post(at.other.activity()))[0] == 200

    assert len(at.turns.taken) == 20
    assert [each.body["text"] for each in at.other.sends].count("Understood.") == 20
    assert sum("Slow down" in each.body["text"] for each in at.other.sends) == 1


ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    1e300,
    10**40,
    "",
    "x",
    "\ud800",
    "\u0000",
    "../..",
    [],
    [[]],
    {},
    {"": None},
    ["book"],
]


def mutated(document: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    """Put something odd in the place of any value, however deep, or take a member away."""
    copy: dict[str, Any] = json.loads(json.dumps(document))
    inner: Any = copy
    while True:
        name = dice.choice(list(inner))
        if isinstance(inner[name], dict) and inner[name] and dice.random() < 0.7:
            inner = inner[name]
        elif dice.random() < 0.2:
            del inner[name]
            return copy
        else:
            inner[name] = dice.choice(ODD)
            return copy


async def test_a_thousand_odd_activities_never_meet_an_error_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Of messages, presses and sign-ins alike; what is answered is an answer, and nothing breaks behind it."""
    for limit in ("MESSAGES", "PRESSES"):
        monkeypatch.setattr(f"bot.teams.reception.{limit}", (10_000, 60.0))
    async with house(tmp_path) as at:
        statuses = await answers_to_odd_activities(at)

    assert statuses <= {200, 400, 403, 412}
    broken = [record.getMessage() for record in caplog.records if "broken" in record.getMessage()]
    assert broken == []


async def answers_to_odd_activities(at: House) -> set[int]:
    """Send a thousand, the same ones each time."""
    dice = random.Random(20261123)
    exchange = {"id": "ex-1", "connectionName": "offhand", "token": "t"}
    form = {"action": {"verb": "submit", "data": {"about": "P1", "form": True, "first": ""}}}
    kinds = [
        at.other.activity(),
        at.other.activity(text=..., value={"press": "book", "about": "P1", "choice": 1}),
        at.other.press(),
        at.other.press("submit", value=form),
        at.other.activity(type="invoke", name="signin/tokenExchange", value=exchange),
        at.other.activity(type="invoke", name="signin/verifyState", value={"state": "123456"}),
        at.other.activity(type="conversationUpdate", membersAdded=[{"id": "29:x"}]),
        at.other.activity(type="messageUpdate"),
    ]
    token = at.other.token()

    return {(await at.post(mutated(dice.choice(kinds), dice), token=token))[0] for _ in range(1000)}


async def test_two_hundred_slow_sockets_hold_up_nobody(at: House) -> None:
    """Each says who it is with a good token, and then sends one byte of its body, and no more."""
    host, port = at.url.removeprefix("http://").split(":")
    head = f"POST {ROUTE} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n"
    opened = [await asyncio.open_connection(host, int(port)) for _ in range(200)]
    for _, writer in opened:
        writer.write(f"{head}Authorization: Bearer {at.other.token()}\r\n\r\n{{".encode())

    began = time.monotonic()
    status, _ = await at.post(at.other.activity())
    took = time.monotonic() - began
    for _, writer in opened:
        writer.close()

    assert status == 200
    assert took < 2.0


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
NAMES = st.sampled_from(
    ["type", "id", "from", "recipient", "conversation", "text", "value", "entities", "timestamp", "channelData", "name"]
)


@given(st.dictionaries(NAMES | st.text(), JSON, max_size=8))
def test_any_json_is_an_activity_or_misshapen(document: dict[str, Any]) -> None:
    """Nothing but an activity or a refusal comes of anything: no other error."""
    whole = {
        "type": "message",
        "conversation": {"id": "a", "tenantId": TENANT},
        "recipient": {"id": "b"},
    } | document
    try:
        activity = schema.activity(shapes.read(json.dumps(whole).encode()))
    except shapes.Misshapen:
        return

    assert activity.type == whole["type"]


@given(st.binary(max_size=200))
def test_any_bytes_are_an_object_or_misshapen(body: bytes) -> None:
    try:
        document = shapes.read(body)
    except shapes.Misshapen:
        return

    assert isinstance(document, dict)
