"""Months, quarters and years, and what is counted in them: "May 2027", "third Thursday of November"."""

from __future__ import annotations

from dialogs.language.grammar.numbered import Read, month_list, numbered, year_at
from dialogs.language.grammar.numbers import count_at, ordinal_at
from dialogs.language.terms import Listed, Month, Nth, Stretch
from dialogs.language.tokens import Form, Token
from dialogs.language.words import Link, Unit

_BEFORE = frozenset((Link.OF, Link.IN, Link.ON, Link.THE, Link.FROM))
_BEFORE_A_WEEK = frozenset((Link.ON, Link.THE, Link.WHOLE))
_SCOPES = frozenset((Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR))
_COUNTED = frozenset((Unit.WEEK, Unit.WEEKEND, Unit.DAY, Unit.WORKDAY))
_MOST_WEEKS = 54


def scope(t: list[Token], i: int) -> Read:
    """Read the month, quarter or year behind "of" or "in"."""
    j = i
    while t[j].word.link in _BEFORE:
        j += 1
    word = t[j].word
    if word.month is not None:
        year, k = year_at(t, j + 1)
        return Month(word.month, year), k
    if word.which is not None:
        after = t[j + 1].word
        if after.unit in _SCOPES:
            return Stretch(after.unit, word.which), j + 2
        if after.month is not None:
            return Month(after.month, None, word.which), j + 2
    if (word.unit is Unit.MONTH or word.unit is Unit.YEAR) and j > i:
        return Stretch(word.unit, 0), j + 1
    if t[j].form is Form.NUMBER and t[j].b == 4:
        return Stretch(Unit.YEAR, t[j].a), j + 1
    return None


def month(t: list[Token], i: int) -> Read:
    """Read a month, or the week or the days of it that follow."""
    name = t[i].word.month
    read = _week_behind(t, i + 1, name) if name is not None else None
    if read is None:
        read = month_list(t, i)
    if read is not None or name is None:
        return read
    year, j = year_at(t, i + 1)
    if year is None and t[j].word.which is not None and t[j + 1].word.unit is Unit.YEAR:
        return Month(name, t[j].word.which), j + 2
    return Month(name, year), j


def _week_behind(t: list[Token], i: int, name: int) -> Read:
    """Read "the whole second week" behind its month; of "July 4th week" the 4th is the day."""
    while t[i].word.link in _BEFORE_A_WEEK:
        i += 1
    n = ordinal_at(t, i)
    if n is None or t[i].form is not Form.WORD or t[i + 1].word.unit is not Unit.WEEK:
        return None
    return Nth(n, Month(name), Unit.WEEK), i + 2


def _several(t: list[Token], i: int, n: int) -> Read:
    """Read "first and third Friday in June": several ordinals before one weekday."""
    counts, j = [n], i + 1
    while t[j].word.link is Link.AND or t[j].text == ",":
        j += 1 + (t[j + 1].word.link is Link.THE)
        more = ordinal_at(t, j)
        if more is None:
            return None
        counts.append(more)
        j += 1
    name = t[j].word.weekday
    within = scope(t, j + 1) if name is not None and len(counts) > 1 else None
    if within is None:
        return None
    return Listed(tuple([Nth(each, within[0], Unit.DAY, name) for each in counts])), within[1]


def _is_counted(t: list[Token], i: int) -> bool:
    """Tell whether a number before this word counts it: weeks, Fridays, "die letzten beiden Oktoberwochen"."""
    word, grown = t[i].word, t[i + 1]
    if word.month is not None:
        return t[i].end == grown.start and (grown.word.unit is Unit.WEEK or grown.word.unit is Unit.DAY)
    return word.unit in _COUNTED or word.weekdays is not None


def _so_many(t: list[Token], i: int, n: int, many: int) -> Read:
    """Read what is counted behind "the first two": weeks or days of a scope, or the same weekday of its weeks."""
    name, unit, weekday = t[i].word.month, t[i].word.unit, t[i].word.weekdays
    if name is not None:
        return Nth(n, Month(name), t[i + 1].word.unit or Unit.WEEK, None, many), i + 2
    within = scope(t, i + 1)
    if within is None:
        return None
    if weekday is None:
        return Nth(n, within[0], unit or Unit.DAY, None, many), within[1]
    places = range(1, min(many, _MOST_WEEKS) + 1) if n > 0 else range(-min(many, _MOST_WEEKS), 0)
    return Listed(tuple([Nth(place, within[0], Unit.DAY, weekday) for place in places])), within[1]


def ordinal(t: list[Token], i: int) -> Read:
    """Read "third Thursday of November", "last week of October", "first day of next month", "the first of March"."""
    n = ordinal_at(t, i)
    if n is None:
        return None
    j = i + 1
    word = t[j].word
    if (several := _several(t, i, n)) is not None:
        return several
    if word.weekday is not None:
        within = scope(t, j + 1)
        return (Nth(n, within[0], Unit.DAY, word.weekday), within[1]) if within is not None else None
    if word.month is not None and t[j + 1].word.unit is Unit.WEEK and t[j].end == t[j + 1].start:  # "Oktoberwoche"
        return Nth(n, Month(word.month), Unit.WEEK), j + 2
    if word.link is Link.WEEK_OF and word.unit is None:
        within = scope(t, j + 1)
        return (Nth(n, within[0], Unit.WEEK), within[1]) if within is not None else None
    if (many := count_at(t, j)) is not None and n in (1, -1) and _is_counted(t, j + 1):
        return _so_many(t, j + 1, n, many)
    if word.unit in _COUNTED:
        within = scope(t, j + 1)
        if within is not None and (t[j + 1].word.link in (Link.OF, Link.IN) or n != -1):
            return Nth(n, within[0], word.unit), within[1]
        return None
    return numbered(t, i)
