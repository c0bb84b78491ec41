"""What planning comes to: a plan with what is to be known of it, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from dialogs.timeoff import Draft, Interval


class Unplannable(Enum):
    """Why intervals can't become a booking; each has a sentence of its own."""

    TOO_MANY_DAYS = "too_many_days"
    TOO_LONG = "too_long"
    TOO_FAR = "too_far"
    TOO_SHORT = "too_short"


class Caution(Enum):
    """What the person should know before they tap."""

    NOT_WORKED = "not_worked"
    OUTSIDE_HOURS = "outside_hours"
    PAST = "past"
    PARTLY_PAST = "partly_past"
    OVER_TODAY = "over_today"
    LONG = "long"
    CLOCK_CHANGE = "clock_change"
    NO_SUCH_TIME = "no_such_time"
    TIME_TWICE = "time_twice"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a reading would put into the plan.

    `intervals` is what is shown, `drafts` what is written: one block a day. `minutes` is working time, lunch left out;
    `days` counts the days touched in which time is worked. `back` is the next moment of work after the last interval.
    `skipped` are days inside of it that are not worked and are left alone.
    """

    intervals: tuple[Interval, ...]
    drafts: tuple[Draft, ...]
    minutes: int
    days: int
    back: datetime | None
    skipped: tuple[date, ...] = ()
    cautions: tuple[Caution, ...] = ()
