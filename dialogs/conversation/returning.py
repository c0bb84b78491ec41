"""Giving back: which changes take a stretch out of what the plan holds, and leave the rest of it standing."""

from __future__ import annotations

from datetime import datetime

from dialogs.booking import draft_of
from dialogs.commands import Change, Create, Remove, Replace
from dialogs.timeoff import Draft, Grain, Interval, Occurrence, WorkingPattern


def taken_out(occurrence: Occurrence, cuts: tuple[Interval, ...], pattern: WorkingPattern) -> tuple[Change, ...]:
    """Return the changes after which nothing of the occurrence lies in the cuts, and all else of it still stands."""
    was = draft_of(occurrence)
    rest = _rest(was, cuts, pattern)
    if not rest:
        return (Remove(occurrence.id, was),)
    first, *others = rest
    return (Replace(occurrence.id, first, was), *(Create(draft) for draft in others))


def _rest(was: Draft, cuts: tuple[Interval, ...], pattern: WorkingPattern) -> tuple[Draft, ...]:
    pieces = [was.interval]
    for cut in cuts:
        pieces = [left for piece in pieces for left in _without(piece, cut, pattern)]
    return tuple(Draft(piece, was.subject) for piece in pieces)


def _without(piece: Interval, cut: Interval, pattern: WorkingPattern) -> tuple[Interval, ...]:
    if not piece.overlaps(cut):
        return (piece,)
    zone = piece.start.tzinfo
    before = (piece.start, cut.start.astimezone(zone))
    after = (cut.end.astimezone(zone), piece.end)
    return tuple(
        left for start, end in (before, after) if start < end and (left := _worked(piece, start, end, cut, pattern))
    )


def _worked(piece: Interval, start: datetime, end: datetime, cut: Interval, pattern: WorkingPattern) -> Interval | None:
    """What is left of whole days stays whole days where the cut was days; of part days only their working hours."""
    if piece.grain is Grain.DAYS and cut.grain is Grain.DAYS:
        return Interval(start, end, Grain.DAYS)
    if piece.grain is Grain.HOURS:
        return Interval(start, end)
    shift = pattern.shift_on(start.date())
    if shift is None:
        return None
    begins = max(start, datetime.combine(start.date(), shift.start, tzinfo=start.tzinfo))
    ends = min(end, datetime.combine(start.date(), shift.end, tzinfo=start.tzinfo))
    return Interval(begins, ends) if begins < ends else None
