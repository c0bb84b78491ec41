"""Bookings in words: who words which of their states."""

from __future__ import annotations

from typing import assert_never

from dialogs.booking import Phase
from dialogs.replies import BookingShown
from dialogs.wording.message import Message
from dialogs.wording.progress import collided, under_way, unknown
from dialogs.wording.receipts import done, failed, partly
from dialogs.wording.voice import Voice


def booking_shown(reply: BookingShown, voice: Voice) -> Message:
    """Word how a booking stands."""
    booking = reply.booking
    match booking.phase:
        case Phase.CONFIRMED | Phase.WRITING | Phase.PROVING:
            return under_way(booking, voice)
        case Phase.COLLIDED:
            return collided(booking, voice)
        case Phase.DONE:
            return done(booking, voice, reply.further, reply.plan_zone)
        case Phase.PARTLY:
            return partly(booking, voice)
        case Phase.FAILED:
            return failed(booking, voice)
        case Phase.UNKNOWN:
            return unknown(booking, voice)
        case _:
            assert_never(booking.phase)
