"""The days of an absence: from where to where it goes, or how long it lasts."""

from __future__ import annotations

from dialogs.language.grammar.absences import Absence
from dialogs.language.reckoning.months import Days
from dialogs.language.reckoning.resolving import ranges, recurring, whole
from dialogs.language.reckoning.scene import Incomplete, Scene, Unanswerable
from dialogs.language.reckoning.stretches import FARTHEST, worked
from dialogs.language.terms import CalendarWeek, Edge, Every, Lasting, Month, Nth, Shifted, Stretch, Term, WeekOf
from dialogs.language.understanding import Layer, Missing, Refusal, Supposition
from dialogs.language.words import Unit

_LOOSE = (Stretch, Month, WeekOf, CalendarWeek, Edge, Nth)
"""Terms that name a stretch as a whole, of which only the working days are meant."""
_MOST_DAYS = 400
"""Longer lengths are refused before their days are counted."""


def days_of(absence: Absence, scene: Scene) -> list[Days]:
    """Return the days of an absence; none when none were told."""
    length = absence.lasting
    if isinstance(absence.days, Every) and absence.days.scope is None:
        return _bounded(absence, absence.days, scene)
    if length is not None and length.unit not in (Unit.HOUR, Unit.MINUTE):
        return _lasting(absence, length, scene)
    if not absence.dated:
        return []
    if absence.until is None and absence.back is None:
        return _from(absence, scene)
    start = _start(absence, scene)
    if absence.until is not None:
        return [_until(absence, absence.until, start, scene)]
    return [_back(absence, absence.back, start, scene)] if absence.back is not None else []


def _from(absence: Absence, scene: Scene) -> list[Days]:
    """Return days without an end of their own; "since Monday" goes on until today."""
    origin = absence.days if absence.days is not None else absence.start
    if origin is None:
        return []
    found = ranges(origin, scene)
    if not found:
        raise Incomplete(Missing.END)
    if absence.days is None and found[0][1] <= scene.today:
        return [(found[0][0], scene.today + 1)]
    return [trimmed(origin, each, scene) for each in found]


def _start(absence: Absence, scene: Scene) -> int | None:
    """Return the first day, None when none was told."""
    origin = absence.start if absence.start is not None else absence.days
    if origin is None:
        return None
    found = ranges(origin, scene)
    if not found:
        raise Incomplete(Missing.END)
    return found[0][0]


def _until(absence: Absence, until: Term, start: int | None, scene: Scene) -> Days:
    """Return the days up to the last one, that included."""
    first = scene.today if start is None else start
    last, end = whole(until, scene, start)
    if start is None:
        scene.suppose(Supposition.TODAY)
        if absence.until_hour is None and not scene.past and not scene.dispute("until_included"):
            end = max(last, first + 1)
    if end <= first:
        raise Unanswerable(Refusal.ENDS_BEFORE_IT_STARTS)
    return trimmed(until, (first, end), scene)


def _back(absence: Absence, term: Term, start: int | None, scene: Scene) -> Days:
    """Return the days before the one on which somebody is back."""
    first = scene.today if start is None else start
    back = whole(term, scene, None if start is None else start + 1)[0]
    if start is None:
        if scene.layer is Layer.CALENDAR:
            return back, back + 1
        scene.suppose(Supposition.TODAY)
    if absence.back_hour is not None:
        return first, back + 1
    end = back
    while end - 1 > first and not scene.works(end - 1):
        end -= 1
    if end <= first:
        raise Unanswerable(Refusal.ENDS_BEFORE_IT_STARTS)
    return first, end


def trimmed(term: Term, days: Days, scene: Scene) -> Days:
    """Return a stretch from its first to its last working day, in the work layer."""
    first, end = days
    if scene.layer is Layer.CALENDAR or not isinstance(term, _LOOSE) or not 2 <= end - first <= FARTHEST:
        return days
    while first < end and not scene.works(first):
        first += 1
    while end > first and not scene.works(end - 1):
        end -= 1
    return (first, end) if end > first else days


def _bounded(absence: Absence, every: Every, scene: Scene) -> list[Days]:
    """Return the days of a recurrence whose bounds stand elsewhere in the sentence."""
    first = whole(absence.start, scene)[0] if absence.start is not None else scene.today + 1
    if every.many and absence.until is None:
        if absence.start is None:
            raise Incomplete(Missing.DATE)
        return recurring(
            every._replace(many=0), first, first + 7 * min(every.many * every.step, _MOST_DAYS // 7), scene
        )
    if absence.until is None:
        return []
    last, end = whole(absence.until, scene, first)
    return recurring(every, first, min(last if isinstance(absence.until, Month) else end, first + FARTHEST), scene)


def _lasting(absence: Absence, length: Lasting, scene: Scene) -> list[Days]:
    """Return the days of a length of days, weeks or months from a start."""
    count = length.halves // 2
    origin = absence.start if absence.start is not None else absence.days
    if origin is None:
        return [_ending(absence, length, count, scene)]
    starts = ranges(origin, scene)
    if not starts:
        raise Incomplete(Missing.END)
    first, end = starts[0]
    if absence.shifted and scene.layer is Layer.CALENDAR:
        return [whole(Shifted(origin, count, length.unit), scene)]
    if isinstance(origin, _LOOSE) and not absence.shifted and end - first > 2:
        if length.unit is Unit.WEEK and end - first == 7 and count >= 1:
            return [trimmed(origin, (first, first + 7 * count), scene)]
        raise Incomplete(Missing.DATE)
    match length.unit:
        case Unit.DAY:
            return [_counted(first, max(count, 1), scene)]
        case Unit.WEEK:
            return [trimmed(Stretch(Unit.WEEK, 0), (first, first + 7 * count), scene)]
        case Unit.WEEKEND:
            return [whole(Stretch(Unit.WEEKEND, 0), scene)]
        case _:
            return [trimmed(Month(1), (first, whole(Shifted(origin, count, length.unit), scene)[0]), scene)]


def _ending(absence: Absence, length: Lasting, count: int, scene: Scene) -> Days:
    """Return the days of a length of which only the end was told."""
    end = absence.until if absence.until is not None else absence.back
    if end is None:
        raise Incomplete(Missing.DATE)
    last = whole(end, scene)[1 if absence.until is not None else 0]
    return last - count * (7 if length.unit is Unit.WEEK else 1), last


def _counted(first: int, count: int, scene: Scene) -> Days:
    """Return so many days from a day on; working days, where the convention says so."""
    if count > _MOST_DAYS:
        raise Unanswerable(Refusal.TOO_LONG_A_SPAN)
    calendar = (first, first + count)
    if scene.layer is Layer.CALENDAR:
        return calendar
    working = worked(first, count, scene)
    return working if working == calendar or scene.dispute("counts_working_days") else calendar
