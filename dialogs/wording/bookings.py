"""Bookings in words: each sentence says only what the record knows of the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from dialogs.booking import Booking, Phase, Purpose, Step, StepState
from dialogs.commands import Remove
from dialogs.events import Button, Obstacle, RefusalCode
from dialogs.replies import BookingShown
from dialogs.timeoff import Grain, Interval, in_zone, merged
from dialogs.wording.compose import card
from dialogs.wording.message import Choice, Fact, Link, Message, Paragraph, Tone, Weight
from dialogs.wording.obstacles import obstacle_sentence
from dialogs.wording.voice import Voice

SHOWN = 8
"""Stretches that a receipt lists one by one; a longer one counts the rest."""


def booking_shown(reply: BookingShown, voice: Voice) -> Message:
    """Word how a booking stands."""
    booking = reply.booking
    match booking.phase:
        case Phase.CONFIRMED | Phase.WRITING | Phase.PROVING:
            return _under_way(booking, voice)
        case Phase.COLLIDED:
            return _collided(booking, voice)
        case Phase.DONE:
            return _done(booking, voice)
        case Phase.PARTLY:
            return _partly(booking, voice)
        case Phase.FAILED:
            return _failed(booking, voice)
        case Phase.UNKNOWN:
            return _unknown(booking, voice)
        case _:
            assert_never(booking.phase)


def _under_way(booking: Booking, voice: Voice) -> Message:
    sentences = [_progress(booking, voice)]
    if booking.hindrance is not None:
        sentences.append(obstacle_sentence(booking.hindrance.obstacle, voice))
        sentences.append(_when_again(booking.hindrance.until, booking, voice))
    elif any(step.state is StepState.UNKNOWN for step in booking.own_steps):
        sentences.append(voice.say("Microsoft 365 gave no clear answer, so I am looking whether it was saved."))
    else:
        waits = [step.not_before for step in booking.own_steps if step.not_before is not None]
        if waits:
            sentences.append(_when_again(max(waits), booking, voice))
    sentences.append(voice.say("I will update this card."))
    link = booking.hindrance.link if booking.hindrance else None
    return card(
        _headline(booking, booking.own_steps, voice),
        paragraphs=tuple(Paragraph(each) for each in sentences if each),
        links=_consent_links(booking.hindrance.obstacle if booking.hindrance else None, link, voice),
    )


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
    return verb if total == 1 else f"{verb} {voice.say('{done} of {total} done.', done=done, total=total)}"


def _when_again(until: datetime | None, booking: Booking, voice: Voice) -> str:
    if until is None:
        return ""
    local = until.astimezone(ZoneInfo(booking.zone))
    return voice.say("I will try again at {time}.", time=voice.clock(local))


def _collided(booking: Booking, voice: Voice) -> Message:
    zone = ZoneInfo(booking.zone)
    standing = tuple(in_zone(each.interval, zone) for each in booking.in_the_way)
    facts = tuple(
        Fact(each.subject or voice.say("Time off"), voice.stretch(_as_days(in_zone(each.interval, zone), each.all_day)))
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
        _headline(booking, booking.own_steps, voice),
        paragraphs=(Paragraph(sentence, Tone.WARNING),),
        facts=facts,
        choices=choices[1:] if covered else choices,
    )


def _done(booking: Booking, voice: Voice) -> Message:
    sentence, tone = _what_was_done(booking, voice), Tone.GOOD
    facts = tuple(_plan_facts(booking, voice)) if booking.proven else ()
    notes = [*_differences(booking, voice)]
    if not booking.proven:
        slow = voice.say("Microsoft 365 confirmed it; your work plan does not show it yet.")
        notes.append(Paragraph(slow, Tone.WARNING))
    notes.append(Paragraph(_not_elsewhere(booking, voice), Tone.QUIET))
    return card(
        _headline(booking, booking.own_steps, voice),
        paragraphs=(Paragraph(sentence, tone),),
        facts=facts,
        notes=tuple(notes),
        choices=_after(booking, voice),
    )


def _what_was_done(booking: Booking, voice: Voice) -> str:
    match booking.purpose:
        case Purpose.BOOK:
            return voice.say("Booked. It stands in your work plan.")
        case Purpose.CHANGE:
            return voice.say("Changed. This is how it stands in your work plan now.")
        case Purpose.WITHDRAW:
            return voice.say("Given back. It is no longer in your work plan.")
        case Purpose.UNDO:
            if all(isinstance(step.change, Remove) for step in booking.own_steps):
                return voice.say("Undone. It is no longer in your work plan.")
            return voice.say("Undone. Your work plan is as it was before.")
        case _:
            assert_never(booking.purpose)


def _partly(booking: Booking, voice: Voice) -> Message:
    done = tuple(step for step in booking.own_steps if step.state is StepState.DONE)
    rest = tuple(step for step in booking.own_steps if step.state is StepState.REFUSED)
    facts = (
        Fact(voice.say("Done"), _stretches(done, voice)),
        Fact(voice.say("Not done"), _stretches(rest, voice)),
    )
    why = tuple(Paragraph(each, Tone.WARNING) for each in _refusals(rest, voice))
    choices = (
        Choice(voice.say("Try the rest"), Button.TRY_REST, booking.id, weight=Weight.PRIMARY),
        *_after(booking, voice),
    )
    return card(
        _headline(booking, booking.own_steps, voice),
        paragraphs=(Paragraph(voice.say("Only a part of it went through."), Tone.WARNING), *why),
        facts=facts,
        notes=(*_differences(booking, voice), Paragraph(_not_elsewhere(booking, voice), Tone.QUIET)),
        choices=choices if booking.undone_by is None else (),
    )


def _failed(booking: Booking, voice: Voice) -> Message:
    if booking.purpose is Purpose.BOOK:
        sentence = voice.say("This could not be booked. Nothing was added to your work plan.")
    else:
        sentence = voice.say("This did not work. Your work plan is unchanged.")
    why = tuple(Paragraph(each) for each in _refusals(booking.own_steps, voice))
    return card(
        _headline(booking, booking.own_steps, voice),
        paragraphs=(Paragraph(sentence, Tone.WARNING), *why),
        choices=(Choice(voice.say("Try again"), Button.TRY_REST, booking.id, weight=Weight.PRIMARY),),
    )


def _unknown(booking: Booking, voice: Voice) -> Message:
    unknown = tuple(step for step in booking.own_steps if step.state is StepState.UNKNOWN)
    done = tuple(step for step in booking.own_steps if step.state is StepState.DONE)
    facts = [Fact(voice.say("Not certain"), _stretches(unknown, voice))]
    if done:
        facts.insert(0, Fact(voice.say("Done"), _stretches(done, voice)))
    sentence = voice.say(
        "I do not know whether this was saved: Microsoft 365 gave no clear answer. Please look at your work plan "
        "before you book it again. I keep checking and will correct this card."
    )
    return card(
        _headline(booking, booking.own_steps, voice),
        paragraphs=(Paragraph(sentence, Tone.WARNING),),
        facts=tuple(facts),
        choices=(Choice(voice.say("Show my time off"), Button.LIST, booking.id),),
    )


def _after(booking: Booking, voice: Voice) -> tuple[Choice, ...]:
    if booking.undone_by is not None:
        return ()
    if booking.purpose is Purpose.UNDO:
        return (Choice(voice.say("Put it back"), Button.UNDO, booking.id),)
    undo = Choice(voice.say("Undo"), Button.UNDO, booking.id)
    if booking.purpose is Purpose.WITHDRAW:
        return (undo,)
    return (undo, Choice(voice.say("Change"), Button.CHANGE, booking.id))


def _plan_facts(booking: Booking, voice: Voice) -> tuple[Fact, ...]:
    """What the plan was read to hold after the write, not what was sent."""
    zone = ZoneInfo(booking.zone)
    held = [step.result for step in booking.own_steps if step.result is not None and _stands(step)]
    if not held:
        return ()
    intervals = merged(tuple(_as_days(in_zone(each.interval, zone), each.all_day) for each in held))
    stretches = voice.list(tuple(voice.stretch(each) for each in intervals[:SHOWN]))
    facts = [Fact(voice.say("Your work plan"), stretches)]
    subjects = tuple(dict.fromkeys(each.subject for each in held if each.subject))
    if subjects:
        facts.append(Fact(voice.say("Colleagues may see"), voice.list(subjects)))
    return tuple(facts)


def _stands(step: Step) -> bool:
    return step.state is StepState.DONE and not isinstance(step.change, Remove)


def _differences(booking: Booking, voice: Voice) -> tuple[Paragraph, ...]:
    differing = [
        step for step in booking.own_steps if _stands(step) and step.result is not None and not _is_as_meant(step)
    ]
    if not differing:
        return ()
    zone = ZoneInfo(booking.zone)
    held = voice.list(
        tuple(
            voice.stretch(_as_days(in_zone(step.result.interval, zone), step.result.all_day))
            for step in differing
            if step.result is not None
        )
    )
    told = voice.say("Please check: your work plan holds {held}, which is not what you asked for.", held=held)
    return (Paragraph(told, Tone.WARNING),)


def _is_as_meant(step: Step) -> bool:
    result, draft = step.result, step.draft
    return (
        result is not None
        and result.interval.start == draft.interval.start
        and result.interval.end == draft.interval.end
        and result.all_day == (draft.interval.grain is Grain.DAYS)
    )


def _refusals(steps: tuple[Step, ...], voice: Voice) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(step.refusal for step in steps if step.refusal is not None))
    return tuple(_refusal(code, voice) for code in codes)


def _refusal(code: RefusalCode, voice: Voice) -> str:
    match code:
        case RefusalCode.INVALID:
            return voice.say("Microsoft 365 refused these times.")
        case RefusalCode.FORBIDDEN:
            return obstacle_sentence(Obstacle.FORBIDDEN, voice)
        case RefusalCode.NOT_FOUND:
            return voice.say("It is not in your work plan (any more).")
        case RefusalCode.CONFLICT:
            return voice.say("Something else in your work plan is in the way.")
        case RefusalCode.NO_MAILBOX:
            return obstacle_sentence(Obstacle.NO_MAILBOX, voice)
        case RefusalCode.NEVER_SENT:
            return voice.say("Microsoft 365 could not be reached for a quarter of an hour, so I stopped trying.")
        case _:
            assert_never(code)


def _not_elsewhere(booking: Booking, voice: Voice) -> str:
    if booking.purpose is Purpose.BOOK:
        return voice.say("Saved in your work plan. Not sent to HR or your manager.")
    return voice.say("Only your work plan was changed. HR and your manager were not told.")


def _headline(booking: Booking, steps: tuple[Step, ...], voice: Voice) -> str:
    return _stretches(steps, voice, near=booking.confirmed_at)


def _stretches(steps: tuple[Step, ...], voice: Voice, near: datetime | None = None) -> str:
    intervals = merged(tuple(step.draft.interval for step in steps))
    shown = [voice.stretch(each, near.date() if near else None) for each in intervals[:SHOWN]]
    if len(intervals) > SHOWN:
        shown.append(voice.count("{number} more", "{number} more", len(intervals) - SHOWN))
    return voice.list(tuple(shown)) if len(shown) > 1 else "".join(shown)


def _as_days(interval: Interval, all_day: bool) -> Interval:  # noqa: FBT001 - Graph's own flag, passed through
    return replace(interval, grain=Grain.DAYS if all_day else Grain.HOURS)


def _consent_links(obstacle: Obstacle | None, link: str | None, voice: Voice) -> tuple[Link, ...]:
    if obstacle is Obstacle.CONSENT and link:
        return (Link(voice.say("Page for your administrator"), link),)
    return ()
