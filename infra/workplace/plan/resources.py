"""Settings, occurrences and recurrences: what each method of each address does."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from infra.workplace.plan.answers import Answer, GraphFault, access_denied, wrong_method
from infra.workplace.plan.bodies import read_location, read_recurrence, read_time_off
from infra.workplace.plan.calls import Call, read_range
from infra.workplace.plan.occurrences import Occurrence
from infra.workplace.plan.paging import collection
from infra.workplace.plan.store import WorkPlan
from infra.workplace.plan.times import stamp, windows_name
from infra.workplace.wire import Json

_BASE = "settings/workHoursAndLocations"
_DETAIL_LEVELS = ("none", "approximate", "specific")
_ONE_DAY = timedelta(days=1)


def answer(call: Call, plan: WorkPlan) -> Answer:
    """Answer a call below `settings/workHoursAndLocations`, or raise `GraphFault`."""
    match call.rest[2:]:
        case ():
            return _answer_settings(call, plan)
        case "occurrences", *rest:
            return _answer_occurrences(call, plan, rest)
        case "recurrences", *rest:
            return _answer_recurrences(call, plan, rest)
        case (function,) if function.startswith("occurrencesView("):
            return _view(call, plan, function)
        case unknown:
            raise GraphFault(400, "BadRequest", f"Resource not found for the segment '{unknown[0]}'.")


def _answer_settings(call: Call, plan: WorkPlan) -> Answer:
    match call.method:
        case "GET":
            return _settings(call, plan)
        case "PATCH":
            return _change_settings(call, plan)
        case _:
            raise wrong_method(call.switches)


def _answer_occurrences(call: Call, plan: WorkPlan, rest: list[str]) -> Answer:
    match call.method, *rest:
        case ("POST",):
            return _create(call, plan)
        case "POST", "setCurrentLocation" | "microsoft.graph.setCurrentLocation":
            return _set_location(call, plan)
        case "PUT", occurrence_id:
            return _replace(call, plan, occurrence_id)
        case "DELETE", occurrence_id:
            _may_write(call)
            plan.delete(occurrence_id, call.switches)
            return Answer(204)
        case _:
            raise wrong_method(call.switches)


def _answer_recurrences(call: Call, plan: WorkPlan, rest: list[str]) -> Answer:
    match call.method, *rest:
        case ("GET",):
            _may_read(call)
            return Answer(
                200, collection(call, _context(call, "recurrences"), (one.as_json() for one in plan.recurrences))
            )
        case ("POST",):
            _may_write(call)
            wanted = read_recurrence(call.body, plan.new_recurrence_id(), call.switches)
            kept = plan.add_recurrence(wanted, call.switches)
            return Answer(201, {"@odata.context": _context(call, "recurrences/$entity")} | kept.as_json())
        case "PUT", recurrence_id:
            return _replace_recurrence(call, plan, recurrence_id)
        case "PATCH", recurrence_id if call.switches.unsupported_method == "accept-recurrence-patch":
            return _replace_recurrence(call, plan, recurrence_id)
        case "DELETE", recurrence_id:
            _may_write(call)
            plan.delete_recurrence(recurrence_id)
            return Answer(204)
        case _:
            raise wrong_method(call.switches)


def _may_read(call: Call) -> None:
    call.caller.require("Calendars.Read", "Calendars.ReadWrite")


def _may_write(call: Call) -> None:
    call.caller.require("Calendars.ReadWrite")
    if call.caller.app_only and call.switches.app_only_write == "403":
        raise access_denied()


def _context(call: Call, tail: str) -> str:
    return call.context(f"{_BASE}/{tail}")


def _settings(call: Call, plan: WorkPlan) -> Answer:
    call.caller.require("MailboxSettings.Read", "MailboxSettings.ReadWrite", "Calendars.Read", "Calendars.ReadWrite")
    described: Json = {
        "@odata.context": _context(call, "$entity"),
        "@odata.type": "microsoft.graph.workHoursAndLocationsSetting",
        "maxSharedWorkLocationDetails": plan.shared_details,
    }
    return Answer(200, described)


def _change_settings(call: Call, plan: WorkPlan) -> Answer:
    call.caller.require("Calendars.ReadWrite", "MailboxSettings.ReadWrite")
    wanted = call.body.get("maxSharedWorkLocationDetails")
    if wanted not in _DETAIL_LEVELS:
        raise GraphFault(400, "BadRequest", f"maxSharedWorkLocationDetails is one of {', '.join(_DETAIL_LEVELS)}.")
    plan.shared_details = wanted
    return _settings(call, plan)


def _create(call: Call, plan: WorkPlan) -> Answer:
    _may_write(call)
    kept = plan.add(read_time_off(call.body, plan.new_id(), call.now, call.switches), call.switches)
    headers = {"Location": f"{call.address.with_query(None)}/{kept.id}"} if call.switches.location_header else {}
    return Answer(201, {"@odata.context": _context(call, "occurrences/$entity")} | kept.as_json(), headers)


def _replace(call: Call, plan: WorkPlan, occurrence_id: str) -> Answer:
    _may_write(call)
    wanted = read_time_off(call.body, plan.new_id(), call.now, call.switches)
    return Answer(200, plan.replace(occurrence_id, wanted, call.switches).as_json())


def _replace_recurrence(call: Call, plan: WorkPlan, recurrence_id: str) -> Answer:
    _may_write(call)
    wanted = read_recurrence(call.body, plan.new_recurrence_id(), call.switches)
    return Answer(200, plan.replace_recurrence(recurrence_id, wanted, call.switches).as_json())


def _view(call: Call, plan: WorkPlan, function: str) -> Answer:
    if call.method != "GET":
        raise wrong_method(call.switches)
    _may_read(call)
    span = read_range(function, call.switches)
    if span is None:
        raise GraphFault(400, "BadRequest", "occurrencesView needs startDateTime and endDateTime.")
    zone = _preferred_zone(call)
    found = (one.as_json(zone) for one in plan.view(*span, call.switches))
    context = f"https://graph.microsoft.com/{call.version}/$metadata#Collection(microsoft.graph.workPlanOccurrence)"
    return Answer(200, collection(call, context, found))


def _preferred_zone(call: Call) -> str | None:
    preference = call.headers.get("Prefer", "")
    if call.switches.prefer_zone == "honoured" and preference.startswith("outlook.timezone="):
        return preference.partition("=")[2].strip('"')
    return "UTC" if call.switches.answer_zone == "utc" else None


def _set_location(call: Call, plan: WorkPlan) -> Answer:
    _may_write(call)
    whole_day, where, place = read_location(call.body, call.switches)
    midnight = datetime.combine(call.now.astimezone(call.person.tzinfo).date(), time(0), call.person.tzinfo)
    today = [one for one in plan.view(midnight, midnight + _ONE_DAY, call.switches) if not one.is_time_off]
    if not whole_day:
        today = [one for one in today if one.start.instant <= call.now < one.end.instant]
    for segment in today or ([_whole_day(call, plan, midnight)] if whole_day else []):
        plan.put_location(replace(segment, id=plan.new_id(), where=where, place_id=place))
    return Answer(204)


def _whole_day(call: Call, plan: WorkPlan, midnight: datetime) -> Occurrence:
    zone = windows_name(call.person.zone)
    last = midnight + _ONE_DAY - timedelta(seconds=1)
    _, where, place = read_location(call.body, call.switches)
    return Occurrence(plan.new_id(), stamp(midnight, zone), stamp(last, zone), where, place)
