"""The settings card in words."""

from __future__ import annotations

from babel import Locale

from dialogs.events import Button
from dialogs.replies import SettingsShown
from dialogs.wording.catalogue import LANGUAGES
from dialogs.wording.compose import card
from dialogs.wording.message import Choice, Entry, Field, FieldKind, Message, Paragraph, Tone, Weight
from dialogs.wording.voice import Voice

FOLLOW = "follow"
"""The value that stands for: answer in the language that I write in."""

ASK, AT_ONCE = "ask", "at_once"


def settings_shown(reply: SettingsShown, voice: Voice) -> Message:
    """Word what is set, with an input for each."""
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
    saved = (Paragraph(voice.say("Saved."), Tone.GOOD),) if reply.saved else ()
    hours = Paragraph(voice.say("Your working hours come from your work plan; I read them once a day."), Tone.QUIET)
    return card(
        voice.say("Settings"),
        paragraphs=saved,
        notes=(hours,),
        fields=tuple(fields),
        choices=(Choice(voice.say("Save"), Button.SAVE, reply.subject, weight=Weight.PRIMARY, sends_form=True),),
    )


def _own_name(language: str) -> str:
    """Name a language as its speakers do."""
    return str(Locale.parse(language).get_display_name(language)).capitalize()
