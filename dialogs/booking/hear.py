"""What an outcome means for a booking; what comes too late from a former sender changes only what it proves."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from dialogs.booking.ending import ended
from dialogs.booking.record import Booking, Hindrance, Phase, Step, StepState, Tempo
from dialogs.booking.seen import collided_or_writing, found, proved
from dialogs.commands import Attempt, Create, LookAt, Remove, Replace, Write
from dialogs.events import (
    Answer,
    Gone,
    Hindered,
    NotSent,
    Obstacle,
    PlanSeen,
    RefusalCode,
    Refused,
    Stands,
    Uncertain,
    Written,
)

PASSING = frozenset({Obstacle.UNAVAILABLE, Obstacle.THROTTLED})
"""Obstacles that go away by themselves; of the others the person has to be told."""

LONGEST_RETRY = timedelta(seconds=60)

WORTH_TELLING = timedelta(seconds=5)
"""A wait longer than this is told; a shorter one would only flicker on the card."""


def resumed(booking: Booking) -> Booking:
    """Go on after the person has signed in or consented."""
    return replace(booking, hindrance=None)


def hear(booking: Booking, outcome: Written | PlanSeen | Hindered, tempo: Tempo) -> Booking:
    """Take in what came of a command that this booking had out."""
    match outcome:
        case Written():
            return _written(booking, outcome, tempo)
        case PlanSeen():
            stale = outcome.look.flight != booking.flights
            return booking if stale else _seen(replace(booking, flight=None, stumbles=0), outcome, tempo)
        case Hindered(at, LookAt(flight=flight) | Write(flight=flight), obstacle, until, link):
            stale = flight != booking.flights
            return booking if stale else _held(booking, Hindrance(obstacle, until, link), at, tempo)
        case Hindered():
            return booking
        case _:
            assert_never(outcome)


def _written(booking: Booking, outcome: Written, tempo: Tempo) -> Booking:
    steps = list(booking.steps)
    for attempt, answer in zip(outcome.write.attempts, outcome.answers, strict=True):
        step = steps[attempt.step]
        steps[attempt.step] = _answered(step, attempt, answer, outcome.at, tempo)
        steps.extend(_strays(step, answer))
    booking = replace(booking, steps=tuple(steps))
    if outcome.write.flight != booking.flights:
        return booking
    held = _hindrance(outcome.answers)
    news = held is not None or _is_told_to_wait(outcome.answers, outcome.at)
    return replace(booking, flight=None, hindrance=held, stumbles=0, revision=booking.revision + news)


def _seen(booking: Booking, outcome: PlanSeen, tempo: Tempo) -> Booking:
    at, occurrences = outcome.at, outcome.occurrences
    match booking.phase:
        case Phase.CONFIRMED:
            return collided_or_writing(booking, occurrences)
        case Phase.PROVING:
            return proved(found(booking, occurrences, at, tempo), occurrences, at, tempo)
        case Phase.WRITING:
            return _told_if_unclear(booking, found(booking, occurrences, at, tempo))
        case Phase.DONE | Phase.PARTLY | Phase.FAILED | Phase.UNKNOWN:
            return ended(found(booking, occurrences, at, tempo), at, tempo)
        case Phase.COLLIDED:
            return booking
        case _:
            assert_never(booking.phase)


def _answered(step: Step, attempt: Attempt, answer: Answer, at: datetime, tempo: Tempo) -> Step:
    current = step.state is StepState.SENT and step.tries == attempt.number
    match answer:
        case Stands(occurrence) if step.state is not StepState.DONE:
            if occurrence is None:
                return replace(step, state=StepState.UNKNOWN, not_before=at)
            return replace(step, state=StepState.DONE, result=occurrence, not_before=None, refusal=None)
        case Gone() if isinstance(step.change, Remove):
            return replace(step, state=StepState.DONE, not_before=None, refusal=None)
        case Gone() if current:
            return replace(step, state=StepState.REFUSED, refusal=RefusalCode.NOT_FOUND)
        case Refused(code) if current:
            return replace(step, state=StepState.REFUSED, refusal=code)
        case NotSent(until, _) if current:
            return replace(step, state=StepState.INTENDED, not_before=_later(step, at, until, tempo))
        case Uncertain(until) if current:
            return _uncertain(step, at, until, tempo)
        case Stands() | Gone() | Refused() | NotSent() | Uncertain():
            return step
        case _:
            assert_never(answer)


def _uncertain(step: Step, at: datetime, until: datetime | None, tempo: Tempo) -> Step:
    match step.change:
        case Remove() if step.tries < tempo.max_tries:
            # Removing twice removes once (RFC 9110, section 9.2.2): no need to look first.
            return replace(step, state=StepState.INTENDED, not_before=_later(step, at, until, tempo))
        case Create() | Replace() | Remove():
            return replace(step, state=StepState.UNKNOWN, not_before=max(at, until) if until else at)
        case _:
            assert_never(step.change)


def _strays(step: Step, answer: Answer) -> tuple[Step, ...]:
    """A second occurrence of a step that already stands was made by an earlier try: take it out again."""
    if not isinstance(answer, Stands) or answer.occurrence is None or step.result is None:
        return ()
    if isinstance(step.change, Remove) or answer.occurrence.id == step.result.id:
        return ()
    return (Step(Remove(answer.occurrence.id, step.draft), stray=True),)


def _later(step: Step, at: datetime, until: datetime | None, tempo: Tempo) -> datetime:
    pause: timedelta = min(tempo.retry * (1 << max(step.tries - 1, 0)), LONGEST_RETRY)
    return max(at + pause, until) if until else at + pause


def _hindrance(answers: tuple[Answer, ...]) -> Hindrance | None:
    for answer in answers:
        if isinstance(answer, NotSent) and answer.obstacle not in PASSING:
            return Hindrance(answer.obstacle, answer.until)
    return None


def _is_told_to_wait(answers: tuple[Answer, ...], at: datetime) -> bool:
    return any(
        isinstance(answer, NotSent) and answer.until is not None and answer.until - at > WORTH_TELLING
        for answer in answers
    )


def _held(booking: Booking, hindrance: Hindrance, at: datetime, tempo: Tempo) -> Booking:
    """Nothing was sent: what was about to be is intended again, and passing obstacles are waited for."""
    steps = tuple(
        replace(step, state=StepState.INTENDED, tries=step.tries - 1) if step.state is StepState.SENT else step
        for step in booking.steps
    )
    lasting = hindrance.obstacle not in PASSING
    pause = min(tempo.retry * (1 << min(booking.stumbles, 16)), LONGEST_RETRY)
    if not lasting:
        hindrance = replace(hindrance, until=max(hindrance.until or at, at + pause))
    # Told once per obstacle: when only the person can remove it, or when the wait has become a long one.
    waits = hindrance.until is not None and hindrance.until - at > WORTH_TELLING and pause <= 4 * tempo.retry
    return replace(
        booking,
        steps=steps,
        flight=None,
        hindrance=hindrance,
        stumbles=booking.stumbles + 1,
        revision=booking.revision + (lasting or waits),
    )


def _told_if_unclear(before: Booking, after: Booking) -> Booking:
    """The person hears of it once when an answer stays away and the plan does not show the time off either."""
    newly = any(step.looks == 1 for step in after.own_steps) and not any(step.looks for step in before.own_steps)
    return replace(after, revision=after.revision + 1) if newly else after
