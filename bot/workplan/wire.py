"""Drafts and occurrences as JSON, and back: the only place that knows the spelling of Graph's `workPlanOccurrence`."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from enum import Enum
from zoneinfo import ZoneInfo

from bot.workplan.zones import UTC, UTC_NAME, at_home, is_clear, wire_zone, zone_of
from dialogs.timeoff import MIDNIGHT, Draft, Grain, Interval, Occurrence, OccurrenceKind

LAST_SECOND = time(23, 59, 59)
Json = dict[str, object]


class DayEnds(Enum):
    """How an end at midnight is written; the value is that of the setting DAY_ENDS."""

    LAST_SECOND = "last-second"
    MIDNIGHT = "midnight"


def entry(draft: Draft, day_ends: DayEnds = DayEnds.LAST_SECOND) -> Json:
    """Return the body that creates this block, or replaces another by it. See "Create workPlanOccurrence"."""
    start, end = draft.interval.start, draft.interval.end
    name, zone = wire_zone(start.tzinfo)
    walls = _walls(start, end, zone, day_ends)
    if not all(is_clear(wall, zone) for wall in walls):
        # a wall clock cannot say which half past two is meant on the day when there are two, or none; UTC can
        name, walls = UTC_NAME, _walls(start, end, UTC, day_ends)
    first, last = walls
    return {
        "start": {"dateTime": _spelled(first), "timeZone": name},
        "end": {"dateTime": _spelled(last), "timeZone": name},
        "workLocationType": OccurrenceKind.TIME_OFF.value,
        "timeOffDetails": {"subject": draft.subject, "isAllDay": draft.interval.grain is Grain.DAYS},
    }


def occurrence(item: object, home: tzinfo | None) -> Occurrence:
    """Read one occurrence; `home` is the person's own zone. Raises ValueError for what cannot be read."""
    match item:
        case {"id": str(id_), "start": start, "end": end, "workLocationType": str(kind)} if id_:
            first, last = _moment(start, home), _moment(end, home, closes=True)
        case _:
            raise ValueError("not an occurrence")
    subject, all_day, recurrence = None, False, None
    match item:
        case {"timeOffDetails": dict(details)}:
            subject, all_day = details.get("subject"), details.get("isAllDay") is True
    match item:
        case {"recurrenceId": str(found)}:
            recurrence = found
    whole = all_day and first.time() == last.time() == MIDNIGHT
    return Occurrence(
        id=id_,
        kind=_kind(kind),
        interval=Interval(first, last, Grain.DAYS if whole else Grain.HOURS),
        subject=subject if isinstance(subject, str) else None,
        all_day=all_day,
        recurrence_id=recurrence,
    )


def closing(wall: datetime, day_ends: DayEnds) -> datetime:
    """Return how an excluded end is written: midnight as the last second of the day before, as Graph's examples do."""
    if day_ends is DayEnds.LAST_SECOND and wall.time() == MIDNIGHT:
        return wall - timedelta(seconds=1)
    return wall


def closed(wall: datetime) -> datetime:
    """Return the excluded end that was meant: the last second of a day stands for the midnight after it."""
    if wall.time() >= LAST_SECOND:
        return datetime.combine(wall.date() + timedelta(days=1), MIDNIGHT, wall.tzinfo)
    return wall


def wall_clock(value: object) -> tuple[datetime, str | None]:
    """Read a `dateTimeTimeZone` as it stands: the wall clock and the name of its zone.

    The time is aware only if it carries an offset, which Graph documents nowhere, and which says more than the zone.
    """
    match value:
        case {"dateTime": str(text), "timeZone": str(name)}:
            return datetime.fromisoformat(text), name
        case {"dateTime": str(text)}:
            return datetime.fromisoformat(text), None
        case _:
            raise ValueError("not a dateTimeTimeZone")


def in_utc(moment: datetime) -> str:
    """Return a moment as the parameters of a view take it; whole seconds, which is all they need."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def _walls(start: datetime, end: datetime, zone: ZoneInfo, day_ends: DayEnds) -> tuple[datetime, datetime]:
    first, last = (moment.astimezone(zone).replace(tzinfo=None, fold=0) for moment in (start, end))
    return first, closing(last, day_ends)


def _spelled(wall: datetime) -> str:
    """Return a wall-clock time with the seven digits of a .NET tick."""
    return wall.isoformat(timespec="microseconds") + "0"


def _moment(value: object, home: tzinfo | None, *, closes: bool = False) -> datetime:
    wall, name = wall_clock(value)
    if wall.tzinfo is not None:
        return wall.astimezone(home or UTC)
    zone = zone_of(name)
    if zone is None:
        raise ValueError("a zone that nobody knows")
    if not closes:
        return at_home(wall.replace(tzinfo=zone), name, home)
    # a day may close by the clock on the wire, or by the person's own where the plan answers in UTC
    return closed(at_home(closed(wall.replace(tzinfo=zone)), name, home))


def _kind(text: str) -> OccurrenceKind:
    try:
        return OccurrenceKind(text)
    except ValueError:  # Graph's enumerations grow: "unknownFutureValue"
        return OccurrenceKind.UNSPECIFIED


def calendar_day(value: object) -> date | None:
    """Read a date as recurrences have it, None where there is none."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
