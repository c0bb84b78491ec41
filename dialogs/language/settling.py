"""Small words with two faces, settled by their neighbours before the grammar sees them.

French "à", Spanish and Italian "a" and Portuguese "à" say both "at" and "to"; an article before a number makes it a day
of the month ("du 27 au 30"); "hours" are a length or a time of day. The tokens keep their places in the sentence.
"""

from __future__ import annotations

from dialogs.language.grammar.numbers import count_at
from dialogs.language.rejoining import halved, lengths, minutes_behind, spaced_dates, turned
from dialogs.language.tokens import AHEAD, Form, Token, is_number
from dialogs.language.vocabulary import Order
from dialogs.language.words import ARTICLES, UNKNOWN, Cue, Link, Part, Unit, Word, reworded

_ARTICLES = {Link.THE: Link.THE, Link.OF_THE: Link.OF, Link.FROM_THE: Link.FROM, Link.TO_THE: Link.TO}
"""Words that hold an article, and what they are without it."""
_TIMES = frozenset((Form.CLOCK, Form.EXACT))
_SPOKEN_TIMES = _TIMES | {Form.DOTTED}
_DATES = frozenset((Form.DATE, Form.DAY_MONTH, Form.YEAR_FIRST, Form.NTH))
_ASKS_A_TIME = frozenset((Link.AT, Link.FROM, Link.UNTIL, Link.TO, Link.AFTER, Link.BEFORE, Link.BETWEEN, Link.BACK,
                          Link.LEAVING, Link.ARRIVING))  # fmt: skip
_MAY_OPEN_A_CLOCK = _ASKS_A_TIME | {Link.ON, Link.OF}  # "las tres y media", "de 9 y media a 11"
_ASKS_A_LENGTH = frozenset((Link.FOR, Link.IN, Link.AGO, Link.OF))
_EDGES = frozenset((Link.LEAVING, Link.ARRIVING))
_OPENS_A_CLOCK = _EDGES | {Link.NOT_UNTIL}
_A_WEEK = Word(unit=Unit.WEEK, timely=True)
_BEFORE_A_DAY = frozenset((Link.AT_OR_TO, Link.ON, Link.THE))
_LAST_HOUR = 24
_ENDS_AN_HOUR = frozenset((Link.OCLOCK, Link.HALF, Link.QUARTER_HOUR, Link.QUARTER_BEFORE))
_LAST_OF_WORK = 18
"""A later hour begins or ends no working day; where no day is named, two such numbers are days themselves."""
_NOON = 12
_TWO_DIGITS = 2


def settled(tokens: list[Token], order: Order) -> list[Token]:
    """Return the tokens with every small word settled."""
    t = turned(lengths(spaced_dates(tokens) if order.spaced_dates else tokens))
    for i in range(len(t) - AHEAD):
        if t[i].word.timely and not _preposition(t, i):  # most words are not: this spares half of the time
            _name(t, i)
    return halved(_unsided(t))


def _preposition(t: list[Token], i: int) -> bool:
    """Settle a small word and the number behind it; tell whether it was one. "Ao meio-dia" is no "to"."""
    link = t[i].word.link
    if link in _ARTICLES:
        noon = link is Link.TO_THE and t[i + 1].word.part is Part.NOON and not _hour_before(t, i)
        t[i] = _meaning(t[i], _ARTICLES[link] if link is Link.THE or (_is_time(t, i + 1) and not noon) else None)
        _as_day(t, i + 1)
    elif link is Link.AT_OR_TO or link is Link.AT:
        t[i] = _meaning(t[i], _at_or_to(t, i))
        _as_days(t, i)
        if t[i].word.link is Link.TO and _month_behind(t, i + 1):  # "das 14h a 6 de maio"
            _as_day(t, i + 1)
        elif t[i].word.link is Link.AT or (i > 0 and (t[i - 1].form in _TIMES or _ends_an_hour(t[i - 1].word))):
            _as_clock(t, i + 1)
    elif link is Link.WEEK_OF and not _is_time(t, i + 1):  # "une semaine de congé" is a length
        t[i] = t[i]._replace(word=_A_WEEK)
    elif link in _OPENS_A_CLOCK or (link in _MAY_OPEN_A_CLOCK and _minutes_follow(t, i + 2)):
        _as_clock(t, i + 1)
    elif link is Link.UNTIL and i > 0 and t[i - 1].word.month is not None:  # "de 27 de abril até 30"
        _as_day(t, i + 1)
    elif link is Link.IN and t[i + 1].word.holiday and t[i + 2].word.link is Link.AND and t[i + 3].word.holiday:
        t[i] = _meaning(t[i], Link.BETWEEN)  # "tra Natale e Capodanno"
    else:
        return False
    return True


def _minutes_follow(t: list[Token], i: int) -> bool:
    """Tell whether a half or a quarter joins the hour before: "neuf heures et quart"."""
    return minutes_behind(t, i + (t[i].word.link is Link.OCLOCK))[0] != 0


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
        _as_day(t, i + 1 + (after.text in (",", ".")))
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
        if day is not None and not _is_time(t, i + 1 + (t[i + 1].word.link is Link.OF)):  # "amanhã e depois"
            return token._replace(word=Word(day=day + 1, timely=True))
        ends = t[i + 1].form is Form.END or t[i + 1].form is Form.MARK
        return _meaning(token, Link.LATER) if length and ends else token
    if word.ordinal is None:
        return token
    if counts:
        return _meaning(token, None)
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


def _meaning(token: Token, link: Link | None) -> Token:
    """Return the token with another link."""
    return token if token.word.link is link else token._replace(word=reworded(token.word, link=link))


def _is_time(t: list[Token], i: int) -> bool:
    """Tell whether a date or time begins here."""
    token, word = t[i], t[i].word
    if token.form is not Form.WORD:
        return token.form is not Form.MARK and token.form is not Form.END
    return (
        word.weekday is not None or word.day is not None or word.month is not None or word.part is not None
        or word.number is not None or word.ordinal is not None or word.which is not None or word.holiday is not None
        or word.link in _ARTICLES or word.unit is not None
    )  # fmt: skip


def _as_day(t: list[Token], i: int) -> None:
    """Read a number as a day of the month, unless it counts something or begins a stretch of hours."""
    token, after = t[i], t[i + 1]
    if not is_number(token, 31) or after.word.meridiem is not None or after.word.link is Link.OCLOCK:
        return
    if after.word.unit is not None and after.word.month is None:
        return
    stretch = after.word.link is Link.TO or after.word.link is Link.AT_OR_TO
    named = t[i - 1].word.weekday is not None
    if named and stretch and t[i + 2].form is not Form.WORD:
        later = t[i + 2].a if t[i + 2].form in _TIMES else 60 * _LAST_HOUR
        if after.word.link is Link.TO or token.a * 60 < later:
            return
    at = after.word.link is Link.AT and is_number(t[i + 2], _LAST_HOUR)
    if i > 1 and t[i - 2].word.weekday is not None and token.a <= _NOON and (at or t[i + 2].form in _TIMES):
        return  # "venerdì dall'1 alle 2:30"
    t[i] = _day(token)


def _as_days(t: list[Token], i: int) -> None:
    """Read two numbers with a "to" between them as days, when one is too great for an hour of work: "de 20 a 22"."""
    if i == 0 or t[i].word.link is not Link.TO or not is_number(t[i - 1], 31):
        return
    if t[i + 1].form is Form.DAY_MONTH or t[i + 1].form is Form.DATE:  # "de 21 a 31/12"
        t[i - 1] = _day(t[i - 1])
        return
    if not is_number(t[i + 1], 31):
        return
    last = _LAST_HOUR if any(map(_names_a_day, t)) else _LAST_OF_WORK
    if t[i + 1].a > last and t[i + 2].word.unit is None and t[i + 2].word.link is not Link.OCLOCK:
        t[i - 1], t[i + 1] = _day(t[i - 1]), _day(t[i + 1])


def _names_a_day(token: Token) -> bool:
    """Tell whether a token names a day of its own."""
    word = token.word
    return word.weekday is not None or word.day is not None or word.today is not None or token.form in _DATES


def _day(number: Token) -> Token:
    """Return a number in digits as a day of the month, and as nothing else."""
    return number._replace(form=Form.NTH, word=UNKNOWN)


def _at_or_to(t: list[Token], i: int) -> Link | None:
    """Tell whether "a" leads from one time or day to another, or to a time of day, or to neither."""
    before, after = t[i - 1] if i else t[-1], t[i + 1]
    if not _is_time(t, i + 1):
        return Link.AT if t[i].word.link is Link.AT else None
    time_behind = after.form in _TIMES or (after.form is Form.WORD and after.word.part in (Part.NOON, Part.MIDNIGHT))
    hour_before = before.form in _TIMES or _ends_an_hour(before.word)
    if t[i].word.link is Link.AT:
        number_before = count_at(t, i - 1) is not None and before.word.month is None and before.b <= _TWO_DIGITS
        return Link.TO if hour_before or number_before else Link.AT
    if hour_before or (before.form is Form.NUMBER and before.b <= _TWO_DIGITS) or before.word.number is not None:
        return Link.TO
    day_before = before.form in _DATES or before.word.weekday is not None or before.word.month is not None or (
        before.word.day is not None
    )  # fmt: skip
    month_behind = _month_behind(t, i + 1)
    if month_behind and not day_before:  # "a 3 de abril" is a date by itself
        return Link.ON
    return Link.TO if day_before and not time_behind and (month_behind or count_at(t, i + 1) is None) else (
        Link.TO if before.form is Form.NTH and after.form is Form.NUMBER and not time_behind else Link.AT
    )  # fmt: skip


def _hour_before(t: list[Token], i: int) -> bool:
    """Tell whether an hour stands before a word."""
    before = t[i - 1] if i else t[-1]
    return before.form in _TIMES or before.word.link is Link.OCLOCK or is_number(before, _LAST_HOUR)


def _ends_an_hour(word: Word) -> bool:
    """Tell whether a word stands behind its hour, or is noon."""
    return word.link in _ENDS_AN_HOUR or word.part is Part.NOON


def _month_behind(t: list[Token], i: int) -> bool:
    """Tell whether a number here is a day of a month that is named behind it: "a 3 de abril", "a 1 e a 8 de maio"."""
    while i + 2 < len(t):
        after, second = t[i + 1].word, t[i + 2].word
        if after.month is not None or (after.link in (Link.OF, Link.OF_THE) and second.month is not None):
            return True
        if after.link is not Link.AND and t[i + 1].text != ",":
            return False
        i += 2 + (second.link in _BEFORE_A_DAY)
        if not is_number(t[i], 31):
            return False
    return False


def _as_clock(t: list[Token], i: int) -> None:
    """Read a number behind "at" as a time, with the half or the quarter behind it."""
    n = count_at(t, i)
    if n is None or n > _LAST_HOUR or (t[i].form is not Form.NUMBER and t[i].word.number is None):
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


def _hour(t: list[Token], i: int) -> Token:
    """Settle "hours" behind a number: a time of day behind "at" or before a part of the day, else a length."""
    n = count_at(t, i - 1)
    before = t[i - 2].word.link if i > 1 else None
    leads_on = t[i + 1].word.link in (Link.AT_OR_TO, Link.TO) and count_at(t, i + 2) is not None
    if t[i - 1].form is Form.CLOCK or before in _ASKS_A_TIME or leads_on:
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
        _meaning(token, None) if token.word.link in _EDGES and Cue.FILLER in token.word.cues else token for token in t
    ]
