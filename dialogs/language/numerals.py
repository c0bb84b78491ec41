"""Numbers that a small word beside them makes a day of the month or a time of day: "le 27", "de 20 a 22", "a las 3"."""

from __future__ import annotations

from dialogs.language.grammar.numbers import count_at
from dialogs.language.tokens import Form, Token, is_number
from dialogs.language.words import UNKNOWN, Link, reworded

TIMES = frozenset((Form.CLOCK, Form.EXACT))
DATES = frozenset((Form.DATE, Form.DAY_MONTH, Form.YEAR_FIRST, Form.NTH))
LAST_HOUR = 24
_LAST_OF_WORK = 18
"""A later hour begins or ends no working day; where no day is named, two such numbers are days themselves."""
_NOON = 12


def as_day(t: list[Token], i: int) -> None:
    """Read a number as a day of the month, unless it counts something or begins a stretch of hours."""
    token, after = t[i], t[i + 1]
    if not is_number(token, 31) or after.word.meridiem is not None or after.word.link is Link.OCLOCK:
        return
    if after.word.unit is not None and after.word.month is None:
        return
    stretch = after.word.link is Link.TO or after.word.link is Link.AT_OR_TO
    named = t[i - 1].word.weekday is not None
    if named and stretch and t[i + 2].form is not Form.WORD:
        later = t[i + 2].a if t[i + 2].form in TIMES else 60 * LAST_HOUR
        if after.word.link is Link.TO or token.a * 60 < later:
            return
    at = after.word.link is Link.AT and is_number(t[i + 2], LAST_HOUR)
    if i > 1 and t[i - 2].word.weekday is not None and token.a <= _NOON and (at or t[i + 2].form in TIMES):
        return  # "venerdì dall'1 alle 2:30"
    t[i] = _day(token)


def as_days(t: list[Token], i: int) -> None:
    """Read two numbers with a "to" between them as days, when one is too great for an hour of work: "de 20 a 22"."""
    if i == 0 or t[i].word.link is not Link.TO or not is_number(t[i - 1], 31):
        return
    if t[i + 1].form is Form.DAY_MONTH or t[i + 1].form is Form.DATE:  # "de 21 a 31/12"
        t[i - 1] = _day(t[i - 1])
        return
    if not is_number(t[i + 1], 31):
        return
    last = LAST_HOUR if any(map(_names_a_day, t)) else _LAST_OF_WORK
    if t[i + 1].a > last and t[i + 2].word.unit is None and t[i + 2].word.link is not Link.OCLOCK:
        t[i - 1], t[i + 1] = _day(t[i - 1]), _day(t[i + 1])


def _names_a_day(token: Token) -> bool:
    """Tell whether a token names a day of its own."""
    word = token.word
    return word.weekday is not None or word.day is not None or word.today is not None or token.form in DATES


def _day(number: Token) -> Token:
    """Return a number in digits as a day of the month, and as nothing else."""
    return number._replace(form=Form.NTH, word=UNKNOWN)


def as_clock(t: list[Token], i: int) -> None:
    """Read a number behind "at" as a time, with the half or the quarter behind it."""
    n = count_at(t, i)
    if n is None or n > LAST_HOUR or (t[i].form is not Form.NUMBER and t[i].word.number is None):
        return
    if t[i].word.unit is not None:  # "je pars un quart d'heure plus tôt"
        return
    after = t[i + 1]
    if after.word.meridiem is not None or after.text == ":" or after.word.month is not None:
        return
    if after.word.unit is not None and after.word.link is not Link.OCLOCK:  # "llego 20 minutos tarde"
        return
    unsure = 0 < n <= _NOON and not t[i].text.startswith("0")
    t[i] = t[i]._replace(form=Form.CLOCK, a=n * 60, b=int(unsure), word=reworded(t[i].word, number=None))
