"""Tense: whether the days of a sentence are over, or only what led to them."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from dialogs.language.clauses import ends_a_clause
from dialogs.language.named_days import names_a_day
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, SIDES, Cue, Link


def goes_back(tokens: list[Token], cues: AbstractSet[Cue]) -> bool:
    """Tell whether the days of a sentence are over, by its `cues`."""
    if Cue.PAST in cues and not _is_only_the_reason(tokens):
        return True
    return Cue.SINCE in cues and leads_back(tokens)


def _is_only_the_reason(tokens: list[Token]) -> bool:
    """Tell whether what is over only led to days that are to come: "my mother had a fall, I'm off on Friday".

    So it is where days are asked for in clauses of their own; "was ill, off on Monday" tells of days that are over.
    """
    if not any(map(_is_past, tokens)):
        return True
    asked = False
    begin, end = 0, len(tokens) - AHEAD
    if _is_back(tokens, end):
        return True
    for i in range(end + 1):
        if i < end and not ends_a_clause(tokens, i):
            continue
        clause = tokens[begin:i]
        begin = i + 1
        if any(map(_is_past, clause)):
            if any(map(names_a_day, clause)) or _tells_of_an_absence(clause):
                return False
        elif any(map(names_a_day, clause)):
            if not any(map(_asks, clause)):
                return False
            asked = True
    return asked


def _is_back(tokens: list[Token], end: int) -> bool:
    """Tell whether the only day told is that of a return to come, behind what is over: "I was ill, back on Monday"."""
    back = next((i for i in range(end) if tokens[i].word.link is Link.BACK), end)
    if back == end or any(map(_is_past, tokens[back:end])) or any(map(names_a_day, tokens[:back])):
        return False
    return any(ends_a_clause(tokens, i) for i in range(back)) and any(map(names_a_day, tokens[back:end]))


def _is_past(token: Token) -> bool:
    """Tell whether a verb of the past is one of being away: what somebody did tells no days."""
    return Cue.PAST in token.word.cues and Cue.DID not in token.word.cues


def _tells_of_an_absence(clause: list[Token]) -> bool:
    """Tell whether somebody was away or ill who is not a relative."""
    away = any(token.word.leave is not None or token.word.link in SIDES for token in clause)
    return away and all(Cue.KIN not in token.word.cues for token in clause)


def _asks(token: Token) -> bool:
    """Tell whether a word asks for an absence, or the speaker does something."""
    word = token.word
    mine = Cue.I in word.cues and Cue.MY not in word.cues
    return mine or word.leave is not None or word.link in SIDES or Cue.WANT in word.cues


def leads_back(tokens: list[Token]) -> bool:
    """Tell whether a "since" stands before a day, rather than before a reason."""
    for i in range(len(tokens) - AHEAD):
        if Cue.SINCE in tokens[i].word.cues:
            if tokens[i].word.link is None:  # a verb says it, behind a "from"
                return any(token.word.link is Link.FROM for token in tokens[:i])
            j = i + 1 + (tokens[i + 1].word.link in ARTICLES)
            word = tokens[j].word
            dated = word.weekday is not None or word.day is not None or word.month is not None
            return dated or tokens[j].form not in (Form.WORD, Form.MARK)
    return False
