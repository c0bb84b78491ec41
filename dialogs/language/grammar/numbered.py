"""Days of the month by their number, one or several: "the 24th", "7, 9 and 14 October", "Nov 2-6", "27 to 30 April"."""

from __future__ import annotations

from typing import NamedTuple

from dialogs.language.grammar.numbers import ordinal_at
from dialogs.language.terms import Day, Listed, Nth, Range, Stretch, Term
from dialogs.language.tokens import Form, Token
from dialogs.language.words import ARTICLES, Link, Unit

_TOGETHER = frozenset((Link.AND, Link.OR, Link.PLUS))
_LEADS_ON = frozenset((Link.TO, Link.UNTIL))
_COMMAS = frozenset((",", "/", "&", "+"))
_GOES_ON = _COMMAS | {"-", "–"}
_MARKS = frozenset((".", "/", "-", ","))
_LONGEST_YEAR = 4
_OF = frozenset((Link.OF, Link.IN, Link.ON, Link.THE))

Read = tuple[Term, int] | None


class _Row(NamedTuple):
    """Numbers with links between them; each with True when a range leads to it. `nth` when one was an ordinal."""

    numbers: list[tuple[int, bool]]
    end: int
    first_end: int
    nth: bool


def year_at(t: list[Token], i: int) -> tuple[int | None, int]:
    """Read the year behind a date; return None and the same place when there is none."""
    j = i
    while t[j].text in (",", "/", "-", ".", "'") or t[j].word.link is Link.OF:
        j += 1
    token = t[j]
    if token.form is not Form.NUMBER:
        return None, i
    if token.b == 2 and t[j - 1].text == "'":
        return 2000 + token.a, j + 1
    if token.b > _LONGEST_YEAR and j == i:  # "1 January 10000" is refused rather than read without its year
        return token.a, j + 1
    if token.b == 4 and t[j + 1].word.link is not Link.OCLOCK and _may_be_a_year(token.a):
        return token.a, j + 1
    return None, i


def _may_be_a_year(n: int) -> bool:
    """Tell years from times ("1430"); impossible years are read too, so that they can be refused."""
    return 1900 <= n <= 2200 or n < 100 or n > 9000


def month_list(t: list[Token], i: int, *, single: bool = False) -> Read:
    """Read a month with days behind it; with `single` only one of them."""
    j = _past_marks(t, i + 1)
    if t[i + 1].text == "-" and t[j - 1].text == "-" and t[j].form is not Form.NUMBER:
        return None
    row = _row(t, j, ascending=True)
    if row is None:
        return None
    if single:
        row = _Row(row.numbers[:1], row.first_end, row.first_end, row.nth)
    if t[row.end].word.month is not None and not row.nth:
        return None
    year, k = year_at(t, row.end)
    return _terms(row.numbers, t[i].word.month, year), k


def numbered(t: list[Token], i: int, *, single: bool = False) -> Read:
    """Read days with their month behind them, or ordinals without a month."""
    row = _row(t, i, ascending=False)
    if row is None:
        return None
    j = _past_marks(t, row.end)
    if t[j].word.unit is Unit.DAY and row.nth:
        j = _past_marks(t, j + 1)
    if t[j].word.month is not None and not _opens_the_next(t, j, nth=row.nth):
        year, k = year_at(t, j + 1 + (t[j + 1].text == "."))
        if single and len(row.numbers) > 1:  # "Mon 27 and Thu 30 April"
            return Day(None, row.numbers[0][0], t[j].word.month, year), row.first_end
        return _terms(row.numbers, t[j].word.month, year), k
    of_the_month = _of_the_month(t, j, row)
    if of_the_month is not None:
        return of_the_month
    after = t[row.end].word
    if not row.nth or after.unit is not None or after.weekday is not None:
        return None
    if t[row.end].form is Form.NUMBER and t[row.end + 1].word.unit in (Unit.HOUR, Unit.MINUTE):  # "first 2 hours"
        return None
    if single and len(row.numbers) > 1:
        return Day(day=row.numbers[0][0]), row.first_end
    return _terms(row.numbers, None, None), row.end


def _past_marks(t: list[Token], i: int) -> int:
    """Step over what may stand between a day and its month."""
    while t[i].text in _MARKS or t[i].word.link in _OF:
        i += 1
    return i


def _opens_the_next(t: list[Token], i: int, *, nth: bool) -> bool:
    """Tell whether a month behind a comma has a day of its own: "the 3rd, May 5"."""
    return nth and t[i - 1].text == "," and _day_at(t, i + 1) is not None


def _day_at(t: list[Token], i: int) -> tuple[int, int] | None:
    """Read the number of a day of the month."""
    while t[i].word.link in ARTICLES or t[i].word.weekday is not None:
        i += 1
    token = t[i]
    n = ordinal_at(t, i)
    if n is None:
        if token.form is Form.NUMBER and token.b <= 2:
            n = token.a
        elif token.form is Form.WORD and token.word.month is None:
            n = token.word.number
        if t[i + 1].word.unit is not None and t[i + 1].word.month is None:
            return None
    return (n, i + 1 + _is_dotted(t, i)) if n is not None and 1 <= n <= 31 else None


def _is_a_time(t: list[Token], i: int) -> bool:
    """Tell whether a time goes on here, so that the number before was none of a day."""
    token = t[i]
    return token.word.meridiem is not None or token.word.link is Link.OCLOCK or token.text in (":", "%", "°")


def _row(t: list[Token], i: int, *, ascending: bool) -> _Row | None:
    """Read numbers with links between them."""
    first = _day_at(t, i)
    if first is None or _is_a_time(t, first[1]):
        return None
    numbers = [(first[0], False)]
    j = first[1]
    nth = _is_nth(t, j)
    while (link := _joint(t, j)) is not None:
        ranged, k = link
        following = _day_at(t, k)
        if following is None or _is_a_time(t, following[1]):
            break
        is_nth = _is_nth(t, following[1])
        if ascending and not is_nth and _belongs_elsewhere(t, j, numbers[-1][0], following, ranged=ranged):
            break
        nth = nth or is_nth
        numbers.append((following[0], ranged))
        j = following[1]
    return _Row(numbers, j, first[1], nth)


def _joint(t: list[Token], i: int) -> tuple[bool, int] | None:
    """Read what joins two numbers; True when it makes a range."""
    if t[i].word.link in _LEADS_ON or t[i].text in ("-", "–"):
        return True, i + 1
    j = i
    while t[j].text in _COMMAS or t[j].word.link in _TOGETHER:
        j += 1
    return (False, j) if j > i else None


def _belongs_elsewhere(t: list[Token], i: int, before: int, following: tuple[int, int], *, ranged: bool) -> bool:
    """Tell whether a number behind a month is no day of it: it counts down, or begins a time ("May 3, 2 to 4")."""
    if following[0] <= before:
        return True
    return not ranged and t[i].text == "," and t[following[1]].word.link in _LEADS_ON


def _is_nth(t: list[Token], end: int) -> bool:
    """Tell whether the number that ends here was an ordinal."""
    if t[end - 1].text == ".":
        return True
    return ordinal_at(t, end - 1) is not None and t[end - 1].word.number is None


def _is_dotted(t: list[Token], i: int) -> bool:
    """Tell whether a point makes an ordinal of a number and more days follow: "27. bis 30.", "20., 22. und 24."."""
    dot = t[i + 1]
    if t[i].form is not Form.NUMBER or dot.text != "." or dot.start != t[i].end:
        return False
    after = t[i + 2]
    return after.word.link in _LEADS_ON or after.word.link in _TOGETHER or after.text in _GOES_ON


def _terms(numbers: list[tuple[int, bool]], month: int | None, year: int | None) -> Term:
    """Return the days of a row as one term; a range that counts down began a month earlier."""
    items: list[Term] = []
    for n, ranged in numbers:
        day = Day(None, n, month, year)
        if not ranged or not items:
            items.append(day)
            continue
        before = items.pop()
        if isinstance(before, Range):
            items.append(before)
            before = before.last
        if isinstance(before, Day) and month is not None and before.day is not None and before.day > n:
            before = Day(None, before.day, 12 if month == 1 else month - 1, year and year - (month == 1))
        items.append(Range(before, day))
    return items[0] if len(items) == 1 else Listed(tuple(items))


def _of_the_month(t: list[Token], i: int, row: _Row) -> Read:
    """Read "of next month", "of the month" behind ordinals."""
    which = t[i].word.which
    if which is not None and t[i + 1].word.unit is Unit.MONTH and (row.nth or i > row.end):
        j = i + 2
    elif t[i].word.unit is Unit.MONTH and row.nth and i > row.end:
        which, j = 0, i + 1
    else:
        return None
    scope = Stretch(Unit.MONTH, which)
    items: list[Term] = []
    for n, ranged in row.numbers:
        day = Nth(n, scope)
        items.append(Range(items.pop(), day) if ranged and items else day)
    return (items[0] if len(items) == 1 else Listed(tuple(items))), j
