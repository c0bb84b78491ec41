"""Distances in words: "next Thursday", "this week", "last month", "the next 3 days", "next March"."""

from __future__ import annotations

from dialogs.language.grammar.digits import in_digits, is_in_digits
from dialogs.language.grammar.numbered import Read
from dialogs.language.grammar.numbers import count_at
from dialogs.language.grammar.scopes import month, ordinal
from dialogs.language.grammar.weekdays import weekday
from dialogs.language.terms import Day, Every, Month, Named, Stretch
from dialogs.language.tokens import Form, Token
from dialogs.language.words import Link, Part, Unit

LONG = frozenset((Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.QUARTER, Unit.YEAR))
"""Units that are named as a whole."""
_BEFORE = frozenset((Link.ON, Link.THE, Link.WHOLE))
_WITHIN = frozenset((Link.OF, Link.IN, Link.BEFORE, Link.AFTER))
_MOST = 100


def which(t: list[Token], i: int) -> Read:
    """Read what stands behind "this", "next" or "last"."""
    distance = t[i].word.which
    if distance is None:
        return None
    if (read := _at_once(t, i, distance)) is not None:
        return read
    j = i + 1
    while t[j].word.link in _BEFORE:
        j += 1
    again = t[j].word.which
    if again is not None and t[j].word.weekday is None:  # "this coming", "the following next"
        distance, j = again if distance == 0 else distance, j + 1
    word = t[j].word
    if word.weekday is not None:
        return _weekday(t, j, distance)
    if word.unit in LONG:
        return _unit(t, j, word.unit, distance)
    if word.month is not None:
        read = month(t, j)
        return (Month(word.month, None, distance), read[1]) if read and read[0] == Month(word.month) else read
    if word.holiday is not None:
        return Named(word.holiday, None, distance), j + 1
    if distance == -1 and word.part is not None and word.part is not Part.MORNING:  # last night
        return Day(offset=-1), j
    return _counted(t, j, distance) or _the_same(t, j, distance)


def _at_once(t: list[Token], i: int, distance: int) -> Read:
    """Read what says more than "next" in its one word: "kommenden" Friday is the nearest, "para a semana" next week."""
    word = t[i].word
    if word.link is Link.ON and t[i + 1].word.weekday is not None:
        return weekday(t, i + 1)
    return _unit(t, i, word.unit, distance) if word.unit is not None and word.unit in LONG else None


def _weekday(t: list[Token], i: int, distance: int) -> Read:
    """Read "next Thursday"; a date behind the weekday says more than "next"."""
    read = weekday(t, i)
    if read is not None and isinstance(read[0], Day):
        day = read[0]
        if day.week is None and day.day is None and day.numeric is None:
            return Day(weekday=day.weekday, which=distance), i + 1
    return read


def _unit(t: list[Token], i: int, unit: Unit, distance: int) -> Read:
    """Read "next week", also with its day behind it: "next week Thursday"."""
    later = t[i + 1].word.link is Link.AFTER_NEXT
    distance, i = distance + later, i + 1 + later
    if unit is Unit.WEEK:
        j = i
        while t[j].text == "," or t[j].word.link in (Link.ON, Link.THE, Link.IN):
            j += 1
        name = t[j].word.weekday
        if name is not None and t[j + 1].word.which is None:
            day = weekday(t, j)
            if day is not None and day[0] == Day(weekday=name):
                return Day(weekday=name, week=distance), day[1]
    return Stretch(unit, distance), i


def _counted(t: list[Token], i: int, distance: int) -> Read:
    """Read "3 days", "two weeks" behind "the next"."""
    n, unit, again = count_at(t, i), t[i + 1].word.unit, t[i + 1].word.weekdays
    if n is not None and again is not None and distance == 1 and 0 < n < _MOST:  # "the next three Fridays"
        return Every((again,), 1, Stretch(Unit.WEEK, 0, -n)), i + 2
    if n is None or unit is None or not 0 < n < _MOST or unit in (Unit.HOUR, Unit.MINUTE):
        return None
    return Stretch(Unit.DAY if unit is Unit.WORKDAY else unit, distance, n), i + 2


def _the_same(t: list[Token], i: int, distance: int) -> Read:
    """Read a day or date to which "this" or "next" adds nothing."""
    if t[i].word.unit is Unit.DAY and (distance == 0 or (distance == -1 and t[i + 1].word.link not in _WITHIN)):
        return Day(offset=distance), i + 1
    if is_in_digits(t, i) and t[i].form is not Form.DOTTED:
        return in_digits(t, i)
    return ordinal(t, i)
