"""Holidays by name: their year, the week in which they lie, and the days around them."""

from __future__ import annotations

from dialogs.language.grammar.numbered import Read, year_at
from dialogs.language.terms import Named, Range, WeekOf
from dialogs.language.tokens import Token
from dialogs.language.words import Link, Unit

_FIRST_OF_TWO = {"boxing_day": "christmas_day", "easter_monday": "easter_sunday", "whit_monday": "whit_sunday"}
_SEASONS = {
    "easter_sunday": ("good_friday", "easter_monday"),
    "whit_sunday": ("whit_sunday", "whit_monday"),
    "christmas_day": ("christmas_eve", "boxing_day"),
    "new_years_day": ("new_years_eve", "new_years_day"),
}
"""Holidays that last longer than their day: "over Easter" begins on Good Friday."""


def first_of_two(t: list[Token], i: int) -> Read:
    """Read the "first" of "first and second Christmas day"."""
    first = _FIRST_OF_TWO.get(t[i + 2].word.holiday or "") if t[i].word.ordinal == 1 else None
    return (Named(first), i + 1) if first is not None and t[i + 1].word.link is Link.AND else None


def holiday(t: list[Token], i: int, name: str) -> Read:
    """Read a holiday and its year, or the week that it lies in."""
    if t[i + 1].word.unit is Unit.WEEK:
        return WeekOf(Named(name)), i + 2
    year, j = year_at(t, i + 1)
    if year is None and t[j].word.which is not None and t[j + 1].word.unit is Unit.YEAR:
        return Named(name, t[j].word.which), j + 2
    return Named(name, year), j


def season(t: list[Token], i: int) -> Read:
    """Read "over Easter": the days around a holiday."""
    named = holiday(t, i, name) if (name := t[i].word.holiday) is not None else None
    if named is None or not isinstance(named[0], Named) or named[0].name not in _SEASONS:
        return None
    first, last = _SEASONS[named[0].name]
    return Range(named[0]._replace(name=first), named[0]._replace(name=last)), named[1]
