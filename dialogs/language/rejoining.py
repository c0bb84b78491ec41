"""What is written in another order or in other pieces than the grammar reads: "17 2", "6-5", "2h d'absence".

"Next" goes in front of its week, "ago" behind its length; a half or a quarter joins the hour before it.
"""

from __future__ import annotations

from dialogs.language.grammar.numbers import count_at, lasting
from dialogs.language.tokens import AHEAD, Form, Token, is_number
from dialogs.language.words import Cue, Link, Unit, Word, reworded

_LEADS_ON = frozenset((Link.TO, Link.UNTIL))
_LEADS_FROM_AN_HOUR = _LEADS_ON | {Link.AT_OR_TO}
_WISHES = frozenset((Cue.WANT, Cue.TAKE))
_NOON = 12
_TIMES = frozenset((Form.CLOCK, Form.EXACT))
_SPOKEN_MINUTES = frozenset(range(5, 60, 5))
_NEAR = 4
_ASKS_A_TIME = frozenset((Link.AT, Link.AT_OR_TO, Link.FROM, Link.UNTIL, Link.TO, Link.AFTER, Link.BEFORE, Link.BETWEEN,
                          Link.BACK, Link.LEAVING, Link.ARRIVING))  # fmt: skip

_NAMED = frozenset((Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.YEAR, Unit.QUARTER))
"""Units that a "next" behind them names as a whole."""
_AN_HOUR = Word(unit=Unit.HOUR, timely=True)


def spaced_dates(t: list[Token]) -> list[Token]:
    """Join "17 2" and "20 2 14" to dates."""
    if sum([token.form is Form.NUMBER for token in t]) < 2:
        return t
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


def dashed_dates(t: list[Token]) -> list[Token]:
    """Join "6-5" to a date where no other day is told, and "4-5 t/m 8-5" everywhere; else they are hours."""
    if not any(token.text == "-" for token in t):
        return t
    places = [i for i in range(len(t) - AHEAD - 2) if _is_dashed(t, i)]
    if not places:
        return t
    ranged = {i for i in places if t[i + 3].word.link in _LEADS_ON and i + 4 in places}
    ranged |= {i + 4 for i in ranged} | {i for i in places if t[i].a > _NOON}
    other_day = any(_names_a_day(token) for token in t)
    if len(places) > 1 and not other_day:
        ranged |= set(places)
    out = list(t)
    for i in reversed(places):
        asked = i > 0 and t[i - 1].word.link in _ASKS_A_TIME
        if i in ranged or not (other_day or asked):
            joined = t[i]._replace(end=t[i + 2].end, text=f"{t[i].a}/{t[i + 2].a}", b=t[i + 2].a, form=Form.DAY_MONTH)
            out[i : i + 3] = [joined]
    return out


def _is_dashed(t: list[Token], i: int) -> bool:
    """Tell whether a day and a month with a dash between them may stand here."""
    first, dash, second, after = t[i : i + 4]
    if dash.text != "-" or first.end != dash.start or dash.end != second.start:
        return False
    if not (is_number(first, 31) and is_number(second, 12)) or (i > 0 and t[i - 1].text == "-"):
        return False
    told = after.word.link is Link.OCLOCK or after.word.unit is not None or after.word.month is not None
    return not told and after.text not in ("-", ":")


def _names_a_day(token: Token) -> bool:
    """Tell whether a word names a day or a part of one."""
    word = token.word
    return (
        word.weekday is not None or word.day is not None or word.today is not None or word.part is not None
        or word.month is not None
    )  # fmt: skip


def lengths(t: list[Token]) -> list[Token]:
    """Read "2h" before an absence or behind a wish as two hours: "2h d'absence", "je prends 2h"."""
    if Form.CLOCK not in [token.form for token in t]:
        return t
    out: list[Token] = []
    for i, token in enumerate(t):
        after = t[i + 1] if i + 1 < len(t) else token
        absent = after.word.leave is not None or (after.word.link is Link.OF and t[i + 2].word.leave is not None)
        asked = i > 0 and t[i - 1].word.link in _ASKS_A_TIME
        wanted = i > 0 and not t[i - 1].word.cues.isdisjoint(_WISHES) and after.word.link not in _LEADS_FROM_AN_HOUR
        length = (absent and not asked) or (wanted and after.text != "-")
        if token.form is Form.CLOCK and token.text.endswith("h") and token.b and length:
            cut = token.end - 1
            out.append(token._replace(form=Form.NUMBER, text=token.text[:-1], end=cut, a=token.a // 60, b=1))
            out.append(Token("h", cut, token.end, _AN_HOUR))
        else:
            out.append(token)
    return out


def turned(tokens: list[Token]) -> list[Token]:
    """Put "next" in front of its week or month and of its number, and "ago" behind its length."""
    t = list(tokens)
    end = len(t) - AHEAD
    for i in range(end):
        word = t[i].word
        if not word.timely:
            continue
        named = word.unit in _NAMED or word.holiday is not None
        behind = t[i + 1].word.which is not None and t[i + 1].form is Form.WORD and t[i + 2].word.unit is None
        if behind and (named or word.unit is Unit.DAY):  # but not "tre giorni la prossima settimana"
            first = i - 1 if i > 0 and count_at(t, i - 1) is not None else i
            if named or first < i:
                t.insert(first, t.pop(i + 1))
        elif (word.which is not None or word.ordinal == 1) and i > 0 and word.weekday is None and (
            count_at(t, i - 1) is not None and t[i + 1].word.unit is not None and not _ends_a_stretch(t, i)
        ):  # fmt: skip
            t.insert(i - 1, t.pop(i))  # "les deux premières semaines"
        elif word.link is Link.ALTERNATE and i > 0 and t[i - 1].word.weekday is not None:  # "un lundi sur deux"
            t.insert(i - 1, t.pop(i))
            if i > 1 and t[i - 2].word.link is Link.A:
                t[i - 2] = t[i - 2]._replace(word=reworded(t[i - 2].word, link=None))
        elif word.link is Link.AGO and not _acts(t, i) and (length := lasting(t, i + 1)) is not None:
            t.insert(length[1] - 1, t.pop(i))
    return t


def _ends_a_stretch(t: list[Token], i: int) -> bool:
    """Tell whether the number before a "the next" is an hour: "de 16 a 17 la próxima semana"."""
    return " " in t[i].text and i > 1 and t[i - 2].word.link in _ASKS_A_TIME


def _acts(t: list[Token], i: int) -> bool:
    """Tell whether somebody near is the subject here: "mi hija hace 10 años" tells of a birthday."""
    return i > 0 and Cue.KIN in t[i - 1].word.cues


def halved(t: list[Token]) -> list[Token]:
    """Join "and a half", "and a quarter" and "less a quarter" to the time before them."""
    if Form.CLOCK not in [token.form for token in t]:
        return t
    i = 0
    while i < len(t) - AHEAD:
        if t[i].form is Form.CLOCK and t[i].a % 60 == 0:
            j = i + 1 + (t[i + 1].word.link is Link.OCLOCK)
            minutes, end = minutes_behind(t, j)
            if minutes:
                t[i] = t[i]._replace(end=t[end - 1].end, a=(t[i].a + minutes) % 1440)
                del t[i + 1 : end]
        i += 1
    return t


def minutes_behind(t: list[Token], i: int) -> tuple[int, int]:
    """Return the minutes that are added to an hour, and the place behind them."""
    if t[i].word.link is Link.QUARTER_BEFORE:
        return -15, i + 1
    k = i + (t[i].word.link is Link.AND)
    counted = _counted(t, k)
    if counted:
        return counted, k + 1 + (t[k + 1].word.unit is Unit.MINUTE)
    if k == i:
        return 0, i
    j = k + (t[k].word.link is Link.A)
    if t[j].word.link is Link.HALF:
        return 30, j + 1
    return (15, j + 1) if t[j].word.link is Link.QUARTER_HOUR else (0, i)


def _counted(t: list[Token], i: int) -> int:
    """Return the minutes that are told by a word behind an hour: "tres y diez", "seize heures trente"; 0 for none."""
    n, after = t[i].word.number, t[i + 1].word
    if n is None or t[i].form is not Form.WORD or n not in _SPOKEN_MINUTES or after.month is not None:
        return 0
    if after.unit not in (None, Unit.MINUTE) or after.link is Link.OCLOCK or t[i + 2].word.month is not None:
        return 0
    return 0 if any(token.word.link is Link.BETWEEN for token in t[max(i - _NEAR, 0) : i]) else n
