"""Going on with what waits: for a sign-in, for a consent, or for a process that died."""

from __future__ import annotations

from datetime import datetime

from dialogs.booking import BY_SIGNING_IN, resumed
from dialogs.commands import LookAt, ReadHours
from dialogs.conversation.course import onward, with_booking
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.copies import replace


def resume(conversation: Conversation, at: datetime, rules: Rules) -> Decision | None:
    """Go on with everything that waited for a sign-in; None where nothing did."""
    waited = conversation.waiting is not None or conversation.question is not None
    for booking in conversation.bookings:
        if booking.hindrance is not None and booking.hindrance.obstacle in BY_SIGNING_IN:
            waited = True
            conversation = with_booking(conversation, resumed(booking, at))
    return take_up(conversation, at, rules, after_sign_in=True) if waited else None


def take_up(conversation: Conversation, at: datetime, rules: Rules, *, after_sign_in: bool) -> Decision:
    """Try again; after a sign-in the person is told anew of what is still in the way, otherwise only of news."""
    waiting, question = conversation.waiting, conversation.question
    if waiting is not None and at >= waiting.said.occasion.at + rules.waiting_life:
        conversation, waiting = replace(conversation, waiting=None), None
    if question is not None and at >= question.asked.occasion.at + rules.waiting_life:
        conversation, question = replace(conversation, question=None), None
    if waiting is not None and (after_sign_in or (waiting.due is not None and at >= waiting.due)):
        again = replace(waiting, until=at + rules.tempo.lease, obstacle=None if after_sign_in else waiting.obstacle)
        return onward(replace(conversation, waiting=again), at, rules, command=ReadHours())
    if question is not None and (after_sign_in or (question.due is not None and at >= question.due)):
        once_more = replace(
            question, until=at + rules.tempo.lease, obstacle=None if after_sign_in else question.obstacle
        )
        look = LookAt(question.id, question.stretch)
        return onward(replace(conversation, question=once_more), at, rules, command=look)
    return onward(conversation, at, rules)
