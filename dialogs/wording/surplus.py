"""What stands in the plan once too often and could not be taken out again: said on the receipt, as a request."""

from __future__ import annotations

from dialogs.booking import Booking
from dialogs.events import Button
from dialogs.timeoff import merged
from dialogs.wording.message import Choice, Paragraph, Tone
from dialogs.wording.voice import Voice


def surplus(booking: Booking, voice: Voice) -> tuple[Paragraph, ...]:
    """Word what the person has to take out by hand; nothing where nothing was left over."""
    if not booking.leftovers:
        return ()
    held = voice.list(tuple(voice.stretch(each) for each in merged(tuple(each.interval for each in booking.leftovers))))
    told = voice.say(
        "An earlier try arrived late, and I could not take it back. Please remove from your work plan what stands "
        "there once too often: {held}.",
        held=held,
    )
    return (Paragraph(told, Tone.WARNING),)


def looking(booking: Booking, voice: Voice) -> tuple[Choice, ...]:
    """Return the button that shows it, where anything was left over."""
    return (Choice(voice.say("Show my time off"), Button.LIST, booking.id),) if booking.leftovers else ()
