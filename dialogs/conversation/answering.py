"""The typed twins of the buttons: yes, no, a number, a city, undo, change; each means what is newest."""

from __future__ import annotations

from datetime import datetime

from dialogs.booking import Booking, Purpose
from dialogs.conversation.confirming import confirm, present, undo
from dialogs.conversation.course import onward
from dialogs.conversation.forms import change_form, replanned
from dialogs.conversation.offering import offered, showing
from dialogs.conversation.persisting import can_go_beside, can_try_again, go_beside, try_again
from dialogs.conversation.standpoint import (
    is_taken_back,
    last_booking,
    late_proposal,
    local_moment,
    open_proposal,
    under_way,
)
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.conversation.zones import by_the_same_clock, names
from dialogs.copies import replace
from dialogs.events import Occasion, Said
from dialogs.planning import Unplannable
from dialogs.proposal import Proposal
from dialogs.replies import Declined, Dismissed, Expired, FormOffered, Sending, Talk, Talked


def chosen(conversation: Conversation, said: Said, rules: Rules) -> Decision | None:
    """Take a mere number as the choice among the readings of an open question; None where it is none."""
    proposal = open_proposal(conversation, said.occasion.at)
    text = said.text.strip().rstrip(".)")
    if proposal is None or len(proposal.options) < 2 or not text.isdecimal() or len(text) > 1:
        return None
    choice = int(text) - 1
    if not 0 <= choice < len(proposal.options):
        return None
    return confirm(conversation, proposal, choice, said.occasion, rules, card=None)


def relocated(conversation: Conversation, said: Said, rules: Rules) -> Decision | None:
    """Take the name of a city as its time zone where the open card asks for one; None where it does not."""
    proposal = open_proposal(conversation, said.occasion.at)
    if proposal is None or proposal.other_zone is None or not names(said.text, proposal.other_zone):
        return None
    return in_other_zone(conversation, proposal, said.occasion, rules)


def in_other_zone(conversation: Conversation, proposal: Proposal, occasion: Occasion, rules: Rules) -> Decision:
    """Show the same times of day by the clocks of the other zone; the way back stays open."""
    if proposal.other_zone is None:
        return onward(conversation, occasion.at, rules, (showing(proposal),))
    there = by_the_same_clock(proposal.options[0].plan.intervals, proposal.other_zone)
    moved = replace(proposal, zone=proposal.other_zone, other_zone=proposal.zone)
    made = replanned(conversation, moved, there, occasion, rules)
    if isinstance(made, Unplannable):
        return onward(conversation, occasion.at, rules, (Sending(Declined(made)),))
    opened, sendings = offered(conversation, made)
    return onward(opened, occasion.at, rules, sendings)


def confirm_typed(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    """Do what the first button of the newest card would do; where there is none, say so."""
    meant = meant_by_yes(conversation, said, rules)
    return meant or _talk(conversation, said, Talk.NOTHING_TO_CONFIRM, rules)


def meant_by_yes(conversation: Conversation, said: Said, rules: Rules) -> Decision | None:
    """Do what the first button of the newest card would do; None where no card waits for it."""
    at = said.occasion.at
    proposal = open_proposal(conversation, at)
    if proposal is not None and len(proposal.options) > 1:
        return onward(conversation, at, rules, (showing(proposal),))
    if proposal is not None:
        return confirm(conversation, proposal, 0, said.occasion, rules, None, beside=proposal.goes_beside)
    newest = conversation.bookings[-1] if conversation.bookings else None
    if newest is not None and newest.is_under_way:
        return onward(conversation, at, rules, (present(conversation, newest, None),))
    if newest is not None and at < (newest.ended_at or newest.confirmed_at) + rules.proposal_life:
        if can_go_beside(conversation, newest):
            return go_beside(conversation, newest, said.occasion, rules)
        if can_try_again(conversation, newest):
            return try_again(conversation, newest, said.occasion, rules)
    late = late_proposal(conversation)
    if late is None:
        return None
    return onward(conversation, at, rules, (Sending(Expired(late), subject=late.id, revision=late.revision),))


def dismiss(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    """Drop what is open; where nothing is, say what could be meant."""
    at = said.occasion.at
    proposal = open_proposal(conversation, at)
    if proposal is not None:
        return onward(*dropped(conversation, proposal, at, rules))
    forms = tuple(each for each in conversation.proposals if each.is_form and each.is_open(at))
    if conversation.incomplete or conversation.waiting or conversation.question or forms:
        kept = tuple(each for each in conversation.proposals if each not in forms)
        left = replace(conversation, incomplete=None, waiting=None, question=None, proposals=kept)
        return _talk(left, said, Talk.DROPPED, rules)
    if under_way(conversation) is not None:
        return _talk(conversation, said, Talk.STILL_BUSY, rules)
    booking = last_booking(conversation)
    recent = booking is not None and at < booking.confirmed_at + rules.proposal_life
    if booking is None or not recent or booking.purpose not in {Purpose.BOOK, Purpose.CHANGE}:
        return _talk(conversation, said, Talk.NOTHING_TO_DISMISS, rules)
    # Cancel may mean what was just booked; its card, with Undo on it, comes down to where the person looks.
    receipt = replace(present(conversation, booking, None), card=None)
    last = Sending(Talked(Talk.LAST_BOOKED, local_moment(conversation, said.occasion, rules)))
    return onward(conversation, at, rules, (last, receipt))


def dropped(
    conversation: Conversation, proposal: Proposal, at: datetime, rules: Rules, card: str | None = None
) -> tuple[Conversation, datetime, Rules, tuple[Sending, ...]]:
    """Drop a proposal and say so on its card."""
    kept = tuple(each for each in conversation.proposals if each.id != proposal.id)
    sending = Sending(
        Dismissed(proposal), subject=proposal.id, card=card or proposal.card, revision=proposal.revision + 1
    )
    return replace(conversation, proposals=kept), at, rules, (sending,)


def undo_last(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    """Undo the last booking, once it has come to its end."""
    if under_way(conversation) is not None:
        return _talk(conversation, said, Talk.STILL_BUSY, rules)
    booking = last_booking(conversation)
    if booking is None:
        return _talk(conversation, said, Talk.NOTHING_TO_UNDO, rules)
    if is_taken_back(conversation, booking):
        # Saying it twice is impatience, not a wish to have it back: that has words of its own.
        return _talk(conversation, said, Talk.UNDONE_ALREADY, rules)
    return undo(conversation, booking, said.occasion, rules, card=None)


def put_back(conversation: Conversation, said: Said, rules: Rules) -> Decision | None:
    """Put back what was taken back or given back last; None where that is not what came last."""
    booking = last_booking(conversation)
    if booking is None or under_way(conversation) is not None:
        return None
    if booking.purpose is not Purpose.WITHDRAW and not is_taken_back(conversation, booking):
        return None
    return undo(conversation, booking, said.occasion, rules, card=None)


def put_off(conversation: Conversation, said: Said, topic: Booking | Proposal, rules: Rules) -> Decision:
    """Answer a wish to change that says not what: by the form, or by patience while it is being booked."""
    at = said.occasion.at
    if isinstance(topic, Proposal):
        form = Sending(FormOffered(topic), subject=topic.id, card=topic.card, revision=topic.revision)
        return onward(conversation, at, rules, (form,))
    if topic.is_under_way:
        return _talk(conversation, said, Talk.STILL_BUSY, rules)
    made = change_form(conversation, topic, said.occasion, rules)
    if isinstance(made, Unplannable):
        return onward(conversation, at, rules, (Sending(Declined(made)),))
    opened, shown = made
    return onward(opened, at, rules, (shown,))


def _talk(conversation: Conversation, said: Said, talk: Talk, rules: Rules) -> Decision:
    moment = local_moment(conversation, said.occasion, rules)
    return onward(conversation, said.occasion.at, rules, (Sending(Talked(talk, moment)),))
