"""How a booking begins: from a confirmed proposal, as the undoing of another, or once more for what was refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from dialogs.booking.record import Booking, Phase, Purpose, Step, StepState
from dialogs.commands import Change, Create, Remove, Replace
from dialogs.timeoff import Draft, Grain, Occurrence


def confirmed(
    booking_id: str, purpose: Purpose, changes: tuple[Change, ...], zone: str, at: datetime, card: str | None
) -> Booking:
    """Begin a booking of these changes; `at` is the bot's clock."""
    steps = tuple(Step(change) for change in changes)
    return Booking(booking_id, purpose, steps, zone, confirmed_at=at, card=card)


def undoing(done: Booking, booking_id: str, at: datetime, card: str | None) -> Booking:
    """Begin the booking that undoes all that stands because of `done`.

    Only what `done` itself created is removed, and what it removed is put back. It allows for overlaps: what it puts
    back stood there before.
    """
    changes = tuple(
        _inverse(step) for step in reversed(done.own_steps) if step.state is StepState.DONE and _leaves_a_trace(step)
    )
    begun = confirmed(booking_id, Purpose.UNDO, changes, done.zone, at, card)
    return replace(begun, undoes=done.id, overlap_allowed=True)


def trying_rest(partly: Booking, at: datetime) -> Booking:
    """Send what was refused once more; what stands stays as it is."""
    steps = tuple(
        replace(step, state=StepState.INTENDED, refusal=None, tries=0, looks=0, not_before=None)
        if step.state is StepState.REFUSED and not step.stray
        else step
        for step in partly.steps
    )
    return replace(
        partly, steps=steps, phase=Phase.WRITING, confirmed_at=at, proofs=0, proven=False, revision=partly.revision + 1
    )


def allowing_overlap(collided: Booking, at: datetime) -> Booking:
    """Go on although time off stands in the way: the person has seen it and wants both."""
    return replace(
        collided,
        phase=Phase.CONFIRMED,
        confirmed_at=at,
        overlap_allowed=True,
        in_the_way=(),
        revision=collided.revision + 1,
    )


def draft_of(occurrence: Occurrence) -> Draft:
    """Return the block that would put this occurrence back."""
    grain = Grain.DAYS if occurrence.all_day else Grain.HOURS
    return Draft(replace(occurrence.interval, grain=grain), occurrence.subject or "")


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
