"""Working hours as an administrator writes them: `mon-thu 08:00-12:00 12:30-16:30; fri 08:00-13:00`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time

from dialogs.timeoff import PatternSource, Shift, WorkingPattern

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SPAN = re.compile(r"(?P<start>\d\d:\d\d)-(?P<end>\d\d:\d\d)")


def working_pattern(text: str) -> WorkingPattern:
    """Read `DAYS HOURS [HOURS]` parted by `;`, DAYS as in `mon-fri` or `mon,wed`; the gap between two HOURS is lunch.

    The end 24:00 is written 23:59. Raises ValueError with what is wrong.
    """
    shifts: list[Shift | None] = [None] * 7
    for part in filter(None, map(str.strip, text.lower().split(";"))):
        days, *spans = part.split()
        shift = shift_of(spans, part)
        for weekday in weekdays(days):
            if shifts[weekday] is not None:
                raise ValueError(f"names {WEEKDAYS[weekday]} twice")
            shifts[weekday] = shift
    return WorkingPattern(tuple(shifts), PatternSource.SETTINGS)


def weekdays(text: str) -> Iterator[int]:
    """Yield the weekdays (Monday is 0) of `mon`, `mon-fri`, `sun-thu` or `mon,wed,fri`."""
    for item in text.split(","):
        first, dash, last = item.partition("-")
        if first not in WEEKDAYS or (dash and last not in WEEKDAYS):
            raise ValueError(f"has {item!r} where days belong")
        start, end = WEEKDAYS.index(first), WEEKDAYS.index(last or first)
        yield from ((start + n) % 7 for n in range((end - start) % 7 + 1))


def shift_of(spans: list[str], part: str) -> Shift:
    """Return the shift of one or two spans such as `08:00-12:00`."""
    found = [SPAN.fullmatch(span) for span in spans]
    ends = [time.fromisoformat(match[side]) for match in found if match for side in ("start", "end")]
    match ends:
        case [start, end] if len(spans) == 1:
            return Shift(start, end)
        case [start, lunch_start, lunch_end, end] if len(spans) == 2:
            return Shift(start, end, lunch_start, lunch_end)
        case _:
            raise ValueError(f"has hours in {part!r} that cannot be read")
