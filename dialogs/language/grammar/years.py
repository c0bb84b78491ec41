"""Dates and the year beside them: "1 June next year", "nächstes Jahr vom 1. bis 5. Juni", "Christmas of last year"."""

from __future__ import annotations

from dialogs.language.terms import Day, Listed, Month, Named, Range, Stretch, Term
from dialogs.language.tokens import Token
from dialogs.language.words import Link, Unit

_BEFORE_A_YEAR = frozenset((Link.OF, Link.IN, Link.THE, Link.OF_THE))


def in_its_year(t: list[Token], term: Term, i: int) -> tuple[Term, int]:
    """Join dates to the year that stands right behind them."""
    j = i
    while t[j].word.link in _BEFORE_A_YEAR:
        j += 1
    which = t[j].word.which
    if which is None or t[j + 1].word.unit is not Unit.YEAR:
        return term, i
    dated = in_the_year(term, which)
    return (dated, j + 2) if dated is not None else (term, i)


def of_a_year(days: Term, what: Term) -> Term | None:
    """Return dates in the year that was told before or behind them; None when none was."""
    match days, what:
        case Stretch(unit=Unit.YEAR, many=1), _:
            return in_the_year(what, days.which)
        case _, Stretch(unit=Unit.YEAR, many=1):
            return in_the_year(days, what.which)
        case _:
            return None


def in_the_year(what: Term, year: int) -> Term | None:
    """Return dates in a year; None for what is no date or has a year of its own."""
    match what:
        case Named(year=None, which=None) | Month(year=None, which=None):
            return what._replace(year=year)
        case Day(year=None, numeric=(_, _)) | Day(year=None, month=int(), day=int()):
            return what._replace(year=year)
        case Range(first=first, last=last):
            a, b = in_the_year(first, year), in_the_year(last, year)
            if (
                isinstance(first, Day | Month)
                and isinstance(last, Day | Month)
                and (first.month or 0) > (last.month or 0)
            ):
                b = in_the_year(last, year + 1)
            return Range(a, b) if a is not None and b is not None else None
        case Listed():
            items = [each for item in what.items if (each := in_the_year(item, year)) is not None]
            return Listed(tuple(items), what.either) if len(items) == len(what.items) else None
        case _:
            return None


def _turns_the_year(first: Term, last: Term) -> bool:
    """Tell whether the last month of a range lies in the year after the first."""
    if not isinstance(first, Day | Month) or not isinstance(last, Day | Month):
        return False
    return first.month is not None and last.month is not None and first.month > last.month
