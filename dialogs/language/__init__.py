"""Understanding: from a sentence and a reference to what was meant."""

from dialogs.language.engine import understand
from dialogs.language.kept import Reason
from dialogs.language.understanding import (
    Amendment,
    Intent,
    Layer,
    Missing,
    Piece,
    Reading,
    Reference,
    Refusal,
    Role,
    Supposition,
    Understanding,
)

__all__ = [
    "Amendment",
    "Intent",
    "Layer",
    "Missing",
    "Piece",
    "Reading",
    "Reason",
    "Reference",
    "Refusal",
    "Role",
    "Supposition",
    "Understanding",
    "understand",
]
