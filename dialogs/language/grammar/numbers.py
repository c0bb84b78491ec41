"""Counts, ordinals and durations: "two", "27.", "a couple of", "one and a half hours", "half an hour"."""

from __future__ import annotations

from dialogs.language.terms import Lasting
from dialogs.language.tokens import Form, Token
from dialogs.language.words import Link, Unit

_HALVED = frozenset((Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR))
_TAKEN_WHOLE = frozenset((Unit.WEEK, Unit.MONTH))
_BESIDE_A_UNIT = frozenset((Link.WHOLE, Link.OF, Link.MORE))
_TENTHS = {5: 30, 25: 15, 75: 45}
"""What stands behind the point of "1.25 hours", in minutes."""

Length = tuple[Lasting, int] | None


def count_at(t: list[Token], i: int) -> int | None:
    """Return the number that a token says, written in digits or as a word."""
    token = t[i]
    return token.a if token.form is Form.NUMBER and token.b <= 4 else token.word.number


def ordinal_at(t: list[Token], i: int) -> int | None:
    """Return the ordinal that a token says."""
    token = t[i]
    return token.a if token.form is Form.NTH else token.word.ordinal


def lasting(t: list[Token], i: int) -> Length:
    """Read a duration."""
    token = t[i]
    link = token.word.link
    if link is Link.HALF or (link is Link.HALF_TO and t[i + 1].word.unit is Unit.HOUR):
        return _half(t, i + 1)
    if link is Link.QUARTER_HOUR:
        return _quarter(t, i + 1)
    if link is Link.ONE_AND_A_HALF:
        return _of_a_unit(t, i + 1, 3)
    if token.form is Form.DOTTED and token.b in _TENTHS:
        if t[i + 1].word.unit is Unit.HOUR:
            return Lasting((token.a * 60 + _TENTHS[token.b]) * 2, Unit.MINUTE), i + 2
        return _of_a_unit(t, i + 1, token.a * 2 + (token.b == 5))
    if token.form is Form.CLOCK and token.b and token.text.endswith("h") and token.a % 60 == 0:
        return Lasting(token.a // 30, Unit.HOUR), i + 1
    n = count_at(t, i)
    if n is not None and token.word.unit is not None and t[i + 1].word.unit is None:  # a fortnight
        return Lasting(n * 2, token.word.unit), i + 1
    if n is not None:
        return _of_a_unit(t, i + 1, n * 2)
    return _a_unit(t, i + 1) if link is Link.A else _uncounted(t, i)


def _uncounted(t: list[Token], i: int) -> Length:
    """Read one unit without a number: "week off from 27 April", "out the next hour"."""
    unit = t[i].word.unit
    if unit in _TAKEN_WHOLE and t[i + 1].word.leave is not None:
        return Lasting(2, unit), i + 1
    if t[i].word.which == 1 and t[i + 1].word.unit is Unit.HOUR:
        return Lasting(2, Unit.HOUR), i + 2
    return None


def _half(t: list[Token], i: int) -> Length:
    """Read the unit behind "half"."""
    j = i + (t[i].word.link is Link.A)
    unit = t[j].word.unit
    return (Lasting(1, unit), j + 1) if unit in _HALVED else None


def _quarter(t: list[Token], i: int) -> Length:
    """Read "of an hour" behind "a quarter"."""
    j = i
    while t[j].word.link in (Link.OF, Link.A):
        j += 1
    return (Lasting(30, Unit.MINUTE), j + 1) if j > i and t[j].word.unit is Unit.HOUR else None


def _a_unit(t: list[Token], i: int) -> Length:
    """Read what stands behind "a": a unit, or a number of them ("a couple days")."""
    n = t[i].word.number
    if n is not None and n > 1 and t[i + 1].word.unit is not None:
        return _of_a_unit(t, i + 1, n * 2)
    return _of_a_unit(t, i, 2)


def _of_a_unit(t: list[Token], i: int, halves: int) -> Length:
    """Read the unit behind a number, and the half or the minutes behind the unit."""
    j = i
    while t[j].word.link in _BESIDE_A_UNIT or t[j].text == "-":
        j += 1
    half, j = _and_a_half(t, j)
    word = t[j].word
    unit = Unit.DAY if word.unit is Unit.WORKDAY else word.unit
    if word.link is Link.WEEK_OF and t[j + 1].word.leave is not None:  # "a week of leave"
        unit = Unit.WEEK
    if word.link is Link.AND_A_HALF:
        return Lasting(halves + 1, Unit.HOUR), j + 1
    if unit is None:
        return (Lasting(halves // 2, Unit.DAY), j + 1) if word.link is Link.HALF_DAY and halves > 2 else None
    if word.number is not None:  # a fortnight
        halves *= word.number
    more, j = _and_a_half(t, j + 1)
    if unit is Unit.HOUR:
        k = j + (t[j].word.link is Link.AND)
        spare = count_at(t, k)
        if spare is not None and t[k + 1].word.unit is Unit.MINUTE:
            return Lasting((halves * 30 + spare) * 2, Unit.MINUTE), k + 2
    return Lasting(halves + half + more, unit), j


def _and_a_half(t: list[Token], i: int) -> tuple[int, int]:
    """Read "and a half"; return 1 and the place after it, or 0 and the same place."""
    if t[i].word.link is Link.AND:
        j = i + 1 + (t[i + 1].word.link is Link.A)
        if t[j].word.link is Link.HALF:
            return 1, j + 1
    elif t[i].word.link is Link.HALF and t[i - 1].word.unit is Unit.DAY and t[i + 1].word.unit is None:  # "2日半"
        return 1, i + 1
    return 0, i
