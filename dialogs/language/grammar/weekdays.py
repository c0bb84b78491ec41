"""A weekday with the date or the week behind it: "Friday 17 April", "Monday week", "Tuesday of next week"."""

from __future__ import annotations

from dialogs.language.grammar.digits import in_digits, is_in_digits
from dialogs.language.grammar.numbered import Read, month_list, numbered
from dialogs.language.grammar.numbers import lasting
from dialogs.language.terms import Beside, Day, Named, Range, Shifted
from dialogs.language.tokens import Form, Token, is_number
from dialogs.language.words import Link, Unit

_BETWEEN = frozenset((Link.ON, Link.THE, Link.OF, Link.IN))
_ENDS_NO_DATE = frozenset((Link.TO, Link.UNTIL, Link.OCLOCK))


def weekday(t: list[Token], i: int) -> Read:
    """Read a weekday."""
    name = t[i].word.weekday
    j = i + 1
    while t[j].text in (",", ".", "(") or t[j].word.link in _BETWEEN:
        j += 1
    read = _with_a_week(t, j, name, close=j == i + 1) or _beside(t, i + 1, name)
    if read is None and (date := _date(t, j)) is not None:
        day, end = date
        return Day(name, day.day, day.month, day.year, numeric=day.numeric), end
    return read or _from_to(t, j) or in_a_week(t, Day(weekday=name), i + 1)


def _from_to(t: list[Token], i: int) -> Read:
    """Read a range of dates with their weekdays: "Monday 4 to Friday 15 May"; the dates say all."""
    read = numbered(t, i) if t[i].form in (Form.NTH, Form.NUMBER) else None
    return read if read is not None and isinstance(read[0], Range) else None


def _beside(t: list[Token], i: int, name: int | None) -> Read:
    """Read the holiday or the date that the weekday lies next to: "the Friday after Thanksgiving"."""
    link = t[i].word.link
    if name is None or (link is not Link.AFTER and link is not Link.BEFORE):
        return None
    j = i + 1
    while t[j].word.link in _BETWEEN:
        j += 1
    holiday = t[j].word.holiday
    if holiday is not None:
        return Beside(name, Named(holiday), link is Link.AFTER), j + 1
    date = _date(t, j)
    return (Beside(name, date[0], link is Link.AFTER), date[1]) if date is not None else None


def in_a_week(t: list[Token], day: Day, i: int) -> Read:
    """Read "week" or "in a week" behind a day: seven days later."""
    if t[i].word.link is Link.IN_A_WEEK:
        return Shifted(day, 1, Unit.WEEK), i + 1
    if t[i].word.link is Link.IN and (read := lasting(t, i + 1)) is not None and read[0].unit is Unit.WEEK:
        return Shifted(day, read[0].halves // 2, Unit.WEEK), read[1]
    return day, i


def _with_a_week(t: list[Token], i: int, name: int | None, *, close: bool) -> Read:
    """Read "next week", "the week after next" or a "next" that stands behind its weekday."""
    word, after = t[i].word, t[i + 1].word
    if word.which is not None and t[i].form is Form.WORD:
        if after.unit is Unit.WEEK:
            later = t[i + 2].word.link is Link.AFTER_NEXT
            return Day(weekday=name, week=word.which + later), i + 2 + later
        if close and after.unit is None and after.weekday is None and after.month is None:
            return Day(weekday=name, which=word.which), i + 1
    if word.unit is Unit.WEEK and after.link is Link.AFTER_NEXT:
        return Day(weekday=name, week=2), i + 2
    told = t[i - 2].word.link is Link.THE and i > 2 and t[i - 3].word.link is Link.AND  # "and the Monday after that"
    if close and word.link is Link.AFTER_NEXT and not told:  # "the Friday after next"
        return Day(weekday=name, week=2), i + 1
    return None


def _date(t: list[Token], i: int) -> tuple[Day, int] | None:
    """Read the date behind a weekday: "Oct 14", "27th", "the 4th of May", "17/4"."""
    word, form = t[i].word, t[i].form
    if is_in_digits(t, i):
        read = in_digits(t, i)
    elif word.month is not None:
        read = month_list(t, i, single=True)
    elif form in (Form.NTH, Form.NUMBER) or word.ordinal is not None:
        read = numbered(t, i, single=True)
        if read is None and is_number(t[i], 31) and t[i].a > 12 and _ends_a_date(t, i + 1):
            read = Day(day=t[i].a), i + 1
    else:
        return None
    return (read[0], read[1]) if read is not None and isinstance(read[0], Day) else None


def _ends_a_date(t: list[Token], i: int) -> bool:
    """Tell whether no time of day goes on here."""
    return t[i].word.link not in _ENDS_NO_DATE and t[i].text not in (":", "h")
