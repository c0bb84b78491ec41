"""Small words with two faces, settled by their neighbours before the grammar sees them.

"Hours" are a length or a time of day, "mañana" is a morning or tomorrow, "prima" a first or a before. The tokens keep
their places in the sentence.
"""

from __future__ import annotations

from dialogs.language.grammar.numbers import count_at
from dialogs.language.numerals import TIMES, as_day
from dialogs.language.prepositions import ASKS_A_TIME, is_time, relinked, settle_preposition
from dialogs.language.rejoining import halved, lengths, spaced_dates, turned
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.vocabulary import Order
from dialogs.language.words import ARTICLES, UNKNOWN, Cue, Link, Part, Unit, Word, reworded

_SPOKEN_TIMES = TIMES | {Form.DOTTED}
_ASKS_A_LENGTH = frozenset((Link.FOR, Link.IN, Link.AGO, Link.OF))
_EDGES = frozenset((Link.LEAVING, Link.ARRIVING))
_NOON = 12


def settled(tokens: list[Token], order: Order) -> list[Token]:
    """Return the tokens with every small word settled."""
    t = turned(lengths(spaced_dates(tokens) if order.spaced_dates else tokens))
    for i in range(len(t) - AHEAD):
        if t[i].word.timely and not settle_preposition(t, i):  # most words are not: this spares half of the time
            _name(t, i)
    return halved(_unsided(t))


def _name(t: list[Token], i: int) -> None:
    """Settle a word that names a day, a part of one or an hour, and something else besides."""
    word, after = t[i].word, t[i + 1]
    counts = after.word.unit is not None or after.word.link is Link.WEEK_OF
    if word.link is Link.BEFORE or word.link is Link.AFTER:
        t[i] = _sooner_or_later(t, i, counts=counts)
    elif word.part is not None and i > 0 and t[i - 1].word.unit in (Unit.HOUR, Unit.MINUTE):  # "una hora tarde"
        t[i] = t[i]._replace(word=reworded(word, part=None))
    elif (
        word.weekday is not None and word.ordinal is not None and (counts or _counts_weekdays(t, i))
    ):  # "segunda semana"
        t[i] = t[i]._replace(word=reworded(word, weekday=None))
    elif word.weekday is not None and word.month is not None and i > 1 and _follows_a_month(t, i):
        t[i] = t[i]._replace(word=reworded(word, weekday=None))
    elif word.weekday is not None:
        as_day(t, i + 1 + (after.text in (",", ".")))
    elif word.month is not None and word.leave is not None and not (i > 0 and _counts_days(t[i - 1])):
        t[i] = t[i]._replace(word=reworded(word, month=None))  # "out na sexta" is English
    elif word.unit is Unit.HOUR and word.link is Link.OCLOCK and i > 0:
        t[i] = _hour(t, i)
    elif word.day is not None and word.part is not None and not (i > 0 and t[i - 1].word.weekday is not None):
        t[i] = t[i]._replace(word=reworded(word, part=None))  # "mañana"


def _sooner_or_later(t: list[Token], i: int, *, counts: bool) -> Token:
    """Settle a "before" or an "after": Italian "prima" is a first as well, and "una hora después" is later."""
    token, word = t[i], t[i].word
    length = i > 0 and t[i - 1].word.unit is not None
    if word.link is Link.AFTER:
        day = t[i - 2].word.day if i > 1 and t[i - 1].word.link is Link.AND else None
        if day is not None and not is_time(t, i + 1 + (t[i + 1].word.link is Link.OF)):  # "amanhã e depois"
            return token._replace(word=Word(day=day + 1, timely=True))
        ends = t[i + 1].form is Form.END or t[i + 1].form is Form.MARK
        return relinked(token, Link.LATER) if length and ends else token
    if word.ordinal is None:
        return token
    if counts:
        return relinked(token, None)
    return token._replace(word=reworded(word, ordinal=None, link=None if length else word.link))


def _follows_a_month(t: list[Token], i: int) -> bool:
    """Tell whether a month leads here: the "mar" of "enero a mar" is March, that of "lun a mar" Tuesday."""
    return t[i - 1].word.link is Link.TO and t[i - 2].word.month is not None


def _counts_weekdays(t: list[Token], i: int) -> bool:
    """Tell whether an ordinal counts the weekdays of a month: "segunda segunda-feira de maio"."""
    return t[i + 1].word.weekday is not None and t[i + 2].word.link is Link.OF


def _counts_days(token: Token) -> bool:
    """Tell whether a month may stand behind a token: "10 out", "de out"."""
    return token.form is Form.NUMBER or token.form is Form.NTH or token.word.link is Link.OF or token.text in "/-."


def _hour(t: list[Token], i: int) -> Token:
    """Settle "hours" behind a number: a time of day behind "at" or before a part of the day, else a length."""
    n = count_at(t, i - 1)
    before = t[i - 2].word.link if i > 1 else None
    leads_on = t[i + 1].word.link in (Link.AT_OR_TO, Link.TO) and count_at(t, i + 2) is not None
    if t[i - 1].form is Form.CLOCK or before in ASKS_A_TIME or leads_on:
        told = True
    elif before in _ASKS_A_LENGTH or t[i + 1].word.link is Link.AGO or t[i - 1].word.link is Link.A:
        told = False
    else:
        inner = t[i + 1].word.link in (Link.OF, Link.IN) and t[i + 2].word.part is not None
        told = inner or (t[i + 1].word.part is not None and t[i + 1].word.day is None) or (n is not None and n > _NOON)
    if n is None and t[i - 1].form is not Form.CLOCK:
        told = False
    return t[i]._replace(word=reworded(t[i].word, unit=None) if told else reworded(t[i].word, link=None))


def _unsided(t: list[Token]) -> list[Token]:
    """Let "I leave" and "I come" be ordinary verbs where no time of day is told: "off to Spain", "finish a report"."""
    if _EDGES.isdisjoint([token.word.link for token in t]):
        return t
    if any(
        token.form in _SPOKEN_TIMES or token.word.link is Link.OCLOCK or token.word.part is Part.NOON for token in t
    ):
        return t
    strange = any(
        (token.word is UNKNOWN and token.form is Form.WORD)
        or (Cue.OTHER_BUSINESS in token.word.cues and t[i - 1].word.link in ARTICLES and t[i - 2].word.link in _EDGES)
        for i, token in enumerate(t)
    )
    if not strange and all(token.word.leave is None and token.word.errand is None for token in t):
        return t
    return [
        relinked(token, None) if token.word.link in _EDGES and Cue.FILLER in token.word.cues else token for token in t
    ]
