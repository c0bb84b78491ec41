"""Meetings in the caller's calendar: how many, and how many they organise; never what they are about.

See Graph's pages "List calendarView" and "event resource type".
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC

from bot.workplan.wire import wall_clock
from bot.workplan.zones import zone_of
from dialogs.events import Meetings
from dialogs.timeoff import Interval

FIELDS = "start,end,isOrganizer,isCancelled,isAllDay,showAs,responseStatus"
"""All that is asked for: no subject, no attendee, no place."""

BUSY = frozenset({"busy", "tentative", "unknown"})


def counted(items: Iterable[object], times: tuple[Interval, ...]) -> Meetings:
    """Count the events in these times that others may wait for: not cancelled, declined, free or all-day notes."""
    meetings = [each for each in items if isinstance(each, dict) and _is_attended(each) and _is_in(each, times)]
    return Meetings(len(meetings), sum(each.get("isOrganizer") is True for each in meetings))


def _is_in(event: dict[str, object], times: tuple[Interval, ...]) -> bool:
    """Of every Friday, the meetings on Mondays are none."""
    try:
        (start, zone), (end, _) = wall_clock(event.get("start")), wall_clock(event.get("end"))
    except ValueError:
        return True  # too many are a smaller fault than none
    home = zone_of(zone) or UTC
    first, last = (each if each.tzinfo else each.replace(tzinfo=home) for each in (start, end))
    return any(first < each.end and each.start < last for each in times)


def _is_attended(event: dict[str, object]) -> bool:
    response = event.get("responseStatus")
    declined = isinstance(response, dict) and response.get("response") == "declined"
    shown = event.get("showAs", "busy")
    return not declined and shown in BUSY and event.get("isCancelled") is not True and event.get("isAllDay") is not True
