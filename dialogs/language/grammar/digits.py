"""Dates in digits: "27.4.", "3/4", "2026-05-04"; which of the two is the month is decided later, by the locale."""

from __future__ import annotations

from dialogs.language.grammar.numbered import Read, year_at
from dialogs.language.terms import Day, Range
from dialogs.language.tokens import Form, Token, is_number
from dialogs.language.words import Link

_JOINTS = frozenset(("-", "/"))
_RANGES = frozenset(("-", "–"))
_NOON = 12
_DATES = frozenset((Form.DATE, Form.YEAR_FIRST, Form.DAY_MONTH))


def in_digits(t: list[Token], i: int) -> Read:
    """Read a date in digits."""
    token = t[i]
    match token.form:
        case Form.YEAR_FIRST:
            return Day(day=token.c, month=token.b, year=token.a or None), i + 1
        case Form.DATE:
            return _day(token, token.c), i + 1
        case Form.DAY_MONTH if min(token.a, token.b) >= 1 and ("/" not in token.text or max(token.a, token.b) <= 31):
            year, j = year_at(t, i + 1)
            return _day(token, year), j
        case Form.DOTTED if _looks_like_a_date(t, i):
            year, j = year_at(t, i + 1)
            return _day(token, year), j
        case Form.NUMBER:
            return _year_first(t, i) or _with_a_dash(t, i) or _up_to_a_date(t, i)
        case _:
            return None


def is_in_digits(t: list[Token], i: int) -> bool:
    """Tell whether a date in digits begins here."""
    if t[i].form is Form.NUMBER:
        return _with_a_dash(t, i) is not None
    return t[i].form in _DATES or (t[i].form is Form.DOTTED and _looks_like_a_date(t, i))


def _day(token: Token, year: int | None) -> Day:
    """Return the day of a token; with dots the day always comes first."""
    if "." in token.text:
        return Day(day=token.a, month=token.b, year=year)
    return Day(numeric=(token.a, token.b), year=year)


def _looks_like_a_date(t: list[Token], i: int) -> bool:
    """Tell whether "27.4" is a date: no time or length follows, and it can't be a time where one is asked for."""
    token = t[i]
    if "," in token.text or not (1 <= token.a <= 31 and 1 <= token.b <= 12):
        return False
    after = t[i + 1].word
    if after.link is Link.OCLOCK or after.unit is not None or after.meridiem is not None:
        return False
    if i and t[i - 1].word.link is Link.AT:
        return False
    if i and t[i - 1].word.link is Link.ON and "," not in token.text:
        return True
    return token.a > 12 or not token.text.endswith(("0", "5")) or token.text[-2] == "."


def _year_first(t: list[Token], i: int) -> Read:
    """Read "2026-May-4"."""
    year, month, day = t[i], t[i + 2].word.month, t[i + 4] if len(t) > i + 4 else t[-1]
    if year.b != 4 or month is None or not is_number(day, 31):
        return None
    joined = t[i + 1].text in _JOINTS and t[i + 3].text in _JOINTS
    return (Day(day=day.a, month=month, year=year.a), i + 5) if joined else None


def _up_to_a_date(t: list[Token], i: int) -> Read:
    """Read "21-25/9": two days of the month that is written once."""
    first, dash, last = t[i : i + 3]
    if dash.text not in _RANGES or last.form is not Form.DAY_MONTH or not is_number(first, 31) or first.a >= last.a:
        return None
    return Range(_day(last._replace(a=first.a), None), _day(last, None)), i + 3


def _with_a_dash(t: list[Token], i: int) -> Read:
    """Read "27-4", and "4-5" behind an "on": no hours of a day are written like that."""
    first, dash, second, after = t[i : i + 4]
    if dash.text != "-" or first.end != dash.start or dash.end != second.start or not is_number(second, 12):
        return None
    on = i > 0 and t[i - 1].word.link is Link.ON
    timed = after.word.link is Link.OCLOCK or t[i - 1].word.link in (Link.AT, Link.FROM)
    if not is_number(first, 31) or not (on or first.a > _NOON) or timed or after.word.month is not None:
        return None
    return (Day(numeric=(first.a, second.a)), i + 3) if after.text not in _JOINTS else None
