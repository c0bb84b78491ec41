"""Public holidays of the caller's country, so that nobody spends time off on a day that is free anyway."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from dialogs.proposal import Holiday
from dialogs.timeoff import Draft, WorkingPattern


def holidays_in(
    drafts: tuple[Draft, ...], pattern: WorkingPattern, country: str | None, language: str
) -> tuple[Holiday, ...]:
    """Return the holidays on days that are worked otherwise; `language` (BCP 47) names them where it can.

    Only those that hold in the whole country: where in it the caller works, nobody tells us.
    """
    if country is None:
        return ()
    days = sorted({draft.interval.start.date() for draft in drafts})
    named = ((day, _of_year(country, day.year, language).get(day)) for day in days if pattern.shift_on(day))
    return tuple(Holiday(day, name) for day, name in named if name is not None)


@lru_cache(maxsize=256)
def _of_year(country: str, year: int, language: str) -> Mapping[date, str]:
    # Only those who ask for time off wait for this package.
    from holidays import country_holidays  # noqa: PLC0415

    try:
        spoken = country_holidays(country).supported_languages
    except NotImplementedError:
        return {}
    wanted = (language.replace("-", "_"), language[:2], "en_US")
    fitting = next((each for short in wanted for each in spoken if each in {short, short[:2]}), None)
    return dict(country_holidays(country, years=year, language=fitting))
