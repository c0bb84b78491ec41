"""The settings card in words."""

from __future__ import annotations

from itertools import groupby
from typing import assert_never

from babel import Locale

from dialogs.events import Button
from dialogs.replies import SettingsShown
from dialogs.timeoff import PatternSource, Shift, WorkingPattern
from dialogs.wording.catalogue import LANGUAGES
from dialogs.wording.compose import card
from dialogs.wording.message import Choice, Entry, Fact, Field, FieldKind, Message, Paragraph, Tone, Weight
from dialogs.wording.voice import Voice

FOLLOW = "follow"
"""The value that stands for: answer in the language that I write in."""

ASK, AT_ONCE = "ask", "at_once"


def settings_shown(reply: SettingsShown, voice: Voice) -> Message:
    """Word what is set, with an input for each."""
    saved = (Paragraph(voice.say("Saved."), Tone.GOOD),) if reply.saved else ()
    again = (Paragraph(voice.say("I will read your hours anew with your next request."), Tone.GOOD),)
    # What is to be typed is what dialogs.conversation.setting knows, in each language.
    first, second = voice.say("settings German"), voice.say("settings at once")
    typed = voice.say(
        "You can also type it: {first} or {second}.", first=voice.quoted(first), second=voice.quoted(second)
    )
    return card(
        voice.say("Settings"),
        paragraphs=(*saved, *(again if reply.reads_again else ())),
        facts=_hours(reply.pattern, voice) if reply.pattern is not None else (),
        notes=(Paragraph(_source(reply.pattern, voice), Tone.QUIET), Paragraph(typed, Tone.QUIET)),
        fields=_fields(reply, voice),
        choices=(
            Choice(voice.say("Save"), Button.SAVE, reply.subject, weight=Weight.PRIMARY, sends_form=True),
            Choice(voice.say("Read my hours again"), Button.HOURS, reply.subject),
        ),
    )


def _fields(reply: SettingsShown, voice: Voice) -> tuple[Field, ...]:
    languages = (
        Entry(FOLLOW, voice.say("The one I write in")),
        *(Entry(each, _own_name(each)) for each in LANGUAGES),
    )
    fields = [Field("language", FieldKind.CHOICE, voice.say("Language"), reply.language or FOLLOW, entries=languages)]
    if reply.may_book_at_once:
        paces = (
            Entry(ASK, voice.say("Show me a card first, always")),
            Entry(AT_ONCE, voice.say("Book clear and short requests at once, with Undo")),
        )
        pace = AT_ONCE if reply.book_at_once else ASK
        fields.append(Field("pace", FieldKind.CHOICE, voice.say("When I ask for time off"), pace, entries=paces))
    return tuple(fields)


def _hours(pattern: WorkingPattern, voice: Voice) -> tuple[Fact, ...]:
    """Write the hours of the week, days with the same hours together."""
    runs = [(shift, [day for day, _ in run]) for shift, run in groupby(enumerate(pattern.shifts), lambda each: each[1])]
    return tuple(Fact(_weekdays(days, voice), _shift(shift, voice)) for shift, days in runs if shift is not None)


def _weekdays(days: list[int], voice: Voice) -> str:
    names = [voice.weekday_name(day) for day in days]
    return names[0] if len(names) == 1 else voice.through(names[0], names[-1])


def _shift(shift: Shift, voice: Voice) -> str:
    if shift.lunch_start is None or shift.lunch_end is None:
        return voice.between(shift.start, shift.end)
    return voice.both(voice.between(shift.start, shift.lunch_start), voice.between(shift.lunch_end, shift.end))


def _source(pattern: WorkingPattern | None, voice: Voice) -> str:
    if pattern is None:
        return voice.say("I read your working hours with your next request, and then once a day.")
    match pattern.source:
        case PatternSource.PLAN:
            return voice.say("Your working hours come from your work plan; I read them once a day.")
        case PatternSource.MAILBOX:
            return voice.say("Your working hours come from your mailbox; I read them once a day.")
        case PatternSource.SETTINGS:
            return voice.say("I don't know your own working hours, so I count with usual ones.")
        case _:
            assert_never(pattern.source)


def _own_name(language: str) -> str:
    """Name a language as its speakers do."""
    return str(Locale.parse(language).get_display_name(language)).capitalize()
