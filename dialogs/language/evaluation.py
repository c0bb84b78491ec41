"""From absences as they were said to spans of minutes: days first, then times, then what is cut out."""

from __future__ import annotations

from typing import NamedTuple

from dialogs.language.grammar.sentence import Absence
from dialogs.language.hours import bounds, of_clock
from dialogs.language.resolving import Days, ranges, whole
from dialogs.language.scene import DAY, Scene, Unanswerable
from dialogs.language.terms import (
    At,
    CalendarWeek,
    Day,
    Edge,
    Every,
    Hours,
    Lasting,
    Month,
    Nth,
    Shifted,
    Stretch,
    Term,
    WeekOf,
    WholeDay,
)
from dialogs.language.understanding import Layer, Missing, Refusal, Supposition
from dialogs.language.words import Unit

_LONGEST = 366
_LOOSE = (Stretch, Month, WeekOf, CalendarWeek, Edge, Nth)
"""Terms that name a stretch as a whole, of which only the working days are meant."""


class Span(NamedTuple):
    """Minutes since the first day of the calendar, half-open; `days` when it was spoken as days."""

    start: int
    end: int
    days: bool


class Incomplete(Exception):
    """Something must be asked before the sentence denotes anything."""

    def __init__(self, missing: Missing) -> None:
        """Keep what is missing."""
        super().__init__(missing)
        self.missing = missing


def spans_of(absences: list[Absence], cuts: list[Absence], scene: Scene) -> list[Span]:
    """Return the spans of all absences without what is cut out, sorted and joined."""
    found: list[Span] = []
    previous: list[Days] = []
    for absence in absences:
        new, days = _spans(absence, scene, previous)
        found += new
        previous = days or previous
    for cut in cuts:
        floor = found[0].start // DAY if found else None
        if isinstance(cut.days, Day) and cut.days.week is None and cut.days.which is None and cut.days.year is None:
            inside = [_inside(cut.days, scene, floor)] if floor is not None and cut.days.offset is None else None
            holes, _ = _spans(cut, scene, previous, inside)
        else:
            holes, _ = _spans(cut, scene, previous)
        found = _without(found, holes)
    found = _joined([span for span in found if span.start < span.end])
    if (
        found
        and (found[-1].end - found[0].start) > (_LONGEST + 1) * DAY
        and max(s.end - s.start for s in found) > _LONGEST * DAY
    ):
        raise Unanswerable(Refusal.TOO_LONG_A_SPAN)
    return found


def _inside(day: Day, scene: Scene, floor: int) -> Days:
    """Return an exception's day: the first of that name within what it is cut out of."""
    return whole(day, scene, floor)


def _spans(
    absence: Absence, scene: Scene, previous: list[Days], inside: list[Days] | None = None
) -> tuple[list[Span], list[Days]]:
    """Return the spans of one absence, and its days for a neighbour that names only a time."""
    for term in (absence.days, absence.start, absence.until, absence.back):
        if isinstance(term, Shifted) and term.unit is Unit.MINUTE:
            return [_moment(term, absence, scene)], []
    base = inside if inside is not None else _days(absence, scene)
    length = absence.lasting
    short = length is not None and length.unit in (Unit.HOUR, Unit.MINUTE)
    if absence.start_hour is not None or absence.until_hour is not None or absence.back_hour is not None:
        return [_from_to(absence, scene, base or previous)], base
    if absence.hours:
        hours = absence.hours
        if base and len(hours) == 1 and isinstance(hours[0], WholeDay):
            return [Span(a * DAY, b * DAY, True) for a, b in base], base
        days = base or previous or [_today(absence, scene)]
        single = len(days) == 1 and days[0][1] - days[0][0] == 1
        out = []
        for a, b in days:
            if b - a > _LONGEST:
                raise Unanswerable(Refusal.TOO_LONG_A_SPAN)
            for ordinal in range(a, b):
                if single or scene.layer is Layer.CALENDAR or b - a == 1 or scene.works(ordinal):
                    for hour in hours:
                        if isinstance(hour, WholeDay):
                            out.append(Span(ordinal * DAY, ordinal * DAY + DAY, True))
                            continue
                        first, last = bounds(hour, ordinal, scene, length if short else None)
                        out.append(Span(ordinal * DAY + first, ordinal * DAY + last, False))
        return out, days
    if short and length is not None:
        if base and not (len(base) == 1 and base[0] == (scene.today, scene.today + 1)):
            raise Incomplete(Missing.DATE)
        scene.suppose(Supposition.FROM_NOW)
        start = scene.today * DAY + scene.minute
        return [Span(start, start + length.minutes, False)], base
    if not base:
        raise Incomplete(Missing.END if isinstance(absence.days, Every) else Missing.DATE)
    return [Span(a * DAY, b * DAY, True) for a, b in base], base


def _moment(term: Shifted, absence: Absence, scene: Scene) -> Span:
    """Return the time at a distance in minutes from now; who is back by then is away from now on."""
    now = scene.today * DAY + scene.minute
    then = now + term.count
    if scene.layer is Layer.WORK and then > now and (term is absence.back or term is absence.until):
        scene.suppose(Supposition.FROM_NOW)
        return Span(now, then, False)
    if scene.layer is Layer.WORK and absence.lasting is None and (end := scene.workday(scene.today).end) > then % DAY:
        return (
            Span(then, scene.today * DAY + end, False)
            if then < scene.today * DAY + end
            else Span(then, then + 60, False)
        )
    length = absence.lasting
    return Span(then, then + (length.minutes if length is not None and length.minutes else 60), False)


def _today(absence: Absence, scene: Scene) -> Days:
    """Return today, for times without a day; a time that is over belongs to tomorrow on the calendar."""
    hour = absence.hours[0]
    today = scene.today
    if scene.layer is Layer.CALENDAR and not scene.past and isinstance(hour, At | Hours):
        start = hour.start if isinstance(hour, At) else hour.end or hour.start
        if start is not None and of_clock(start, today, scene) < scene.minute:
            return today + 1, today + 2
    scene.suppose(Supposition.TODAY)
    return today, today + 1


def _days(absence: Absence, scene: Scene) -> list[Days]:
    """Return the days of an absence."""
    length = absence.lasting
    long = length is not None and length.unit not in (Unit.HOUR, Unit.MINUTE)
    if isinstance(absence.days, Every) and absence.days.scope is None:
        return _bounded(absence, absence.days, scene)
    if long and length is not None:
        return _lasting(absence, length, scene)
    if absence.days is not None and absence.until is None and absence.back is None:
        found = ranges(absence.days, scene)
        return [_trimmed(absence.days, each, scene) for each in found]
    if not absence.dated:
        return []
    origin = absence.start if absence.start is not None else absence.days
    if origin is not None:
        found = ranges(origin, scene)
        if not found:
            raise Incomplete(Missing.END)
        first, end = found[0]
        if absence.until is None and absence.back is None:
            if absence.start is not None and first < scene.today and end <= scene.today and absence.days is None:
                return [(first, scene.today + 1)]  # "since Monday" goes on
            return [_trimmed(origin, each, scene) for each in found]
    else:
        first, end = scene.today, scene.today + 1
        scene.suppose(Supposition.TODAY)
        if absence.until_hour is None and absence.back is None and scene.past is False:
            scene.dispute("until_included")
    if absence.until is not None:
        last, end = whole(absence.until, scene, first if origin is not None else None)
        if origin is None and absence.until_hour is None and not scene.conventions.until_included:
            end = max(last, first + 1)
        if end <= first:
            raise Unanswerable(Refusal.ENDS_BEFORE_IT_STARTS)
        return [_trimmed(absence.until, (first, end), scene)]
    assert absence.back is not None  # noqa: S101 - one of the three is told
    back = whole(absence.back, scene, first + 1 if origin is not None else None)[0]
    if scene.layer is Layer.CALENDAR and origin is None:
        return [(back, back + 1)]
    if absence.back_hour is not None:
        return [(first, back + 1)]
    end = back
    while end - 1 > first and not scene.works(end - 1):
        end -= 1
    if end <= first:
        raise Unanswerable(Refusal.ENDS_BEFORE_IT_STARTS)
    return [(first, end)]


def _trimmed(term: Term, days: Days, scene: Scene) -> Days:
    """Return a stretch from its first to its last working day, in the work layer."""
    first, end = days
    if scene.layer is Layer.CALENDAR or not isinstance(term, _LOOSE) or end - first < 2 or end - first > 800:
        return days
    while first < end and not scene.works(first):
        first += 1
    while end > first and not scene.works(end - 1):
        end -= 1
    return (first, end) if end > first else days


def _bounded(absence: Absence, every: Every, scene: Scene) -> list[Days]:
    """Return the days of a recurrence whose bounds stand elsewhere in the sentence."""
    if absence.until is None:
        return []
    first = whole(absence.start, scene)[0] if absence.start is not None else scene.today + 1
    end = whole(absence.until, scene, first)
    last = end[0] if isinstance(absence.until, Month) else end[1]
    hits = [
        d for d in range(first, min(last, first + 800))
        if ((d - 1) % 7 in every.weekdays if every.weekdays else scene.works(d))
    ]  # fmt: skip
    if every.step > 1 and hits:
        monday = scene.monday(hits[0])
        hits = [d for d in hits if (scene.monday(d) - monday) // 7 % every.step == 0]
    return [(d, d + 1) for d in hits]


def _lasting(absence: Absence, length: Lasting, scene: Scene) -> list[Days]:
    """Return the days of a length of days, weeks or months from a start."""
    origin = absence.start if absence.start is not None else absence.days
    if origin is None and absence.until is None and absence.back is None:
        raise Incomplete(Missing.DATE)
    count = length.halves // 2
    if origin is None:
        ends = absence.until or absence.back
        assert ends is not None  # noqa: S101 - one is told
        last = whole(ends, scene)[1 if absence.until else 0]
        return [(last - count * (7 if length.unit is Unit.WEEK else 1), last)]
    starts = ranges(origin, scene)
    if not starts:
        raise Incomplete(Missing.END)
    point, point_end = starts[0]
    if absence.shifted and scene.layer is Layer.CALENDAR:
        return [whole(Shifted(origin, count, length.unit), scene)]
    if isinstance(origin, _LOOSE) and not absence.shifted and point_end - point > 2:
        if length.unit is Unit.WEEK and point_end - point == 7 and count >= 1:
            return [_trimmed(origin, (point, point + 7 * count), scene)]
        raise Incomplete(Missing.DATE)
    match length.unit:
        case Unit.DAY:
            calendar = (point, point + max(count, 1))
            if scene.layer is Layer.CALENDAR:
                return [calendar]
            worked = _worked(point, max(count, 1), scene)
            if worked != calendar and not scene.dispute("counts_working_days"):
                return [calendar]
            return [worked]
        case Unit.WEEK:
            return [_trimmed(Stretch(Unit.WEEK, 0), (point, point + 7 * count), scene)]
        case Unit.WEEKEND:
            return [whole(Stretch(Unit.WEEKEND, 0), scene)]
        case _:
            end = whole(Shifted(origin, count, length.unit), scene)[0]
            return [_trimmed(Month(1), (point, end), scene)]


def _worked(first: int, count: int, scene: Scene) -> Days:
    """Return so many working days from a day on, as one range."""
    if count > 400:
        raise Unanswerable(Refusal.TOO_LONG_A_SPAN)
    last, left = first, count - scene.works(first)
    while left > 0:
        last += 1
        left -= scene.works(last)
    return first, last + 1


def _from_to(absence: Absence, scene: Scene, base: list[Days]) -> Span:
    """Return one stretch from a time on the first day to a time on the last."""
    first, end = base[0] if base else (scene.today, scene.today + 1)
    opening = scene.workday(first)
    start_hour = absence.start_hour or (absence.hours[0] if absence.hours else None)
    if start_hour is not None:
        start = first * DAY + bounds(start_hour, first, scene)[0]
    elif first == scene.today and absence.back_hour is not None and absence.days is None and absence.start is None:
        start = first * DAY + scene.minute
        scene.suppose(Supposition.FROM_NOW)
    else:
        start = first * DAY + (opening.start if scene.layer is Layer.WORK else 0)
    last = end - 1
    end_hour = absence.until_hour or absence.back_hour
    if end_hour is None:
        stop = last * DAY + (scene.workday(last).end if scene.layer is Layer.WORK else DAY)
    else:
        floor = start - last * DAY if last == first else None
        low, high = bounds(end_hour, last, scene)
        if isinstance(end_hour, At):
            high = of_clock(end_hour.start, last, scene, floor) if end_hour.start.unsure else low
        elif absence.back_hour is not None:
            high = low
        stop = last * DAY + high
    if scene.layer is Layer.CALENDAR and absence.back_hour is not None and start_hour is None:
        return Span(stop, stop + 60, False)
    if stop <= start:
        if absence.back_hour is not None and not base and scene.layer is Layer.WORK:
            start = first * DAY + opening.start
        if stop <= start:
            raise Unanswerable(Refusal.ENDS_BEFORE_IT_STARTS)
    return Span(start, stop, False)


def _without(spans: list[Span], holes: list[Span]) -> list[Span]:
    """Return the spans with the holes cut out; a day cut in the middle goes on in hours."""
    for hole in holes:
        out: list[Span] = []
        for span in spans:
            if hole.end <= span.start or span.end <= hole.start:
                out.append(span)
                continue
            if span.start < hole.start:
                out.append(Span(span.start, hole.start, span.days and hole.start % DAY == 0))
            if hole.end < span.end:
                out.append(Span(hole.end, span.end, span.days and hole.end % DAY == 0))
        spans = out
    return spans


def _joined(spans: list[Span]) -> list[Span]:
    """Return the spans in order, those of one grain that touch or overlap joined."""
    if len(spans) < 2:
        return spans
    out: list[Span] = []
    for span in sorted(set(spans)):
        if out and out[-1].days == span.days and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end), span.days)
        elif out and span.start < out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end), out[-1].days)
        else:
            out.append(span)
    return out
