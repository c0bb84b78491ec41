"""Public holidays by name: the common ones computed, the others looked up for the caller's country."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

_FIXED: Mapping[str, tuple[int, int]] = {
    "christmas_eve": (12, 24), "christmas_day": (12, 25), "boxing_day": (12, 26), "new_years_eve": (12, 31),
    "new_years_day": (1, 1), "halloween": (10, 31), "all_saints": (11, 1), "epiphany": (1, 6), "assumption": (8, 15),
    "valentines_day": (2, 14), "st_patricks_day": (3, 17), "labour_day_may": (5, 1), "independence_day_us": (7, 4),
    "veterans_day": (11, 11), "juneteenth": (6, 19), "canada_day": (7, 1), "australia_day": (1, 26),
    "anzac_day": (4, 25), "german_unity": (10, 3), "reformation": (10, 31), "bastille_day": (7, 14),
    "victory_day": (5, 8), "armistice": (11, 11), "kings_day": (4, 27), "liberation_nl": (5, 5),
    "sinterklaas": (12, 5), "liberation_it": (4, 25), "republic_it": (6, 2), "immaculate": (12, 8),
    "hispanic_day": (10, 12), "constitution_es": (12, 6), "portugal_day": (6, 10), "freedom_pt": (4, 25),
    "republic_pt": (10, 5), "restoration_pt": (12, 1), "st_nicholas": (12, 6), "st_martin": (11, 11),
    "st_john": (6, 24), "st_stephen": (12, 26),
    "foundation_jp": (2, 11), "emperor_jp": (2, 23), "showa_jp": (4, 29), "constitution_jp": (5, 3),
    "greenery_jp": (5, 4), "children_jp": (5, 5), "mountain_jp": (8, 11), "culture_jp": (11, 3),
    "labour_thanksgiving_jp": (11, 23),
}  # fmt: skip
_EASTER: Mapping[str, int] = {
    "easter_sunday": 0, "easter_monday": 1, "good_friday": -2, "maundy_thursday": -3, "ascension_day": 39,
    "whit_sunday": 49, "whit_monday": 50, "corpus_christi": 60, "ash_wednesday": -46, "carnival_monday": -48,
    "shrove_tuesday": -47, "palm_sunday": -7, "holy_saturday": -1,
}  # fmt: skip
_WEEKDAYS: Mapping[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 3, 4), "labor_day": (9, 0, 1), "memorial_day": (5, 0, -1), "mlk_day": (1, 0, 3),
    "presidents_day": (2, 0, 3), "columbus_day": (10, 0, 2), "mothers_day": (5, 6, 2), "fathers_day": (6, 6, 3),
    "early_may_bank": (5, 0, 1), "spring_bank": (5, 0, -1), "summer_bank": (8, 0, -1),
    "coming_of_age_jp": (1, 0, 2), "marine_jp": (7, 0, 3), "respect_jp": (9, 0, 3), "sports_jp": (10, 0, 2),
}  # fmt: skip
_EQUINOXES: Mapping[str, tuple[int, float]] = {
    "vernal_equinox_jp": (3, 20.8431), "autumnal_equinox_jp": (9, 23.2488),
}  # fmt: skip
"""Month, and the moment in days in 1980, from which the Japanese almanac counts; right from 1980 to 2099."""


@lru_cache(maxsize=64)
def easter(year: int) -> int:
    """Return the ordinal of Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 19 * m) // 433
    month = (h + m - 7 * n + 90) // 25
    return date(year, month, (h + m - 7 * n + 33 * month + 19) % 32).toordinal()


def nth_weekday(year: int, month: int, weekday: int, n: int) -> int | None:
    """Return the ordinal of the nth weekday of a month (-1: the last), or None when there is none."""
    first = date(year, month, 1).toordinal()
    length = (
        date(year + month // 12, month % 12 + 1, 1).toordinal() if year < 9999 or month < 12 else first + 31
    ) - first
    start = (weekday - (first - 1)) % 7
    days = list(range(start, length, 7))
    if n > len(days) or n == 0:
        return None
    return first + (days[n - 1] if n > 0 else days[n])


def holiday(name: str, year: int) -> int | None:
    """Return the ordinal of a holiday in a year, or None when that year has none of that name."""
    if name in _FIXED:
        return date(year, *_FIXED[name]).toordinal()
    if name in _EASTER:
        return easter(year) + _EASTER[name]
    if name in _WEEKDAYS:
        month, weekday, n = _WEEKDAYS[name]
        return nth_weekday(year, month, weekday, n)
    if name in _EQUINOXES:
        month, at = _EQUINOXES[name]
        return date(year, month, int(at + 0.242194 * (year - 1980) - (year - 1980) // 4)).toordinal()
    if name == "black_friday":
        thanksgiving = nth_weekday(year, 11, 3, 4)
        return thanksgiving + 1 if thanksgiving is not None else None
    if name == "victoria_day":
        return date(year, 5, 24).toordinal() - (date(year, 5, 24).weekday())
    return None


@lru_cache(maxsize=64)
def official(year: int, country: str | None) -> tuple[int, ...]:
    """Return the ordinals of a country's public holidays in a year, from the `holidays` package, loaded only here."""
    if country is None:
        return ()
    import holidays  # noqa: PLC0415 - loaded only when a sentence asks for "the bank holiday": it costs 30 ms

    try:
        return tuple(sorted(day.toordinal() for day in holidays.country_holidays(country, years=year)))
    except NotImplementedError:
        return ()
