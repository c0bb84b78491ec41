"""How a booking ends: what may be said of it, and which late looks it still owes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs.booking.record import Booking, Phase, Step, StepState, Tempo
from dialogs.commands import Remove


def ended(booking: Booking, now: datetime, tempo: Tempo) -> Booking:
    """Give the booking the end that its steps allow; never FAILED while one of them is UNKNOWN."""
    phase = _end(booking.own_steps)
    sweeps = booking.sweeps or (tuple(now + each for each in tempo.sweeps) if _may_commit_late(booking) else ())
    changed = phase is not booking.phase
    revision = booking.revision + 1 if changed else booking.revision
    return replace(booking, phase=phase, sweeps=sweeps, hindrance=None, prove_at=None, revision=revision)


def _end(steps: tuple[Step, ...]) -> Phase:
    states = {step.state for step in steps}
    if states & {StepState.UNKNOWN, StepState.SENT, StepState.INTENDED}:
        return Phase.UNKNOWN
    if states == {StepState.DONE}:
        return Phase.DONE
    if states == {StepState.REFUSED}:
        return Phase.FAILED
    return Phase.PARTLY


def _may_commit_late(booking: Booking) -> bool:
    """Tell whether a try without an answer may still arrive: only a second sending makes a second occurrence."""
    return any(
        not isinstance(step.change, Remove) and (step.tries > 1 or (step.state is not StepState.DONE and step.tries))
        for step in booking.steps
    )
