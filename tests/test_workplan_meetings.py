"""Meetings are counted in the very times that somebody is off, and by nothing but their times."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.workplan.meetings import counted
from dialogs.events import Meetings
from dialogs.timeoff import Interval

BERLIN = ZoneInfo("Europe/Berlin")


def hours(day: int, start: int, end: int) -> Interval:
    """Return hours of a day in December in Berlin."""
    return Interval(datetime(2026, 12, day, start, tzinfo=BERLIN), datetime(2026, 12, day, end, tzinfo=BERLIN))


def event(start: str, end: str, zone: str = "UTC", **more: object) -> dict[str, object]:
    """Return an event as Graph's view has it."""
    times = {"start": {"dateTime": start, "timeZone": zone}, "end": {"dateTime": end, "timeZone": zone}}
    return {**times, "showAs": "busy", "isOrganizer": False, **more}


FRIDAYS = (hours(4, 9, 17), hours(11, 9, 17))


def test_of_a_series_only_its_own_days_count() -> None:
    """A meeting on the Monday between two Fridays is none of theirs; one that touches the end is none either."""
    events = [
        event("2026-12-04T09:00:00.0000000", "2026-12-04T10:00:00.0000000", isOrganizer=True),
        event("2026-12-07T09:00:00.0000000", "2026-12-07T10:00:00.0000000"),
        event("2026-12-11T15:30:00.0000000", "2026-12-11T17:00:00.0000000"),
        event("2026-12-11T16:00:00.0000000", "2026-12-11T17:00:00.0000000"),
        event("2026-12-11T07:00:00.0000000", "2026-12-11T08:00:00.0000000", "W. Europe Standard Time"),
    ]
    assert counted(events, FRIDAYS) == Meetings(2, 1)


def test_what_cannot_be_placed_is_counted() -> None:
    """Rather one too many than a warning that stays away."""
    assert counted([event("soon", "later"), {"showAs": "busy"}], FRIDAYS) == Meetings(2, 0)


def test_what_nobody_waits_for_is_not_counted() -> None:
    """Free, declined, cancelled and all-day entries are no meetings."""
    at = ("2026-12-04T09:00:00", "2026-12-04T10:00:00")
    events = [
        event(*at, showAs="free"),
        event(*at, isCancelled=True),
        event(*at, isAllDay=True),
        event(*at, responseStatus={"response": "declined"}),
    ]
    assert counted(events, FRIDAYS) == Meetings(0, 0)
