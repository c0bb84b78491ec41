"""What a sentence is computed against: today, the tense, the caller's hours and the conventions in force."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from dialogs.language.reckoning.conventions import Conventions
from dialogs.language.understanding import Layer, Missing, Refusal, Supposition
from dialogs.timeoff import Shift, WorkingPattern

DAY = 1440
SPLIT = 13 * 60
"""Where nothing is known of a lunch, a working day has its middle at one o'clock."""


class Workday(NamedTuple):
    """The hours of one weekday in minutes past midnight; `noon` and `resumed` are the ends of lunch."""

    start: int
    noon: int
    resumed: int
    end: int
    worked: bool


class Unanswerable(Exception):
    """The sentence names something that does not exist; `nearest` is a range of ordinals that does."""

    def __init__(self, refusal: Refusal, nearest: tuple[int, int] | None = None) -> None:
        """Keep why, and what does exist."""
        super().__init__(refusal, nearest)
        self.refusal, self.nearest = refusal, nearest


class Incomplete(Exception):
    """Something must be asked before the sentence denotes anything."""

    def __init__(self, missing: Missing) -> None:
        """Keep what is missing."""
        super().__init__(missing)
        self.missing = missing


class Week(NamedTuple):
    """The seven days of a pattern, Monday first, and the weekday on which its week begins."""

    days: tuple[Workday, ...]
    first: int


_WEEKS: dict[int, tuple[WorkingPattern, Week]] = {}
"""Weeks by the identity of their pattern, which is held here too: hashing a pattern costs more than the sentence."""


def week_of(pattern: WorkingPattern) -> Week:
    """Return the week of a pattern; a free day borrows the hours of the commonest shift."""
    known = _WEEKS.get(id(pattern))
    if known is not None and known[0] is pattern:
        return known[1]
    if len(_WEEKS) >= 256:
        _WEEKS.clear()
    week = Week(_days(pattern), pattern.week_starts_on)
    _WEEKS[id(pattern)] = (pattern, week)
    return week


def _days(pattern: WorkingPattern) -> tuple[Workday, ...]:
    """Return the seven working days of a pattern."""
    worked = [shift for shift in pattern.shifts if shift is not None]
    usual = max(worked, key=worked.count)
    return tuple(_workday(shift or usual, worked=shift is not None) for shift in pattern.shifts)


def _workday(shift: Shift, *, worked: bool) -> Workday:
    """Return a shift in minutes."""
    start, end = _minutes(shift.start.hour, shift.start.minute), _minutes(shift.end.hour, shift.end.minute)
    if shift.lunch_start is not None and shift.lunch_end is not None:
        noon = _minutes(shift.lunch_start.hour, shift.lunch_start.minute)
        return Workday(start, noon, _minutes(shift.lunch_end.hour, shift.lunch_end.minute), end, worked)
    middle = SPLIT if start < SPLIT < end else (start + end) // 2
    return Workday(start, middle, middle, end, worked)


def _minutes(hour: int, minute: int) -> int:
    """Return minutes past midnight."""
    return hour * 60 + minute


@dataclass(slots=True)
class Scene:
    """The state of one computation; `used` collects the disputed conventions that made a difference.

    `past` when the days are over, `since` when they go on from then until now.
    """

    today: int
    minute: int
    layer: Layer
    week: tuple[Workday, ...]
    first_weekday: int
    country: str | None
    conventions: Conventions
    past: bool = False
    since: bool = False
    used: list[str] = field(default_factory=list)
    supposed: list[Supposition] = field(default_factory=list)

    def turned(self, conventions: Conventions) -> Scene:
        """Return the same scene under other conventions, with nothing noted yet."""
        return Scene(
            self.today, self.minute, self.layer, self.week, self.first_weekday, self.country, conventions, self.past,
            self.since,
        )  # fmt: skip

    def dispute(self, convention: str) -> bool:
        """Note that a convention mattered, and return how it is set."""
        if convention not in self.used:
            self.used.append(convention)
        return bool(getattr(self.conventions, convention))

    def suppose(self, supposition: Supposition) -> None:
        """Note what had to be assumed."""
        if supposition not in self.supposed:
            self.supposed.append(supposition)

    def workday(self, ordinal: int) -> Workday:
        """Return the hours of a day."""
        return self.week[(ordinal - 1) % 7]

    def works(self, ordinal: int) -> bool:
        """Tell whether a day is worked."""
        return self.week[(ordinal - 1) % 7].worked

    def week_start(self, ordinal: int) -> int:
        """Return the first day of the week that holds a day."""
        return ordinal - ((ordinal - 1) - self.first_weekday) % 7
