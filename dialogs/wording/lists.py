"""What the plan holds, in words: merged into stretches, whoever booked them."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from dialogs.events import Button
from dialogs.planning import working_minutes
from dialogs.replies import Listed, NothingToWithdraw
from dialogs.timeoff import Interval, in_zone, local_days, merged
from dialogs.wording.compose import card, plain
from dialogs.wording.message import Choice, Fact, Message, Paragraph, Tone
from dialogs.wording.questions import way_on
from dialogs.wording.spans import seen_from
from dialogs.wording.voice import Voice

LISTED = 12
WHOLE_DAY = timedelta(hours=23)
"""The shortest: the one on which the clocks go forward."""


def listed(reply: Listed, voice: Voice) -> Message:
    """List what the plan holds."""
    zone = ZoneInfo(reply.zone)
    asked = in_zone(reply.stretch, zone)
    near = asked.start.date()
    stretch = voice.short_stretch(asked, near)
    own = (voice.say("I can only see your own work plan, nobody else's."),) if reply.of_others else ()
    if not reply.occurrences:
        example = voice.quoted(voice.say("off {day}", day=voice.short_day(near + timedelta(days=1))))
        return plain(
            *own,
            voice.say("Your work plan shows no time off: {stretch}.", stretch=stretch),
            voice.say("To book some, type {example}.", example=example),
        )
    stretches = merged(tuple(seen_from(each, zone) for each in reply.occurrences))
    facts = tuple(Fact(voice.short_stretch(each, near), _amount(each, reply, voice)) for each in stretches[:LISTED])
    notes = [Paragraph(voice.say("Read from your work plan just now: {stretch}.", stretch=stretch), Tone.QUIET)]
    if len(stretches) > LISTED:
        notes.insert(0, Paragraph(voice.count("{number} more", "{number} more", len(stretches) - LISTED)))
    how = voice.say(
        "To give something back, tap it or type {example}.", example=voice.quoted(_example(stretches, voice))
    )
    headline = voice.say("What would you like to give back?") if reply.to_choose else voice.say("Your time off")
    return card(
        headline,
        paragraphs=tuple(Paragraph(each) for each in own),
        facts=facts,
        notes=(*notes, Paragraph(how, Tone.QUIET)),
        choices=_giving_back(reply, voice),
    )


def nothing_to_withdraw(reply: NothingToWithdraw, voice: Voice) -> Message:
    """Say that there is nothing to give back."""
    stretch = voice.stretch(in_zone(reply.stretch, ZoneInfo(reply.zone)))
    nothing = voice.say(
        "Your work plan shows no time off then ({stretch}), so there is nothing to give back.", stretch=stretch
    )
    look = voice.say("{question} shows what you have.", question=voice.quoted(voice.say("when am I off?")))
    return plain(nothing, look, *way_on(reply.lost, voice))


def _example(stretches: tuple[Interval, ...], voice: Voice) -> str:
    return voice.say("cancel {day}", day=voice.short_day(stretches[0].start.date()))


def _giving_back(reply: Listed, voice: Voice) -> tuple[Choice, ...]:
    proposal = reply.giving_back
    if proposal is None:
        return ()
    near = proposal.offered_at.date()
    return tuple(
        Choice(
            voice.say("Give back {when}", when=voice.short_stretch(option.plan.intervals[0], near)),
            Button.GIVE_BACK,
            proposal.id,
            index,
        )
        for index, option in enumerate(proposal.options)
    )


def _amount(interval: Interval, reply: Listed, voice: Voice) -> str:
    if interval.end - interval.start >= WHOLE_DAY:
        days = sum(reply.pattern.shift_on(day) is not None for day in local_days(interval))
        return voice.working_days(days)
    return voice.duration(working_minutes(interval, reply.pattern))
