"""Clauses that tell of working elsewhere or of colleagues are set aside, when another clause tells of an absence."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from dialogs.language.named_days import BLANK, blank, days_in, names_a_day
from dialogs.language.signals import stands_alone
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import SIDES, UNKNOWN, Cue, Link, Unit, Word

_ENDS_A_CLAUSE = frozenset((",", ";", ".", "!"))
_ASIDE = frozenset((Cue.REMOTE, Cue.COVER, Cue.FAREWELL))
ASIDE_OF_DAYS = _ASIDE | {Cue.OTHER_BUSINESS}
_EXCEPT = Word(link=Link.EXCEPT, timely=True)
_NOT_THERE = frozenset((Cue.NOT, Cue.REMOTE, Cue.AFTER_ALL, Cue.ASK, Cue.IF, Cue.MAYBE))
_CONDITIONS = frozenset((Cue.IF, Cue.MAYBE))
_WANT = frozenset((Cue.WANT,))
_AM_AND_WANT = _WANT | {Cue.AM}
"""A verb that says both, as "j'ai" does, wants nothing where it says that something was done."""
_LONG = frozenset((Unit.WEEK, Unit.MONTH))


def set_clauses_aside(tokens: list[Token]) -> None:
    """Blank those clauses, in place: "wfh Thursday, off Friday" is a request for Friday.

    A meeting is only set aside where the absence has a day of its own: "call with the lawyer at 11, I'm out".
    """
    end = len(tokens) - AHEAD
    bounds = [i for i in range(end) if ends_a_clause(tokens, i)]
    if not bounds:
        return
    clauses = [(a + 1, b) for a, b in pairwise((-1, *bounds, end))]
    absent = _absent([tokens[a:b] for a, b in clauses])
    if not any(absent):
        return
    dated = any(away and _is_dated(tokens[a:b]) for (a, b), away in zip(clauses, absent, strict=True))
    telling_aside = ASIDE_OF_DAYS if dated else _ASIDE
    for (a, b), away in zip(clauses, absent, strict=True):
        if away or a == b:
            continue
        told = frozenset[Cue]().union(*[token.word.cues for token in tokens[a:b]])
        if Cue.KIN in told and Cue.I not in told:  # "my parents are here, I take Friday"
            _set_presence_aside(tokens, a, b)
            told -= {Cue.PRESENT}
        if a > 1 and _turns(tokens, a) and _is_there(tokens[a:b], told):
            _except(tokens, a - 1, b)
            continue
        conceded = Cue.BUT in tokens[b].word.cues  # "I have 4 open bugs but ..."
        news = conceded and dated and all(token.word.errand is None for token in tokens[a:b])
        other = dated and (_is_at_work(tokens, a, b, told) or _is_done(tokens[a:b], told))
        aside = (news or other or not telling_aside.isdisjoint(told)) and told.isdisjoint(_CONDITIONS)
        for i in range(a, b + (aside and conceded)):
            if aside or (conceded and tokens[i].form is Form.NUMBER):
                tokens[i] = tokens[i]._replace(word=BLANK, form=Form.WORD)


def _set_presence_aside(tokens: list[Token], a: int, b: int) -> None:
    """Blank, in place, that a relative is there."""
    for i in range(a, b):
        if Cue.PRESENT in tokens[i].word.cues:
            tokens[i] = tokens[i]._replace(word=BLANK)


def _absent(clauses: list[list[Token]]) -> list[bool]:
    """Tell of each clause whether it is one of an absence, by the plainest sign that any of them has."""
    absent = [any(token.word.leave is not None for token in clause) for clause in clauses]
    if not any(absent):
        absent = [_wants_a_day(clause) for clause in clauses]
    if any(absent):
        return absent
    cues = frozenset[Cue]().union(*[token.word.cues for clause in clauses for token in clause])
    if Cue.FAREWELL in cues:
        absent = [_keeps_away(clause) for clause in clauses]
    if Cue.PRESENT in cues and not any(absent):  # "I worked late yesterday, coming in at 11 tomorrow"
        absent = [_keeps_away(clause) and any(map(names_a_day, clause)) for clause in clauses]
    return absent


def _turns(t: list[Token], i: int) -> bool:
    """Tell whether a "but" leads here, or a long absence, of which a day of work is cut out: "off next week, in on"."""
    return Cue.BUT in t[i - 1].word.cues or any(token.word.unit in _LONG for token in t[: i - 1])


def _is_at_work(t: list[Token], a: int, b: int, told: AbstractSet[Cue]) -> bool:
    """Tell whether somebody works or worked on another day: "I worked on Saturday, I'd like Monday off"."""
    if Cue.PRESENT not in told or not _is_there(t[a:b], told):
        return False
    return any(
        Cue.PRESENT in t[i].word.cues and (t[i].word.link is None or stands_alone(t, i + 1)) for i in range(a, b)
    )


def _is_done(clause: list[Token], told: AbstractSet[Cue]) -> bool:
    """Tell whether something was done on another day: "we moved on Saturday, I need Monday off"."""
    if Cue.DID not in told or not any(map(names_a_day, clause)):
        return False
    if any(token.word.link in SIDES or token.word.cues & _AM_AND_WANT == _WANT for token in clause):
        return False
    return Cue.I not in told or all(token.word.errand is None for token in clause)


def ends_a_clause(tokens: list[Token], i: int) -> bool:
    """Tell whether a mark or a "but" ends a clause; the point of "2. Mai" does not."""
    text = tokens[i].text
    dotted = text == "." and i > 0 and tokens[i - 1].form is Form.NUMBER and tokens[i + 1].form is not Form.END
    word, after = tokens[i].word, tokens[i + 1].word.cues
    so = Cue.SO in word.cues or word.link is Link.AND  # "we moved, so I need Monday off"
    mine = so and Cue.I in after and Cue.MY not in after
    return (text in _ENDS_A_CLAUSE and not dotted) or Cue.BUT in word.cues or Cue.CLOSING in word.cues or mine


def _is_there(clause: list[Token], told: AbstractSet[Cue]) -> bool:
    """Tell whether somebody says on which day they are there."""
    there = Cue.PRESENT in told and told.isdisjoint(_NOT_THERE)
    return there and any(map(names_a_day, clause)) and all(token.word.link is not Link.BACK for token in clause)


def _except(tokens: list[Token], a: int, b: int) -> None:
    """Let a clause be an exception, in place: "off all week, but I'm in on Wednesday"."""
    tokens[a] = tokens[a]._replace(word=_EXCEPT, form=Form.WORD)
    for i in range(a + 1, b):
        if Cue.PRESENT in tokens[i].word.cues:
            tokens[i] = tokens[i]._replace(word=BLANK)


def except_the_denied(tokens: list[Token]) -> None:
    """Let a day that is denied behind a longer absence be an exception, in place: "off next week, not Monday".

    Behind a single day it says nothing: "off on Friday, not Monday".
    """
    for i in range(1, len(tokens) - AHEAD):
        before, word = tokens[:i], tokens[i].word
        denied = Cue.NOT in word.cues and word.leave is None and word.link is None and before[-1].text == ","
        if not denied or not names_a_day(tokens[i + 1 + (tokens[i + 1].word.link is Link.ON)]):
            continue
        if all(each.word.leave is None for each in before):
            continue
        long = any(each.word.unit in _LONG or each.word.link in (Link.TO, Link.UNTIL) for each in before)
        if long:
            tokens[i] = tokens[i]._replace(word=_EXCEPT)
        else:
            blank(tokens, i, next((b for a, b in days_in(tokens) if a == i + 1), i + 1))


def _wants_a_day(clause: list[Token]) -> bool:
    """Tell whether a clause asks for a day and for nothing else: "but I need Thursday"."""
    purpose = next((i for i, token in enumerate(clause) if Cue.BECAUSE in token.word.cues), len(clause))
    words = [token.word for token in clause[:purpose] if token.form is Form.WORD]
    named = any(word.weekday is not None or word.day is not None or word.month is not None for word in words)
    wanted = any(word.cues & _AM_AND_WANT == _WANT for word in words)
    return named and wanted and not any(word is UNKNOWN or Cue.OTHER_BUSINESS in word.cues for word in words)


def _keeps_away(clause: list[Token]) -> bool:
    """Tell whether a clause names the edge of a day or an errand: "leaving at 3, see you tomorrow"."""
    return any(token.word.link in SIDES or token.word.errand is not None for token in clause)


def _is_dated(clause: list[Token]) -> bool:
    """Tell whether a day or a time is named in a clause."""
    return any(
        names_a_day(token) or token.word.part is not None or token.form not in (Form.WORD, Form.MARK)
        for token in clause
    )
