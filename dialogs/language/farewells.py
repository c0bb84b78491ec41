"""Last clauses that ask for nothing, set aside: a good-bye until a day, a yes to a day behind a no."""

from __future__ import annotations

from dialogs.language.clauses import ends_a_clause
from dialogs.language.named_days import BESIDE_A_DAY, blank, days_in, names_a_day
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import SIDES, Cue, Link

_GOODBYE = frozenset((Cue.UNTIL_THEN, Cue.FILLER, Cue.GREETING, Cue.SOMEBODY))


def set_yes_aside(tokens: list[Token]) -> bool:
    """Blank, in place, a last clause that says yes to a day behind a no: "el jueves no estoy, el lunes sí"."""
    end = len(tokens) - AHEAD
    begin = next((i + 1 for i in range(end - 1, 0, -1) if ends_a_clause(tokens, i)), end)
    if begin + 1 >= end or Cue.YES not in tokens[end - 1].word.cues or not days_in(tokens[begin:]):
        return False
    if any(map(_says_more_than_goodbye, tokens[begin : end - 1])) or not any(t.word.denies for t in tokens[:begin]):
        return False
    blank(tokens, begin, end)
    return True


def set_goodbye_aside(tokens: list[Token]) -> bool:
    """Blank, in place, a last clause that says no more than "until then": "malade aujourd'hui, à demain".

    Where the word may be an "until" as well, an absence goes on until then, unless somebody leaves work: "salgo a las
    tres, hasta mañana".
    """
    end = len(tokens) - AHEAD
    begin = next((i for i in range(end - 1, 0, -1) if ends_a_clause(tokens, i - 1) and i < end - 1), end)
    before, said = tokens[:begin], tokens[begin:end]
    if not said or Cue.UNTIL_THEN not in said[0].word.cues:
        return False
    if said[0].word.link is Link.UNTIL and all(token.word.link is not Link.LEAVING for token in before):
        return False
    if all(token.word.leave is None and token.word.link not in SIDES and token.word.errand is None for token in before):
        return False
    if not any(map(names_a_day, said)) or any(map(_says_more_than_goodbye, said)):
        return False
    blank(tokens, begin, end)
    return True


def _says_more_than_goodbye(token: Token) -> bool:
    """Tell whether a word belongs to no good-bye that names a day."""
    word = token.word
    known = word.weekday is not None or word.day is not None or word.which is not None or word.link in BESIDE_A_DAY
    small = known or not word.cues.isdisjoint(_GOODBYE)
    return token.form is not Form.MARK and not small
