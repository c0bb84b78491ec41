"""Words of a script without spaces: the longest first, and where that leaves strangers, whatever leaves the fewest."""

from __future__ import annotations

from collections.abc import Container

from dialogs.language.words import Cue, Word

ENDING = Word(cues=frozenset((Cue.FILLER,)))
"""An ending of a verb or adjective that no table holds: it tells nothing by itself, and is no reason."""
_LONGEST_ENDING = 2
_WEIGHED = 48
"""Longer runs are cut by the longest word only, so that the work stays bounded."""

Cut = tuple[int, int]
"""Where a word begins and ends."""


def segments(written: str, known: Container[str], longest: int) -> list[Cut]:
    """Return where a run of letters is cut: "午後|休みます", although "午後休" is a word too."""
    cuts, strangers = _greedily(written, known, longest)
    return _sparing(written, known, longest) if strangers and len(written) <= _WEIGHED else cuts


def is_ending(part: str, known: Container[str]) -> bool:
    """Tell whether a stranger is no more than an ending: one or two hiragana."""
    return len(part) <= _LONGEST_ENDING and part not in known and all("\u3041" <= letter <= "\u3096" for letter in part)


def _greedily(written: str, known: Container[str], longest: int) -> tuple[list[Cut], bool]:
    """Cut off the longest word again and again; tell whether anything was left between the words."""
    cuts: list[Cut] = []
    strangers = False
    i = loose = 0
    while i < len(written):
        lengths = range(min(longest, len(written) - i), 0, -1)
        length = next((n for n in lengths if written[i : i + n] in known), 0)
        if length:
            if loose < i:
                cuts.append((loose, i))
                strangers = True
            cuts.append((i, i + length))
            loose = i + length
        i += length or 1
    if loose < i:
        cuts.append((loose, i))
    return cuts, strangers or loose < i


def _sparing(written: str, known: Container[str], longest: int) -> list[Cut]:
    """Cut so that the fewest letters are left over, then so that the words are few."""
    end = len(written)
    best: list[tuple[int, int]] = [(0, 0)] * (end + 1)
    steps = [1] * end
    familiar = [False] * end
    for i in range(end - 1, -1, -1):
        least = (best[i + 1][0] + 1, best[i + 1][1] + 1)
        for n in range(min(longest, end - i), 0, -1):
            cost = (best[i + n][0], best[i + n][1] + 1)
            if cost < least and written[i : i + n] in known:
                least, steps[i], familiar[i] = cost, n, True
        best[i] = least
    cuts: list[Cut] = []
    i = loose = 0
    while i < end:
        if familiar[i]:
            if loose < i:
                cuts.append((loose, i))
            cuts.append((i, i + steps[i]))
            loose = i + steps[i]
        i += steps[i]
    if loose < end:
        cuts.append((loose, end))
    return cuts
