"""What a sentence does to the conversation."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from dialogs.booking import Purpose
from dialogs.commands import LookAt, ReadHours, SignOut
from dialogs.conversation.ahead import look_ahead
from dialogs.conversation.confirming import confirm, undo
from dialogs.conversation.course import onward, shown
from dialogs.conversation.offering import (
    blank_form,
    last_booking,
    offer,
    open_proposal,
    plan_zone,
    read,
    reference_of,
)
from dialogs.conversation.setting import settings
from dialogs.conversation.state import Conversation, Decision, Question, Rules, Waiting
from dialogs.events import Obstacle, Said
from dialogs.language import Amendment, Intent, Understanding
from dialogs.proposal import Proposal, is_plain_sailing
from dialogs.replies import Declined, Dismissed, NotUnderstood, Offered, Sending, Talk, Talked
from dialogs.timeoff import MIDNIGHT, Grain, Interval

FORM_AFTER = 3
"""Sentences in a row that led nowhere, after which the form is offered as well."""

REMEMBERED = 16
"""Messages whose ids are kept: Teams delivers one again within a minute or so, not after an hour's talk."""

LISTED_BY_DEFAULT = timedelta(days=90)


def heard(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    """Take a sentence in, once, however often it is delivered."""
    mark = f"{said.message_id}:{said.text}" if said.edited else said.message_id
    if mark in conversation.heard:
        return Decision(conversation)
    conversation = replace(conversation, heard=(*conversation.heard, mark)[-REMEMBERED:])
    if said.edited:
        conversation = _without_edited(conversation, said.message_id)
    decision = answer(conversation, said, rules)
    waiting = decision.conversation.waiting
    if decision.command is None and waiting is not None and waiting.obstacle is Obstacle.CONSENT:
        # A word from the person is a good moment to see whether the consent has come meanwhile.
        return replace(decision, command=ReadHours())
    return decision


def answer(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    """Answer a sentence; one that needs the caller's own hours first waits until they are read."""
    at = said.occasion.at
    understanding = read(conversation, said, rules)
    conversation = replace(conversation, spoken=_spoken(conversation, understanding))
    needs_hours = understanding.intent in {Intent.BOOK, Intent.CHANGE} and understanding.refusal is None
    if needs_hours and not _knows_hours(conversation, at, rules):
        waiting = Waiting(said, until=at + rules.tempo.lease)
        return Decision(replace(conversation, waiting=waiting, touched_at=at), command=ReadHours())
    waits_for_this = conversation.waiting is not None and conversation.waiting.said == said
    if waits_for_this or needs_hours:
        conversation = replace(conversation, waiting=None)
    return _act(conversation, said, understanding, rules)


def _act(  # noqa: C901 - one case for each intent
    conversation: Conversation, said: Said, understanding: Understanding, rules: Rules
) -> Decision:
    at, intent = said.occasion.at, understanding.intent
    match intent:
        case Intent.BOOK:
            return _offer(conversation, said, understanding, rules)
        case Intent.CHANGE:
            return _change(conversation, said, understanding, rules)
        case Intent.CONFIRM:
            return _confirm(conversation, said, rules)
        case Intent.DISMISS:
            return _dismiss(conversation, said, rules)
        case Intent.UNDO:
            booking = last_booking(conversation)
            if booking is None:
                return _talk(conversation, said, Talk.NOTHING_TO_UNDO, rules)
            return undo(conversation, booking, said.occasion, rules, card=None)
        case Intent.LIST:
            return _look_up(conversation, said, understanding, (), rules)
        case Intent.WITHDRAW:
            return _withdraw(conversation, said, understanding, rules)
        case Intent.HELP | Intent.GREETING | Intent.THANKS | Intent.PRIVACY:
            return _talk(replace(conversation, stumbles=0), said, _TALKS[intent], rules)
        case Intent.SETTINGS:
            return onward(conversation, at, rules, (settings(conversation, said.occasion, rules),))
        case Intent.SIGN_OUT:
            left = replace(conversation, proposals=(), waiting=None, question=None, incomplete=None)
            return onward(left, at, rules, command=SignOut())
        case Intent.FORGET:
            return _forget(conversation, said, rules)
        case Intent.OTHER:
            return _not_understood(conversation, said, understanding, rules)
        case _:
            assert_never(intent)


def _spoken(conversation: Conversation, understanding: Understanding) -> str:
    """Answer in the language of the sentence; a mere "ok" does not change it."""
    language = understanding.language
    if understanding.intent in {Intent.CONFIRM, Intent.DISMISS, Intent.OTHER, Intent.UNDO} or not language:
        return conversation.spoken
    return "" if conversation.locale.startswith(language) else language


_TALKS = {
    Intent.HELP: Talk.HELP,
    Intent.GREETING: Talk.GREETING,
    Intent.THANKS: Talk.THANKS,
    Intent.PRIVACY: Talk.PRIVACY,
}


def _change(conversation: Conversation, said: Said, understanding: Understanding, rules: Rules) -> Decision:
    if open_proposal(conversation, said.occasion.at) is None and last_booking(conversation) is None:
        if understanding.readings and understanding.amendment is not Amendment.EXCEPT:
            # Nothing to change, but a time to book: offering it says clearly what would happen.
            return _offer(conversation, said, replace(understanding, intent=Intent.BOOK), rules)
        return _talk(conversation, said, Talk.NOTHING_TO_CHANGE, rules)
    return _offer(conversation, said, understanding, rules)


def _offer(conversation: Conversation, said: Said, understanding: Understanding, rules: Rules) -> Decision:
    """Answer a request with its card, and look ahead; or book it at once for those who chose that."""
    at = said.occasion.at
    conversation, sendings = offer(conversation, said, understanding, rules)
    proposal = conversation.proposal(said.occasion.fresh_id)
    if proposal is None:
        return onward(conversation, at, rules, sendings)
    if conversation.preferences.book_at_once and rules.may_book_at_once and is_plain_sailing(proposal):
        return confirm(conversation, proposal, 0, said.occasion, rules, card=None)
    return onward(conversation, at, rules, sendings, look_ahead(proposal, rules))


def _confirm(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    proposal = open_proposal(conversation, said.occasion.at)
    if proposal is None:
        busy = next((each for each in conversation.bookings if each.is_under_way), None)
        if busy is not None:
            return onward(conversation, said.occasion.at, rules, (shown(conversation, busy),))
        return _talk(conversation, said, Talk.NOTHING_TO_CONFIRM, rules)
    if len(proposal.options) > 1:
        reply = Offered(proposal, plan_zone=plan_zone(conversation))
        return onward(conversation, said.occasion.at, rules, (Sending(reply, subject=proposal.id),))
    return confirm(conversation, proposal, 0, said.occasion, rules, card=None)


def _dismiss(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    proposal = open_proposal(conversation, said.occasion.at)
    if proposal is not None:
        return onward(*dropped(conversation, proposal, said.occasion.at, rules))
    if conversation.incomplete is not None or conversation.waiting is not None:
        conversation = replace(conversation, incomplete=None, waiting=None)
    return _talk(conversation, said, Talk.NOTHING_TO_DISMISS, rules)


def dropped(
    conversation: Conversation, proposal: Proposal, at: datetime, rules: Rules, card: str | None = None
) -> tuple[Conversation, datetime, Rules, tuple[Sending, ...]]:
    """Drop a proposal and say so on its card."""
    kept = tuple(each for each in conversation.proposals if each.id != proposal.id)
    sending = Sending(Dismissed(proposal), subject=proposal.id, card=card or proposal.card, revision=1)
    return replace(conversation, proposals=kept), at, rules, (sending,)


def _withdraw(conversation: Conversation, said: Said, understanding: Understanding, rules: Rules) -> Decision:
    if understanding.refusal is not None:
        declined = Declined(understanding.refusal, understanding.nearest, understanding.unknown)
        return onward(conversation, said.occasion.at, rules, (Sending(declined),))
    if understanding.readings:
        return _look_up(conversation, said, understanding, understanding.readings[0].intervals, rules)
    proposal = open_proposal(conversation, said.occasion.at)
    if proposal is not None and proposal.purpose is not Purpose.WITHDRAW:
        return onward(*dropped(conversation, proposal, said.occasion.at, rules))
    booking = last_booking(conversation)
    if booking is not None:
        return undo(conversation, booking, said.occasion, rules, card=None)
    return _talk(conversation, said, Talk.NOTHING_TO_DISMISS, rules)


def _look_up(
    conversation: Conversation,
    said: Said,
    understanding: Understanding,
    cut: tuple[Interval, ...],
    rules: Rules,
) -> Decision:
    at = said.occasion.at
    stretch = _stretch(understanding, reference_of(conversation, said.occasion, rules).moment)
    question = Question(said.occasion.fresh_id, stretch, said, until=at + rules.tempo.lease, cut=cut)
    asking = replace(conversation, question=question, stumbles=0)
    return onward(asking, at, rules, command=LookAt(question.id, stretch))


def _stretch(understanding: Understanding, moment: datetime) -> Interval:
    if understanding.readings:
        intervals = understanding.readings[0].intervals
        grain = Grain.DAYS if all(each.grain is Grain.DAYS for each in intervals) else Grain.HOURS
        return Interval(intervals[0].start, max(each.end for each in intervals), grain)
    today = datetime.combine(moment.date(), MIDNIGHT, tzinfo=moment.tzinfo)
    return Interval(today, today + LISTED_BY_DEFAULT, Grain.DAYS)


def _forget(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    if any(each.is_under_way or each.sweeps for each in conversation.bookings):
        return _talk(conversation, said, Talk.STILL_BUSY, rules)
    blank = Conversation(address=conversation.address, locale=conversation.locale, heard=conversation.heard)
    return _talk(blank, said, Talk.FORGOTTEN, rules)


def _not_understood(conversation: Conversation, said: Said, understanding: Understanding, rules: Rules) -> Decision:
    if understanding.refusal is not None:
        declined = Declined(understanding.refusal, understanding.nearest, understanding.unknown)
        return onward(conversation, said.occasion.at, rules, (Sending(declined),))
    times = conversation.stumbles + 1
    moment = reference_of(conversation, said.occasion, rules).moment
    denoted = understanding.readings[0].intervals if understanding.readings else ()
    reply = Sending(NotUnderstood(moment, understanding.unknown, denoted, times))
    conversation = replace(conversation, stumbles=times)
    if times < FORM_AFTER:
        return onward(conversation, said.occasion.at, rules, (reply,))
    return with_form(conversation, said, rules, reply)


def with_form(conversation: Conversation, said: Said, rules: Rules, reply: Sending) -> Decision:
    """Offer the form beside an answer that may not help; it is never the only way."""
    conversation, form = blank_form(conversation, said, rules)
    return onward(conversation, said.occasion.at, rules, (reply, form) if form is not None else (reply,))


def _talk(conversation: Conversation, said: Said, talk: Talk, rules: Rules) -> Decision:
    moment = reference_of(conversation, said.occasion, rules).moment
    return onward(conversation, said.occasion.at, rules, (Sending(Talked(talk, moment)),))


def _knows_hours(conversation: Conversation, at: datetime, rules: Rules) -> bool:
    return conversation.hours is not None and at < conversation.hours.read_at + rules.hours_life


def _without_edited(conversation: Conversation, message_id: str) -> Conversation:
    kept = tuple(each for each in conversation.proposals if each.message_id != message_id)
    return replace(conversation, proposals=kept)
