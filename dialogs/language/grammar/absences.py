"""What a sentence tells of one absence: days, times, bounds and length, each where it was told."""

from __future__ import annotations

from enum import auto
from typing import NamedTuple

from dialogs.language.closed import Closed
from dialogs.language.terms import Hour, Lasting, Term


class Opener(Closed):
    """How an item is tied to what came before it."""

    __hash__ = object.__hash__

    NONE = auto()
    FROM = auto()
    UNTIL = auto()
    BACK = auto()
    EXCEPT = auto()
    AFTER = auto()
    BEFORE = auto()
    LEAVING = auto()
    ARRIVING = auto()
    ONLY_THERE = auto()


class Found(NamedTuple):
    """An item of the sentence, and the tokens from which it was read (`end` excluded).

    `beside` when nothing stands between it and the item before; `linked` when an "at" leads to it; `leads` when its own
    day follows ("the afternoon of the 14th"); `aside` when it is the time of a reason, told behind the absence.
    """

    what: Term | Hour | Lasting
    opener: Opener
    first: int
    end: int
    clause: int
    beside: bool = False
    linked: bool = False
    leads: bool = False
    aside: bool = False


class Absence(NamedTuple):
    """One absence as it was said; what was not said is None or empty.

    `shifted` when its length was told before its start: "two days from Friday"; `hours_first` when its time was told
    before its day.
    """

    days: Term | None = None
    start: Term | None = None
    until: Term | None = None
    back: Term | None = None
    hours: tuple[Hour, ...] = ()
    start_hour: Hour | None = None
    until_hour: Hour | None = None
    back_hour: Hour | None = None
    lasting: Lasting | None = None
    shifted: bool = False
    hours_first: bool = False

    @property
    def dated(self) -> bool:
        """Tell whether a day has been told."""
        return self.days is not None or self.start is not None or self.until is not None or self.back is not None

    @property
    def timed(self) -> bool:
        """Tell whether a time of day has been told."""
        return bool(self.hours or self.start_hour or self.until_hour or self.back_hour)
