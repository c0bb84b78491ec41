"""Days of the month by their number, alone or several: "the 24th", "7, 9 and 14 October", "Nov 2-6", "27 to 30 April"."""

from __future__ import annotations

from dialogs.language.grammar.numbers import ordinal_at
from dialogs.language.lexer import Form, Token
from dialogs.language.terms import Day, Listed, Nth, Range, Stretch, Term
from dialogs.language.words import Link, Unit

_TOGETHER = frozenset((Link.AND, Link.OR, Link.PLUS))


def year_at(t: list[Token], i: int) -> tuple[int | None, int]:
    """Read the year behind a date; return None and the same place when there is none."""
    j = i
    while t[j].text in (",", "/", "-", ".", "'") or t[j].word.link is Link.OF:
        j += 1
    token = t[j]
    if token.form is Form.NUMBER and token.b == 4 and t[j + 1].word.link is not Link.OCLOCK and (
        1900 <= token.a <= 2200 or token.a < 100 or token.a > 9000
    ):  # fmt: skip
        return token.a, j + 1 + (t[j + 1].word.link is Link.YEAR_MARK)
    if token.form is Form.NUMBER and token.b == 2 and t[j - 1].text == "'":
        return 2000 + token.a, j + 1
    return None, i


def _day_at(t: list[Token], i: int) -> tuple[int, int] | None:
    """Read the number of a day of the month."""
    while t[i].word.link is Link.ON or t[i].word.weekday is not None:
        i += 1
    n = ordinal_at(t, i)
    if n is None:
        token = t[i]
        if token.form is Form.NUMBER and token.b <= 2:
            n = token.a
        elif token.form is Form.WORD and token.word.number is not None and token.word.month is None:
            n = token.word.number
        if n is None or (t[i + 1].word.unit is not None and t[i + 1].word.month is None):
            return None
    return (n, i + 1) if 1 <= n <= 31 else None


def _of_clock(t: list[Token], i: int) -> bool:
    """Tell whether a time goes on here, so that the number before was none of a day."""
    token = t[i]
    return token.word.meridiem is not None or token.word.link is Link.OCLOCK or token.text in (":", "%", "°")


def _series(t: list[Token], i: int, ascending: bool) -> tuple[list[tuple[int, bool]], int, bool] | None:
    """Read numbers with links between them; each with True when a range leads to it. The last tells of an ordinal."""
    first = _day_at(t, i)
    if first is None or _of_clock(t, first[1]):
        return None
    row: list[tuple[int, bool]] = [(first[0], False)]
    j = first[1]
    nth = _is_nth(t, i, j)
    while True:
        k = j
        link = t[k].word.link
        if link is Link.TO or link is Link.UNTIL or t[k].text in ("-", "–"):
            ranged, k = True, k + 1
        elif t[k].text in (",", "/", "&", "+") or link in _TOGETHER:
            ranged = False
            while t[k].text in (",", "/", "&", "+") or t[k].word.link in _TOGETHER:
                k += 1
        else:
            break
        following = _day_at(t, k)
        if following is None or _of_clock(t, following[1]):
            break
        if ascending and not _is_nth(t, k, following[1]):
            if following[0] <= row[-1][0]:
                break
            if not ranged and t[following[1]].word.link in (Link.TO, Link.UNTIL) and t[j].text == ",":
                break
        nth = nth or _is_nth(t, k, following[1])
        row.append((following[0], ranged))
        j = following[1]
    return row, j, nth


def _is_nth(t: list[Token], i: int, j: int) -> bool:
    """Tell whether the number that ends before j was an ordinal."""
    return ordinal_at(t, j - 1) is not None and t[j - 1].word.number is None


def _terms(row: list[tuple[int, bool]], month: int | None, year: int | None, weekday: int | None = None) -> Term:
    """Return the days of a series as one term; a range that counts down began a month earlier."""
    items: list[Term] = []
    for n, ranged in row:
        day = Day(weekday, n, month, year)
        if ranged and items:
            before = items.pop()
            if isinstance(before, Range):
                items.append(before)
                before = before.last
            if isinstance(before, Day) and month is not None and before.day is not None and before.day > n:
                earlier = 12 if month == 1 else month - 1
                before = Day(weekday, before.day, earlier, year - (month == 1) if year is not None else None)
            items.append(Range(before, day))
        else:
            items.append(day)
        weekday = None
    return items[0] if len(items) == 1 else Listed(tuple(items))


def month_list(t: list[Token], i: int, single: bool = False) -> tuple[Term, int] | None:
    """Read a month with days behind it."""
    month = t[i].word.month
    j = i + 1
    while t[j].text in (".", "/", "-", ",") or t[j].word.link in (Link.ON, Link.OF):
        j += 1
    if j > i + 1 and t[j - 1].text == "-" and t[i + 1].text == "-" and t[j].form is not Form.NUMBER:
        return None
    series = _series(t, j, ascending=True)
    if series is None:
        return None
    row, j, nth = series
    if single:
        row, j = row[:1], _day_at(t, i + 1 + _gap(t, i + 1))[1] if len(row) > 1 else j  # type: ignore[index]  # it was read before
    year, k = year_at(t, j)
    if t[j].word.month is not None and not nth:
        return None
    return _terms(row, month, year), k


def _gap(t: list[Token], i: int) -> int:
    """Count the marks between a month and its day."""
    j = i
    while t[j].text in (".", "/", "-", ",") or t[j].word.link in (Link.ON, Link.OF):
        j += 1
    return j - i


def numbered(t: list[Token], i: int, single: bool = False) -> tuple[Term, int] | None:
    """Read days with their month behind them, or ordinals without a month."""
    series = _series(t, i, ascending=False)
    if series is None:
        return None
    row, j, nth = series
    k = j
    while t[k].text in (".", "/", "-", ",") or t[k].word.link in (Link.OF, Link.IN, Link.ON):
        k += 1
    if t[k].word.unit is Unit.DAY and nth:
        k += 1
        while t[k].word.link in (Link.OF, Link.IN, Link.ON):
            k += 1
    month = t[k].word.month
    if month is not None and not (t[k - 1].text == "," and nth and _day_at(t, k + 1) is not None):
        k += 1
        if t[k].text == ".":
            k += 1
        year, k = year_at(t, k)
        return _terms(row, month, year), k
    which = t[k].word.which
    if which is not None and t[k + 1].word.unit is Unit.MONTH and (nth or k > j):
        return _of_the_month(row, which, k + 2)
    if t[k].word.unit is Unit.MONTH and nth and k > j:
        return _of_the_month(row, 0, k + 1)
    if not nth or t[j].word.unit is not None or t[j].word.weekday is not None:
        return None
    if single and len(row) > 1:
        return Day(day=row[0][0]), _day_at(t, i)[1]  # type: ignore[index]  # it was read before
    return _terms(row, None, None), j


def _of_the_month(row: list[tuple[int, bool]], which: int, j: int) -> tuple[Term, int]:
    """Return days of this or the next month, which the evaluation finds by a distance."""
    scope = Stretch(Unit.MONTH, which)
    items: list[Term] = []
    for n, ranged in row:
        day = Nth(n, scope)
        items.append(Range(items.pop(), day) if ranged and items else day)
    return (items[0] if len(items) == 1 else Listed(tuple(items))), j
