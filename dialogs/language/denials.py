"""Denials and other people: what follows a "not", and who is the subject of a verb."""

from __future__ import annotations

from itertools import pairwise

from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import UNKNOWN, Cue, Link

_REACH = 6
"""So many words behind a "not" it may deny an absence; presence is nearer."""
_REACH_OF_PRESENCE = 4
_ACTING = frozenset((Cue.SOMEBODY, Cue.ACTS))
"""A person with the particle of a subject is one word in a script without spaces."""
_ENDS_A_CLAUSE = frozenset((",", ";", "."))


def denied(t: list[Token]) -> bool:
    """Tell whether an absence is denied."""
    end = len(t) - AHEAD
    for i in range(end):
        word = t[i].word
        if Cue.NOT in word.cues and word.leave is None and word.link is not Link.EXCEPT and _denies(t, i + 1, end):
            return True
    return False


def _denies(t: list[Token], i: int, end: int) -> bool:
    """Tell whether an absence follows before the clause ends or somebody is there."""
    for token in t[i : min(i + _REACH, end)]:
        word = token.word
        if token.text in _ENDS_A_CLAUSE or Cue.BUT in word.cues:
            return False
        if word.leave is not None or word.link is Link.LEAVING:
            return True
        if Cue.PRESENT in word.cues and word.link is None:
            return False
    return False


def not_present(t: list[Token]) -> bool:
    """Tell whether presence is denied, which is an absence: "won't really be working"."""
    end = len(t) - AHEAD
    return any(
        Cue.NOT in t[i].word.cues
        and any(Cue.PRESENT in token.word.cues for token in t[i + 1 : min(i + 1 + _REACH_OF_PRESENCE, end)])
        for i in range(end)
    )


def somebody_acts(t: list[Token]) -> bool:
    """Tell whether a name is the subject of a verb: "Bob takes", "can Bob take"."""
    if any(token.word.cues >= _ACTING for token in t):
        return True
    return any(
        token.word is UNKNOWN and token.form is Form.WORD and Cue.ACTS in after.word.cues
        for token, after in pairwise(t[: 1 - AHEAD])
    )
