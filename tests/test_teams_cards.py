"""Cards: what they look like to Teams, that nothing in them is more than letters, and how a press is read back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, time
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.teams import presses
from bot.teams.cards import LARGEST, is_plain, render, reply
from bot.teams.literal import clean, has_markup, inert
from bot.teams.presses import CardInvalid
from bot.teams.sentences import Sentence, languages, say
from dialogs.events import Button, Form, Occasion
from dialogs.replies import Talk, Talked
from dialogs.wording.message import Choice, Fact, Message, Paragraph, Tone
from dialogs.wording.phrasing import phrase
from tests.cards.messages import ID, MESSAGES
from tests.transcript import Play, transcripts_in

GOLDEN = Path(__file__).parent / "cards"
SCHEMA = json.loads((files("adaptive_cards") / "schemas" / "schema-1.5.json").read_text(encoding="utf-8"))
HERE = Occasion(datetime(2026, 11, 23, tzinfo=UTC), "id", datetime(2026, 11, 23, tzinfo=UTC), None, "en-GB", "{}")


def nodes(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - JSON
    """Yield every element and action of a card."""
    match value:
        case dict():
            if "type" in value:
                yield value
            for inner in value.values():
                yield from nodes(inner)
        case list():
            for inner in value:
                yield from nodes(inner)


@pytest.mark.parametrize("name", MESSAGES)
def test_golden(name: str) -> None:
    """After a wanted change: `python -m tests.cards`, and read the difference."""
    expected = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))

    assert expected == render(MESSAGES[name])


@pytest.mark.parametrize("name", MESSAGES)
def test_schema(name: str) -> None:
    card = render(MESSAGES[name])

    jsonschema.Draft6Validator(SCHEMA).validate(card)
    assert len(orjson.dumps(card)) <= LARGEST
    assert card["version"] == "1.5"
    assert card["speak"]
    assert card["fallbackText"]


def test_all_that_the_transcripts_show_are_good_cards() -> None:
    """The real messages, in the order in which people get them, and not only those that were thought of here."""
    seen: dict[Message, None] = {}
    for path in sorted((GOLDEN.parent / "transcripts").glob("*.txt")):
        for transcript in transcripts_in(path):
            stage = Play()
            for _, line in transcript.lines:
                if not line.startswith("= "):
                    with suppress(AssertionError):  # whether it goes as it is written is another test's question
                        stage.step(line)
                seen |= dict.fromkeys(shown.message for shown in stage.shown)
    cards = [render(message) for message in seen if not is_plain(message)]

    validator = jsonschema.Draft6Validator(SCHEMA)
    assert len(cards) > 20
    for card in cards:
        validator.validate(card)
        assert len(orjson.dumps(card)) <= LARGEST


@pytest.mark.parametrize("name", MESSAGES)
def test_every_button_is_an_execute_with_a_submit_behind_it(name: str) -> None:
    message = MESSAGES[name]
    buttons = [node for node in nodes(render(message)) if node.get("type") == "Action.Execute"]

    assert len(buttons) == len(message.choices)
    for button in buttons:
        fallback = button["fallback"]
        assert fallback["type"] == "Action.Submit"
        assert fallback["data"] == {"press": button["verb"], **button["data"]}
        assert set(button["data"]) <= {"about", "choice", "form"}


def test_the_primary_button_comes_first_and_no_more_than_six_show() -> None:
    offer, many = (render(MESSAGES[name])["actions"] for name in ("offer", "many"))

    assert isinstance(offer, list)
    assert isinstance(many, list)
    assert [action["title"] for action in nodes(offer) if action["type"] == "Action.Execute"] == [
        "Book Thu 26 Nov, 13:00 – 17:00",
        "Change",
        "Cancel",
    ]
    assert sum(action.get("mode") != "secondary" for action in many if isinstance(action, dict)) <= 6


def test_only_the_button_of_a_form_sends_it() -> None:
    card = render(MESSAGES["form"])
    sent = {node["title"]: node.get("associatedInputs") for node in nodes(card) if node["type"] == "Action.Execute"}

    assert sent == {"Show": None, "Cancel": "none"}
    assert all(node["label"] for node in nodes(card) if node["type"].startswith("Input."))


def test_links_lead_to_encrypted_pages_alone() -> None:
    urls = [node["url"] for node in nodes(render(MESSAGES["consent"])) if "url" in node]

    assert urls == ["https://login.example/consent"]


def test_nothing_in_a_card_is_more_than_letters() -> None:
    """No template, no mention, and no text with markup where markdown is read."""
    for node in nodes(render(MESSAGES["hostile"])):
        for value in node.values():
            if isinstance(value, str):
                assert "{{" not in value
                assert "${" not in value
                assert "<at>" not in value
        if node["type"] == "TextBlock":
            assert not has_markup(node["text"])


@given(st.text(max_size=300))
def test_any_text_is_inert(text: str) -> None:
    message = Message(spoken=text, headline=text or "x", paragraphs=(Paragraph(text),), facts=(Fact(text, text),))
    card = render(message)

    for node in nodes(card):
        assert node["type"] != "TextBlock" or not has_markup(node["text"])
    written = json.dumps(card, ensure_ascii=False)
    assert "${" not in written
    assert "<at" not in written
    assert inert(inert(text)) == inert(text)


@given(st.text(max_size=300))
def test_clean_text_is_one_printable_line(text: str) -> None:
    cleaned = clean(text)

    assert clean(cleaned) == cleaned
    assert "\n" not in cleaned
    assert "\x00" not in cleaned
    assert not set(cleaned) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u200b")


def test_talk_is_plain_text() -> None:
    message = Message(
        spoken="short", paragraphs=(Paragraph("**Not** bold."),), notes=(Paragraph("A note.", Tone.QUIET),)
    )
    activity = reply(message)

    assert is_plain(message)
    assert (activity.text, activity.text_format, activity.attachments) == ("**Not** bold.\n\nA note.", "plain", None)


def test_a_card_is_announced_by_what_it_says() -> None:
    message = MESSAGES["offer"]

    assert reply(message).summary == message.spoken


@pytest.mark.parametrize("choice", [None, 0, 99])
def test_a_button_is_read_back_as_it_was_meant(choice: int | None) -> None:
    card = render(Message("x", "x", choices=(Choice("Go", Button.CHOOSE, ID, choice),)))
    action: Any = next(node for node in nodes(card) if node["type"] == "Action.Execute")

    executed = presses.executed({"action": action}, HERE, "card-1")
    submitted = presses.submitted(action["fallback"]["data"], HERE, "card-1")

    assert executed == submitted
    assert (executed.button, executed.subject, executed.choice, executed.card) == (Button.CHOOSE, ID, choice, "card-1")


@pytest.mark.parametrize(
    ("inputs", "form"),
    [
        ({}, Form()),
        ({"first": "", "subject": "  "}, Form()),
        ({"first": "2026-11-26", "last": "2026-11-27"}, Form(first=date(2026, 11, 26), last=date(2026, 11, 27))),
        ({"start": "09:00", "end": "17:30:00"}, Form(start=time(9), end=time(17, 30))),
        ({"subject": " **Ski**\n trip "}, Form(subject="**Ski** trip")),
        ({"first": "2026-02-30", "subject": "x"}, Form(subject="x", faulty=True)),
        ({"first": "26.11.2026"}, Form(faulty=True)),
        ({"first": "２０２６-11-26"}, Form(faulty=True)),
        ({"start": "25:00"}, Form(faulty=True)),
        ({"start": "noon"}, Form(faulty=True)),
        ({"unknown": ["x"]}, Form()),
    ],
    ids=str,
)
def test_forms(inputs: dict[str, Any], form: Form) -> None:
    data = {"about": ID, "form": True, **inputs}

    assert presses.executed({"action": {"verb": "submit", "data": data}}, HERE, None).form == form


def test_inputs_of_a_button_without_form_are_left_alone() -> None:
    data: Any = {"about": ID, "first": "2026-11-26"}

    assert presses.executed({"action": {"verb": "dismiss", "data": data}}, HERE, None).form is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)
KEYS = st.sampled_from(["about", "choice", "form", "first", "last", "start", "end", "subject", "press"])


@given(JSON, st.dictionaries(KEYS, JSON | st.sampled_from([ID, "book", True, 1])))
def test_any_press_is_one_of_ours_or_invalid(verb: object, data: Any) -> None:  # noqa: ANN401 - JSON
    executed: Any = {"action": {"verb": verb, "data": data}}
    for read, value in ((presses.executed, executed), (presses.submitted, data)):
        try:
            pressed = read(value, HERE, None)
        except CardInvalid:
            continue
        assert len(pressed.subject) <= 64


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_language_has_every_sentence(language: str) -> None:
    sentences = [say(sentence, f"{language}-XX", id="4711") for sentence in Sentence]

    assert len(sentences) == len(set(sentences)) == len(Sentence)
    assert "4711" in say(Sentence.BROKEN, language, id="4711")


def test_other_languages_are_answered_in_english() -> None:
    assert say(Sentence.SIGN_IN, "tlh") == "Sign in"


@pytest.mark.parametrize(("locale", "language"), [("ar-EG", "en"), ("he-IL", "en"), ("de-AT", "de"), ("ja-JP", "ja")])
def test_a_card_says_in_which_language_it_is(locale: str, language: str) -> None:
    """The words decide and not the device: English is not set from right to left because its reader's language is."""
    card = render(phrase(Talked(Talk.HELP, HERE.moment), locale))

    assert card["lang"] == language
    assert "rtl" not in card
