"""Where the last date or time of an unfinished sentence begins, for the words that come behind it."""

from __future__ import annotations

from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import Cue, Link, Unit

_VERBS = frozenset((Link.BACK, Link.LEAVING, Link.ARRIVING))
_CLOCKS = frozenset((Form.CLOCK, Form.EXACT, Form.DOTTED))
_DATES = frozenset((Form.YEAR_FIRST, Form.DATE, Form.DAY_MONTH, Form.NTH))
_JOINTS = frozenset(("-", "/", "."))
_NO_TIME = frozenset((Link.AND, *_VERBS))
_SPOKEN_CLOCKS = frozenset((Link.REST_OF_DAY, Link.NOW, Link.HALF_TO, Link.QUARTER_HOUR, Link.EARLY))
_COUNTS = frozenset((Link.A, Link.HALF, Link.HALF_TO, Link.ONE_AND_A_HALF))
_LEADS_TO_A_TIME = frozenset((Link.AT, Link.ON, Link.THE, Link.IN))
_FEW = 2
_REACH = 4
"""So many other words may stand between a time and what takes it."""


def region(out: list[Token], clause: int) -> int:
    """Return where the last date and time of the clause begin, as one; the end when there are none."""
    end = _past_words(out, clause)
    start = end
    while start > clause and is_time(out[start - 1]):
        start -= 1
    return start if start < end else len(out)


def item(out: list[Token], clause: int) -> int:
    """Return where the last single day or time begins: "tomorrow's 3 o'clock" is two, "next week's Monday" one."""
    i = len(out)
    for _ in range(_REACH):
        if i > clause and (out[i - 1].word.link in (Link.OCLOCK, Link.ON, Link.TO) or not is_time(out[i - 1])):
            i -= 1
    if i > clause and (_is_clock(out[i - 1]) or out[i - 1].word.part is not None):
        return i - 1
    if i > clause and out[i - 1].form in _DATES:
        return _with_its_year(out, i - 1, clause)
    return scope(out[:i], clause)


def _with_its_year(out: list[Token], i: int, clause: int) -> int:
    """Return where the "next year" before a date begins; the date itself when none is there."""
    j = i - (out[i - 1].word.link is Link.ON)
    told = j >= clause + 2 and out[j - 1].word.unit is Unit.YEAR and out[j - 2].word.which is not None
    return j - 2 if told else i


def scope(out: list[Token], clause: int) -> int:
    """Return where the days at the end begin; the end when there are none."""
    i = len(out)
    while i > clause and is_day(out[i - 1]):
        i -= 1
    return i


def length_before(out: list[Token], clause: int, *, sooner: bool = False) -> int:
    """Return where a length of hours or minutes at the end begins ("eine Stunde"); the end when none is there.

    With `sooner` a "2 uur" that might be a time is a length, unless an "om" leads to it.
    """
    end = len(out)
    while end > clause and out[end - 1].form is Form.WORD and not out[end - 1].word.timely and len(out) - end < _FEW:
        end -= 1
    unit = out[end - 1].word if end > clause else None
    if unit is None or not (unit.unit in (Unit.HOUR, Unit.MINUTE) or unit.link is Link.AND_A_HALF):
        return len(out)
    if unit.link is Link.OCLOCK and out[end - 2].form is Form.NUMBER and not sooner:
        return len(out)
    if end > clause + 2 and out[end - 3].word.link is Link.AT and (sooner or unit.link is Link.OCLOCK):
        return len(out)  # "om drie uur weg"
    start = end - 2
    counted = start >= clause and (
        out[start].form is Form.NUMBER or out[start].word.number is not None or out[start].word.link in _COUNTS
    )
    return start if counted else len(out)


def _past_words(out: list[Token], clause: int) -> int:
    """Step back over a few words that tell no time."""
    end = len(out)
    for _ in range(_REACH):
        if end > clause and not is_time(out[end - 1]):
            end -= 1
    return end


def is_time(token: Token) -> bool:
    """Tell whether a token belongs to a date or a time."""
    if token.form is Form.WORD or token.form is Form.MARK:
        return token.text in _JOINTS or (token.word.timely and token.word.link not in _NO_TIME)
    return True


def is_day(token: Token) -> bool:
    """Tell whether a token belongs to a day."""
    if token.form is not Form.WORD:
        return token.form is not Form.MARK
    return token.word.timely and (token.word.link is None or token.word.link is Link.ON)


def day_or_clock(token: Token) -> bool:
    """Tell whether a token is a date, a weekday or a time by itself, rather than a number that counts."""
    return token.form in _DATES or token.form in _CLOCKS or token.word.weekday is not None


def _is_clock(token: Token) -> bool:
    """Tell whether a token is or ends a time of day."""
    return token.form in _CLOCKS or token.word.link is Link.OCLOCK or token.word.link is Link.HALF_TO


def clock_in(out: list[Token], start: int) -> bool:
    """Tell whether a time of day is among the tokens from a place on."""
    return any(
        _is_clock(out[i])
        or out[i].word.link is Link.QUARTER_HOUR
        or (out[i - 1].word.link is Link.AT and (out[i].form is Form.NUMBER or out[i].word.number is not None))
        for i in range(start, len(out))
    )


def hour_ahead(t: list[Token], i: int) -> bool:
    """Tell whether a time or a part of a day follows at once."""
    j = i
    while t[j].word.link in _LEADS_TO_A_TIME or (Cue.FILLER in t[j].word.cues and j < i + _FEW):
        j += 1
    word = t[j].word
    asked = j > i and t[j - 1].word.link is Link.AT and (t[j].form is Form.NUMBER or word.number is not None)
    return word.part is not None or _is_clock(t[j]) or t[j + 1].word.link is Link.OCLOCK or asked


def time_ahead(t: list[Token], i: int) -> bool:
    """Tell whether a date or time follows in the clause."""
    for k in range(i, len(t) - AHEAD):
        token = t[k]
        dotted = token.text == "." and t[k - 1].form is Form.NUMBER
        if token.text in (",", ".", ";", "!") and not dotted:
            return False
        if Cue.BUT in token.word.cues or Cue.BECAUSE in token.word.cues:
            return False
        if token.form is not Form.WORD and token.form is not Form.MARK:
            return True
        if (token.word.timely and token.word.link is None) or token.word.link in _SPOKEN_CLOCKS:
            return True
    return False
