"""What a look at the plan proves about a booking's steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs.booking.ending import ended
from dialogs.booking.record import Booking, Phase, Step, StepState, Tempo
from dialogs.commands import Create, Remove, Replace
from dialogs.timeoff import Occurrence, OccurrenceKind


def collided_or_writing(booking: Booking, occurrences: tuple[Occurrence, ...]) -> Booking:
    """Note what stood before anything is sent; time off in the way stops a booking that did not allow for it."""
    time_off = tuple(each for each in occurrences if each.kind is OccurrenceKind.TIME_OFF)
    before = frozenset(each.id for each in time_off)
    replaced = {step.change.occurrence_id for step in booking.steps if not isinstance(step.change, Create)}
    wanted = [step.draft.interval for step in booking.steps if not isinstance(step.change, Remove)]
    in_the_way = tuple(
        each for each in time_off if each.id not in replaced and any(each.interval.overlaps(own) for own in wanted)
    )
    if in_the_way and not booking.overlap_allowed:
        return replace(
            booking, phase=Phase.COLLIDED, in_the_way=in_the_way, before=before, revision=booking.revision + 1
        )
    return replace(booking, phase=Phase.WRITING, before=before)


def found(booking: Booking, occurrences: tuple[Occurrence, ...], at: datetime, tempo: Tempo) -> Booking:
    """Settle what is UNKNOWN by what the plan shows, and mark what a late commit left for removal."""
    seen = {each.id: each for each in occurrences if each.kind is OccurrenceKind.TIME_OFF}
    foreign = booking.before or frozenset()
    taken = set(booking.created) | foreign
    steps: list[Step] = []
    for step in booking.steps:
        match step:
            case Step(state=StepState.UNKNOWN):
                settled = _settled(step, seen, taken, at, tempo)
                if settled.result is not None:
                    taken.add(settled.result.id)
                steps.append(settled)
            case _:
                steps.append(step)
    return replace(booking, steps=(*steps, *_late(steps, seen, taken)))


def proved(booking: Booking, occurrences: tuple[Occurrence, ...], at: datetime, tempo: Tempo) -> Booking:
    """End the booking when the plan shows each settled step; look again a few times when it does not yet."""
    seen = {each.id: each for each in occurrences}
    shown = all(_is_shown(step, seen) for step in booking.own_steps if step.state is StepState.DONE)
    proofs = booking.proofs + 1
    if not shown and proofs < tempo.max_proofs:
        return replace(booking, proofs=proofs, prove_at=at + tempo.prove_again)
    steps = tuple(
        replace(step, result=seen[step.result.id]) if step.result is not None and step.result.id in seen else step
        for step in booking.steps
    )
    return ended(replace(booking, steps=steps, proofs=proofs, proven=shown), at, tempo)


def _settled(step: Step, seen: dict[str, Occurrence], taken: set[str], at: datetime, tempo: Tempo) -> Step:
    match step.change:
        case Remove(occurrence_id, _):
            if occurrence_id not in seen:
                return replace(step, state=StepState.DONE, not_before=None)
            return _absent(step, at, tempo)
        case Create(draft) | Replace(_, draft, _):
            standing = next((each for each in seen.values() if each.id not in taken and each.holds(draft)), None)
            if standing is None:
                return _absent(step, at, tempo)
            return replace(step, state=StepState.DONE, result=standing, not_before=None)


def _absent(step: Step, at: datetime, tempo: Tempo) -> Step:
    """Not there at the first look may be a slow commit: wait, look again, and only then send once more."""
    looks = step.looks + 1
    if looks == 1:
        return replace(step, looks=looks, not_before=at + tempo.look_again)
    if step.tries < tempo.max_tries:
        return replace(step, looks=looks, state=StepState.INTENDED, not_before=at)
    return replace(step, looks=looks, not_before=at + tempo.recheck)


def _late(steps: list[Step], seen: dict[str, Occurrence], taken: set[str]) -> tuple[Step, ...]:
    """Equal to ours, not there before, and not what a step stands by: a late commit of an earlier try."""
    settled = [
        step
        for step in steps
        if not step.stray
        and step.tries
        and step.state in {StepState.DONE, StepState.REFUSED}
        and not isinstance(step.change, Remove)
    ]
    leaving = {step.change.occurrence_id for step in steps if isinstance(step.change, Remove)}
    return tuple(
        Step(Remove(each.id, step.draft), stray=True)
        for step in settled
        for each in seen.values()
        if each.id not in taken and each.id not in leaving and each.holds(step.draft)
    )


def _is_shown(step: Step, seen: dict[str, Occurrence]) -> bool:
    match step.change:
        case Remove(occurrence_id, _):
            return occurrence_id not in seen
        case Create() | Replace():
            return step.result is not None and step.result.id in seen
