"""What a sentence does to the conversation."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never

from dialogs.booking import Booking, Purpose
from dialogs.commands import ReadHours
from dialogs.conversation.ahead import look_ahead
from dialogs.conversation.answering import (
    chosen,
    confirm_typed,
    dismiss,
    put_off,
    relocated,
    undo_last,
)
from dialogs.conversation.confirming import confirm
from dialogs.conversation.course import onward
from dialogs.conversation.leaving import forget, sign_out
from dialogs.conversation.looking import look_for_what_leaves, look_up
from dialogs.conversation.offering import ask, offer, read
from dialogs.conversation.proving import asks_for_self_test, self_test
from dialogs.conversation.setting import typed_settings
from dialogs.conversation.standpoint import altered, local_moment, open_proposal, reference_of
from dialogs.conversation.state import Conversation, Decision, Rules, Waiting
from dialogs.conversation.typed import named
from dialogs.copies import replace
from dialogs.events import Obstacle, Said
from dialogs.language import Amendment, Intent, Missing, Understanding, understand
from dialogs.proposal import is_plain_sailing
from dialogs.replies import Declined, NotUnderstood, Offered, Sending, Talk, Talked

REMEMBERED = 16
"""Messages whose ids are kept: Teams delivers one again within a minute or so, not after an hour's talk."""

IN_ONE_BREATH = timedelta(seconds=3)
"""What a silent sign-in takes; whoever says more later than that has seen that they have to sign in."""

MOST_BEHIND = 3
"""Sentences that wait behind the one for which the hours are being read: more than anybody types in that second."""

NEEDS_HOURS = frozenset({Intent.BOOK, Intent.CHANGE, Intent.LIST, Intent.WITHDRAW})
"""What is read, or counted, by the caller's own hours."""

SAYS_NOT_WHAT = frozenset({None, Missing.TOPIC, Missing.DATE})
"""What a bare "change it" lacks."""

_TALKS = {
    Intent.HELP: Talk.HELP,
    Intent.GREETING: Talk.GREETING,
    Intent.THANKS: Talk.THANKS,
    Intent.PRIVACY: Talk.PRIVACY,
}


def heard(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    """Take a sentence in, once, however often it is delivered."""
    mark = f"{said.message_id}:{said.text}" if said.edited else said.message_id
    if mark in conversation.heard:
        return Decision(conversation)
    conversation = replace(conversation, heard=(*conversation.heard, mark)[-REMEMBERED:])
    former = _offered_for(conversation, said) if said.edited else None
    if said.edited:
        conversation = _without_edited(conversation, said.message_id)
    decision = _instead_of(former, answer(conversation, said, rules))
    waiting = decision.conversation.waiting
    if decision.command is None and waiting is not None and waiting.obstacle is Obstacle.CONSENT:
        # A word from the person is a good moment to see whether the consent has come meanwhile.
        return replace(decision, command=ReadHours())
    return decision


def answer(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    """Answer a sentence; one that needs the caller's own hours first waits until they are read."""
    at = said.occasion.at
    asked = conversation.incomplete
    if asked is not None and at >= asked.at + rules.incomplete_life:
        conversation = replace(conversation, incomplete=None)
    if picked := chosen(conversation, said, rules) or named(conversation, said, rules):
        return picked
    understanding = read(conversation, said, rules)
    spoken = _spoken(conversation, understanding)
    if spoken != conversation.spoken:
        conversation = replace(conversation, spoken=spoken)
    reads_hours = understanding.intent in NEEDS_HOURS and understanding.refusal is None
    # A self-test can do without the hours, and not without the sign-in that reading them brings about.
    needs_hours = reads_hours or asks_for_self_test(said, rules)
    if needs_hours and not _knows_hours(conversation, rules, said):
        if queued := _behind(conversation, said):
            return Decision(replace(conversation, waiting=queued, touched_at=at))
        waiting = Waiting(said, until=at + rules.tempo.lease, instead=_takes_place(conversation, said))
        return Decision(replace(conversation, waiting=waiting, touched_at=at), command=ReadHours())
    before = conversation.waiting
    if before is not None and (needs_hours or before.said.message_id == said.message_id):
        conversation = replace(conversation, waiting=None)
    return _act(conversation, said, understanding, rules)


def _act(  # noqa: C901 - one case for each intent
    conversation: Conversation, said: Said, understanding: Understanding, rules: Rules
) -> Decision:
    match understanding.intent:
        case Intent.BOOK:
            return _book(conversation, said, understanding, rules)
        case Intent.CHANGE:
            return _change(conversation, said, understanding, rules)
        case Intent.CONFIRM if conversation.incomplete is not None:
            # A question came after every card: a mere yes answers neither it nor them.
            return _not_understood(conversation, said, understanding, rules)
        case Intent.CONFIRM:
            return confirm_typed(conversation, said, rules)
        case Intent.DISMISS:
            return dismiss(conversation, said, rules)
        case Intent.UNDO:
            return undo_last(conversation, said, rules)
        case Intent.LIST:
            return look_up(conversation, said, rules, understanding)
        case Intent.WITHDRAW:
            return _withdraw(conversation, said, understanding, rules)
        case Intent.HELP | Intent.GREETING | Intent.THANKS | Intent.PRIVACY:
            return _talk(conversation, said, _TALKS[understanding.intent], rules)
        case Intent.SETTINGS:
            return typed_settings(conversation, said, rules)
        case Intent.SIGN_OUT:
            return sign_out(conversation, said.occasion, rules)
        case Intent.FORGET:
            return forget(conversation, said.occasion, rules)
        case Intent.OTHER:
            return _not_understood(conversation, said, understanding, rules)
        case _:
            assert_never(understanding.intent)


def _spoken(conversation: Conversation, understanding: Understanding) -> str:
    """Answer in the language of the sentence; a mere "ok" does not change it."""
    language = understanding.language
    if understanding.intent in {Intent.CONFIRM, Intent.DISMISS, Intent.OTHER, Intent.UNDO} or not language:
        return conversation.spoken
    return "" if conversation.locale.startswith(language) else language


def _book(conversation: Conversation, said: Said, understanding: Understanding, rules: Rules) -> Decision:
    """Answer a request with its card; an edited message whose booking stands changes that booking."""
    former = _booked_from(conversation, said)
    if former is not None and former.is_under_way:
        return put_off(conversation, said, former, rules)
    return _offer(conversation, said, understanding, rules, former)


def _change(conversation: Conversation, said: Said, understanding: Understanding, rules: Rules) -> Decision:
    topic = altered(conversation, said.occasion.at)
    if topic is None:
        if understanding.readings and understanding.amendment is not Amendment.EXCEPT:
            # Nothing to change, but a time to book: offering it says clearly what would happen.
            return _offer(conversation, said, understanding._replace(intent=Intent.BOOK), rules)
        return _talk(conversation, said, Talk.NOTHING_TO_CHANGE, rules)
    if not understanding.readings and understanding.refusal is None and understanding.missing in SAYS_NOT_WHAT:
        # "Change it" alone: the form shows what there is to change, and typing it does as well.
        return put_off(conversation, said, topic, rules)
    return _offer(conversation, said, understanding, rules)


def _offer(
    conversation: Conversation,
    said: Said,
    understanding: Understanding,
    rules: Rules,
    former: Booking | None = None,
) -> Decision:
    """Answer with the card, and look ahead; or book it at once for those who chose that."""
    at = said.occasion.at
    conversation, sendings = offer(conversation, said, understanding, rules, former)
    proposal = conversation.proposal(said.occasion.fresh_id)
    if proposal is None:
        return onward(conversation, at, rules, sendings)
    if conversation.preferences.book_at_once and rules.may_book_at_once and is_plain_sailing(proposal):
        return confirm(conversation, proposal, 0, said.occasion, rules, card=None)
    return onward(conversation, at, rules, sendings, look_ahead(proposal, rules))


def _withdraw(conversation: Conversation, said: Said, understanding: Understanding, rules: Rules) -> Decision:
    if understanding.refusal is not None:
        declined = Declined(understanding.refusal, understanding.nearest, understanding.unknown)
        return onward(conversation, said.occasion.at, rules, (Sending(declined),))
    if understanding.readings:
        return look_for_what_leaves(conversation, said, understanding, rules)
    if open_proposal(conversation, said.occasion.at) is not None:
        return dismiss(conversation, said, rules)
    return look_up(conversation, said, rules, to_choose=True)


def _not_understood(conversation: Conversation, said: Said, understanding: Understanding, rules: Rules) -> Decision:
    at = said.occasion.at
    if asks_for_self_test(said, rules):
        return self_test(conversation, said, rules)
    if understanding.refusal is not None:
        declined = Declined(understanding.refusal, understanding.nearest, understanding.unknown)
        return onward(conversation, at, rules, (Sending(declined),))
    if moved := relocated(conversation, said, rules):
        return moved
    head, _, rest = said.text.strip().partition(" ")
    if rest and understand(head, reference_of(conversation, said.occasion, rules)).intent is Intent.SETTINGS:
        return typed_settings(conversation, said, rules)
    if conversation.incomplete is not None and not understanding.readings:
        # An answer that is none: the question stands, and so does what was said before it.
        kept, asked = ask(conversation, said, conversation.incomplete.missing)
        if kept.incomplete is not None:
            kept = replace(kept, incomplete=replace(kept.incomplete, text=conversation.incomplete.text))
        return onward(kept, at, rules, asked)
    denoted = understanding.readings[0].intervals if understanding.readings else ()
    moment = local_moment(conversation, said.occasion, rules)
    return onward(conversation, at, rules, (Sending(NotUnderstood(moment, understanding.unknown, denoted)),))


def _talk(conversation: Conversation, said: Said, talk: Talk, rules: Rules) -> Decision:
    moment = local_moment(conversation, said.occasion, rules)
    return onward(conversation, said.occasion.at, rules, (Sending(Talked(talk, moment)),))


def _knows_hours(conversation: Conversation, rules: Rules, said: Said) -> bool:
    return conversation.hours is not None and said.occasion.at < conversation.hours.read_at + rules.hours_life


def _behind(conversation: Conversation, said: Said) -> Waiting | None:
    """Return what waits with this behind it, while the hours are being read for what was said just before.

    So it is while a first sign-in is tried without a tap, too, which takes no longer.
    """
    waiting = conversation.waiting
    if waiting is None or said.occasion.at >= waiting.until:
        return None
    silently = waiting.obstacle is Obstacle.SIGN_IN and conversation.sign_ins == 1
    if waiting.obstacle is not None and not (silently and said.occasion.at < waiting.said.occasion.at + IN_ONE_BREATH):
        return None
    if said.edited or waiting.said.message_id == said.message_id or len(waiting.then) >= MOST_BEHIND:
        return None
    return replace(waiting, then=(*waiting.then, said))


def _takes_place(conversation: Conversation, said: Said) -> bool:
    """Tell whether an earlier request waits for a sign-in, which is now dropped for this one."""
    waiting = conversation.waiting
    return waiting is not None and waiting.obstacle is not None and waiting.said.message_id != said.message_id


def _booked_from(conversation: Conversation, said: Said) -> Booking | None:
    if not said.edited:
        return None
    made = [conversation.booking(each.proposal) for each in conversation.origins if each.message_id == said.message_id]
    booking = next((each for each in reversed(made) if each is not None), None)
    while booking is not None and booking.undone_by is not None:
        booking = conversation.booking(booking.undone_by)
    return None if booking is None or booking.purpose is Purpose.UNDO else booking


def _offered_for(conversation: Conversation, said: Said) -> str | None:
    return next((each.id for each in reversed(conversation.proposals) if each.message_id == said.message_id), None)


def _instead_of(former: str | None, decision: Decision) -> Decision:
    """Let the card of an edited message's former words say that it is out of use."""
    if former is None or not decision.sendings:
        return decision
    first, *others = decision.sendings
    if not isinstance(first.reply, Offered) or first.instead_of is not None:
        return decision
    return replace(decision, sendings=(replace(first, instead_of=former), *others))


def _without_edited(conversation: Conversation, message_id: str) -> Conversation:
    kept = tuple(each for each in conversation.proposals if each.message_id != message_id)
    return replace(conversation, proposals=kept)
