"""Times on the clock: "3pm", "half past two", "quarter to four", "10 Uhr 30", "3 in the afternoon"."""

from __future__ import annotations

from dialogs.language.grammar.numbers import count_at
from dialogs.language.terms import Clock
from dialogs.language.tokens import Form, Token
from dialogs.language.words import ARTICLES, Link, Part, Unit

Read = tuple[Clock, int] | None

_SIDES = frozenset((Part.MORNING, Part.AFTERNOON, Part.EVENING, Part.NIGHT))
_BEFORE_A_PART = frozenset((Link.IN, Link.OF, Link.AT, Link.ON, Link.THE))
_SPOKEN_MINUTES = frozenset((10, 15, 20, 30, 40, 45, 50))
_SPARE_MINUTES = frozenset((5, 10, 15, 20, 25))


def clock(t: list[Token], i: int, *, bare: bool) -> Read:
    """Read a time of day; a number by itself is one only where `bare` says that the place asks for a time."""
    token = t[i]
    match token.form:
        case Form.EXACT:
            return Clock(token.a), past_oclock(t, i + 1)
        case Form.CLOCK:
            return _with_side(t, Clock(token.a, bool(token.b)), past_oclock(t, i + 1))
        case Form.DOTTED:
            return _dotted(t, i, bare=bare)
        case Form.WORD:
            return _spoken(t, i) or _number(t, i, bare=bare)
        case Form.NUMBER if token.b in (3, 4):
            return _military(t, i, bare=bare)
        case Form.NUMBER:
            return _number(t, i, bare=bare)
        case _:
            return None


def _dotted(t: list[Token], i: int, *, bare: bool) -> Read:
    """Read "9.30"; one digit behind the point is none of a time."""
    token = t[i]
    minutes = token.text.rstrip(".").replace(",", ".").partition(".")[2]
    if token.a >= 24 or token.b >= 60 or len(minutes) < 2:
        return None
    if not bare and t[i + 1].word.link is not Link.OCLOCK:
        return None
    return _with_side(t, Clock(token.a * 60 + token.b, 0 < token.a <= 12), past_oclock(t, i + 1))


def _military(t: list[Token], i: int, *, bare: bool) -> Read:
    """Read "1430" or "930"."""
    token = t[i]
    hour, minute = divmod(token.a, 100)
    if hour >= 24 or minute >= 60 or not (bare or t[i + 1].word.link is Link.OCLOCK):
        return None
    if t[i + 1].text in ("-", "/") and t[i + 2].word.month is not None:
        return None
    return _with_side(t, Clock(hour * 60 + minute, 0 < hour <= 12 and token.text[0] != "0"), past_oclock(t, i + 1))


def _number(t: list[Token], i: int, *, bare: bool) -> Read:
    """Read an hour, with "am", "o'clock" or "in the afternoon" behind it, or by itself."""
    token, n, j = t[i], count_at(t, i), i + 1
    if n is None or n > 24 or token.word.unit is not None:  # "un quart d'heure" is a length
        return None
    half = t[j].word.meridiem
    if half is not None and n <= 12:
        return Clock((n % 12 + 12 * half) * 60), j + 1
    unsure = 0 < n <= 12
    if t[j].word.link is Link.OCLOCK or _side(t, j) is not None:
        j = past_oclock(t, j)
        minute = t[j].a if t[j].form is Form.NUMBER and t[j].b == 2 and t[j].a < 60 else 0
        if t[j].form is Form.WORD and token.form is Form.WORD and t[j].word.number in _SPOKEN_MINUTES:
            minute = t[j].word.number or 0  # "zehn Uhr dreißig"
        return _with_side(t, Clock(n * 60 + minute, unsure), j + bool(minute))
    if not bare or t[j].text == "%":
        return None
    minutes = t[j].word.number
    if minutes is not None and token.form is Form.WORD and minutes % 5 == 0 and 10 <= minutes <= 50:
        return Clock(n * 60 + minutes, unsure), j + 1
    return Clock(n * 60, unsure and not (token.b == 2 and token.text[0] == "0")), j


def past_oclock(t: list[Token], i: int) -> int:
    """Step over "o'clock", "Uhr" and an "ish"."""
    while t[i].word.link is Link.OCLOCK:
        i += 1
    return i


def _side(t: list[Token], i: int) -> tuple[Part, int] | None:
    """Read "in the afternoon" behind a time."""
    j = i
    while j < i + 2 and t[j].word.link in _BEFORE_A_PART:
        j += 1
    part = t[j].word.part
    return (part, j + 1) if part is not None and (j > i or part in _SIDES) else None


def _with_side(t: list[Token], read: Clock, i: int) -> tuple[Clock, int]:
    """Settle an unsure time by "in the afternoon" or "am" behind it."""
    half = t[i].word.meridiem
    if half is not None and read.minute < 13 * 60:
        return Clock(read.minute % 720 + 720 * half), past_oclock(t, i + 1)
    if read.unsure and (side := _side(t, i)) is not None:
        return Clock(on_side(read.minute, side[0])), side[1]
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


def _spoken(t: list[Token], i: int) -> Read:
    """Read "noon", "half past three", "quarter to four", "half acht"."""
    word, j = t[i].word, i + 1
    if word.part is Part.NOON:
        return Clock(720), j
    if word.part is Part.MIDNIGHT:
        return Clock(0), j
    if word.link is Link.HALF_TO and (n := count_at(t, j)) is not None and 0 < n <= 12:
        return _with_side(t, Clock((n % 12 or 12) * 60 - 30, unsure=True), past_oclock(t, j + 1))
    if word.link is Link.HALF:
        return _moved(t, j, 30) or _half(t, j)
    if word.link is Link.QUARTER_HOUR:
        return _moved(t, j, 15)
    if word.number in _SPARE_MINUTES:
        return _moved(t, j + (t[j].word.unit is Unit.MINUTE), word.number or 0)
    return None


def _half(t: list[Token], i: int) -> Read:
    """Read the hour behind "half", as the British say it: "half two" is half past two."""
    n = count_at(t, i)
    if n is None or not 0 < n <= 12 or t[i + 1].word.unit is not None:
        return None
    return _with_side(t, Clock(n * 60 + 30, unsure=True), i + 1)


def _moved(t: list[Token], i: int, minutes: int) -> Read:
    """Read "past three" or "to four" behind a number of minutes."""
    link = t[i].word.link
    if link is Link.AFTER or link is Link.PAST_HOUR or link is Link.IN:
        sign = 1
    elif link in (Link.TO, Link.BEFORE, Link.TO_HOUR, Link.FOR) and t[i].form is Form.WORD:
        sign = -1
    else:
        return None
    base = clock(t, i + 1, bare=True)
    if base is None or base[0].minute % 60:
        return None
    return Clock((base[0].minute + sign * minutes) % 1440, base[0].unsure), base[1]


def past_articles(t: list[Token], i: int) -> int:
    """Step over "at", "on" and "the"."""
    while t[i].word.link is Link.AT or t[i].word.link in ARTICLES:
        i += 1
    return i
