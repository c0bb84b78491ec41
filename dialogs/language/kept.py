"""What of an understanding is kept with a conversation: the reason, what was supposed and what must still be asked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from dialogs.language.closed import at_hand


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, in the speaker's own words; sensitive when it is about health, care, bereavement, law or faith."""

    text: str
    sensitive: bool


@at_hand
class Supposition(Enum):
    """What had to be assumed to reach a reading."""

    NEXT_IS_NEXT_WEEK = "next_is_next_week"
    NEXT_IS_NEAREST = "next_is_nearest"
    SAME_WEEKDAY_IN_A_WEEK = "same_weekday_in_a_week"
    SAME_WEEKDAY_TODAY = "same_weekday_today"
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    AFTERNOON_HALF = "afternoon_half"
    MORNING_HALF = "morning_half"
    IN_THE_AFTERNOON = "in_the_afternoon"
    IN_THE_MORNING = "in_the_morning"
    NEXT_YEAR = "next_year"
    TODAY = "today"
    FROM_NOW = "from_now"
    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    UNTIL_INCLUDED = "until_included"
    UNTIL_EXCLUDED = "until_excluded"
    ONE_HOUR = "one_hour"
    TO_END_OF_WORK = "to_end_of_work"
    LAST_CALENDAR_WEEK = "last_calendar_week"
    PAST = "past"
    DAY_OF_MONTH = "day_of_month"
    HOUR_OF_DAY = "hour_of_day"
    CHOICE = "choice"
    READ_BY_DICTIONARY = "read_by_dictionary"


@at_hand
class Missing(Enum):
    """The one thing to ask for before anything can be proposed."""

    DATE = "date"
    END = "end"
    HALF = "half"
    TIME = "time"
    TOPIC = "topic"
