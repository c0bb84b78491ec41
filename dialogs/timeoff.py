"""The value objects of time off: intervals, working patterns, and the occurrences that a plan holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import Enum


class Grain(Enum):
    """Whether an interval was spoken as days or as hours; it decides how the interval is shown and sent."""

    DAYS = "days"
    HOURS = "hours"


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """A stretch of time that includes its start and excludes its end, both zone-aware.

    With `Grain.DAYS` both ends are local midnights. Raises ValueError for a naive or an empty stretch.
    """

    start: datetime
    end: datetime
    grain: Grain = Grain.HOURS

    def __post_init__(self) -> None:
        """Refuse what no plan could hold."""
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("an interval needs zone-aware ends")
        if self.end <= self.start:
            raise ValueError("an interval ends after its start")

    def overlaps(self, other: Interval) -> bool:
        """Tell whether the two stretches share at least one moment."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Shift:
    """The hours of one working day in local wall-clock time; lunch is None where nothing is known of it."""

    start: time
    end: time
    lunch_start: time | None = None
    lunch_end: time | None = None

    def __post_init__(self) -> None:
        """Refuse a shift that ends before it starts, or a lunch outside of it."""
        if self.end <= self.start:
            raise ValueError("a shift ends after its start")
        if (self.lunch_start is None) != (self.lunch_end is None):
            raise ValueError("a lunch has both ends or none")
        if (
            self.lunch_start is not None
            and self.lunch_end is not None
            and not self.start <= self.lunch_start < self.lunch_end <= self.end
        ):
            raise ValueError("lunch lies within the shift")


class PatternSource(Enum):
    """Where the caller's hours were read, so that a card can say so."""

    PLAN = "plan"
    MAILBOX = "mailbox"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class WorkingPattern:
    """The caller's hours per weekday, Monday first; None stands for a day that is not worked."""

    shifts: tuple[Shift | None, ...]
    source: PatternSource = PatternSource.SETTINGS

    def __post_init__(self) -> None:
        """Refuse anything but seven weekdays of which at least one is worked."""
        if len(self.shifts) != 7:
            raise ValueError("a working pattern has seven weekdays")
        if not any(self.shifts):
            raise ValueError("a working pattern has at least one working day")

    def shift_on(self, day: date) -> Shift | None:
        """Return the shift of that calendar day, or None when it is not worked."""
        return self.shifts[day.weekday()]

    @property
    def week_starts_on(self) -> int:
        """Weekday (Monday is 0) on which a week begins: Sunday for those who work from Sunday to Thursday."""
        sunday_to_thursday = self.shifts[6] is not None and self.shifts[4] is None
        return 6 if sunday_to_thursday else 0


MIDNIGHT = time(0, 0)


def local_days(interval: Interval) -> tuple[date, ...]:
    """Return the calendar days that the interval touches, in the zone of its start."""
    zone = interval.start.tzinfo
    first = interval.start.date()
    last = (interval.end.astimezone(zone) - timedelta(microseconds=1)).date()
    if last == first:  # mostly, and several times in every turn
        return (first,)
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def in_zone(interval: Interval, zone: tzinfo) -> Interval:
    """Return the same stretch, told by the clocks of another zone."""
    return Interval(interval.start.astimezone(zone), interval.end.astimezone(zone), interval.grain)


def merged(intervals: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the intervals in order, those of one grain that touch or overlap joined into one."""
    joined: list[Interval] = []
    for interval in sorted(intervals, key=lambda each: (each.start, each.end)):
        last = joined[-1] if joined else None
        if last is not None and last.grain is interval.grain and interval.start <= last.end:
            joined[-1] = Interval(last.start, max(last.end, interval.end), last.grain)
        else:
            joined.append(interval)
    return tuple(joined)


@dataclass(frozen=True, slots=True)
class Draft:
    """Time off as it is to stand in the plan: one block, not yet an occurrence.

    A block of `Grain.DAYS` is one whole local day. `subject` is what colleagues may see.
    """

    interval: Interval
    subject: str


class OccurrenceKind(Enum):
    """Graph's `workLocationType`."""

    TIME_OFF = "timeOff"
    OFFICE = "office"
    REMOTE = "remote"
    UNSPECIFIED = "unspecified"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Graph's `workPlanOccurrence`, as the plan returned it.

    `interval` is half-open and in the zone in which the plan holds it; `all_day` is `timeOffDetails.isAllDay`.
    `recurrence_id` is None for time off. See the Graph page "workPlanOccurrence resource type".
    """

    id: str
    kind: OccurrenceKind
    interval: Interval
    subject: str | None = None
    all_day: bool = False
    recurrence_id: str | None = None

    def holds(self, draft: Draft) -> bool:
        """Tell whether this occurrence is that draft, comparing moments rather than their spelling."""
        return (
            self.kind is OccurrenceKind.TIME_OFF
            and self.interval.start == draft.interval.start
            and self.interval.end == draft.interval.end
            and self.all_day == (draft.interval.grain is Grain.DAYS)
            and (self.subject or "") == draft.subject
        )
