"""The caller's working hours: from the recurrences of their plan, else from their mailbox.

See Graph's pages "workPlanRecurrence resource type" and "workingHours resource type".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import pairwise

from bot.workplan.wire import calendar_day, wall_clock
from bot.workplan.zones import iana_name
from dialogs.timeoff import PatternSource, Shift, WorkingPattern

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WORKED = frozenset({"office", "remote"})
LAST_MINUTE = time(23, 59)
Segment = tuple[time, time]


@dataclass(frozen=True, slots=True)
class Hours:
    """What was found: the pattern, and an IANA zone; None for what is not known."""

    pattern: WorkingPattern | None = None
    zone: str | None = None


def from_recurrences(items: Iterable[object], today: date, home: str | None) -> Hours:
    """Read the weekly recurrences that hold on `today`; the longest gap of a day is its lunch."""
    days: dict[int, list[Segment]] = {}
    zone: str | None = None
    for item in items:
        for weekday, segment, name in _segments(item, today):
            days.setdefault(weekday, []).append(segment)
            zone = zone or name
    return Hours(_pattern(days, PatternSource.PLAN), iana_name(zone, home))


def from_mailbox(settings: object, home: str | None) -> Hours:
    """Read `mailboxSettings`: one start and end for all days that are worked, and the zone."""
    if not isinstance(settings, dict):
        return Hours()
    days: dict[int, list[Segment]] = {}
    name = settings.get("timeZone")
    match settings.get("workingHours"):
        case {"daysOfWeek": list(named), "startTime": str(start), "endTime": str(end)}:
            segment = _segment(start, end)
            if segment is not None:
                days = {weekday: [segment] for weekday in _weekdays(named)}
    match settings:
        case {"workingHours": {"timeZone": {"name": str(own)}}}:
            name = name or own
    return Hours(_pattern(days, PatternSource.MAILBOX), iana_name(name if isinstance(name, str) else None, home))


def _segments(item: object, today: date) -> Iterator[tuple[int, Segment, str | None]]:
    """Yield weekday, hours and zone of a weekly recurrence of work that holds today; nothing for any other."""
    match item:
        case {
            "workLocationType": str(kind),
            "start": start,
            "end": end,
            "recurrence": {"pattern": {"type": "weekly", "daysOfWeek": list(named)} as pattern, "range": dict(span)},
        } if kind in WORKED and pattern.get("interval", 1) == 1 and _holds(span, today):
            pass
        case _:
            return
    try:
        (first, name), (last, _) = wall_clock(start), wall_clock(end)
    except ValueError:
        return
    segment = _segment(first.time().isoformat(), last.time().isoformat())
    if segment is not None:
        yield from ((weekday, segment, name) for weekday in _weekdays(named))


def _holds(span: dict[str, object], today: date) -> bool:
    start, end = calendar_day(span.get("startDate")), calendar_day(span.get("endDate"))
    ends = span.get("type") == "endDate" and end is not None and end < today
    return not ends and (start is None or start <= today)


def _weekdays(named: list[object]) -> list[int]:
    return [WEEKDAYS.index(name.lower()) for name in named if isinstance(name, str) and name.lower() in WEEKDAYS]


def _segment(start: str, end: str) -> Segment | None:
    """Return start and end; midnight as an end is the last minute, and hours across midnight are beyond a Shift."""
    try:
        first, last = (time.fromisoformat(text).replace(second=0, microsecond=0) for text in (start, end))
    except ValueError:
        return None
    last = LAST_MINUTE if last == time(0) else last
    return (first, last) if first < last else None


def _pattern(days: dict[int, list[Segment]], source: PatternSource) -> WorkingPattern | None:
    if not days:
        return None
    return WorkingPattern(tuple(_shift(days[n]) if n in days else None for n in range(7)), source)


def _shift(segments: list[Segment]) -> Shift:
    """Join the segments of a day; where there are several gaps, the longest is lunch and the others count as work."""
    joined: list[Segment] = []
    for start, end in sorted(segments):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    gaps = [(before[1], after[0]) for before, after in pairwise(joined)]
    lunch = max(gaps, key=lambda gap: _minutes(gap[1]) - _minutes(gap[0]), default=(None, None))
    return Shift(joined[0][0], joined[-1][1], *lunch)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute
