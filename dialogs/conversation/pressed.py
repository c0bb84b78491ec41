"""What a press does: every card ever sent answers with the present truth."""

from __future__ import annotations

from dialogs.booking import Booking
from dialogs.conversation.ahead import look_ahead
from dialogs.conversation.answering import dropped, in_other_zone
from dialogs.conversation.confirming import confirm, present, undo
from dialogs.conversation.course import onward, with_booking
from dialogs.conversation.forms import change_form, replanned, reshaped
from dialogs.conversation.looking import look_up
from dialogs.conversation.offering import offered, showing
from dialogs.conversation.persisting import can_go_beside, can_try_again, go_beside, try_again
from dialogs.conversation.setting import read_hours_again, save
from dialogs.conversation.standpoint import can_be_undone
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.copies import replace
from dialogs.events import Button, Pressed, Said
from dialogs.language import Refusal
from dialogs.planning import Unplannable
from dialogs.proposal import Proposal
from dialogs.replies import Declined, Expired, FormOffered, Sending, Talk, Talked


def pressed(conversation: Conversation, press: Pressed, rules: Rules) -> Decision:
    """Take a press in; what it is about is looked up by the card's opaque id alone."""
    match press.button:
        case Button.LIST:
            return look_up(conversation, Said(press.occasion, "", message_id=press.occasion.fresh_id), rules)
        case Button.HELP:
            return onward(conversation, press.occasion.at, rules, (Sending(Talked(Talk.HELP, press.occasion.moment)),))
        case Button.SAVE:
            return save(conversation, press, rules)
        case Button.HOURS:
            return read_hours_again(conversation, press, rules)
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
    if press.button is Button.DISMISS:
        return onward(*dropped(conversation, proposal, at, rules, press.card))
    if press.button is Button.REFRESH:
        return _renewed(conversation, press, proposal, rules)
    if not proposal.is_open(at):
        expired = Sending(Expired(proposal), subject=proposal.id, card=proposal.card, revision=proposal.revision)
        return onward(conversation, at, rules, (expired,))
    match press.button:
        case Button.BOOK | Button.CHOOSE | Button.WITHDRAW | Button.GIVE_BACK | Button.BESIDE:
            choice = press.choice or 0
            if choice >= len(proposal.options) or not proposal.options[choice].changes:
                return _talk(conversation, press, Talk.CARD_TOO_OLD, rules)
            beside = press.button is Button.BESIDE
            return confirm(conversation, proposal, choice, press.occasion, rules, press.card, beside=beside)
        case Button.CHANGE:
            form = Sending(
                FormOffered(proposal, blank=proposal.is_form and proposal.changes_booking is None),
                subject=proposal.id,
                card=proposal.card,
                revision=proposal.revision,
            )
            return onward(conversation, at, rules, (form,))
        case Button.SUBMIT:
            return _reshape(conversation, press, proposal, rules)
        case Button.OTHER_ZONE:
            return in_other_zone(conversation, proposal, press.occasion, rules)
        case _:
            return onward(conversation, at, rules, (showing(proposal),))


def _reshape(conversation: Conversation, press: Pressed, proposal: Proposal, rules: Rules) -> Decision:
    if press.form is None or press.form.faulty:
        return _talk(conversation, press, Talk.FORM_FAULTY, rules)
    return _opened(conversation, press, reshaped(conversation, proposal, press.form, press.occasion, rules), rules)


def _renewed(conversation: Conversation, press: Pressed, proposal: Proposal, rules: Rules) -> Decision:
    """Show what an expired card offered once more, as it is by now; a list is read anew."""
    if proposal.is_list or not proposal.options[0].plan.drafts:
        return look_up(conversation, Said(press.occasion, "", message_id=press.occasion.fresh_id), rules)
    if proposal.is_open(press.occasion.at):
        return onward(conversation, press.occasion.at, rules, (showing(proposal),))
    if len(proposal.options) > 1:
        fresh = replace(
            proposal,
            revision=proposal.revision + 1,
            offered_at=press.occasion.at,
            expires_at=press.occasion.at + rules.proposal_life,
        )
        return _opened(conversation, press, fresh, rules)
    intervals = proposal.options[0].plan.intervals
    return _opened(conversation, press, replanned(conversation, proposal, intervals, press.occasion, rules), rules)


def _opened(
    conversation: Conversation, press: Pressed, made: Proposal | Unplannable | Refusal, rules: Rules
) -> Decision:
    if not isinstance(made, Proposal):
        return onward(conversation, press.occasion.at, rules, (Sending(Declined(made)),))
    if not all(option.changes for option in made.options):
        return _talk(conversation, press, Talk.NOTHING_TO_CHANGE, rules)
    opened, sendings = offered(conversation, made)
    return onward(opened, press.occasion.at, rules, sendings, look_ahead(made, rules))


def _on_booking(conversation: Conversation, press: Pressed, booking: Booking, rules: Rules) -> Decision:
    carded = replace(booking, card=booking.card or press.card)
    conversation = with_booking(conversation, carded)
    match press.button:
        case Button.UNDO:
            return undo(conversation, carded, press.occasion, rules, press.card)
        case Button.CHANGE if can_be_undone(carded):
            return _change_form(conversation, press, carded, rules)
        case Button.TRY_REST if can_try_again(conversation, carded):
            return try_again(conversation, carded, press.occasion, rules)
        case Button.BOOK | Button.BESIDE if can_go_beside(conversation, carded):
            return go_beside(conversation, carded, press.occasion, rules)
        case _:
            truth = present(conversation, carded, press.card)
            return onward(conversation, press.occasion.at, rules, (truth,))


def _change_form(conversation: Conversation, press: Pressed, booking: Booking, rules: Rules) -> Decision:
    made = change_form(conversation, booking, press.occasion, rules)
    if isinstance(made, Unplannable):
        return onward(conversation, press.occasion.at, rules, (Sending(Declined(made)),))
    opened, form = made
    return onward(opened, press.occasion.at, rules, (form,))


def _talk(conversation: Conversation, press: Pressed, talk: Talk, rules: Rules) -> Decision:
    said = Sending(Talked(talk, press.occasion.moment), subject=press.subject, card=press.card)
    return onward(conversation, press.occasion.at, rules, (said,))
