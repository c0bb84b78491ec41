"""From terms to days: each becomes ranges of ordinals, half-open, by the conventions of the scene."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from dialogs.language.almanac import holiday, nth_weekday, official
from dialogs.language.scene import DAY, Scene, Unanswerable
from dialogs.language.terms import (
    CalendarWeek,
    Day,
    Edge,
    Every,
    Listed,
    Month,
    Named,
    Nth,
    Range,
    Shifted,
    Stretch,
    Term,
    WeekOf,
)
from dialogs.language.understanding import Refusal, Supposition
from dialogs.language.words import Unit

Days = tuple[int, int]
"""First day and the day after the last, as ordinals."""

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIRST_YEAR, _LAST_YEAR = 1900, 2200


def month_days(year: int, month: int) -> Days:
    """Return a month's days."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Unanswerable(Refusal.YEAR_OUT_OF_RANGE)
    first = date(year, month, 1).toordinal()
    return first, first + length_of(year, month)


def length_of(year: int, month: int) -> int:
    """Return how many days a month has."""
    return 29 if month == 2 and year % 4 == 0 and (year % 100 or not year % 400) else _LENGTHS[month - 1]


def ranges(term: Term, scene: Scene, floor: int | None = None) -> list[Days]:
    """Return the days of a term; `floor` is the first day that may be meant, for the far end of a range."""
    match term:
        case Day():
            first = day(term, scene, floor)
            return [(first, first + 1)]
        case Listed():
            found: list[Days] = []
            for item in term.items:
                after = found[-1][0] + 1 if found and isinstance(item, Day) and _unanchored(item) else None
                found += ranges(item, scene, after)
            return found
        case Range():
            return [_range(term, scene, floor)]
        case Every():
            return _every(term, scene)
        case _:
            return [whole(term, scene, floor)]


def _unanchored(term: Day) -> bool:
    """Tell whether a day leaves its week, month or year open."""
    return term.offset is None and term.year is None and term.week is None and term.which is None


def whole(term: Term, scene: Scene, floor: int | None = None) -> Days:
    """Return the days of a term that is one stretch."""
    match term:
        case Day():
            first = day(term, scene, floor)
            return first, first + 1
        case Named():
            first = _named(term, scene, floor)
            return first, first + 1
        case Stretch():
            return _stretch(term, scene)
        case Month():
            return _month(term, scene, floor)
        case WeekOf():
            first = scene.monday(whole(term.day, scene, floor)[0])
            return first, first + 7
        case CalendarWeek():
            return _calendar_week(term, scene)
        case Nth():
            return _nth(term, scene)
        case Edge():
            return _edge(term, scene)
        case Shifted():
            return _shifted(term, scene, floor)
        case Range():
            return _range(term, scene, floor)
        case Listed() | Every():
            found = ranges(term, scene, floor)
            if not found:  # a recurrence without bounds has no ends of its own
                raise Unanswerable(Refusal.UNCLEAR_WORD)
            return found[0][0], found[-1][1]
        case _:
            assert_never(term)


def day(term: Day, scene: Scene, floor: int | None = None) -> int:
    """Return the ordinal of a day."""
    if term.offset is not None:
        return scene.today + term.offset
    if term.numeric is not None:
        return _dated(term, *_ordered(term.numeric, scene), scene, floor)
    if term.month is not None and term.day is not None:
        return _dated(term, term.day, term.month, scene, floor)
    if term.day is not None:
        return _day_of_month(term.day, term.weekday, scene, floor)
    return _weekday(term, scene, floor)


def _ordered(numeric: tuple[int, int], scene: Scene) -> tuple[int, int]:
    """Return day and month of a date in digits; an impossible month turns the order round."""
    a, b = numeric
    if a > 12 or b > 12:
        if a > 12 and b > 12:
            raise Unanswerable(Refusal.NO_SUCH_DATE)
        return (a, b) if a > 12 else (b, a)
    if a == b:
        return a, b
    return (a, b) if scene.dispute("day_first") else (b, a)


def _dated(term: Day, day_: int, month: int, scene: Scene, floor: int | None) -> int:
    """Return the ordinal of a day and month, in the year said or the next in which it comes."""
    if not 1 <= month <= 12 or not 1 <= day_ <= (29 if month == 2 else _LENGTHS[month - 1]):
        near = date.fromordinal(scene.today).year
        raise Unanswerable(Refusal.NO_SUCH_DATE, _nearest(near, month, scene) if 1 <= month <= 12 else None)
    if term.year is not None:
        if not _FIRST_YEAR <= term.year <= _LAST_YEAR:
            raise Unanswerable(Refusal.YEAR_OUT_OF_RANGE)
        if day_ > length_of(term.year, month):
            raise Unanswerable(Refusal.NO_SUCH_DATE, _nearest(term.year, month, None))
        return date(term.year, month, day_).toordinal()
    start = floor if floor is not None else scene.today
    year = date.fromordinal(start).year
    step = -1 if scene.past and floor is None else 1
    if step < 0:
        while day_ > length_of(year, month) or date(year, month, day_).toordinal() > scene.today:
            year -= 1
        return date(year, month, day_).toordinal()
    while day_ > length_of(year, month) or date(year, month, day_).toordinal() < start:
        year += 1
    found = date(year, month, day_).toordinal()
    if year > date.fromordinal(scene.today).year and floor is None:
        if term.weekday is not None and (found - 1) % 7 != term.weekday and day_ <= length_of(year - 1, month):
            before = date(year - 1, month, day_).toordinal()
            if (before - 1) % 7 == term.weekday and scene.today - before < 32:
                return before
        scene.suppose(Supposition.NEXT_YEAR)
    return found


def _nearest(year: int, month: int, scene: Scene | None) -> Days:
    """Return the last day of a month, as the date that was perhaps meant."""
    last = date(year, month, 1).toordinal() + length_of(year, month)
    if scene is not None and last <= scene.today:
        last = date(year + 1, month, 1).toordinal() + length_of(year + 1, month)
    return last - 1, last


def _day_of_month(number: int, weekday: int | None, scene: Scene, floor: int | None) -> int:
    """Return the next day of that number (the last one in the past tense), on that weekday when one is told."""
    start = date.fromordinal(floor if floor is not None else scene.today)
    year, month = start.year, start.month
    back = scene.past and floor is None
    least = floor if floor is not None else scene.today + (0 if weekday is not None else 1)
    for _ in range(12 * 30):
        if number <= length_of(year, month):
            found = date(year, month, number).toordinal()
            fits = weekday is None or (found - 1) % 7 == weekday
            if fits and (found < scene.today if back else found >= least):
                return found
        month += -1 if back else 1
        if not 1 <= month <= 12:
            year, month = (year - 1, 12) if back else (year + 1, 1)
    raise Unanswerable(Refusal.NO_SUCH_DATE)


def _weekday(term: Day, scene: Scene, floor: int | None) -> int:
    """Return the ordinal of a weekday."""
    weekday = term.weekday or 0
    today = scene.today
    own = (today - 1) % 7
    place = (weekday - scene.week_start) % 7
    if term.week is not None:
        return scene.monday(today) + 7 * term.week + place
    ahead = (weekday - own) % 7
    if term.which is None:
        if floor is not None:
            return floor + (weekday - (floor - 1)) % 7
        if scene.past:
            return today - ((own - weekday) % 7 or 7)
        if ahead == 0:
            return today + (7 if scene.dispute("own_weekday_in_a_week") else 0)
        return today + ahead
    if term.which == 0:
        found = scene.monday(today) + place
        return found if found >= today or scene.past else found + 7
    if term.which < 0:
        return today - ((own - weekday) % 7 or 7) + 7 * (term.which + 1)
    found = scene.monday(today) + 7 * term.which + place
    near = today + (ahead or 7)
    if found != near and term.which == 1 and not scene.dispute("next_is_next_week"):
        return near
    return found


def _named(term: Named, scene: Scene, floor: int | None) -> int:
    """Return the ordinal of a holiday."""
    start = floor if floor is not None else scene.today
    year = date.fromordinal(start).year
    if term.year is not None:
        if not _FIRST_YEAR <= term.year <= _LAST_YEAR:
            raise Unanswerable(Refusal.YEAR_OUT_OF_RANGE)
        years: tuple[int, ...] = (term.year,)
    elif (term.which is not None and term.which < 0) or (scene.past and floor is None):
        years = (year, year - 1, year - 2)
    else:
        years = (year, year + 1, year + 2)
    for each in years:
        if term.name == "bank_holiday":
            upcoming = [o for o in official(each, scene.country) if o > start]
            if upcoming:
                return upcoming[0]
            continue
        found = holiday(term.name, each, scene.country)
        if found is None:
            continue
        if len(years) == 1 or (found < scene.today if years[1] < years[0] else found >= start):
            return found
    raise Unanswerable(Refusal.NO_SUCH_DATE)


def _stretch(term: Stretch, scene: Scene) -> Days:
    """Return whole units at a distance."""
    today = scene.today
    which, count = term.which, term.count
    if count < 0:  # "for two weeks" as the bounds of a recurrence: from today on
        return today + 1, today + 1 - count * (7 if term.unit is Unit.WEEK else 30)
    match term.unit:
        case Unit.WEEK:
            first = scene.monday(today)
            if count > 1:
                return (first + 7, first + 7 + 7 * count) if which >= 0 else (first - 7 * count, first)
            return first + 7 * which, first + 7 * which + 7
        case Unit.WEEKEND:
            saturday = today + (5 - (today - 1)) % 7
            if (today - 1) % 7 == 6:
                saturday = today - 1
            if which == 1 and not scene.dispute("next_is_next_week"):
                which = 0
            first = saturday + 7 * which
            return first, first + 2
        case Unit.DAY | Unit.WORKDAY:
            if which < 0:
                return today - count, today
            return _worked(today + 1, count, scene) if count > 1 else (today + which, today + which + 1)
        case Unit.MONTH | Unit.QUARTER | Unit.YEAR:
            return _months(term, scene)
        case Unit.HOUR | Unit.MINUTE:
            return today, today + 1
        case _:
            assert_never(term.unit)


def _worked(first: int, count: int, scene: Scene) -> Days:
    """Return so many working days from a day on, as one range."""
    from dialogs.language.understanding import Layer  # the work layer counts work, the calendar counts days

    if scene.layer is Layer.CALENDAR:
        return first, first + count
    while not scene.works(first):
        first += 1
    last, left = first, count - 1
    while left > 0 and last - first < 800:
        last += 1
        left -= scene.works(last)
    return first, last + 1


def _months(term: Stretch, scene: Scene) -> Days:
    """Return whole months, quarters or years."""
    now = date.fromordinal(scene.today)
    if term.unit is Unit.YEAR:
        year = term.which if term.which > 100 else now.year + term.which
        return month_days(year, 1)[0], month_days(year, 12)[1]
    size = 3 if term.unit is Unit.QUARTER else 1
    index = (now.year * 12 + now.month - 1) // size * size
    count = max(term.count, 1)
    first = index + size * term.which if count == 1 else (index + size if term.which >= 0 else index - size * count)
    last = first + size * count - 1
    return month_days(first // 12, first % 12 + 1)[0], month_days(last // 12, last % 12 + 1)[1]


def _month(term: Month, scene: Scene, floor: int | None) -> Days:
    """Return a month by its name: the next that is not over, or the one said."""
    if term.year is not None:
        return month_days(term.year, term.month)
    start = date.fromordinal(floor if floor is not None else scene.today)
    year = start.year + (term.month < start.month)
    if scene.past and floor is None:
        year = start.year - (term.month > start.month)
    elif term.which is not None and term.which < 0:
        year = start.year - (term.month >= start.month)
    elif term.which == 1 and term.month == start.month:
        year = start.year + 1
    return month_days(year, term.month)


def _calendar_week(term: CalendarWeek, scene: Scene) -> Days:
    """Return a week by its number."""
    year = term.year or date.fromordinal(scene.today).isocalendar().year
    if term.year is None and term.number < date.fromordinal(scene.today).isocalendar().week and not scene.past:
        year += 1
    try:
        first = date.fromisocalendar(year, term.number, 1).toordinal()
    except ValueError:
        raise Unanswerable(Refusal.NO_SUCH_DATE) from None
    return first, first + 7


def _nth(term: Nth, scene: Scene) -> Days:
    """Return the nth day, weekday, week or weekend of a scope."""
    first, end = whole(term.scope, scene)
    n = term.n
    if term.weekday is not None:
        found = [d for d in range(first, min(end, first + 366)) if (d - 1) % 7 == term.weekday]
        if isinstance(term.scope, Month) and term.scope.year is None and _over(found, n, scene):
            month = date.fromordinal(first)
            later = nth_weekday(month.year + 1, month.month, term.weekday, n)
            if later is not None:
                return later, later + 1
        if not -len(found) <= n <= len(found) or n == 0:
            raise Unanswerable(Refusal.NO_SUCH_DATE)
        hit = found[n - 1] if n > 0 else found[n]
        return hit, hit + 1
    match term.unit:
        case Unit.WEEK:
            last_week = scene.monday(end - 1)
            if n < 0:
                if not scene.dispute("last_week_is_calendar_week"):
                    return end - 7, end
                return last_week, end
            start = scene.monday(first) + 7 * (n - 1)
            return max(start, first), min(start + 7, end)
        case Unit.WEEKEND:
            saturdays = [d for d in range(first, end) if (d - 1) % 7 == 5]
            hit = saturdays[n - 1] if n > 0 else saturdays[n]
            return hit, hit + 2
        case Unit.WORKDAY:
            worked = [d for d in range(first, end) if scene.works(d)]
            hit = worked[min(n, len(worked)) - 1] if n > 0 else worked[n]
            return hit, hit + 1
        case _:
            hit = first + n - 1 if n > 0 else end + n
            if not first <= hit < end:
                raise Unanswerable(Refusal.NO_SUCH_DATE, (end - 1, end))
            return hit, hit + 1


def _over(found: list[int], n: int, scene: Scene) -> bool:
    """Tell whether the day lies behind us although nothing was said of the past."""
    return not scene.past and -len(found) <= n <= len(found) and found[n - 1 if n > 0 else n] < scene.today


def _edge(term: Edge, scene: Scene) -> Days:
    """Return the start, middle or end of a stretch; 3 is what is left of it."""
    first, end = whole(term.scope, scene)
    third = (end - first + 2) // 3
    match term.third:
        case 0:
            return first, first + third
        case 1:
            return first + third, end - third
        case 2:
            return end - third, end
        case _:
            return max(first, scene.today), end


def _shifted(term: Shifted, scene: Scene, floor: int | None) -> Days:
    """Return the day at a distance."""
    base = scene.today if term.base is None else whole(term.base, scene, floor)[0]
    count = term.count
    match term.unit:
        case Unit.DAY | Unit.WORKDAY:
            found = base + count
        case Unit.WEEK:
            found = base + 7 * count
        case Unit.WEEKEND:
            return _stretch(Stretch(Unit.WEEKEND, count), scene)
        case Unit.MONTH | Unit.QUARTER | Unit.YEAR:
            size = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}[term.unit]
            then = date.fromordinal(base)
            index = then.year * 12 + then.month - 1 + size * count
            first, end = month_days(index // 12, index % 12 + 1)
            found = min(first + then.day - 1, end - 1)
        case Unit.HOUR | Unit.MINUTE:
            found = base + (scene.minute + count * (60 if term.unit is Unit.HOUR else 1)) // DAY
        case _:
            assert_never(term.unit)
    return found, found + 1


def _range(term: Range, scene: Scene, floor: int | None) -> Days:
    """Return a range, both ends included; the far end is the first that does not lie before the near one."""
    first, near = whole(term.first, scene, floor)
    open_end = not (isinstance(term.last, Day) and term.last.year is not None)
    last = whole(term.last, scene, first if open_end else None)[1]
    if last < near:
        raise Unanswerable(Refusal.ENDS_BEFORE_IT_STARTS)
    return first, last


def _every(term: Every, scene: Scene) -> list[Days]:
    """Return the days of a recurrence within its bounds, one by one."""
    if term.scope is None:
        return []
    first, end = whole(term.scope, scene)
    if not scene.past:
        first = max(first, scene.today)
    if end - first > 800:
        raise Unanswerable(Refusal.TOO_LONG_A_SPAN)
    weekdays = term.weekdays
    hits = [d for d in range(first, end) if ((d - 1) % 7 in weekdays if weekdays else scene.works(d))]
    if term.step > 1 and hits:
        start = scene.monday(hits[0])
        hits = [d for d in hits if (scene.monday(d) - start) // 7 % term.step == 0]
    return [(d, d + 1) for d in hits]
