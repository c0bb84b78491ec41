"""What is decided about a sentence, and on what it is decided."""

from __future__ import annotations

from typing import NamedTuple

from dialogs.language.signals import Signals
from dialogs.language.tokens import Token
from dialogs.language.understanding import Intent, Refusal
from dialogs.language.words import Cue


class Verdict(NamedTuple):
    """The intent, and why nothing may be booked although a date may have been named."""

    intent: Intent
    refusal: Refusal | None = None


OTHER = Verdict(Intent.OTHER)
"""Nothing that the bot could act on."""


class Case(NamedTuple):
    """What a verdict is found on: the signals, and how many dates and times were read.

    `absent` when an absence was named, `mine` when the speaker spoke of themselves or of a wish.
    """

    signals: Signals
    cues: set[Cue]
    tokens: list[Token]
    items: int
    absent: bool
    mine: bool
