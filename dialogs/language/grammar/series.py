"""Several days: ranges and lists, where what was said of one holds for its neighbours."""

from __future__ import annotations

from dialogs.language.grammar.days import one
from dialogs.language.grammar.every import every
from dialogs.language.grammar.numbered import Read
from dialogs.language.grammar.together import within_a_month
from dialogs.language.grammar.years import in_its_year, in_the_year
from dialogs.language.terms import Beside, Day, Every, Listed, Month, Named, Range, Shifted, Stretch, Term
from dialogs.language.tokens import Form, Token
from dialogs.language.words import ARTICLES, Cue, Link, Unit

_LEADS_ON = frozenset((Link.TO, Link.UNTIL))
_JOINS = frozenset((Link.AND, Link.OR))
_AFTER = frozenset((Link.AFTER, Link.AFTER_NEXT))
_PAIR = 2
_ENDS_A_CLAUSE = frozenset((",", ";", ".", "!"))


def days(t: list[Token], i: int) -> Read:
    """Read days: one, a range, a list or a recurrence."""
    read = _between(t, i + 1) if t[i].word.link is Link.BETWEEN else every(t, i) or one(t, i)
    if read is None or isinstance(read[0], Every):
        return read
    term, j = _with_its_year(t, read[0], read[1])
    if t[j].word.link is None and t[j].form is not Form.MARK and not _run_together(t, j):
        return term, j
    items = [term]
    either = False
    while (more := _range_on(t, j, items) if t[j].word.link in _LEADS_ON else _list_on(t, j, items)) is not None:
        either = either or (t[j].word.link is Link.OR and not _denied_there(t, i))
        last, ranged, j = more
        items.append(between(items.pop(), last) if ranged else last)
    return (_shared(items, either=either), j) if len(items) > 1 else (items[0], j)


def _with_its_year(t: list[Token], term: Term, i: int) -> tuple[Term, int]:
    """Return a date with the year that stands beside it: "1 June next year", "next year on 1 June"."""
    if isinstance(term, Stretch) and term.unit is Unit.YEAR and term.many == 1:
        return _of_a_year(t, term, i)
    return in_its_year(t, term, i)


def _of_a_year(t: list[Token], year: Stretch, i: int) -> tuple[Term, int]:
    """Read the date behind its year."""
    j = i + (t[i].text == ",")
    while t[j].word.link in ARTICLES:
        j += 1
    date = one(t, j)
    dated = in_the_year(date[0], year.which) if date is not None else None
    return (dated, date[1]) if dated is not None and date is not None else (year, i)


def _denied_there(t: list[Token], i: int) -> bool:
    """Tell whether a denial in the clause makes of an "or" an "and": "won't be in today or tomorrow"."""
    first, last = i, i
    while first and not _ends_a_clause(t[first - 1]):
        first -= 1
    while t[last].form is not Form.END and not _ends_a_clause(t[last]):
        last += 1
    return any(token.word.denies or Cue.NOT in token.word.cues for token in t[first:last])


def _ends_a_clause(token: Token) -> bool:
    """Tell whether a mark or a "but" ends a clause."""
    return token.text in _ENDS_A_CLAUSE or Cue.BUT in token.word.cues


def _between(t: list[Token], i: int) -> Read:
    """Read two days with an "and" between them, behind "between"; of two holidays only what lies between is meant."""
    first = one(t, i)
    if first is None:
        return None
    if isinstance(first[0], Listed) and len(first[0].items) == _PAIR:
        return between(*first[0].items), first[1]
    last = one(t, first[1] + 1) if t[first[1]].word.link is Link.AND else None
    if last is None or _is_a_moment(last[0]):
        return None
    apart = isinstance(first[0], Named) and isinstance(last[0], Named)
    return between(first[0], last[0])._replace(excluded=apart), last[1]


def _range_on(t: list[Token], i: int, items: list[Term]) -> tuple[Term, bool, int] | None:
    """Read the far end of a range."""
    if t[i + 1].word.link in _JOINS:  # "Montag- und Dienstagnachmittag"
        return _list_on(t, i + 1, items)
    j = i + 1
    while t[j].form is Form.WORD and t[j].word.link in (Link.TO, Link.ON, Link.THE, Link.UNTIL):
        j += 1
    following = one(t, j)
    if following is None or isinstance(items[-1], Range) or _is_a_moment(following[0]):
        return None
    last, j = _with_its_year(t, following[0], following[1])
    return last, True, j


def _run_together(t: list[Token], i: int) -> bool:
    """Tell whether weekdays run together, as they do in a script without spaces: "来週の木金"."""
    named = t[i].word.weekday is not None and t[i - 1].word.weekday is not None
    return named and t[i].start == t[i - 1].end


def _list_on(t: list[Token], i: int, items: list[Term]) -> tuple[Term, bool, int] | None:
    """Read the next item of a list; "the day after" is one by itself."""
    j = i
    while t[j].text == "," or t[j].text == "/" or t[j].word.link in _JOINS:
        j += 1
    following = one(t, j) if j > i or _run_together(t, j) else None
    if following is None and j > i and t[j].word.link is Link.DAY_AFTER:
        return Shifted(items[-1], 1, Unit.DAY), False, j + 1
    if following is not None and isinstance(following[0], Day) and t[following[1]].word.link in _AFTER:
        day, end = following[0], following[1] + 1
        if day == Day(weekday=day.weekday) and one(t, end) is None:  # "Friday and the Monday after"
            return Beside(day.weekday or 0, items[-1], after=True), False, end
    if following is None or _is_a_moment(following[0]) or every(t, j) is not None:
        return None
    return following[0], False, following[1]


def _is_a_moment(term: Term) -> bool:
    """Tell whether a term is a distance in hours, hence no day."""
    return isinstance(term, Shifted) and term.unit in (Unit.HOUR, Unit.MINUTE)


def between(first: Term, last: Term) -> Range:
    """Return a range in which the year and the week of one end hold for the other."""
    if isinstance(first, Day) and isinstance(last, Day):
        if first.week is None and last.week is not None and first.weekday is not None and first.which is None:
            first = first._replace(week=last.week)
        if last.year is not None and first.year is None and first.month is not None and last.month is not None:
            first = first._replace(year=last.year - (first.month > last.month))
        if first.day is not None and first.month is None and first.numeric is None and last.month is not None:
            first = first._replace(month=last.month, year=last.year)
        if first == Day(day=first.day) and first.day is not None and last.numeric is not None:
            first = Day(numeric=(first.day, last.numeric[1]), year=last.year)  # "du 21 au 31/12"
    if isinstance(first, Month) and isinstance(last, Month) and last.year is not None and first.year is None:
        first = first._replace(year=last.year - (first.month > last.month))
    return Range(first, last)


def _shared(items: list[Term], *, either: bool) -> Listed:
    """Return a list in which "next" and a week hold for every weekday that lacks its own."""
    first = items[0].first if isinstance(items[0], Range) else items[0]
    last = items[-1]
    if (dated := within_a_month(first, last if len(items) == _PAIR else Listed(tuple(items[1:])))) is not None:
        return Listed((dated,), either)  # "next month, the 20th and the 21st"
    if isinstance(first, Day) and first.month is not None and first.day is not None:
        items = [items[0], *[_in_month(item, first.day, first.month, first.year) for item in items[1:]]]
    if isinstance(last, Day) and last.week is not None:
        return Listed(tuple([_in_week(item, None, last.week) for item in items]), either)
    if isinstance(first, Day):
        return Listed(tuple([_in_week(item, first.which, first.week) for item in items]), either)
    return Listed(tuple(items), either)


def _in_month(item: Term, after: int, month: int, year: int | None) -> Term:
    """Return later days of the month that was told with the first: "7 October, the 9th and the 14th"."""
    match item:
        case Day(day=int() as day, month=None, weekday=None, numeric=None) if day > after:
            return Day(day=day, month=month, year=year)
        case Range():
            return Range(_in_month(item.first, after, month, year), _in_month(item.last, after, month, year))
        case Listed():
            return Listed(tuple([_in_month(each, after, month, year) for each in item.items]), item.either)
        case _:
            return item


def _in_week(item: Term, which: int | None, week: int | None) -> Term:
    """Return a weekday that is nothing else as one of that week."""
    if isinstance(item, Day) and item.weekday is not None and item == Day(weekday=item.weekday):
        return Day(weekday=item.weekday, which=which, week=week)
    return item
