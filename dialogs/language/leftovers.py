"""Words that would change a request and found no place in it: better asked about than ignored."""

from __future__ import annotations

from dialogs.language.grammar.absences import Absence, Opener
from dialogs.language.grammar.sentence import Said
from dialogs.language.tense import leads_back
from dialogs.language.terms import Day, Shifted
from dialogs.language.tokens import AHEAD, Token
from dialogs.language.words import Leave, Link


def is_unclear(tokens: list[Token], said: Said, taken: list[bool]) -> bool:
    """Tell whether an "except" has nothing to cut out, or a "half" nothing to halve."""
    cut = Opener.EXCEPT in [item.opener for item in said.found]
    for i in range(len(tokens) - AHEAD):
        link = tokens[i].word.link
        if link is Link.EXCEPT and not cut and taken[i] and not tokens[i].word.cues:
            return True
        if link is Link.HALF and not taken[i]:
            return True
    return False


def is_open_ended(tokens: list[Token], said: Said, leave: Leave | None) -> bool:
    """Tell whether a start has no end, or an "until" none that the grammar knows; only an illness may end some day."""
    if leave is Leave.ILL or Opener.UNTIL in [item.opener for item in said.found]:
        return False
    if leads_back(tokens):
        return False
    links = [tokens[i].word.link for i in said.openers]
    if Link.UNTIL in links and Link.ONLY_THERE not in links:  # who is there only until three is away from then on
        return True
    return any(_only_starts(absence) for absence in said.absences)


def _only_starts(absence: Absence) -> bool:
    """Tell whether only a first day was told ("from 1 June"); "since yesterday" goes on until today."""
    start = absence.start
    if start is None or (isinstance(start, Day) and start.offset is not None and start.offset < 0):
        return False
    if isinstance(start, Shifted) and start.base is None and start.many < 0:  # "seit drei Tagen"
        return False
    return absence == Absence(start=start)
