"""The form in words: dates, times and what colleagues see, each changeable by hand."""

from __future__ import annotations

from dialogs.events import Button
from dialogs.replies import FormOffered
from dialogs.timeoff import Grain, Interval, local_days
from dialogs.wording.compose import card
from dialogs.wording.message import Choice, Field, FieldKind, Message, Paragraph, Weight
from dialogs.wording.voice import Voice


def form(reply: FormOffered, voice: Voice) -> Message:
    """Word the form, filled in with what was understood so far."""
    proposal = reply.proposal
    intervals = proposal.options[0].plan.intervals
    interval, last = intervals[0], intervals[-1]
    timed = all(each.grain is Grain.HOURS for each in intervals)
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
    explained = Paragraph(
        voice.say("Nothing changes before you confirm it. You can also just type what should change.")
    )
    headline = voice.say("Your time off") if reply.blank else voice.say("Change your request")
    return card(headline, paragraphs=(explained,), fields=fields, choices=choices)


def _clock(interval: Interval) -> str:
    return interval.start.strftime("%H:%M")
