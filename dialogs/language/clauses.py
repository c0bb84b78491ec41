"""Clauses that tell of working elsewhere or of colleagues are set aside, when another clause tells of an absence."""

from __future__ import annotations

from itertools import pairwise

from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import Cue, Word

_BLANK = Word(cues=frozenset((Cue.FILLER,)))
_ENDS_A_CLAUSE = frozenset((",", ";", ".", "!"))
_ASIDE = frozenset((Cue.REMOTE, Cue.COVER))


def set_aside(tokens: list[Token]) -> None:
    """Blank those clauses, in place: "wfh Thursday, off Friday" is a request for Friday."""
    end = len(tokens) - AHEAD
    bounds = [i for i in range(end) if tokens[i].text in _ENDS_A_CLAUSE or Cue.BUT in tokens[i].word.cues]
    if not bounds:
        return
    clauses = [(a + 1, b) for a, b in pairwise((-1, *bounds, end))]
    absent = [any(token.word.leave is not None for token in tokens[a:b]) for a, b in clauses]
    if not any(absent):
        return
    for (a, b), away in zip(clauses, absent, strict=True):
        if away:
            continue
        aside = any(not _ASIDE.isdisjoint(token.word.cues) for token in tokens[a:b])
        conceded = Cue.BUT in tokens[b].word.cues  # "I have 4 open bugs but ..."
        for i in range(a, b):
            if aside or (conceded and tokens[i].form is Form.NUMBER):
                tokens[i] = tokens[i]._replace(word=_BLANK, form=Form.WORD)
