"""The working day on the clock: minutes of work, the next moment of work, and where a day begins and ends."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from dialogs.timeoff import MIDNIGHT, Grain, Interval, Shift, WorkingPattern, local_days


def working_minutes(interval: Interval, pattern: WorkingPattern) -> int:
    """Return the minutes of work inside the interval, lunch left out, by the clock on the wall."""
    total = 0
    first, last = _wall(interval.start), _wall(interval.end.astimezone(interval.start.tzinfo))
    for day in local_days(interval):
        shift = pattern.shift_on(day)
        if shift is None:
            continue
        for start, end in _segments(shift):
            begins = max(first, datetime.combine(day, start))
            ends = min(last, datetime.combine(day, end))
            total += max(0, int((ends - begins).total_seconds()) // 60)
    return total


def back_at(end: datetime, pattern: WorkingPattern) -> datetime | None:
    """Return the next moment of work at or after `end`, in its zone."""
    for offset in range(8):
        day = end.date() + timedelta(days=offset)
        shift = pattern.shift_on(day)
        if shift is None:
            continue
        for start, stop in _segments(shift):
            begins = max(end, at(day, start, end)) if offset == 0 else at(day, start, end)
            if begins < at(day, stop, end):
                return begins
    return None


def whole_day(day: date, interval: Interval) -> Interval:
    """Return that whole day, in the zone of the interval."""
    start, end = at(day, MIDNIGHT, interval.start), at(day + timedelta(days=1), MIDNIGHT, interval.start)
    return Interval(start, end, Grain.DAYS)


def at(day: date, clock: time, like: datetime) -> datetime:
    """Return the moment at which the clock shows that on that day, in the zone of `like`."""
    return datetime.combine(day, clock, tzinfo=like.tzinfo)


def _wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _segments(shift: Shift) -> tuple[tuple[time, time], ...]:
    if shift.lunch_start is None or shift.lunch_end is None:
        return ((shift.start, shift.end),)
    return ((shift.start, shift.lunch_start), (shift.lunch_end, shift.end))
