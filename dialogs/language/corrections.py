"""Days that are given up or were not meant: "Friday instead of Thursday", "not Friday, Monday"."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from dialogs.language.named_days import blank, clocks_in, days_in
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import Cue, Link, Word

_MEANT = Word(cues=frozenset((Cue.MEANT,)))
_ENDS_A_CLAUSE = frozenset((",", ";", ".", "!"))
DENYING = frozenset((Cue.NOT, Cue.NO, Cue.MEANT))
_TAKING_BACK = frozenset((Cue.NO, Cue.MEANT, Cue.FILLER))
_LEADING_OVER = frozenset((Cue.BUT, Cue.INSTEAD, Cue.FILLER))
_CORRECTING = frozenset((Cue.FILLER, Cue.MEANT, Cue.NO, Cue.I))
_TOGETHER = frozenset((Link.AND, Link.OR, Link.TO, Link.UNTIL, Link.EXCEPT, Link.PLUS, Link.FROM))
_NEAR = 2
"""So many words may stand between the day that is given up and the one that takes its place."""


def set_the_old_aside(tokens: list[Token]) -> None:
    """Blank, in place, the day that is given up: "Friday instead of Thursday", "swap Friday for Thursday"."""
    days = days_in(tokens)
    if len(days) < 2:
        return
    for a, b in days:
        if a and Cue.IN_PLACE_OF in tokens[a - 1].word.cues:
            blank(tokens, a, b)
            return
    changes = [i for i, token in enumerate(tokens) if Cue.CHANGE in token.word.cues]
    (a, b), (c, _) = days[:2]
    if len(days) != 2 or not changes or changes[0] > a or not 0 <= c - b <= _NEAR:
        return
    between = tokens[b:c]
    opened = tokens[a].word.link is Link.OF or (a > 0 and tokens[a - 1].word.link is Link.FROM)
    moved = opened and len(between) == 1 and between[0].word.link is Link.TO  # "move it from Friday to Monday"
    if moved or all(token.form is Form.WORD and token.word.link not in _TOGETHER for token in between):
        blank(tokens, a - (tokens[a].word.link is not Link.OF and moved), b)


def set_the_wrong_aside(tokens: list[Token]) -> None:
    """Blank, in place, the day that was not meant: "not Friday, Monday", "Monday, not Friday", "Friday no, Monday"."""
    days = days_in(tokens) or clocks_in(tokens)
    if len(days) != 2 or days[1][1] != len(tokens) - AHEAD:
        return
    (a, b), (c, d) = days
    between = [token for token in tokens[b:c] if token.text != "," and not _only_turns(token.word.cues)]
    corrected = all(
        each.text in _ENDS_A_CLAUSE or not _TAKING_BACK.isdisjoint(each.word.cues) for each in tokens[: a - 1]
    )
    if a and corrected and b < c and not between and Cue.NOT in tokens[a - 1].word.cues:
        blank(tokens, 0, c)
        tokens[0] = tokens[0]._replace(word=_MEANT)
    elif len(between) != 1 or DENYING.isdisjoint(between[0].word.cues) or _tells_more(tokens[:a]):
        return
    elif tokens[b] is between[0] and tokens[c - 1].text.endswith(","):
        blank(tokens, a, c)
        tokens[a] = tokens[a]._replace(word=_MEANT)
    elif Cue.NOT in between[0].word.cues:
        blank(tokens, b, d)
        tokens[b] = tokens[b]._replace(word=_MEANT)


def _only_turns(cues: AbstractSet[Cue]) -> bool:
    """Tell whether a word between two days only leads from one to the other: "Tuesday, sorry, not Monday"."""
    return Cue.NOT not in cues and not _LEADING_OVER.isdisjoint(cues)


def _tells_more(tokens: list[Token]) -> bool:
    """Tell whether anything but courtesy stands there."""
    return any(
        token.form is Form.WORD
        and token.word.link is not Link.UNTIL
        and (token.word.leave is not None or Cue.NOT in token.word.cues or token.word.cues.isdisjoint(_CORRECTING))
        for token in tokens
    )
