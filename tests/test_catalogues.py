"""The catalogues: every sentence in every language, with its names, its plural forms and its typography."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.messages.plurals import get_plural

from dialogs.language import Intent, Reference, understand
from dialogs.replies import Reply
from dialogs.timeoff import Grain, Interval, Shift, WorkingPattern
from dialogs.wording.catalogue import LANGUAGES, catalogue_of
from dialogs.wording.message import Message
from dialogs.wording.phrasing import phrase
from dialogs.wording.voice import voice_of
from tests.catalogues import TRANSLATED, Unreadable, path_of, read, sentences_in, template, untranslated, updated
from tests.transcript import Play, transcripts_in

QUOTES = {"de": "„“", "fr": "«»", "es": "«»", "pt": "“”", "nl": "“”", "it": "«»", "ja": "「」"}
"""What stands around somebody's words; within the house, where a language knows several, always these."""

ANY_QUOTE = re.compile(r"[\"“”„«»「」『』]")
UNBOUND = re.compile(r"[^\N{NO-BREAK SPACE}][;:?!»]|«[^\N{NO-BREAK SPACE}]")
SAME = {("nl", "help"), ("nl", "privacy"), ("it", "privacy"), ("fr", "{number} minute")}
"""Words that are the same in English."""

SPEAKERS = {
    "en": ("en-GB", "en-US", "en-IE", "en-IN"),
    "de": ("de-DE", "de-AT", "de-CH"),
    "fr": ("fr-FR", "fr-BE", "fr-CH", "fr-CA"),
    "es": ("es-ES", "es-MX", "es-AR"),
    "pt": ("pt-PT", "pt-BR"),
    "nl": ("nl-NL", "nl-BE"),
    "it": ("it-IT", "it-CH"),
    "ja": ("ja-JP",),
}
LOCALES = [each for locales in SPEAKERS.values() for each in locales]
MOMENT = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Europe/Berlin"))
DAYS = (date(2026, 11, 24), date(2026, 12, 4), date(2027, 3, 1))
HOURS = WorkingPattern((Shift(time(9), time(17), time(12), time(13)),) * 5 + (None, None))
TYPED = {
    "when am I off?": Intent.LIST,
    "undo": Intent.UNDO,
    "help": Intent.HELP,
    "settings": Intent.SETTINGS,
    "privacy": Intent.PRIVACY,
    "sign out": Intent.SIGN_OUT,
    "delete my data": Intent.FORGET,
    "cancel Friday": Intent.WITHDRAW,
}
LATIN = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
NAMES = {"Offhand", "Microsoft", "Exchange", "Online", "UTC", "ID"}


def entries(language: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the English forms of each sentence with those of the language."""
    for message in read(language):
        if message.id:
            source = (message.id,) if isinstance(message.id, str) else tuple(message.id)
            yield source, (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def names_in(text: str) -> set[str]:
    """Return the {names} that a sentence has."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_missing(language: str) -> None:
    """Each language has each sentence: a hundred percent."""
    assert untranslated(language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_file_is_what_the_command_writes(language: str) -> None:
    """What the source no longer says is gone, and the order is the command's: run `python3 -m tests.catalogues`."""
    assert path_of(language).read_text(encoding="utf-8") == updated(language)


@pytest.mark.parametrize("language", TRANSLATED)
def test_names_are_those_of_the_source(language: str) -> None:
    """A {name} that is lost, or made up, would show."""
    for source, forms in entries(language):
        wanted = [names_in(each) for each in source]
        assert names_in(forms[-1]) == wanted[-1], source
        assert all(wanted[0] <= names_in(each) <= wanted[-1] for each in forms), source


@pytest.mark.parametrize("language", TRANSLATED)
def test_plural_forms_are_those_of_the_language(language: str) -> None:
    """There are as many forms as the language has, chosen as CLDR says; zero goes either way in Portuguese."""
    for source, forms in entries(language):
        assert len(forms) == (get_plural(language).num_plurals if len(source) == 2 else 1), source
    catalogue, cldr = catalogue_of(language), Locale(language).plural_form
    assert catalogue is not None
    chosen = {(cldr(number), catalogue.plural(number)) for number in range(1, 300)}
    assert len(chosen) == len({form for form, _ in chosen}) == len({index for _, index in chosen})


@pytest.mark.parametrize("language", TRANSLATED)
def test_typography(language: str) -> None:
    """Spaces at the ends are those of the source; quotation marks and apostrophes are those of the language."""
    for source, forms in entries(language):
        for form in forms:
            assert form.strip() == form, form
            assert "  " not in form, form
            assert set(ANY_QUOTE.findall(form)) <= set(QUOTES[language]), form
            assert "'" not in form, form
            assert form.endswith(":") == source[0].endswith(":") or language == "ja", form


def test_french_marks_do_not_stand_alone() -> None:
    """What stands before a mark stays on its line; in Canada and Switzerland just as well."""
    unbound = [each for _, forms in entries("fr") for each in forms if UNBOUND.search(each.replace("{", " {"))]
    assert unbound == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_sentence_is_left_in_english(language: str) -> None:
    """What is the same as in English says nothing, or is a word of both."""
    same = {source[0] for source, forms in entries(language) if forms[0] == source[0]}
    assert {
        each for each in same if LATIN.search(re.sub(r"\{\w+\}", "", each)) and (language, each) not in SAME
    } == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_the_examples_are_understood(locale: str) -> None:
    """What a person is told to type does what it says, wherever the language is spoken."""
    voice, reference = voice_of(locale), Reference(MOMENT, locale, HOURS)
    for sentence, intent in TYPED.items():
        assert understand(voice.say(sentence), reference).intent is intent, voice.say(sentence)
    for day in DAYS:
        named = voice.short_day(day, MOMENT.date())
        zone = MOMENT.tzinfo
        for sentence, start, end in (("off {day} afternoon", 13, 17), ("off {day} from 2 to 4", 14, 16)):
            typed = voice.say(sentence, day=named)
            understood = understand(typed, reference)
            assert understood.intent is Intent.BOOK, typed
            wanted = Interval(datetime.combine(day, time(start), zone), datetime.combine(day, time(end), zone))
            assert [each.intervals for each in understood.readings] == [(wanted,)], typed
            assert not understood.unknown, typed
        for sentence, intent in (("off {day}", Intent.BOOK), ("cancel {day}", Intent.WITHDRAW)):
            typed = voice.say(sentence, day=named)
            understood = understand(typed, reference)
            assert understood.intent is intent, typed
            (reading,) = understood.readings
            assert [(each.start.date(), each.grain) for each in reading.intervals] == [(day, Grain.DAYS)], typed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_settings_can_be_typed(language: str) -> None:
    """The two examples on the settings card are kept as they say."""
    for sentence, kept in (("settings German", "language"), ("settings at once", "book_at_once")):
        stage = Play()
        stage.step(f"at 2026-11-23T09:00 Europe/Berlin {SPEAKERS[language][0]}")
        before = stage.conversation.preferences
        stage.step(f"> {voice_of(language).say(sentence)}")
        assert getattr(stage.conversation.preferences, kept) != getattr(before, kept), sentence


@pytest.mark.parametrize("locale", LOCALES)
def test_no_month_is_written_in_digits(locale: str) -> None:
    """3/4 is another day elsewhere."""
    voice = voice_of(locale)
    zone = MOMENT.tzinfo
    days = Interval(datetime(2026, 11, 24, tzinfo=zone), datetime(2026, 12, 5, tzinfo=zone), Grain.DAYS)
    for near in (None, date(2026, 1, 1), date(2025, 1, 1)):
        shown = (voice.day(DAYS[0], near), voice.short_day(DAYS[0], near), voice.short_stretch(days, near))
        assert not any(re.search(r"\d[/.\-]\s*\d{1,2}\b", each) for each in shown), shown


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_answer_is_in_the_language(language: str) -> None:
    """No answer of any transcript shows a sentence of the English source."""
    english = [each for message in template() if isinstance(each := message.id, str) and len(each.split()) > 3]
    plain = [each for each in english if "{" not in each]
    for reply in _replies():
        shown = _seen(phrase(reply, language))
        assert not any(each in shown for each in plain), shown


def test_nothing_is_said_past_the_catalogue() -> None:
    """In Japanese no Latin letter is left but in names, and in what the answer itself carries."""
    for reply in _replies():
        shown = _seen(phrase(reply, "ja-JP"))
        carried = {word for text in _texts(reply) for word in LATIN.findall(text)}
        assert set(LATIN.findall(shown)) - carried - NAMES == set(), shown


def test_the_extractor_reads_what_is_said() -> None:
    """Within f-strings, over several lines, counted or not; what it cannot read it does not pass over."""
    source = """f"{voice.say('Done.')} {self.count('{number} day', '{number} days', 2)}"\nvoice.say("Not "\n"done.")"""
    assert set(sentences_in(source, "here")) == {"Done.", ("{number} day", "{number} days"), "Not done."}
    with pytest.raises(Unreadable, match="here:2"):
        list(sentences_in('"x".count("y")\nvoice.say(sentence)', "here"))


@lru_cache(maxsize=1)
def _replies() -> tuple[Reply, ...]:
    """Return every answer of every transcript, with what was asserted of it left out."""
    replies = []
    for path in sorted((Path(__file__).parent / "transcripts").glob("*.txt")):
        for transcript in transcripts_in(path):
            stage = Play()
            for _, line in transcript.lines:
                if not line.startswith(("<", "=", "[", "shows")):
                    stage.step(line)
            replies += [each.sending.reply for each in stage.shown]
    return tuple(replies)


def _seen(message: Message) -> str:
    """Return what a person reads, without the values of inputs that are not for reading."""
    texts = [message.spoken, *(each.title for each in message.choices), *(each.title for each in message.links)]
    texts += [each.label for each in message.fields if each.name != "language"]
    texts += [entry.label for each in message.fields if each.name != "language" for entry in each.entries]
    return "\n".join(texts)


def _texts(value: object) -> Iterator[str]:
    """Yield every text within a reply."""
    match value:
        case str():
            yield value
        case tuple():
            for each in value:
                yield from _texts(each)
        case _ if is_dataclass(value):
            for each in fields(value):
                yield from _texts(getattr(value, each.name))
        case _:
            return
