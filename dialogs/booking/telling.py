"""What a person still has to be told of a booking: owed until the chat has it, or is gone for good."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs.booking.record import Booking
from dialogs.booking.tempo import Tempo
from dialogs.copies import replace
from dialogs.events import Told, Untold

LONGEST_SILENCE = timedelta(hours=1)
MOST_TELLINGS = 32
"""Deliveries in vain after which nobody is told any more: a good day, by the pauses between them."""


def tell_at(booking: Booking) -> datetime | None:
    """When news of the booking is to be delivered (again), None when there is none; the past means at once."""
    if booking.told < booking.revision:
        return booking.tell_at or booking.confirmed_at
    is_newer = booking.revision > booking.shown and not booking.is_under_way
    return booking.echo_at if is_newer else None


def owes_news(booking: Booking, at: datetime) -> bool:
    """Tell whether there is news of the booking to be delivered now."""
    due = tell_at(booking)
    return due is not None and due <= at


def telling(booking: Booking, at: datetime, tempo: Tempo) -> Booking:
    """Note that the news is on its way; when nothing is heard of it, it is sent again."""
    owed = min(booking.told, booking.revision - 1)
    return replace(_without_old_echo(booking, at), told=owed, tell_at=at + _silence(booking, tempo))


def shown_apart(booking: Booking, shown_at: datetime, now: datetime, tempo: Tempo) -> Booking:
    """Note that a card with the present state left at that moment, from a process that others do not wait for.

    Nobody orders what two processes send, and a card may take a while to reach the chat. So when the state has
    changed before that while is over, it is told once more after it. Until then that is owed: what is shown meanwhile
    puts it off, and settles nothing, as it may not arrive.
    """
    echo_at = shown_at + tempo.echo
    if booking.echo_at is not None and (now < booking.echo_at or booking.shown < booking.revision):
        return replace(booking, echo_at=max(echo_at, booking.echo_at))
    return replace(booking, echo_at=echo_at, shown=booking.revision) if now < echo_at else booking


def overtaken(booking: Booking, by: str) -> Booking:
    """Note that another booking undoes or changes this one: what its card says is old from now on.

    The other one is told by itself, so this is news only where an older card is still on its way.
    """
    newer = booking.revision + 1
    return replace(
        booking, undone_by=by, revision=newer, told=newer if booking.told == booking.revision else booking.told
    )


def told(booking: Booking, event: Told | Untold, tempo: Tempo) -> Booking:
    """Note that the news reached the chat, or that it did not."""
    match event:
        case Told(at, _, revision, card):
            known = max(booking.told, revision)
            heard = replace(booking, told=known, untold=0, tell_at=None, card=card or booking.card)
            if revision < booking.revision:
                # It may have come over a newer one that was told meanwhile: then that is told once more.
                later = max(at + tempo.echo, heard.echo_at or at)
                return replace(heard, echo_at=later, shown=min(heard.shown, revision))
            return shown_apart(heard, at, at, tempo)
        case Untold(at, _, revision, lasting):
            if lasting or booking.untold >= MOST_TELLINGS:
                return replace(booking, told=max(booking.told, revision), untold=0, tell_at=None)
            failed = replace(booking, untold=booking.untold + 1)
            return replace(failed, tell_at=at + _silence(failed, tempo))


def _silence(booking: Booking, tempo: Tempo) -> timedelta:
    return min(tempo.tell_again * (1 << min(booking.untold, 16)), LONGEST_SILENCE)


def _without_old_echo(booking: Booking, at: datetime) -> Booking:
    past = booking.echo_at is not None and booking.echo_at <= at
    return replace(booking, echo_at=None) if past else booking
