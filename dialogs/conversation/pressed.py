"""What a press does: every card ever sent answers with the present truth."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from dialogs.booking import Booking, Phase, Purpose, StepState, allowing_overlap, trying_rest
from dialogs.conversation.confirming import confirm, present, undo
from dialogs.conversation.course import is_overtaken, onward, shown, with_booking
from dialogs.conversation.heritage import stretches
from dialogs.conversation.offering import can_be_undone, offered, pattern_of, reshaped
from dialogs.conversation.said import answer, dropped
from dialogs.conversation.setting import save
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.events import Button, Pressed, Said
from dialogs.planning import Unplannable, plan
from dialogs.proposal import Option, Proposal
from dialogs.replies import Declined, FormOffered, Sending, Talk, Talked
from dialogs.timeoff import in_zone


def pressed(conversation: Conversation, press: Pressed, rules: Rules) -> Decision:
    """Take a press in; what it is about is looked up by the card's opaque id alone."""
    match press.button:
        case Button.LIST:
            return _typed(conversation, press, "when am I off?", rules)
        case Button.HELP:
            return _talk(conversation, press, Talk.HELP, rules)
        case Button.SAVE:
            return save(conversation, press, rules)
        case _:
            pass
    booking = conversation.booking(press.subject)
    if booking is not None:
        return _on_booking(conversation, press, booking, rules)
    proposal = conversation.proposal(press.subject)
    if proposal is not None:
        return _on_proposal(conversation, press, replace(proposal, card=press.card or proposal.card), rules)
    return _talk(conversation, press, Talk.CARD_TOO_OLD, rules)


def _on_proposal(conversation: Conversation, press: Pressed, proposal: Proposal, rules: Rules) -> Decision:
    at = press.occasion.at
    match press.button:
        case Button.BOOK | Button.CHOOSE | Button.WITHDRAW | Button.GIVE_BACK:
            choice = press.choice or 0
            if choice >= len(proposal.options) or not proposal.options[choice].changes:
                return _talk(conversation, press, Talk.CARD_TOO_OLD, rules)
            return confirm(conversation, proposal, choice, press.occasion, rules, press.card)
        case Button.DISMISS:
            return onward(*dropped(conversation, proposal, at, rules, press.card))
        case Button.CHANGE:
            form = Sending(FormOffered(proposal), subject=proposal.id, card=press.card)
            return onward(conversation, at, rules, (form,))
        case Button.SUBMIT:
            return _reshape(conversation, press, proposal, rules)
        case _:
            opened, sendings = offered(conversation, proposal)
            return onward(opened, at, rules, sendings)


def _reshape(conversation: Conversation, press: Pressed, proposal: Proposal, rules: Rules) -> Decision:
    at = press.occasion.at
    if press.form is None or press.form.faulty:
        return _talk(conversation, press, Talk.FORM_FAULTY, rules)
    made = reshaped(conversation, proposal, press.form, press.occasion, rules)
    if not isinstance(made, Proposal):
        return onward(conversation, at, rules, (Sending(Declined(made)),))
    if not made.options[0].changes:
        return _talk(conversation, press, Talk.NOTHING_TO_CHANGE, rules)
    opened, sendings = offered(conversation, made)
    return onward(opened, at, rules, sendings)


def _on_booking(conversation: Conversation, press: Pressed, booking: Booking, rules: Rules) -> Decision:
    at = press.occasion.at
    carded = replace(booking, card=booking.card or press.card)
    conversation = with_booking(conversation, carded)
    truth = present(conversation, carded, press.card)
    match press.button:
        case Button.UNDO:
            return undo(conversation, carded, press.occasion, rules, press.card)
        case Button.CHANGE if can_be_undone(carded):
            return _change_form(conversation, press, carded, rules)
        case Button.TRY_REST if _has_refused(carded) and not is_overtaken(conversation, carded):
            again = trying_rest(carded, at)
            return onward(with_booking(conversation, again), at, rules, (shown(conversation, again),))
        case Button.BOOK if carded.phase is Phase.COLLIDED and not is_overtaken(conversation, carded):
            going_on = allowing_overlap(carded, at)
            return onward(with_booking(conversation, going_on), at, rules, (shown(conversation, going_on),))
        case _:
            return onward(conversation, at, rules, (truth,))


def _change_form(conversation: Conversation, press: Pressed, booking: Booking, rules: Rules) -> Decision:
    """Open a form on what stands; the receipt stays where it is until the change is booked."""
    occasion = press.occasion
    zone = ZoneInfo(booking.zone)
    made = plan(
        tuple(in_zone(each, zone) for each in stretches(conversation, booking)),
        pattern_of(conversation, rules),
        rules.subject,
        occasion.moment.astimezone(zone),
    )
    if isinstance(made, Unplannable):
        return onward(conversation, occasion.at, rules, (Sending(Declined(made)),))
    proposal = Proposal(
        id=occasion.fresh_id,
        purpose=Purpose.CHANGE,
        options=(Option(made, ()),),
        zone=booking.zone,
        hours=pattern_of(conversation, rules).source,
        offered_at=occasion.at,
        expires_at=occasion.at + rules.proposal_life,
        message_id=occasion.fresh_id,
        changes_booking=booking.id,
    )
    conversation = replace(conversation, proposals=(*conversation.proposals, proposal))
    return onward(conversation, occasion.at, rules, (Sending(FormOffered(proposal), subject=proposal.id),))


def _has_refused(booking: Booking) -> bool:
    refused = any(step.state is StepState.REFUSED for step in booking.own_steps)
    return refused and booking.phase in {Phase.PARTLY, Phase.FAILED} and booking.undone_by is None


def _typed(conversation: Conversation, press: Pressed, text: str, rules: Rules) -> Decision:
    said = Said(press.occasion, text, message_id=press.occasion.fresh_id)
    return answer(conversation, said, rules)


def _talk(conversation: Conversation, press: Pressed, talk: Talk, rules: Rules) -> Decision:
    said = Sending(Talked(talk, press.occasion.moment), subject=press.subject, card=press.card)
    return onward(conversation, press.occasion.at, rules, (said,))
