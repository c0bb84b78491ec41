"""An understanding in words for the command line: what was wanted, when, why, and which words led to what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from dialogs.language.understanding import Reading, Supposition, Understanding
from dialogs.timeoff import Grain, Interval

_SUPPOSED = {
    Supposition.NEXT_IS_NEXT_WEEK: '"next" is the one of next week',
    Supposition.NEXT_IS_NEAREST: '"next" is the nearest one',
    Supposition.SAME_WEEKDAY_IN_A_WEEK: "today's own weekday means the one in a week",
    Supposition.SAME_WEEKDAY_TODAY: "today's own weekday means today",
    Supposition.DAY_FIRST: "the day stands before the month",
    Supposition.MONTH_FIRST: "the month stands before the day",
    Supposition.AFTERNOON_HALF: "a half day is the afternoon",
    Supposition.MORNING_HALF: "a half day is the morning",
    Supposition.IN_THE_AFTERNOON: "the hour is in the afternoon",
    Supposition.IN_THE_MORNING: "the hour is in the morning",
    Supposition.NEXT_YEAR: "the date is over this year, so next year's",
    Supposition.TODAY: "no day was told, so today",
    Supposition.FROM_NOW: "from now on",
    Supposition.WORKING_DAYS: "working days are counted",
    Supposition.CALENDAR_DAYS: "calendar days are counted",
    Supposition.UNTIL_INCLUDED: '"until" includes its day',
    Supposition.UNTIL_EXCLUDED: '"until" leaves its day out',
    Supposition.ONE_HOUR: "an appointment takes an hour",
    Supposition.TO_END_OF_WORK: "to the end of work",
    Supposition.LAST_CALENDAR_WEEK: "the last week is the calendar week of the last day",
    Supposition.PAST: "it is over already",
    Supposition.DAY_OF_MONTH: "the number is a day of the month",
    Supposition.HOUR_OF_DAY: "the number is an hour of the day",
    Supposition.CHOICE: "one of those that were named",
    Supposition.READ_BY_DICTIONARY: "read by a general dictionary of dates",
}


def explained(meant: Understanding) -> str:
    """Return the explanation, a few short lines."""
    return "\n".join([f'"{meant.utterance}"', "", *_meaning(meant), *_words(meant)])


def _meaning(meant: Understanding) -> Iterator[str]:
    """Yield what was wanted, when and why, and what stands in the way."""
    yield f"  wants      {meant.intent.value}" + (f" ({meant.amendment.value})" if meant.amendment else "")
    for number, reading in enumerate(meant.readings):
        yield from _reading(reading, "or" if number else "when")
    if meant.reason is not None:
        yield f"  why        {meant.reason.text}" + (" (private)" if meant.reason.sensitive else "")
    if meant.missing is not None:
        yield f"  missing    {meant.missing.value}"
    if meant.refusal is not None:
        yield f"  refused    {meant.refusal.value.replace('_', ' ')}"
    if meant.nearest is not None:
        yield f"  perhaps    {_when(meant.nearest)}"


def _reading(reading: Reading, label: str) -> Iterator[str]:
    """Yield the intervals of a reading, and what was supposed to reach them."""
    for interval in reading.intervals:
        yield f"  {label:<10} {_when(interval)}"
        label = ""
    for supposition in reading.suppositions:
        yield f"             supposing {_SUPPOSED[supposition]}"


def _words(meant: Understanding) -> Iterator[str]:
    """Yield the words and what became of them."""
    if meant.pieces:
        yield ""
        width = max(len(piece.text) for piece in meant.pieces)
        for piece in meant.pieces:
            denoted = f" = {_when(piece.denoted)}" if piece.denoted is not None else ""
            yield f"  {piece.text:<{width}}  {piece.role.value}{denoted}"
    if meant.unknown:
        yield f"  not in the vocabulary: {', '.join(meant.unknown)}"


def _when(interval: Interval) -> str:
    """Return an interval with weekdays and full dates."""
    start, end = interval.start, interval.end
    if interval.grain is Grain.DAYS:
        last = end - timedelta(minutes=1)
        if last.date() == start.date():
            return f"{start:%A %d %B %Y}, the whole day"
        return f"{start:%A %d %B %Y} to {last:%A %d %B %Y}, whole days"
    if end.date() == start.date():
        return f"{start:%A %d %B %Y}, {start:%H:%M}-{end:%H:%M}"
    return f"{start:%A %d %B %Y, %H:%M} to {end:%A %d %B %Y, %H:%M}"
