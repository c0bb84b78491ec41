"""What to know before the tap, in words: what is in the way, what was supposed, what was not understood."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from dialogs.booking import draft_of
from dialogs.language import Supposition
from dialogs.planning import Caution, Plan
from dialogs.proposal import Option, Proposal
from dialogs.replies import Offered
from dialogs.timeoff import in_zone
from dialogs.wording.message import Paragraph, Tone
from dialogs.wording.voice import Voice

LISTED_INTERVALS = 6
"""Stretches that are written out one by one; the rest is counted."""


def overlaps(proposal: Proposal, voice: Voice) -> tuple[Paragraph, ...]:
    """Name the time off that stands there already."""
    if not proposal.overlaps:
        return ()
    zone = ZoneInfo(proposal.zone)
    stretches = voice.list(
        tuple(voice.stretch(in_zone(draft_of(each).interval, zone)) for each in proposal.overlaps[:LISTED_INTERVALS])
    )
    told = voice.say("Your work plan already holds time off then: {stretches}.", stretches=stretches)
    return (Paragraph(told, Tone.WARNING),)


def meetings(proposal: Proposal, voice: Voice) -> tuple[Paragraph, ...]:
    """Count the meetings in that time."""
    meetings = proposal.meetings
    if meetings is None:
        return ()
    count = voice.count(
        "You have {number} meeting in that time.", "You have {number} meetings in that time.", meetings.count
    )
    if not meetings.organised:
        return (Paragraph(count, Tone.WARNING),)
    own = voice.count("You organise {number} of them.", "You organise {number} of them.", meetings.organised)
    untouched = voice.say("I leave them as they are.")
    return (Paragraph(f"{count} {own} {untouched}", Tone.WARNING),)


def cautions(plan: Plan, voice: Voice) -> tuple[Paragraph, ...]:
    """Word what the plan itself makes one wonder."""
    return tuple(Paragraph(_caution(each, plan, voice), Tone.WARNING) for each in plan.cautions)


def _caution(caution: Caution, plan: Plan, voice: Voice) -> str:
    match caution:
        case Caution.NOT_WORKED:
            return voice.say("By your hours you don't work then.")
        case Caution.OUTSIDE_HOURS:
            return voice.say("This is outside your working hours.")
        case Caution.PAST:
            return voice.say("This is in the past.")
        case Caution.LONG:
            return voice.count("This takes {number} working day.", "This takes {number} working days.", plan.days)
        case Caution.CLOCK_CHANGE:
            return voice.say("The clocks change on that day; the times are those on the clock.")
        case _:
            assert_never(caution)


def suppositions(option: Option, voice: Voice) -> tuple[Paragraph, ...]:
    """Name what was assumed, where the card does not show it by itself."""
    sentences = (_supposition(each, voice) for each in option.suppositions)
    return tuple(Paragraph(each, Tone.QUIET) for each in sentences if each)


def _supposition(supposition: Supposition, voice: Voice) -> str | None:
    """Name what was assumed, where the card does not show it by itself."""
    match supposition:
        case Supposition.AFTERNOON_HALF:
            return voice.say("You did not say which half; I took the afternoon.")
        case Supposition.NEXT_YEAR:
            return voice.say("That date is over this year, so I took the next.")
        case Supposition.TODAY:
            return voice.say("You named no day, so I took today.")
        case Supposition.ONE_HOUR:
            return voice.say("You named no end, so I took one hour.")
        case Supposition.TO_END_OF_WORK:
            return voice.say("You named no end, so I took the end of your working day.")
        case Supposition.UNTIL_INCLUDED:
            return voice.say("The last day named is included.")
        case Supposition.LAST_CALENDAR_WEEK:
            return voice.say("I took the last calendar week of the month.")
        case Supposition.READ_BY_DICTIONARY:
            return voice.say("I had to guess at this date. Please check it.")
        case _:
            return None


def unknown_words(proposal: Proposal, voice: Voice) -> tuple[Paragraph, ...]:
    """Name the words that were not used."""
    if not proposal.unknown:
        return ()
    words = voice.list(tuple(voice.quoted(each) for each in proposal.unknown))
    return (Paragraph(voice.say("I did not use: {words}.", words=words), Tone.QUIET),)


def zone_note(reply: Offered, voice: Voice) -> tuple[Paragraph, ...]:
    """Name the zone only where it may be another than the person has in mind."""
    plan_zone = reply.plan_zone
    if plan_zone is None or plan_zone == reply.proposal.zone:
        return ()
    start = reply.proposal.options[0].plan.intervals[0].start
    if start.utcoffset() == start.astimezone(ZoneInfo(plan_zone)).utcoffset():
        return ()
    told = voice.say(
        "The times are those of {here}, where your device is; your work plan is kept in {there}.",
        here=voice.zone(reply.proposal.zone),
        there=voice.zone(plan_zone),
    )
    return (Paragraph(told, Tone.WARNING),)
