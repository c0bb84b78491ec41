"""Two terms that mean one thing together: "every Friday ... in March", "two weeks in July from the 6th"."""

from __future__ import annotations

from dialogs.language.grammar.years import of_a_year
from dialogs.language.terms import Day, Every, Listed, Month, Nth, Range, Shifted, Stretch, Term, WeekOf
from dialogs.language.words import Unit


def together(days: Term | None, what: Term, *, timed: bool, same_clause: bool) -> Term | None:
    """Return what two terms mean together: "every Friday ... in March", "next week ... on Tuesday"."""
    if days is not None and (dated := of_a_year(days, what)) is not None:
        return dated
    if (again := _each_in_its_month(days, what, same_clause=same_clause)) is not None:
        return again
    match days, what:
        case Stretch(unit=Unit.MONTH), Range(
            first=Day(month=None, day=int() as a), last=Day(month=None, day=int() as b)
        ):
            return Range(Nth(a, days), Nth(b, days))
        case Stretch(unit=Unit.MONTH), Day(day=int()) | Range(first=Day(day=int())):
            return what  # the date says more than "next month"
        case Every(scope=None), Month() | Stretch() | Range() | WeekOf():
            return Every(days.weekdays, days.step, what)
        case Stretch(unit=Unit.WEEK), Day() | Range() | Listed() if same_clause:
            return in_the_week(what, days.which)
        case Day() | Range() | Listed(), Stretch(unit=Unit.WEEK) if not timed:
            return in_the_week(days, what.which)
        case Month() | Stretch(), Every(scope=None) if not timed:
            return Every(what.weekdays, what.step, days)
        case Shifted(base=None, unit=Unit.WEEK), Day(day=None, which=None) if what.weekday is not None:
            return Day(weekday=what.weekday, week=days.many)
        case _:
            return None


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


def within_a_month(days: Term | None, what: Term) -> Day | None:
    """Return a day of the month that was named before it."""
    if isinstance(days, Month) and isinstance(what, Day) and what.day is not None and what.month is None:
        return what._replace(month=days.month, year=days.year)
    return None
