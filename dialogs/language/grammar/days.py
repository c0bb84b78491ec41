"""Days: "next Thursday", "the 24th", "last week of October", "in three weeks"; one term from one place."""

from __future__ import annotations

from dialogs.language.grammar.digits import in_digits
from dialogs.language.grammar.holidays import first_of_two, holiday, season
from dialogs.language.grammar.numbered import Read, numbered
from dialogs.language.grammar.numbers import lasting
from dialogs.language.grammar.scopes import month, ordinal, scope
from dialogs.language.grammar.weekdays import in_a_week, weekday
from dialogs.language.grammar.weeks import numbered_weeks
from dialogs.language.grammar.which import LONG, which
from dialogs.language.terms import Day, Edge, Month, Nth, Share, Shifted, Stretch, WeekOf
from dialogs.language.tokens import Form, Token, is_number
from dialogs.language.words import ARTICLES, Cue, Link, Unit

_NOT_THIS_WEEK = frozenset((Link.OF, Link.AFTER, Link.AFTER_NEXT, Link.BEFORE))
_OF_WORK = frozenset((Link.UNTIL, Link.LEAVING, Link.ARRIVING))
"""Behind these a length and a "later" tell how much later."""
_SHARES = {
    Link.START_OF: Share.START,
    Link.MIDDLE_OF: Share.MIDDLE,
    Link.END_OF: Share.END,
    Link.FIRST_HALF: Share.FIRST_HALF,
    Link.SECOND_HALF: Share.SECOND_HALF,
}
_LAST_WEEK = 53
_MOST_OF_A_WEEKDAY = 5
_COUNTING = frozenset((Link.WEEK_OF, Link.AND))


def one(t: list[Token], i: int) -> Read:
    """Read one day, or one stretch that is named as a whole."""
    token = t[i]
    word = token.word
    if token.form is not Form.WORD:
        return _counted(t, i) or in_digits(t, i) or _of_a_number(t, i)
    if (word.link in ARTICLES and word.which is None) or word.link is Link.OF:
        return _behind_the(t, i + 1)
    if not word.timely:
        return None
    if word.day is not None:
        return in_a_week(t, Day(offset=word.day), i + 1)
    if word.weekday is not None:
        return weekday(t, i)
    if word.holiday is not None:
        return holiday(t, i, word.holiday)
    return _by_name(t, i)


def _counted(t: list[Token], i: int) -> Read:
    """Read an ordinal in digits that counts weeks or weekdays: "2e semaine", "2nd Tuesday of", "2. Dienstag im"."""
    after = t[i + 1].word
    if t[i].form is Form.NTH:
        counts = after.unit is not None or after.link in _COUNTING or after.weekday is not None
        return ordinal(t, i) if counts else None
    name = t[i + 2].word.weekday if t[i].form is Form.NUMBER and t[i + 1].text == "." else None
    within = scope(t, i + 3) if name is not None and t[i].a <= _MOST_OF_A_WEEKDAY else None
    return (Nth(t[i].a, within[0], Unit.DAY, name), within[1]) if within is not None else None


def _by_name(t: list[Token], i: int) -> Read:
    """Read what begins with an ordinal, a "next", a month, a link, a unit or a number in letters."""
    word = t[i].word
    read: Read = None
    if word.ordinal is not None:
        read = first_of_two(t, i) or ordinal(t, i)
    if read is None and word.which is not None:
        read = which(t, i)
    if read is not None:
        return read
    if word.month is not None:
        return _its_week(t, month(t, i))
    if word.link is not None and (read := _linked(t, i)) is not None:
        return read
    return _unit(t, i, word.unit) if word.unit in LONG else _of_a_number(t, i)


def _behind_the(t: list[Token], i: int) -> Read:
    """Read a day behind "the" or "on"."""
    while t[i].word.link in ARTICLES:
        i += 1
    unit, after = t[i].word.unit, t[i + 1].word.link
    if unit is Unit.WEEKEND and after is not Link.OF:
        return _unit(t, i, unit)
    if unit is Unit.WEEK and after not in _NOT_THIS_WEEK:
        return None
    dotted = t[i + 1].text == "." and t[i + 1].start == t[i].end
    if dotted and (read := _counted(t, i)) is not None:
        return read
    if is_number(t[i], 31) and (t[i - 1].word.link is Link.THE or dotted) and _bare_day(t, i + 1):
        return numbered(t, i) or (Day(day=t[i].a), i + 1 + dotted)
    return one(t, i)


def _bare_day(t: list[Token], i: int) -> bool:
    """Tell whether nothing follows that the number could count: "on the 17 from 2" but not "the 3 tickets"."""
    word = t[i].word
    if t[i].form is not Form.WORD:
        return t[i].form in (Form.END, Form.MARK)
    speaks = word.leave is not None or bool(word.cues) or word.link is not None
    return speaks and word.unit is None and word.link is not Link.OCLOCK


def _of_a_number(t: list[Token], i: int) -> Read:
    """Read what begins with a number: "3 weeks ago", "2 days after Friday", "7, 9 and 14 October", "the 24th"."""
    return _its_week(t, numbered(t, i)) or shifted(t, i, ahead=False)


def _its_week(t: list[Token], read: Read) -> Read:
    """Read the week in which a date lies: "July 4th week"."""
    if read is None or t[read[1]].word.unit is not Unit.WEEK:
        return read
    day, j = read
    return (WeekOf(day), j + 1) if isinstance(day, Day) and day.month is not None else read


def shifted(t: list[Token], i: int, *, ahead: bool) -> Read:
    """Read a distance: "in 3 days" (`ahead`), "3 days ago", "3 days from now", "a week after Friday"."""
    length = lasting(t, i)
    if length is None:
        return None
    read, j = length
    if read.unit in (Unit.HOUR, Unit.MINUTE):
        count, unit = read.minutes, Unit.MINUTE
    elif read.halves % 2:
        return None
    else:
        count, unit = read.halves // 2, read.unit
    link = t[j].word.link
    if link is Link.AGO:
        return Shifted(None, -count, unit), j + 1
    if link is Link.LATER:
        if unit is Unit.MINUTE and _of_work(t, i - 1):
            return None
        return Shifted(None, count, unit), j + 1
    if ahead:
        told = link is Link.FROM and (t[j + 1].word.link is Link.NOW or t[j + 1].word.day == 0)
        return Shifted(None, count, unit), j + 2 * told  # "in two days from today"
    lasts = i > 0 and t[i - 1].word.link is Link.FOR
    if lasts and link is Link.FROM:  # "for two hours from now", "for two weeks from today"
        return None
    on_a_weekday = unit is Unit.WEEK and link is Link.ON and not lasts
    return _from(t, j, count, unit, on_a_weekday=on_a_weekday)


def _of_work(t: list[Token], i: int) -> bool:
    """Tell whether somebody begins or ends work here: "I'll start an hour later"."""
    link = t[i].word.link if i >= 0 else None
    return link in _OF_WORK or (link is Link.FROM and any(Cue.I in token.word.cues for token in t[:i]))


def _from(t: list[Token], j: int, count: int, unit: Unit, *, on_a_weekday: bool) -> Read:
    """Read from where a distance counts: "from now", "after Friday", "on Friday" behind weeks."""
    link, after = t[j].word.link, t[j + 1].word
    if on_a_weekday and after.weekday is not None:
        return Shifted(Day(weekday=after.weekday), count, unit), j + 2
    if link is Link.FROM and (after.link is Link.NOW or after.day == 0):
        return Shifted(None, count, unit), j + 2
    if link is Link.AFTER_NEXT and after.weekday is not None:
        return Shifted(Day(weekday=after.weekday, which=1), count, unit), j + 2
    if link in (Link.AFTER, Link.BEFORE) and (base := one(t, j + 1)) is not None:
        return Shifted(base[0], count if link is Link.AFTER else -count, unit), base[1]
    return None


def _unit(t: list[Token], i: int, unit: Unit | None) -> Read:
    """Read "the week after next", "the week after Easter", "weekend of the 5th", "week 33"."""
    if unit is None:
        return None
    link, distance, after = t[i + 1].word.link, t[i + 1].word.which, t[i + 2]
    if link is Link.AFTER_NEXT:
        return Stretch(unit, 2), i + 2
    if distance is not None and _adds_nothing(after):
        return Stretch(unit, distance), i + 2
    if unit is Unit.WEEK and is_number(t[i + 1], _LAST_WEEK):
        return numbered_weeks(t, i + 1)
    if unit in (Unit.WEEK, Unit.WEEKEND) and link in (Link.AFTER, Link.BEFORE):
        return _neighbour(t, i + 2, unit, 1 if link is Link.AFTER else -1)
    if unit is Unit.WEEKEND:
        if link is Link.OF and (base := one(t, i + 2)) is not None:
            return Nth(-1, WeekOf(base[0]), Unit.WEEKEND), base[1]
        return Stretch(unit, 0), i + 1
    return None


def _adds_nothing(token: Token) -> bool:
    """Tell whether a "next" belongs to the unit before it ("week next"), not to what follows."""
    counts = token.form is Form.NUMBER or token.form is Form.EXACT or token.word.number is not None
    return not counts and token.word.unit is None and token.word.weekday is None


def _neighbour(t: list[Token], i: int, unit: Unit, sign: int) -> Read:
    """Read the day or week beside whose week the week is meant."""
    base = one(t, i)
    if base is None:
        return (Stretch(unit, 0), i - 1) if unit is Unit.WEEKEND else None
    if isinstance(base[0], Stretch) and base[0].unit is unit:
        return Stretch(unit, base[0].which + sign), base[1]
    return WeekOf(Shifted(base[0], 7 * sign, Unit.DAY)), base[1]


def _linked(t: list[Token], i: int) -> Read:
    """Read what begins with a link: "week of May 31", "in three weeks", "in May", "the whole of May", "end of June"."""
    j = i + 1
    match t[i].word.link:
        case Link.WEEK_OF:
            return _week_of(t, j)
        case Link.IN:
            return shifted(t, j, ahead=True) or _scope_only(t, j) or season(t, j)
        case Link.WHOLE:
            return _whole(t, j)
        case Link.CALENDAR_WEEK:
            return numbered_weeks(t, j)
        case Link.START_OF | Link.MIDDLE_OF | Link.END_OF | Link.FIRST_HALF | Link.SECOND_HALF as edge:
            within = scope(t, j) or _stretch_only(t, j)
            return (Edge(_SHARES[edge], within[0]), within[1]) if within is not None else None
        case Link.DAY_AFTER | Link.DAY_BEFORE as side:
            base = one(t, j)
            return (Shifted(base[0], 1 if side is Link.DAY_AFTER else -1, Unit.DAY), base[1]) if base else None
        case Link.REST:
            return _rest(t, j)
        case Link.BEFORE:
            return ago(t, j)
        case Link.FOR if t[j].word.which is not None or t[j].word.link in ARTICLES:
            return one(t, j)
        case _:
            return None


def ago(t: list[Token], i: int) -> Read:
    """Read "vor einer Woche": a distance back that has its "ago" in front."""
    length = lasting(t, i)
    if length is None or length[0].unit in (Unit.HOUR, Unit.MINUTE) or length[0].halves % 2:
        return None
    return Shifted(None, -length[0].halves // 2, length[0].unit), length[1]


def _week_of(t: list[Token], i: int) -> Read:
    """Read the day whose week is meant."""
    base = one(t, i)
    return (WeekOf(base[0]), base[1]) if base is not None else None


def _whole(t: list[Token], i: int) -> Read:
    """Read what is meant as a whole: "the whole week of the 5th", "the whole month", "all of May"."""
    while t[i].word.link in (Link.OF, Link.ON, Link.THE, Link.WHOLE):
        i += 1
    unit = t[i].word.unit
    if unit is Unit.WEEK and t[i + 1].word.link is Link.OF:
        return _week_of(t, i + 2)
    if unit is Unit.MONTH and t[i + 1].word.link is Link.OF and t[i + 2].word.month is not None:
        return month(t, i + 2)
    if unit is Unit.WEEK or unit is Unit.MONTH:
        return Stretch(unit, 0), i + 1
    return one(t, i)


def _rest(t: list[Token], i: int) -> Read:
    """Read what the rest is of."""
    while t[i].word.link in ARTICLES or t[i].word.which is not None:
        i += 1
    unit, name = t[i].word.unit, t[i].word.month
    if unit is Unit.WEEK or unit is Unit.MONTH or unit is Unit.YEAR:
        return Edge(Share.REST, Stretch(unit, 0)), i + 1
    return (Edge(Share.REST, Month(name)), i + 1) if name is not None else None


def _stretch_only(t: list[Token], i: int) -> Read:
    """Read "next week", "the week" behind "end of"."""
    while t[i].word.link in ARTICLES:
        i += 1
    unit = t[i].word.unit
    if unit is Unit.WEEK or unit is Unit.MONTH or unit is Unit.YEAR:
        return Stretch(unit, 0), i + 1
    read = which(t, i)
    return read if read is not None and isinstance(read[0], Stretch) else None


def _scope_only(t: list[Token], i: int) -> Read:
    """Read a month or stretch behind "in": "in May", "in the next week"."""
    while t[i].word.link in ARTICLES:
        i += 1
    return month(t, i) if t[i].word.month is not None else which(t, i)
