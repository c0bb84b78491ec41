"""A button named by the words on it: does what pressing it would do, where a card that has it is open."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from dialogs.booking import Purpose
from dialogs.conversation.answering import dismiss, meant_by_yes, put_back, undo_last
from dialogs.conversation.course import onward
from dialogs.conversation.looking import look_up
from dialogs.conversation.offering import showing
from dialogs.conversation.persisting import can_try_again, try_again
from dialogs.conversation.pressed import pressed
from dialogs.conversation.resuming import resume
from dialogs.conversation.standpoint import last_booking, late_proposal, local_moment, open_proposal
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.conversation.titles import Title, titled
from dialogs.events import Button, Pressed, Said
from dialogs.proposal import Proposal
from dialogs.replies import Sending, Talk, Talked


def named(conversation: Conversation, said: Said, rules: Rules) -> Decision | None:
    """Do what the button with these words would; None where they are none, or where no such button waits."""
    title = titled(said.text)
    if title is None:
        return None
    proposal = open_proposal(conversation, said.occasion.at)
    match title:
        case Title.BOOK | Title.BOOK_AS_WELL:
            return _book(conversation, said, proposal, rules)
        case Title.GIVE_BACK:
            return _give_back(conversation, said, proposal, rules)
        case Title.KEEP:
            return _keep(conversation, said, proposal, rules)
        case Title.UNDO:
            return _undo(conversation, said, proposal, rules)
        case Title.PUT_BACK:
            return put_back(conversation, said, rules)
        case Title.TRY_AGAIN:
            return _try_again(conversation, said, proposal, rules)
        case Title.SHOW_AGAIN:
            return _show_again(conversation, said, proposal, rules)
        case _:
            assert_never(title)


def _book(conversation: Conversation, said: Said, proposal: Proposal | None, rules: Rules) -> Decision | None:
    if conversation.incomplete is not None:
        return None
    if proposal is not None and proposal.purpose is Purpose.WITHDRAW:
        return _asking_again(conversation, said.occasion.at, proposal, rules)
    return meant_by_yes(conversation, said, rules)


def _give_back(conversation: Conversation, said: Said, proposal: Proposal | None, rules: Rules) -> Decision | None:
    if proposal is None:
        return look_up(conversation, said, rules, to_choose=True)
    return meant_by_yes(conversation, said, rules) if proposal.purpose is Purpose.WITHDRAW else None


def _keep(conversation: Conversation, said: Said, proposal: Proposal | None, rules: Rules) -> Decision | None:
    if conversation.incomplete or conversation.waiting or conversation.question:
        return None
    at = said.occasion.at
    if proposal is None:
        kept = Talked(Talk.KEPT, local_moment(conversation, said.occasion, rules))
        return onward(conversation, at, rules, (Sending(kept),))
    if proposal.purpose is Purpose.BOOK:
        # What is only offered can't be kept: whether they mean to book it or not, a tap says it better.
        return _asking_again(conversation, at, proposal, rules)
    return dismiss(conversation, said, rules)


def _undo(conversation: Conversation, said: Said, proposal: Proposal | None, rules: Rules) -> Decision | None:
    """Undo what came last, in the languages that write "cancel" on that button as well."""
    booking = last_booking(conversation)
    if proposal is not None or booking is None or said.occasion.at >= booking.confirmed_at + rules.proposal_life:
        return None
    if conversation.incomplete or conversation.waiting or conversation.question:
        return None
    return undo_last(conversation, said, rules)


def _try_again(conversation: Conversation, said: Said, proposal: Proposal | None, rules: Rules) -> Decision | None:
    newest = conversation.bookings[-1] if conversation.bookings else None
    if newest is not None and can_try_again(conversation, newest):
        return try_again(conversation, newest, said.occasion, rules)
    return resume(conversation, said.occasion.at, rules) or _show_again(conversation, said, proposal, rules)


def _show_again(conversation: Conversation, said: Said, proposal: Proposal | None, rules: Rules) -> Decision | None:
    if proposal is not None:
        return _asking_again(conversation, said.occasion.at, proposal, rules)
    late = late_proposal(conversation)
    return pressed(conversation, Pressed(said.occasion, Button.REFRESH, late.id), rules) if late is not None else None


def _asking_again(conversation: Conversation, at: datetime, proposal: Proposal, rules: Rules) -> Decision:
    return onward(conversation, at, rules, (showing(proposal),))
