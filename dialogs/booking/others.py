"""What a person's bookings know of each other, so that none takes what is another's for its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dialogs.booking.record import Booking, Step, StepState
from dialogs.commands import Create, Remove, Replace
from dialogs.timeoff import Draft, Occurrence


@dataclass(frozen=True, slots=True)
class Others:
    """What the other bookings of the same person know of the plan.

    `claimed`: ids that they made or are to take out. `gone`: ids that were taken out, though a view that lags may
    still show them. `elsewhere`: ids that they moved out of this booking's stretch, so no look of its own finds them.
    `fresh`: what they made and no look has shown yet. `wanted`: what they still look for.
    """

    claimed: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    fresh: tuple[Occurrence, ...] = ()
    wanted: tuple[Draft, ...] = ()


NOBODY = Others()
LOOKED_FOR = (StepState.UNKNOWN, StepState.SENT)


def others_of(bookings: Iterable[Booking], booking: Booking) -> Others:
    """Gather what all the others know."""
    others = tuple(each for each in bookings if each.id != booking.id)
    steps = tuple(step for each in others for step in each.steps)
    gone = frozenset(oid for step in steps if (oid := _gone(step)) is not None)
    made = frozenset(oid for each in others for oid in each.created)
    leaving = frozenset(step.change.occurrence_id for step in steps if step.stray and isinstance(step.change, Remove))
    return Others(
        claimed=made | leaving,
        gone=gone,
        elsewhere=frozenset(oid for step in steps if (oid := _moved_out(step, booking)) is not None),
        fresh=tuple(
            step.result
            for each in others
            if not each.proven and not each.rests
            for step in each.steps
            if step.state is StepState.DONE and step.result is not None and step.result.id not in gone
        ),
        wanted=tuple(
            step.change.draft for step in steps if step.state in LOOKED_FOR and isinstance(step.change, Create)
        ),
    )


def _gone(step: Step) -> str | None:
    """The id that is no longer in the plan because of this step."""
    if step.state is not StepState.DONE:
        return None
    match step.change:
        case Remove(occurrence_id, _):
            return occurrence_id
        case Replace(occurrence_id, _, _) if step.result is not None and step.result.id != occurrence_id:
            return occurrence_id
        case _:
            return None


def _moved_out(step: Step, booking: Booking) -> str | None:
    """The id that this step has moved to where the booking does not look."""
    match step:
        case Step(change=Replace(draft=draft), state=StepState.DONE, result=Occurrence(id=oid)):
            return None if draft.interval.overlaps(booking.stretch) else oid
        case _:
            return None
