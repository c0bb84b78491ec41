"""What the sample people's weeks look like, and a few meetings."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from infra.workplace.people import JANA, LUCIA, MARCUS, Person
from infra.workplace.plan.occurrences import Recurrence, Weekly, Where
from infra.workplace.plan.store import WorkPlan
from infra.workplace.plan.times import stamp_on, windows_name
from infra.workplace.switches import Switches

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class _Segment:
    """One stretch that comes on several weekdays (0 is Monday)."""

    days: tuple[int, ...]
    start: time
    end: time
    where: Where


def _split(days: tuple[int, ...], where: Where, *hours: tuple[time, time]) -> tuple[_Segment, ...]:
    return tuple(_Segment(days, start, end, where) for start, end in hours)


_JANA = ((time(8, 30), time(12)), (time(12, 30), time(17)))
_LUCIA = ((time(9), time(14)), (time(15, 30), time(18, 30)))
_WEEKS: dict[str, tuple[_Segment, ...]] = {
    JANA.id: _split((0, 1, 3), Where.OFFICE, *_JANA) + _split((2, 4), Where.REMOTE, *_JANA),
    MARCUS.id: _split((0, 2), Where.OFFICE, (time(9), time(15))) + _split((1, 3), Where.REMOTE, (time(9), time(15))),
    LUCIA.id: _split((0, 1, 2), Where.OFFICE, *_LUCIA)
    + _split((3,), Where.REMOTE, *_LUCIA)
    + _split((4,), Where.REMOTE, (time(8), time(15))),
}


_ANYBODY = _split((0, 1, 2, 3, 4), Where.OFFICE, (time(9), time(17)))


def _week_of(person: Person) -> tuple[_Segment, ...]:
    return _WEEKS.get(person.id, _ANYBODY)


def furnish(plan: WorkPlan, person: Person, today: date) -> None:
    """Write a sample person's week into an empty plan: one recurrence per weekday and segment, as Outlook does."""
    zone = windows_name(person.zone)
    monday = today - timedelta(days=today.weekday() + 7 * 8)
    for segment in _week_of(person):
        for weekday in segment.days:
            day = monday + timedelta(days=weekday)
            weekly = Weekly((_DAYS[weekday],), 1, "sunday", day, None, 0, zone)
            start, end = stamp_on(day, segment.start, zone), stamp_on(day, segment.end, zone)
            wanted = Recurrence(plan.new_recurrence_id(), start, end, segment.where, None, weekly)
            plan.add_recurrence(wanted, Switches())


def working_hours(person: Person) -> tuple[tuple[str, ...], time, time]:
    """Return the one answer that mailbox settings have for a whole week: days, earliest start, latest end."""
    week = _week_of(person)
    days = sorted({day for segment in week for day in segment.days})
    return tuple(_DAYS[day] for day in days), min(one.start for one in week), max(one.end for one in week)


@dataclass(frozen=True, slots=True)
class Meeting:
    """An event in a calendar, half-open."""

    id: str
    subject: str
    start: datetime
    end: datetime
    organizer: str
    show_as: str = "busy"


_MEETINGS = ((1, time(9, 30), 30, "Stand-up"), (3, time(13), 60, "Customer review"), (3, time(15), 45, "One to one"))


def meetings(person: Person, start: datetime, end: datetime) -> list[Meeting]:
    """Return the person's meetings that begin within [start, end): a weekly handful, the same ones every week."""
    found = []
    day = start.astimezone(person.tzinfo).date() - timedelta(days=1)
    while day <= end.astimezone(person.tzinfo).date():
        for weekday, at, minutes, subject in _MEETINGS:
            begins = datetime.combine(day, at, person.tzinfo)
            if day.weekday() == weekday and start <= begins < end:
                ends = begins + timedelta(minutes=minutes)
                found.append(Meeting(f"AAMkAEvent{day:%Y%m%d}{at:%H%M}=", subject, begins, ends, person.name))
        day += timedelta(days=1)
    return found
