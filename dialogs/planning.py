"""Planning: from intervals and the caller's own hours to the blocks that would stand in the plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from dialogs.timeoff import MIDNIGHT, Draft, Grain, Interval, Shift, WorkingPattern, local_days, merged

MOST_OCCURRENCES = 70
"""One per working day, so a quarter of a year: what can be written, proven and undone while a person waits."""

LONGEST_SPAN = timedelta(days=366)
FURTHEST = timedelta(days=548)
SHORTEST = timedelta(minutes=15)
LONG_ABSENCE = 10
"""Working days from which a card says so before its buttons."""


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


def plan(
    intervals: tuple[Interval, ...], pattern: WorkingPattern, subject: str, moment: datetime
) -> Plan | Unplannable:
    """Lay intervals over the caller's hours, seen from `moment` (aware, in the caller's zone)."""
    gap = any(_is_skipped(end) for each in intervals for end in (each.start, each.end))
    existing = tuple(moved for each in intervals if (moved := _existing(each)) is not None) if gap else intervals
    if not existing:
        return Unplannable.TOO_SHORT
    intervals = _without_nights(merged(existing), pattern)
    if refusal := _refusal(intervals, moment):
        return refusal
    pieces = tuple(piece for interval in intervals for piece in _by_day(interval, pattern))
    worked = tuple(piece for piece in pieces if pattern.shift_on(piece.start.date()))
    # When none of the days is worked the person means them all the same, and is told.
    chosen = worked or pieces
    if len(chosen) > MOST_OCCURRENCES:
        return Unplannable.TOO_MANY_DAYS
    worked_on = [(piece.start.date(), working_minutes(piece, pattern)) for piece in chosen]
    minutes = sum(each for _, each in worked_on)
    touched = {day for day, each in worked_on if each}
    skipped = tuple(sorted({piece.start.date() for piece in pieces} - {piece.start.date() for piece in chosen}))
    return Plan(
        intervals=tuple(each for each in intervals if any(each.overlaps(piece) for piece in chosen)),
        drafts=tuple(Draft(piece, subject) for piece in chosen),
        minutes=minutes,
        days=len(touched),
        back=back_at(chosen[-1].end, pattern),
        skipped=skipped,
        cautions=(
            *_of_hours(chosen, pattern, minutes),
            *_of_time(chosen, pattern, moment),
            *((Caution.LONG,) if len(touched) > LONG_ABSENCE else ()),
            *_of_clocks(chosen, gap=gap),
        ),
    )


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
            begins = max(end, _at(day, start, end)) if offset == 0 else _at(day, start, end)
            if begins < _at(day, stop, end):
                return begins
    return None


def _refusal(intervals: tuple[Interval, ...], moment: datetime) -> Unplannable | None:
    if any(each.end - each.start > LONGEST_SPAN for each in intervals):
        return Unplannable.TOO_LONG
    if intervals[-1].end > moment + FURTHEST or intervals[0].start < moment - FURTHEST:
        return Unplannable.TOO_FAR
    if any(each.end - each.start < SHORTEST for each in intervals):
        return Unplannable.TOO_SHORT
    return None


def _by_day(interval: Interval, pattern: WorkingPattern) -> tuple[Interval, ...]:
    """Cut at midnights; hours that run over days keep whole days in between and the working day at the rims."""
    days = local_days(interval)
    if interval.grain is Grain.DAYS:
        return tuple(_whole(day, interval) for day in days)
    if len(days) == 1:
        return (interval,)
    first_shift, last_shift = pattern.shift_on(days[0]), pattern.shift_on(days[-1])
    pieces: list[Interval] = []
    evening = _at(days[0], first_shift.end, interval.start) if first_shift else None
    if evening is None or interval.start >= evening:
        evening = _whole(days[0], interval).end
    pieces.append(Interval(interval.start, evening))
    pieces.extend(_whole(day, interval) for day in days[1:-1])
    morning = _at(days[-1], last_shift.start, interval.start) if last_shift else None
    if morning is None or morning >= interval.end:
        morning = _whole(days[-1], interval).start
    pieces.append(Interval(morning, interval.end))
    return tuple(pieces)


def _of_hours(pieces: tuple[Interval, ...], pattern: WorkingPattern, minutes: int) -> tuple[Caution, ...]:
    if not any(pattern.shift_on(piece.start.date()) for piece in pieces):
        return (Caution.NOT_WORKED,)
    return (Caution.OUTSIDE_HOURS,) if minutes == 0 else ()


def _of_time(pieces: tuple[Interval, ...], pattern: WorkingPattern, moment: datetime) -> tuple[Caution, ...]:
    if pieces[-1].end <= moment:
        return (Caution.PAST,)
    if pieces[0].end <= moment:
        return (Caution.PARTLY_PAST,)
    shift = pattern.shift_on(moment.date())
    today = pieces[-1].start.date() == moment.date()
    if today and shift is not None and _at(moment.date(), shift.end, moment) <= moment:
        return (Caution.OVER_TODAY,)
    return ()


def _of_clocks(pieces: tuple[Interval, ...], *, gap: bool) -> tuple[Caution, ...]:
    """Tell what the change of the clocks does to times that were named; whole days it does not touch."""
    if gap:
        return (Caution.NO_SUCH_TIME,)
    timed = [piece for piece in pieces if piece.grain is Grain.HOURS]
    if any(_is_twice(end) for piece in timed for end in (piece.start, piece.end)):
        return (Caution.TIME_TWICE,)
    return (Caution.CLOCK_CHANGE,) if any(_changes_clock(piece) for piece in timed) else ()


def _without_nights(intervals: tuple[Interval, ...], pattern: WorkingPattern) -> tuple[Interval, ...]:
    """Begin and end at work where a part of a day runs to midnight: that is what a cut left of a whole day."""
    trimmed = tuple(_trimmed(each, pattern) for each in intervals)
    worked = tuple(each for each in trimmed if not _is_night(each) or working_minutes(each, pattern))
    return worked or intervals


def _trimmed(interval: Interval, pattern: WorkingPattern) -> Interval:
    if interval.grain is Grain.DAYS or not _is_night(interval) or not working_minutes(interval, pattern):
        return interval
    start, end = interval.start, interval.end
    first, last = pattern.shift_on(start.date()), pattern.shift_on(local_days(interval)[-1])
    if start.time() == MIDNIGHT and first is not None:
        start = _at(start.date(), first.start, start)
    if end.time() == MIDNIGHT and last is not None:
        end = _at(local_days(interval)[-1], last.end, end)
    return Interval(start, end) if start < end else interval


def _is_night(interval: Interval) -> bool:
    return interval.grain is Grain.HOURS and MIDNIGHT in {interval.start.time(), interval.end.time()}


def _existing(interval: Interval) -> Interval | None:
    """Move ends that the clocks skip to where they are put forward to; None where nothing is left in between."""
    zone = interval.start.tzinfo
    start, end = (each.astimezone(UTC).astimezone(zone) for each in (interval.start, interval.end))
    return Interval(start, end, interval.grain) if start < end else None


def _is_skipped(moment: datetime) -> bool:
    return _two_faces(moment) < timedelta()


def _is_twice(moment: datetime) -> bool:
    return _two_faces(moment) > timedelta()


def _two_faces(moment: datetime) -> timedelta:
    """Return by how much a wall time could be two moments: less than nothing where the clocks skip it (PEP 495)."""
    first = (moment.replace(fold=0) if moment.fold else moment).utcoffset() or timedelta()
    return first - (moment.replace(fold=1).utcoffset() or timedelta())


def _changes_clock(piece: Interval) -> bool:
    day = _whole(piece.start.date(), piece)
    return day.start.utcoffset() != day.end.utcoffset()


def _whole(day: date, interval: Interval) -> Interval:
    start, end = _at(day, MIDNIGHT, interval.start), _at(day + timedelta(days=1), MIDNIGHT, interval.start)
    return Interval(start, end, Grain.DAYS)


def _at(day: date, clock: time, like: datetime) -> datetime:
    return datetime.combine(day, clock, tzinfo=like.tzinfo)


def _wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _segments(shift: Shift) -> tuple[tuple[time, time], ...]:
    if shift.lunch_start is None or shift.lunch_end is None:
        return ((shift.start, shift.end),)
    return ((shift.start, shift.lunch_start), (shift.lunch_end, shift.end))
