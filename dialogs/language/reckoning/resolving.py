"""From terms to days: each becomes ranges of ordinals, half-open, by the conventions of the scene."""

from __future__ import annotations

from typing import assert_never

from dialogs.language.reckoning.days import day, named
from dialogs.language.reckoning.months import Days
from dialogs.language.reckoning.scene import Incomplete, Scene, Unanswerable
from dialogs.language.reckoning.stretches import FARTHEST, calendar_week, edge, month, nth, shifted, stretch
from dialogs.language.terms import (
    Beside,
    CalendarWeek,
    Day,
    Edge,
    Every,
    Listed,
    Month,
    Named,
    Nth,
    Range,
    Shifted,
    Stretch,
    Term,
    WeekOf,
)
from dialogs.language.understanding import Missing, Refusal
from dialogs.language.words import Unit


def ranges(term: Term, scene: Scene, floor: int | None = None) -> list[Days]:
    """Return the days of a term; `floor` is the first day that may be meant, for the far end of a range."""
    if isinstance(term, Every):
        return _every(term, scene)
    if not isinstance(term, Listed):
        return [whole(term, scene, floor)]
    found: list[Days] = []
    for item in term.items:
        after = found[-1][0] + 1 if found and isinstance(item, Day) and is_open(item) else None
        found += ranges(item, scene, after)
    return found


def is_open(term: Day) -> bool:
    """Tell whether a day leaves its week, month or year open."""
    return term.offset is None and term.year is None and term.week is None and term.which is None


def whole(term: Term, scene: Scene, floor: int | None = None) -> Days:
    """Return the days of a term from its first to its last."""
    match term:
        case Day():
            first = day(term, scene, floor)
            return first, first + 1
        case Named():
            first = named(term, scene, floor)
            return first, first + 1
        case Range():
            return _range(term, scene, floor)
        case Listed() | Every():
            found = ranges(term, scene, floor)
            if not found:  # a recurrence without bounds has no ends of its own
                raise Unanswerable(Refusal.UNCLEAR_WORD)
            return found[0][0], found[-1][1]
        case _:
            return _stretch(term, scene, floor)


def _stretch(
    term: Stretch | Month | WeekOf | CalendarWeek | Nth | Edge | Shifted | Beside, scene: Scene, floor: int | None
) -> Days:
    """Return the days of a stretch, or of a day that is told by its distance or place."""
    match term:
        case Stretch():
            return stretch(term, scene)
        case Month():
            return month(term, scene, floor)
        case WeekOf():
            first = scene.week_start(whole(term.day, scene, floor)[0])
            return first, first + 7
        case CalendarWeek():
            return calendar_week(term, scene)
        case Nth():
            return nth(term, whole(term.scope, scene), scene)
        case Edge():
            return edge(term, whole(term.scope, scene), scene)
        case Beside():
            return _beside(term, whole(term.base, scene, floor))
        case Shifted():
            return shifted(term, _origin(term, scene, floor), scene)
        case _:
            assert_never(term)


def _origin(term: Shifted, scene: Scene, floor: int | None) -> int:
    """Return the day from which a distance counts; "Tuesday week", said on a Tuesday, counts from today."""
    base = term.base
    if base is None:
        return scene.today
    own = (scene.today - 1) % 7
    if term.unit is Unit.WEEK and term.many > 0 and base == Day(weekday=own):
        return scene.today
    return whole(base, scene, floor)[0]


def _beside(term: Beside, base: Days) -> Days:
    """Return the nearest weekday outside a day or stretch."""
    first = base[1] if term.after else base[0] - 7
    found = first + (term.weekday - (first - 1)) % 7
    return found, found + 1


def _range(term: Range, scene: Scene, floor: int | None) -> Days:
    """Return a range; the far end is the first that does not lie before the near one."""
    first, near = whole(term.first, scene, floor)
    open_end = not (isinstance(term.last, Day) and term.last.year is not None)
    last = whole(term.last, scene, first if open_end else None)[1]
    if term.excluded and last - first > 2:
        return near, last - 1
    if last < near:
        raise Unanswerable(Refusal.ENDS_BEFORE_IT_STARTS)
    return first, last


def _every(term: Every, scene: Scene) -> list[Days]:
    """Return the days of a recurrence within its bounds, one by one; none where it has no bounds."""
    if term.scope is None:
        return []
    first, end = whole(term.scope, scene)
    return recurring(term, first if scene.past else max(first, scene.today), end, scene)


def recurring(term: Every, first: int, end: int, scene: Scene) -> list[Days]:
    """Return the days of a recurrence from one day to before another."""
    if end - first > FARTHEST:
        raise Unanswerable(Refusal.TOO_LONG_A_SPAN)
    weekdays = term.weekdays
    hits = [d for d in range(first, end) if ((d - 1) % 7 in weekdays if weekdays else scene.works(d))]
    if term.step > 1 and hits:
        start = scene.week_start(hits[0])
        hits = [d for d in hits if (scene.week_start(d) - start) // 7 % term.step == 0]
    if 0 < term.many < len(hits):
        raise Incomplete(Missing.DATE)
    return [(d, d + 1) for d in hits]
