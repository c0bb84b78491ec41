"""What a look at the plan proves about the steps of a booking that were sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from dialogs.booking.others import Others
from dialogs.booking.record import Booking, Step, StepState
from dialogs.booking.tempo import Tempo
from dialogs.booking.view import View
from dialogs.commands import Create, Remove, Replace
from dialogs.copies import replace
from dialogs.timeoff import Draft, Occurrence


def found(booking: Booking, view: View, others: Others, tempo: Tempo) -> Booking:
    """Settle what is in doubt by what the plan shows, and mark what a late commit left for removal."""
    taken = set(view.foreign | booking.created)
    steps: list[Step] = []
    for step in booking.steps:
        settled = _settled(step, booking, view, taken, tempo)
        if settled.result is not None:
            taken.add(settled.result.id)
        steps.append(settled)
    strays: list[Step] = []
    for index, step in enumerate(steps):
        if late := tuple(_late(step, view, taken, others)):
            taken.update(each.change.occurrence_id for each in late if isinstance(each.change, Remove))
            steps[index] = replace(step, doubts=step.doubts[len(late) :])
            strays.extend(late)
    return replace(booking, steps=(*steps, *strays))


def shows(booking: Booking, view: View) -> bool:
    """Tell whether the plan shows every step that stands."""
    return all(_is_shown(step, view) for step in booking.own_steps if step.state is StepState.DONE)


def read_back(booking: Booking, view: View) -> Booking:
    """Take what the plan holds for what it holds, wherever it shows it yet."""
    steps = tuple(
        replace(step, result=view.seen[step.result.id])
        if step.state is StepState.DONE and step.result is not None and _is_shown(step, view)
        else step
        for step in booking.steps
    )
    return replace(booking, steps=steps, proven=shows(booking, view))


def _settled(step: Step, booking: Booking, view: View, taken: set[str], tempo: Tempo) -> Step:
    """Return the step as the plan shows it; one that is not in doubt comes back as it is."""
    if step.state is not StepState.UNKNOWN and not step.doubts:
        return step
    match step.change:
        case Create(draft):
            return _created(step, draft, booking, view, taken, tempo)
        case Replace():
            return _replaced(step, step.change, booking, view, taken, tempo)
        case Remove(occurrence_id, _):
            return _removed(step, booking, view, tempo, stands=view.stands(occurrence_id))
        case _:
            assert_never(step.change)


def _created(step: Step, draft: Draft, booking: Booking, view: View, taken: set[str], tempo: Tempo) -> Step:
    if step.state is not StepState.UNKNOWN:
        return step
    if standing := view.equals(draft, taken):
        return replace(
            step, state=StepState.DONE, result=standing[0], not_before=None, affirmed=False, doubts=step.doubts[1:]
        )
    crowded = not booking.overlap_allowed and view.is_crowded(draft, taken)
    return _absent(step, booking, view, tempo, may_send=not crowded)


def _replaced(step: Step, change: Replace, booking: Booking, view: View, taken: set[str], tempo: Tempo) -> Step:
    """A replacement may keep its id or get another; a late one may undo what was put in its place since."""
    match step.state:
        case StepState.UNKNOWN | StepState.REFUSED:
            if standing := view.equals(change.draft, taken - {change.occurrence_id}):
                return replace(step, state=StepState.DONE, result=standing[0], refusal=None, not_before=None)
            if step.state is StepState.UNKNOWN:
                return _absent(step, booking, view, tempo, may_send=True)
            return step
        case StepState.DONE if not booking.is_under_way and booking.undone_by is None and step.result is not None:
            standing_now = view.seen.get(step.result.id)
            if standing_now is not None and _is_undone(standing_now, change):
                return replace(step, state=StepState.INTENDED, not_before=None)
            return step
        case StepState.INTENDED | StepState.SENT | StepState.DONE:
            return step
        case _:
            assert_never(step.state)


def _removed(step: Step, booking: Booking, view: View, tempo: Tempo, *, stands: bool) -> Step:
    """Removing twice removes once (RFC 9110, section 9.2.2), so what still stands is removed again, in no hurry."""
    if step.state not in {StepState.UNKNOWN, StepState.REFUSED}:
        return step
    if not stands:
        return replace(step, state=StepState.DONE, refusal=None, not_before=None, doubts=())
    if step.state is StepState.REFUSED:
        return step
    if booking.is_under_way:
        return _absent(step, booking, view, tempo, may_send=True)
    return replace(step, state=StepState.INTENDED, looks=step.looks + 1, not_before=view.at + tempo.recheck)


def _absent(step: Step, booking: Booking, view: View, tempo: Tempo, *, may_send: bool) -> Step:
    """Not there at the first look may be a slow commit: wait, look again, and only then send once more."""
    looked = replace(step, looks=step.looks + 1)
    if looked.looks == 1:
        return replace(looked, not_before=view.at + tempo.look_again)
    if step.affirmed and looked.looks < tempo.max_tries:
        return replace(looked, not_before=view.at + tempo.look_again)
    if may_send and not step.affirmed and booking.is_under_way and step.tries < tempo.max_tries:
        return replace(looked, state=StepState.INTENDED, not_before=view.at)
    return replace(looked, not_before=view.at + tempo.recheck)


def _late(step: Step, view: View, taken: set[str], others: Others) -> Iterator[Step]:
    """Find what looks like ours, is nobody's, and may be an earlier sending that arrived late: at most one for each."""
    match step:
        case Step(change=Create(draft), state=StepState.DONE | StepState.REFUSED, stray=False):
            if draft in others.wanted:
                return
            for each in view.equals(draft, taken)[: len(step.doubts)]:
                yield Step(Remove(each.id, draft), stray=True)
        case _:
            return


def _is_shown(step: Step, view: View) -> bool:
    match step.change:
        case Remove(occurrence_id, _):
            return occurrence_id not in view.seen
        case Create():
            return step.result is not None and step.result.id in view.seen
        case Replace() as change:
            standing = view.seen.get(step.result.id) if step.result is not None else None
            return standing is not None and not _is_undone(standing, change)
        case _:
            assert_never(step.change)


def _is_undone(standing: Occurrence, change: Replace) -> bool:
    """Tell whether there still (or again) stands what was to be replaced."""
    return standing.holds(change.was) and not standing.holds(change.draft)
