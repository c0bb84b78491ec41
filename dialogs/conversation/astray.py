"""Answers that led nowhere: the next one in a row offers another way on, and every third one the form."""

from __future__ import annotations

from dialogs.conversation.forms import blank_form
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.copies import replace
from dialogs.events import Event, FromPerson, Said
from dialogs.replies import (
    Asked,
    BookingShown,
    Declined,
    HeldUp,
    Lost,
    NothingToWithdraw,
    NotUnderstood,
    Sending,
    Talk,
    Talked,
)

FORM_AT = 3
"""Answers in a row that led nowhere, at which (and at each multiple of which) the form is offered as well."""

NOWHERE = frozenset(
    {
        Talk.NOTHING_TO_CONFIRM,
        Talk.NOTHING_TO_DISMISS,
        Talk.NOTHING_TO_UNDO,
        Talk.NOTHING_TO_CHANGE,
        Talk.UNDONE_ALREADY,
        Talk.KEPT,
        Talk.LAST_BOOKED,
        Talk.STILL_BUSY,
    }
)


def counted(before: Conversation, event: Event, decision: Decision, rules: Rules) -> Decision:
    """Note on an answer how many in a row led nowhere, so that none is given twice and none is the last word."""
    answers = [each for each in decision.sendings if not isinstance(each.reply, BookingShown)]
    lost = next((each for each in answers if _leads_nowhere(each)), None)
    if lost is None:
        # News of a booking that comes by itself is no answer; to a person it is one that led somewhere.
        helped = answers or (decision.sendings and isinstance(event, FromPerson))
        if not helped or not decision.conversation.stumbles:
            return decision
        return replace(decision, conversation=replace(decision.conversation, stumbles=0))
    times = before.stumbles + 1
    conversation = replace(decision.conversation, stumbles=times)
    if times % FORM_AT or not isinstance(event, Said):
        return replace(decision, conversation=conversation, sendings=_marked(decision.sendings, lost, Lost(times)))
    conversation, form = blank_form(conversation, event.occasion, rules)
    sendings = (*_marked(decision.sendings, lost, Lost(times, form=True)), form)
    return replace(decision, conversation=conversation, sendings=sendings)


def _leads_nowhere(sending: Sending) -> bool:
    match sending.reply:
        case Asked() | Declined() | NotUnderstood() | NothingToWithdraw() | HeldUp():
            return True
        case Talked(talk=talk):
            return talk in NOWHERE
        case _:
            return False


def _marked(sendings: tuple[Sending, ...], marked: Sending, lost: Lost) -> tuple[Sending, ...]:
    return tuple(_with(each, lost) if each is marked else each for each in sendings)


def _with(sending: Sending, lost: Lost) -> Sending:
    match sending.reply:
        case (Asked() | Declined() | NotUnderstood() | NothingToWithdraw() | HeldUp() | Talked()) as reply:
            return replace(sending, reply=replace(reply, lost=lost))
        case _:
            return sending
