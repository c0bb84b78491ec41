"""What the plan's answer to one attempt means for its step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import assert_never

from dialogs.booking.record import Step, StepState
from dialogs.booking.tempo import Tempo, pause_after
from dialogs.commands import Create, Remove, Replace
from dialogs.copies import replace
from dialogs.events import Answer, Gone, NotSent, Refused, Stands, Uncertain, Written


def answered(step: Step, answer: Answer, outcome: Written, tempo: Tempo, *, current: bool) -> Step:
    """Return the step as the answer leaves it.

    `current` tells that the answer came to the sender who still has the booking. From a former one it only settles
    what it proves: that something stands or is gone, or that a sending in doubt came to nothing.
    """
    at, flight = outcome.at, outcome.write.flight
    sent = current and step.state is StepState.SENT
    match answer:
        case Stands():
            return _stands(step, answer, flight, at)
        case Gone() if isinstance(step.change, Remove):
            return replace(step, state=StepState.DONE, not_before=None, refusal=None, doubts=())
        case Gone():
            return step
        case Refused(code):
            step = _without_doubt(step, flight)
            return replace(step, state=StepState.REFUSED, refusal=code) if sent else step
        case NotSent(until, _):
            if not sent:
                return _without_doubt(step, flight)
            pause = at + pause_after(step.tries - 1, tempo)
            return unsent(step, flight, max(pause, until) if until else pause)
        case Uncertain(until):
            return _uncertain(step, at, until, tempo) if sent else step
        case _:
            assert_never(answer)


def unsent(step: Step, flight: int, not_before: datetime) -> Step:
    """Take the step back: it never left. Where an earlier sending is in doubt, that is looked for first once more."""
    if step.state is not StepState.SENT:
        return step
    step = _without_doubt(step, flight)
    if step.doubts and not isinstance(step.change, Remove):
        return replace(step, state=StepState.UNKNOWN, looks=1, not_before=not_before)
    return replace(step, state=StepState.INTENDED, not_before=not_before)


def strays(step: Step, answer: Answer, steps: Iterable[Step]) -> Iterator[Step]:
    """A second occurrence of a step that is settled was made by another sending: take it out again."""
    match step, answer:
        case Step(change=Create(draft), state=StepState.DONE | StepState.REFUSED, stray=False), Stands(occurrence):
            known = {each.result.id for each in steps if each.result is not None}
            known |= {each.change.occurrence_id for each in steps if isinstance(each.change, Remove)}
            if occurrence is not None and occurrence.id not in known:
                yield Step(Remove(occurrence.id, draft), stray=True)
        case _:
            return


def _stands(step: Step, answer: Stands, flight: int, at: datetime) -> Step:
    match step.change:
        case Create() if step.state in {StepState.DONE, StepState.REFUSED}:
            known = step.result is not None and answer.occurrence is not None and step.result.id == answer.occurrence.id
            # Without an id it has still to be found and taken out; with the known one, that doubt was settled before.
            return step if known or answer.occurrence is None else _without_doubt(step, flight)
        case Replace() if step.state is StepState.DONE:
            return _without_doubt(step, flight)
        case Create() | Replace() if answer.occurrence is None:
            return replace(step, state=StepState.UNKNOWN, affirmed=True, looks=0, not_before=at, refusal=None)
        case Create() | Replace():
            settled = replace(step, state=StepState.DONE, result=answer.occurrence, not_before=None, refusal=None)
            return replace(_without_doubt(settled, flight), affirmed=False)
        case Remove():
            return step
        case _:
            assert_never(step.change)


def _uncertain(step: Step, at: datetime, until: datetime | None, tempo: Tempo) -> Step:
    match step.change:
        case Remove() if step.tries < tempo.max_tries:
            # Removing twice removes once (RFC 9110, section 9.2.2): no need to look first.
            pause = at + pause_after(step.tries - 1, tempo)
            return replace(step, state=StepState.INTENDED, not_before=max(pause, until) if until else pause)
        case Create() | Replace() | Remove():
            return replace(step, state=StepState.UNKNOWN, looks=0, not_before=max(at, until) if until else at)
        case _:
            assert_never(step.change)


def _without_doubt(step: Step, flight: int) -> Step:
    return replace(step, doubts=tuple(each for each in step.doubts if each != flight))
