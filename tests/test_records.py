"""Stored records: those of every schema that ever was go on being read, and what is not a record is refused."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import records
from bot.records import RecordUnreadable
from dialogs.booking import Phase, next_step
from dialogs.commands import LookAt, Write
from tests.chaos.designs import DESIGNS, RULES
from tests.chaos.person import begun, follow_up
from tests.chaos.world import Weather

STORED = Path(__file__).parent / "records"
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
FOUL = Weather(faults=0.6, crashes=0.1, untold=0.2, lags=(0, 2, 20), sign_in=0.2, refusals=0.2)

GOES_ON = {
    "confirmed": (Phase.CONFIRMED, LookAt),
    "confirmed-looking": (Phase.CONFIRMED, LookAt),
    "confirmed-sign-in": (Phase.CONFIRMED, None),
    "writing-sent": (Phase.WRITING, LookAt),
    "writing-unknown": (Phase.WRITING, LookAt),
    "writing-throttled": (Phase.WRITING, Write),
    "proving": (Phase.PROVING, LookAt),
    "changing": (Phase.WRITING, LookAt),
    "undoing": (Phase.WRITING, Write),
    "collided": (Phase.COLLIDED, None),
    "done": (Phase.DONE, None),
    "done-resting": (Phase.DONE, None),
    "partly": (Phase.PARTLY, None),
    "failed": (Phase.FAILED, None),
    "unknown": (Phase.UNKNOWN, LookAt),
    "withdrawn": (Phase.DONE, None),
}
"""The phase in which each record was stored, and what the last booking in it does ten minutes later."""


@pytest.mark.parametrize("name", GOES_ON)
def test_a_record_of_the_first_schema_is_read_and_goes_on(name: str) -> None:
    phase, does = GOES_ON[name]

    conversation = records.load((STORED / "schema-1" / f"{name}.json").read_text(encoding="utf-8"))
    _, command = next_step(conversation.bookings, NOW + timedelta(minutes=10), RULES.tempo)

    assert conversation.bookings[-1].phase is phase
    assert (command is None) if does is None else isinstance(command, does)


def test_every_stored_record_is_read_and_written_alike() -> None:
    for file in sorted(STORED.glob("*/*.json")):
        conversation = records.load(file.read_text(encoding="utf-8"))

        assert records.load(records.dump(conversation)) == conversation


@given(dice=st.randoms(use_true_random=False), pauses=st.lists(st.integers(1, 60), min_size=1, max_size=6))
def test_a_conversation_comes_back_as_it_was_kept(dice: random.Random, pauses: list[int]) -> None:
    lived = begun(dice, FOUL, DESIGNS["offhand"])
    for events in pauses:
        lived.clock.run(events)
        follow_up(lived, 0)
        conversation = lived.store.conversation

        kept = records.dump(conversation)

        assert records.load(kept) == conversation
        assert records.dump(records.load(kept)) == kept


BOOKING = {"id": "b", "purpose": "book", "steps": [], "zone": "UTC", "confirmed_at": "2026-11-23T08:00:00Z"}

UNREADABLE = {
    "nothing": "",
    "no JSON": "schema 1",
    "a list": "[]",
    "null": "null",
    "no schema": "{}",
    "a schema to come": '{"schema": 2, "conversation": {}}',
    "a schema that never was": '{"schema": "1", "conversation": {}}',
    "no conversation": '{"schema": 1}',
    "a conversation that is text": '{"schema": 1, "conversation": "hello"}',
    "bookings that are a number": '{"schema": 1, "conversation": {"bookings": 7}}',
    "a booking without an id": '{"schema": 1, "conversation": {"bookings": [{}]}}',
    "a phase that never was": json.dumps({"schema": 1, "conversation": {"bookings": [{**BOOKING, "phase": "dreamt"}]}}),
    "a moment without a zone": json.dumps(
        {"schema": 1, "conversation": {"bookings": [{**BOOKING, "confirmed_at": "2026-11-23T08:00:00"}]}}
    ),
    "a zone that nobody knows": json.dumps(
        {
            "schema": 1,
            "conversation": {"bookings": [{**BOOKING, "confirmed_at": "2026-11-23T08:00:00+00:00[Moon/Sea]"}]},
        }
    ),
    "a zone that is a path": json.dumps(
        {
            "schema": 1,
            "conversation": {"bookings": [{**BOOKING, "confirmed_at": "2026-11-23T08:00:00+00:00[../../etc/passwd]"}]},
        }
    ),
    "a change that never was": json.dumps(
        {"schema": 1, "conversation": {"bookings": [{**BOOKING, "steps": [{"change": {"is": "burn"}}]}]}}
    ),
    "very deep": "[" * 100_000,
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_is_no_record_is_refused_without_a_word_of_it(name: str) -> None:
    with pytest.raises(RecordUnreadable) as refused:
        records.load(UNREADABLE[name])

    assert len(str(refused.value)) < 40


def test_a_pickle_in_json_is_only_text() -> None:
    planted = '{"schema": 1, "conversation": {"locale": "en", "py/reduce": [{"py/type": "os.system"}, ["id"]]}}'

    assert records.load(planted).locale == "en"


def test_no_subject_is_left_in_the_record_when_the_booking_rests() -> None:
    rested = (STORED / "schema-1" / "done-resting.json").read_text(encoding="utf-8")

    assert "Time off" not in rested
