"""Counts what people came to, from one kept conversation to the next: numbers only, nobody's words."""

from __future__ import annotations

from bot.telemetry import Count, count
from dialogs.booking import Phase, Purpose
from dialogs.conversation import Conversation


def tally(before: Conversation, after: Conversation) -> None:
    """Count what became of proposals and bookings with this step."""
    known = {each.id for each in before.proposals}
    if any(each.id not in known for each in after.proposals):
        count(Count.UNDERSTOOD)
    if after.incomplete is not None and after.incomplete != before.incomplete:
        count(Count.ASKED_BACK)
    for booking in after.bookings:
        former = before.booking(booking.id)
        if former is not None and former.phase is booking.phase:
            continue
        match booking.phase:
            case Phase.DONE | Phase.PARTLY:
                count(Count.UNDONE if booking.purpose is Purpose.UNDO else Count.BOOKED)
            case Phase.UNKNOWN:
                count(Count.UNKNOWN)
            case Phase.CONFIRMED | Phase.WRITING | Phase.PROVING | Phase.COLLIDED | Phase.FAILED:
                continue
