"""Sign-ins that are needed, and whatever else is in the way of an answer, in words."""

from __future__ import annotations

from dialogs.events import Obstacle
from dialogs.replies import HeldUp, SignInAsked, SignInEnded
from dialogs.wording.compose import plain, signing_in
from dialogs.wording.message import Link, Message
from dialogs.wording.obstacles import obstacle_sentence, sign_in_fault_sentence
from dialogs.wording.questions import way_on
from dialogs.wording.voice import Voice

SOON_OVER = frozenset({Obstacle.UNAVAILABLE, Obstacle.THROTTLED})


def sign_in_asked(reply: SignInAsked, voice: Voice) -> Message:
    """Ask for the sign-in, or for the administrator's consent."""
    sentences = [obstacle_sentence(reply.obstacle, voice)]
    if reply.instead:
        sentences.append(voice.say("It takes the place of the request before it."))
    links = _links(reply.link, voice)
    if links and reply.fact_sheet:
        links = (*links, Link(voice.say("Fact sheet for your administrator"), reply.fact_sheet))
    return signing_in(plain(*sentences, links=links), silently=reply.silently)


def sign_in_ended(reply: SignInEnded, voice: Voice) -> Message:
    """Say why the sign-in did not come about."""
    return plain(sign_in_fault_sentence(reply.fault, voice, waits=reply.waits))


def held_up(reply: HeldUp, voice: Voice) -> Message:
    """Say what is in the way of an answer; nothing was written."""
    sentences = [obstacle_sentence(reply.obstacle, voice), voice.say("Nothing was booked or changed.")]
    if reply.obstacle in SOON_OVER:
        sentences.append(voice.say("Please ask me again in a minute."))
    return plain(*sentences, *way_on(reply.lost, voice), links=_links(reply.link, voice))


def _links(link: str | None, voice: Voice) -> tuple[Link, ...]:
    return (Link(voice.say("Consent page for your administrator"), link),) if link else ()
