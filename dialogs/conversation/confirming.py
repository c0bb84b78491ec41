"""What a tap begins: a booking of the proposal, or the undoing of one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs.booking import Booking, confirmed, undoing
from dialogs.conversation.course import onward, shown, with_booking
from dialogs.conversation.offering import can_be_undone
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.events import Occasion
from dialogs.proposal import Proposal
from dialogs.replies import Expired, Sending


def confirm(
    conversation: Conversation, proposal: Proposal, choice: int, occasion: Occasion, rules: Rules, card: str | None
) -> Decision:
    """Begin the booking of one option of a proposal; it takes the proposal's id, so a second tap finds it."""
    at = occasion.at
    if not proposal.is_open(at):
        expired = Sending(Expired(proposal), subject=proposal.id, card=card or proposal.card)
        return onward(conversation, at, rules, (expired,))
    option = proposal.options[choice]
    booking = confirmed(proposal.id, proposal.purpose, option.changes, proposal.zone, at, card or proposal.card)
    kept = tuple(each for each in conversation.proposals if each.id != proposal.id)
    conversation = _inheriting_sweeps(replace(conversation, proposals=kept), booking, at, rules)
    return _begun(conversation, booking.id, at, rules)


def undo(conversation: Conversation, booking: Booking, occasion: Occasion, rules: Rules, card: str | None) -> Decision:
    """Begin to undo a booking; where that is not possible, or was done before, show how it stands."""
    at = occasion.at
    if not can_be_undone(booking):
        return onward(conversation, at, rules, (present(conversation, booking, card),))
    undoer = undoing(booking, occasion.fresh_id, at, card)
    conversation = with_booking(conversation, replace(booking, undone_by=undoer.id))
    return _begun(with_booking(conversation, undoer), undoer.id, at, rules)


def present(conversation: Conversation, booking: Booking, card: str | None) -> Sending:
    """Show what is true of a booking now: of one that was undone, its undoing."""
    undoer = conversation.booking(booking.undone_by) if booking.undone_by else None
    return shown(conversation, undoer or booking, card)


def _begun(conversation: Conversation, booking_id: str, at: datetime, rules: Rules) -> Decision:
    booking = conversation.booking(booking_id)
    first = (shown(conversation, booking),) if booking is not None else ()
    return onward(conversation, at, rules, first)


def _inheriting_sweeps(conversation: Conversation, booking: Booking, at: datetime, rules: Rules) -> Conversation:
    """Take over the sweeps that earlier bookings of this stretch still owe.

    Their sweep would take this booking's occurrences for late commits of its own.
    """
    for earlier in conversation.bookings:
        if earlier.sweeps and earlier.stretch.overlaps(booking.stretch):
            conversation = with_booking(conversation, replace(earlier, sweeps=()))
            booking = replace(booking, sweeps=tuple(at + each for each in rules.tempo.sweeps))
    return with_booking(conversation, booking)
