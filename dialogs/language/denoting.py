"""What each date and time of a sentence stands for by itself, so that a card can say: "tomorrow" is Tue 24 Nov."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from dialogs.language.grammar.absences import Found, Opener
from dialogs.language.readings import interval_of
from dialogs.language.reckoning.extents import trimmed
from dialogs.language.reckoning.hours import bounds
from dialogs.language.reckoning.months import Days
from dialogs.language.reckoning.resolving import ranges
from dialogs.language.reckoning.scene import DAY, Incomplete, Scene, Unanswerable
from dialogs.language.reckoning.spans import Span
from dialogs.language.terms import Hours, Outer, PartOf, RestOfDay, Term
from dialogs.timeoff import Interval

_WITHIN = frozenset((Opener.UNTIL, Opener.BACK, Opener.EXCEPT))
"""Behind these a day is the first of its name after the one before."""
_STRETCHES = PartOf | Hours | RestOfDay | Outer


def denotations(found: Sequence[Found], scene: Scene, moment: datetime) -> Sequence[Interval | None]:
    """Return for each item the interval that it denotes, None where it is none or several.

    A time denotes hours of the day that was named last before it, else of the first one named, else of today. What is
    supposed on the way is noted in the scene, whose sentence must have been read before.
    """
    if not found:
        return ()
    days = _days(found, scene)
    named = scene.today
    for each in days:
        if each is not None:
            named = each[0]
            break
    spans: list[Interval | None] = []
    for i, item in enumerate(found):
        day, span = days[i], None
        if day is not None:
            named = day[0]
            span = Span(day[0] * DAY, day[1] * DAY, days=True)
        elif isinstance(item.what, _STRETCHES):
            span = _hours(item.what, item.opener, named, scene)
        spans.append(interval_of(span, moment) if span is not None and span.start < span.end else None)
    return spans


def _days(found: Sequence[Found], scene: Scene) -> list[Days | None]:
    """Return the days of each item that names one stretch of them."""
    days: list[Days | None] = []
    before: int | None = None
    for item in found:
        stretch: Days | None = None
        if isinstance(item.what, Term):
            try:
                row = ranges(item.what, scene, before if item.opener in _WITHIN else None)
            except (Unanswerable, Incomplete):
                row = []
            stretch = trimmed(item.what, row[0], scene) if len(row) == 1 else None
            before = stretch[0] if stretch is not None else before
        days.append(stretch)
    return days


def _hours(hour: PartOf | Hours | RestOfDay | Outer, opener: Opener, day: int, scene: Scene) -> Span | None:
    """Return the hours of a time on a day; behind "until" or "from" it is an edge and stands for no stretch."""
    if opener is not Opener.NONE:
        return None
    try:
        first, last = bounds(hour, day, scene)
    except Unanswerable:
        return None
    return Span(day * DAY + first, day * DAY + last, days=False)
