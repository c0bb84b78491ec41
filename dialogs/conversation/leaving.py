"""Leaving: a deleted message, a sign-out, and the wish to be forgotten."""

from __future__ import annotations

from datetime import datetime

from dialogs.booking import BY_SIGNING_IN, Booking, StepState
from dialogs.commands import SignOut
from dialogs.conversation.course import onward
from dialogs.conversation.state import Conversation, Decision, Rules, Waiting
from dialogs.copies import replace
from dialogs.events import Occasion, Unsaid
from dialogs.replies import Dismissed, Sending, Talk, Talked


def unsaid(conversation: Conversation, event: Unsaid, rules: Rules) -> Decision:
    """Drop what came of a deleted message; what is booked already stays, and is said to."""
    at = event.occasion.at
    gone = tuple(each for each in conversation.proposals if each.message_id == event.message_id)
    kept = tuple(each for each in conversation.proposals if each.message_id != event.message_id)
    question = conversation.question
    waiting = _without(conversation.waiting, event.message_id, at) if conversation.waiting is not None else None
    if question is not None and question.asked.message_id == event.message_id:
        question = None
    sendings = [
        Sending(Dismissed(each, unsaid=True), subject=each.id, card=each.card, revision=each.revision + 1)
        for each in gone
        if each.is_open(at) and not each.is_list
    ]
    if any(conversation.booking(each.proposal) for each in conversation.origins if each.message_id == event.message_id):
        sendings.append(Sending(Talked(Talk.UNSAID_LATE, event.occasion.moment)))
    left = replace(conversation, proposals=kept, waiting=waiting, question=question)
    return onward(left, at, rules, tuple(sendings))


def _without(waiting: Waiting, message_id: str, at: datetime) -> Waiting | None:
    """Return what waits without that message; what was said behind it comes next."""
    then = tuple(each for each in waiting.then if each.message_id != message_id)
    if waiting.said.message_id != message_id:
        return replace(waiting, then=then)
    return Waiting(then[0], until=at, then=then[1:]) if then else None


def sign_out(conversation: Conversation, occasion: Occasion, rules: Rules) -> Decision:
    """Sign out, and drop all that is open; a booking that is being written comes to its end first."""
    if any(_is_being_written(each) for each in conversation.bookings):
        busy = Sending(Talked(Talk.STILL_BUSY, occasion.moment))
        return onward(conversation, occasion.at, rules, (busy,))
    left = replace(conversation, proposals=(), waiting=None, question=None, incomplete=None)
    return onward(left, occasion.at, rules, command=SignOut())


def forget(conversation: Conversation, occasion: Occasion, rules: Rules) -> Decision:
    """Delete what is kept: now, or as soon as no booking can leave anything behind any more."""
    left = replace(conversation, proposals=(), waiting=None, question=None, incomplete=None, forgetting=True)
    if any(_may_leave_something(each) for each in conversation.bookings):
        promise = Sending(Talked(Talk.WILL_FORGET, occasion.moment))
        return onward(left, occasion.at, rules, (promise,))
    return onward(left, occasion.at, rules)


def forgotten(decision: Decision, at: datetime) -> Decision:
    """Keep nothing of somebody who wants to be forgotten, once nothing of theirs is under way."""
    conversation = decision.conversation
    if not conversation.forgetting or decision.command is not None or conversation.waiting or conversation.question:
        return decision
    asked_anew = any(each.is_open(at) for each in conversation.proposals)
    if asked_anew or any(_may_leave_something(each) for each in conversation.bookings):
        return decision
    blank = Conversation(address=conversation.address, locale=conversation.locale, heard=conversation.heard)
    return Decision(blank, (*decision.sendings, Sending(Talked(Talk.FORGOTTEN, at))))


def _is_being_written(booking: Booking) -> bool:
    """A booking that only waits for a sign-in is not on its way: signing out is one answer to that."""
    waits = booking.hindrance is not None and booking.hindrance.obstacle in BY_SIGNING_IN
    return booking.is_under_way and not waits


def _may_leave_something(booking: Booking) -> bool:
    doubtful = any(step.state in {StepState.SENT, StepState.UNKNOWN} for step in booking.steps)
    return _is_being_written(booking) or doubtful or bool(booking.sweeps)
