"""The next step of a booking: what it does now, and when it wants to be woken.

Every command leaves as a pair with the booking that has it written down; whoever carries it out keeps the booking
first. So a process that dies leaves SENT behind, and SENT is looked for in the plan before anything is sent again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from dialogs.booking.ending import ended
from dialogs.booking.record import Booking, Phase, Step, StepState, Tempo
from dialogs.commands import Attempt, LookAt, Remove, Write
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
    if booking.flight is not None and now < booking.flight:
        return Move(booking)
    booking = _unheld(_landed(booking, now), now, tempo)
    if booking.hindrance is not None:
        return Move(booking)
    match booking.phase:
        case Phase.CONFIRMED:
            return _first(booking, now, tempo)
        case Phase.WRITING:
            return _write(booking, now, tempo)
        case Phase.PROVING:
            return _look(booking, now, tempo) if _is_due(booking.prove_at, now) else Move(booking)
        case Phase.COLLIDED:
            return Move(booking)
        case Phase.DONE | Phase.PARTLY | Phase.FAILED | Phase.UNKNOWN:
            return _tidy(booking, now, tempo)
        case _:
            assert_never(booking.phase)


def wake_at(booking: Booking, tempo: Tempo) -> datetime | None:
    """Return the moment at which the booking has something to do, None when it rests for good."""
    if booking.flight is not None:
        return booking.flight
    untold = booking.tell_at or booking.confirmed_at if booking.told < booking.revision else None
    return min((each for each in (untold, _work_at(booking, tempo)) if each is not None), default=None)


def _work_at(booking: Booking, tempo: Tempo) -> datetime | None:
    if booking.hindrance is not None:
        return min(booking.hindrance.until or booking.confirmed_at + tempo.recheck_for, _given_up_at(booking, tempo))
    match booking.phase:
        case Phase.CONFIRMED:
            return booking.confirmed_at
        case Phase.WRITING:
            waits = [s.not_before or booking.confirmed_at for s in booking.steps if _is_open(s)]
            return min(waits, default=booking.confirmed_at)
        case Phase.PROVING:
            return booking.prove_at or booking.confirmed_at
        case Phase.COLLIDED:
            return None
        case Phase.DONE | Phase.PARTLY | Phase.FAILED | Phase.UNKNOWN:
            waits = [s.not_before or booking.confirmed_at for s in booking.steps if _is_open(s)]
            return min((*waits, *booking.sweeps), default=None)
        case _:
            assert_never(booking.phase)


def _first(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    """Look before writing, unless the booking only takes out what it knows by id."""
    if all(isinstance(step.change, Remove) for step in booking.steps):
        return _write(replace(booking, phase=Phase.WRITING, before=frozenset()), now, tempo)
    return _look(booking, now, tempo)


def _write(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    if now >= _given_up_at(booking, tempo):
        booking = replace(booking, steps=tuple(_given_up(step, now, tempo) for step in booking.steps))
    if any(step.state is StepState.UNKNOWN and _is_due(step.not_before, now) for step in booking.steps):
        return _look(booking, now, tempo)
    if sending := _sendable(booking, now):
        return _send(booking, sending, now, tempo)
    if any(_is_open(step) and not _is_hopeless(step, tempo) for step in booking.own_steps):
        return Move(booking)
    if any(step.state is StepState.DONE for step in booking.own_steps):
        return _look(replace(booking, phase=Phase.PROVING), now, tempo)
    return _tidy(ended(booking, now, tempo), now, tempo)


def _tidy(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    """After the end: remove what a late commit left, look for what is unknown, sweep."""
    if sending := _sendable(booking, now):
        return _send(booking, sending, now, tempo)
    unknown = any(step.state is StepState.UNKNOWN and _is_due(step.not_before, now) for step in booking.steps)
    if booking.phase is Phase.UNKNOWN and now >= booking.confirmed_at + tempo.recheck_for:
        # A day of looks in vain: it does not stand. A still later commit is beyond what any record can follow.
        return Move(ended(replace(booking, steps=tuple(_never_stood(each) for each in booking.steps)), now, tempo))
    swept = tuple(each for each in booking.sweeps if each > now)
    if unknown or swept != booking.sweeps:
        return _look(replace(booking, sweeps=swept), now, tempo)
    return Move(booking)


def _look(booking: Booking, now: datetime, tempo: Tempo) -> Move:
    number = booking.flights + 1
    flying = replace(booking, flight=now + tempo.lease, flights=number)
    return Move(flying, LookAt(booking.id, booking.stretch, number))


def _send(booking: Booking, sending: tuple[int, ...], now: datetime, tempo: Tempo) -> Move:
    number = booking.flights + 1
    steps = list(booking.steps)
    for index in sending:
        step = steps[index]
        steps[index] = replace(step, state=StepState.SENT, tries=step.tries + 1, looks=0, not_before=None)
    attempts = tuple(Attempt(index, steps[index].tries, steps[index].change) for index in sending)
    flying = replace(booking, steps=tuple(steps), flight=now + tempo.lease, flights=number)
    return Move(flying, Write(booking.id, attempts, number))


def _sendable(booking: Booking, now: datetime) -> tuple[int, ...]:
    ready = (
        index
        for index, step in enumerate(booking.steps)
        if step.state is StepState.INTENDED and _is_due(step.not_before, now)
    )
    return tuple(ready)[:AT_ONCE]


def _landed(booking: Booking, now: datetime) -> Booking:
    """Whoever sent the last command is gone: what it sent may or may not have arrived."""
    steps = tuple(
        replace(step, state=StepState.UNKNOWN, not_before=now) if step.state is StepState.SENT else step
        for step in booking.steps
    )
    return replace(booking, flight=None, steps=steps)


def _unheld(booking: Booking, now: datetime, tempo: Tempo) -> Booking:
    """Lift a hindrance whose time is over; after the last patience, settle with what there is."""
    held = booking.hindrance
    if held is None:
        return booking
    if now >= _given_up_at(booking, tempo) or (held.until is not None and now >= held.until):
        return replace(booking, hindrance=None)
    return booking


def _given_up(step: Step, now: datetime, tempo: Tempo) -> Step:
    match step.state:
        case StepState.INTENDED if not step.stray:
            return replace(step, state=StepState.REFUSED, refusal=RefusalCode.NEVER_SENT)
        case StepState.UNKNOWN if step.tries < tempo.max_tries:
            return replace(step, tries=tempo.max_tries, not_before=step.not_before or now)
        case _:
            return step


def _never_stood(step: Step) -> Step:
    if step.state is StepState.UNKNOWN:
        return replace(step, state=StepState.REFUSED, refusal=RefusalCode.NOT_FOUND)
    return step


def _given_up_at(booking: Booking, tempo: Tempo) -> datetime:
    held = booking.hindrance
    patience = tempo.give_up if held is None or held.until is not None else tempo.recheck_for
    return booking.confirmed_at + patience


def _is_open(step: Step) -> bool:
    return step.state in {StepState.INTENDED, StepState.UNKNOWN}


def _is_hopeless(step: Step, tempo: Tempo) -> bool:
    """Tell whether no more is to be tried at once: looked for in vain after the last try."""
    return step.state is StepState.UNKNOWN and step.tries >= tempo.max_tries and step.looks > 1


def _is_due(moment: datetime | None, now: datetime) -> bool:
    return moment is None or moment <= now
