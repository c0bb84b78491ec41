"""A message becomes what Teams shows: an Adaptive Card 1.5, or plain text.

The way of a card: headline, what was understood, the facts in two columns, warnings that stand out, inputs, quiet
notes, and at most six buttons, the first of them the one that most people want. Every text is literal (`literal`), and
a card carries an opaque id and nothing else that matters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import orjson
from botbuilder.schema import Activity, Attachment

from bot.teams.literal import has_markup, inert
from bot.teams.sentences import Sentence, say
from bot.teams.shapes import Json, JsonObject
from dialogs.wording.message import Choice, Fact, Field, FieldKind, Link, Message, Paragraph, Tone, Weight

CARD = "application/vnd.microsoft.card.adaptive"
LARGEST = 20_000
"""Bytes of a card as it is sent; Teams takes several times as much, but older clients and the notification do not."""
MOST_FACTS = 80
SURELY_FIT = 8
"""Facts; with so few a card is not measured."""
SHORT_VALUE = 36
"""Characters; values of so few are bold, a longer one would shout, and they are all alike on a card."""
MOST_BUTTONS = 6
LONGEST_TEXT = 2_000
ABOUT, CHOICE, PRESS, FORM = "about", "choice", "press", "form"
"""The names in a button's data: what it is about, which option, which button (for old clients), with inputs or not."""

_RANGE = re.compile(r"[\N{EN DASH}\N{FULLWIDTH TILDE}](?<=\w.)(?=\d)")
"""The dash between two times of day; a line is not to end behind it. Begun by the dash, which is soon looked for."""
_BEYOND_A_LINK = str.maketrans({"(": "%28", ")": "%29", " ": "%20", "<": "%3C", ">": "%3E"})
"""What would end a link of markdown before its end."""
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def is_plain(message: Message) -> bool:
    """Tell whether the message is talk, and no card."""
    return not (message.headline or message.facts or message.fields or message.choices or message.links)


def reply(message: Message) -> Activity:
    """Return the message as an activity that can be sent to a chat or put in the place of an earlier one."""
    if is_plain(message):
        return talk(words(message))
    card = Attachment(content_type=CARD, content=render(message))
    # The summary is what a notification shows and a screen reader announces first.
    return Activity(type="message", summary=_bounded(inert(message.spoken)), attachments=[card])


def talk(text: str) -> Activity:
    """Return a sentence as an activity."""
    return Activity(type="message", text=_bounded(text, 8_000), text_format="plain")


def words(message: Message) -> str:
    """Return the paragraphs and notes of a message as one text."""
    return "\n\n".join(part.text for part in (*message.paragraphs, *message.notes)) or message.spoken


def linked(message: Message) -> str:
    """Return the words of a message in markdown, its links below them; for words of ours alone."""
    links = (f"- [{each.title}]({each.url.translate(_BEYOND_A_LINK)})" for each in message.links if _is_safe(each))
    return "\n".join((words(message), "", *links))


def render(message: Message) -> JsonObject:
    """Return the Adaptive Card of a message; one that grew too large loses its last facts, and says so by `…`."""
    facts = message.facts[:MOST_FACTS]
    card = _card(message, facts, cut=len(facts) < len(message.facts))
    while len(facts) > SURELY_FIT and len(orjson.dumps(card)) > LARGEST:
        facts = facts[: len(facts) * 3 // 4]
        card = _card(message, facts, cut=True)
    return card


def _card(message: Message, facts: Sequence[Fact], *, cut: bool) -> JsonObject:
    spoken = _bounded(inert(message.spoken))
    body: list[Json] = [
        *([_headline(message.headline)] if message.headline else []),
        *(_paragraph(each) for each in message.paragraphs),
        *([_facts(facts, cut=cut)] if facts else []),
        *_inputs(message.fields, message.language),
        *(_paragraph(each, small=True) for each in message.notes),
    ]
    card: JsonObject = {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.5",
        "lang": message.language,
        "fallbackText": spoken,
        "speak": spoken,
        "body": body,
    }
    if message.language in _RIGHT_TO_LEFT:
        card["rtl"] = True
    if actions := _actions(message.choices, message.links, has_fields=bool(message.fields)):
        card["actions"] = actions
    return card


# -- what is read ----------------------------------------------------------------------------------------------------


def _headline(text: str) -> JsonObject:
    """A heading, which screen readers can jump to; as a text run where the text could be read as markdown."""
    if has_markup(text):
        return _text(text, size="Large", weight="Bolder")
    return {
        "type": "TextBlock",
        "text": _bounded(_unbroken(text), 300),
        "style": "heading",
        "size": "Large",
        "weight": "Bolder",
        "wrap": True,
    }


def _paragraph(paragraph: Paragraph, *, small: bool = False) -> JsonObject:
    match paragraph.tone:
        case Tone.PLAIN:
            return _text(paragraph.text, **({"size": "Small"} if small else {}))
        case Tone.QUIET:
            return _text(paragraph.text, size="Small", isSubtle=True)
        case Tone.WARNING:
            return _banner("warning", "⚠", paragraph.text)
        case Tone.GOOD:
            return _banner("good", "✓", paragraph.text)


def _banner(style: str, sign: str, text: str) -> JsonObject:
    """A coloured stripe with a sign, so that its meaning hangs on no colour alone."""
    mark: JsonObject = {"type": "TextBlock", "text": sign, "color": style, "weight": "Bolder"}
    columns: list[Json] = [
        {"type": "Column", "width": "auto", "items": [mark]},
        {
            "type": "Column",
            "width": "stretch",
            "verticalContentAlignment": "Center",
            "items": [_text(text, spacing="None")],
        },
    ]
    return {
        "type": "Container",
        "style": style,
        "spacing": "Medium",
        "items": [{"type": "ColumnSet", "columns": columns}],
    }


def _facts(facts: Sequence[Fact], *, cut: bool) -> JsonObject:
    """Names at the left, values at the right, on a calm ground. Not a FactSet: that one reads markdown."""
    widths = _widths(max(len(fact.name) for fact in facts))
    bold = all(len(fact.value) <= SHORT_VALUE for fact in facts)
    rows = [_row(fact, widths, first=number == 0, bold=bold) for number, fact in enumerate(facts)]
    if cut:
        rows.append(_text("…", isSubtle=True))
    return {"type": "Container", "style": "emphasis", "spacing": "Medium", "items": list[Json](rows)}


def _widths(longest_name: int) -> tuple[int, int]:
    """Share the line between the columns, the same way in every row, so that the values stand below each other."""
    shares = {2: (1, 12), 8: (1, 2), 10: (2, 3), 14: (4, 5)}
    return next((share for most, share in shares.items() if longest_name <= most), (1, 1))


def _row(fact: Fact, widths: tuple[int, int], *, first: bool, bold: bool) -> JsonObject:
    value = _text(fact.value, **({"weight": "Bolder"} if bold else {}))
    return {
        "type": "ColumnSet",
        "spacing": "None" if first else "Small",
        "columns": [
            {"type": "Column", "width": widths[0], "items": [_text(fact.name, isSubtle=True)]},
            {"type": "Column", "width": widths[1], "items": [value]},
        ],
    }


def _text(text: str, *, spacing: str | None = None, **run: Json) -> JsonObject:
    """A text run: the one element in which nothing but letters is seen."""
    block: JsonObject = {
        "type": "RichTextBlock",
        "inlines": [{"type": "TextRun", "text": _bounded(_unbroken(inert(text))) or " ", **run}],
    }
    return block | {"spacing": spacing} if spacing else block


def _unbroken(text: str) -> str:
    return text if text.isascii() else _RANGE.sub(_joined, text)


def _joined(dash: re.Match[str]) -> str:
    return f"{dash[0]}\N{WORD JOINER}"


def _bounded(text: str, most: int = LONGEST_TEXT) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


# -- what is filled in -----------------------------------------------------------------------------------------------


def _inputs(fields: Sequence[Field], language: str) -> Iterable[JsonObject]:
    """One below the other, but two dates, or two times, side by side."""
    waiting = list(fields)
    while waiting:
        field = waiting.pop(0)
        if field.kind in {FieldKind.DATE, FieldKind.TIME} and waiting and waiting[0].kind is field.kind:
            pair = (field, waiting.pop(0))
            columns: list[Json] = [
                # At the bottom, so that the inputs are level where one label takes two lines.
                {
                    "type": "Column",
                    "width": "stretch",
                    "verticalContentAlignment": "Bottom",
                    "items": [_input(each, language)],
                }
                for each in pair
            ]
            yield {"type": "ColumnSet", "columns": columns}
        else:
            yield _input(field, language)


_KINDS = {
    FieldKind.DATE: "Input.Date",
    FieldKind.TIME: "Input.Time",
    FieldKind.TEXT: "Input.Text",
    FieldKind.CHOICE: "Input.ChoiceSet",
}


def _input(field: Field, language: str) -> JsonObject:
    shown: JsonObject = {"type": _KINDS[field.kind], "id": field.name, "label": _bounded(inert(field.label), 200)}
    if field.kind is FieldKind.TEXT:
        shown["maxLength"] = 255
    if field.kind is FieldKind.CHOICE:
        entries: list[Json] = [
            {"title": _bounded(inert(each.label), 100), "value": each.value} for each in field.entries
        ]
        shown |= {"style": "compact", "choices": entries}
    if field.value is not None:
        shown["value"] = _bounded(inert(field.value))
    if field.required:
        shown |= {"isRequired": True, "errorMessage": say(Sentence.FILL_IN, language)}
    return shown


# -- what is pressed -------------------------------------------------------------------------------------------------


def _actions(choices: Sequence[Choice], links: Sequence[Link], *, has_fields: bool) -> list[Json]:
    """The primary button first, then in their order; whatever is beyond six goes behind the three dots."""
    ordered = sorted(choices, key=lambda choice: choice.weight is not Weight.PRIMARY)
    actions = [*(_button(each, has_fields=has_fields) for each in ordered), *map(_link, filter(_is_safe, links))]
    for late in actions[MOST_BUTTONS - 1 :] if len(actions) > MOST_BUTTONS else ():
        late["mode"] = "secondary"
    return list[Json](actions)


_STYLES = {Weight.PRIMARY: "positive", Weight.DESTRUCTIVE: "destructive", Weight.PLAIN: "default"}


def _button(choice: Choice, *, has_fields: bool) -> JsonObject:
    """A universal action, and for clients that know none the same press as a message."""
    data: JsonObject = {ABOUT: choice.subject}
    if choice.choice is not None:
        data[CHOICE] = choice.choice
    if choice.sends_form:
        data[FORM] = True
    looks: JsonObject = {"title": _bounded(inert(choice.title), 100), "style": _STYLES[choice.weight]}
    if has_fields and not choice.sends_form:
        looks["associatedInputs"] = "none"
    submit: JsonObject = {"type": "Action.Submit", **looks, "data": {PRESS: choice.button.value, **data}}
    return {"type": "Action.Execute", **looks, "verb": choice.button.value, "data": data, "fallback": submit}


def _link(link: Link) -> JsonObject:
    return {"type": "Action.OpenUrl", "title": _bounded(inert(link.title), 100), "url": link.url}


def _is_safe(link: Link) -> bool:
    return link.url.startswith("https://")
