"""Proposals in words: what was understood, what a tap would do, and what it would not."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from dialogs.booking import Purpose
from dialogs.commands import Remove
from dialogs.events import Button
from dialogs.planning import Caution, Plan
from dialogs.proposal import Option, Proposal, Word
from dialogs.replies import Offered
from dialogs.timeoff import Grain, PatternSource
from dialogs.wording import pieces
from dialogs.wording.compose import card
from dialogs.wording.message import Choice, Fact, Message, Paragraph, Tone, Weight
from dialogs.wording.voice import Voice
from dialogs.wording.warnings import (
    cautions,
    meant,
    meetings,
    overlaps,
    suppositions,
    unknown_hours,
    unknown_words,
    zone_note,
)


def offered(reply: Offered, voice: Voice) -> Message:
    """Word a proposal: one option as a card to book, several as a question with one button each."""
    proposal = reply.proposal
    if len(proposal.options) > 1:
        return _question(reply, voice)
    option = proposal.options[0]
    facts = (
        *said(proposal, voice),
        *pieces.facts(option.plan.intervals, voice, proposal.offered_at.date()),
        *_amounts(option.plan, voice),
        *_why(proposal, voice),
    )
    notes = (
        *overlaps(proposal, voice),
        *meetings(proposal, voice),
        *cautions(option, proposal, voice),
        *zone_note(proposal, voice),
        *suppositions(option, voice),
        *unknown_words(proposal, voice),
        *unknown_hours(proposal, voice),
        *_elsewhere(reply, voice),
        Paragraph(_promise(proposal, voice), Tone.QUIET),
    )
    return card(
        headline_of(option.plan, proposal.offered_at, voice),
        paragraphs=(Paragraph(_lead(proposal, option, voice)),),
        facts=facts,
        notes=notes,
        choices=(_positive(proposal, option, 0, voice), *_others(proposal, voice)),
    )


def headline_of(plan: Plan, near: datetime, voice: Voice) -> str:
    """Write when a plan is; the year where it is not this one."""
    return pieces.headline(plan.intervals, voice, near.date())


def _question(reply: Offered, voice: Voice) -> Message:
    """Ask which of the readings is meant; none of them is preselected, and each can be typed by its number."""
    proposal = reply.proposal
    choices = tuple(_positive(proposal, option, index, voice) for index, option in enumerate(proposal.options))
    facts = tuple(
        Fact(str(index), _reading(option, proposal.offered_at, voice))
        for index, option in enumerate(proposal.options, 1)
    )
    warned = tuple(each for option in proposal.options for each in cautions(option, proposal, voice, named=True))
    return card(
        voice.say("Which one do you mean?"),
        facts=facts,
        notes=(
            *overlaps(proposal, voice),
            *warned,
            *zone_note(proposal, voice),
            *unknown_words(proposal, voice),
            *_elsewhere(reply, voice),
            Paragraph(voice.say("Tap one, or type its number."), Tone.QUIET),
            Paragraph(_promise(proposal, voice), Tone.QUIET),
        ),
        choices=(*choices, *_others(proposal, voice)),
    )


def _reading(option: Option, near: datetime, voice: Voice) -> str:
    intervals = option.plan.intervals
    alone = len(intervals) == 1
    when = voice.stretch(intervals[0], near.date()) if alone else pieces.inline(intervals, voice, near.date())
    return voice.say("{when}: {warning}", when=when, warning=_in_short(option, voice))


def _in_short(option: Option, voice: Voice) -> str:
    amount = working_time(option.plan, voice)
    why = next((each for each in (meant(supposed, voice) for supposed in option.suppositions) if each), None)
    return amount if why is None else f"{amount} ({why})"


def _lead(proposal: Proposal, option: Option, voice: Voice) -> str:
    match proposal.purpose:
        case Purpose.BOOK | Purpose.UNDO:
            return voice.say("Shall I book this time off?")
        case Purpose.CHANGE:
            return voice.say("Shall I change your time off to this?")
        case Purpose.WITHDRAW:
            if not all(isinstance(each, Remove) for each in option.changes):
                return voice.say("Shall I take this out of your work plan? What lies around it stays.")
            number = len(option.changes)
            return voice.count(
                "Shall I take this entry out of your work plan?",
                "Shall I take these {number} entries out of your work plan?",
                number,
            )
        case _:
            assert_never(proposal.purpose)


def _positive(proposal: Proposal, option: Option, index: int, voice: Voice) -> Choice:
    when = _when(option.plan, proposal.offered_at, voice)
    several = len(proposal.options) > 1
    button = Button.CHOOSE if several else Button.BOOK
    # Who was told of time off that stands there, and taps all the same, is not asked once more.
    if proposal.goes_beside:
        button = Button.BESIDE
    match proposal.purpose:
        case Purpose.BOOK | Purpose.UNDO:
            beside = proposal.goes_beside
            title = voice.say("Book {when} as well", when=when) if beside else voice.say("Book {when}", when=when)
        case Purpose.CHANGE:
            title = voice.say("Change to {when}", when=when)
        case Purpose.WITHDRAW:
            title, button = voice.say("Give back {when}", when=when), Button.WITHDRAW
        case _:
            assert_never(proposal.purpose)
    doubtful = several or Caution.PAST in option.plan.cautions
    return Choice(title, button, proposal.id, index if several else None, Weight.PLAIN if doubtful else Weight.PRIMARY)


def _when(plan: Plan, near: datetime, voice: Voice) -> str:
    return pieces.title(plan.intervals, voice, near.date())


def _others(proposal: Proposal, voice: Voice) -> tuple[Choice, ...]:
    if proposal.purpose is Purpose.WITHDRAW:
        return (Choice(voice.say("Keep it"), Button.DISMISS, proposal.id),)
    there = proposal.other_zone if len(proposal.options) == 1 else None
    moved = voice.say("Use {city} time", city=voice.zone(there)) if there else None
    return (
        *((Choice(moved, Button.OTHER_ZONE, proposal.id),) if moved else ()),
        Choice(voice.say("Change"), Button.CHANGE, proposal.id),
        Choice(voice.say("Cancel"), Button.DISMISS, proposal.id),
    )


def said(proposal: Proposal, voice: Voice) -> tuple[Fact, ...]:
    """Show what each word was taken for; one that stands for a time outside of the proposal only limits it."""
    shown = [interval for option in proposal.options for interval in option.plan.intervals]
    words = [word for word in proposal.words if any(word.denoted.overlaps(each) for each in shown)]
    return tuple(Fact(voice.quoted(word.text), _meaning(word, proposal, voice)) for word in dict.fromkeys(words))


def _meaning(word: Word, proposal: Proposal, voice: Voice) -> str:
    interval = word.denoted
    if interval.grain is Grain.DAYS:
        return voice.short_stretch(interval, proposal.offered_at.date())
    hours = voice.hours(interval.start, interval.end)
    if not word.by_hours:
        return hours
    match proposal.hours:
        case PatternSource.PLAN:
            weekday = voice.weekday(interval.start.date())
            return voice.say("{hours}, your hours on {weekday}", hours=hours, weekday=weekday)
        case PatternSource.MAILBOX:
            return voice.say("{hours}, by the hours in your mailbox", hours=hours)
        case PatternSource.SETTINGS:
            return voice.say("{hours}, by usual office hours", hours=hours)
        case _:
            assert_never(proposal.hours)


def _why(proposal: Proposal, voice: Voice) -> tuple[Fact, ...]:
    if proposal.reason is None:
        return ()
    return (Fact(voice.say("Reason"), voice.say("{reason} (only you see this)", reason=proposal.reason.text)),)


def _amounts(plan: Plan, voice: Voice) -> tuple[Fact, ...]:
    facts = [Fact(voice.say("Working time"), working_time(plan, voice))]
    if plan.back is not None:
        facts.append(Fact(voice.say("Back"), voice.moment(plan.back)))
    if plan.skipped:
        number = len(plan.skipped)
        skipped = voice.count("{number} day you don't work", "{number} days you don't work", number)
        facts.append(Fact(voice.say("Left out"), skipped))
    return tuple(facts)


def working_time(plan: Plan, voice: Voice) -> str:
    """Write how much working time a plan takes: days for whole days, hours and minutes for less."""
    if all(each.grain is Grain.DAYS for each in plan.intervals):
        return voice.working_days(plan.days)
    return voice.duration(plan.minutes)


def _elsewhere(reply: Offered, voice: Voice) -> tuple[Paragraph, ...]:
    if reply.still_open is None:
        return ()
    other = _when(reply.still_open.options[0].plan, reply.still_open.offered_at, voice)
    return (Paragraph(voice.say("Your request for {when} above is still open as well.", when=other), Tone.QUIET),)


def _promise(proposal: Proposal, voice: Voice) -> str:
    subject = next((each.subject for option in proposal.options for each in option.plan.drafts), None)
    if subject is None:
        return voice.say("Only your work plan is changed. HR and your manager are not told.")
    seen = voice.quoted(subject)
    if proposal.reason is not None:
        return voice.say(
            "Goes into your work plan as {seen}; your reason is not written down. Not sent to HR or your manager.",
            seen=seen,
        )
    return voice.say("Goes into your work plan as {seen}. Not sent to HR or your manager.", seen=seen)
