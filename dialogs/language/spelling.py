"""Mending of typing errors: an unknown word becomes the nearest word of the closed vocabulary, if there is just one."""

from __future__ import annotations

from functools import lru_cache

from dialogs.language.lexicon import Lexicon

SHORTEST = 5
"""Shorter words have too many neighbours to be mended."""


def _near(a: str, b: str, most: int) -> int:
    """Return the distance in insertions, deletions, changes and swapped neighbours, or `most` + 1 when it is greater."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def mended(text: str, lexicon: Lexicon) -> str | None:
    """Return the one word that was probably meant, or None.

    One slip is forgiven from five letters on, two from seven; the first letter must be right, for that is hardly
    ever mistyped, and two words equally near leave the question open.
    """
    if len(text) < SHORTEST or len(text) > 14:
        return None
    return _mended(text, lexicon.language, tuple(_candidates(text, lexicon)))


def _candidates(text: str, lexicon: Lexicon) -> list[str]:
    """Return the words of nearly the same length that begin alike."""
    reach = 2 if len(text) >= 7 else 1
    first = text[0]
    letters = set(text)
    return [
        each
        for length in range(len(text) - reach, len(text) + reach + 1)
        for each in lexicon.by_length.get(length, ())
        if each[0] == first and len(letters.symmetric_difference(each)) <= 2 * reach
    ]


@lru_cache(maxsize=512)
def _mended(text: str, language: str, candidates: tuple[str, ...]) -> str | None:
    """Return the nearest candidate, or None when none or two are near; `language` keeps the cache apart."""
    reach = 2 if len(text) >= 7 else 1
    best, second, found = reach + 1, reach + 1, None
    for each in candidates:
        distance = _near(text, each, reach)
        if distance < best:
            best, second, found = distance, best, each
        elif distance < second:
            second = distance
    return found if best < second or best == 1 else None
