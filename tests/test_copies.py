"""A changed copy is the one that the standard library would make, and nothing of the first one changes."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.copies import replace
from dialogs.timeoff import Interval
from tests.chaos.person import history

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_a_copy_is_the_one_of_the_standard_library() -> None:
    conversations = [history(seed).store.conversation for seed in range(20)]
    assert any(each.bookings for each in conversations)
    for conversation in conversations:
        for booking in conversation.bookings:
            before = dataclasses.replace(booking)

            assert replace(booking, told=99, card="c") == dataclasses.replace(booking, told=99, card="c")
            assert replace(booking.steps[0], tries=7) == dataclasses.replace(booking.steps[0], tries=7)
            assert booking == before
        assert replace(conversation) == conversation
        assert replace(conversation, bookings=()) == dataclasses.replace(conversation, bookings=())


def test_a_value_that_checks_itself_goes_on_doing_so() -> None:
    with pytest.raises(ValueError, match="end"):
        replace(Interval(NOON, NOON + timedelta(hours=1)), end=NOON - timedelta(hours=1))


def test_a_copy_is_as_frozen_as_its_original() -> None:
    copy = replace(history(1).store.conversation, sign_ins=1)

    with pytest.raises(dataclasses.FrozenInstanceError):
        copy.sign_ins = 2  # type: ignore[misc] # it is to fail


def test_values_without_slots_and_with_a_single_field_are_copied_too() -> None:
    @dataclass(frozen=True)
    class Loose:
        first: int
        second: int = 2

    @dataclass(frozen=True, slots=True)
    class Single:
        only: int

    assert replace(Loose(1), second=3) == Loose(1, 3)
    assert replace(Single(1), only=2) == Single(2)


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(KeyError):
        replace(history(1).store.conversation, nonsense=1)  # type: ignore[call-arg] # it is to fail
