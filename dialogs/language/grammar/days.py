"""Days: "next Thursday", "the 24th", "last week of October", "in three weeks"; one term from one place."""

from __future__ import annotations

from dialogs.language.grammar.numbered import month_list, numbered, year_at
from dialogs.language.grammar.numbers import count_at, lasting, ordinal_at
from dialogs.language.lexer import Form, Token
from dialogs.language.terms import (
    CalendarWeek,
    Day,
    Edge,
    Month,
    Named,
    Nth,
    Shifted,
    Stretch,
    Term,
    WeekOf,
)
from dialogs.language.words import Link, Part, Unit

Read = tuple[Term, int] | None

_LONG = (Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.QUARTER, Unit.YEAR)


def one(t: list[Token], i: int) -> Read:
    """Read one day, or one stretch that is named as a whole."""
    token = t[i]
    word, form = token.word, token.form
    if form is Form.DATE or form is Form.YEAR_FIRST or form is Form.DAY_MONTH:
        return _numeric(t, i)
    if form is Form.DOTTED:
        return _numeric(t, i) if _looks_like_a_date(t, i) else None
    if form is not Form.WORD:
        return _of_a_number(t, i)
    if word.link is Link.ON or word.link is Link.OF:
        return _behind_the(t, i + 1)
    if not word.timely:
        return None
    if word.day is not None:
        return _in_a_week(t, Day(offset=word.day), i + 1)
    if word.weekday is not None:
        return _weekday(t, i)
    if word.holiday is not None:
        year, j = year_at(t, i + 1)
        if year is None and t[j].word.which is not None and t[j + 1].word.unit is Unit.YEAR:
            return Named(word.holiday, None, t[j].word.which), j + 2
        return Named(word.holiday, year), j
    if word.ordinal is not None:
        read = _ordinal(t, i)
        if read is not None:
            return read
    if word.which is not None:
        read = _which(t, i)
        if read is not None:
            return read
    if word.month is not None:
        return _month(t, i)
    if word.link is not None:
        read = _linked(t, i)
        if read is not None:
            return read
    if word.unit is not None and word.unit in _LONG:
        return _unit(t, i)
    return _of_a_number(t, i)


def _behind_the(t: list[Token], i: int) -> Read:
    """Read a day behind "the" or "on"."""
    while t[i].word.link is Link.ON:
        i += 1
    if t[i].word.unit is Unit.WEEKEND and t[i + 1].word.link is not Link.OF:
        read = _unit(t, i)
        return read or (Stretch(Unit.WEEKEND, 0), i + 1)
    if t[i].word.unit is Unit.WEEK and t[i + 1].word.link not in (Link.OF, Link.AFTER, Link.AFTER_NEXT, Link.BEFORE):
        return None
    if t[i].form is Form.NUMBER and t[i].b <= 2 and 0 < t[i].a <= 31 and "the" in t[i - 1].text and _bare_day(t, i + 1):
        return numbered(t, i) or (Day(day=t[i].a), i + 1)
    return one(t, i)


def _bare_day(t: list[Token], i: int) -> bool:
    """Tell whether nothing follows that the number could count: "on the 17 from 2" but not "the 3 tickets"."""
    after = t[i]
    return after.form in (Form.END, Form.MARK) or (
        after.form is Form.WORD and (after.word.leave is not None or bool(after.word.cues) or after.word.link is not None)
        and after.word.unit is None and after.word.link not in (Link.OCLOCK,)
    )  # fmt: skip


def _in_a_week(t: list[Token], day: Day, i: int) -> Read:
    """Read "week" or "in a week" behind a day: seven days later."""
    if t[i].word.link is Link.IN_A_WEEK or (t[i].text == "week" and t[i + 1].word.link is not Link.OF):
        return Shifted(day, 1, Unit.WEEK), i + 1
    if t[i].word.link is Link.IN and (read := lasting(t, i + 1)) is not None and read[0].unit is Unit.WEEK:
        return Shifted(day, read[0].halves // 2, Unit.WEEK), read[1]
    return day, i


def _weekday(t: list[Token], i: int) -> Read:
    """Read a weekday, with the date or the week that may stand behind it."""
    weekday = t[i].word.weekday
    j = i + 1
    while t[j].text in (",", ".", "(") or t[j].word.link in (Link.ON, Link.OF, Link.IN):
        j += 1
    word = t[j].word
    if word.which is not None and t[j].form is Form.WORD:
        if t[j + 1].word.unit is Unit.WEEK:
            return Day(weekday=weekday, week=word.which + (t[j + 2].word.link is Link.AFTER_NEXT)), j + 2 + (
                t[j + 2].word.link is Link.AFTER_NEXT
            )
        if j == i + 1 and t[j + 1].word.unit is None and t[j + 1].word.weekday is None and t[j + 1].word.month is None:
            return Day(weekday=weekday, which=word.which), j + 1
    if word.unit is Unit.WEEK and t[j + 1].word.link is Link.AFTER_NEXT:
        return Day(weekday=weekday, week=2), j + 2
    if t[j].form in (Form.DATE, Form.YEAR_FIRST, Form.DAY_MONTH) or (
        t[j].form is Form.DOTTED and _looks_like_a_date(t, j)
    ):
        read = _numeric(t, j)
        if read is not None and isinstance(read[0], Day):
            return _with_weekday(read[0], weekday), read[1]
    if word.month is not None or t[j].form in (Form.NTH, Form.NUMBER) or word.ordinal is not None:
        day = _one_date(t, j)
        if day is not None:
            return _with_weekday(day[0], weekday), day[1]
    return _in_a_week(t, Day(weekday=weekday), i + 1)


def _with_weekday(day: Day, weekday: int | None) -> Day:
    """Return the day with its weekday told."""
    return Day(weekday, day.day, day.month, day.year, numeric=day.numeric)


def _one_date(t: list[Token], i: int) -> tuple[Day, int] | None:
    """Read the date behind a weekday: "Oct 14", "27th", "the 4th of May"."""
    if t[i].word.month is not None:
        read = month_list(t, i, single=True)
    else:
        read = numbered(t, i, single=True)
        if read is None and t[i].form is Form.NUMBER and 12 < t[i].a <= 31 and _ends_a_date(t, i + 1):
            return Day(day=t[i].a), i + 1
    return (read[0], read[1]) if read is not None and isinstance(read[0], Day) else None


def _ends_a_date(t: list[Token], i: int) -> bool:
    """Tell whether no time of day goes on here."""
    return t[i].word.link not in (Link.TO, Link.UNTIL, Link.OCLOCK) and t[i].text not in (":", "h")


def _looks_like_a_date(t: list[Token], i: int) -> bool:
    """Tell whether "27.4" is a date: no time or length follows, and it can't be read as a time where one is asked for."""
    token = t[i]
    if "," in token.text or not (1 <= token.a <= 31 and 1 <= token.b <= 12):
        return False
    after = t[i + 1].word
    if after.link is Link.OCLOCK or after.unit is not None or after.meridiem is not None:
        return False
    before = t[i - 1].word.link if i else None
    return before is not Link.AT and (token.a > 12 or not token.text.endswith(("0", "5")) or token.text[-2] == ".")


def _numeric(t: list[Token], i: int) -> Read:
    """Read a date in digits."""
    token = t[i]
    if token.form is Form.YEAR_FIRST:
        return Day(day=token.c, month=token.b, year=token.a), i + 1
    if token.form is Form.DATE:
        if "." in token.text:
            return Day(day=token.a, month=token.b, year=token.c), i + 1
        return Day(numeric=(token.a, token.b), year=token.c), i + 1
    if token.form is Form.DAY_MONTH and "/" in token.text and max(token.a, token.b) > 31:
        return None
    if token.form is Form.DAY_MONTH and min(token.a, token.b) < 1:
        return None
    year, j = year_at(t, i + 1)
    if "." in token.text:
        return Day(day=token.a, month=token.b, year=year), j
    return Day(numeric=(token.a, token.b), year=year), j


def _of_a_number(t: list[Token], i: int) -> Read:
    """Read what begins with a number: "3 weeks ago", "2 days after Friday", "7, 9 and 14 October", "the 24th"."""
    read = numbered(t, i)
    if read is not None:
        return read
    if t[i].form is Form.NUMBER and t[i].b == 4 and t[i + 1].text in ("-", "/") and t[i + 2].word.month is not None:
        day = t[i + 4]
        if t[i + 3].text in ("-", "/") and day.form is Form.NUMBER and day.b <= 2:
            return Day(day=day.a, month=t[i + 2].word.month, year=t[i].a), i + 5
    return shifted(t, i, ahead=False)


def shifted(t: list[Token], i: int, ahead: bool) -> Read:
    """Read a distance: "in 3 days" (`ahead`), "3 days ago", "3 days from now", "a week after Friday"."""
    length = lasting(t, i)
    if length is None:
        return None
    read, j = length
    if read.unit in (Unit.HOUR, Unit.MINUTE):
        count, unit = read.minutes, Unit.MINUTE
    elif read.halves % 2:
        return None
    else:
        count, unit = read.halves // 2, read.unit
    link = t[j].word.link
    if link is Link.AGO:
        return Shifted(None, -count, unit), j + 1
    if link is Link.LATER:
        return Shifted(None, count, unit), j + 1
    if ahead:
        return Shifted(None, count, unit), j
    if link is Link.AFTER or link is Link.BEFORE:
        base = one(t, j + 1)
        if base is not None:
            return Shifted(base[0], count if link is Link.AFTER else -count, unit), base[1]
    if link is Link.AFTER_NEXT and t[j + 1].word.weekday is not None:
        return Shifted(Day(weekday=t[j + 1].word.weekday, which=1), count, unit), j + 2
    if link is Link.FROM and t[j + 1].word.link is Link.NOW:
        return Shifted(None, count, unit), j + 2
    return None


def _which(t: list[Token], i: int) -> Read:
    """Read "next Thursday", "this week", "last month", "the next 3 days", "next March"."""
    which = t[i].word.which
    if which is None:
        return None
    j = i + 1
    while t[j].word.link in (Link.ON, Link.WHOLE) or t[j].text in ("full", "whole"):
        j += 1
    second = t[j].word.which
    if second is not None and t[j].word.weekday is None:
        which, j = second if which == 0 else which, j + 1
    word = t[j].word
    if word.weekday is not None:
        read = _weekday(t, j)
        if read is not None and isinstance(read[0], Day) and read[0].week is None and read[0].day is None:
            if read[0].numeric is None:
                return Day(weekday=word.weekday, which=which), j + 1
        return read
    if word.unit in _LONG:
        unit = word.unit
        j += 1
        if t[j].word.link is Link.AFTER_NEXT:
            which, j = which + 1, j + 1
        if unit is Unit.WEEK:
            k = j
            while t[k].text == "," or t[k].word.link in (Link.ON, Link.IN):
                k += 1
            if t[k].word.weekday is not None and t[k + 1].word.which is None:
                day = _weekday(t, k)
                if day is not None and day[0] == Day(weekday=t[k].word.weekday):
                    return Day(weekday=t[k].word.weekday, week=which), day[1]
        return Stretch(unit, which), j
    if word.month is not None:
        read = _month(t, j)
        if read is not None and read[0] == Month(word.month):
            return Month(word.month, None, which), read[1]
        return read
    if word.holiday is not None:
        return Named(word.holiday, None, which), j + 1
    if which == -1 and word.part is not None and word.part is not Part.MORNING:
        return Day(offset=-1), j
    n = count_at(t, j)
    counted = t[j + 1].word.unit
    if n is not None and counted is not None and 0 < n < 100:
        unit = counted
        if unit in (Unit.HOUR, Unit.MINUTE):
            return None
        return Stretch(Unit.DAY if unit is Unit.WORKDAY else unit, which, n), j + 2
    if which == 0 and word.unit is Unit.DAY:
        return Day(offset=0), j + 1
    if t[j].form in (Form.NTH, Form.DAY_MONTH, Form.DATE) or word.ordinal is not None:
        return one(t, j)
    return None


def _scope(t: list[Token], i: int) -> Read:
    """Read the month, quarter or year behind "of" or "in"."""
    j = i
    while t[j].word.link in (Link.OF, Link.IN, Link.ON):
        j += 1
    word = t[j].word
    if word.month is not None:
        year, k = year_at(t, j + 1)
        return Month(word.month, year), k
    if word.which is not None:
        unit, month = t[j + 1].word.unit, t[j + 1].word.month
        if unit is Unit.MONTH or unit is Unit.YEAR or unit is Unit.QUARTER or unit is Unit.WEEK:
            return Stretch(unit, word.which), j + 2
        if month is not None:
            return Month(month, None, word.which), j + 2
    if (word.unit is Unit.MONTH or word.unit is Unit.YEAR) and j > i:
        return Stretch(word.unit, 0), j + 1
    if t[j].form is Form.NUMBER and t[j].b == 4:
        return Stretch(Unit.YEAR, t[j].a), j + 1
    return None


def _ordinal(t: list[Token], i: int) -> Read:
    """Read "third Thursday of November", "last week of October", "first day of next month", "the first of March"."""
    n = ordinal_at(t, i)
    if n is None:
        return None
    j = i + 1
    word = t[j].word
    if word.weekday is not None:
        scope = _scope(t, j + 1)
        return (Nth(n, scope[0], Unit.DAY, word.weekday), scope[1]) if scope is not None else None
    if word.link is Link.WEEK_OF and word.unit is None:
        scope = _scope(t, j + 1)
        return (Nth(n, scope[0], Unit.WEEK), scope[1]) if scope is not None else None
    if word.unit in (Unit.WEEK, Unit.WEEKEND, Unit.DAY, Unit.WORKDAY):
        scope = _scope(t, j + 1)
        if scope is not None and (t[j + 1].word.link in (Link.OF, Link.IN) or n != -1):
            return Nth(n, scope[0], word.unit), scope[1]
        return None
    return numbered(t, i)


def _month(t: list[Token], i: int) -> Read:
    """Read a month, or the days of it that follow."""
    read = month_list(t, i)
    if read is not None:
        return read
    month = t[i].word.month
    assert month is not None  # noqa: S101 - the caller has looked
    year, j = year_at(t, i + 1)
    if year is None and t[j].word.which is not None and t[j + 1].word.unit is Unit.YEAR:
        return Month(month, None, t[j].word.which), j + 2
    return Month(month, year), j


def _unit(t: list[Token], i: int) -> Read:
    """Read "the week after next", "the week after Easter", "weekend of the 5th"."""
    unit = t[i].word.unit
    assert unit is not None  # noqa: S101 - the caller has looked
    if t[i + 1].word.link is Link.AFTER_NEXT:
        return Stretch(unit, 2), i + 2
    which, after = t[i + 1].word.which, t[i + 2]
    if which is not None and after.word.unit is None and after.word.weekday is None and (
        after.form is not Form.NUMBER and after.form is not Form.EXACT
    ):  # fmt: skip
        return Stretch(unit, which), i + 2
    if unit in (Unit.WEEK, Unit.WEEKEND) and t[i + 1].word.link in (Link.AFTER, Link.BEFORE):
        base = one(t, i + 2)
        if base is not None:
            sign = 1 if t[i + 1].word.link is Link.AFTER else -1
            if isinstance(base[0], Stretch) and base[0].unit is unit:
                return Stretch(unit, base[0].which + sign), base[1]
            return WeekOf(Shifted(base[0], 7 * sign, Unit.DAY)), base[1]
    if unit is Unit.WEEK and t[i + 1].form is Form.NUMBER and t[i + 1].b <= 2 and 0 < t[i + 1].a <= 53:
        return CalendarWeek(t[i + 1].a), i + 2
    if unit is Unit.WEEKEND:
        if t[i + 1].word.link is Link.OF:
            base = one(t, i + 2)
            if base is not None:
                return Nth(-1, WeekOf(base[0]), Unit.WEEKEND), base[1]
        return Stretch(unit, 0), i + 1
    return None


def _linked(t: list[Token], i: int) -> Read:
    """Read what begins with a link: "week of May 31", "in three weeks", "in May", "the whole of May", "end of June"."""
    j = i + 1
    match t[i].word.link:
        case Link.WEEK_OF:
            base = one(t, j)
            return (WeekOf(base[0]), base[1]) if base is not None else None
        case Link.IN:
            read = shifted(t, j, ahead=True)
            return read or _scope_only(t, j)
        case Link.WHOLE:
            while t[j].word.link in (Link.OF, Link.ON, Link.WHOLE):
                j += 1
            if t[j].word.unit is Unit.WEEK and t[j + 1].word.link is Link.OF:
                base = one(t, j + 2)
                return (WeekOf(base[0]), base[1]) if base is not None else None
            unit = t[j].word.unit
            if (unit is Unit.WEEK or unit is Unit.MONTH) and t[i].text != "a full":
                return Stretch(unit, 0), j + 1
            return one(t, j)
        case Link.CALENDAR_WEEK:
            n = count_at(t, j)
            return (CalendarWeek(n), j + 1) if n is not None and 0 < n <= 53 else None
        case Link.START_OF | Link.MIDDLE_OF | Link.END_OF:
            third = (Link.START_OF, Link.MIDDLE_OF, Link.END_OF).index(t[i].word.link)
            scope = _scope(t, j) or _stretch_only(t, j)
            return (Edge(third, scope[0]), scope[1]) if scope is not None else None
        case Link.REST:
            if t[j].word.link is Link.ON:
                j += 1
            if t[j].word.which is not None:
                j += 1
            unit, month = t[j].word.unit, t[j].word.month
            if unit is Unit.WEEK or unit is Unit.MONTH or unit is Unit.YEAR:
                return Edge(3, Stretch(unit, 0)), j + 1
            if month is not None:
                return Edge(3, Month(month)), j + 1
            return None
        case Link.FOR:
            return one(t, j) if t[j].word.which is not None or t[j].word.link is Link.ON else None
        case _:
            return None


def _stretch_only(t: list[Token], i: int) -> Read:
    """Read "next week", "the week" behind "end of"."""
    while t[i].word.link is Link.ON:
        i += 1
    if t[i].word.unit is Unit.WEEK:
        return Stretch(Unit.WEEK, 0), i + 1
    read = _which(t, i) if t[i].word.which is not None else None
    return read if read is not None and isinstance(read[0], Stretch) else None


def _scope_only(t: list[Token], i: int) -> Read:
    """Read a month or stretch behind "in": "in May", "in the next week"."""
    while t[i].word.link is Link.ON:
        i += 1
    if t[i].word.month is not None:
        return _month(t, i)
    return _which(t, i) if t[i].word.which is not None else None
