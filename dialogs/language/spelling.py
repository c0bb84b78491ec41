"""Mending of typing errors: an unknown word becomes the nearest word of the closed vocabulary, if there is just one."""

from __future__ import annotations

from functools import lru_cache

from dialogs.language.lexicon import Lexicon

SHORTEST, LONGEST = 5, 14
"""Shorter words have too many neighbours to be mended, longer ones are no words of time."""
_TWO_SLIPS = 7


def mended(text: str, lexicon: Lexicon) -> str | None:
    """Return the one word that was probably meant, or None.

    One slip is forgiven from five letters on, two from seven; the first letter must be right, for that is hardly
    ever mistyped, and two words equally near leave the question open.
    """
    if not SHORTEST <= len(text) <= LONGEST:
        return None
    reach = 2 if len(text) >= _TWO_SLIPS else 1
    first, letters = text[0], set(text)
    candidates = [
        each
        for length in range(len(text) - reach, len(text) + reach + 1)
        for each in lexicon.mendable.get((length, first), ())
        if len(letters.symmetric_difference(each)) <= 2 * reach
    ]
    return _nearest(text, tuple(candidates), reach) if candidates else None


@lru_cache(maxsize=512)
def _nearest(text: str, candidates: tuple[str, ...], reach: int) -> str | None:
    """Return the nearest candidate, or None when none or two are near."""
    best, second, found = reach + 1, reach + 1, None
    for each in candidates:
        distance = _distance(text, each, reach)
        if distance < best:
            best, second, found = distance, best, each
        elif distance < second:
            second = distance
    return found if best < second or best == 1 else None


def _distance(a: str, b: str, most: int) -> int:
    """Return the distance in insertions, deletions, changes and swaps of neighbours, at most `most` + 1."""
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
