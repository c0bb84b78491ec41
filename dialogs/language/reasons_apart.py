"""Reasons that tell of somebody else beside a request of the speaker's own: "off Friday, Grace is ill"."""

from __future__ import annotations

from dialogs.language.clauses import ends_a_clause
from dialogs.language.named_days import names_a_day
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import SIDES, UNKNOWN, Cue, Leave

_OF_ANOTHER = frozenset(
    (Cue.ACTS, Cue.THIRD_PERSON, Cue.KIN, Cue.SOMEBODY, Cue.TOPIC, Cue.QUOTE, Cue.NOT, Cue.ASK, Cue.WHO, Cue.NAME)
)
"""Where a clause holds one of these or a stranger, its absence may be that of another."""
_TAKEN_BACK = frozenset((Cue.CANCEL, Cue.NEED_NOT))
_SUBJECTS = frozenset((Cue.KIN, Cue.SOMEBODY))
_DASHES = frozenset(("-", "–", "—", "("))
_SHORTEST = 2
"""A name alone is called to or asked for; only with a verb is it told of."""


def asks_first(t: list[Token]) -> bool:
    """Tell whether a request stands first that has no subject, and only its reason tells of others.

    Days or an absence in what follows might be theirs: "off Friday, Bob is off on Monday".
    """
    end = len(t) - AHEAD
    head = next((i for i in range(1, end) if _ends_a_request(t, i)), end)
    if end - head <= _SHORTEST:
        return False
    asked = dated = False
    for token in t[:head]:
        word = token.word
        strange = word is UNKNOWN and token.form is Form.WORD and not names_a_day(token)
        if strange or word.errand is not None or not _OF_ANOTHER.isdisjoint(word.cues):
            return False
        asked = asked or (word.leave is not None and word.leave is not Leave.ILL) or word.link in SIDES
        dated = dated or names_a_day(token) or token.form not in (Form.WORD, Form.MARK)
    return asked and dated and not any(map(_is_asked_for, t[head:end]))


def _ends_a_request(t: list[Token], i: int) -> bool:
    """Tell whether a clause ends here, or a reason begins."""
    return ends_a_clause(t, i) or Cue.BECAUSE in t[i].word.cues or t[i].text in _DASHES


def _is_asked_for(token: Token) -> bool:
    """Tell whether a word names a day or an absence, or says whose words these are."""
    word = token.word
    away = word.leave is not None and word.leave is not Leave.ILL
    return away or names_a_day(token) or word.link in SIDES or Cue.QUOTE in word.cues or Cue.ASK_MINE in word.cues


def calls_off(t: list[Token]) -> bool:
    """Tell whether it is somebody else who calls off, for which the speaker goes: "the sitter cancelled, off at 3"."""
    end = len(t) - AHEAD
    verb = next((i for i in range(end) if not _TAKEN_BACK.isdisjoint(t[i].word.cues)), 0)
    j = verb - 1
    while j > 0 and not t[j].word.cues.isdisjoint((Cue.ACTS, Cue.FILLER)) and t[j].word.errand is None:
        j -= 1
    if j < 0 or (t[j].word.errand is None and t[j].word.cues.isdisjoint(_SUBJECTS)):
        return False
    begin = next((i for i in range(verb + 1, end) if _ends_a_request(t, i)), end)
    return any(token.word.link in SIDES or token.word.leave is not None for token in t[begin:end])
