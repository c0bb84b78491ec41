"""Mailbox settings, events and the calendar view: the little that is of use beside the plan."""

from datetime import UTC, datetime, time, timedelta

from infra.workplace.plan.answers import Answer, GraphFault, wrong_method
from infra.workplace.plan.calls import Call
from infra.workplace.plan.mailboxes import Event, Mailbox
from infra.workplace.plan.occurrences import new_occurrence_id
from infra.workplace.plan.paging import collection
from infra.workplace.plan.samples import Meeting, meetings, working_hours
from infra.workplace.plan.times import read_instant, read_stamp, stamp, windows_name
from infra.workplace.wire import Json

_RANGE_AT_MOST = timedelta(days=1825)
_STATUSES = ("disabled", "alwaysenabled", "scheduled")
_AUDIENCES = ("none", "contactsonly", "all")


def answer(call: Call, mailbox: Mailbox) -> Answer:
    """Answer a call to settings, events, calendar view, or the person's own entry; or raise `GraphFault`."""
    match call.method, *call.rest:
        case "GET", "mailboxSettings":
            return Answer(200, {"@odata.context": call.context("mailboxSettings")} | _settings(call, mailbox))
        case "GET", "mailboxSettings", "timeZone" | "workingHours" | "automaticRepliesSetting" as name:
            value = _settings(call, mailbox)[name]
            context = {"@odata.context": call.context(f"mailboxSettings/{name}")}
            return Answer(200, context | (value if isinstance(value, dict) else {"value": value}))
        case "PATCH", "mailboxSettings":
            return _change_settings(call, mailbox)
        case ("POST", "events") | ("POST", "calendar", "events"):
            return _create_event(call, mailbox)
        case ("GET", "calendarView") | ("GET", "calendar", "calendarView"):
            return _calendar_view(call, mailbox)
        case ("GET",):
            return _person(call)
        case _, "mailboxSettings" | "events" | "calendarView":
            raise wrong_method(call.switches)
        case _:
            raise GraphFault(400, "BadRequest", f"Resource not found for the segment '{'/'.join(call.rest)}'.")


def _settings(call: Call, mailbox: Mailbox) -> Json:
    call.caller.require("MailboxSettings.Read", "MailboxSettings.ReadWrite")
    person, zone = call.person, windows_name(call.person.zone)
    days, start, end = working_hours(person)
    hours: Json = {"daysOfWeek": list(days), "startTime": _clock(start), "endTime": _clock(end)}
    described: Json = {
        "archiveFolder": None,
        "timeZone": zone,
        "dateFormat": "",
        "timeFormat": "",
        "userPurpose": "user",
    }
    described |= {"delegateMeetingMessageDeliveryOptions": "sendToDelegateOnly"}
    described |= {"automaticRepliesSetting": mailbox.replies}
    described |= {"language": {"locale": person.locale, "displayName": person.locale}}
    return described | {"workingHours": hours | {"timeZone": {"name": zone}}}


def _clock(at: time) -> str:
    return f"{at:%H:%M:%S}.0000000"


def _change_settings(call: Call, mailbox: Mailbox) -> Answer:
    """Change the automatic replies, the one part of the settings that a plan has a use for."""
    call.caller.require("MailboxSettings.ReadWrite")
    wanted = call.body.get("automaticRepliesSetting")
    if not isinstance(wanted, dict):
        raise GraphFault(400, "ErrorInvalidRequest", "automaticRepliesSetting is what can be changed here.")
    status = str(wanted.get("status", mailbox.replies["status"])).lower()
    audience = str(wanted.get("externalAudience", mailbox.replies["externalAudience"])).lower()
    if status not in _STATUSES or audience not in _AUDIENCES:
        raise GraphFault(400, "ErrorInvalidRequest", "status or externalAudience has a value that it cannot have.")
    if status == "scheduled":
        start = read_stamp(wanted.get("scheduledStartDateTime"), "scheduledStartDateTime", call.switches)
        end = read_stamp(wanted.get("scheduledEndDateTime"), "scheduledEndDateTime", call.switches)
        if end.instant <= max(start.instant, call.now):
            raise GraphFault(400, "ErrorInvalidRequest", "The scheduled range must end in the future, after its start.")
    mailbox.replies = mailbox.replies | wanted
    return Answer(200, {"@odata.context": call.context("mailboxSettings")} | _settings(call, mailbox))


def _create_event(call: Call, mailbox: Mailbox) -> Answer:
    call.caller.require("Calendars.ReadWrite")
    body = call.body
    start = read_stamp(body.get("start"), "start", call.switches)
    end = read_stamp(body.get("end"), "end", call.switches)
    all_day, key = body.get("isAllDay") is True, body.get("transactionId")
    at_midnight = start.local.time() == end.local.time() == time(0)
    if end.instant < start.instant or (all_day and not (at_midnight and start.zone == end.zone)):
        message = "An event ends after its start; an all-day event goes from midnight to midnight in one zone."
        raise GraphFault(400, "ErrorInvalidRequest", message)
    event = Event(
        new_occurrence_id(call.person.oid),
        str(body.get("subject") or ""),
        start,
        end,
        str(body.get("showAs", "busy")),
        all_day,
        call.person.name,
        None if key is None else str(key),
    )
    return Answer(201, {"@odata.context": call.context("events/$entity")} | mailbox.add(event).as_json())


def _calendar_view(call: Call, mailbox: Mailbox) -> Answer:
    call.caller.require("Calendars.Read", "Calendars.ReadWrite")
    start, end = _range(call)
    found = [_event(meeting) for meeting in meetings(call.person, start, end)] + mailbox.between(start, end)
    found.sort(key=lambda event: event.start.instant)
    return Answer(200, collection(call, call.context("calendarView"), (_in_utc(event) for event in found)))


def _range(call: Call) -> tuple[datetime, datetime]:
    try:
        start, end = read_instant(call.query["startDateTime"]), read_instant(call.query["endDateTime"])
    except (KeyError, ValueError):
        raise GraphFault(400, "ErrorInvalidParameter", "This request requires startDateTime and endDateTime.") from None
    if end - start > _RANGE_AT_MOST:
        raise GraphFault(400, "ErrorInvalidRequest", "The requested date range is longer than 1825 days.")
    return start, end


def _event(meeting: Meeting) -> Event:
    start, end = (stamp(moment.astimezone(UTC), "UTC") for moment in (meeting.start, meeting.end))
    return Event(meeting.id, meeting.subject, start, end, meeting.show_as, all_day=False, organizer=meeting.organizer)


def _in_utc(event: Event) -> Json:
    """Describe an event as the view does: in UTC, whatever zone it was written in."""
    times = {"start": event.start.in_zone("UTC").as_json(), "end": event.end.in_zone("UTC").as_json()}
    return event.as_json() | times


def _person(call: Call) -> Answer:
    person = call.person
    given, _, surname = person.name.partition(" ")
    described: Json = {"@odata.context": call.context("$entity"), "id": person.oid, "displayName": person.name}
    described |= {"givenName": given, "surname": surname, "userPrincipalName": person.upn, "mail": person.upn}
    return Answer(200, described | {"preferredLanguage": person.locale})
