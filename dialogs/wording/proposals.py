"""Proposals in words: what was understood, what a tap would do, and what it would not."""

from __future__ import annotations

from typing import assert_never

from dialogs.booking import Purpose
from dialogs.commands import Remove
from dialogs.events import Button
from dialogs.planning import Plan
from dialogs.proposal import Option, Proposal, Word
from dialogs.replies import Dismissed, Expired, FormOffered, Offered
from dialogs.timeoff import Grain, Interval, PatternSource, local_days
from dialogs.wording.compose import card
from dialogs.wording.message import Choice, Fact, Field, FieldKind, Message, Paragraph, Tone, Weight
from dialogs.wording.voice import Voice
from dialogs.wording.warnings import (
    LISTED_INTERVALS,
    cautions,
    meetings,
    overlaps,
    suppositions,
    unknown_words,
    zone_note,
)


def offered(reply: Offered, voice: Voice) -> Message:
    """Word a proposal: one option as a card to book, several as a question with one button each."""
    proposal = reply.proposal
    if len(proposal.options) > 1:
        return _question(proposal, voice)
    option = proposal.options[0]
    facts = (*_said(proposal, voice), *_amounts(option.plan, voice), *_why(proposal, voice))
    notes = (
        *overlaps(proposal, voice),
        *meetings(proposal, voice),
        *cautions(option.plan, voice),
        *suppositions(option, voice),
        *unknown_words(proposal, voice),
        *zone_note(reply, voice),
        *_elsewhere(reply, voice),
        Paragraph(_promise(proposal, voice), Tone.QUIET),
    )
    return card(
        headline_of(option.plan, voice),
        paragraphs=(Paragraph(_lead(proposal, option, voice)),),
        facts=facts,
        notes=notes,
        choices=(_positive(proposal, option, 0, voice), *_others(proposal, voice)),
    )


def headline_of(plan: Plan, voice: Voice) -> str:
    """Write all intervals of a plan, the first ones in full where there are many."""
    near = plan.intervals[0].start.date()
    shown = [voice.stretch(each, near) for each in plan.intervals[:LISTED_INTERVALS]]
    more = len(plan.intervals) - len(shown)
    if more:
        shown.append(voice.count("{number} more", "{number} more", more))
    return voice.list(tuple(shown)) if len(shown) > 1 else shown[0]


def form(reply: FormOffered, voice: Voice) -> Message:
    """Word the form: dates, times and what colleagues see, each changeable by hand."""
    proposal = reply.proposal
    interval = proposal.options[0].plan.intervals[0]
    last = proposal.options[0].plan.intervals[-1]
    timed = interval.grain is Grain.HOURS
    fields = (
        Field("first", FieldKind.DATE, voice.say("First day"), interval.start.date().isoformat(), required=True),
        Field("last", FieldKind.DATE, voice.say("Last day"), local_days(last)[-1].isoformat()),
        Field("start", FieldKind.TIME, voice.say("From (empty: whole days)"), _clock(interval) if timed else None),
        Field("end", FieldKind.TIME, voice.say("To"), last.end.strftime("%H:%M") if timed else None),
        Field("subject", FieldKind.TEXT, voice.say("What colleagues may see"), None),
    )
    choices = (
        Choice(voice.say("Show me"), Button.SUBMIT, proposal.id, weight=Weight.PRIMARY, sends_form=True),
        Choice(voice.say("Cancel"), Button.DISMISS, proposal.id),
    )
    explained = Paragraph(voice.say("Nothing is booked until you tap Book. You can also just type what should change."))
    headline = voice.say("Your time off") if reply.blank else voice.say("Change your request")
    return card(headline, paragraphs=(explained,), fields=fields, choices=choices)


def dismissed(reply: Dismissed, voice: Voice) -> Message:
    """Word that a proposal was dropped."""
    headline = headline_of(reply.proposal.options[0].plan, voice)
    match reply.proposal.purpose:
        case Purpose.BOOK | Purpose.UNDO:
            sentence = voice.say("Cancelled. Nothing was booked.")
        case Purpose.CHANGE:
            sentence = voice.say("Left as it was. Nothing was changed.")
        case Purpose.WITHDRAW:
            sentence = voice.say("Kept. Nothing was taken out of your work plan.")
        case _:
            assert_never(reply.proposal.purpose)
    return card(headline, paragraphs=(Paragraph(sentence),))


def expired(reply: Expired, voice: Voice) -> Message:
    """Word that a proposal was tapped too late."""
    headline = headline_of(reply.proposal.options[0].plan, voice)
    late = voice.say("This card has expired, and nothing was booked from it. Tell me again and I will make a new one.")
    return card(headline, paragraphs=(Paragraph(late),))


def _question(proposal: Proposal, voice: Voice) -> Message:
    choices = tuple(_positive(proposal, option, index, voice) for index, option in enumerate(proposal.options))
    facts = tuple(
        Fact(headline_of(option.plan, voice), voice.list(tuple(each.value for each in _amounts(option.plan, voice))))
        for option in proposal.options
    )
    cancel = Choice(voice.say("Cancel"), Button.DISMISS, proposal.id)
    return card(
        voice.say("Which one do you mean?"),
        facts=(*_said(proposal, voice), *facts),
        notes=(*unknown_words(proposal, voice), Paragraph(_promise(proposal, voice), Tone.QUIET)),
        choices=(*choices, cancel),
    )


def _lead(proposal: Proposal, option: Option, voice: Voice) -> str:
    match proposal.purpose:
        case Purpose.BOOK | Purpose.UNDO:
            return voice.say("Shall I book this time off?")
        case Purpose.CHANGE:
            return voice.say("Shall I change your time off to this?")
        case Purpose.WITHDRAW:
            number = sum(isinstance(each, Remove) for each in option.changes)
            return voice.count(
                "Shall I take this entry out of your work plan?",
                "Shall I take these {number} entries out of your work plan?",
                number,
            )
        case _:
            assert_never(proposal.purpose)


def _positive(proposal: Proposal, option: Option, index: int, voice: Voice) -> Choice:
    first, last = option.plan.intervals[0], option.plan.intervals[-1]
    when = voice.short_stretch(first)
    if len(option.plan.intervals) > 1:
        when = f"{voice.short_day(first.start.date())} \N{HORIZONTAL ELLIPSIS} {voice.short_day(local_days(last)[-1])}"
    several = len(proposal.options) > 1
    button = Button.CHOOSE if several else Button.BOOK
    match proposal.purpose:
        case Purpose.BOOK | Purpose.UNDO:
            title = voice.say("Book {when}", when=when)
        case Purpose.CHANGE:
            title = voice.say("Change to {when}", when=when)
        case Purpose.WITHDRAW:
            title, button = voice.say("Give back {when}", when=when), Button.WITHDRAW
        case _:
            assert_never(proposal.purpose)
    weight = Weight.PLAIN if several else Weight.PRIMARY
    return Choice(title, button, proposal.id, index if several else None, weight)


def _others(proposal: Proposal, voice: Voice) -> tuple[Choice, ...]:
    if proposal.purpose is Purpose.WITHDRAW:
        return (Choice(voice.say("Keep it"), Button.DISMISS, proposal.id),)
    change = Choice(voice.say("Change"), Button.CHANGE, proposal.id)
    return (change, Choice(voice.say("Cancel"), Button.DISMISS, proposal.id))


def _said(proposal: Proposal, voice: Voice) -> tuple[Fact, ...]:
    return tuple(Fact(voice.quoted(word.text), _meaning(word, proposal, voice)) for word in proposal.words)


def _meaning(word: Word, proposal: Proposal, voice: Voice) -> str:
    interval = word.denoted
    if interval.grain is Grain.DAYS:
        return voice.stretch(interval, proposal.options[0].plan.intervals[0].start.date())
    hours = voice.hours(interval.start, interval.end)
    match proposal.hours:
        case PatternSource.PLAN:
            return voice.say("{hours}, by the hours in your work plan", hours=hours)
        case PatternSource.MAILBOX:
            return voice.say("{hours}, by the hours in your mailbox", hours=hours)
        case PatternSource.SETTINGS:
            return voice.say("{hours}, by usual office hours (your own are not known)", hours=hours)
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
        return voice.count("{number} working day", "{number} working days", plan.days)
    return voice.duration(plan.minutes)


def _elsewhere(reply: Offered, voice: Voice) -> tuple[Paragraph, ...]:
    if reply.still_open is None:
        return ()
    other = headline_of(reply.still_open.options[0].plan, voice)
    return (Paragraph(voice.say("Your request for {when} is still open above.", when=other), Tone.QUIET),)


def _promise(proposal: Proposal, voice: Voice) -> str:
    subject = next((each.subject for option in proposal.options for each in option.plan.drafts), None)
    if subject is None:
        return voice.say("This changes your work plan only, not HR and not your manager.")
    seen = voice.quoted(subject)
    if proposal.reason is not None:
        return voice.say(
            "Goes into your work plan as {seen}; your reason is not written down. Not sent to HR or your manager.",
            seen=seen,
        )
    return voice.say("Goes into your work plan as {seen}. Not sent to HR or your manager.", seen=seen)


def _clock(interval: Interval) -> str:
    return interval.start.strftime("%H:%M")
