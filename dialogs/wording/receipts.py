"""Bookings at their end, in words: each sentence says only what the record knows of the plan."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from dialogs.booking import Booking, Purpose, Step, StepState
from dialogs.commands import Create, Remove
from dialogs.events import Button, Obstacle, RefusalCode
from dialogs.replies import Further
from dialogs.timeoff import Grain, in_zone, merged
from dialogs.wording import pieces
from dialogs.wording.compose import card
from dialogs.wording.message import Choice, Fact, Link, Message, Paragraph, Tone, Weight
from dialogs.wording.obstacles import obstacle_sentence
from dialogs.wording.spans import as_days, headline, stretches
from dialogs.wording.surplus import looking, surplus
from dialogs.wording.voice import Voice


def done(booking: Booking, voice: Voice, further: Further | None = None, plan_zone: str | None = None) -> Message:
    """Word the receipt: what the plan was read to hold."""
    sentence, tone = _what_was_done(booking, voice), Tone.GOOD
    facts = tuple(_plan_facts(booking, voice)) if booking.proven else ()
    notes = [*surplus(booking, voice), *_differences(booking, voice)]
    if not booking.proven:
        slow = voice.say("Microsoft 365 confirmed it; your work plan does not show it yet.")
        notes.append(Paragraph(slow, Tone.WARNING))
    if booking.purpose is not Purpose.BOOK:
        notes.append(Paragraph(_not_elsewhere(booking, voice), Tone.QUIET))
    notes += _zone(booking, plan_zone, voice)
    return card(
        headline(booking, booking.own_steps, voice),
        paragraphs=(Paragraph(sentence, tone),),
        facts=facts,
        notes=tuple(notes),
        choices=(*_after(booking, voice), *looking(booking, voice)),
        links=_further(booking, further, voice),
    )


def _what_was_done(booking: Booking, voice: Voice) -> str:
    match booking.purpose:
        case Purpose.BOOK:
            return voice.say("Booked. Saved in your work plan. Not sent to HR or your manager.")
        case Purpose.CHANGE:
            return voice.say("Changed. This is how it stands in your work plan now.")
        case Purpose.WITHDRAW:
            return voice.say("Given back. It is no longer in your work plan.")
        case Purpose.UNDO:
            if _only_removed(booking):
                return voice.say("Undone. It is no longer in your work plan.")
            if all(isinstance(step.change, Create) for step in booking.own_steps):
                return voice.say("Put back. It is in your work plan again.")
            return voice.say("Undone. Your work plan is as it was before.")
        case _:
            assert_never(booking.purpose)


def partly(booking: Booking, voice: Voice) -> Message:
    """Word what stands and what does not."""
    done = tuple(step for step in booking.own_steps if step.state is StepState.DONE)
    rest = tuple(step for step in booking.own_steps if step.state is StepState.REFUSED)
    facts = (
        Fact(voice.say("Done"), stretches(done, voice)),
        Fact(voice.say("Not done"), stretches(rest, voice)),
    )
    why = tuple(Paragraph(each, Tone.WARNING) for each in refusals(rest, voice))
    choices = (
        Choice(voice.say("Try the rest"), Button.TRY_REST, booking.id, weight=Weight.PRIMARY),
        *_after(booking, voice),
    )
    return card(
        headline(booking, booking.own_steps, voice),
        paragraphs=(Paragraph(voice.say("Only a part of it went through."), Tone.WARNING), *why),
        facts=facts,
        notes=(
            *surplus(booking, voice),
            *_differences(booking, voice),
            Paragraph(_not_elsewhere(booking, voice), Tone.QUIET),
        ),
        choices=choices if booking.undone_by is None else (),
    )


def failed(booking: Booking, voice: Voice) -> Message:
    """Word that nothing was changed, and why."""
    if booking.purpose is Purpose.BOOK:
        sentence = voice.say("This could not be booked. Nothing was added to your work plan.")
    else:
        sentence = voice.say("This did not work. Your work plan is unchanged.")
    why = tuple(Paragraph(each) for each in refusals(booking.own_steps, voice))
    told = surplus(booking, voice) or (Paragraph(sentence, Tone.WARNING),)
    return card(
        headline(booking, booking.own_steps, voice),
        paragraphs=(*told, *why),
        choices=(Choice(voice.say("Try again"), Button.TRY_REST, booking.id, weight=Weight.PRIMARY),),
    )


def _zone(booking: Booking, plan_zone: str | None, voice: Voice) -> list[Paragraph]:
    """Name the zone of the times where it is not the one in which the plan is kept."""
    start = booking.stretch.start
    if plan_zone is None or start.astimezone(ZoneInfo(plan_zone)).utcoffset() == start.utcoffset():
        return []
    return [Paragraph(voice.say("These are {here} times.", here=voice.zone(booking.zone)), Tone.QUIET)]


def _further(booking: Booking, further: Further | None, voice: Voice) -> tuple[Link, ...]:
    """Where the administrator wants it requested as well; not for what only takes something out or puts it back."""
    if further is None or booking.purpose not in {Purpose.BOOK, Purpose.CHANGE}:
        return ()
    return (Link(voice.say("Also request it in {name}", name=further.title), further.url),)


def _after(booking: Booking, voice: Voice) -> tuple[Choice, ...]:
    if booking.undone_by is not None:
        return ()
    if booking.purpose is Purpose.UNDO and _only_removed(booking):
        return (Choice(voice.say("Put it back"), Button.UNDO, booking.id),)
    undo = Choice(voice.say("Undo"), Button.UNDO, booking.id)
    if booking.purpose in {Purpose.WITHDRAW, Purpose.UNDO}:
        return (undo,)
    return (undo, Choice(voice.say("Change"), Button.CHANGE, booking.id))


def _only_removed(booking: Booking) -> bool:
    return all(isinstance(step.change, Remove) for step in booking.own_steps)


def _plan_facts(booking: Booking, voice: Voice) -> tuple[Fact, ...]:
    """What the plan was read to hold after the write, not what was sent."""
    zone = ZoneInfo(booking.zone)
    held = [step.result for step in booking.own_steps if step.result is not None and _stands(step)]
    if not held:
        return ()
    intervals = merged(tuple(as_days(in_zone(each.interval, zone), each.all_day) for each in held))
    near = booking.confirmed_at.date()
    stretches = pieces.inline(intervals, voice, near)
    remains = booking.purpose is Purpose.WITHDRAW
    name = voice.say("Still in your work plan") if remains else voice.say("Your work plan")
    facts = [Fact(name, stretches)]
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
            voice.stretch(as_days(in_zone(step.result.interval, zone), step.result.all_day))
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


def refusals(steps: tuple[Step, ...], voice: Voice) -> tuple[str, ...]:
    """Word each reason once."""
    codes = tuple(dict.fromkeys(step.refusal for step in steps if step.refusal is not None))
    return tuple(_refusal(code, voice) for code in codes)


def _refusal(code: RefusalCode, voice: Voice) -> str:
    match code:
        case RefusalCode.INVALID:
            return voice.say("Microsoft 365 refused these times.")
        case RefusalCode.FORBIDDEN:
            return obstacle_sentence(Obstacle.FORBIDDEN, voice)
        case RefusalCode.NOT_FOUND:
            return voice.say("It is not in your work plan.")
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
