"""The person's plan for the coming weeks, by day, as the page draws it."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from aiohttp import web

from infra.workplace.clock import Clock
from infra.workplace.people import People, Person
from infra.workplace.plan.occurrences import Occurrence
from infra.workplace.plan.store import Plans, WorkPlan
from infra.workplace.room.answers import spoken
from infra.workplace.switches import Switches
from infra.workplace.wire import Json, NotUnderstood

_DAY = timedelta(days=1)
_DAYS_AT_MOST = 370
_LAST_SECOND = time(23, 59, 59)


class CalendarRoutes:
    """`GET /room/plan`."""

    def __init__(self, plans: Plans, people: People, clock: Clock) -> None:
        """Show `plans`."""
        self._plans = plans
        self._people = people
        self._clock = clock

    def table(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [web.get("/room/plan", spoken(self._plan))]

    async def _plan(self, request: web.Request) -> web.Response:
        person = self._people.get(request.query.get("person", ""))
        try:
            today = self._clock.now().astimezone(person.tzinfo).date()
            first = date.fromisoformat(request.query["from"]) if "from" in request.query else today
            days = int(request.query.get("days", "28"))
        except ValueError as fault:
            raise NotUnderstood("from must be a date (YYYY-MM-DD), days a number.") from fault
        if not 1 <= days <= _DAYS_AT_MOST:
            raise NotUnderstood(f"days must be between 1 and {_DAYS_AT_MOST}.")
        return web.json_response(describe(self._plans.of(person.oid), person, first, days))


def describe(plan: WorkPlan, person: Person, first: date, days: int) -> Json:
    """Describe days of a plan in the person's zone, as committed: work as it would be, and the time off in it."""
    zone = person.tzinfo
    start = datetime.combine(first, time(0), zone)
    end = datetime.combine(first + days * _DAY, time(0), zone)
    work = [one for one in plan.view(start, end, Switches(time_off_hides_work=False)) if not one.is_time_off]
    time_off = [one for one in plan.time_off if one.start.instant < end and start < one.end.instant]
    described = (_day(first + number * _DAY, zone, work, time_off) for number in range(days))
    return {"zone": person.zone, "days": list(described)}


def _day(day: date, zone: ZoneInfo, work: list[Occurrence], time_off: list[Occurrence]) -> Json:
    segments = []
    for one in work:
        span = _within(one, day, zone)
        if span is not None:
            segments.append({"start": span[0], "end": span[1], "where": one.where.value})
    absences = []
    for one in time_off:
        span = _within(one, day, zone)
        if span is not None:
            subject = one.details.subject if one.details else None
            whole = span == ("00:00", "24:00")
            hours = {"start": None, "end": None} if whole else {"start": span[0], "end": span[1]}
            absences.append({"id": one.id, **hours, "allDay": whole, "subject": subject})
    return {"date": day.isoformat(), "work": segments, "timeOff": absences}


def _within(one: Occurrence, day: date, zone: ZoneInfo) -> tuple[str, str] | None:
    """Return the part of an occurrence that lies in a day as HH:MM texts; the end of the day is 24:00."""
    start, end = one.start.instant.astimezone(zone), one.end.instant.astimezone(zone)
    if end.time() == _LAST_SECOND:
        end = datetime.combine(end.date() + _DAY, time(0), zone)
    midnight, next_midnight = datetime.combine(day, time(0), zone), datetime.combine(day + _DAY, time(0), zone)
    if end <= midnight or next_midnight <= start:
        return None
    begin = "00:00" if start <= midnight else f"{start:%H:%M}"
    finish = "24:00" if next_midnight <= end else f"{end:%H:%M}"
    return begin, finish
