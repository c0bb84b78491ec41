"""Times of a day: "3pm", "9:30 to 11", "half past two", "the morning", "after 3", "the last two hours"."""

from __future__ import annotations

from dialogs.language.grammar.numbers import count_at, lasting, ordinal_at
from dialogs.language.lexer import Form, Token
from dialogs.language.terms import At, Clock, HalfDay, Hour, Hours, Lasting, Now, Outer, PartOf, RestOfDay, WholeDay
from dialogs.language.words import Link, Part, Unit

_BEFORE_A_CLOCK = frozenset((Link.AT, Link.ON, Link.IN, Link.FOR))


def clock(t: list[Token], i: int, bare: bool) -> tuple[Clock, int] | None:
    """Read a time of day; a number by itself is one only where `bare` says that the place asks for a time."""
    token = t[i]
    form = token.form
    if form is Form.EXACT:
        return Clock(token.a), _oclock(t, i + 1)
    if form is Form.CLOCK:
        return _with_part(t, Clock(token.a, bool(token.b)), _oclock(t, i + 1))
    if form is Form.DOTTED and token.a < 24 and token.b < 60 and len(token.text.rstrip(".")) - len(str(token.a)) >= 2:
        told = t[i + 1].word.link is Link.OCLOCK
        if bare or told:
            return _with_part(t, Clock(token.a * 60 + token.b, 0 < token.a <= 12), _oclock(t, i + 1))
        return None
    if form is Form.WORD:
        special = _spoken(t, i)
        if special is not None:
            return special
    n = count_at(t, i)
    if n is None or form is Form.NTH:
        return None
    j = i + 1
    if form is Form.NUMBER and token.b in (3, 4):
        hour, minute = divmod(n, 100)
        if (bare or t[j].word.link is Link.OCLOCK) and hour < 24 and minute < 60:
            return _with_part(t, Clock(n // 100 * 60 + minute, 0 < hour <= 12 and token.text[0] != "0"), _oclock(t, j))
        return None
    if n > 24:
        return None
    half = t[j].word.meridiem
    if half is not None and n <= 12:
        return Clock((n % 12 + 12 * half) * 60), j + 1
    if t[j].word.link is Link.OCLOCK or _part_after(t, j) is not None:
        j = _oclock(t, j)
        minute = t[j].a if t[j].form is Form.NUMBER and t[j].b == 2 and t[j].a < 60 else 0
        return _with_part(t, Clock(n * 60 + minute, 0 < n <= 12), j + (1 if minute else 0))
    if not bare:
        return None
    minutes = t[j].word.number
    if minutes is not None and form is Form.WORD and minutes % 5 == 0 and 10 <= minutes <= 50:
        return Clock(n * 60 + minutes, 0 < n <= 12), j + 1
    return Clock(n * 60, 0 < n <= 12 and not (token.b == 2 and token.text[0] == "0")), j


def _oclock(t: list[Token], i: int) -> int:
    """Step over "o'clock", "Uhr" and an "ish"."""
    while t[i].word.link is Link.OCLOCK or t[i].text == "ish" or (t[i].text == "-" and t[i + 1].text == "ish"):
        i += 1
    return i


def _part_after(t: list[Token], i: int) -> tuple[Part, int] | None:
    """Read "in the afternoon" behind a time."""
    if t[i].word.link in (Link.IN, Link.OF, Link.AT, Link.ON):
        i += 1
        if t[i].word.link in (Link.ON, Link.OF):
            i += 1
        part = t[i].word.part
        return (part, i + 1) if part is not None else None
    part = t[i].word.part
    if part in (Part.MORNING, Part.AFTERNOON, Part.EVENING, Part.NIGHT):
        return part, i + 1
    return None


def _with_part(t: list[Token], read: Clock, i: int) -> tuple[Clock, int]:
    """Settle an unsure time by "in the afternoon" or "am" behind it."""
    half = t[i].word.meridiem
    if half is not None and read.minute <= 12 * 60 + 59:
        return Clock(read.minute % 720 + 720 * half), _oclock(t, i + 1)
    if read.unsure:
        part = _part_after(t, i)
        if part is not None:
            return Clock(on_side(read.minute, part[0])), part[1]
    return read, i


def on_side(minute: int, part: Part) -> int:
    """Return the time as it is meant in a part of the day."""
    hour = minute // 60
    match part:
        case Part.MORNING:
            return minute % 720 if hour == 12 else minute
        case Part.NIGHT:
            return minute + 720 if 5 < hour < 12 else minute % 720 if hour == 12 else minute
        case Part.MIDNIGHT:
            return minute % 720
        case Part.NOON | Part.AFTERNOON | Part.EVENING:
            return minute + 720 if hour < 12 else minute


def _spoken(t: list[Token], i: int) -> tuple[Clock, int] | None:
    """Read "noon", "half past three", "quarter to four"."""
    word = t[i].word
    if word.part is Part.NOON:
        return Clock(720), i + 1
    if word.part is Part.MIDNIGHT:
        return Clock(0), i + 1
    shift: int | None = None
    j = i + 1
    if word.link is Link.HALF_TO and (n := count_at(t, j)) is not None and 0 < n <= 12:
        return _with_part(t, Clock((n % 12 or 12) * 60 - 30, True), _oclock(t, j + 1))
    if word.link is Link.HALF:
        shift = 30
    elif word.link is Link.QUARTER_HOUR:
        shift = 15
    elif (n := count_at(t, i)) is not None and n < 60:
        shift = n
        if t[j].word.unit is Unit.MINUTE:
            j += 1
    if shift is None:
        return None
    sign = 0
    if t[j].word.link in (Link.AFTER, Link.PAST_HOUR):
        sign = 1
    elif t[j].word.link in (Link.TO, Link.BEFORE, Link.TO_HOUR) and t[j].form is Form.WORD:
        sign = -1
    if not sign or (word.link is None and shift not in (5, 10, 15, 20, 25)):
        return None
    base = clock(t, j + 1, bare=True)
    if base is None or base[0].minute % 60:
        return None
    if sign < 0 and word.link is None and word.number is None:  # "10 to 4" is a stretch, "ten to four" a time
        return None
    return Clock((base[0].minute + sign * shift) % 1440, base[0].unsure), base[1]


def hours(t: list[Token], i: int, bare: bool) -> tuple[Hour, int] | None:
    """Read a time, a part of a day or a stretch of hours."""
    token = t[i]
    word = token.word
    link = word.link
    if link is Link.REST_OF_DAY:
        return RestOfDay(), i + 1
    if link is Link.HALF_DAY:
        return _half_day(t, i + 1)
    if link is Link.WHOLE_DAY:
        return WholeDay(), i + 1
    if link is Link.NOW:
        return Now(), i + 1
    if link in _BEFORE_A_CLOCK:
        return _after_a_link(t, i, bare)
    if link is Link.BETWEEN:
        return _stretch(t, i + 1, Link.AND)
    if link is Link.FROM:
        return _stretch(t, i + 1, Link.TO) or _stretch(t, i + 1, Link.UNTIL)
    if word.ordinal in (1, -1) or word.which == -1:
        outer = lasting(t, i + 1)
        if outer is not None and outer[0].unit in (Unit.HOUR, Unit.MINUTE):
            return Outer(outer[0].minutes, word.ordinal == -1 or word.which == -1), outer[1]
        if t[i + 1].word.unit is Unit.HOUR:
            return Outer(60, word.ordinal == -1), i + 2
    if word.part is not None and word.part is not Part.NOON and word.part is not Part.MIDNIGHT:
        return _part(t, i)
    if word.part is Part.NOON and t[i + 1].word.link is None and t[i + 1].form is not Form.MARK:
        return At(Clock(720)), i + 1
    return _clocks(t, i, bare)


def _half_day(t: list[Token], i: int) -> tuple[Hour, int]:
    """Read the side of a half day, if one is told."""
    j = i
    while t[j].word.link in (Link.IN, Link.ON, Link.OF, Link.AT) or t[j].text in ("(", ",", "-"):
        j += 1
    side = t[j].word.part
    if side is Part.MORNING or side is Part.AFTERNOON:
        return PartOf(side), j + 1
    return HalfDay(), i


def _after_a_link(t: list[Token], i: int, bare: bool) -> tuple[Hour, int] | None:
    """Read a time behind "at", "in the" or "for"."""
    link = t[i].word.link
    j = i + 1
    while t[j].word.link in (Link.ON, Link.AT) or (link is Link.IN and t[j].word.link is Link.OF):
        j += 1
    if t[j].word.part is not None and (link is not Link.FOR or t[j].word.part is not Part.NOON):
        return hours(t, j, bare=True)
    if t[j].word.link is Link.HALF_DAY:
        return _half_day(t, j + 1)
    if t[j].word.link in (Link.WHOLE_DAY, Link.REST_OF_DAY):
        return hours(t, j, bare)
    if t[j].word.ordinal in (1, -1) or t[j].word.which == -1:
        return hours(t, j, bare)
    if link is Link.AT or (t[j].word.link is Link.AT):
        return _clocks(t, j, bare=True)
    if t[j].form in (Form.EXACT, Form.CLOCK) and not (link is Link.FOR and t[j].text.endswith("h")):
        return _clocks(t, j, bare=False)
    if t[j].word.link in (Link.QUARTER_HOUR, Link.HALF):
        return _clocks(t, j, bare=False)
    return None


def _part(t: list[Token], i: int) -> tuple[Hour, int] | None:
    """Read a part of the day, and the hours that may stand behind it."""
    part = t[i].word.part
    assert part is not None  # noqa: S101 - the caller has looked
    j = i + 1
    while t[j].word.link in (Link.AT, Link.FROM, Link.BETWEEN, Link.ON) or t[j].text in (",", "("):
        j += 1
    told = j > i + 1
    if t[j].form is not Form.WORD or told:
        inner = _clocks(t, j, bare=(told and t[j - 1].text != ",") or t[j].form is Form.NUMBER)
        if inner is not None and isinstance(inner[0], At | Hours):
            return _on_the_side(inner[0], part), inner[1]
    return PartOf(part), i + 1


def _on_the_side(inner: At | Hours, part: Part) -> Hour:
    """Move unsure hours to the side of the day that was named."""

    def moved(each: Clock | None) -> Clock | None:
        return Clock(on_side(each.minute, part)) if each is not None and each.unsure else each

    if isinstance(inner, At):
        return At(moved(inner.start) or inner.start)
    return Hours(moved(inner.start), moved(inner.end))


def _stretch(t: list[Token], i: int, link: Link) -> tuple[Hours, int] | None:
    """Read two times with a link between them."""
    while t[i].word.link in (Link.AT, Link.ON):
        i += 1
    first = clock(t, i, bare=True)
    if first is None:
        return None
    j = first[1]
    if t[j].word.link is not link and t[j].word.link not in (Link.TO, Link.UNTIL):
        return None
    j += 1
    while t[j].word.link in (Link.AT, Link.ON):
        j += 1
    last = clock(t, j, bare=True)
    if last is None or t[last[1]].word.month is not None or t[last[1]].word.unit is not None:
        return None
    return Hours(*_paired(first[0], last[0])), last[1]


def _paired(first: Clock, last: Clock) -> tuple[Clock, Clock]:
    """Let the "pm" of the second time hold for the first, where that leaves them in order ("3-5pm", "11-1pm")."""
    if first.unsure and not last.unsure and last.minute >= 720:
        late = first.minute % 720 + 720
        if late < last.minute:
            return Clock(late), last
        return Clock(first.minute), last
    if first.unsure and not last.unsure and first.minute < last.minute:
        return Clock(first.minute), last
    if last.unsure and not first.unsure and first.minute >= 18 * 60 and last.minute + 720 <= first.minute:
        return first, Clock(last.minute % 720)
    if last.unsure and not first.unsure and last.minute <= first.minute and last.minute + 720 > first.minute:
        return first, Clock(last.minute + 720 if last.minute < 720 else last.minute)
    return first, last


def _clocks(t: list[Token], i: int, bare: bool) -> tuple[Hour, int] | None:
    """Read one time or a stretch of hours."""
    token = t[i]
    first = clock(t, i, bare)
    if first is None:
        if token.form in (Form.NUMBER, Form.DOTTED) or token.word.number is not None:
            return _numbers_to(t, i)
        return None
    j = first[1]
    link = t[j].word.link
    if link is Link.TO or link is Link.UNTIL:
        k = j + 1
        while t[k].word.link is Link.AT:
            k += 1
        last = clock(t, k, bare=True)
        if last is not None and not _dated(t, last[1]) and not _is_day(t, k):
            return Hours(*_paired(first[0], last[0])), last[1]
    return At(first[0]), j


def _numbers_to(t: list[Token], i: int) -> tuple[Hour, int] | None:
    """Read "2-4" and "2 to 4:30": two numbers are hours when the second is surely a time, or both may be hours."""
    if t[i + 1].word.link is not Link.TO and t[i + 1].word.link is not Link.UNTIL:
        return None
    first = clock(t, i, bare=True)
    last = clock(t, i + 2, bare=True)
    if first is None or last is None or _dated(t, last[1]):
        return None
    return Hours(*_paired(first[0], last[0])), last[1]


def _dated(t: list[Token], i: int) -> bool:
    """Tell whether the number before belongs to a date: "2 to 4 May", "2-4 of May", "2 to 4 days"."""
    if t[i].word.link is Link.OF or t[i].text in (".",):
        i += 1
    word = t[i].word
    return word.month is not None or (word.unit is not None and word.unit is not Unit.MINUTE)


def _is_day(t: list[Token], i: int) -> bool:
    """Tell whether a number is an ordinal, hence a day."""
    return ordinal_at(t, i) is not None


def lasts_hours(each: Lasting) -> bool:
    """Tell whether a duration is shorter than a day."""
    return each.unit in (Unit.HOUR, Unit.MINUTE)
