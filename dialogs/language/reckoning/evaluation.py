"""From absences as they were said to spans of minutes: days first, then times, then what is cut out."""

from __future__ import annotations

from dialogs.language.grammar.absences import Absence
from dialogs.language.reckoning.extents import days_of
from dialogs.language.reckoning.hours import bounds, of_clock, part_of
from dialogs.language.reckoning.months import Days
from dialogs.language.reckoning.resolving import is_open, whole
from dialogs.language.reckoning.scene import DAY, Incomplete, Scene, Unanswerable
from dialogs.language.reckoning.spans import Span, joined, without
from dialogs.language.terms import At, Day, Every, Hour, Hours, Lasting, Listed, PartOf, Shifted, Term, WholeDay
from dialogs.language.understanding import Layer, Missing, Refusal, Supposition
from dialogs.language.words import Part, Unit

_LONGEST = 366
_HOUR = 60
_WEEK = 7


def spans_of(absences: list[Absence], cuts: list[Absence], scene: Scene) -> list[Span]:
    """Return the spans of all absences without what is cut out, sorted and joined.

    Raises Incomplete when something must be asked first, Unanswerable for what does not exist.
    """
    found: list[Span] = []
    previous: list[Days] = []
    for absence in absences:
        moment = _moment_in(absence)
        if moment is not None:
            found.append(_moment(moment, absence, scene))
            continue
        days = days_of(absence, scene)
        found += _spans(absence, scene, days, previous)
        previous = days or previous
    for cut in cuts:
        days = _days_to_cut(cut, found, scene)
        holes = _spans(cut, scene, days, previous)
        found = without(_in_hours(found, holes, scene), holes)
    found = joined([span for span in found if span.start < span.end])
    for span in found:
        if span.end - span.start > _LONGEST * DAY:
            raise Unanswerable(Refusal.TOO_LONG_A_SPAN)
    return found


def _in_hours(spans: list[Span], holes: list[Span], scene: Scene) -> list[Span]:
    """Return whole days as the hours of work on them, where only hours are cut out of a day."""
    out: list[Span] = []
    touched = {hole.start // DAY for hole in holes if not hole.days}
    for span in spans:
        first = span.start
        for ordinal in sorted(touched):
            if span.days and scene.layer is Layer.WORK and first <= ordinal * DAY < span.end:
                day = scene.workday(ordinal)
                out.append(Span(first, ordinal * DAY, days=True))
                out.append(Span(ordinal * DAY + day.start, ordinal * DAY + day.end, days=False))
                first = (ordinal + 1) * DAY
        out.append(Span(first, span.end, span.days))
    return [span for span in out if span.start < span.end]


def _days_to_cut(cut: Absence, found: list[Span], scene: Scene) -> list[Days]:
    """Return the days of an exception: the first of that name within what it is cut out of."""
    day = cut.days
    if found and isinstance(day, Day) and is_open(day):
        return [whole(day, scene, found[0].start // DAY)]
    return days_of(cut, scene)


def _spans(absence: Absence, scene: Scene, days: list[Days], previous: list[Days]) -> list[Span]:
    """Return the spans of one absence; a time without a day belongs to the days named before."""
    length = absence.lasting
    short = length if length is not None and length.unit in (Unit.HOUR, Unit.MINUTE) else None
    if absence.start_hour is not None or absence.until_hour is not None or absence.back_hour is not None:
        return [_from_to(absence, scene, days or previous)]
    if absence.hours:
        if not days and isinstance(absence.days, Every):
            raise Incomplete(Missing.END)
        if days and len(absence.hours) == 1 and isinstance(absence.hours[0], WholeDay):
            return [Span(a * DAY, b * DAY, days=True) for a, b in days]
        if _is_of_the_last(absence, days) and scene.dispute("part_of_each") is _are_unlike(absence.days):
            whole_days = [Span(a * DAY, b * DAY, days=True) for a, b in days[:-1]]
            return whole_days + _on_days(absence.hours, days[-1:], short, scene)
        return _on_days(absence.hours, days or previous or [_today(absence.hours[0], scene)], short, scene)
    if short is not None:
        if days and days != [(scene.today, scene.today + 1)]:
            raise Incomplete(Missing.TIME)
        scene.suppose(Supposition.FROM_NOW)
        now = scene.today * DAY + scene.minute
        return [Span(now, now + short.minutes, days=False)]
    if not days:
        raise Incomplete(Missing.END if isinstance(absence.days, Every) else Missing.DATE)
    spans = [Span(a * DAY, b * DAY, days=True) for a, b in days]
    if length is not None and length.unit is Unit.DAY and _ends_at_noon(length, absence, scene):
        spans += _on_days((PartOf(Part.MORNING),), [_next_day(days[-1][1], scene)], None, scene)
    return spans


def _ends_at_noon(length: Lasting, absence: Absence, scene: Scene) -> bool:
    """Tell whether some days and a half were told, from a day on; on the calendar a day is not cut."""
    told = absence.days is not None or absence.start is not None
    return told and length.halves > 2 and length.halves % 2 == 1 and scene.layer is Layer.WORK


def _next_day(ordinal: int, scene: Scene) -> Days:
    """Return the first working day from a day on, on which half a day more is taken."""
    day = next((day for day in range(ordinal, ordinal + _WEEK) if scene.works(day)), ordinal)
    return day, day + 1


def _is_of_the_last(absence: Absence, days: list[Days]) -> bool:
    """Tell whether a part of the day stands behind several days, so that it may be that of the last one alone."""
    if absence.hours_first or len(days) < 2 or not isinstance(absence.days, Listed):
        return False
    return all(isinstance(hour, PartOf) and not hour.again for hour in absence.hours)


def _are_unlike(days: Term | None) -> bool:
    """Tell whether the last of several days is named otherwise than those before: "tomorrow and Friday afternoon"."""
    items = days.items if isinstance(days, Listed) else ()
    return any(_way_of_naming(item) != _way_of_naming(items[-1]) for item in items[:-1])


def _way_of_naming(term: Term) -> str:
    """Return how a day is named: by its weekday, by its distance, by its date, or with others as a range."""
    if not isinstance(term, Day):
        return "range"
    return "distance" if term.offset is not None else "weekday" if term.day is None and term.numeric is None else "date"


def _on_days(hours: tuple[Hour, ...], days: list[Days], length: Lasting | None, scene: Scene) -> list[Span]:
    """Return the same hours on each day; of several days in a row only those of work are meant."""
    spans: list[Span] = []
    on: dict[int, list[Span]] = {}  # by weekday, as a year has many of each
    for first, end in days:
        if end - first > _LONGEST:
            raise Unanswerable(Refusal.TOO_LONG_A_SPAN)
        for ordinal in range(first, end):
            if end - first > 1 and scene.layer is Layer.WORK and not scene.works(ordinal):
                continue
            midnight, weekday = ordinal * DAY, ordinal % 7
            if weekday not in on:
                on[weekday] = [_within_a_day(hour, ordinal, length, scene) for hour in hours]
            spans += [Span(midnight + each.start, midnight + each.end, each.days) for each in on[weekday]]
    return spans


def _within_a_day(hour: Hour, ordinal: int, length: Lasting | None, scene: Scene) -> Span:
    """Return the minutes of a time past the midnight of its day; the hours of work make them those of its weekday."""
    if isinstance(hour, WholeDay):
        return Span(0, DAY, days=True)
    first, last = bounds(hour, ordinal, scene, length)
    return Span(first, last, days=False)


def _moment_in(absence: Absence) -> Shifted | None:
    """Return the distance in minutes that an absence tells, None for none."""
    for term in (absence.days, absence.start, absence.until, absence.back):
        if isinstance(term, Shifted) and term.unit is Unit.MINUTE:
            return term
    return None


def _moment(term: Shifted, absence: Absence, scene: Scene) -> Span:
    """Return the time at a distance in minutes from now; who is back by then is away from now on."""
    now = scene.today * DAY + scene.minute
    then = now + term.many
    length = absence.lasting
    if scene.layer is Layer.WORK:
        if then > now and (term is absence.back or term is absence.until):
            scene.suppose(Supposition.FROM_NOW)
            return Span(now, then, days=False)
        closing = scene.today * DAY + scene.workday(scene.today).end
        if length is None and then < closing:
            return Span(then, closing, days=False)
    return Span(then, then + (length.minutes if length is not None and length.minutes else _HOUR), days=False)


def _today(hour: Hour, scene: Scene) -> Days:
    """Return today, for times without a day; a time that is over belongs to tomorrow on the calendar."""
    today = scene.today
    if scene.layer is Layer.CALENDAR and not scene.past and _is_over(hour, scene):
        return today + 1, today + 2
    scene.suppose(Supposition.TODAY)
    return today, today + 1


def _is_over(hour: Hour, scene: Scene) -> bool:
    """Tell whether a time of today is over."""
    if isinstance(hour, PartOf):
        return part_of(hour.part, scene.today, scene)[1] <= scene.minute
    if isinstance(hour, Hours) and hour.end is not None:
        return bounds(hour, scene.today, scene)[1] < scene.minute
    start = hour.start if isinstance(hour, At | Hours) else None
    return start is not None and of_clock(start, scene.today, scene) < scene.minute


def _from_to(absence: Absence, scene: Scene, days: list[Days]) -> Span:
    """Return one stretch from a time on the first day to a time on the last."""
    first, end = days[0] if days else (scene.today, scene.today + 1)
    start_hour = absence.start_hour or (absence.hours[0] if absence.hours else None)
    start = _start(absence, start_hour, first, scene)
    stop = _stop(absence, start, first, end - 1, scene)
    if scene.layer is Layer.CALENDAR and absence.back_hour is not None and start_hour is None:
        return Span(stop, stop + _HOUR, days=False)
    if stop <= start and absence.back_hour is not None and not days and scene.layer is Layer.WORK:
        start = first * DAY + scene.workday(first).start
    if stop <= start:
        raise Unanswerable(Refusal.ENDS_BEFORE_IT_STARTS)
    return Span(start, stop, days=False)


def _start(absence: Absence, hour: Hour | None, first: int, scene: Scene) -> int:
    """Return the first minute: the one told, now for somebody who says when they are back, else the start of work."""
    if hour is not None:
        at = of_clock(hour.start, first, scene) if isinstance(hour, At) else bounds(hour, first, scene)[0]
        return first * DAY + at
    if first == scene.today and absence.back_hour is not None and absence.days is None and absence.start is None:
        scene.suppose(Supposition.FROM_NOW)
        return first * DAY + scene.minute
    return first * DAY + (scene.workday(first).start if scene.layer is Layer.WORK else 0)


def _stop(absence: Absence, start: int, first: int, last: int, scene: Scene) -> int:
    """Return the last minute."""
    hour = absence.until_hour or absence.back_hour
    if hour is None:
        return last * DAY + (scene.workday(last).end if scene.layer is Layer.WORK else DAY)
    if isinstance(hour, At):
        return last * DAY + of_clock(hour.start, last, scene, start - last * DAY if last == first else None)
    low, high = bounds(hour, last, scene)
    return last * DAY + (low if absence.back_hour is not None else high)
