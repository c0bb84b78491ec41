"""Proposals that came to nothing, in words: dropped by the person, or tapped too late."""

from __future__ import annotations

from typing import assert_never

from dialogs.booking import Purpose
from dialogs.events import Button
from dialogs.proposal import Proposal
from dialogs.replies import Dismissed, Expired
from dialogs.wording.compose import card
from dialogs.wording.message import Choice, Message, Paragraph, Weight
from dialogs.wording.proposals import headline_of
from dialogs.wording.voice import Voice


def dismissed(reply: Dismissed, voice: Voice) -> Message:
    """Word that a proposal was dropped."""
    proposal = reply.proposal
    headline = headline_of(proposal.options[0].plan, proposal.offered_at, voice)
    sentence = _dropped(proposal, voice)
    if reply.unsaid:
        sentence = voice.text(voice.say("You deleted your message."), sentence)
    return card(headline, paragraphs=(Paragraph(sentence),))


def _dropped(proposal: Proposal, voice: Voice) -> str:
    match proposal.purpose:
        case Purpose.BOOK | Purpose.UNDO:
            return voice.say("Cancelled. Nothing was booked.")
        case Purpose.CHANGE:
            return voice.say("Left as it was. Nothing was changed.")
        case Purpose.WITHDRAW:
            return voice.say("Kept. Nothing was taken out of your work plan.")
        case _:
            assert_never(proposal.purpose)


def expired(reply: Expired, voice: Voice) -> Message:
    """Word that a proposal was tapped too late, and offer it once more."""
    proposal = reply.proposal
    if proposal.purpose is Purpose.WITHDRAW:
        late = voice.say("This card is too old to act on, and your work plan was left alone.")
    else:
        late = voice.say("This card is too old to act on, and nothing was booked.")
    again = Choice(voice.say("Show it again"), Button.REFRESH, proposal.id, weight=Weight.PRIMARY)
    headline = headline_of(proposal.options[0].plan, proposal.offered_at, voice)
    return card(headline, paragraphs=(Paragraph(late),), choices=(again,))
