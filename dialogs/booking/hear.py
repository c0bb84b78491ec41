"""What an outcome means for a booking; what comes too late from a former sender changes only what it proves."""

from __future__ import annotations

from typing import assert_never

from dialogs.booking.answered import answered, strays, unsent
from dialogs.booking.ending import closed, ended, reviewed
from dialogs.booking.hindering import held, hindrance_of, is_worth_telling
from dialogs.booking.opening import opened
from dialogs.booking.others import NOBODY, Others
from dialogs.booking.record import Booking, Hindrance, Phase, Step, StepState
from dialogs.booking.seen import found, read_back, shows
from dialogs.booking.tempo import Tempo, case_closes
from dialogs.booking.view import View, view_of
from dialogs.commands import LookAt, Write
from dialogs.copies import replace
from dialogs.events import Hindered, PlanSeen, Written

LONG = 8
"""Steps from which a booking tells how far it is, at each quarter of the way."""


def hear(booking: Booking, outcome: Written | PlanSeen | Hindered, tempo: Tempo, others: Others = NOBODY) -> Booking:
    """Take in what came of a command that this booking had out; hearing the same twice changes nothing more."""
    match outcome:
        case Written(write=write):
            return reviewed(booking, _written(booking, outcome, tempo, current=_is_out(booking, write.flight)))
        case PlanSeen(look=look) if _is_out(booking, look.flight):
            view = view_of(booking, outcome.occurrences, others, outcome.at)
            return _seen(replace(booking, flight=None, stumbles=0), booking, view, others, tempo)
        case Hindered(at, LookAt(flight=flight) | Write(flight=flight), obstacle, until, link) if _is_out(
            booking, flight
        ):
            back = tuple(unsent(step, flight, at) for step in booking.steps)
            kept = replace(booking, flight=None, steps=back)
            return reviewed(booking, held(kept, Hindrance(obstacle, until, link), at, tempo))
        case PlanSeen() | Hindered():
            return booking
        case _:
            assert_never(outcome)


def _is_out(booking: Booking, flight: int | None) -> bool:
    """Tell whether that command is still the sender's own: nobody has taken over, and it was not heard before."""
    return booking.flight is not None and booking.flights == flight


def _written(booking: Booking, outcome: Written, tempo: Tempo, *, current: bool) -> Booking:
    steps = list(booking.steps)
    extra: list[Step] = []
    for attempt, answer in zip(outcome.write.attempts, outcome.answers, strict=True):
        if attempt.step >= len(steps) or steps[attempt.step].change != attempt.change:
            continue
        step = steps[attempt.step]
        steps[attempt.step] = answered(step, answer, outcome, tempo, current=current)
        extra.extend(strays(step, answer, (*steps, *extra)))
    after = replace(booking, steps=(*steps, *extra))
    if not current:
        return after
    after = replace(after, flight=None, stumbles=0)
    if hindrance := hindrance_of(outcome.answers):
        return held(after, hindrance, outcome.at, tempo)
    news = is_worth_telling(outcome.answers, outcome.at) or _came_far(booking, after)
    return replace(after, revision=after.revision + (news and after.is_under_way))


def _seen(booking: Booking, before: Booking, view: View, others: Others, tempo: Tempo) -> Booking:
    after = found(booking, view, others, tempo)
    match booking.phase:
        case Phase.CONFIRMED:
            return opened(after, view, others)
        case Phase.WRITING:
            return _told_if_unclear(booking, after)
        case Phase.PROVING:
            return _proved(after, view, tempo)
        case Phase.COLLIDED:
            return booking
        case Phase.DONE | Phase.PARTLY | Phase.FAILED | Phase.UNKNOWN:
            begun = (before.flight or view.at) - tempo.lease
            after = replace(after, sweeps=tuple(each for each in after.sweeps if each > begun))
            after = closed(after) if view.at >= case_closes(booking, tempo) else after
            return reviewed(booking, replace(after, proven=after.proven or shows(after, view)))
        case _:
            assert_never(booking.phase)


def _proved(booking: Booking, view: View, tempo: Tempo) -> Booking:
    """End the booking when the plan shows each settled step; look again a few times when it does not yet."""
    proofs = booking.proofs + 1
    read = replace(read_back(booking, view), proofs=proofs)
    if not read.proven and proofs < tempo.max_proofs:
        return replace(read, prove_at=view.at + tempo.prove_again)
    return ended(read, view.at, tempo)


def _came_far(before: Booking, after: Booking) -> bool:
    """Tell whether a long booking has passed another quarter of its way."""
    total = len(after.own_steps)
    return total > LONG and _done(after) * 4 // total > _done(before) * 4 // total


def _done(booking: Booking) -> int:
    return sum(step.state is StepState.DONE for step in booking.own_steps)


def _told_if_unclear(before: Booking, after: Booking) -> Booking:
    """The person hears of it once when an answer stays away and the plan does not show the time off either."""
    newly = any(step.looks == 1 for step in after.own_steps) and not any(step.looks for step in before.own_steps)
    return replace(after, revision=after.revision + 1) if newly else after
