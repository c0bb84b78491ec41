"""The algebra: what days, times and durations a sentence names, before anything is decided about them.

They are named tuples where they hold something: a sentence makes a dozen of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import auto
from typing import NamedTuple

from dialogs.language.closed import Closed
from dialogs.language.words import Part, Unit


class Day(NamedTuple):
    """One day, as far as it was said; `week` is a distance in weeks, `offset` in days, `numeric` is "3/4" unread.

    A small `year` is a distance from this one, as in all terms: "1 June next year".
    """

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    which: int | None = None
    week: int | None = None
    offset: int | None = None
    numeric: tuple[int, int] | None = None


class Named(NamedTuple):
    """A public holiday by its name."""

    name: str
    year: int | None = None
    which: int | None = None


class Stretch(NamedTuple):
    """`many` whole weeks, weekends, months, quarters, years or days at a distance from now."""

    unit: Unit
    which: int
    many: int = 1


class Month(NamedTuple):
    """A month by its name."""

    month: int
    year: int | None = None
    which: int | None = None


class WeekOf(NamedTuple):
    """The week that holds a day."""

    day: Term


class CalendarWeek(NamedTuple):
    """A week by its ISO number."""

    number: int
    year: int | None = None


class Nth(NamedTuple):
    """The nth day, weekday, week or weekend of a month or year (-1: the last), or `many` of them from there on."""

    n: int
    scope: Term
    unit: Unit = Unit.DAY
    weekday: int | None = None
    many: int = 1


class Share(Closed):
    """Which share of a stretch is meant; REST is what is left of it."""

    __hash__ = object.__hash__

    START = auto()
    MIDDLE = auto()
    END = auto()
    FIRST_HALF = auto()
    SECOND_HALF = auto()
    REST = auto()


class Edge(NamedTuple):
    """A share of a stretch."""

    share: Share
    scope: Term


class Shifted(NamedTuple):
    """So many units before or after a day, or before or after now."""

    base: Term | None
    many: int
    unit: Unit


class Beside(NamedTuple):
    """The nearest weekday after a day, or before it."""

    weekday: int
    base: Term
    after: bool


class Range(NamedTuple):
    """From one to another, both included, or only what lies between them."""

    first: Term
    last: Term
    excluded: bool = False


class Listed(NamedTuple):
    """Several, said in one breath; `either` when they were offered for choice."""

    items: tuple[Term, ...]
    either: bool = False


class Every(NamedTuple):
    """Weekdays again and again (none: every day), each `step`th week; `scope` bounds them.

    `many` when only so many are meant, and it need not be told which: "two Fridays in May".
    """

    weekdays: tuple[int, ...]
    step: int = 1
    scope: Term | None = None
    many: int = 0


Term = Day | Named | Stretch | Month | WeekOf | CalendarWeek | Nth | Edge | Shifted | Beside | Range | Listed | Every
"""Days, as said."""


class Clock(NamedTuple):
    """A time of day; `unsure` when it may be meant twelve hours later."""

    minute: int
    unsure: bool = False


class Hours(NamedTuple):
    """From one time to another; None is the edge of the working day, or of the part that was named."""

    start: Clock | None
    end: Clock | None
    part: Part | None = None


class At(NamedTuple):
    """A time with a start and nothing else."""

    start: Clock


class PartOf(NamedTuple):
    """A part of the day; `again` when it was said in the plural: "mornings"."""

    part: Part
    again: bool = False


@dataclass(frozen=True, slots=True)
class HalfDay:
    """Half a day, without a side."""


@dataclass(frozen=True, slots=True)
class RestOfDay:
    """From now to the end of work."""


@dataclass(frozen=True, slots=True)
class WholeDay:
    """The whole day, said aloud."""


class Outer(NamedTuple):
    """The first or the last hours of the working day, in minutes."""

    minutes: int
    last: bool


@dataclass(frozen=True, slots=True)
class Now:
    """The present moment."""


Hour = Hours | At | PartOf | HalfDay | RestOfDay | WholeDay | Outer | Now
"""Times of a day, as said."""


class Lasting(NamedTuple):
    """How long: so many halves of a unit."""

    halves: int
    unit: Unit

    @property
    def minutes(self) -> int:
        """Length in minutes, of hours and minutes only."""
        return self.halves * (30 if self.unit is Unit.HOUR else 1) // (1 if self.unit is Unit.HOUR else 2)
