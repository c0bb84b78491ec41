"""Small words with two faces, settled by their neighbours before the grammar sees them.

French "à", Spanish and Italian "a" and Portuguese "à" say both "at" and "to"; an article before a number makes it a day
of the month ("du 27 au 30"); "hours" are a length or a time of day; "next" stands behind its week and "ago" in front of
its length. The tokens keep their places in the sentence; only their meaning or their order changes.
"""

from __future__ import annotations

from dataclasses import replace

from dialogs.language.grammar.numbers import count_at, lasting
from dialogs.language.tokens import AHEAD, Form, Token, is_number
from dialogs.language.vocabulary import Order
from dialogs.language.words import UNKNOWN, Cue, Link, Part, Unit, Word

_ARTICLES = {Link.THE: Link.THE, Link.OF_THE: Link.OF, Link.FROM_THE: Link.FROM, Link.TO_THE: Link.TO}
"""Words that hold an article, and what they are without it."""
_TIMES = frozenset((Form.CLOCK, Form.EXACT))
_DATES = frozenset((Form.DATE, Form.DAY_MONTH, Form.YEAR_FIRST, Form.NTH))
_ASKS_A_TIME = frozenset((Link.AT, Link.FROM, Link.UNTIL, Link.TO, Link.AFTER, Link.BEFORE, Link.BETWEEN, Link.BACK,
                          Link.LEAVING, Link.ARRIVING))  # fmt: skip
_ASKS_A_LENGTH = frozenset((Link.FOR, Link.IN, Link.AGO, Link.OF))
_EDGES = frozenset((Link.LEAVING, Link.ARRIVING))
_LAST_HOUR = 24
_NOON = 12
_TWO_DIGITS = 2


def settled(tokens: list[Token], order: Order) -> list[Token]:
    """Return the tokens with every small word settled."""
    t = _turned(_lengths(_dates(tokens) if order.spaced_dates else tokens))
    for i in range(len(t) - AHEAD):
        word = t[i].word
        if word.link in _ARTICLES:
            t[i] = _meaning(t[i], _ARTICLES[word.link] if _is_time(t, i + 1) or word.link is Link.THE else None)
            _as_day(t, i + 1)
        elif word.ordinal is not None and word.link is Link.BEFORE and t[i + 1].word.unit is None:
            t[i] = t[i]._replace(word=replace(word, ordinal=None))
        elif word.weekday is not None and word.ordinal is not None and t[i + 1].word.unit is not None:
            t[i] = t[i]._replace(word=replace(word, weekday=None))
        elif word.weekday is not None:
            _as_day(t, i + 1 + (t[i + 1].text in (",", ".")))
        elif word.link is Link.AT_OR_TO or word.link is Link.AT:
            t[i] = _meaning(t[i], _at_or_to(t, i))
            _as_days(t, i)
            if t[i].word.link is Link.AT or (i > 0 and t[i - 1].form in _TIMES):
                _as_clock(t, i + 1)
        elif word.link in _EDGES or (word.link in _ASKS_A_TIME and _minutes(t, i + 2)[0]):
            _as_clock(t, i + 1)
        elif word.unit is Unit.HOUR and word.link is Link.OCLOCK and i > 0:
            t[i] = _hour(t, i)
        elif word.day is not None and word.part is not None and not (i > 0 and t[i - 1].word.weekday is not None):
            t[i] = t[i]._replace(word=replace(word, part=None))
    return _joined(_unsided(t))


def _meaning(token: Token, link: Link | None) -> Token:
    """Return the token with another link."""
    return token if token.word.link is link else token._replace(word=replace(token.word, link=link))


def _dates(t: list[Token]) -> list[Token]:
    """Join "17 2" and "20 2 14" to dates."""
    out: list[Token] = []
    i = 0
    while i < len(t):
        first, second, third = t[i : i + 3] if i + 2 < len(t) else (t[-1], t[-1], t[-1])
        if not (is_number(first, 31) and is_number(second, 12) and second.start == first.end + 1):
            out.append(t[i])
            i += 1
            continue
        dated = third.form is Form.NUMBER and third.start == second.end + 1 and third.b in (2, 4)
        if not dated and (third.word.unit is not None or third.word.link is Link.OCLOCK or third.form in _TIMES):
            out.append(t[i])
            i += 1
            continue
        year = third.a if third.b == 4 else 2000 + third.a
        joined = first._replace(end=third.end if dated else second.end, text=f"{first.a}/{second.a}", b=second.a)
        out.append(joined._replace(form=Form.DATE, c=year) if dated else joined._replace(form=Form.DAY_MONTH))
        i += 2 + dated
    return out


def _lengths(t: list[Token]) -> list[Token]:
    """Read "2h" before an absence as two hours: "2h d'absence"."""
    out: list[Token] = []
    for i, token in enumerate(t):
        after = t[i + 1] if i + 1 < len(t) else token
        absent = after.word.leave is not None or (after.word.link is Link.OF and t[i + 2].word.leave is not None)
        asked = i > 0 and (t[i - 1].word.link in _ASKS_A_TIME or t[i - 1].word.link is Link.AT_OR_TO)
        if token.form is Form.CLOCK and token.text.endswith("h") and token.b and absent and not asked:
            cut = token.end - 1
            out.append(token._replace(form=Form.NUMBER, text=token.text[:-1], end=cut, a=token.a // 60, b=1))
            out.append(Token("h", cut, token.end, Word(unit=Unit.HOUR, timely=True)))
        else:
            out.append(token)
    return out


def _turned(tokens: list[Token]) -> list[Token]:
    """Put "next" in front of its week or month and of its number, and "ago" behind its length."""
    t = list(tokens)
    end = len(t) - AHEAD
    for i in range(end):
        word = t[i].word
        named = word.unit in (Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.YEAR, Unit.QUARTER) or word.holiday is not None
        if (named or word.unit is Unit.DAY) and t[i + 1].word.which is not None and t[i + 1].form is Form.WORD:
            first = i - 1 if i > 0 and count_at(t, i - 1) is not None else i
            if named or first < i:
                t.insert(first, t.pop(i + 1))
        elif word.which is not None and i > 0 and word.weekday is None and count_at(t, i - 1) is not None and (
            t[i + 1].word.unit is not None
        ):  # fmt: skip
            t.insert(i - 1, t.pop(i))
        elif word.link is Link.AGO and (length := lasting(t, i + 1)) is not None:
            t.insert(length[1] - 1, t.pop(i))
    return t


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
    if t[i - 1].word.weekday is not None and stretch and t[i + 2].form is not Form.WORD:
        return
    t[i] = token._replace(form=Form.NTH)


def _as_days(t: list[Token], i: int) -> None:
    """Read two numbers with a "to" between them as days, when one is too great for an hour: "de 27 a 30"."""
    if i == 0 or t[i].word.link is not Link.TO or not (is_number(t[i - 1], 31) and is_number(t[i + 1], 31)):
        return
    if t[i + 1].a > _LAST_HOUR and t[i + 2].word.unit is None:
        t[i - 1], t[i + 1] = t[i - 1]._replace(form=Form.NTH), t[i + 1]._replace(form=Form.NTH)


def _at_or_to(t: list[Token], i: int) -> Link | None:
    """Tell whether "a" leads from one time or day to another, or to a time of day, or to neither."""
    before, after = t[i - 1] if i else t[-1], t[i + 1]
    if not _is_time(t, i + 1):
        return Link.AT if t[i].word.link is Link.AT else None
    time_behind = after.form in _TIMES or (after.form is Form.WORD and after.word.part in (Part.NOON, Part.MIDNIGHT))
    hour_before = before.form in _TIMES or before.word.link is Link.OCLOCK or before.word.part is Part.NOON
    if t[i].word.link is Link.AT:
        number_before = count_at(t, i - 1) is not None and before.word.month is None if i else False
        return Link.TO if hour_before or number_before else Link.AT
    if hour_before or (before.form is Form.NUMBER and before.b <= _TWO_DIGITS) or before.word.number is not None:
        return Link.TO
    day_before = before.form in _DATES or before.word.weekday is not None or before.word.month is not None or (
        before.word.day is not None
    )  # fmt: skip
    month_behind = t[i + 2].word.month is not None or (
        t[i + 2].word.link in (Link.OF, Link.OF_THE) and i + 3 < len(t) and t[i + 3].word.month is not None
    )
    return Link.TO if day_before and not time_behind and (month_behind or count_at(t, i + 1) is None) else (
        Link.TO if before.form is Form.NTH and after.form is Form.NUMBER and not time_behind else Link.AT
    )  # fmt: skip


def _as_clock(t: list[Token], i: int) -> None:
    """Read a number behind "at" as a time, with the half or the quarter behind it."""
    n = count_at(t, i)
    if n is None or n > _LAST_HOUR or (t[i].form is not Form.NUMBER and t[i].word.number is None):
        return
    after = t[i + 1]
    if after.word.meridiem is not None or after.text == ":" or after.word.month is not None:
        return
    unsure = 0 < n <= _NOON and not t[i].text.startswith("0")
    t[i] = t[i]._replace(form=Form.CLOCK, a=n * 60, b=int(unsure), word=replace(t[i].word, number=None))


def _hour(t: list[Token], i: int) -> Token:
    """Settle "hours" behind a number: a time of day behind "at" or before a part of the day, else a length."""
    n = count_at(t, i - 1)
    before = t[i - 2].word.link if i > 1 else None
    if t[i - 1].form is Form.CLOCK or before in _ASKS_A_TIME:
        told = True
    elif before in _ASKS_A_LENGTH or t[i + 1].word.link is Link.AGO or t[i - 1].word.link is Link.A:
        told = False
    else:
        inner = t[i + 1].word.link in (Link.OF, Link.IN) and t[i + 2].word.part is not None
        told = inner or (t[i + 1].word.part is not None and t[i + 1].word.day is None) or (n is not None and n > _NOON)
    if n is None and t[i - 1].form is not Form.CLOCK:
        told = False
    return t[i]._replace(word=replace(t[i].word, unit=None) if told else replace(t[i].word, link=None))


def _unsided(t: list[Token]) -> list[Token]:
    """Let "I leave" and "I come" beside an absence be ordinary verbs, where no time of day is told: "off to Spain"."""
    if any(token.form in _TIMES or token.form is Form.DOTTED or token.word.link is Link.OCLOCK for token in t):
        return t
    strange = any(token.word is UNKNOWN and token.form is Form.WORD for token in t)
    if not strange and all(token.word.leave is None and token.word.errand is None for token in t):
        return t
    return [
        _meaning(token, None) if token.word.link in _EDGES and Cue.FILLER in token.word.cues else token for token in t
    ]


def _joined(t: list[Token]) -> list[Token]:
    """Join "and a half", "and a quarter" and "less a quarter" to the time before them."""
    i = 0
    while i < len(t) - AHEAD:
        if t[i].form is Form.CLOCK and t[i].a % 60 == 0:
            j = i + 1 + (t[i + 1].word.link is Link.OCLOCK)
            minutes, end = _minutes(t, j)
            if minutes:
                t[i] = t[i]._replace(end=t[end - 1].end, a=(t[i].a + minutes) % 1440)
                del t[i + 1 : end]
        i += 1
    return t


def _minutes(t: list[Token], i: int) -> tuple[int, int]:
    """Return the minutes that are added to an hour, and the place behind them."""
    if t[i].word.link is Link.QUARTER_BEFORE:
        return -15, i + 1
    if t[i].word.link is not Link.AND:
        return 0, i
    j = i + 1 + (t[i + 1].word.link is Link.A)
    if t[j].word.link is Link.HALF:
        return 30, j + 1
    return (15, j + 1) if t[j].word.link is Link.QUARTER_HOUR else (0, i)
