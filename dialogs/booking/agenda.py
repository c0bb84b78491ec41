"""Whose turn it is among a person's bookings: one command at a time for one mailbox, the oldest booking first."""

from __future__ import annotations

from datetime import datetime

from dialogs.booking.advance import advance, landed, work_at
from dialogs.booking.record import Booking
from dialogs.booking.telling import tell_at
from dialogs.booking.tempo import Tempo
from dialogs.commands import LookAt, Write


def next_step(
    bookings: tuple[Booking, ...], now: datetime, tempo: Tempo
) -> tuple[tuple[Booking, ...], LookAt | Write | None]:
    """Return the bookings with the next step written down, and the command that makes it, if there is one to make.

    While one is under way, the others wait: those behind it for their turn, those that ended with their late looks.
    """
    if any(each.flight is not None for each in bookings):
        bookings = tuple(landed(each, now) for each in bookings)
        if any(each.flight is not None for each in bookings):
            return bookings, None
    while True:
        first = next((each for each in bookings if each.is_under_way), None)
        for booking in bookings if first is None else (first,):
            move = advance(booking, now, tempo)
            if move.booking is not booking:
                bookings = tuple(move.booking if each.id == booking.id else each for each in bookings)
            if move.command is not None:
                return bookings, move.command
        if first is None or any(each.is_under_way and each.id == first.id for each in bookings):
            return bookings, None


def wake_at(bookings: tuple[Booking, ...], tempo: Tempo) -> datetime | None:
    """Return when `next_step` or news of a booking is due, None when all rest for good."""
    waits = [moment for each in bookings if (moment := tell_at(each))]
    flights = [each.flight for each in bookings if each.flight is not None]
    first = next((each for each in bookings if each.is_under_way), None)
    if flights:
        waits.append(max(flights))
    else:
        waits += [moment for each in bookings if each is first or first is None if (moment := work_at(each, tempo))]
    return min(waits, default=None)
