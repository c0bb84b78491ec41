"""What a person is told before they tap, and why some intervals can't become a booking at all."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs.planning.plans import Caution, Unplannable
from dialogs.planning.working import at, whole_day
from dialogs.timeoff import Grain, Interval, WorkingPattern

LONGEST_SPAN = timedelta(days=366)
FURTHEST = timedelta(days=548)
SHORTEST = timedelta(minutes=15)
LONG_ABSENCE = 10
"""Working days from which a card says so before its buttons."""


def refusal(intervals: tuple[Interval, ...], moment: datetime) -> Unplannable | None:
    """Tell why these can't become a booking, seen from `moment`; None where they can."""
    if any(each.end - each.start > LONGEST_SPAN for each in intervals):
        return Unplannable.TOO_LONG
    if intervals[-1].end > moment + FURTHEST or intervals[0].start < moment - FURTHEST:
        return Unplannable.TOO_FAR
    if any(each.end - each.start < SHORTEST for each in intervals):
        return Unplannable.TOO_SHORT
    return None


def of_hours(pieces: tuple[Interval, ...], pattern: WorkingPattern, minutes: int) -> tuple[Caution, ...]:
    """Tell that none of the days is worked, or none of the hours."""
    if not any(pattern.shift_on(piece.start.date()) for piece in pieces):
        return (Caution.NOT_WORKED,)
    return (Caution.OUTSIDE_HOURS,) if minutes == 0 else ()


def of_time(pieces: tuple[Interval, ...], pattern: WorkingPattern, moment: datetime) -> tuple[Caution, ...]:
    """Tell what is over already, or the working day at least."""
    if pieces[-1].end <= moment:
        return (Caution.PAST,)
    if pieces[0].end <= moment:
        return (Caution.PARTLY_PAST,)
    shift = pattern.shift_on(moment.date())
    today = pieces[-1].start.date() == moment.date()
    if today and shift is not None and at(moment.date(), shift.end, moment) <= moment:
        return (Caution.OVER_TODAY,)
    return ()


def of_length(days: int) -> tuple[Caution, ...]:
    """Tell that this is a long time."""
    return (Caution.LONG,) if days > LONG_ABSENCE else ()


def of_clocks(pieces: tuple[Interval, ...], *, gap: bool) -> tuple[Caution, ...]:
    """Tell what the change of the clocks does to times that were named; whole days it does not touch."""
    if gap:
        return (Caution.NO_SUCH_TIME,)
    timed = [piece for piece in pieces if piece.grain is Grain.HOURS]
    if any(_is_twice(end) for piece in timed for end in (piece.start, piece.end)):
        return (Caution.TIME_TWICE,)
    return (Caution.CLOCK_CHANGE,) if any(_changes_clock(piece) for piece in timed) else ()


def is_skipped(moment: datetime) -> bool:
    """Tell whether the clocks leave this wall time out."""
    return _two_faces(moment) < timedelta()


def _is_twice(moment: datetime) -> bool:
    return _two_faces(moment) > timedelta()


def _two_faces(moment: datetime) -> timedelta:
    """Return by how much a wall time could be two moments: less than nothing where the clocks skip it (PEP 495)."""
    first = (moment.replace(fold=0) if moment.fold else moment).utcoffset() or timedelta()
    return first - (moment.replace(fold=1).utcoffset() or timedelta())


def _changes_clock(piece: Interval) -> bool:
    day = whole_day(piece.start.date(), piece)
    return day.start.utcoffset() != day.end.utcoffset()
