"""The one decision: a conversation and an event in; what to keep, to say and to do out."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never

from dialogs.conversation import outcomes
from dialogs.conversation.ahead import ahead_seen
from dialogs.conversation.astray import counted
from dialogs.conversation.course import onward
from dialogs.conversation.leaving import forgotten, unsaid
from dialogs.conversation.pressed import pressed
from dialogs.conversation.proving import self_tested
from dialogs.conversation.said import heard
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.copies import replace
from dialogs.events import (
    AheadSeen,
    Arrived,
    Event,
    FromPerson,
    Hindered,
    HoursRead,
    Occasion,
    PlanSeen,
    Pressed,
    Said,
    SignedIn,
    SignedOut,
    SignInFailed,
    Told,
    Unsaid,
    Untold,
    Woke,
    Written,
)
from dialogs.replies import BookingShown, Further, Sending, Talk, Talked
from dialogs.selftest import SelfTested

WELCOMED_AGAIN = timedelta(hours=1)
"""How long after anything was heard of a person another arrival is not worth a welcome."""


def decide(conversation: Conversation, event: Event, rules: Rules) -> Decision:
    """Decide what an event means.

    Pure: the same conversation, event and rules give the same decision, so whoever loses the race to keep it decides
    again, and a fault is replayed from its events. Never raises for anything that a person can say or press.
    """
    decision = counted(conversation, event, _decided(conversation, event, rules), rules)
    at = event.occasion.at if isinstance(event, FromPerson) else event.at
    return _furnished(forgotten(decision, at), rules)


def _furnished(decision: Decision, rules: Rules) -> Decision:
    """Give the receipts what is not the booking's own: the administrator's link, and the zone of the plan."""
    hours = decision.conversation.hours
    zone = hours.zone if hours is not None else None
    if not any(isinstance(each.reply, BookingShown) for each in decision.sendings):
        return decision
    return replace(decision, sendings=tuple(_with(each, rules.further, zone) for each in decision.sendings))


def _with(sending: Sending, further: Further | None, zone: str | None) -> Sending:
    if not isinstance(sending.reply, BookingShown):
        return sending
    return replace(sending, reply=replace(sending.reply, further=further, plan_zone=zone))


def _decided(  # noqa: C901 - one case for each event
    conversation: Conversation, event: Event, rules: Rules
) -> Decision:
    match event:
        case Said():
            return heard(_located(conversation, event.occasion), event, rules)
        case Unsaid():
            return unsaid(_located(conversation, event.occasion), event, rules)
        case Pressed():
            return pressed(_located(conversation, event.occasion), event, rules)
        case Arrived():
            return _welcomed(_located(conversation, event.occasion), event, rules)
        case SignedIn():
            return outcomes.signed_in(_located(conversation, event.occasion), event, rules)
        case SignInFailed():
            return outcomes.sign_in_failed(_located(conversation, event.occasion), event, rules)
        case Woke():
            return outcomes.woke(conversation, event, rules)
        case HoursRead():
            return outcomes.hours_read(conversation, event, rules)
        case PlanSeen():
            return outcomes.plan_seen(conversation, event, rules)
        case AheadSeen():
            return ahead_seen(conversation, event, rules)
        case Written():
            return outcomes.written(conversation, event, rules)
        case Hindered():
            return outcomes.hindered(conversation, event, rules)
        case Told() | Untold():
            return outcomes.told(conversation, event, rules)
        case SignedOut():
            return outcomes.signed_out(conversation, event, rules)
        case SelfTested():
            return self_tested(conversation, event, rules)
        case _:
            assert_never(event)


def _welcomed(conversation: Conversation, event: Arrived, rules: Rules) -> Decision:
    """Welcome once: Teams tells of one installation in two ways at the same time."""
    known = conversation.touched_at
    if known is not None and event.occasion.at - known < WELCOMED_AGAIN:
        return onward(conversation, event.occasion.at, rules)
    welcome = Sending(Talked(Talk.WELCOME, event.occasion.moment))
    return onward(conversation, event.occasion.at, rules, (welcome,))


def _located(conversation: Conversation, occasion: Occasion) -> Conversation:
    """Keep the newest way back to the chat: an older one may lead to a service that has moved."""
    if conversation.address == occasion.address and conversation.locale == occasion.locale:
        return conversation
    return replace(conversation, address=occasion.address, locale=occasion.locale)
