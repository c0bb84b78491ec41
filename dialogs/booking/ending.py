"""How a booking ends: what may be said of it, which late looks it still owes, and what it forgets."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from dialogs.booking.record import Booking, Phase, Step, StepState
from dialogs.booking.tempo import Tempo
from dialogs.commands import Create, Remove, Replace
from dialogs.copies import replace
from dialogs.events import RefusalCode
from dialogs.timeoff import Occurrence


def ended(booking: Booking, now: datetime, tempo: Tempo) -> Booking:
    """Give the booking the end that its steps allow; never FAILED while one of them is UNKNOWN."""
    sweeps = tuple(now + each for each in tempo.sweeps) if _is_in_doubt(booking) else ()
    return replace(
        booking,
        phase=_end(booking.own_steps),
        ended_at=now,
        sweeps=sweeps,
        rests=False,
        hindrance=None,
        prove_at=None,
        stumbles=0,
        revision=booking.revision + 1,
    )


def reviewed(before: Booking, after: Booking) -> Booking:
    """Correct the end by what was found out since; where it says something else now, that is news."""
    if after.is_under_way or after.phase is Phase.COLLIDED:
        return after
    sweeps = after.sweeps if _is_in_doubt(after) else ()
    news = _gist(before) != _gist(after)
    return replace(after, phase=_end(after.own_steps), sweeps=sweeps, revision=after.revision + news)


def closed(booking: Booking) -> Booking:
    """Settle what was looked for in vain until the end: the last look has shown that it does not stand."""
    return replace(booking, steps=tuple(_never_stood(step) for step in booking.steps), sweeps=())


def resting(booking: Booking) -> Booking:
    """Let go of the words that the plan itself holds.

    What stands in the plan is forgotten here: its subject can be read there again. What does not stand but can be
    put there by a tap (what was taken out, refused or replaced) keeps its subject for as long as that tap is offered.
    """
    in_the_way = tuple(replace(each, subject=None) for each in booking.in_the_way)
    steps = tuple(_wordless(step) for step in booking.steps)
    return replace(booking, rests=True, steps=steps, in_the_way=in_the_way)


def _end(steps: tuple[Step, ...]) -> Phase:
    states = {step.state for step in steps}
    if states & {StepState.UNKNOWN, StepState.SENT, StepState.INTENDED}:
        return Phase.UNKNOWN
    if states == {StepState.DONE}:
        return Phase.DONE
    if states == {StepState.REFUSED}:
        return Phase.FAILED
    return Phase.PARTLY


def _is_in_doubt(booking: Booking) -> bool:
    """Tell whether a sending without an answer may still arrive and change what was told."""
    return any(step.doubts for step in booking.steps)


def _gist(booking: Booking) -> tuple[object, ...]:
    """What a receipt says: how each step stands, and what was left over."""
    told = tuple((step.state.value if not step.is_open else "", step.result) for step in booking.own_steps)
    return (*told, len(booking.leftovers))


def _never_stood(step: Step) -> Step:
    if not step.is_open:
        return replace(step, doubts=())
    code = RefusalCode.NEVER_SENT if isinstance(step.change, Remove) else RefusalCode.NOT_FOUND
    return replace(step, state=StepState.REFUSED, refusal=code, not_before=None, doubts=())


def _wordless(step: Step) -> Step:
    if step.state is not StepState.DONE or step.result is None:
        return step
    result: Occurrence = replace(step.result, subject=None)
    match step.change:
        case Create(draft):
            return replace(step, change=Create(replace(draft, subject="")), result=result)
        case Replace(occurrence_id, draft, was):
            return replace(step, change=Replace(occurrence_id, replace(draft, subject=""), was), result=result)
        case Remove():
            return step
        case _:
            assert_never(step.change)
