"""Weeks by their number: "week 33", "KW 30 und 31", "weeks 30 to 32"."""

from __future__ import annotations

from dialogs.language.grammar.numbered import Read
from dialogs.language.grammar.numbers import count_at
from dialogs.language.terms import CalendarWeek, Listed, Range, Term
from dialogs.language.tokens import Token
from dialogs.language.words import Link, Unit

_LAST = 53
_LEADS_ON = frozenset((Link.TO, Link.UNTIL))
_COMMAS = frozenset((",", "/", "&", "+"))


def numbered_weeks(t: list[Token], i: int) -> Read:
    """Read one number behind "week", or several."""
    n = _number(t, i)
    if n is None:
        return None
    terms: list[Term] = [CalendarWeek(n)]
    j = i + 1
    while (more := _more(t, j, n)) is not None:
        n, ranged, j = more
        terms.append(Range(terms.pop(), CalendarWeek(n)) if ranged else CalendarWeek(n))
    return (terms[0] if len(terms) == 1 else Listed(tuple(terms))), j


def _number(t: list[Token], i: int) -> int | None:
    """Return the number of a week."""
    n = count_at(t, i)
    return n if n is not None and 0 < n <= _LAST else None


def _more(t: list[Token], i: int, before: int) -> tuple[int, bool, int] | None:
    """Read a later number, and whether all weeks up to it are meant; no day, time or length may go on behind it."""
    ranged = t[i].word.link in _LEADS_ON
    if not ranged and t[i].word.link is not Link.AND and t[i].text not in _COMMAS:
        return None
    j = i + 1 + (t[i + 1].word.link is Link.CALENDAR_WEEK or t[i + 1].word.unit is Unit.WEEK)
    n, after = _number(t, j), t[j + 1]
    goes_on = after.text in (".", ":") or after.word.unit is not None or after.word.month is not None
    if n is None or n <= before or goes_on or after.word.link is Link.OCLOCK:
        return None
    return n, ranged, j + 1
