"""Every disputed convention as a value in one place, in the order in which a card offers the other reading."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from dialogs.language.understanding import Supposition


@dataclass(frozen=True, slots=True)
class Conventions:
    """How disputed words are read; every field is a house rule that a customer may want otherwise."""

    next_is_next_week: bool = True
    """"next Friday" said on a Tuesday is Friday of next week: a little over half of the people mean that."""
    own_weekday_in_a_week: bool = True
    """A weekday said on that weekday is a week away: nobody calls today by its name."""
    day_first: bool = True
    """3/4 is the 3rd of April; the locale decides."""
    half_is_afternoon: bool = True
    """A half day without a side: people come in the morning and leave at lunch."""
    until_included: bool = True
    """"until Friday" includes Friday: who says when they are back says "back on"."""
    hours_at_work: bool = True
    """An hour without am or pm is the one within working hours."""
    counts_working_days: bool = True
    """"two days from Friday" are two days of work."""
    last_week_is_calendar_week: bool = True
    """The last week of a month is the calendar week of its last day, cut there."""
    first_week_is_mostly_within: bool = True
    """The first week of a month is the first of which most work lies in it: 4 to 8 May, where the 1st is a Friday."""
    part_of_each: bool = True
    """"Monday and Tuesday afternoon" are two afternoons."""
    appointment_takes_an_hour: bool = True
    """An appointment with a start and nothing else lasts an hour."""


class Dispute(NamedTuple):
    """A convention by its field, with what a reading supposes when it is kept and when it is turned.

    None where the one who asks for the convention says it, as only they know.
    """

    convention: str
    kept: Supposition | None
    turned: Supposition | None

    def suppositions(self, conventions: Conventions) -> tuple[Supposition, ...]:
        """Return what a reading under these conventions supposes."""
        supposed = self.kept if getattr(conventions, self.convention) else self.turned
        return () if supposed is None else (supposed,)


DISPUTES = (
    Dispute("next_is_next_week", Supposition.NEXT_IS_NEXT_WEEK, Supposition.NEXT_IS_NEAREST),
    Dispute("own_weekday_in_a_week", Supposition.SAME_WEEKDAY_IN_A_WEEK, Supposition.SAME_WEEKDAY_TODAY),
    Dispute("day_first", Supposition.DAY_FIRST, Supposition.MONTH_FIRST),
    Dispute("half_is_afternoon", Supposition.AFTERNOON_HALF, Supposition.MORNING_HALF),
    Dispute("until_included", Supposition.UNTIL_INCLUDED, Supposition.UNTIL_EXCLUDED),
    Dispute("hours_at_work", None, None),
    Dispute("counts_working_days", Supposition.WORKING_DAYS, Supposition.CALENDAR_DAYS),
    Dispute("last_week_is_calendar_week", Supposition.LAST_CALENDAR_WEEK, Supposition.CALENDAR_DAYS),
    Dispute("first_week_is_mostly_within", None, None),
    Dispute("part_of_each", None, None),
    Dispute("appointment_takes_an_hour", Supposition.ONE_HOUR, Supposition.TO_END_OF_WORK),
)


@lru_cache(maxsize=256)
def turned(conventions: Conventions, name: str) -> Conventions:
    """Return the conventions with one of them turned into its opposite; sentences turn the same few again and again."""
    return replace(conventions, **{name: not getattr(conventions, name)})
