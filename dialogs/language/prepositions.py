"""Small words before a day or a time, each settled by its neighbours, and the number behind it with it.

French "à", Spanish and Italian "a" and Portuguese "à" say both "at" and "to"; an article before a number makes it a day
of the month ("du 27 au 30").
"""

from __future__ import annotations

from dialogs.language.grammar.numbers import count_at, lasting
from dialogs.language.numerals import DATES, LAST_HOUR, TIMES, as_clock, as_day, as_days
from dialogs.language.rejoining import minutes_behind
from dialogs.language.tokens import Form, Token, is_number
from dialogs.language.words import Cue, Link, Part, Unit, Word, reworded

ASKS_A_TIME = frozenset((Link.AT, Link.FROM, Link.UNTIL, Link.TO, Link.AFTER, Link.BEFORE, Link.BETWEEN, Link.BACK,
                         Link.LEAVING, Link.ARRIVING))  # fmt: skip
_WITHOUT_ARTICLE = {Link.THE: Link.THE, Link.OF_THE: Link.OF, Link.FROM_THE: Link.FROM, Link.TO_THE: Link.TO}
"""Words that hold an article, and what they are without it."""
_MAY_OPEN_A_CLOCK = ASKS_A_TIME | {Link.ON, Link.OF}  # "las tres y media", "de 9 y media a 11"
_OPENS_A_CLOCK = frozenset((Link.LEAVING, Link.ARRIVING, Link.NOT_UNTIL))
_BEFORE_A_DAY = frozenset((Link.AT_OR_TO, Link.ON, Link.THE))
_ENDS_AN_HOUR = frozenset((Link.OCLOCK, Link.HALF, Link.QUARTER_HOUR, Link.QUARTER_BEFORE))
_A_WEEK = Word(unit=Unit.WEEK, timely=True)
_LATER = frozenset((Link.AFTER, Link.LATER))
_COMES = Word(link=Link.ARRIVING, timely=True, ties=True)
_TWO_DIGITS = 2


def settle_preposition(t: list[Token], i: int) -> bool:
    """Settle a small word and the number behind it; tell whether it was one. "Ao meio-dia" is no "to"."""
    link = t[i].word.link
    if link in _WITHOUT_ARTICLE:
        noon = link is Link.TO_THE and t[i + 1].word.part is Part.NOON and not _hour_before(t, i)
        t[i] = relinked(t[i], _WITHOUT_ARTICLE[link] if link is Link.THE or (is_time(t, i + 1) and not noon) else None)
        as_day(t, i + 1)
    elif link is Link.AT_OR_TO or link is Link.AT:
        t[i] = relinked(t[i], _at_or_to(t, i))
        as_days(t, i)
        if t[i].word.link is Link.TO and _month_behind(t, i + 1):  # "das 14h a 6 de maio"
            as_day(t, i + 1)
        elif t[i].word.link is Link.AT or (i > 0 and (t[i - 1].form in TIMES or _ends_an_hour(t[i - 1].word))):
            as_clock(t, i + 1)
    elif link is Link.WEEK_OF and not is_time(t, i + 1):  # "une semaine de congé" is a length
        t[i] = t[i]._replace(word=_A_WEEK)
    elif link in _OPENS_A_CLOCK or (link in _MAY_OPEN_A_CLOCK and _minutes_follow(t, i + 2)):
        as_clock(t, i + 1)
    elif link is Link.UNTIL and Cue.COMES in t[i].word.cues and _later_by(t, i + 1):
        t[i] = t[i]._replace(word=_COMES)  # "entro un'ora dopo"
    elif link is Link.UNTIL and i > 0 and t[i - 1].word.month is not None:  # "de 27 de abril até 30"
        as_day(t, i + 1)
    elif link is Link.IN and t[i + 1].word.holiday and t[i + 2].word.link is Link.AND and t[i + 3].word.holiday:
        t[i] = relinked(t[i], Link.BETWEEN)  # "tra Natale e Capodanno"
    else:
        return False
    return True


def _later_by(t: list[Token], i: int) -> bool:
    """Tell whether a length follows, and a "later"."""
    length = lasting(t, i)
    return length is not None and t[length[1]].word.link in _LATER


def _minutes_follow(t: list[Token], i: int) -> bool:
    """Tell whether a half or a quarter joins the hour before: "neuf heures et quart"."""
    return minutes_behind(t, i + (t[i].word.link is Link.OCLOCK))[0] != 0


def is_time(t: list[Token], i: int) -> bool:
    """Tell whether a date or time begins here."""
    token, word = t[i], t[i].word
    if token.form is not Form.WORD:
        return token.form is not Form.MARK and token.form is not Form.END
    return (
        word.weekday is not None or word.day is not None or word.month is not None or word.part is not None
        or word.number is not None or word.ordinal is not None or word.which is not None or word.holiday is not None
        or word.link in _WITHOUT_ARTICLE or word.unit is not None
    )  # fmt: skip


def relinked(token: Token, link: Link | None) -> Token:
    """Return the token with another link."""
    return token if token.word.link is link else token._replace(word=reworded(token.word, link=link))


def _at_or_to(t: list[Token], i: int) -> Link | None:
    """Tell whether "a" leads from one time or day to another, or to a time of day, or to neither."""
    before, after = t[i - 1] if i else t[-1], t[i + 1]
    if not is_time(t, i + 1):
        return Link.AT if t[i].word.link is Link.AT else None
    time_behind = after.form in TIMES or (after.form is Form.WORD and after.word.part in (Part.NOON, Part.MIDNIGHT))
    hour_before = before.form in TIMES or _ends_an_hour(before.word)
    if t[i].word.link is Link.AT:
        number_before = count_at(t, i - 1) is not None and before.word.month is None and before.b <= _TWO_DIGITS
        return Link.TO if hour_before or number_before else Link.AT
    if hour_before or (before.form is Form.NUMBER and before.b <= _TWO_DIGITS) or before.word.number is not None:
        return Link.TO
    day_before = before.form in DATES or before.word.weekday is not None or before.word.month is not None or (
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
    return before.form in TIMES or before.word.link is Link.OCLOCK or is_number(before, LAST_HOUR)


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
