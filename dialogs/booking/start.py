"""How a booking begins: from a confirmed proposal, as the undoing of another, or once more for what was refused."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from dialogs.booking.record import Booking, Phase, Purpose, Step, StepState
from dialogs.commands import Change, Create, Remove, Replace
from dialogs.copies import replace
from dialogs.timeoff import Draft, Grain, Occurrence

ANOTHERS = 0
"""Stands in `doubts` for a flight of the booking that is undone: its own are numbered from 1."""


def confirmed(
    booking_id: str, purpose: Purpose, changes: tuple[Change, ...], zone: str, at: datetime, card: str | None
) -> Booking:
    """Begin a booking of these changes; `at` is the bot's clock."""
    steps = tuple(Step(change) for change in changes)
    return Booking(booking_id, purpose, steps, zone, confirmed_at=at, card=card)


def undoing(done: Booking, booking_id: str, at: datetime, card: str | None) -> Booking:
    """Begin the booking that undoes all that stands because of `done`.

    Only what `done` itself created is removed, and what it removed is put back. It allows for overlaps: what it puts
    back stood there before. A replacement of which a sending may still arrive is watched, lest that undoes the undoing.
    """
    steps = tuple(
        Step(_inverse(step), doubts=(ANOTHERS,) if step.doubts and isinstance(step.change, Replace) else ())
        for step in reversed(done.own_steps)
        if step.state is StepState.DONE and _leaves_a_trace(step)
    )
    begun = Booking(booking_id, Purpose.UNDO, steps, done.zone, confirmed_at=at, card=card)
    return replace(begun, undoes=done.id, overlap_allowed=True)


def trying_rest(partly: Booking, at: datetime) -> Booking:
    """Send what was refused once more, after another look; what stands stays as it is."""
    return replace(
        partly,
        steps=tuple(_once_more(step) for step in partly.steps),
        phase=Phase.CONFIRMED,
        confirmed_at=at,
        patient_since=at,
        hindrance=None,
        stumbles=0,
        proofs=0,
        proven=False,
        ended_at=None,
        rests=False,
        revision=partly.revision + 1,
    )


def allowing_overlap(collided: Booking, at: datetime) -> Booking:
    """Go on although time off stands in the way: the person has seen it and wants both."""
    return replace(
        collided,
        phase=Phase.CONFIRMED,
        confirmed_at=at,
        patient_since=at,
        overlap_allowed=True,
        in_the_way=(),
        ended_at=None,
        rests=False,
        revision=collided.revision + 1,
    )


def resumed(booking: Booking, at: datetime) -> Booking:
    """Go on after the person has signed in or consented, with new patience."""
    return replace(booking, hindrance=None, stumbles=0, patient_since=at)


def draft_of(occurrence: Occurrence) -> Draft:
    """Return the block that would put this occurrence back."""
    grain = Grain.DAYS if occurrence.all_day else Grain.HOURS
    return Draft(replace(occurrence.interval, grain=grain), occurrence.subject or "")


def _once_more(step: Step) -> Step:
    if step.stray or step.state is not StepState.REFUSED:
        return step
    # What may still arrive from an earlier sending is looked for before another one leaves.
    state = StepState.UNKNOWN if step.doubts else StepState.INTENDED
    return replace(step, state=state, refusal=None, tries=0, looks=0, not_before=None)


def _leaves_a_trace(step: Step) -> bool:
    return isinstance(step.change, Remove) or step.result is not None


def _inverse(step: Step) -> Change:
    match step.change:
        case Create(draft):
            return Remove(_id_of(step), draft)
        case Replace(_, draft, was):
            return Replace(_id_of(step), was, draft)
        case Remove(_, was):
            return Create(was)
        case _:
            assert_never(step.change)


def _id_of(step: Step) -> str:
    if step.result is None:
        raise ValueError("only what stands can be undone")
    return step.result.id
