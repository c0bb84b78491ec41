"""From a weekly recurrence to the stretches of single days."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from infra.workplace.plan.occurrences import Occurrence, Recurrence, generated_id
from infra.workplace.plan.times import stamp_on

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = timedelta(days=1)


def expand(recurrence: Recurrence, start: datetime, end: datetime) -> Iterator[Occurrence]:
    """Go through the occurrences of a recurrence that have a moment in common with [start, end)."""
    first = max(recurrence.weekly.start, start.date() - 2 * _DAY)
    last = end.date() + 2 * _DAY
    for day in _days(recurrence, first, last):
        occurrence = on_day(recurrence, day)
        if occurrence.start.instant < end and start < occurrence.end.instant:
            yield occurrence


def on_day(recurrence: Recurrence, day: date) -> Occurrence:
    """Return the occurrence of one day: the same wall clock, whatever the season."""
    begin, finish = recurrence.start.local, recurrence.end.local
    nights = (finish.date() - begin.date()).days
    return Occurrence(
        generated_id(recurrence.id, day),
        stamp_on(day, begin.time(), recurrence.start.zone),
        stamp_on(day + nights * _DAY, finish.time(), recurrence.end.zone),
        recurrence.where,
        recurrence.place_id,
        recurrence.id,
    )


def _days(recurrence: Recurrence, first: date, last: date) -> Iterator[date]:
    weekly = recurrence.weekly
    if weekly.until is not None:
        last = min(last, weekly.until)
    # A numbered range has to be counted from its beginning, any other one only from where it is looked at.
    day, counted = (weekly.start if weekly.count else first), 0
    week_zero = _week(weekly.start, weekly.first_day)
    while day <= last:
        in_pattern = _DAYS[day.weekday()] in weekly.days
        if in_pattern and (_week(day, weekly.first_day) - week_zero).days // 7 % weekly.interval == 0:
            counted += 1
            if weekly.count and counted > weekly.count:
                return
            if day >= first:
                yield day
        day += _DAY


def _week(day: date, first_day: str) -> date:
    """Return the day on which the week of `day` begins."""
    return day - timedelta(days=(day.weekday() - _DAYS.index(first_day)) % 7)
