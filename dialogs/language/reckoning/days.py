"""Single days: a date, a number of the month, a weekday, a holiday; the first that is meant, by the conventions."""

from __future__ import annotations

from datetime import date

from dialogs.language.reckoning.almanac import holiday, official
from dialogs.language.reckoning.months import LENGTHS, Days, check_year, length_of, year_of
from dialogs.language.reckoning.scene import Scene, Unanswerable
from dialogs.language.terms import Day, Named
from dialogs.language.understanding import Refusal, Supposition

_MONTHS_TRIED = 12 * 30
"""Weekday and number of the month come together again within 28 years."""
_JUST_OVER = 32
"""A date with its weekday that is over for no longer than these days is meant as such, not as next year's."""


def day(term: Day, scene: Scene, floor: int | None = None) -> int:
    """Return the ordinal of a day; `floor` is the first that may be meant, for the far end of a range."""
    if term.offset is not None:
        return scene.today + term.offset
    if term.numeric is not None:
        number, month = _ordered(term.numeric, scene)
        return _dated(term, number, month, scene, floor)
    if term.month is not None and term.day is not None:
        return _dated(term, term.day, term.month, scene, floor)
    if term.day is not None:
        return _day_of_month(term.day, term.weekday, scene, floor)
    return _weekday(term, scene, floor)


def _ordered(numeric: tuple[int, int], scene: Scene) -> tuple[int, int]:
    """Return day and month of a date in digits; an impossible month turns the order round."""
    a, b = numeric
    if a > 12 and b > 12:
        raise Unanswerable(Refusal.NO_SUCH_DATE)
    if a > 12 or b > 12:
        return (a, b) if a > 12 else (b, a)
    return (a, b) if a == b or scene.dispute("day_first") else (b, a)


def _dated(term: Day, number: int, month: int, scene: Scene, floor: int | None) -> int:
    """Return the ordinal of a day and month, in the year said or the next in which it comes."""
    if not 1 <= month <= 12 or not 1 <= number <= (29 if month == 2 else LENGTHS[month - 1]):
        raise Unanswerable(Refusal.NO_SUCH_DATE, _last_of(month, scene) if 1 <= month <= 12 else None)
    if term.year is not None:
        told = year_of(term.year, scene)
        check_year(told)
        if number > length_of(told, month):
            last = date(told, month, length_of(told, month)).toordinal()
            raise Unanswerable(Refusal.NO_SUCH_DATE, (last, last + 1))
        return date(told, month, number).toordinal()
    start = floor if floor is not None else scene.today
    this = year = date.fromordinal(start).year
    found = _in_year(year, month, number)
    if scene.past and floor is None:
        while found is None or found > scene.today:
            year -= 1
            found = _in_year(year, month, number)
        return found
    while found is None or found < start:
        year += 1
        found = _in_year(year, month, number)
    if floor is None and year > this:
        return _just_over(term, number, month, year - 1, scene) or _next_year(found, scene)
    return found


def _in_year(year: int, month: int, number: int) -> int | None:
    """Return the ordinal of a date, None in a year that has no such day."""
    return date(year, month, number).toordinal() if number <= length_of(year, month) else None


def _just_over(term: Day, number: int, month: int, year: int, scene: Scene) -> int | None:
    """Return the date of a year ago, when only then it fell on the weekday that was said."""
    before = _in_year(year, month, number) if term.weekday is not None else None
    if before is None:
        return None
    return before if (before - 1) % 7 == term.weekday and scene.today - before < _JUST_OVER else None


def _next_year(found: int, scene: Scene) -> int:
    """Return a date of next year, and say so."""
    scene.suppose(Supposition.NEXT_YEAR)
    return found


def _last_of(month: int, scene: Scene) -> Days:
    """Return the last day of a month, as the date that was perhaps meant."""
    year = date.fromordinal(scene.today).year
    last = date(year, month, length_of(year, month)).toordinal()
    if last < scene.today:
        last = date(year + 1, month, length_of(year + 1, month)).toordinal()
    return last, last + 1


def _day_of_month(number: int, weekday: int | None, scene: Scene, floor: int | None) -> int:
    """Return the next day of that number (the last one in the past tense), on that weekday when one is told."""
    start = date.fromordinal(floor if floor is not None else scene.today)
    year, month = start.year, start.month
    back = scene.past and floor is None
    least = floor if floor is not None else scene.today + (weekday is None)
    for _ in range(_MONTHS_TRIED):
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
    weekday, today = term.weekday or 0, scene.today
    this_week = scene.week_start(today) + (weekday - scene.first_weekday) % 7
    if term.week is not None:
        return this_week + 7 * term.week
    ahead = (weekday - (today - 1)) % 7
    before = today - ((today - 1 - weekday) % 7 or 7)
    if term.which is None:
        if floor is not None:
            return floor + (weekday - (floor - 1)) % 7
        if scene.past:
            return today if scene.since and ahead == 0 else before  # "ill since Monday", said on that Monday
        if ahead == 0 and scene.dispute("own_weekday_in_a_week"):
            return today + 7
        return today + ahead
    if term.which == 0:
        return this_week if this_week >= today or scene.past else this_week + 7
    if term.which < 0:
        return before + 7 * (term.which + 1)
    found, near = this_week + 7 * term.which, today + (ahead or 7)
    if found != near and term.which == 1 and not scene.dispute("next_is_next_week"):
        return near
    return found


def named(term: Named, scene: Scene, floor: int | None) -> int:
    """Return the ordinal of a holiday."""
    start = floor if floor is not None else scene.today
    year = date.fromordinal(start).year
    if term.year is not None:
        told = year_of(term.year, scene)
        check_year(told)
        found = holiday(term.name, told)
        if found is None:
            raise Unanswerable(Refusal.NO_SUCH_DATE)
        return found
    back = (term.which is not None and term.which < 0) or (scene.past and floor is None and term.which is None)
    for each in (year, year - 1, year - 2) if back else (year, year + 1, year + 2):
        if term.name == "bank_holiday":
            found = next((o for o in official(each, scene.country) if o > start), None)
        else:
            found = holiday(term.name, each)
        if found is not None and (found < scene.today if back else found >= start):
            return found if back or floor is not None or each == year else _next_year(found, scene)
    raise Unanswerable(Refusal.NO_SUCH_DATE)
