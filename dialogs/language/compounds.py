"""Two words that grew together: "Freitagnachmittag", "nxtweek", "Maiwoche", also with a typing error in one of them."""

from __future__ import annotations

from dialogs.language.lexicon import Lexicon
from dialogs.language.spelling import SHORTEST, mended
from dialogs.language.words import Word

GROWN = 5
"""Only longer words are tried as two words that grew together."""
_PASTED = 40
"""What is longer still is no word."""

Halves = tuple[str, str, int]
"""The two words as they are known, and where the second begins in what was written."""


def halves_of(text: str, lexicon: Lexicon) -> Halves | None:
    """Return the words that grew together in an unknown word, None when there are none."""
    if len(text) > _PASTED:
        return None
    known, words = lexicon.words.meanings, lexicon.words
    for cut in range(len(text) - 2, 2, -1):
        left, right = text[:cut], text[cut:]
        if left in known and right in known and _grow_together(words[left], words[right], cut):
            return left, right, cut
    return _mistyped(text, lexicon) if len(text) >= 2 * SHORTEST else None


def _grow_together(left: Word, right: Word, cut: int) -> bool:
    """Tell whether two words make one; of three letters only a "nxt" and a "Mai" do."""
    return _grows(left) and _grows(right) and (cut > 3 or left.which is not None or left.month is not None)


def _grows(word: Word) -> bool:
    """Tell whether a word is of the sort that grows together with another."""
    return (
        word.weekday is not None or word.part is not None or word.which is not None or word.day is not None
        or word.unit is not None or word.month is not None
    )  # fmt: skip


def _mistyped(text: str, lexicon: Lexicon) -> Halves | None:
    """Read a weekday and a part of it, one of which was mistyped."""
    words = lexicon.words
    for cut in range(len(text) - SHORTEST, SHORTEST - 1, -1):
        left: str | None = text[:cut]
        right: str | None = text[cut:]
        if words[text[:cut]].weekday is not None:
            right = mended(text[cut:], lexicon)
        elif words[text[cut:]].part is not None:
            left = mended(text[:cut], lexicon)
        else:
            continue
        if left and right and words[left].weekday is not None and words[right].part is not None:
            return left, right, cut
    return None
