"""The whole sentence: its days, times and durations are gathered into absences, and what is cut out of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from dialogs.language.grammar.numbers import lasting
from dialogs.language.grammar.series import days
from dialogs.language.grammar.times import hours
from dialogs.language.lexer import Form, Token
from dialogs.language.terms import (
    At,
    Clock,
    Day,
    Every,
    HalfDay,
    Hour,
    Hours,
    Lasting,
    Month,
    Now,
    PartOf,
    Range,
    RestOfDay,
    Stretch,
    Term,
    WholeDay,
)
from dialogs.language.words import Cue, Link, Part, Unit, Word


class Opener(Enum):
    """How an item is tied to what came before it."""

    NONE = auto()
    FROM = auto()
    UNTIL = auto()
    BACK = auto()
    EXCEPT = auto()
    AFTER = auto()
    BEFORE = auto()
    LEAVING = auto()
    ARRIVING = auto()


_OPENERS = {
    Link.FROM: Opener.FROM,
    Link.BETWEEN: Opener.FROM,
    Link.UNTIL: Opener.UNTIL,
    Link.TO: Opener.UNTIL,
    Link.BACK: Opener.BACK,
    Link.AFTER: Opener.AFTER,
    Link.BEFORE: Opener.BEFORE,
    Link.LEAVING: Opener.LEAVING,
    Link.ARRIVING: Opener.ARRIVING,
    Link.EARLY: Opener.LEAVING,
    Link.LATE: Opener.ARRIVING,
}
_SIDES = frozenset((Link.LEAVING, Link.ARRIVING, Link.EARLY, Link.LATE))
_ASKS_A_TIME = frozenset(
    (Opener.FROM, Opener.UNTIL, Opener.BACK, Opener.AFTER, Opener.BEFORE, Opener.LEAVING, Opener.ARRIVING)
)
_PATIENT = frozenset((Opener.LEAVING, Opener.ARRIVING, Opener.BACK))
"""These wait over days and other words for their time: "leaving early tomorrow, at 3"."""


@dataclass(slots=True)
class Absence:
    """One absence as it was said: days, times, bounds and length, each where it was told."""

    days: Term | None = None
    start: Term | None = None
    until: Term | None = None
    back: Term | None = None
    hours: list[Hour] = field(default_factory=list)
    start_hour: Hour | None = None
    until_hour: Hour | None = None
    back_hour: Hour | None = None
    lasting: Lasting | None = None
    shifted: bool = False
    hours_first: bool = False
    clause: int = 0

    @property
    def empty(self) -> bool:
        """Tell whether nothing has been said yet."""
        return not (self.hours or self.start_hour or self.until_hour or self.back_hour or self.lasting or self.dated)

    @property
    def dated(self) -> bool:
        """Tell whether a day has been told."""
        return any(each is not None for each in (self.days, self.start, self.until, self.back))


@dataclass(frozen=True, slots=True)
class Found:
    """An item of the sentence and the tokens it was read from."""

    what: Term | Hour | Lasting
    opener: Opener
    first: int
    end: int
    clause: int
    first_token: int = 0


@dataclass(slots=True)
class Said:
    """All absences of a sentence, what is cut out of them, and the items for the explanation."""

    absences: list[Absence]
    cuts: list[Absence]
    found: list[Found]
    openers: list[int]
    timeless: bool
    """Somebody leaves early or comes late, and no time was told."""


def said(t: list[Token], ignored: frozenset[int] = frozenset()) -> Said:
    """Read the sentence; the clauses in `ignored` are not looked at."""
    found, openers = _items(t, ignored)
    absences: list[Absence] = []
    cuts: list[Absence] = []
    cutting = False
    now = Absence()
    for item in found:
        if item.opener is Opener.EXCEPT or (cutting and not _plus_between(t, item)):
            if (item.opener is Opener.EXCEPT and (not cutting or isinstance(item.what, Term))) or not cuts:
                cuts.append(Absence())
            cutting = True
            cuts[-1] = _placed(cuts, cuts[-1], item)
            continue
        if cutting:
            cutting = False
            if not now.empty:
                absences.append(now)
            now = Absence()
        now = _placed(absences, now, item)
    if not now.empty:
        absences.append(now)
    sided = any(t[i].word.link in _SIDES and t[i].word.leave is None for i in openers)
    timeless = sided and all(each.lasting is None and not each.hours for each in absences)
    timeless = timeless and not any(each.until_hour or each.start_hour or each.back_hour for each in absences)
    return Said(absences, [cut for cut in cuts if not cut.empty], found, openers, timeless)


def _plus_between(t: list[Token], item: Found) -> bool:
    """Tell whether a "plus" leads to the item, which ends an exception."""
    for k in range(item.first_token - 1, max(item.first_token - 4, -1), -1):
        if t[k].word.link is Link.PLUS or Cue.ADD in t[k].word.cues:
            return True
        if t[k].word.timely and t[k].word.link not in (Link.ON, Link.AND, Link.AT):
            return False
    return False


def _items(t: list[Token], ignored: frozenset[int]) -> tuple[list[Found], list[int]]:
    """Return the items of the sentence in order, each with its opener."""
    found: list[Found] = []
    openers: list[int] = []
    pending, wait, clause, i = Opener.NONE, 0, 0, 0
    count = len(t) - 3
    last_end = -1
    while i < count:
        token = t[i]
        word = token.word
        if (token.form is Form.MARK and word.link is None) or (token.form is Form.WORD and not word.timely):
            if token.text in ";.!?" or Cue.BUT in word.cues:
                clause += 1
                pending = Opener.NONE
            elif wait:
                wait -= 1
                if not wait and pending not in _PATIENT:
                    pending = Opener.NONE
            i += 1
            continue
        if clause in ignored:
            i += 1
            continue
        if word.today is not None:
            found.append(
                Found(Day(offset=0), pending if pending is not Opener.EXCEPT else pending, i, i + 1, clause, i)
            )
            t[i] = token._replace(word=Word(part=word.today, timely=True))
            pending = pending if pending in _PATIENT else Opener.NONE
            last_end = i
            continue
        near = last_end == i and bool(found)
        read = _item(t, i, pending, near and isinstance(found[-1].what, Term) and not isinstance(found[-1].what, Month))
        if read is not None:
            what, end = read
            opener = pending
            if word.link is Link.BETWEEN or (word.link is Link.FROM and isinstance(what, Hours)):
                opener = Opener.NONE
            if isinstance(what, Range | Every) and opener is Opener.FROM:
                opener = Opener.NONE
            found.append(Found(what, opener, i, end, clause, i))
            if (isinstance(what, Term) and pending in _PATIENT and pending is not Opener.BACK) or (
                pending is Opener.BACK and isinstance(what, Term)
            ):
                pass
            else:
                pending = Opener.NONE
            last_end = i = end
            continue
        opened = _opener(t, i, near)
        if opened is not None:
            pending, wait = opened, 3
            openers.append(i)
        i += 1
        if near and word.link in (Link.AND, Link.ON):
            last_end = i
    return found, openers


def _opener(t: list[Token], i: int, near: bool) -> Opener | None:
    """Return what a link asks of the item behind it."""
    link = t[i].word.link
    if link is Link.TO and not near:
        return None
    if link is Link.EXCEPT:
        return Opener.EXCEPT
    if link is Link.AND and near:
        return None
    return _OPENERS.get(link) if link is not None else None


def _item(t: list[Token], i: int, pending: Opener, near: bool) -> tuple[Term | Hour | Lasting, int] | None:
    """Read whatever begins here: days before times, for "2 to 4 May"; times before lengths, for "last two hours"."""
    word = t[i].word
    bare = pending in _ASKS_A_TIME or (t[i].form is Form.NUMBER and t[i].b <= 2 and t[i + 1].word.day is not None)
    if word.link is Link.WHOLE_DAY and t[i + 1].word.link in (Link.AFTER, Link.BEFORE):
        return None
    if not (bare and t[i].form is Form.DOTTED):
        read = days(t, i)
        if read is not None:
            return read
    if not bare and near and t[i].form is Form.NUMBER:
        after = t[i + 1]
        bare = after.form in (Form.END, Form.MARK) or after.word.timely or after.word.leave is not None
        if bare and (length := lasting(t, i)) is not None:
            return length
    if not bare and t[i].form is Form.NUMBER and (length := lasting(t, i)) is not None:
        return length
    time = hours(t, i, bare)
    if time is not None:
        return time
    return lasting(t, i)


def _placed(done: list[Absence], now: Absence, item: Found) -> Absence:
    """Put an item where it belongs; return the absence that is being told, a new one when the last is complete."""
    what = item.what
    if isinstance(what, Lasting):
        if now.lasting is not None:
            now = _closed(done, now)
        now.lasting = what
        return now
    if isinstance(what, Hours | At | PartOf | HalfDay | RestOfDay | WholeDay | Now) or not isinstance(what, Term):
        return _hour_placed(done, now, item, what)
    return _days_placed(done, now, item, what)


def _closed(done: list[Absence], now: Absence) -> Absence:
    """Lay a complete absence aside and begin a new one."""
    if not now.empty:
        done.append(now)
    return Absence()


def _days_placed(done: list[Absence], now: Absence, item: Found, what: Term) -> Absence:
    """Place a term of days."""
    match item.opener:
        case Opener.UNTIL if now.until is None:
            if (now.hours and now.start_hour is None and now.dated) or (
                now.hours and isinstance(now.hours[-1], Hours) and now.hours[-1].end is None
            ):
                now.start_hour = now.hours.pop()
            now.until = what
            return now
        case Opener.BACK if now.back is None:
            now.back = what
            return now
        case Opener.BEFORE if not now.dated:
            now.until = what
            return now
        case Opener.FROM | Opener.AFTER:
            if now.lasting is not None and now.days is None and now.start is None:
                now.start = what
                now.shifted = True
                return now
            if now.days is None and now.start is None:
                now.start = what
                return now
            now = _closed(done, now)
            now.start = what
            return now
    if isinstance(now.days, Every) and now.days.scope is None and isinstance(what, Month | Stretch | Range):
        now.days = Every(now.days.weekdays, now.days.step, what)
        return now
    if isinstance(what, Every) and what.scope is None and isinstance(now.days, Month | Stretch) and not now.hours:
        now.days = Every(what.weekdays, what.step, now.days)
        return now
    if isinstance(now.days, Day) and now.days.weekday is not None and isinstance(what, Stretch) and not now.hours:
        if what.unit is Unit.WEEK and now.days.week is None:
            now.days = Day(weekday=now.days.weekday, week=what.which)
            return now
    if (
        isinstance(now.days, Stretch)
        and isinstance(what, Day)
        and now.days.unit is Unit.WEEK
        and what.weekday is not None
    ):
        if what.day is None and what.which is None and now.clause == item.clause:
            now.days = Day(weekday=what.weekday, week=now.days.which)
            return now
    if now.days is None and not (now.start and not now.until) and not (now.hours_first and now.start):
        if now.start is None or now.until is None:
            now.days = what
            now.clause = item.clause
            return now
    now = _closed(done, now)
    now.days = what
    now.clause = item.clause
    return now


def _hour_placed(done: list[Absence], now: Absence, item: Found, what: Hour) -> Absence:
    """Place a time of day."""
    start = what.start if isinstance(what, At) else Clock(0) if isinstance(what, Now) else None
    match item.opener:
        case Opener.UNTIL if start is not None or now.until is not None:
            if now.until is not None and now.until_hour is None:
                now.until_hour = what
                return now
            if (now.hours and isinstance(now.hours[-1], At) and start is not None) or (
                now.hours and isinstance(now.hours[-1], Hours) and now.hours[-1].end is None and start is not None
            ):
                now.hours[-1] = Hours(now.hours[-1].start, start)
            elif now.hours and isinstance(now.hours[-1], Now) and start is not None:
                now.back_hour = what
                now.hours.pop()
            elif start is not None:
                now.hours.append(Hours(None, start))
            return now
        case Opener.BACK:
            now.back_hour = what
            return now
        case Opener.LEAVING | Opener.AFTER if start is not None:
            if isinstance(what, Now):
                now.hours.append(RestOfDay())
            else:
                now.hours.append(Hours(start, None))
            return now
        case Opener.FROM if start is not None:
            if isinstance(what, Now):
                now.hours.append(RestOfDay() if not now.dated else what)
            elif now.lasting is not None or (now.hours and now.dated and now.hours_first):
                now.hours.append(At(start))
            else:
                now.hours.append(Hours(start, None))
            return now
        case Opener.ARRIVING | Opener.BEFORE if start is not None:
            now.hours.append(Hours(None, start))
            return now
    if now.until is not None and now.until_hour is None and not now.hours_first:
        now.until_hour = what
        return now
    if isinstance(what, PartOf) and now.hours and isinstance(now.hours[-1], HalfDay):
        now.hours[-1] = what
        return now
    if now.hours and now.dated and now.hours_first:
        now = _closed(done, now)
    if not now.dated and not now.hours:
        now.hours_first = True
    if isinstance(what, PartOf) and now.hours and isinstance(now.hours[-1], PartOf | HalfDay) and what != now.hours[-1]:
        now.hours[-1] = what if isinstance(now.hours[-1], HalfDay) else now.hours[-1]
        return now
    if isinstance(what, At | Hours) and now.hours and isinstance(now.hours[-1], HalfDay | WholeDay):
        now.hours[-1] = what
        return now
    if isinstance(what, PartOf) and now.hours and isinstance(now.hours[-1], At | Hours):
        if what.part in (Part.MORNING, Part.AFTERNOON):
            return now
        return now
    now.hours.append(what)
    return now
