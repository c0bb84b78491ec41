"""Meetings in the caller's calendar: how many, and how many they organise; never what they are about.

See Graph's pages "List calendarView" and "event resource type".
"""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.events import Meetings

FIELDS = "isOrganizer,isCancelled,isAllDay,showAs,responseStatus"
"""All that is asked for: no subject, no attendee, no place."""

BUSY = frozenset({"busy", "tentative", "unknown"})


def counted(items: Iterable[object]) -> Meetings:
    """Count the events that others may wait for: neither cancelled, nor declined, nor free or all-day notes."""
    meetings = [each for each in items if isinstance(each, dict) and _is_attended(each)]
    return Meetings(len(meetings), sum(each.get("isOrganizer") is True for each in meetings))


def _is_attended(event: dict[str, object]) -> bool:
    response = event.get("responseStatus")
    declined = isinstance(response, dict) and response.get("response") == "declined"
    shown = event.get("showAs", "busy")
    return not declined and shown in BUSY and event.get("isCancelled") is not True and event.get("isAllDay") is not True
