"""Recurrences: "every Friday in March", "alternate Mondays", "Fridays", "every day next week"."""

from __future__ import annotations

from dialogs.language.grammar.days import one
from dialogs.language.grammar.numbered import Read
from dialogs.language.grammar.numbers import count_at, lasting
from dialogs.language.grammar.scopes import scope
from dialogs.language.terms import Every, Month, Nth, Range, Stretch, Term, WeekOf
from dialogs.language.tokens import Token
from dialogs.language.words import ARTICLES, Link, Unit

_JOINS = frozenset((Link.AND, Link.OR, Link.EVERY, Link.ON, Link.THE))
_OPENS_BOUNDS = frozenset((Link.OF, Link.IN, Link.FOR, Link.ON, Link.THE))
_LEADS_ON = frozenset((Link.AND, Link.TO, Link.UNTIL))
_MANY = 100
_ANY_YEAR = 100
"""A "year" of more is one by its number, which bounds nothing: "every Friday, 2027 tickets"."""


def every(t: list[Token], i: int) -> Read:
    """Read a recurrence and its bounds, where they stand behind it."""
    word = t[i].word
    if word.link in ARTICLES:
        after = t[i + 1].word
        recurs = after.weekdays is not None or after.link is Link.EVERY or after.link is Link.ALTERNATE
        return every(t, i + 1) if recurs else None
    if word.link is Link.ALTERNATE:
        return _weekdays(t, i + (word.weekday is None), 2)  # "segunda sim, segunda não" is one phrase
    if word.link is Link.EVERY:
        return _behind_every(t, i + 1)
    if word.weekday is not None:
        return _on_parts(t, i)
    if t[i + 1].word.weekdays is not None and (n := count_at(t, i)) is not None and 1 < n < _MANY:
        read = _weekdays(t, i + 1, 1)
        return (read[0]._replace(many=n), read[1]) if read is not None and isinstance(read[0], Every) else read
    return _weekdays(t, i, 1) if word.weekdays is not None else None


def _on_parts(t: list[Token], i: int) -> Read:
    """Read a weekday with a part of the day in the plural behind it, "Tuesday mornings", or several within bounds.

    "Thursday and Friday mornings" are two mornings, unless "in May" tells that they come again.
    """
    if t[i + 1].word.part_again is None and t[i + 1].text != "," and t[i + 1].word.link not in _JOINS:
        return None
    in_a_row = i > 1 and (t[i - 1].text == "," or t[i - 1].word.link in _JOINS) and t[i - 2].word.weekday is not None
    names: list[int] = []
    while (name := t[i].word.weekday) is not None:
        names.append(name)
        i += 1
        while t[i].text == "," or t[i].word.link in _JOINS:
            i += 1
    if t[i].word.part_again is None or ((len(names) > 1 or in_a_row) and not _is_bounded(t, i + 1)):
        return None
    return Every(tuple(names)), i


def _is_bounded(t: list[Token], i: int) -> bool:
    """Tell whether bounds follow, behind an absence or not: "mornings in May", "mornings off next week"."""
    j = i + (t[i].word.leave is not None)
    while t[j].word.link in _OPENS_BOUNDS:
        j += 1
    return t[j].word.which is not None or t[j].word.month is not None or t[j].word.link is Link.UNTIL


def _behind_every(t: list[Token], i: int) -> Read:
    """Read what comes again: a day, a weekday, a weekday of each second week."""
    while t[i].word.link in ARTICLES:
        i += 1
    word = t[i].word
    if word.unit is Unit.DAY or word.unit is Unit.WORKDAY:
        return _bounded(t, (), 1, i + 1)
    if word.part is not None:
        return Every(()), i
    if word.unit is Unit.WEEK and t[i + 1].word.link in ARTICLES:
        return _weekdays(t, i + 2, 1)
    if word.ordinal in (2, 3, 4) and t[i + 1].word.weekday is not None:
        return _weekdays(t, i + 1, word.ordinal or 1)
    length = lasting(t, i)
    if length is not None and length[0].unit is Unit.WEEK:
        j = length[1]
        while t[j].word.link in ARTICLES:
            j += 1
        return _weekdays(t, j, length[0].halves // 2)
    return _weekdays(t, i, 1)


def _weekdays(t: list[Token], i: int, step: int) -> Read:
    """Read one weekday or several."""
    names: list[int] = []
    j = i
    while (name := _name(t[j])) is not None:
        names.append(name)
        i = j = j + 1
        while t[j].text == "," or t[j].word.link in _JOINS:
            j += 1
        if j == i:
            break
    return _bounded(t, tuple(names), step, i) if names else None


def _name(token: Token) -> int | None:
    """Return a weekday, said in the singular or in the plural."""
    return token.word.weekdays if token.word.weekdays is not None else token.word.weekday


def _bounded(t: list[Token], weekdays: tuple[int, ...], step: int, i: int) -> Read:
    """Read the bounds of a recurrence, when they stand behind it."""
    j = i
    while t[j].word.link in _OPENS_BOUNDS:
        j += 1
    if j == i and t[j].word.which is None and t[j].word.month is None:
        return Every(weekdays, step), i
    bounds = _months(t, j) or _stretch(t, j)
    if bounds is None and t[i].word.link is Link.FOR:
        length = lasting(t, j)
        if length is not None and length[0].unit in (Unit.WEEK, Unit.MONTH):
            bounds = Stretch(length[0].unit, 0, -(length[0].halves // 2)), length[1]
    return (Every(weekdays, step, bounds[0]), bounds[1]) if bounds is not None else (Every(weekdays, step), i)


def _months(t: list[Token], i: int) -> Read:
    """Read a month, a year, or a row of months."""
    read = scope(t, i)
    if read is None or (isinstance(read[0], Stretch) and read[0].unit is Unit.YEAR and read[0].which > _ANY_YEAR):
        return None
    term, j = read
    if isinstance(term, Month) and t[j].word.link in _LEADS_ON:
        more = one(t, j + 1)
        if more is not None and isinstance(more[0], Month):
            return Range(_in_the_year_of(term, more[0]), more[0]), more[1]
    return read


def _in_the_year_of(first: Month, last: Month) -> Term:
    """Return the first month with the year of the last."""
    if last.year is None or first.year is not None:
        return first
    return Month(first.month, last.year - (first.month > last.month), first.which)


def _stretch(t: list[Token], i: int) -> Read:
    """Read "next week", "the next two months", "the week of the 12th", "the last week of May"."""
    read = one(t, i)
    return read if read is not None and isinstance(read[0], Stretch | WeekOf | Nth) else None
