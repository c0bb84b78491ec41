"""The look before anything is sent: what stands there already, and what is in the way."""

from __future__ import annotations

from dialogs.booking.others import Others
from dialogs.booking.record import Booking, Phase, Step, StepState
from dialogs.booking.view import View
from dialogs.commands import Change, Create, Remove, Replace
from dialogs.copies import replace
from dialogs.events import RefusalCode
from dialogs.timeoff import Occurrence


def opened(booking: Booking, view: View, others: Others) -> Booking:
    """Note what stood before anything is sent, and stop at time off that is in the way.

    A booking of which nothing was sent collides as a whole and asks. Any other goes on without the steps that are in
    the way.
    """
    standing = {each.id: each for each in (*others.fresh, *view.seen.values())}
    own = booking.created | {step.change.occurrence_id for step in booking.steps if not isinstance(step.change, Create)}
    strange = tuple(each for oid, each in standing.items() if oid not in own)
    in_the_way = tuple(each for each in strange if any(_collides(step, each, booking) for step in booking.steps))
    noted = replace(booking, before=frozenset(view.seen) - booking.created)
    untouched = all(step.state is StepState.INTENDED for step in booking.own_steps)
    if in_the_way and untouched and not booking.overlap_allowed:
        return replace(
            noted, phase=Phase.COLLIDED, in_the_way=in_the_way, ended_at=view.at, revision=booking.revision + 1
        )
    steps = tuple(
        replace(step, state=StepState.REFUSED, refusal=RefusalCode.CONFLICT)
        if any(_collides(step, each, booking) for each in in_the_way)
        else replace(step, change=_reminded(step.change, view))
        for step in booking.steps
    )
    return replace(noted, phase=Phase.WRITING, steps=steps)


def _collides(step: Step, standing: Occurrence, booking: Booking) -> bool:
    """Tell whether this keeps the step from being sent: two equal blocks help nobody, even where overlap is allowed."""
    if step.state is not StepState.INTENDED or isinstance(step.change, Remove):
        return False
    if booking.overlap_allowed:
        return standing.holds(step.draft)
    return standing.interval.overlaps(step.draft.interval)


def _reminded(change: Change, view: View) -> Change:
    """Learn from the plan the subject that was forgotten here: it is about to leave the plan, and may be put back."""
    match change:
        case Remove(occurrence_id, was) | Replace(occurrence_id, _, was) if not was.subject:
            standing = view.seen.get(occurrence_id)
            subject = (standing.subject or "") if standing is not None else ""
            return replace(change, was=replace(was, subject=subject))
        case _:
            return change
