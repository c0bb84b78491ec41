"""Times of a day: "9:30 to 11", "the morning", "at 3", "half a day", "the last two hours", "rest of the day"."""

from __future__ import annotations

from dialogs.language.grammar.clocks import clock, on_side, past_articles
from dialogs.language.grammar.numbers import lasting, ordinal_at
from dialogs.language.terms import At, Clock, HalfDay, Hour, Hours, Now, Outer, PartOf, RestOfDay, WholeDay
from dialogs.language.tokens import Form, Token
from dialogs.language.words import Link, Part, Unit

Read = tuple[Hour, int] | None

_BEFORE_A_CLOCK = frozenset((Link.AT, Link.ON, Link.THE, Link.IN, Link.FOR))
_BEFORE_A_PART = frozenset((Link.IN, Link.ON, Link.THE, Link.OF, Link.AT))
_OPENS_A_STRETCH = frozenset((Link.AT, Link.FROM, Link.BETWEEN, Link.ON, Link.THE))
_LEADS_ON = frozenset((Link.TO, Link.UNTIL))
_EARLIEST = 6 * 60
"""Whoever writes the hours of the afternoon up to 24 means no evening by an hour from six on."""
_POINTS = frozenset((Part.NOON, Part.MIDNIGHT))


def hours(t: list[Token], i: int, *, bare: bool) -> Read:
    """Read a time, a part of a day or a stretch of hours."""
    word = t[i].word
    link, part = word.link, word.part
    whole = _whole(t, i, link)
    if whole is not None:
        return whole
    if link in _BEFORE_A_CLOCK:
        return _behind_a_link(t, i, bare=bare)
    if link is Link.BETWEEN or link is Link.FROM:
        return _stretch(t, i + 1)
    if word.ordinal in (1, -1) or word.which == -1:
        outer = _outer(t, i)
        if outer is not None:
            return outer
    if word.part_again is not None:
        return PartOf(word.part_again, again=True), i + 1
    if part is not None and part not in _POINTS:
        return _part(t, i, part)
    if part is Part.NOON and t[i + 1].word.link is None and t[i + 1].form is not Form.MARK:
        return At(Clock(720)), i + 1
    return _clocks(t, i, bare=bare)


def _whole(t: list[Token], i: int, link: Link | None) -> Read:
    """Read what one word says by itself."""
    match link:
        case Link.REST_OF_DAY:
            return RestOfDay(), i + 1
        case Link.HALF_DAY:
            return _half_day(t, i + 1)
        case Link.WHOLE_DAY:
            return WholeDay(), i + 1
        case Link.NOW:
            return Now(), i + 1
        case Link.FIRST_HALF | Link.SECOND_HALF if t[i + 1].word.weekday is not None or t[i + 1].word.day is not None:
            return PartOf(Part.MORNING if link is Link.FIRST_HALF else Part.AFTERNOON), i + 1
        case Link.HALF if t[i + 1].word.weekday is not None or t[i + 1].word.day is not None:
            return HalfDay(), i + 1
        case _:
            return None


def _outer(t: list[Token], i: int) -> Read:
    """Read "the last two hours", "first hour"."""
    last = t[i].word.ordinal == -1 or t[i].word.which == -1
    length = lasting(t, i + 1)
    if length is not None and length[0].unit in (Unit.HOUR, Unit.MINUTE):
        return Outer(length[0].minutes, last), length[1]
    return (Outer(60, last), i + 2) if t[i + 1].word.unit is Unit.HOUR else None


def _half_day(t: list[Token], i: int) -> Read:
    """Read the side of a half day, if one is told."""
    j = i
    while t[j].word.link in _BEFORE_A_PART or t[j].text in ("(", ",", "-"):
        j += 1
    side = t[j].word.part
    return (PartOf(side), j + 1) if side is Part.MORNING or side is Part.AFTERNOON else (HalfDay(), i)


def _behind_a_link(t: list[Token], i: int, *, bare: bool) -> Read:
    """Read a time behind "at", "in the" or "for"."""
    link = t[i].word.link
    j = past_articles(t, i + 1)
    while link is Link.IN and t[j].word.link is Link.OF:
        j = past_articles(t, j + 1)
    word, form = t[j].word, t[j].form
    if word.part is not None and word.day is None and (link is not Link.FOR or word.part is not Part.NOON):
        return hours(t, j, bare=True)
    if (read := _whole(t, j, word.link)) is not None and not isinstance(read[0], Now):
        return read
    if word.ordinal in (1, -1) or word.which == -1:
        return hours(t, j, bare=bare)
    if link is Link.AT or t[j - 1].word.link is Link.AT:
        return _clocks(t, j, bare=True)
    if form in (Form.EXACT, Form.CLOCK) and not (link is Link.FOR and t[j].text.endswith("h")):
        return _clocks(t, j, bare=False)
    return _clocks(t, j, bare=False) if word.link in (Link.QUARTER_HOUR, Link.HALF) else None


def _part(t: list[Token], i: int, part: Part) -> Read:
    """Read a part of the day, and the hours that may stand behind it."""
    j = i + 1
    while t[j].word.link in _OPENS_A_STRETCH or t[j].text in (",", "("):
        j += 1
    if t[j].form is not Form.WORD or j > i + 1:
        asked = j > i + 1 and t[j - 1].text != ","
        inner = _clocks(t, j, bare=asked or t[j].form is Form.NUMBER)
        if inner is not None and isinstance(inner[0], At | Hours):
            opened = any(token.word.link is Link.FROM for token in t[i + 1 : j])
            time = within(inner[0], part)
            return Hours(time.start, None, part) if opened and isinstance(time, At) else time, inner[1]
    return PartOf(part), i + 1


def within(inner: At | Hours, part: Part) -> Hour:
    """Move unsure hours to the side of the day that was named."""

    def moved(each: Clock) -> Clock:
        return Clock(on_side(each.minute, part)) if each.unsure else each

    if isinstance(inner, At):
        return At(moved(inner.start))
    return Hours(inner.start and moved(inner.start), inner.end and moved(inner.end))


def _stretch(t: list[Token], i: int) -> Read:
    """Read two times with a link between them, behind "from" or "between"."""
    first = clock(t, past_articles(t, i), bare=True)
    if first is None or not (t[first[1]].word.link in _LEADS_ON or t[first[1]].word.link is Link.AND):
        return None
    if t[first[1]].word.link is Link.AND and t[i - 1].word.link is not Link.BETWEEN:
        return None
    last = clock(t, past_articles(t, first[1] + 1), bare=True)
    if last is None or t[last[1]].word.month is not None or t[last[1]].word.unit is not None:
        return None
    return _hours(t, first, last), last[1]


def _clocks(t: list[Token], i: int, *, bare: bool) -> Read:
    """Read one time or a stretch of hours."""
    first = clock(t, i, bare=bare)
    if first is None:
        return _numbers(t, i)
    j = first[1]
    if t[j].word.link in _LEADS_ON:
        k = j + 1
        while t[k].word.link is Link.AT:
            k += 1
        last = clock(t, k, bare=True)
        if last is not None and not _dated(t, last[1]) and ordinal_at(t, k) is None:
            return _hours(t, first, last), last[1]
    return At(first[0]), j


def _numbers(t: list[Token], i: int) -> Read:
    """Read "2-4" and "2 to 4:30", where no date goes on."""
    token = t[i]
    if token.form not in (Form.NUMBER, Form.DOTTED) and token.word.number is None:
        return None
    if t[i + 1].word.link not in _LEADS_ON:
        return None
    first, last = clock(t, i, bare=True), clock(t, i + 2, bare=True)
    if first is None or last is None or _dated(t, last[1]):
        return None
    return _hours(t, first, last), last[1]


def _dated(t: list[Token], i: int) -> bool:
    """Tell whether the number before belongs to a date or a length: "2 to 4 May", "2-4 of May", "2 to 4 days"."""
    if t[i].word.link is Link.OF or t[i].text == ".":
        i += 1
    word = t[i].word
    return word.month is not None or (word.unit is not None and word.unit is not Unit.MINUTE)


def _hours(t: list[Token], first: tuple[Clock, int], last: tuple[Clock, int]) -> Hours:
    """Return a stretch of hours; beside "23:00" an early "6:30" is meant as written, beside "11pm" it is not."""
    told = t[last[1] - 1]
    shown = told.form is Form.CLOCK or told.word.link is Link.OCLOCK
    if shown and not last[0].unsure and _EARLIEST <= first[0].minute < last[0].minute:
        return Hours(Clock(first[0].minute), last[0])
    start, end = _paired(first[0], last[0])
    return Hours(start, end)


def _paired(first: Clock, last: Clock) -> tuple[Clock, Clock]:
    """Let what is sure of one time settle the other, where that leaves them in order ("3-5pm", "11-1pm", "22-6")."""
    a, b = first.minute, last.minute
    if first.unsure and not last.unsure:
        late = a % 720 + 720
        if b >= 720:
            return Clock(late if late < b else a), last
        return (Clock(a), last) if a < b else (first, last)
    if last.unsure and not first.unsure:
        if a >= 18 * 60 and b + 720 <= a:
            return first, Clock(b % 720)
        if b <= a < b + 720:
            return first, Clock(b + 720 if b < 720 else b)
    return first, last
