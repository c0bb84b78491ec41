"""Bookings that are not at their end, in words: under way, stopped by what stands in the way, or not certain."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from dialogs.booking import Booking, Phase, Purpose, StepState
from dialogs.events import Button, Obstacle
from dialogs.timeoff import in_zone, merged
from dialogs.wording.compose import card
from dialogs.wording.message import Choice, Fact, Link, Message, Paragraph, Tone
from dialogs.wording.obstacles import obstacle_sentence
from dialogs.wording.spans import SHOWN, as_days, headline, stretches
from dialogs.wording.surplus import surplus
from dialogs.wording.voice import Voice


def under_way(booking: Booking, voice: Voice) -> Message:
    """Word what is being done, and what it waits for."""
    sentences = [_progress(booking, voice)]
    if booking.hindrance is not None:
        sentences.append(obstacle_sentence(booking.hindrance.obstacle, voice))
        sentences.append(_when_again(booking.hindrance.until, booking, voice))
    elif any(step.state is StepState.UNKNOWN for step in booking.own_steps):
        sentences.append(voice.say("Microsoft 365 gave no clear answer, so I am checking whether it was saved."))
    else:
        waits = [step.not_before for step in booking.own_steps if step.not_before is not None]
        if waits:
            sentences.append(_when_again(max(waits), booking, voice))
    sentences.append(_so_far(booking, voice) or voice.say("I will update this card."))
    link = booking.hindrance.link if booking.hindrance else None
    return card(
        headline(booking, booking.own_steps, voice),
        paragraphs=tuple(Paragraph(each) for each in sentences if each),
        links=_consent_links(booking.hindrance.obstacle if booking.hindrance else None, link, voice),
    )


def _so_far(booking: Booking, voice: Voice) -> str:
    """Where it waits for a sign-in: what is done by then, unless that is not certain, and what comes after."""
    obstacle = booking.hindrance.obstacle if booking.hindrance else None
    if obstacle not in {Obstacle.SIGN_IN, Obstacle.INTERACTION}:
        return ""
    if booking.phase is Phase.PROVING or any(step.doubts for step in booking.own_steps):
        return ""
    done = tuple(step for step in booking.own_steps if step.state is StepState.DONE)
    if not done:
        return voice.say("Nothing is done yet. I go on as soon as you have signed in.")
    held = stretches(done, voice)
    return voice.say("Done so far: {held}. I go on with the rest as soon as you have signed in.", held=held)


def _progress(booking: Booking, voice: Voice) -> str:
    done = sum(step.state is StepState.DONE for step in booking.own_steps)
    total = len(booking.own_steps)
    match booking.purpose:
        case Purpose.BOOK:
            verb = voice.say("Booking \N{HORIZONTAL ELLIPSIS}")
        case Purpose.CHANGE:
            verb = voice.say("Changing \N{HORIZONTAL ELLIPSIS}")
        case Purpose.WITHDRAW:
            verb = voice.say("Giving back \N{HORIZONTAL ELLIPSIS}")
        case Purpose.UNDO:
            verb = voice.say("Undoing \N{HORIZONTAL ELLIPSIS}")
        case _:
            assert_never(booking.purpose)
    return verb if total == 1 else voice.text(verb, voice.say("{done} of {total} done.", done=done, total=total))


def _when_again(until: datetime | None, booking: Booking, voice: Voice) -> str:
    if until is None:
        return ""
    local = until.astimezone(ZoneInfo(booking.zone))
    return voice.say("I will try again at {time}.", time=voice.clock(local))


def collided(booking: Booking, voice: Voice) -> Message:
    """Word that time off stands in the way, and that nothing was written."""
    zone = ZoneInfo(booking.zone)
    standing = tuple(in_zone(each.interval, zone) for each in booking.in_the_way)
    facts = tuple(
        Fact(each.subject or voice.say("Time off"), voice.stretch(as_days(in_zone(each.interval, zone), each.all_day)))
        for each in booking.in_the_way[:SHOWN]
    )
    wanted = merged(tuple(step.draft.interval for step in booking.own_steps))
    covered = all(any(own.start >= s.start and own.end <= s.end for s in standing) for own in wanted)
    if covered:
        sentence = voice.say("You already have this time off in your work plan, so nothing more was booked.")
    else:
        sentence = voice.say("There is already time off in your work plan then. Nothing was booked yet.")
    choices = (
        Choice(voice.say("Book it as well"), Button.BOOK, booking.id),
        Choice(voice.say("Show my time off"), Button.LIST, booking.id),
    )
    return card(
        headline(booking, booking.own_steps, voice),
        paragraphs=(Paragraph(sentence, Tone.WARNING),),
        facts=facts,
        choices=choices[1:] if covered else choices,
    )


def unknown(booking: Booking, voice: Voice) -> Message:
    """Word that nobody knows yet, and what that means for the person."""
    unknown = tuple(step for step in booking.own_steps if step.state is StepState.UNKNOWN)
    done = tuple(step for step in booking.own_steps if step.state is StepState.DONE)
    facts = [Fact(voice.say("Not certain"), stretches(unknown, voice))]
    if done:
        facts.insert(0, Fact(voice.say("Done"), stretches(done, voice)))
    sentence = voice.say(
        "I do not know whether this was saved: Microsoft 365 gave no clear answer. Please look at your work plan "
        "before you book it again. I will keep checking, and correct this card."
    )
    return card(
        headline(booking, booking.own_steps, voice),
        paragraphs=(Paragraph(sentence, Tone.WARNING),),
        facts=tuple(facts),
        notes=surplus(booking, voice),
        choices=(Choice(voice.say("Show my time off"), Button.LIST, booking.id),),
    )


def _consent_links(obstacle: Obstacle | None, link: str | None, voice: Voice) -> tuple[Link, ...]:
    if obstacle is Obstacle.CONSENT and link:
        return (Link(voice.say("Consent page for your administrator"), link),)
    return ()
