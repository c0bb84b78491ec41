"""Where a sentence names days and times of day, and how it is made not to."""

from __future__ import annotations

from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, Cue, Link, Word

BESIDE_A_DAY = ARTICLES | {Link.OF}
BLANK = Word(cues=frozenset((Cue.FILLER,)))
_NUMBERED = frozenset((Form.NTH, Form.NUMBER, Form.DATE, Form.DAY_MONTH, Form.YEAR_FIRST))
_WHOLE = _NUMBERED - {Form.NUMBER}


def days_in(tokens: list[Token]) -> list[tuple[int, int]]:
    """Return where days are named, each with the articles before it."""
    out: list[tuple[int, int]] = []
    i, end = 0, len(tokens) - AHEAD
    while i < end:
        j = i
        while tokens[j].word.link in BESIDE_A_DAY:
            j += 1
        k = j
        while names_a_day(tokens[k]) or (k > j and tokens[k].word.link is Link.OF and names_a_day(tokens[k + 1])):
            if k > j and _begins_another(tokens[k - 1], tokens[k]):
                break
            k += 1
        if k > j:
            out.append((i, k))
        i = max(k, i + 1)
    return out


def clocks_in(tokens: list[Token]) -> list[tuple[int, int]]:
    """Return where times of day are told, each with the "at" before it."""
    places = [i for i in range(len(tokens) - AHEAD) if tokens[i].form is Form.CLOCK or tokens[i].form is Form.EXACT]
    return [(i - (i > 0 and tokens[i - 1].word.link is Link.AT), i + 1) for i in places]


def _begins_another(before: Token, token: Token) -> bool:
    """Tell whether two weekdays or two dates stand side by side, as they do where a particle was taken from between."""
    if before.form is Form.WORD:
        return before.word.weekday is not None and token.word.weekday is not None
    return before.form in _WHOLE and token.form in _WHOLE


def names_a_day(token: Token) -> bool:
    """Tell whether a token belongs to the name of a day."""
    if token.form is not Form.WORD:
        return token.form in _NUMBERED
    word = token.word
    return word.weekday is not None or word.day is not None or word.month is not None


def blank(tokens: list[Token], a: int, b: int) -> None:
    """Let the tokens say nothing."""
    for i in range(a, b):
        tokens[i] = tokens[i]._replace(word=BLANK, form=Form.WORD)
