"""A reply put into words: what every channel can show, before it takes the channel's own form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from dialogs.events import Button


class Tone(Enum):
    """How a paragraph is to be read."""

    PLAIN = "plain"
    QUIET = "quiet"
    WARNING = "warning"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One or more sentences. The text is literal: nothing in it is markup, a mention or a link."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and its value on one line, such as "Back" and "Wed 25 Nov, 09:00". Both are literal."""

    name: str
    value: str


class FieldKind(Enum):
    """What an input of the form holds; values are ISO 8601 text."""

    DATE = "date"
    TIME = "time"
    TEXT = "text"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Entry:
    """One of the values that a choice has, and how it is shown."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """An input of the form; `name` is a field of `dialogs.events.Form`. A choice has entries."""

    name: str
    kind: FieldKind
    label: str
    value: str | None = None
    required: bool = False
    entries: tuple[Entry, ...] = ()


class Weight(Enum):
    """How much a button stands out."""

    PRIMARY = "primary"
    PLAIN = "plain"
    DESTRUCTIVE = "destructive"


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: its title, what pressing it means, and the opaque id of what it is about."""

    title: str
    button: Button
    subject: str
    choice: int | None = None
    weight: Weight = Weight.PLAIN
    sends_form: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A page outside of the chat."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message to the person.

    Without a headline, facts, fields, choices and links it is plain text. `asks_sign_in` asks the channel to add its
    own way of signing in; `silently` lets it try without a tap of the person first. `spoken` is the whole of it as one
    text, for screen readers and notifications. `language` is that of the words (ISO 639); the
    device may have another.
    """

    spoken: str
    headline: str | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    facts: tuple[Fact, ...] = ()
    notes: tuple[Paragraph, ...] = ()
    fields: tuple[Field, ...] = ()
    choices: tuple[Choice, ...] = ()
    links: tuple[Link, ...] = ()
    asks_sign_in: bool = False
    silently: bool = False
    language: str = "en"
