"""Two terms that mean one thing together: "every Friday ... in March", "two weeks in July from the 6th"."""

from __future__ import annotations

from dialogs.language.grammar.years import of_a_year
from dialogs.language.terms import Day, Every, Lasting, Listed, Month, Nth, Range, Shifted, Stretch, Term, WeekOf
from dialogs.language.words import Unit


def together(days: Term | None, what: Term, *, timed: bool, same_clause: bool) -> Term | None:
    """Return what two terms mean together: "every Friday ... in March", "next week ... on Tuesday"."""
    if days is not None and (dated := _dated(days, what)) is not None:
        return dated
    if (again := _each_in_its_month(days, what, same_clause=same_clause)) is not None:
        return again
    match days, what:
        case Stretch(unit=Unit.MONTH), Day(day=int()) | Range(first=Day(day=int())):
            return what  # the date says more than "next month"
        case Every(scope=None), Month() | Stretch() | Range() | WeekOf():
            return days._replace(scope=what)
        case Stretch(unit=Unit.WEEK), Day() | Range() | Listed() if same_clause:
            return in_the_week(what, days.which)
        case Day() | Range() | Listed(), Stretch(unit=Unit.WEEK) if not timed:
            return in_the_week(days, what.which)
        case Month() | Stretch(), Every(scope=None) if not timed:
            return what._replace(scope=days)
        case Shifted(base=None, unit=Unit.WEEK), Day(day=None, which=None) if what.weekday is not None:
            return Day(weekday=what.weekday, week=days.many)
        case _:
            return None


def _dated(days: Term, what: Term) -> Term | None:
    """Return the dates that say more than the year, the month or the number of days told before them."""
    return of_a_year(days, what) or within_a_month(days, what) or _of_so_many(days, what)


def _each_in_its_month(days: Term | None, what: Term, *, same_clause: bool) -> Every | None:
    """Return weekdays beside a month as each of them in it: one Friday "off in June" can't be told from all."""
    match days, what:
        case Day() | Listed(), Month() if names := _weekdays(days):
            return Every(names, 1, what)
        case Month() | Stretch(unit=Unit.MONTH), Day() | Listed() if same_clause and (names := _weekdays(what)):
            return Every(names, 1, days)
        case _:
            return None


def _weekdays(days: Day | Listed) -> tuple[int, ...]:
    """Return the weekdays that are named and nothing else; none where a date or an order is told as well."""
    named = (days,) if isinstance(days, Day) else () if days.either else days.items
    names = tuple(each.weekday for each in named if isinstance(each, Day) and each.weekday is not None)
    plain = tuple(Day(weekday=name) for name in names)
    return names if plain == named else ()


def from_there_on(days: Term | None, what: Term) -> Term | None:
    """Return the first day within a week that was named before it: "next week from Wednesday", "this week ... from"."""
    if not isinstance(days, Stretch) or days.unit is not Unit.WEEK or days.many != 1 or not isinstance(what, Day):
        return None
    if what.offset is not None and days.which == 0:
        return what
    return what._replace(week=days.which) if what == Day(weekday=what.weekday) else None


def in_the_week(what: Term, week: int) -> Term | None:
    """Return weekdays in a week that was named beside them; dates say more than the week."""
    if isinstance(what, Day):
        return what if what.day is not None and what.weekday is not None else _in_week(what, week)
    if isinstance(what, Range):
        first, last = _in_week(what.first, week), _in_week(what.last, week)
        return Range(first, last) if first is not None and last is not None else what
    if not isinstance(what, Listed):
        return None
    items = [each for item in what.items if (each := _in_week(item, week)) is not None]
    return Listed(tuple(items), what.either) if len(items) == len(what.items) else None


def _in_week(term: Term, week: int) -> Day | None:
    """Return a weekday that is nothing else as one of that week."""
    plain = (
        isinstance(term, Day) and term.weekday is not None and term._replace(which=None) == Day(weekday=term.weekday)
    )
    return Day(weekday=term.weekday, week=week) if isinstance(term, Day) and plain else None


def within_a_month(days: Term | None, what: Term) -> Term | None:
    """Return days of the month that was named before them: "in May: the 8th and the 22nd"."""
    month = days.scope if isinstance(days, Every) else days
    if not isinstance(month, Month) and not (isinstance(month, Stretch) and month.unit is Unit.MONTH):
        return None
    if isinstance(what, Day):
        return _of_month(what, month)
    if isinstance(what, Range):
        first, last = _of_month(what.first, month), _of_month(what.last, month)
        return what._replace(first=first, last=last) if first is not None and last is not None else None
    if not isinstance(what, Listed):
        return None
    items = [each for item in what.items if (each := _of_month(item, month)) is not None]
    return what._replace(items=tuple(items)) if len(items) == len(what.items) else None


def _of_month(term: Term, month: Month | Stretch) -> Term | None:
    """Return a bare day of the month as one of that month, or of the next."""
    if not isinstance(term, Day) or term.day is None or term.month is not None:
        return None
    if isinstance(month, Month):
        return term._replace(month=month.month, year=month.year)
    return Nth(term.day, month) if term.weekday is None and month.many == 1 else None


def _of_so_many(days: Term, what: Term) -> Term | None:
    """Return the dates that tell which of so many weekdays are meant: "two Fridays off: 8 May and 22 May"."""
    items = what.items if isinstance(what, Listed) else (what,)
    dated = all(isinstance(item, Day) and (item.day is not None or item.numeric is not None) for item in items)
    return what if dated and isinstance(days, Every) and days.many else None


def counts(length: Lasting, days: Listed) -> bool:
    """Tell whether a length only counts the days that are named."""
    return length == Lasting(2 * len(days.items), Unit.DAY)
