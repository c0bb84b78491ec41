"""Mailbox settings and the calendar view: the little that a bot reads beside the plan."""

from datetime import UTC, timedelta

from infra.workplace.plan.answers import Answer, GraphFault
from infra.workplace.plan.calls import Call
from infra.workplace.plan.paging import collection
from infra.workplace.plan.samples import Meeting, meetings, working_hours
from infra.workplace.plan.times import read_instant, stamp, windows_name
from infra.workplace.wire import Json

_RANGE_AT_MOST = timedelta(days=1825)


def answer(call: Call) -> Answer:
    """Answer a call to `mailboxSettings`, `calendarView`, or the person's own entry; or raise `GraphFault`."""
    match call.method, *call.rest:
        case "GET", "mailboxSettings":
            return Answer(200, {"@odata.context": call.context("mailboxSettings")} | _settings(call))
        case "GET", "mailboxSettings", "timeZone" | "workingHours" as name:
            value = _settings(call)[name]
            context = {"@odata.context": call.context(f"mailboxSettings/{name}")}
            return Answer(200, context | (value if isinstance(value, dict) else {"value": value}))
        case "GET", "calendarView" | "calendar/calendarView":
            return _calendar_view(call)
        case ("GET",):
            return _person(call)
        case _:
            raise GraphFault(400, "BadRequest", f"Resource not found for the segment '{'/'.join(call.rest)}'.")


def _settings(call: Call) -> Json:
    call.caller.require("MailboxSettings.Read", "MailboxSettings.ReadWrite")
    person, zone = call.person, windows_name(call.person.zone)
    days, start, end = working_hours(person)
    hours: Json = {
        "daysOfWeek": list(days),
        "startTime": f"{start:%H:%M:%S}.0000000",
        "endTime": f"{end:%H:%M:%S}.0000000",
    }
    described: Json = {
        "archiveFolder": None,
        "timeZone": zone,
        "delegateMeetingMessageDeliveryOptions": "sendToDelegateOnly",
    }
    described |= {"dateFormat": "", "timeFormat": "", "userPurpose": "user"}
    described |= {"automaticRepliesSetting": {"status": "disabled", "externalAudience": "none"}}
    described |= {"language": {"locale": person.locale, "displayName": person.locale}}
    return described | {"workingHours": hours | {"timeZone": {"name": zone}}}


def _calendar_view(call: Call) -> Answer:
    call.caller.require("Calendars.Read", "Calendars.ReadWrite")
    try:
        start, end = read_instant(call.query["startDateTime"]), read_instant(call.query["endDateTime"])
    except (KeyError, ValueError):
        raise GraphFault(400, "ErrorInvalidParameter", "This request requires startDateTime and endDateTime.") from None
    if end - start > _RANGE_AT_MOST:
        raise GraphFault(400, "ErrorInvalidRequest", "The requested date range is longer than 1825 days.")
    found = (_event(meeting) for meeting in meetings(call.person, start, end))
    return Answer(200, collection(call, call.context("calendarView"), found))


def _event(meeting: Meeting) -> Json:
    described: Json = {"id": meeting.id, "subject": meeting.subject, "showAs": meeting.show_as, "isAllDay": False}
    for name, moment in (("start", meeting.start), ("end", meeting.end)):
        described[name] = stamp(moment.astimezone(UTC), "UTC").as_json()
    return described | {"organizer": {"emailAddress": {"name": meeting.organizer}}}


def _person(call: Call) -> Answer:
    person = call.person
    given, _, surname = person.name.partition(" ")
    described: Json = {"@odata.context": call.context("$entity"), "id": person.oid, "displayName": person.name}
    described |= {"givenName": given, "surname": surname, "userPrincipalName": person.upn, "mail": person.upn}
    return Answer(200, described | {"preferredLanguage": person.locale})
