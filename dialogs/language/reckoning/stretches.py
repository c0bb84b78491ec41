"""Weeks, weekends, months, quarters and years; what is counted in them, and what lies at a distance."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from dialogs.language.reckoning.almanac import nth_weekday
from dialogs.language.reckoning.months import FIRST_DAY, LAST_DAY, Days, month_days, year_of
from dialogs.language.reckoning.scene import DAY, Scene, Unanswerable
from dialogs.language.terms import CalendarWeek, Edge, Month, Nth, Share, Shifted, Stretch
from dialogs.language.understanding import Layer, Refusal
from dialogs.language.words import Unit

_YEAR = 366
_A_YEAR_BY_NUMBER = 100
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
FARTHEST = 800
"""No recurrence and no count of working days goes on for more days than these."""


def stretch(term: Stretch, scene: Scene) -> Days:
    """Return whole units at a distance."""
    today, which, count = scene.today, term.which, term.many
    if count < 0:  # "for two weeks" as the bounds of a recurrence: from today on
        return today + 1, today + 1 - count * (7 if term.unit is Unit.WEEK else 30)
    match term.unit:
        case Unit.WEEK:
            first = scene.week_start(today)
            if count > 1:
                return (first + 7, first + 7 + 7 * count) if which >= 0 else (first - 7 * count, first)
            return first + 7 * which, first + 7 * which + 7
        case Unit.WEEKEND:
            return _weekend(which, scene)
        case Unit.DAY | Unit.WORKDAY:
            if which < 0:
                return today - count, today
            return worked(today + 1, count, scene) if count > 1 else (today + which, today + which + 1)
        case Unit.MONTH | Unit.QUARTER | Unit.YEAR:
            return _months(term, scene)
        case Unit.HOUR | Unit.MINUTE:
            return today, today + 1
        case _:
            assert_never(term.unit)


def _weekend(which: int, scene: Scene) -> Days:
    """Return a weekend; on a Sunday this weekend is still that of yesterday."""
    weekday = (scene.today - 1) % 7
    saturday = scene.today + (5 - weekday if weekday < 6 else -1)
    if which == 1 and not scene.dispute("next_is_next_week"):
        which = 0
    if which == 0 and scene.past and saturday > scene.today:
        which = -1
    return saturday + 7 * which, saturday + 7 * which + 2


def worked(first: int, count: int, scene: Scene) -> Days:
    """Return so many days from a day on as one range: days of work in the work layer, any on the calendar."""
    if scene.layer is Layer.CALENDAR:
        return first, first + count
    while not scene.works(first):
        first += 1
    last, left = first, count - 1
    while left > 0 and last - first < FARTHEST:
        last += 1
        left -= scene.works(last)
    return first, last + 1


def _months(term: Stretch, scene: Scene) -> Days:
    """Return whole months, quarters or years."""
    now = date.fromordinal(scene.today)
    if term.unit is Unit.YEAR and term.which > _A_YEAR_BY_NUMBER:
        return month_days(term.which, 1)[0], month_days(term.which, 12)[1]
    size, count = _MONTHS[term.unit], max(term.many, 1)
    this = (now.year * 12 + now.month - 1) // size * size
    first = this + size * (term.which if count == 1 else 1 if term.which >= 0 else -count)
    last = first + size * count - 1
    return month_days(first // 12, first % 12 + 1)[0], month_days(last // 12, last % 12 + 1)[1]


def month(term: Month, scene: Scene, floor: int | None) -> Days:
    """Return a month by its name: the next that is not over, or the one said."""
    if term.year is not None:
        return month_days(year_of(term.year, scene), term.month)
    start = date.fromordinal(floor if floor is not None else scene.today)
    year = start.year + (term.month < start.month)
    if scene.past and floor is None:
        year = start.year - (term.month > start.month)
    elif term.which is not None and term.which < 0:
        year = start.year - (term.month >= start.month)
    elif term.which == 1 and term.month == start.month:
        year = start.year + 1
    return month_days(year, term.month)


def calendar_week(term: CalendarWeek, scene: Scene) -> Days:
    """Return a week by its number."""
    now = date.fromordinal(scene.today).isocalendar()
    year = term.year or now.year + (term.number < now.week and not scene.past)
    try:
        first = date.fromisocalendar(year, term.number, 1).toordinal()
    except ValueError:
        raise Unanswerable(Refusal.NO_SUCH_DATE) from None
    return first, first + 7


def nth(term: Nth, within: Days, scene: Scene) -> Days:
    """Return the nth day, weekday, week or weekend of a scope."""
    first, end = within
    n = term.n
    if term.weekday is not None:
        return _nth_weekday(term, term.weekday, within, scene)
    if term.many > 1:
        return _several(term, within, scene)
    match term.unit:
        case Unit.WEEK if n > 0:
            start = _first_week(first, scene) + 7 * (n - 1)
            return max(start, first), min(start + 7, end)
        case Unit.WEEK:
            return (scene.week_start(end - 1) if scene.dispute("last_week_is_calendar_week") else end - 7), end
        case Unit.WEEKEND:
            saturday = _pick([d for d in range(first, end) if (d - 1) % 7 == 5], n)
            return saturday, saturday + 2
        case Unit.WORKDAY:
            hit = _pick([d for d in range(first, min(end, first + _YEAR)) if scene.works(d)], n)
            return hit, hit + 1
        case _:
            hit = first + n - 1 if n > 0 else end + n
            if not first <= hit < end:
                raise Unanswerable(Refusal.NO_SUCH_DATE, (end - 1, end))
            return hit, hit + 1


def _first_week(first: int, scene: Scene) -> int:
    """Return where the first week of a month begins: the one of its 1st, unless most work of that lies before it."""
    start = scene.week_start(first)
    if scene.layer is Layer.CALENDAR:
        return start
    days = [day for day in range(start, start + 7) if scene.works(day)]
    within = sum([day >= first for day in days])
    if 2 * within > len(days):
        return start
    return start + 7 if not within or scene.dispute("first_week_is_mostly_within") else start


def _several(term: Nth, within: Days, scene: Scene) -> Days:
    """Return the first or the last weeks or days of a scope, cut at its ends."""
    first, end = within
    if term.unit is Unit.WEEK:
        if term.n > 0:
            start = _first_week(first, scene)
            return max(start, first), min(start + 7 * term.many, end)
        return max(scene.week_start(end - 1) - 7 * (term.many - 1), first), end
    days = [d for d in range(first, min(end, first + _YEAR)) if scene.layer is Layer.CALENDAR or scene.works(d)]
    row = days[: term.many] if term.n > 0 else days[-term.many :]
    return row[0], row[-1] + 1


def _pick(days: list[int], n: int) -> int:
    """Return the nth of some days, counted from the end when n is negative."""
    if n == 0 or not -len(days) <= n <= len(days):
        raise Unanswerable(Refusal.NO_SUCH_DATE)
    return days[n - 1] if n > 0 else days[n]


def _nth_weekday(term: Nth, weekday: int, within: Days, scene: Scene) -> Days:
    """Return the nth weekday of a scope; that of a month which is over is next year's."""
    first, end = within
    hit = _pick([d for d in range(first, min(end, first + _YEAR)) if (d - 1) % 7 == weekday], term.n)
    if isinstance(term.scope, Month) and term.scope.year is None and hit < scene.today and not scene.past:
        over = date.fromordinal(first)
        hit = nth_weekday(over.year + 1, over.month, weekday, term.n) or hit
    return hit, hit + 1


def edge(term: Edge, within: Days, scene: Scene) -> Days:
    """Return a share of a stretch."""
    first, end = within
    third, half = (end - first + 2) // 3, (end - first) // 2
    match term.share:
        case Share.START:
            return first, first + third
        case Share.MIDDLE:
            return first + third, end - third
        case Share.END:
            return end - third, end
        case Share.FIRST_HALF:
            return first, first + half
        case Share.SECOND_HALF:
            return first + half, end
        case Share.REST:
            return max(first, scene.today), end
        case _:
            assert_never(term.share)


def shifted(term: Shifted, base: int, scene: Scene) -> Days:
    """Return the day at a distance from another."""
    count = term.many
    match term.unit:
        case Unit.DAY | Unit.WORKDAY:
            found = base + count
        case Unit.WEEK:
            found = base + 7 * count
        case Unit.WEEKEND:
            return _weekend(count, scene)
        case Unit.MONTH | Unit.QUARTER | Unit.YEAR:
            then = date.fromordinal(base)
            place = then.year * 12 + then.month - 1 + _MONTHS[term.unit] * count
            first, end = month_days(place // 12, place % 12 + 1)
            found = min(first + then.day - 1, end - 1)
        case Unit.HOUR | Unit.MINUTE:
            found = base + (scene.minute + count * (60 if term.unit is Unit.HOUR else 1)) // DAY
        case _:
            assert_never(term.unit)
    if not FIRST_DAY <= found <= LAST_DAY:
        raise Unanswerable(Refusal.YEAR_OUT_OF_RANGE)
    return found, found + 1
