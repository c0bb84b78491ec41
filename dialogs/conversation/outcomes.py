"""What came of a command, and what the worker finds due."""

from __future__ import annotations

from datetime import datetime

from dialogs.booking import BY_SIGNING_IN, PASSING, hear, others_of
from dialogs.booking import told as told_of
from dialogs.commands import LookAhead, LookAt, ReadHours, Write
from dialogs.conversation.course import onward, with_booking
from dialogs.conversation.proving import asks_for_self_test
from dialogs.conversation.resuming import resume, take_up
from dialogs.conversation.said import answer
from dialogs.conversation.standing import listed, withdrawal
from dialogs.conversation.standpoint import under_way
from dialogs.conversation.state import Conversation, Decision, Hours, Question, Rules, Waiting
from dialogs.copies import replace
from dialogs.events import (
    Hindered,
    HoursRead,
    Obstacle,
    PlanSeen,
    Said,
    SignedIn,
    SignedOut,
    SignInFailed,
    Told,
    Untold,
    Woke,
    Written,
)
from dialogs.replies import (
    HeldUp,
    Sending,
    SignInAsked,
    SignInEnded,
    Talk,
    Talked,
)
from dialogs.timeoff import OccurrenceKind

SILENT_TRIES = 2
"""Sign-ins that are tried without a tap for as long as nothing is heard of one."""


def hours_read(conversation: Conversation, outcome: HoursRead, rules: Rules) -> Decision:
    """Keep the caller's hours, and answer the sentence that waited for them."""
    known = replace(conversation, hours=Hours(outcome.pattern, outcome.zone, outcome.at), sign_ins=0)
    if known.waiting is None:
        return onward(known, outcome.at, rules)
    return _with_next(answer(known, _now(known.waiting.said, outcome.at), rules), known.waiting, outcome.at)


def plan_seen(conversation: Conversation, outcome: PlanSeen, rules: Rules) -> Decision:
    """Answer a question, or go on with the booking for which the plan was read."""
    conversation = replace(conversation, sign_ins=0)
    question = conversation.question
    if question is not None and question.id == outcome.look.purpose:
        conversation = replace(conversation, question=None)
        time_off = tuple(each for each in outcome.occurrences if each.kind is OccurrenceKind.TIME_OFF)
        if question.cuts:
            return withdrawal(conversation, question, time_off, outcome.at, rules)
        return listed(conversation, question, time_off, outcome.at, rules)
    return _heard(conversation, outcome.look.purpose, outcome, rules)


def written(conversation: Conversation, outcome: Written, rules: Rules) -> Decision:
    """Go on with the booking whose changes were answered."""
    return _heard(conversation, outcome.write.booking, outcome, rules)


def hindered(conversation: Conversation, outcome: Hindered, rules: Rules) -> Decision:
    """Say what is in the way and how it goes on; what was asked is kept wherever it can still be answered."""
    match outcome.command:
        case ReadHours():
            return _hours_hindered(conversation, outcome, rules)
        case LookAt(purpose=purpose) if conversation.question and conversation.question.id == purpose:
            return _question_hindered(conversation, conversation.question, outcome, rules)
        case LookAt(purpose=booking_id) | Write(booking=booking_id):
            return _heard(conversation, booking_id, outcome, rules)
        case LookAhead():
            # The card stands without its warnings; what is in the way is found once more before anything is written.
            return onward(conversation, outcome.at, rules)
        case _ if outcome.obstacle in BY_SIGNING_IN:
            # To end a sign-in that is not there: done already.
            return signed_out(conversation, SignedOut(outcome.at), rules)
        case _:
            held = HeldUp(outcome.obstacle, outcome.until, outcome.link)
            return onward(conversation, outcome.at, rules, (Sending(held),))


def signed_in(conversation: Conversation, event: SignedIn, rules: Rules) -> Decision:
    """Go on with everything that waited for the sign-in."""
    conversation = replace(conversation, sign_ins=max(conversation.sign_ins, SILENT_TRIES))
    resumed = resume(conversation, event.occasion.at, rules)
    if resumed is None:
        welcome = Sending(Talked(Talk.SIGNED_IN, event.occasion.moment))
        return onward(conversation, event.occasion.at, rules, (welcome,))
    return resumed


def sign_in_failed(conversation: Conversation, event: SignInFailed, rules: Rules) -> Decision:
    """Say that nothing came of the sign-in; what waited for it goes on waiting."""
    conversation = replace(conversation, sign_ins=max(conversation.sign_ins, SILENT_TRIES))
    waits = conversation.waiting is not None or conversation.question is not None or under_way(conversation) is not None
    return onward(conversation, event.occasion.at, rules, (Sending(SignInEnded(event.fault, waits)),))


def woke(conversation: Conversation, event: Woke, rules: Rules) -> Decision:
    """Take up what is due: what a process that died left behind, retries, sweeps, and news not yet delivered."""
    return take_up(conversation, event.at, rules, after_sign_in=False)


def told(conversation: Conversation, event: Told | Untold, rules: Rules) -> Decision:
    """Note that news of a booking reached the chat, or that it can't any more."""
    booking = conversation.booking(event.subject)
    if booking is None:
        return Decision(conversation)
    return onward(with_booking(conversation, told_of(booking, event, rules.tempo)), event.at, rules)


def signed_out(conversation: Conversation, outcome: SignedOut, rules: Rules) -> Decision:
    """Confirm the sign-out."""
    return onward(conversation, outcome.at, rules, (Sending(Talked(Talk.SIGNED_OUT, outcome.at)),))


def _with_next(decision: Decision, answered: Waiting, at: datetime) -> Decision:
    """Let what was said behind the answered sentence be taken up at once; it is due already."""
    if not answered.then or decision.conversation.waiting is not None:
        return decision
    following, *others = answered.then
    waiting = Waiting(following, until=at, then=tuple(others))
    return replace(decision, conversation=replace(decision.conversation, waiting=waiting))


def _now(said: Said, at: datetime) -> Said:
    """What was said then, answered now: it is read by its own moment, but its card lives from now on."""
    return replace(said, occasion=replace(said.occasion, at=at))


def _heard(
    conversation: Conversation, booking_id: str, outcome: Written | PlanSeen | Hindered, rules: Rules
) -> Decision:
    booking = conversation.booking(booking_id)
    if booking is None:
        return onward(conversation, outcome.at, rules)
    after = hear(booking, outcome, rules.tempo, others_of(conversation.bookings, booking))
    conversation = with_booking(conversation, after)
    asks = after.hindrance is not None and after.hindrance != booking.hindrance
    if asks and isinstance(outcome, Hindered) and outcome.obstacle in BY_SIGNING_IN:
        return _asking_sign_in(conversation, outcome, rules)
    return onward(conversation, outcome.at, rules)


def _asking_sign_in(conversation: Conversation, outcome: Hindered, rules: Rules, *, instead: bool = False) -> Decision:
    """Ask for a sign-in: silently at first, by a button when that did not help or can't.

    Silently twice where nothing was heard of the first: it may have been lost with the process that was at it.
    """
    silently = outcome.obstacle is Obstacle.SIGN_IN and conversation.sign_ins < SILENT_TRIES
    asked = Sending(SignInAsked(outcome.obstacle, outcome.link, silently, instead, rules.fact_sheet))
    return onward(replace(conversation, sign_ins=conversation.sign_ins + 1), outcome.at, rules, (asked,))


def _hours_hindered(conversation: Conversation, outcome: Hindered, rules: Rules) -> Decision:
    waiting = conversation.waiting
    if waiting is None:
        return onward(conversation, outcome.at, rules)
    if outcome.obstacle in BY_SIGNING_IN:
        again = min(outcome.at + rules.consent_again, waiting.said.occasion.at + rules.waiting_life)
        kept = replace(conversation, waiting=replace(waiting, until=again, obstacle=outcome.obstacle))
        if waiting.obstacle is outcome.obstacle:
            return onward(kept, outcome.at, rules)
        return _asking_sign_in(kept, outcome, rules, instead=waiting.instead)
    if outcome.obstacle in PASSING or asks_for_self_test(waiting.said, rules):
        # The hours of the settings will do for a proposal, which says whose hours it took; they are read next time.
        guess = replace(conversation, hours=conversation.hours or Hours(None, None, outcome.at))
        guess = replace(guess, hours=replace(guess.hours, read_at=outcome.at) if guess.hours else None)
        decision = answer(guess, _now(waiting.said, outcome.at), rules)
        decision = _with_next(decision, waiting, outcome.at)
        return replace(decision, conversation=replace(decision.conversation, hours=conversation.hours))
    held = HeldUp(outcome.obstacle, outcome.until, outcome.link)
    return onward(replace(conversation, waiting=None), outcome.at, rules, (Sending(held),))


def _question_hindered(conversation: Conversation, question: Question, outcome: Hindered, rules: Rules) -> Decision:
    if outcome.obstacle in BY_SIGNING_IN:
        again = outcome.at + rules.consent_again
        kept = replace(conversation, question=replace(question, until=again, obstacle=outcome.obstacle))
        if question.obstacle is outcome.obstacle:
            return onward(kept, outcome.at, rules)
        return _asking_sign_in(kept, outcome, rules)
    held = HeldUp(outcome.obstacle, outcome.until, outcome.link)
    return onward(replace(conversation, question=None), outcome.at, rules, (Sending(held),))
