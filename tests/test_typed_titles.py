"""Everything can be typed: the words on a button, alone, do what the button does, in every language."""

from __future__ import annotations

import pytest

from dialogs.conversation.titles import Title, titled
from dialogs.wording.catalogue import LANGUAGES
from dialogs.wording.voice import voice_of
from tests.transcript import Play

WRITTEN = {
    "Book": Title.BOOK,
    "Book it as well": Title.BOOK_AS_WELL,
    "Give back": Title.GIVE_BACK,
    "Keep it": Title.KEEP,
    "Undo": Title.UNDO,
    "Put it back": Title.PUT_BACK,
    "Try again": Title.TRY_AGAIN,
    "Try the rest": Title.TRY_AGAIN,
    "Show it again": Title.SHOW_AGAIN,
}
LOCALES = {
    "en": "en-GB",
    "de": "de-DE",
    "fr": "fr-FR",
    "es": "es-ES",
    "pt": "pt-PT",
    "nl": "nl-NL",
    "it": "it-IT",
    "ja": "ja-JP",
}
TOMORROW_OFF = {
    "en": "off tomorrow",
    "de": "morgen frei",
    "fr": "en congé demain",
    "es": "mañana libre",
    "pt": "amanhã de folga",
    "nl": "morgen vrij",
    "it": "domani in ferie",
    "ja": "明日休みます",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("written", WRITTEN)
def test_what_a_button_says_is_known_when_typed(language: str, written: str) -> None:
    """Whatever a catalogue writes on a button, however it is spelt, is understood alone."""
    voice = voice_of(LOCALES[language])
    for spelt in (voice.say(written), voice.say(written).lower(), f" {voice.say(written)}. "):
        assert titled(spelt) is WRITTEN[written], spelt


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_word_of_a_button_with_a_date_is_known(language: str) -> None:
    """Of "Book Tue 24 Nov" the day on the button need not be typed."""
    voice = voice_of(LOCALES[language])
    alone = {"Book {when}": Title.BOOK, "Give back {when}": Title.GIVE_BACK, "Book {when} as well": Title.BOOK_AS_WELL}
    for written, title in alone.items():
        typed = " ".join(voice.say(written, when="").replace("を", "").strip(" :").split())
        assert titled(typed) is title, typed


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_booked_kept_undone_and_put_back_by_the_words_on_its_buttons(language: str) -> None:
    """A whole story without a tap; the second Undo takes nothing in again."""
    play, voice = Play(), voice_of(LOCALES[language])
    play.locale = LOCALES[language]
    for typed, entries in (
        (TOMORROW_OFF[language], 0),
        (voice.say("Book"), 1),
        (voice.say("Undo"), 0),
        (voice.say("Undo"), 0),
        (voice.say("Put it back"), 1),
        (voice.say("Keep it"), 1),
        (voice.say("Give back"), 1),
        (voice.say("Keep it"), 1),
    ):
        play.say(typed)
        assert len(play.plan) == entries, f"{typed}:\n{play.shown[-1].text}"


@pytest.mark.parametrize(
    "sentence", ["book a table for Friday", "the book is good", "reserva de sala", "keep it up", "undo the damage"]
)
def test_more_than_the_words_is_left_to_the_language(sentence: str) -> None:
    """Only what stands alone is a button."""
    assert titled(sentence) is None
