"""What a tap begins: a booking of the proposal, or the undoing of one."""

from __future__ import annotations

from dialogs.booking import Booking, confirmed, overtaken, undoing
from dialogs.conversation.course import onward, present, shown, with_booking
from dialogs.conversation.standpoint import can_be_undone
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.copies import replace
from dialogs.events import Occasion
from dialogs.proposal import Proposal
from dialogs.replies import Expired, Sending, Talk, Talked

__all__ = ["confirm", "present", "undo"]


def confirm(  # noqa: PLR0913 - what is confirmed, and how
    conversation: Conversation,
    proposal: Proposal,
    choice: int,
    occasion: Occasion,
    rules: Rules,
    card: str | None,
    *,
    beside: bool = False,
) -> Decision:
    """Begin the booking of one option of a proposal; it takes the proposal's id, so a second tap finds it.

    `beside`: the card named the time off that stands there already, and the person wants both.
    """
    at = occasion.at
    if not proposal.is_open(at):
        expired = Sending(Expired(proposal), subject=proposal.id, card=card or proposal.card)
        return onward(conversation, at, rules, (expired,))
    option = proposal.options[choice]
    booking = confirmed(proposal.id, proposal.purpose, option.changes, proposal.zone, at, card or proposal.card)
    booking = replace(booking, overlap_allowed=beside)
    kept = tuple(each for each in conversation.proposals if each.id != proposal.id)
    conversation = replace(conversation, proposals=kept)
    changed = conversation.booking(proposal.changes_booking) if proposal.changes_booking else None
    if changed is not None and changed.undone_by is not None:
        # What it was to change is not what stands any more.
        too_old = Talked(Talk.CARD_TOO_OLD, occasion.moment)
        return onward(conversation, at, rules, (Sending(too_old, subject=proposal.id, card=card or proposal.card),))
    if changed is not None:
        # From now on its card answers with the change: undoing both would undo what no longer stands.
        conversation = with_booking(conversation, overtaken(changed, booking.id))
        booking = replace(booking, undoes=changed.id)
    return _begun(conversation, booking, occasion, rules)


def undo(conversation: Conversation, booking: Booking, occasion: Occasion, rules: Rules, card: str | None) -> Decision:
    """Begin to undo a booking; where that is not possible, or was done before, show how it stands."""
    if not can_be_undone(booking):
        return onward(conversation, occasion.at, rules, (present(conversation, booking, card),))
    undoer = undoing(booking, occasion.fresh_id, occasion.at, card)
    conversation = with_booking(conversation, overtaken(booking, undoer.id))
    return _begun(conversation, undoer, occasion, rules)


def _begun(conversation: Conversation, booking: Booking, occasion: Occasion, rules: Rules) -> Decision:
    conversation = with_booking(conversation, booking)
    return onward(conversation, occasion.at, rules, (shown(conversation, booking),))
