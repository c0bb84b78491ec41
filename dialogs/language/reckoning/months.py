"""Months as ordinals: their first day, their length, and years that may be spoken of."""

from __future__ import annotations

from datetime import date

from dialogs.language.reckoning.scene import Scene, Unanswerable
from dialogs.language.understanding import Refusal

Days = tuple[int, int]
"""First day and the day after the last, as ordinals."""

LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_FARTHEST_BY_NAME = 3
"""No year is told by a greater distance than the one after next."""
FIRST_DAY, LAST_DAY = date(_FIRST_YEAR, 1, 1).toordinal(), date(_LAST_YEAR, 12, 31).toordinal()


def length_of(year: int, month: int) -> int:
    """Return how many days a month has."""
    return 29 if month == 2 and year % 4 == 0 and (year % 100 or not year % 400) else LENGTHS[month - 1]


def month_days(year: int, month: int) -> Days:
    """Return a month's days."""
    check_year(year)
    first = date(year, month, 1).toordinal()
    return first, first + length_of(year, month)


def year_of(told: int, scene: Scene) -> int:
    """Return a year as it was told: by its number, or by its distance from this one ("next year")."""
    return told if abs(told) > _FARTHEST_BY_NAME else date.fromordinal(scene.today).year + told


def check_year(year: int) -> None:
    """Refuse a year in which nobody takes time off."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Unanswerable(Refusal.YEAR_OUT_OF_RANGE)
