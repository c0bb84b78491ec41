"""Going on with a booking that found time off in its way, or of which something was refused."""

from __future__ import annotations

from dialogs.booking import Booking, Phase, StepState, allowing_overlap, trying_rest
from dialogs.conversation.course import is_overtaken, onward, shown, with_booking
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.events import Occasion


def can_go_beside(conversation: Conversation, booking: Booking) -> bool:
    """Tell whether the booking stopped at time off that stood there, and may still be booked as well."""
    return booking.phase is Phase.COLLIDED and not is_overtaken(conversation, booking)


def can_try_again(conversation: Conversation, booking: Booking) -> bool:
    """Tell whether something of the booking was refused and may be tried once more."""
    refused = any(step.state is StepState.REFUSED for step in booking.own_steps)
    ended = booking.phase in {Phase.PARTLY, Phase.FAILED} and booking.undone_by is None
    return refused and ended and not is_overtaken(conversation, booking)


def go_beside(conversation: Conversation, booking: Booking, occasion: Occasion, rules: Rules) -> Decision:
    """Book it although time off stands there: the person has seen it and wants both."""
    return _again(conversation, allowing_overlap(booking, occasion.at), occasion, rules)


def try_again(conversation: Conversation, booking: Booking, occasion: Occasion, rules: Rules) -> Decision:
    """Send what was refused once more."""
    return _again(conversation, trying_rest(booking, occasion.at), occasion, rules)


def _again(conversation: Conversation, again: Booking, occasion: Occasion, rules: Rules) -> Decision:
    return onward(with_booking(conversation, again), occasion.at, rules, (shown(conversation, again),))
