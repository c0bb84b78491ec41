"""What a card says of a booking in a rare plight: something left over in the plan, a sign-in that ran out half-way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.booking import Booking, Hindrance, Phase, Purpose, Step, StepState, confirmed
from dialogs.commands import Create, Remove
from dialogs.events import Button, Obstacle, RefusalCode
from dialogs.replies import BookingShown
from dialogs.timeoff import Draft, Grain, Interval, Occurrence, OccurrenceKind
from dialogs.wording.message import Message
from dialogs.wording.phrasing import phrase

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
MONDAY = datetime(2026, 12, 7, tzinfo=UTC)


def block(day: int) -> Draft:
    start = MONDAY + timedelta(days=day)
    return Draft(Interval(start, start + timedelta(days=1), Grain.DAYS), "Time off")


def booking(*states: StepState, phase: Phase, leftover: bool = False) -> Booking:
    """Return a booking of as many days as there are states, the first of them left over where asked for."""
    begun = confirmed("b", Purpose.BOOK, tuple(Create(block(day)) for day in range(len(states))), "UTC", NOW, "card")
    steps = tuple(replace(step, state=state) for step, state in zip(begun.steps, states, strict=True))
    stray = Step(Remove("o9", block(0)), state=StepState.REFUSED, refusal=RefusalCode.FORBIDDEN, stray=True)
    return replace(begun, steps=(*steps, stray) if leftover else steps, phase=phase, revision=2)


def card(of: Booking) -> Message:
    return phrase(BookingShown(of), "en-GB")


@pytest.mark.parametrize(
    ("states", "phase"),
    [
        ((StepState.DONE,), Phase.DONE),
        ((StepState.DONE, StepState.REFUSED), Phase.PARTLY),
        ((StepState.REFUSED,), Phase.FAILED),
        ((StepState.UNKNOWN,), Phase.UNKNOWN),
    ],
)
def test_what_could_not_be_taken_out_again_is_named_and_asked_for(states: tuple[StepState, ...], phase: Phase) -> None:
    told = card(booking(*states, phase=phase, leftover=True)).spoken

    assert "Please remove from your work plan what stands there once too often: Monday 7 December" in told
    assert "remove" not in card(booking(*states, phase=phase)).spoken


def test_what_is_left_over_is_never_called_nothing() -> None:
    told = card(booking(StepState.REFUSED, phase=Phase.FAILED, leftover=True))

    assert "Nothing was added" not in told.spoken


def test_a_receipt_with_a_left_over_leads_to_the_plan() -> None:
    buttons = [each.button for each in card(booking(StepState.DONE, phase=Phase.DONE, leftover=True)).choices]

    assert Button.LIST in buttons


def waiting(*states: StepState, obstacle: Obstacle = Obstacle.SIGN_IN) -> str:
    held = replace(booking(*states, phase=Phase.WRITING), hindrance=Hindrance(obstacle))
    return card(held).spoken


def test_a_sign_in_that_ran_out_half_way_tells_what_is_done_and_what_comes() -> None:
    told = waiting(StepState.DONE, StepState.INTENDED)

    assert "Done so far: Monday 7 December" in told
    assert "I go on with the rest as soon as you have signed in." in told


def test_before_anything_was_written_it_says_so() -> None:
    assert "Nothing is done yet. I go on as soon as you have signed in." in waiting(StepState.INTENDED)


def test_what_is_not_certain_is_not_called_nothing() -> None:
    begun = booking(StepState.UNKNOWN, phase=Phase.WRITING)
    doubtful = replace(begun, steps=tuple(replace(each, doubts=(2,)) for each in begun.steps))
    told = card(replace(doubtful, hindrance=Hindrance(Obstacle.SIGN_IN))).spoken

    assert "Nothing is done" not in told


def test_a_consent_that_is_missing_does_not_promise_a_sign_in() -> None:
    assert "signed in" not in waiting(StepState.INTENDED, obstacle=Obstacle.CONSENT)


def test_a_plan_that_holds_something_else_than_was_shown_is_told() -> None:
    [step] = booking(StepState.DONE, phase=Phase.DONE).steps
    other = Occurrence(
        "o1", OccurrenceKind.TIME_OFF, replace(block(1).interval, grain=Grain.HOURS), "Time off", all_day=True
    )
    as_meant = replace(other, interval=replace(block(0).interval, grain=Grain.HOURS))
    done = replace(booking(StepState.DONE, phase=Phase.DONE), proven=True)

    assert "not what you asked for" in card(replace(done, steps=(replace(step, result=other),))).spoken
    assert "not what you asked for" not in card(replace(done, steps=(replace(step, result=as_meant),))).spoken
