"""Travelling: times told in one zone while the caller booked, or keeps their plan, in another."""

from __future__ import annotations

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from dialogs.conversation.state import Conversation
from dialogs.copies import replace
from dialogs.planning import Plan
from dialogs.timeoff import Interval


def other_zone(conversation: Conversation, zone: str, plans: tuple[Plan, ...]) -> str | None:
    """Return the zone in which the caller last booked, else that of their plan, where it tells another time then."""
    former = conversation.bookings[-1].zone if conversation.bookings else None
    known = former or (conversation.hours.zone if conversation.hours is not None else None)
    if known is None or known == zone:
        return None
    there = ZoneInfo(known)
    starts = [interval.start for made in plans for interval in made.intervals]
    return known if any(each.utcoffset() != each.astimezone(there).utcoffset() for each in starts) else None


def by_the_same_clock(intervals: tuple[Interval, ...], zone: str) -> tuple[Interval, ...]:
    """Return the intervals at the same times of day, by the clocks of another zone."""
    there = ZoneInfo(zone)
    return tuple(replace(each, start=_there(each.start, there), end=_there(each.end, there)) for each in intervals)


def names(text: str, zone: str) -> bool:
    """Tell whether somebody who types this means that zone: by its city, "New York" or "in Berlin, please"."""
    city = zone.rpartition("/")[2].replace("_", " ").casefold()
    return city in text.replace("_", " ").casefold()


def _there(moment: datetime, zone: tzinfo) -> datetime:
    return moment.replace(tzinfo=zone)
