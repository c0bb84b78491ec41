"""What a person still has to be told of a booking: owed until the chat has it, or is gone for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.booking.record import Booking
from dialogs.booking.tempo import Tempo
from dialogs.events import Told, Untold

LONGEST_SILENCE = timedelta(hours=1)
MOST_TELLINGS = 32
"""Deliveries in vain after which nobody is told any more: a good day, by the pauses between them."""


def owes_news(booking: Booking, at: datetime) -> bool:
    """Tell whether there is news of the booking to be delivered now."""
    return booking.told < booking.revision and tell_at(booking) <= at


def tell_at(booking: Booking) -> datetime:
    """When the news that is owed is to be delivered (again); a moment in the past means at once."""
    return booking.tell_at or booking.confirmed_at


def telling(booking: Booking, at: datetime, tempo: Tempo) -> Booking:
    """Note that the news is on its way; when nothing is heard of it, it is sent again."""
    return replace(booking, tell_at=at + _silence(booking, tempo))


def told(booking: Booking, event: Told | Untold, tempo: Tempo) -> Booking:
    """Note that the news reached the chat, or that it did not."""
    match event:
        case Told(_, _, revision, card):
            known = max(booking.told, revision)
            return replace(booking, told=known, untold=0, tell_at=None, card=card or booking.card)
        case Untold(at, _, revision, lasting):
            if lasting or booking.untold >= MOST_TELLINGS:
                return replace(booking, told=max(booking.told, revision), untold=0, tell_at=None)
            failed = replace(booking, untold=booking.untold + 1)
            return replace(failed, tell_at=at + _silence(failed, tempo))


def _silence(booking: Booking, tempo: Tempo) -> timedelta:
    return min(tempo.tell_again * (1 << min(booking.untold, 16)), LONGEST_SILENCE)
