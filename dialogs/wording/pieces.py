"""Several stretches of time in words: a headline that stays short, and every day once with its hours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from dialogs.timeoff import Grain, Interval, local_days
from dialogs.wording.message import Fact
from dialogs.wording.voice import Voice

AT_ONCE = 2
"""Days, or runs of them, that a headline can hold; of more it names the first and the last."""
LISTED = 6
"""Those that are written out one by one; the rest is counted."""


def headline(intervals: tuple[Interval, ...], voice: Voice, near: date | None) -> str:
    """Write when it is in full, or from when to when where that would be too long; the year if it is not this one."""
    if len(intervals) == 1:
        return voice.stretch(intervals[0], near)
    days = _by_day(intervals, voice, lambda day: voice.day(day, near), near)
    if len(days) <= AT_ONCE:
        return voice.list(tuple(_together(label, hours, voice) for label, hours in days))
    first, last = _ends(intervals)
    return voice.between_ends(voice.day(first, near), voice.day(last, near))


def title(intervals: tuple[Interval, ...], voice: Voice, near: date | None) -> str:
    """Write when it is as short as a button needs it."""
    if len(intervals) == 1:
        return voice.short_stretch(intervals[0], near)
    days = _by_day(intervals, voice, lambda day: voice.short_day(day, near), near)
    if len(days) == 1 or (len(days) <= AT_ONCE and not any(hours for _, hours in days)):
        return inline(intervals, voice, near)
    first, last = _ends(intervals)
    return voice.between_ends(voice.short_day(first, near), voice.short_day(last, near))


def facts(intervals: tuple[Interval, ...], voice: Voice, near: date | None) -> tuple[Fact, ...]:
    """Return what the headline could not hold: whole days in one line, others each with its hours."""
    days = _by_day(intervals, voice, lambda day: voice.short_day(day, near), near)
    if len(intervals) == 1 or len(days) <= AT_ONCE:
        return ()
    if all(each.grain is Grain.DAYS for each in intervals):
        return (Fact(voice.say("Days"), voice.list(_first(tuple(label for label, _ in days), voice))),)
    shown = tuple(Fact(label, hours or voice.say("all day")) for label, hours in days[:LISTED])
    more = len(days) - len(shown)
    return (*shown, Fact("\N{HORIZONTAL ELLIPSIS}", _more(more, voice))) if more else shown


def inline(intervals: tuple[Interval, ...], voice: Voice, near: date | None) -> str:
    """Write all of it in one line, in short."""
    days = _by_day(intervals, voice, lambda day: voice.short_day(day, near), near)
    shown = tuple(_together(label, hours, voice) for label, hours in days)
    if not any(hours for _, hours in days):
        return voice.list(_first(shown, voice))
    # Commas stand within the days already.
    return " \N{MIDDLE DOT} ".join(_first(shown, voice))


def _by_day(
    intervals: tuple[Interval, ...], voice: Voice, written: Callable[[date], str], near: date | None
) -> list[tuple[str, str]]:
    """Return what each day, or run of whole days, is called, with its hours; none where it is whole."""
    found: list[tuple[str, str]] = []
    for each in intervals:
        days = local_days(each)
        if each.grain is Grain.HOURS and len(days) == 1:
            label, hours = written(days[0]), voice.hours_of(each)
            if found and found[-1][0] == label and found[-1][1]:
                found[-1] = (label, voice.both(found[-1][1], hours))
            else:
                found.append((label, hours))
        else:
            found.append((written(days[0]) if len(days) == 1 else voice.short_stretch(each, near), ""))
    return found


def _ends(intervals: tuple[Interval, ...]) -> tuple[date, date]:
    return intervals[0].start.date(), local_days(intervals[-1])[-1]


def _together(label: str, hours: str, voice: Voice) -> str:
    return voice.at(label, hours) if hours else label


def _first(shown: tuple[str, ...], voice: Voice) -> tuple[str, ...]:
    more = len(shown) - LISTED
    return (*shown[:LISTED], _more(more, voice)) if more > 0 else shown


def _more(number: int, voice: Voice) -> str:
    return voice.count("{number} more", "{number} more", number)
