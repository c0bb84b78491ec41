"""Counts, ordinals and durations: "two", "27.", "a couple of", "one and a half hours", "half an hour"."""

from __future__ import annotations

from dialogs.language.lexer import Form, Token
from dialogs.language.terms import Lasting
from dialogs.language.words import Link, Unit


def count_at(t: list[Token], i: int) -> int | None:
    """Return the number that a token says, written in digits or as a word."""
    token = t[i]
    return token.a if token.form is Form.NUMBER and token.b <= 4 else token.word.number


def ordinal_at(t: list[Token], i: int) -> int | None:
    """Return the ordinal that a token says."""
    token = t[i]
    return token.a if token.form is Form.NTH else token.word.ordinal


def lasting(t: list[Token], i: int) -> tuple[Lasting, int] | None:
    """Read a duration."""
    token = t[i]
    link = token.word.link
    if link is Link.HALF:
        j = i + 1
        if t[j].word.link is Link.A:
            j += 1
        unit = t[j].word.unit
        if unit in (Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR):
            return Lasting(1, unit), j + 1
        return None
    if link is Link.QUARTER_HOUR:
        j = i + 1
        while t[j].word.link in (Link.OF, Link.A):
            j += 1
        if j > i + 1 and t[j].word.unit is Unit.HOUR:
            return Lasting(30, Unit.MINUTE), j + 1
        return None
    halves: int | None = None
    j = i + 1
    if token.form is Form.DOTTED and token.b in (5, 25, 75):
        if t[j].word.unit is Unit.HOUR:
            minutes = token.a * 60 + {5: 30, 25: 15, 75: 45}[token.b]
            return Lasting(minutes * 2, Unit.MINUTE), j + 1
        halves = token.a * 2 + (token.b == 5)
    elif token.form is Form.CLOCK and token.b and token.text.endswith("h") and token.a % 60 == 0:
        return Lasting(token.a // 30, Unit.HOUR), j
    else:
        n = count_at(t, i)
        if n is None and link is Link.A:
            n = 1
            more_than_one = t[j].word.number
            if more_than_one is not None and more_than_one > 1 and t[j + 1].word.unit is not None:
                n, j = more_than_one, j + 1
        if n is None:
            return None
        halves = n * 2
    while t[j].word.link in (Link.WHOLE, Link.OF) or t[j].text in (
        "-",
        "full",
        "whole",
        "consecutive",
        "more",
        "extra",
    ):
        j += 1
    half, j = _and_a_half(t, j)
    unit = t[j].word.unit
    if unit is None:
        if t[j].word.link is Link.HALF_DAY:
            return (Lasting(halves // 2, Unit.DAY), j + 1) if halves > 2 else None
        return None
    if unit is Unit.WORKDAY:
        unit = Unit.DAY
    weeks = t[j].word.number
    if weeks is not None:  # a fortnight
        halves *= weeks
    j += 1
    more, j = _and_a_half(t, j)
    if unit is Unit.HOUR:
        spare = count_at(t, j)
        if spare is not None and t[j + 1].word.unit is Unit.MINUTE:
            return Lasting((halves * 30 + spare) * 2, Unit.MINUTE), j + 2
        if t[j].word.link is Link.AND and (n := count_at(t, j + 1)) is not None and t[j + 2].word.unit is Unit.MINUTE:
            return Lasting((halves * 30 + n) * 2, Unit.MINUTE), j + 3
    return Lasting(halves + half + more, unit), j


def _and_a_half(t: list[Token], i: int) -> tuple[int, int]:
    """Read "and a half"; return 1 and the place after it, or 0 and the same place."""
    if t[i].word.link is Link.AND and t[i + 1].word.link is Link.A and t[i + 2].word.link is Link.HALF:
        return 1, i + 3
    if t[i].word.link is Link.AND and t[i + 1].word.link is Link.HALF:
        return 1, i + 2
    return 0, i
