"""The next step of a booking: what it does now, and when it wants to be woken.

Every command leaves as a pair with the booking that has it written down; whoever carries it out keeps the booking
first. So a process that dies leaves SENT behind, and SENT is looked for in the plan before anything is sent again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from dialogs.booking.ending import ended, resting
from dialogs.booking.record import Booking, Phase, Step, StepState
from dialogs.booking.tempo import Tempo, case_closes, comes_to_rest, is_due, patience_ends
from dialogs.commands import Attempt, LookAt, Remove, Write
from dialogs.copies import replace
from dialogs.events import RefusalCode

AT_ONCE = 4
"""Requests that one mailbox takes side by side (Graph throttling limits, Outlook service)."""


@dataclass(frozen=True, slots=True)
class Move:
    """A booking with its next step written down, and the command that makes the step."""

    booking: Booking
    command: LookAt | Write | None = None


def advance(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    """Take the next step that is due at `now`; without one the booking comes back alone."""
    if booking.rests:
        return Move(booking)
    booking = _unheld(landed(booking, now), now, tempo)
    if booking.flight is not None or booking.is_held:
        return Move(booking)
    match booking.phase:
        case Phase.CONFIRMED:
            return _open(booking, now, tempo)
        case Phase.WRITING:
            return _write(booking, now, tempo)
        case Phase.PROVING:
            return _prove(booking, now, tempo)
        case Phase.COLLIDED:
            return Move(booking if now < comes_to_rest(booking, tempo) else resting(booking))
        case Phase.DONE | Phase.PARTLY | Phase.FAILED | Phase.UNKNOWN:
            return _tidy(booking, now, tempo)
        case _:
            assert_never(booking.phase)


def landed(booking: Booking, now: datetime) -> Booking:
    """Take a flight that is over its time for lost: what it sent may or may not have arrived."""
    if booking.flight is None or now < booking.flight:
        return booking
    return replace(booking, flight=None, steps=tuple(_lost(step, now) for step in booking.steps))


def work_at(booking: Booking, tempo: Tempo) -> datetime | None:
    """Return the moment at which the booking has something to do, None when it waits for others or rests."""
    if booking.rests:
        return None
    if booking.is_held and booking.hindrance is not None:
        until, patience = booking.hindrance.until, patience_ends(booking, tempo)
        if not booking.is_under_way:
            return until
        return patience if until is None else min(until, patience)
    match booking.phase:
        case Phase.CONFIRMED:
            return booking.confirmed_at
        case Phase.WRITING:
            waits = (step.not_before or booking.confirmed_at for step in booking.steps if step.is_open)
            return min((*waits, patience_ends(booking, tempo)))
        case Phase.PROVING:
            return booking.prove_at or booking.confirmed_at
        case Phase.COLLIDED:
            return comes_to_rest(booking, tempo)
        case Phase.DONE | Phase.PARTLY | Phase.FAILED | Phase.UNKNOWN:
            return _tidy_at(booking, tempo)
        case _:
            assert_never(booking.phase)


def _open(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    """Look before writing, unless the booking only takes out what it knows by id and in full."""
    if booking.stumbles and now >= patience_ends(booking, tempo):
        return _end(booking, now, tempo)
    if all(isinstance(step.change, Remove) and step.change.was.subject for step in booking.steps):
        return _write(replace(booking, phase=Phase.WRITING, before=frozenset()), now, tempo)
    return _look(booking, now, tempo)


def _write(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    impatient = now >= patience_ends(booking, tempo)
    if impatient and booking.stumbles:
        return _end(booking, now, tempo)
    if any(step.state is StepState.UNKNOWN and is_due(step.not_before, now) for step in booking.steps):
        return _look(booking, now, tempo)
    if impatient:
        booking = replace(booking, steps=tuple(_given_up(step) if step.tries else step for step in booking.steps))
    if sending := _sendable(booking, now):
        return _send(booking, sending, now, tempo)
    if not impatient and any(_is_hopeful(step, patience_ends(booking, tempo)) for step in booking.own_steps):
        return Move(booking)
    if any(step.state is StepState.DONE for step in booking.own_steps):
        return _look(replace(booking, phase=Phase.PROVING), now, tempo)
    return _end(booking, now, tempo)


def _prove(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    if booking.stumbles and now >= patience_ends(booking, tempo):
        return _end(booking, now, tempo)
    return _look(booking, now, tempo) if is_due(booking.prove_at, now) else Move(booking)


def _end(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    """Settle with what there is, and go on with what is due after the end."""
    settled = replace(booking, steps=tuple(_given_up(step) for step in booking.steps))
    return _tidy(ended(settled, now, tempo), now, tempo)


def _tidy(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    """After the end: remove what a late commit left, look for what is unknown, sweep, and come to rest."""
    if sending := _sendable(booking, now):
        return _send(booking, sending, now, tempo)
    unknown = any(step.state is StepState.UNKNOWN and is_due(step.not_before, now) for step in booking.steps)
    last_look = any(step.is_open for step in booking.steps) and now >= case_closes(booking, tempo)
    if unknown or last_look or any(each <= now for each in booking.sweeps):
        return _look(booking, now, tempo)
    waits = booking.sweeps or any(step.is_open for step in booking.steps)
    return Move(booking if waits or now < comes_to_rest(booking, tempo) else resting(booking))


def _tidy_at(booking: Booking, tempo: Tempo) -> datetime:
    opened = tuple(step for step in booking.steps if step.is_open)
    if not opened and not booking.sweeps:
        return comes_to_rest(booking, tempo)
    waits = (step.not_before or booking.confirmed_at for step in opened)
    return min((*waits, *booking.sweeps, case_closes(booking, tempo)))


def _look(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    number = booking.flights + 1
    flying = replace(booking, flight=now + tempo.lease, flights=number)
    return Move(flying, LookAt(booking.id, booking.stretch, number))


def _send(booking: Booking, sending: tuple[int, ...], now: datetime, tempo: Tempo) -> Move:
    number = booking.flights + 1
    steps = list(booking.steps)
    for index in sending:
        step = steps[index]
        steps[index] = replace(
            step,
            state=StepState.SENT,
            tries=step.tries + 1,
            looks=0,
            not_before=None,
            doubts=(*step.doubts, number),
        )
    attempts = tuple(Attempt(index, steps[index].tries, steps[index].change) for index in sending)
    flying = replace(booking, steps=tuple(steps), flight=now + tempo.lease, flights=number)
    return Move(flying, Write(booking.id, attempts, number))


def _sendable(booking: Booking, now: datetime) -> tuple[int, ...]:
    ready = (
        index
        for index, step in enumerate(booking.steps)
        if step.state is StepState.INTENDED and is_due(step.not_before, now)
    )
    return tuple(ready)[:AT_ONCE]


def _lost(step: Step, now: datetime) -> Step:
    if step.state is not StepState.SENT:
        return step
    # Removing twice removes once; anything else is looked for before it is sent again.
    state = StepState.INTENDED if isinstance(step.change, Remove) else StepState.UNKNOWN
    return replace(step, state=state, looks=0, not_before=now)


def _unheld(booking: Booking, now: datetime, tempo: Tempo) -> Booking:
    """Lift a hindrance whose time is over, or for which nobody waits any longer."""
    hindrance = booking.hindrance
    if hindrance is None or not booking.is_held:
        return booking
    if now >= patience_ends(booking, tempo) or (hindrance.until is not None and now >= hindrance.until):
        return replace(booking, hindrance=None)
    return booking


def _given_up(step: Step) -> Step:
    """Stop trying; what may yet have arrived is not called refused."""
    if step.stray or step.state is not StepState.INTENDED:
        return step
    if step.doubts:
        return replace(step, state=StepState.UNKNOWN, looks=2, not_before=None)
    return replace(step, state=StepState.REFUSED, refusal=RefusalCode.NEVER_SENT)


def _is_hopeful(step: Step, until: datetime) -> bool:
    """Tell whether waiting for this step may settle it before patience ends."""
    return step.is_open and (step.not_before is None or step.not_before < until)
