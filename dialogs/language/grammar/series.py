"""Several days: ranges, lists and recurrences, where what was said of one holds for its neighbours."""

from __future__ import annotations

from dataclasses import replace

from dialogs.language.grammar.days import Read, _scope, one
from dialogs.language.grammar.numbers import lasting
from dialogs.language.lexer import Form, Token
from dialogs.language.terms import Day, Every, Listed, Month, Range, Stretch, Term
from dialogs.language.words import Link, Unit

_JOINS = frozenset((Link.AND, Link.OR))


def days(t: list[Token], i: int) -> Read:
    """Read days: one, a range, a list or a recurrence."""
    read = every(t, i)
    if read is not None:
        return read
    read = one(t, i)
    if read is None:
        return None
    term, j = read
    if t[j].word.link is None and t[j].form is not Form.MARK:
        return read
    items = [term]
    while True:
        link = t[j].word.link
        if link is Link.TO or link is Link.UNTIL or link is Link.FROM_BEHIND:
            k = j + 1
            while t[k].word.link in (Link.TO, Link.ON, Link.UNTIL):
                k += 1
            following = one(t, k)
            if following is None or _too_short_a_time(following[0]):
                break
            last, j = following
            first = items.pop()
            if isinstance(first, Range):
                items.append(first)
                break
            items.append(_range(first, last))
            if t[j].word.link is Link.UNTIL_BEHIND:
                j += 1
            continue
        k = j
        while t[k].text == "," or t[k].text == "/" or t[k].word.link in _JOINS:
            k += 1
        if k == j or isinstance(items[-1], Every):
            break
        following = one(t, k)
        if following is None or _too_short_a_time(following[0]) or every(t, k) is not None:
            break
        items.append(following[0])
        j = following[1]
    return (_shared(items), j) if len(items) > 1 else (items[0], j)


def _too_short_a_time(term: Term) -> bool:
    """Tell whether a term is a distance in hours, hence no day."""
    from dialogs.language.terms import Shifted

    return isinstance(term, Shifted) and term.unit in (Unit.HOUR, Unit.MINUTE)


def _range(first: Term, last: Term) -> Range:
    """Return a range in which the year and the week of one end hold for the other."""
    if isinstance(first, Day) and isinstance(last, Day):
        if first.week is None and last.week is not None and first.weekday is not None and first.which is None:
            first = replace(first, week=last.week)
        if last.year is not None and first.year is None and first.month is not None and last.month is not None:
            first = replace(first, year=last.year - (first.month > last.month))
        if first.day is not None and first.month is None and first.numeric is None and last.month is not None:
            first = replace(first, month=last.month, year=last.year)
    if isinstance(first, Month) and isinstance(last, Month) and last.year is not None and first.year is None:
        first = replace(first, year=last.year - (first.month > last.month))
    return Range(first, last)


def _shared(items: list[Term]) -> Listed:
    """Return a list in which "next", a week, a month and a year hold for every item that lacks its own."""
    first, last = items[0], items[-1]
    if isinstance(first, Range):
        first = first.first
    out: list[Term] = []
    for item in items:
        if isinstance(item, Day) and item.weekday is not None and item.which is None and item.week is None:
            if item.day is None and item.numeric is None:
                if isinstance(last, Day) and last.week is not None:
                    out.append(replace(item, week=last.week))
                    continue
                if isinstance(first, Day) and (first.which is not None or first.week is not None):
                    out.append(replace(item, which=first.which, week=first.week))
                    continue
        out.append(item)
    return Listed(tuple(out))


def every(t: list[Token], i: int) -> Read:
    """Read "every Friday in March", "alternate Mondays", "Fridays", "every day next week"."""
    link = t[i].word.link
    step = 1
    j = i
    if link is Link.ON and (t[i + 1].word.weekdays is not None or t[i + 1].word.link in (Link.EVERY, Link.ALTERNATE)):
        return every(t, i + 1)
    if link is Link.ALTERNATE:
        step, j = 2, i + 1
    elif link is Link.EVERY:
        j = i + 1
        while t[j].word.link is Link.ON:
            j += 1
        length = lasting(t, j)
        if t[j].word.ordinal in (2, 3, 4) and t[j + 1].word.weekday is not None:
            step, j = t[j].word.ordinal or 1, j + 1
        elif length is not None and length[0].unit is Unit.WEEK and t[length[1]].word.link in (Link.ON, None):
            step, j = length[0].halves // 2, length[1] + (t[length[1]].word.link is Link.ON)
        elif t[j].word.unit in (Unit.DAY, Unit.WORKDAY):
            return _bounded(t, (), 1, j + 1)
        elif t[j].word.part is not None:
            return Every(()), j
        elif t[j].word.unit is Unit.WEEK and t[j + 1].word.link is Link.ON and t[j + 2].word.weekday is not None:
            j += 2
        elif t[j].word.weekday is None and t[j].word.weekdays is None:
            return None
    elif t[i].word.weekdays is None:
        return None
    weekdays: list[int] = []
    while True:
        weekday = t[j].word.weekdays if t[j].word.weekdays is not None else t[j].word.weekday
        if weekday is None:
            break
        weekdays.append(weekday)
        j += 1
        k = j
        while t[k].text == "," or t[k].word.link in _JOINS or t[k].word.link in (Link.EVERY, Link.ON):
            k += 1
        if k == j or (t[k].word.weekdays is None and t[k].word.weekday is None):
            break
        j = k
    return _bounded(t, tuple(weekdays), step, j) if weekdays else None


def _bounded(t: list[Token], weekdays: tuple[int, ...], step: int, i: int) -> Read:
    """Read the bounds of a recurrence, when they stand behind it."""
    j = i
    if (
        t[j].word.link in (Link.OF, Link.IN, Link.FOR, Link.ON)
        or t[j].word.which is not None
        or t[j].word.month is not None
    ):
        while t[j].word.link in (Link.OF, Link.IN, Link.FOR, Link.ON):
            j += 1
        scope = _scope(t, j)
        if scope is not None and not (
            isinstance(scope[0], Stretch) and scope[0].unit is Unit.YEAR and scope[0].which > 100
        ):
            if t[scope[1]].word.link in (Link.AND, Link.TO, Link.UNTIL) and isinstance(scope[0], Month):
                more = one(t, scope[1] + 1)
                if more is not None and isinstance(more[0], Month):
                    return Every(weekdays, step, _range(scope[0], more[0])), more[1]
            return Every(weekdays, step, scope[0]), scope[1]
        read = one(t, j)
        if read is not None and isinstance(read[0], Stretch):
            return Every(weekdays, step, read[0]), read[1]
        length = lasting(t, j)
        if length is not None and t[i].word.link is Link.FOR and length[0].unit in (Unit.WEEK, Unit.MONTH):
            return Every(weekdays, step, Stretch(length[0].unit, 0, -(length[0].halves // 2))), length[1]
    return Every(weekdays, step), i
