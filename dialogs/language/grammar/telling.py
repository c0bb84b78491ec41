"""Items become absences: each is put where it belongs, and a new absence begins where the last one is complete."""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogs.language.grammar.absences import Absence, Found, Opener
from dialogs.language.grammar.clocks import on_side
from dialogs.language.grammar.refining import is_open, says_more
from dialogs.language.grammar.together import counts, from_there_on, in_the_week, together, within_a_month
from dialogs.language.grammar.years import of_a_year
from dialogs.language.terms import (
    At,
    Clock,
    Day,
    Every,
    Hour,
    Hours,
    Lasting,
    Listed,
    Now,
    Outer,
    PartOf,
    Range,
    RestOfDay,
    Shifted,
    Stretch,
    Term,
    WholeDay,
)
from dialogs.language.words import Part, Unit

_SIDES = frozenset((Opener.LEAVING, Opener.ARRIVING))
_LATE_PARTS = frozenset((Part.NOON, Part.AFTERNOON, Part.EVENING, Part.NIGHT))
_OTHER_HALF = {Part.MORNING: Part.AFTERNOON, Part.AFTERNOON: Part.MORNING}


@dataclass(slots=True)
class _Draft:
    """An absence that is being told.

    `hours_first` when its time was told before its day, `ended` when an "until" led to the end of its hours.
    """

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
    ended: bool = False
    clause: int = 0

    @property
    def dated(self) -> bool:
        """Tell whether a day has been told."""
        return self.days is not None or self.start is not None or self.until is not None or self.back is not None


class Telling:
    """The absences told so far, and the one that is being told."""

    __slots__ = ("_done", "_now")

    def __init__(self) -> None:
        self._done: list[Absence] = []
        self._now = _Draft()

    def absences(self) -> list[Absence]:
        """Return all absences; nothing is told any more."""
        self._lay_aside()
        return self._done

    def close(self) -> None:
        """Lay the absence aside and begin a new one."""
        if self._lay_aside():
            self._now = _Draft()

    def _lay_aside(self) -> bool:
        """Lay the absence aside; tell whether anything had been told of it."""
        now = self._now
        if not (now.dated or now.hours or now.lasting or now.start_hour or now.until_hour or now.back_hour):
            return False
        if now.hours and not now.dated and any(isinstance(hour, PartOf) and hour.again for hour in now.hours):
            now.days = Every(())  # "mornings" without a day come again without an end
        if now.lasting is not None and isinstance(now.days, Listed) and counts(now.lasting, now.days):
            now.lasting = None  # "two days off: Tuesday and Thursday"
        absence = Absence(
            now.days, now.start, now.until, now.back, tuple(now.hours), now.start_hour, now.until_hour, now.back_hour,
            now.lasting, now.shifted, now.hours_first,
        )  # fmt: skip
        self._done.append(absence)
        return True

    def tell(self, item: Found) -> None:
        """Put an item where it belongs."""
        what = item.what
        if isinstance(what, Term):
            if not _bounds(self._now, item.opener, what) and not _ends_hours(self._now, item, what):
                self._day(item, what)
        elif isinstance(what, Lasting):
            if self._now.lasting is not None:
                self.close()
            if item.opener in _SIDES and what.unit in (Unit.HOUR, Unit.MINUTE):  # "an hour late"
                self._now.hours.append(Outer(what.minutes, item.opener is Opener.LEAVING))
            else:
                self._now.lasting = what
        else:
            if item.aside:
                return
            if item.leads and self._now.dated:
                self.close()
            start = what.start if isinstance(what, At) else Clock(0) if isinstance(what, Now) else None
            if _ends_a_range(self._now, item):
                return
            if start is None or not _one_sided(self._now, item.opener, what, start):
                self._hour(item.opener, what)

    def _day(self, item: Found, what: Term) -> None:
        """Place days that bound nothing."""
        now = self._now
        if item.opener is Opener.FROM or item.opener is Opener.AFTER:
            within = within_a_month(now.days, what) if now.lasting is not None else None
            if within is not None:  # "two weeks in July from the 6th"
                now.days, what = None, within
            if now.days is not None and (dated := of_a_year(now.days, what)) is not None:  # "next year from 1 June"
                now.days, what = None, dated
            first = from_there_on(now.days, what) if now.until is None and not now.hours else None
            if first is not None:
                now.start, now.until, now.days = first, now.days, None
                return
            if now.days is not None or now.start is not None:
                self.close()
            self._now.shifted = self._now.lasting is not None
            self._now.start = what
            return
        joined = None
        if item.beside and now.hours and isinstance(what, Stretch) and what.unit is Unit.WEEK and now.days is not None:
            joined = in_the_week(now.days, what.which)  # "Monday morning, Wed and Thu 2-4 next week"
            if joined is not None:
                self._done = [_in_the_week(each, what.which) for each in self._done]
        if joined is None and now.days is not None:
            joined = together(now.days, what, timed=bool(now.hours), same_clause=now.clause == item.clause)
        if joined is None and (now.days is not None or now.start is not None):
            self.close()
        self._now.days = joined or what
        self._now.clause = item.clause

    def _hour(self, opener: Opener, what: Hour) -> None:
        """Place a time that is no edge of another."""
        now = self._now
        if opener is Opener.BACK:
            now.back_hour = what
            return
        late = opener is Opener.ARRIVING and isinstance(what, PartOf) and what.part is Part.AFTERNOON
        if opener is Opener.ONLY_THERE or late:
            if isinstance(what, PartOf) and what.part in _OTHER_HALF:
                now.hours.append(PartOf(_OTHER_HALF[what.part], what.again))
            return
        if now.until is not None and now.until_hour is None and (opener is Opener.UNTIL or not now.hours_first):
            now.until_hour = what
            return
        if isinstance(what, PartOf) and isinstance(now.until_hour or now.back_hour, At):
            return
        if now.hours and says_more(now.hours, what):
            return
        days = now.days
        if now.hours == [WholeDay()] and isinstance(what, PartOf) and isinstance(days, Listed):
            now.days = days.items[0] if len(days.items) == 2 else Listed(days.items[:-1])
            self.close()  # "all day Thursday and Friday morning"
            self._now.days = days.items[-1]
        elif now.hours and now.dated and (now.hours_first or isinstance(what, WholeDay)):
            self.close()
        now = self._now
        if not now.dated and not now.hours:
            now.hours_first = True
        opens = isinstance(what, At) and now.start is not None and now.lasting is None and not now.hours
        now.hours.append(Hours(what.start, None) if isinstance(what, At) and opens else what)  # "from Friday noon"


def _in_the_week(absence: Absence, week: int) -> Absence:
    """Return an absence with its weekdays in a week that was named behind all of them."""
    days = absence.days
    within = in_the_week(days, week) if isinstance(days, Day | Range | Listed) else None
    return absence if within is None else absence._replace(days=within)


def _bounds(now: _Draft, opener: Opener, what: Term) -> bool:
    """Place days that are the end of an absence; tell whether they were."""
    match opener:
        case Opener.UNTIL if now.until is None:
            goes_on = not isinstance(now.days, Every)  # "every Thursday afternoon until June" ends no afternoon
            begun = now.hours and (is_open(now.hours[-1]) or isinstance(now.hours[-1], Now | RestOfDay))
            if goes_on and (begun or (now.hours and now.start_hour is None and now.dated)):
                now.start_hour = now.hours.pop()
            now.until = what
        case Opener.BACK if now.back is None:
            if now.hours and _opens_an_absence(now, now.hours[-1]):
                now.start_hour = now.hours.pop()
            now.back = what
        case Opener.BEFORE if not now.dated:
            now.until = what
        case Opener.ARRIVING if isinstance(what, Shifted) and what.unit is Unit.MINUTE:  # "in in half an hour"
            now.back = what
        case _:
            return False
    return True


def _opens_an_absence(now: _Draft, hour: Hour) -> bool:
    """Tell whether somebody goes then and stays away: "away now, back on Monday", "off Friday afternoon, back on"."""
    if isinstance(hour, Now | RestOfDay):
        return True
    one_day = len(now.hours) == 1 and (isinstance(now.days, Day) or isinstance(now.start, Day))
    return one_day and (is_open(hour) or (isinstance(hour, PartOf) and not hour.again and hour.part in _LATE_PARTS))


def _ends_a_range(now: _Draft, item: Found) -> bool:
    """Let a time right behind a range end its last day: "Monday until Wednesday noon"; tell whether it did."""
    days, what = now.days, item.what
    if not isinstance(days, Range) or not isinstance(what, At) or item.opener is not Opener.NONE:
        return False
    if not item.beside or item.linked or now.lasting is not None or (now.hours and not is_open(now.hours[-1])):
        return False
    now.start_hour = now.hours.pop() if now.hours else None
    now.days, now.start, now.until, now.until_hour = None, days.first, days.last, what
    return True


def _ends_hours(now: _Draft, item: Found, what: Term) -> bool:
    """Let a day right behind an end be its day: "Monday 3pm until noon Tuesday"; tell whether it was."""
    last = now.hours[-1] if now.hours else None
    if not isinstance(last, Hours) or not isinstance(what, Day) or not isinstance(now.days, Day):
        return False
    if last.start is None or last.end is None or item.opener is not Opener.NONE or not item.beside:
        return False
    if not now.ended and (last.end.unsure or last.end.minute > last.start.minute):
        return False
    now.hours.pop()
    now.start_hour, now.until_hour = Hours(last.start, None), At(last.end)
    now.start, now.days, now.until = now.days, None, what
    return True


def _one_sided(now: _Draft, opener: Opener, what: Hour, start: Clock) -> bool:
    """Place a time that says when an absence begins or ends; tell whether it was one."""
    match opener:
        case Opener.UNTIL if now.until is None or now.until_hour is not None:
            _until(now, what, start)
        case Opener.LEAVING | Opener.AFTER:
            start = _within(now, start)
            now.hours.append(RestOfDay() if isinstance(what, Now) else Hours(start, None))
        case Opener.FROM if isinstance(what, Now):
            now.hours.append(what if now.dated or now.lasting is not None else RestOfDay())
        case Opener.FROM:
            length_tells_the_end = now.lasting is not None or (now.hours and now.dated and now.hours_first)
            now.hours.append(At(start) if length_tells_the_end else Hours(start, None))
        case Opener.ARRIVING | Opener.BEFORE:
            start = _within(now, start)
            now.hours.append(Hours(None, start))
        case _:
            return False
    return True


def _within(now: _Draft, start: Clock) -> Clock:
    """Return a time within the part of the day told before it, which says no more than the time."""
    if not now.hours or not isinstance(now.hours[-1], PartOf):
        return start
    part = now.hours.pop()
    return Clock(on_side(start.minute, part.part)) if start.unsure and isinstance(part, PartOf) else start


def _until(now: _Draft, what: Hour, end: Clock) -> None:
    """Let a time end what was told before."""
    last = now.hours[-1] if now.hours else None
    if isinstance(last, At) or (isinstance(last, Hours) and last.end is None):
        now.hours[-1] = Hours(last.start, end)
        now.ended = now.dated
    elif isinstance(last, PartOf):
        now.hours[-1] = Hours(None, Clock(on_side(end.minute, last.part)) if end.unsure else end, last.part)
    elif isinstance(last, Now | RestOfDay):
        now.back_hour = what
        now.hours.pop()
    else:
        now.hours.append(Hours(None, end))
