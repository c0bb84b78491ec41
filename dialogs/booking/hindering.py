"""What keeps a booking from its next step: waited for, asked about, or the end of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from dialogs.booking.ending import ended
from dialogs.booking.record import Booking, Hindrance, Step, StepState
from dialogs.booking.tempo import BY_SIGNING_IN, PASSING, Tempo, case_closes, pause_after
from dialogs.copies import replace
from dialogs.events import Answer, NotSent, Obstacle, RefusalCode

WORTH_TELLING = timedelta(seconds=5)
"""A wait longer than this is told; a shorter one would only flicker on the card."""


def held(booking: Booking, hindrance: Hindrance, at: datetime, tempo: Tempo) -> Booking:
    """Take in that the next step could not be taken; what of it was not sent is intended again already."""
    if not booking.is_under_way:
        return _held_after_end(booking, hindrance, at, tempo)
    if hindrance.obstacle in PASSING:
        return _waiting(booking, hindrance, at, tempo)
    if hindrance.obstacle in BY_SIGNING_IN:
        return replace(booking, hindrance=hindrance, stumbles=booking.stumbles + 1, revision=booking.revision + 1)
    return _stopped(booking, hindrance, at, tempo)


def hindrance_of(answers: Iterable[Answer]) -> Hindrance | None:
    """Return what stands behind changes that were not sent, where it won't pass by itself."""
    for answer in answers:
        if isinstance(answer, NotSent) and answer.obstacle not in PASSING:
            return Hindrance(answer.obstacle, answer.until)
    return None


def is_worth_telling(answers: Iterable[Answer], at: datetime) -> bool:
    """Tell whether one of the changes was put off for so long that the person should know."""
    return any(
        isinstance(answer, NotSent) and answer.until is not None and answer.until - at > WORTH_TELLING
        for answer in answers
    )


def _stopped(booking: Booking, hindrance: Hindrance, at: datetime, tempo: Tempo) -> Booking:
    """End a booking that nobody here can help on; what is in doubt stays UNKNOWN."""
    code = RefusalCode.NO_MAILBOX if hindrance.obstacle is Obstacle.NO_MAILBOX else RefusalCode.FORBIDDEN
    steps = tuple(_refused(step, code) for step in booking.steps)
    return replace(ended(replace(booking, steps=steps), at, tempo), hindrance=replace(hindrance, until=None))


def _waiting(booking: Booking, hindrance: Hindrance, at: datetime, tempo: Tempo) -> Booking:
    pause = pause_after(booking.stumbles, tempo)
    until = max(hindrance.until or at, at + pause)
    # Told once, when the wait has become a long one, and then not with every further try.
    told = until - at > WORTH_TELLING and pause <= 4 * tempo.retry
    return replace(
        booking,
        hindrance=replace(hindrance, until=until),
        stumbles=booking.stumbles + 1,
        revision=booking.revision + told,
    )


def _held_after_end(booking: Booking, hindrance: Hindrance, at: datetime, tempo: Tempo) -> Booking:
    """Nobody waits any more: try again later, and when the time for that is over, leave things as they were told."""
    if at >= case_closes(booking, tempo):
        steps = tuple(replace(s, state=StepState.REFUSED) if s.stray and s.is_open else s for s in booking.steps)
        return replace(booking, hindrance=None, steps=steps, sweeps=(), rests=True)
    pause = pause_after(booking.stumbles, tempo) if hindrance.obstacle in PASSING else tempo.recheck
    until = max(hindrance.until or at, at + pause)
    return replace(booking, hindrance=replace(hindrance, until=until), stumbles=booking.stumbles + 1)


def _refused(step: Step, code: RefusalCode) -> Step:
    if step.stray or step.state is not StepState.INTENDED:
        return step
    if step.doubts:
        return replace(step, state=StepState.UNKNOWN, not_before=None)
    return replace(step, state=StepState.REFUSED, refusal=code)
