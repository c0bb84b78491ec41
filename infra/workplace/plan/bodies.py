"""Reading what a caller wants to write; whatever the documentation forbids is refused here."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time, timedelta

from infra.workplace.plan.answers import GraphFault, bad_body
from infra.workplace.plan.occurrences import Occurrence, Recurrence, TimeOffDetails, Weekly, Where
from infra.workplace.plan.times import Stamp, read_stamp, stamp
from infra.workplace.switches import Switches
from infra.workplace.wire import Json

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_OCCURRENCE = {"start", "end", "workLocationType", "timeOffDetails", "placeId", "recurrenceId", "id"}
_RECURRENCE = {"start", "end", "workLocationType", "recurrence", "placeId", "id"}
_SUBJECT_AT_MOST = 255
_SECOND = timedelta(seconds=1)


def read_time_off(body: Json, new_id: str, now: datetime, switches: Switches) -> Occurrence:
    """Read the body of a create or a replace. Only time off may be written; the whole object is wanted."""
    _check_members(body, _OCCURRENCE, {"start", "end", "workLocationType"}, switches)
    where = _read_where(body, switches)
    if where is not Where.TIME_OFF:
        raise bad_body(switches, "Only occurrences with workLocationType timeOff can be created or replaced.")
    if body.get("placeId") is not None or body.get("recurrenceId") is not None:
        raise bad_body(switches, "placeId and recurrenceId do not go with timeOff.")
    details = _read_details(body, switches)
    start = _at_boundary(read_stamp(body["start"], "start", switches), is_end=False, switches=switches)
    end = _at_boundary(read_stamp(body["end"], "end", switches), is_end=True, switches=switches)
    _check_span(start, end, details, now, switches)
    return Occurrence(new_id, start, end, where, details=details)


def read_recurrence(body: Json, new_id: str, switches: Switches) -> Recurrence:
    """Read the body of a recurrence; never time off, weekly only."""
    _check_members(body, _RECURRENCE, {"start", "end", "workLocationType", "recurrence"}, switches)
    where = _read_where(body, switches)
    if where is Where.TIME_OFF:
        raise bad_body(switches, "A recurrence cannot be timeOff.")
    place = body.get("placeId")
    if place is not None and (where is not Where.OFFICE or not isinstance(place, str)):
        raise bad_body(switches, "placeId goes with office only.")
    start, end = read_stamp(body["start"], "start", switches), read_stamp(body["end"], "end", switches)
    if end.instant <= start.instant or end.instant - start.instant > timedelta(days=1):
        raise bad_body(switches, "A recurrence begins and ends within one day.")
    return Recurrence(new_id, start, end, where, place, _read_weekly(body["recurrence"], start, switches))


def _check_members(body: Json, known: AbstractSet[str], needed: AbstractSet[str], switches: Switches) -> None:
    missing = sorted(name for name in needed if body.get(name) is None)
    if missing:
        raise bad_body(switches, f"Missing: {', '.join(missing)}. The whole object is needed.")
    unknown = sorted(name for name in body if name not in known and not name.startswith("@odata."))
    if unknown and switches.unknown_member == "400":
        raise bad_body(switches, f"Unknown: {', '.join(unknown)}.")


def _read_where(body: Json, switches: Switches) -> Where:
    try:
        return Where(body["workLocationType"])
    except ValueError:
        raise bad_body(switches, "workLocationType is none of unspecified, office, remote, timeOff.") from None


def _read_details(body: Json, switches: Switches) -> TimeOffDetails:
    found = body.get("timeOffDetails")
    if found is None:
        found = {}
    if not isinstance(found, Mapping):
        raise bad_body(switches, "timeOffDetails must be an object.")
    subject, all_day = found.get("subject"), found.get("isAllDay", False)
    if switches.missing_details == "400" and (subject is None or "isAllDay" not in found):
        raise bad_body(switches, "timeOffDetails needs subject and isAllDay.")
    if not isinstance(all_day, bool) or not isinstance(subject, str | None):
        raise bad_body(switches, "timeOffDetails has isAllDay (boolean) and subject (text).")
    if subject is not None and len(subject) > _SUBJECT_AT_MOST:
        if switches.subject_over_255 == "400":
            raise bad_body(switches, "The subject has more than 255 characters.")
        subject = subject[:_SUBJECT_AT_MOST] if switches.subject_over_255 == "cut" else subject
    return TimeOffDetails(all_day, subject)


def _at_boundary(found: Stamp, *, is_end: bool, switches: Switches) -> Stamp:
    local = found.local
    if is_end and switches.end_boundary == "to-midnight" and local.time() == time(23, 59, 59):
        return stamp(local + _SECOND, found.zone)
    if is_end and switches.end_boundary == "to-second-before" and local.time() == time(0):
        return stamp(local - _SECOND, found.zone)
    return found


def _check_span(start: Stamp, end: Stamp, details: TimeOffDetails, now: datetime, switches: Switches) -> None:
    if end.instant <= start.instant and switches.end_not_after_start == "400":
        raise bad_body(switches, "The end must be after the start.")
    if end.instant < now and switches.past == "400":
        raise bad_body(switches, "Time off in the past cannot be written.")
    if switches.several_days == "400" and (end.local - timedelta(microseconds=1)).date() != start.local.date():
        raise bad_body(switches, "Time off must lie within one day.")
    midnights = start.local.time() == time(0) and end.local.time() == time(0)
    if details.all_day and switches.all_day_is_midnight_to_midnight and not midnights:
        raise bad_body(switches, "An all-day time off goes from midnight to midnight.")


def _read_weekly(found: object, start: Stamp, switches: Switches) -> Weekly:
    try:
        return _weekly(found, start)
    except (TypeError, ValueError, KeyError, AttributeError) as fault:
        raise bad_body(switches, f"recurrence is incomplete or has a wrong value: {fault}.") from fault


def _weekly(found: object, start: Stamp) -> Weekly:
    if not isinstance(found, Mapping):
        raise TypeError("it must be an object")
    pattern, span = found["pattern"], found["range"]
    days = tuple(str(day).lower() for day in pattern["daysOfWeek"])
    interval = pattern.get("interval", 1)
    if pattern["type"] != "weekly" or not days or not set(days) <= set(_DAYS):
        raise ValueError("the pattern must be weekly, with days of the week")
    if not isinstance(interval, int) or interval < 1:
        raise ValueError("interval must be 1 or more")
    kind = span["type"]
    if kind not in ("noEnd", "endDate", "numbered"):
        raise ValueError("range type is one of noEnd, endDate, numbered")
    until = date.fromisoformat(span["endDate"]) if kind == "endDate" else None
    count = int(span["numberOfOccurrences"]) if kind == "numbered" else 0
    first_day = str(pattern.get("firstDayOfWeek", "sunday")).lower()
    zone = span.get("recurrenceTimeZone") or start.zone
    return Weekly(days, interval, first_day, date.fromisoformat(span["startDate"]), until, count, zone)


def read_location(body: Json, switches: Switches) -> tuple[bool, Where, str | None]:
    """Read the body of setCurrentLocation: whether the whole day is meant, where, and which place."""
    scope, place = body.get("updateScope"), body.get("placeId")
    if scope not in ("currentDay", "currentSegment"):
        raise bad_body(switches, "updateScope is one of currentDay, currentSegment.")
    where = _read_where(body, switches) if "workLocationType" in body else Where.UNSPECIFIED
    if place is not None and where is not Where.OFFICE:
        raise GraphFault(400, "BadRequest", "placeId goes with office only.")
    return scope == "currentDay", where, place
