"""Days of what led to a request are not asked for: "the boiler broke yesterday, I'm in at noon tomorrow"."""

from __future__ import annotations

from itertools import pairwise

from dialogs.language.clauses import ends_a_clause
from dialogs.language.named_days import blank, names_a_day
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import SIDES, Cue, Leave, Link

GROUNDS = frozenset((Cue.KIN, Cue.THING, Cue.PAST, Cue.DID, Cue.FELL_THROUGH, Cue.THIRD_PERSON, Cue.ACTS))
"""Without any of these nothing is told that could have led to a request."""
_OF_ONESELF = frozenset((Cue.WANT, Cue.REMOTE, Cue.NOT, Cue.CANCEL, Cue.CHANGE, Cue.AFTER_ALL, Cue.ADD, Cue.MEANT))


def set_grounds_aside(t: list[Token]) -> None:
    """Blank, in place, days that are over or those of a relative, where the speaker asks for a day in another clause.

    An "until" may begin where the other clause ends, and a request may name none: then its day is told there.
    """
    end = len(t) - AHEAD
    bounds = [i for i in range(end) if ends_a_clause(t, i)]
    if not bounds:
        return
    clauses = [(a + 1, b) for a, b in pairwise((-1, *bounds, end))]
    asked = [_asks_for_a_day(t[a:b]) for a, b in clauses]
    coming = any(asked) or any(_speaks(t[a:b]) and not any(map(names_a_day, t[a:b])) for a, b in clauses)
    if not coming or not any(_names_a_coming_day(t[a:b]) for a, b in clauses):
        return
    for (a, b), asks in zip(clauses, asked, strict=True):
        clause = t[a:b]
        if asks or not any(map(_tells_days, clause)) or any(map(_is_of_oneself, clause)):
            continue
        over = any(map(_is_over, clause)) and all(token.word.leave is None for token in clause)
        if over or (any(asked) and _is_of_kin(clause)):
            for i in range(a, b):
                if _tells_days(t[i]):
                    blank(t, i, i + 1)


def _asks_for_a_day(clause: list[Token]) -> bool:
    """Tell whether the speaker asks for a day of their own that is to come."""
    if not _names_a_coming_day(clause):
        return False
    if any(token.word.link is Link.UNTIL for token in clause) and not _is_stretched(clause):
        return False
    return _speaks(clause)


def _names_a_coming_day(clause: list[Token]) -> bool:
    """Tell whether a day is named that is to come; "from 3" names none."""
    dated = any(names_a_day(token) and token.form is not Form.NUMBER for token in clause)
    return dated and not any(map(_is_over, clause))


def _speaks(clause: list[Token]) -> bool:
    """Tell whether the speaker does or asks for something."""
    mine = any(Cue.I in token.word.cues and Cue.MY not in token.word.cues for token in clause)
    return mine or any(map(_is_asked, clause))


def _is_stretched(clause: list[Token]) -> bool:
    """Tell whether two days or times are told, as from one to the other."""
    told = sum(names_a_day(token) or token.form not in (Form.WORD, Form.MARK) for token in clause)
    return told > 1


def _is_asked(token: Token) -> bool:
    """Tell whether a word asks for an absence."""
    word = token.word
    return Cue.WANT in word.cues or word.link in SIDES or (word.leave is not None and word.leave is not Leave.ILL)


def _is_of_oneself(token: Token) -> bool:
    """Tell whether a word is one of the speaker."""
    word = token.word
    if word.link in SIDES or not _OF_ONESELF.isdisjoint(word.cues):
        return True
    return Cue.I in word.cues and Cue.MY not in word.cues


def _is_over(token: Token) -> bool:
    """Tell whether a word leads back: "yesterday", "last"."""
    word = token.word
    return (word.day is not None and word.day < 0) or (word.which is not None and word.which < 0)


def _is_of_kin(clause: list[Token]) -> bool:
    """Tell whether a relative does something, and no appointment is named to which the speaker may have to go."""
    if any(token.word.errand is not None and Cue.KIN not in token.word.cues for token in clause):
        return False
    return any(Cue.KIN in clause[i].word.cues and Cue.MY in clause[i - 1].word.cues for i in range(1, len(clause))) or (
        Cue.KIN in clause[0].word.cues and Cue.TOPIC in clause[1].word.cues
    )


def _tells_days(token: Token) -> bool:
    """Tell whether a token belongs to a day, or to a week or a part of one."""
    word = token.word
    return names_a_day(token) or word.which is not None or word.unit is not None or word.part is not None
