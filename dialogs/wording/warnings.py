"""What to know before the tap, in words: what is in the way, what was supposed, what was not understood."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from dialogs.booking import Purpose
from dialogs.language import Supposition
from dialogs.planning import Caution, Plan
from dialogs.proposal import Option, Proposal
from dialogs.timeoff import PatternSource
from dialogs.wording.message import Paragraph, Tone
from dialogs.wording.spans import seen_from
from dialogs.wording.voice import Voice

LISTED_INTERVALS = 6
"""Stretches that are written out one by one; the rest is counted."""


def overlaps(proposal: Proposal, voice: Voice) -> tuple[Paragraph, ...]:
    """Name the time off that stands there already."""
    if not proposal.overlaps:
        return ()
    zone = ZoneInfo(proposal.zone)
    stretches = voice.list(
        tuple(
            voice.short_stretch(seen_from(each, zone), proposal.offered_at.date())
            for each in proposal.overlaps[:LISTED_INTERVALS]
        )
    )
    if proposal.is_covered:
        told = voice.say("You already have this time off in your work plan: {stretches}.", stretches=stretches)
    else:
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
    return (Paragraph(voice.text(count, own, untouched), Tone.WARNING),)


def cautions(option: Option, proposal: Proposal, voice: Voice, *, named: bool = False) -> tuple[Paragraph, ...]:
    """Word what the plan itself makes one wonder; `named` puts in front which of several options is meant."""
    sentences = [_caution(each, option.plan, voice) for each in option.plan.cautions]
    sentences += _holidays(option, proposal, voice)
    if named:
        when = voice.short_stretch(option.plan.intervals[0], proposal.offered_at.date())
        sentences = [voice.say("{when}: {warning}", when=when, warning=each) for each in sentences]
    return tuple(Paragraph(each, Tone.WARNING) for each in sentences)


def _holidays(option: Option, proposal: Proposal, voice: Voice) -> list[str]:
    """Name the public holidays, and of which country: the locale may name another than that of the work."""
    if not option.holidays or proposal.country is None:
        return []
    near = proposal.offered_at.date()
    named = [f"{voice.short_day(each.day, near)} ({each.name})" for each in option.holidays[:LISTED_INTERVALS]]
    told = voice.count(
        "Public holiday ({country}): {days}. You may not need time off for it.",
        "Public holidays ({country}): {days}. You may not need time off for them.",
        len(option.holidays),
        country=voice.country(proposal.country),
        days=voice.list(tuple(named)),
    )
    return [told]


def _caution(caution: Caution, plan: Plan, voice: Voice) -> str:
    match caution:
        case Caution.NOT_WORKED:
            return voice.say("You don't usually work then.")
        case Caution.OUTSIDE_HOURS:
            return voice.say("This is outside your working hours.")
        case Caution.PAST:
            return voice.say("This is in the past.")
        case Caution.PARTLY_PAST:
            return voice.say("A part of this is in the past.")
        case Caution.OVER_TODAY:
            return voice.say("Your working day is over for today.")
        case Caution.LONG:
            return voice.say("This is a long one: {days}. Please check the dates.", days=voice.working_days(plan.days))
        case Caution.CLOCK_CHANGE:
            return voice.say("The clocks change on that day; the times are those on the clock.")
        case Caution.NO_SUCH_TIME:
            return voice.say("The clocks go forward then and skip that time, so I moved it on. Please check it.")
        case Caution.TIME_TWICE:
            offset = plan.intervals[0].start.strftime("%z")
            return voice.say(
                "The clocks go back then, so that time comes twice; I took the first (UTC{offset}).",
                offset=f"{offset[:3]}:{offset[3:5]}",
            )
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


def unknown_hours(proposal: Proposal, voice: Voice) -> tuple[Paragraph, ...]:
    """Say whose hours were taken where they are not known to be the caller's."""
    if proposal.hours is not PatternSource.SETTINGS or proposal.purpose is Purpose.WITHDRAW:
        return ()
    told = voice.say("I don't know your own hours yet, so I counted with usual office hours.")
    return (Paragraph(told, Tone.QUIET),)


def zone_note(proposal: Proposal, voice: Voice) -> tuple[Paragraph, ...]:
    """Name the zone only where it may be another than the person has in mind."""
    if proposal.other_zone is None:
        return ()
    told = voice.say(
        "Mind the time zone: these are {here} times, not {there} times.",
        here=voice.zone(proposal.zone),
        there=voice.zone(proposal.other_zone),
    )
    return (Paragraph(told, Tone.WARNING),)


def meant(supposition: Supposition, voice: Voice) -> str | None:
    """Say in a few words what sets one of several readings apart, where its date alone does not."""
    match supposition:
        case Supposition.NEXT_IS_NEXT_WEEK:
            return voice.say("next week's")
        case Supposition.NEXT_IS_NEAREST:
            return voice.say("the coming one")
        case Supposition.SAME_WEEKDAY_TODAY:
            return voice.say("today")
        case Supposition.SAME_WEEKDAY_IN_A_WEEK:
            return voice.say("in a week")
        case Supposition.DAY_FIRST:
            return voice.say("day, then month")
        case Supposition.MONTH_FIRST:
            return voice.say("month, then day")
        case _:
            return None
