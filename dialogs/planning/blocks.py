"""From intervals and the caller's own hours to the blocks that would stand in the plan, one a day."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs.planning import cautions
from dialogs.planning.plans import Plan, Unplannable
from dialogs.planning.working import at, back_at, whole_day, working_minutes
from dialogs.timeoff import MIDNIGHT, Draft, Grain, Interval, WorkingPattern, local_days, merged

MOST_OCCURRENCES = 70
"""One per working day, so a quarter of a year: what can be written, proven and undone while a person waits."""


def plan(
    intervals: tuple[Interval, ...], pattern: WorkingPattern, subject: str, moment: datetime
) -> Plan | Unplannable:
    """Lay intervals over the caller's hours, seen from `moment` (aware, in the caller's zone)."""
    gap = any(cautions.is_skipped(end) for each in intervals for end in (each.start, each.end))
    existing = tuple(moved for each in intervals if (moved := _existing(each)) is not None) if gap else intervals
    if not existing:
        return Unplannable.TOO_SHORT
    intervals = _without_nights(merged(existing), pattern)
    if refusal := cautions.refusal(intervals, moment):
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
            *cautions.of_hours(chosen, pattern, minutes),
            *cautions.of_time(chosen, pattern, moment),
            *cautions.of_length(len(touched)),
            *cautions.of_clocks(chosen, gap=gap),
        ),
    )


def _by_day(interval: Interval, pattern: WorkingPattern) -> tuple[Interval, ...]:
    """Cut at midnights; hours that run over days keep whole days in between and the working day at the rims."""
    days = local_days(interval)
    if interval.grain is Grain.DAYS:
        return tuple(whole_day(day, interval) for day in days)
    if len(days) == 1:
        return (interval,)
    first_shift, last_shift = pattern.shift_on(days[0]), pattern.shift_on(days[-1])
    pieces: list[Interval] = []
    evening = at(days[0], first_shift.end, interval.start) if first_shift else None
    if evening is None or interval.start >= evening:
        evening = whole_day(days[0], interval).end
    pieces.append(Interval(interval.start, evening))
    pieces.extend(whole_day(day, interval) for day in days[1:-1])
    morning = at(days[-1], last_shift.start, interval.start) if last_shift else None
    if morning is None or morning >= interval.end:
        morning = whole_day(days[-1], interval).start
    pieces.append(Interval(morning, interval.end))
    return tuple(pieces)


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
        start = at(start.date(), first.start, start)
    if end.time() == MIDNIGHT and last is not None:
        end = at(local_days(interval)[-1], last.end, end)
    return Interval(start, end) if start < end else interval


def _is_night(interval: Interval) -> bool:
    return interval.grain is Grain.HOURS and MIDNIGHT in {interval.start.time(), interval.end.time()}


def _existing(interval: Interval) -> Interval | None:
    """Move ends that the clocks skip to where they are put forward to; None where nothing is left in between."""
    zone = interval.start.tzinfo
    start, end = (each.astimezone(UTC).astimezone(zone) for each in (interval.start, interval.end))
    return Interval(start, end, interval.grain) if start < end else None
