"""The workplace's work plan API against its documentation: every address, every rule, every switch's default."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import pytest
from aiohttp import ClientResponse, ClientSession, ServerDisconnectedError
from yarl import URL

from infra.workplace import Workplace
from infra.workplace.faults import Answer, Delay, Drip, Garble, Hang, Reset, Rule
from infra.workplace.identity.registration import GRAPH
from infra.workplace.identity.scopes import Resource
from infra.workplace.plan.occurrences import Where
from infra.workplace.plan.samples import furnish

pytest_plugins = ["tests.wire.fixtures"]

BASE = "settings/workHoursAndLocations"
PACIFIC = "Pacific Standard Time"
BERLIN = "W. Europe Standard Time"
PERSONAL_DAY: dict[str, Any] = {
    "start": {"dateTime": "2025-12-15T00:00:00.0000000", "timeZone": PACIFIC},
    "end": {"dateTime": "2025-12-15T23:59:59.0000000", "timeZone": PACIFIC},
    "workLocationType": "timeOff",
    "timeOffDetails": {"subject": "Personal Day", "isAllDay": False},
}


class Graph:
    """One person's calls to the API. A status of 0 stands for whatever the caller expects to see itself."""

    def __init__(self, session: ClientSession, workplace: Workplace, person: str = "jana") -> None:
        self.workplace = workplace
        self.person = workplace.person(person)
        self.session = session
        self.scopes = frozenset({"Calendars.ReadWrite", "MailboxSettings.Read"})

    def token(self, **claims: object) -> str:
        return self.workplace.site.mint.access_token(self.person, Resource.GRAPH, self.scopes, **claims)

    async def call(
        self, method: str, path: str, body: object = None, *, token: str | None = None, **headers: str
    ) -> ClientResponse:
        given = {"Authorization": f"Bearer {self.token() if token is None else token}"} | headers
        url = URL(f"{self.workplace.url}/v1.0/{path}", encoded=True)
        async with self.session.request(method, url, json=body, headers=given) as response:
            await response.read()
            return response

    async def create(self, **changes: object) -> ClientResponse:
        return await self.call("POST", f"me/{BASE}/occurrences", PERSONAL_DAY | changes)

    async def created(self, **changes: object) -> dict[str, Any]:
        response = await self.create(**changes)
        assert response.status == 201, await response.text()
        found: dict[str, Any] = await response.json()
        return found

    async def view(self, start: str, end: str, query: str = "") -> list[dict[str, Any]]:
        path = f"me/{BASE}/occurrencesView(startDateTime='{start}',endDateTime='{end}'){query}"
        response = await self.call("GET", path)
        assert response.status == 200, await response.text()
        found: list[dict[str, Any]] = (await response.json())["value"]
        return found


@pytest.fixture
async def graph(workplace: Workplace) -> AsyncIterator[Graph]:
    async with ClientSession() as session:
        yield Graph(session, workplace)


def at(day: str, clock: str, zone: str = BERLIN) -> dict[str, str]:
    return {"dateTime": f"{day}T{clock}.0000000", "timeZone": zone}


def switch(workplace: Workplace, **values: object) -> None:
    workplace.site.board.now = workplace.site.board.now.changed(values)


async def refused(response: ClientResponse, status: int, code: str) -> str:
    """Check the envelope of a refusal and return its message."""
    found = await response.json()
    assert (response.status, found["error"]["code"]) == (status, code)
    assert set(found["error"]["innerError"]) == {"date", "request-id", "client-request-id"}
    assert response.headers["request-id"] == found["error"]["innerError"]["request-id"]
    return str(found["error"]["message"])


# -- the documented examples -------------------------------------------------------------------------------------------


async def test_the_documented_create_goes_round(graph: Graph) -> None:
    response = await graph.call("POST", f"me/{BASE}/occurrences", PERSONAL_DAY)
    found = await response.json()
    assert response.status == 201
    assert response.content_type == "application/json"
    assert "Location" not in response.headers
    assert list(found) == [
        "@odata.context",
        "id",
        "recurrenceId",
        "workLocationType",
        "placeId",
        "start",
        "end",
        "timeOffDetails",
    ]
    assert found["@odata.context"] == (
        f"https://graph.microsoft.com/v1.0/$metadata#users('{graph.person.oid}')"
        "/settings/workHoursAndLocations/occurrences/$entity"
    )
    assert (found["recurrenceId"], found["placeId"]) == (None, None)
    assert {name: found[name] for name in PERSONAL_DAY} == PERSONAL_DAY
    assert found["id"].startswith("AAMk")
    assert found["id"].endswith("=")


@pytest.mark.parametrize("whose", ["me", "users/{oid}", "users/{upn}"])
@pytest.mark.parametrize("version", ["v1.0", "beta"])
async def test_me_and_the_own_id_mean_the_same(graph: Graph, whose: str, version: str) -> None:
    person = graph.person
    path = whose.format(oid=person.oid, upn=quote(person.upn))
    url = URL(f"{graph.workplace.url}/{version}/{path}/{BASE}/occurrences", encoded=True)
    headers = {"Authorization": f"Bearer {graph.token()}"}
    async with graph.session.post(url, json=PERSONAL_DAY, headers=headers) as response:
        assert response.status == 201
        assert f"/{version}/$metadata" in (await response.json())["@odata.context"]
    assert [one.details.subject for one in graph.workplace.time_off("jana") if one.details] == ["Personal Day"]


async def test_the_documented_replace_answers_with_another_id(graph: Graph) -> None:
    old = (await graph.created())["id"]
    wanted = PERSONAL_DAY | {
        "start": at("2025-12-15", "08:00:00", PACIFIC),
        "end": at("2025-12-15", "12:00:00", PACIFIC),
    }
    wanted |= {"timeOffDetails": {"subject": "Doctor Appointment", "isAllDay": False}}
    response = await graph.call("PUT", f"me/{BASE}/occurrences/{quote(old, safe='')}", wanted)
    found = await response.json()
    assert response.status == 200
    assert "@odata.context" not in found
    assert found["id"] != old
    assert found["timeOffDetails"]["subject"] == "Doctor Appointment"
    gone = await graph.call("DELETE", f"me/{BASE}/occurrences/{quote(old, safe='')}")
    await refused(gone, 404, "ErrorItemNotFound")


async def test_delete_answers_204_and_then_404(graph: Graph) -> None:
    path = f"me/{BASE}/occurrences/{quote((await graph.created())['id'], safe='')}"
    first = await graph.call("DELETE", path)
    assert (first.status, first.headers.get("Content-Length")) == (204, None)
    await refused(await graph.call("DELETE", path), 404, "ErrorItemNotFound")
    assert graph.workplace.time_off("jana") == []


async def test_the_view_shows_what_the_recurrences_generate(graph: Graph) -> None:
    found = await graph.view("2026-11-23T00:00:00Z", "2026-11-23T23:59:59Z")
    assert [(one["start"], one["end"], one["workLocationType"]) for one in found] == [
        (at("2026-11-23", "08:30:00"), at("2026-11-23", "12:00:00"), "office"),
        (at("2026-11-23", "12:30:00"), at("2026-11-23", "17:00:00"), "office"),
    ]
    assert all(one["recurrenceId"] and "timeOffDetails" not in one for one in found)
    again = await graph.view("2026-11-23T00:00:00Z", "2026-11-23T23:59:59Z")
    assert [one["id"] for one in again] == [one["id"] for one in found]


async def test_a_working_day_keeps_its_wall_clock_across_a_season(graph: Graph) -> None:
    for day in ("2027-03-26", "2027-03-29"):
        found = await graph.view(f"{day}T00:00:00Z", f"{day}T23:00:00Z")
        assert found[0]["start"]["dateTime"] == f"{day}T08:30:00.0000000"


async def test_the_view_has_the_documented_context_and_query(graph: Graph) -> None:
    path = f"me/{BASE}/occurrencesView(startDateTime='2026-11-23T00:00:00Z',endDateTime='2026-11-28T00:00:00Z')"
    response = await graph.call("GET", f"{path}?$select=id,start&$top=3")
    found = await response.json()
    assert found["@odata.context"] == (
        "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.workPlanOccurrence)"
    )
    assert len(found["value"]) == 3
    assert all(set(one) == {"id", "start"} for one in found["value"])
    await refused(await graph.call("GET", f"{path}?$count=true"), 400, "BadRequest")


async def test_the_quotes_of_the_view_may_be_escaped(graph: Graph) -> None:
    span = "startDateTime=%272026-11-23T00%3A00%3A00Z%27%2CendDateTime=%272026-11-24T00:00:00Z%27"
    response = await graph.call("GET", f"me/{BASE}/occurrencesView({span})")
    assert len((await response.json())["value"]) == 2


async def test_next_links_lead_through_the_whole_view(graph: Graph) -> None:
    switch(graph.workplace, page_size=3)
    path = f"me/{BASE}/occurrencesView(startDateTime='2026-11-23T00:00:00Z',endDateTime='2026-11-28T00:00:00Z')"
    link, pages = f"{graph.workplace.url}/v1.0/{path}", []
    while link:
        assert link.startswith(graph.workplace.url)
        headers = {"Authorization": f"Bearer {graph.token()}"}
        async with graph.session.get(URL(link, encoded=True), headers=headers) as response:
            page = await response.json()
        pages.append([one["id"] for one in page["value"]])
        link = page.get("@odata.nextLink", "")
    assert [len(page) for page in pages] == [3, 3, 3, 1]
    assert len({one for page in pages for one in page}) == 10


async def test_settings_are_read_and_changed(graph: Graph) -> None:
    response = await graph.call("GET", f"me/{BASE}")
    assert await response.json() == {
        "@odata.context": f"https://graph.microsoft.com/v1.0/$metadata#users('{graph.person.oid}')/{BASE}/$entity",
        "@odata.type": "microsoft.graph.workHoursAndLocationsSetting",
        "maxSharedWorkLocationDetails": "approximate",
    }
    changed = await graph.call("PATCH", f"me/{BASE}", {"maxSharedWorkLocationDetails": "none"})
    assert (changed.status, (await changed.json())["maxSharedWorkLocationDetails"]) == (200, "none")
    wrong = await graph.call("PATCH", f"me/{BASE}", {"maxSharedWorkLocationDetails": "unknown"})
    await refused(wrong, 400, "BadRequest")


async def test_the_current_location_may_be_set(graph: Graph) -> None:
    graph.workplace.site.clock.move(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    path = f"me/{BASE}/occurrences/setCurrentLocation"
    response = await graph.call("POST", path, {"updateScope": "currentSegment", "workLocationType": "remote"})
    assert response.status == 204
    found = await graph.view("2026-11-23T00:00:00Z", "2026-11-23T23:59:59Z")
    assert [one["workLocationType"] for one in found] == ["remote", "office"]
    response = await graph.call("POST", path, {"updateScope": "currentDay", "workLocationType": "remote"})
    assert response.status == 204
    found = await graph.view("2026-11-23T00:00:00Z", "2026-11-23T23:59:59Z")
    assert [one["workLocationType"] for one in found] == ["remote", "remote"]


# -- recurrences -------------------------------------------------------------------------------------------------------


def weekly(day: str = "saturday", **span: object) -> dict[str, Any]:
    return {
        "workLocationType": "remote",
        "start": at("2026-11-28", "09:00:00"),
        "end": at("2026-11-28", "13:00:00"),
        "recurrence": {
            "pattern": {"type": "weekly", "interval": 1, "daysOfWeek": [day]},
            "range": {"type": "noEnd", "startDate": "2026-11-28"} | span,
        },
    }


async def test_recurrences_are_one_per_weekday_and_segment(graph: Graph) -> None:
    response = await graph.call("GET", f"me/{BASE}/recurrences")
    found = await response.json()
    assert found["@odata.context"].endswith(f"('{graph.person.oid}')/{BASE}/recurrences")
    assert len(found["value"]) == 10
    first = found["value"][0]
    assert set(first) == {"id", "workLocationType", "placeId", "start", "end", "recurrence"}
    pattern = {"type": "weekly", "interval": 1, "firstDayOfWeek": "sunday", "daysOfWeek": ["monday"]}
    assert first["recurrence"]["pattern"] == pattern | {"month": 0, "dayOfMonth": 0, "index": "first"}
    assert first["recurrence"]["range"]["type"] == "noEnd"
    assert first["recurrence"]["range"]["recurrenceTimeZone"] == BERLIN


async def test_a_recurrence_is_made_replaced_and_deleted(graph: Graph) -> None:
    made = await graph.call("POST", f"me/{BASE}/recurrences", weekly())
    assert made.status == 201
    old = (await made.json())["id"]
    overlapping = await graph.call("POST", f"me/{BASE}/recurrences", weekly())
    assert "overlapping segment" in await refused(overlapping, 400, "UnknownError")
    replaced = await graph.call("PUT", f"me/{BASE}/recurrences/{old}", weekly("sunday"))
    new = (await replaced.json())["id"]
    assert (replaced.status, new != old) == (200, True)
    assert [one["recurrenceId"] for one in await graph.view("2026-11-29T00:00:00Z", "2026-11-30T00:00:00Z")] == [new]
    assert (await graph.call("DELETE", f"me/{BASE}/recurrences/{new}")).status == 204
    assert await graph.view("2026-11-29T00:00:00Z", "2026-11-30T00:00:00Z") == []
    await refused(await graph.call("DELETE", f"me/{BASE}/recurrences/{new}"), 404, "ErrorItemNotFound")


@pytest.mark.parametrize(
    ("span", "days"),
    [
        ({"type": "noEnd"}, ["2026-11-28", "2026-12-05", "2026-12-12"]),
        ({"type": "endDate", "endDate": "2026-12-05"}, ["2026-11-28", "2026-12-05"]),
        ({"type": "numbered", "numberOfOccurrences": 1}, ["2026-11-28"]),
    ],
)
async def test_a_recurrence_ends_where_its_range_does(graph: Graph, span: dict[str, Any], days: list[str]) -> None:
    await graph.call("POST", f"me/{BASE}/recurrences", weekly(**span))
    found = await graph.view("2026-11-28T00:00:00Z", "2026-12-13T00:00:00Z")
    on_saturdays = [one["start"]["dateTime"][:10] for one in found if "T09:00" in one["start"]["dateTime"]]
    assert on_saturdays == days


async def test_every_other_week_is_counted_from_the_start(graph: Graph) -> None:
    wanted = weekly()
    wanted["recurrence"]["pattern"]["interval"] = 2
    await graph.call("POST", f"me/{BASE}/recurrences", wanted)
    found = await graph.view("2026-12-01T00:00:00Z", "2026-12-27T00:00:00Z")
    saturdays = [one["start"]["dateTime"][:10] for one in found if "T09:00" in one["start"]["dateTime"]]
    assert saturdays == ["2026-12-12", "2026-12-26"]


async def test_a_recurrence_is_never_time_off(graph: Graph) -> None:
    wanted = weekly() | {"workLocationType": "timeOff"}
    await refused(await graph.call("POST", f"me/{BASE}/recurrences", wanted), 400, "UnknownError")


# -- what the documentation forbids ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {"workLocationType": "office"},
        {"workLocationType": "holiday"},
        {"placeId": "a-place"},
        {"start": None},
        {"end": {"dateTime": "2025-12-14T00:00:00", "timeZone": PACIFIC}},
        {"start": {"dateTime": "2025-12-15T00:00:00Z", "timeZone": PACIFIC}},
        {"start": {"dateTime": "2025-02-30T00:00:00", "timeZone": PACIFIC}},
        {"start": "2025-12-15"},
        {"timeOffDetails": {"subject": 5, "isAllDay": False}},
        {"timeOffDetails": {"subject": "x", "isAllDay": "yes"}},
        {"surprise": True},
    ],
)
async def test_a_bad_body_is_refused_with_json_inside_the_message(graph: Graph, changes: dict[str, object]) -> None:
    message = await refused(await graph.create(**changes), 400, "UnknownError")
    assert json.loads(message)["ErrorCode"] == "400"
    assert json.loads(message)["Message"]
    assert graph.workplace.time_off("jana") == []


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Europe/Madrid", "Nowhere Standard Time", ""])
async def test_only_windows_zones_and_utc_are_known(graph: Graph, zone: str) -> None:
    response = await graph.create(start=at("2025-12-15", "00:00:00", zone))
    await refused(response, 400, "TimeZoneNotSupportedException")
    assert (await graph.create(start=at("2025-12-15", "08:00:00", "UTC"))).status == 201


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "occurrences"),
        ("GET", "occurrences/an-id"),
        ("PATCH", "occurrences/an-id"),
        ("GET", "recurrences/an-id"),
        ("PATCH", "recurrences/an-id"),
        ("POST", ""),
        ("DELETE", ""),
    ],
)
async def test_what_is_not_supported_answers_405(graph: Graph, method: str, path: str) -> None:
    response = await graph.call(method, f"me/{BASE}/{path}".rstrip("/"))
    await refused(response, 405, "Request_BadRequest")


async def test_generated_occurrences_stay(graph: Graph) -> None:
    generated = (await graph.view("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"))[0]["id"]
    path = f"me/{BASE}/occurrences/{quote(generated, safe='')}"
    await refused(await graph.call("DELETE", path), 400, "UnknownError")
    await refused(await graph.call("PUT", path, PERSONAL_DAY), 400, "UnknownError")


async def test_a_body_that_is_no_json_is_refused(graph: Graph) -> None:
    headers = {"Authorization": f"Bearer {graph.token()}", "Content-Type": "application/json"}
    url = f"{graph.workplace.url}/v1.0/me/{BASE}/occurrences"
    for body in (b"[]", b"null", b"{", b"\xff"):
        async with graph.session.post(url, data=body, headers=headers) as response:
            await refused(response, 400, "UnknownError")
    async with graph.session.post(url, data=b"{}", headers=headers | {"Content-Type": "text/plain"}) as response:
        await refused(response, 415, "UnsupportedMediaType")


# -- who may -----------------------------------------------------------------------------------------------------------


async def test_a_bad_token_is_refused(graph: Graph) -> None:
    mint, path = graph.workplace.site.mint, f"me/{BASE}"
    expired, elsewhere = graph.token(exp=1), graph.token(aud=graph.workplace.site.options.app_id)
    forged = mint.keys.sign({}) + "x"
    with Workplace.running() as other:
        stranger = Graph(graph.session, other).token()
    for token in ("", "garbage", forged, elsewhere, stranger):
        response = await graph.call("GET", path, token=token)
        await refused(response, 401, "InvalidAuthenticationToken")
        assert response.headers["WWW-Authenticate"].startswith("Bearer")
    message = await refused(await graph.call("GET", path, token=expired), 401, "InvalidAuthenticationToken")
    assert message == "Lifetime validation failed, the token is expired."


async def test_scopes_are_needed(graph: Graph) -> None:
    graph.scopes = frozenset({"Calendars.Read"})
    await refused(await graph.create(), 403, "ErrorAccessDenied")
    await refused(await graph.call("GET", "me/mailboxSettings"), 403, "ErrorAccessDenied")
    assert await graph.view("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z")
    graph.scopes = frozenset({"MailboxSettings.Read"})
    await refused(await graph.call("GET", f"me/{BASE}/recurrences"), 403, "ErrorAccessDenied")
    assert (await graph.call("GET", f"me/{BASE}")).status == 200


async def test_somebody_elses_plan_is_out_of_reach(graph: Graph) -> None:
    other = graph.workplace.person("marcus")
    for name in (other.oid, quote(other.upn), "11111111-2222-3333-4444-555555555555"):
        path = f"users/{name}/{BASE}/occurrences"
        await refused(await graph.call("POST", path, PERSONAL_DAY), 403, "ErrorAccessDenied")
    assert graph.workplace.time_off("marcus") == []


async def test_an_app_without_a_person_may_read_but_not_write(graph: Graph) -> None:
    token = graph.workplace.site.mint.app_token(GRAPH, roles=["Calendars.ReadWrite.All"])
    path = f"users/{graph.person.oid}/{BASE}"
    assert (await graph.call("GET", f"{path}/recurrences", token=token)).status == 200
    await refused(await graph.call("POST", f"{path}/occurrences", PERSONAL_DAY, token=token), 403, "ErrorAccessDenied")
    await refused(await graph.call("GET", f"me/{BASE}", token=token), 400, "BadRequest")


async def test_a_person_without_a_mailbox_is_told_so(graph: Graph) -> None:
    graph.workplace.site.people.change("jana", mailbox=False)
    await refused(await graph.call("GET", f"me/{BASE}"), 404, "MailboxNotEnabledForRESTAPI")


async def test_four_calls_at_once_are_enough(graph: Graph) -> None:
    graph.workplace.site.faults.put(Rule(Delay(0.4), method="GET"))
    answers = await asyncio.gather(*(graph.call("GET", f"me/{BASE}") for _ in range(6)))
    assert sorted(answer.status for answer in answers) == [200, 200, 200, 200, 429, 429]
    throttled = next(answer for answer in answers if answer.status == 429)
    await refused(throttled, 429, "ApplicationThrottled")
    assert throttled.headers["Retry-After"] == "10"


# -- switches ----------------------------------------------------------------------------------------------------------


async def test_by_default_overlaps_duplicates_the_past_and_long_spans_are_taken(graph: Graph) -> None:
    first, second = await graph.created(), await graph.created()
    assert first["id"] != second["id"]
    await graph.created(end=at("2026-12-15", "23:59:59", PACIFIC))
    await graph.created(timeOffDetails=None)
    await graph.created(timeOffDetails={"subject": "x" * 1000, "isAllDay": True})
    assert len(graph.workplace.time_off("jana")) == 5


@pytest.mark.parametrize(
    ("switches", "changes", "status"),
    [
        ({"duplicate": "409"}, {}, 409),
        ({"duplicate": "400"}, {}, 400),
        ({"duplicate": "merge"}, {}, 201),
        ({"overlap": "409"}, {"timeOffDetails": {"subject": "Other", "isAllDay": False}}, 409),
        ({"overlap": "400"}, {"timeOffDetails": {"subject": "Other", "isAllDay": False}}, 400),
        ({"past": "400"}, {}, 400),
        ({"several_days": "400"}, {"end": at("2025-12-16", "12:00:00", PACIFIC)}, 400),
        ({"missing_details": "400"}, {"timeOffDetails": {"subject": "x"}}, 400),
        ({"subject_over_255": "400"}, {"timeOffDetails": {"subject": "x" * 256, "isAllDay": False}}, 400),
        (
            {"all_day_is_midnight_to_midnight": True},
            {"timeOffDetails": {"subject": "x", "isAllDay": True}},
            400,
        ),
        ({"end_not_after_start": "accept"}, {"end": at("2025-12-14", "12:00:00", PACIFIC)}, 201),
        ({"offset_in_date_time": "accept"}, {"start": {"dateTime": "2025-12-15T08:00:00Z", "timeZone": "UTC"}}, 201),
        ({"zones": "windows-and-cities"}, {"start": at("2025-12-15", "08:00:00", "Europe/Berlin")}, 201),
        ({"zones": "windows-and-cities"}, {"start": at("2025-12-15", "08:00:00", "Europe/Madrid")}, 400),
        ({"zones": "any"}, {"start": at("2025-12-15", "08:00:00", "Europe/Madrid")}, 201),
        ({"unknown_member": "ignore"}, {"surprise": 1}, 201),
    ],
)
async def test_open_questions_can_be_answered_otherwise(
    graph: Graph, switches: dict[str, object], changes: dict[str, object], status: int
) -> None:
    await graph.created()
    switch(graph.workplace, **switches)
    response = await graph.create(**changes)
    assert response.status == status, await response.text()
    if switches == {"duplicate": "merge"}:
        assert len(graph.workplace.time_off("jana")) == 1


async def test_a_replaced_occurrence_may_keep_its_id(graph: Graph) -> None:
    switch(graph.workplace, put_changes_id=False)
    old = (await graph.created())["id"]
    response = await graph.call("PUT", f"me/{BASE}/occurrences/{quote(old, safe='')}", PERSONAL_DAY)
    assert (await response.json())["id"] == old


async def test_an_end_may_be_moved_to_midnight(graph: Graph) -> None:
    switch(graph.workplace, end_boundary="to-midnight")
    assert (await graph.created())["end"] == at("2025-12-16", "00:00:00", PACIFIC)


async def test_time_off_hides_the_work_that_it_covers(graph: Graph) -> None:
    await graph.created(start=at("2026-11-23", "13:00:00"), end=at("2026-11-23", "17:00:00"))
    found = await graph.view("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z")
    assert [one["workLocationType"] for one in found] == ["office", "timeOff"]
    switch(graph.workplace, time_off_hides_work=False)
    found = await graph.view("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z")
    assert [one["workLocationType"] for one in found] == ["office", "office", "timeOff"]


async def test_the_view_may_lag_behind(graph: Graph) -> None:
    switch(graph.workplace, view_lag_seconds=0.6)
    await graph.created(start=at("2026-11-28", "09:00:00"), end=at("2026-11-28", "10:00:00"))
    assert await graph.view("2026-11-28T00:00:00Z", "2026-11-29T00:00:00Z") == []
    await asyncio.sleep(0.65)
    assert len(await graph.view("2026-11-28T00:00:00Z", "2026-11-29T00:00:00Z")) == 1


async def test_the_view_may_answer_in_utc_and_have_a_longest_range(graph: Graph) -> None:
    switch(graph.workplace, answer_zone="utc", view_days_at_most=62)
    found = await graph.view("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z")
    assert found[0]["start"] == at("2026-11-23", "07:30:00", "UTC")
    path = f"me/{BASE}/occurrencesView(startDateTime='2026-01-01T00:00:00Z',endDateTime='2026-12-01T00:00:00Z')"
    await refused(await graph.call("GET", path), 400, "BadRequest")


async def test_the_preferred_zone_may_be_honoured(graph: Graph) -> None:
    path = f"me/{BASE}/occurrencesView(startDateTime='2026-11-23T00:00:00Z',endDateTime='2026-11-24T00:00:00Z')"
    prefer = {"Prefer": f'outlook.timezone="{PACIFIC}"'}
    ignored = await graph.call("GET", path, **prefer)
    assert (await ignored.json())["value"][0]["start"]["timeZone"] == BERLIN
    switch(graph.workplace, prefer_zone="honoured")
    honoured = await graph.call("GET", path, **prefer)
    assert (await honoured.json())["value"][0]["start"] == at("2026-11-22", "23:30:00", PACIFIC)


# -- beside the plan ---------------------------------------------------------------------------------------------------


async def test_mailbox_settings_tell_zone_and_hours(graph: Graph) -> None:
    found = await (await graph.call("GET", "me/mailboxSettings")).json()
    assert found["timeZone"] == BERLIN
    assert found["workingHours"] == {
        "daysOfWeek": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        "startTime": "08:30:00.0000000",
        "endTime": "17:00:00.0000000",
        "timeZone": {"name": BERLIN},
    }
    assert (await (await graph.call("GET", "me/mailboxSettings/timeZone")).json())["value"] == BERLIN


async def test_meetings_stand_in_the_calendar_view(graph: Graph) -> None:
    query = "startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-11-28T00:00:00Z"
    found = await (await graph.call("GET", f"me/calendarView?{query}")).json()
    assert [one["subject"] for one in found["value"]] == ["Stand-up", "Customer review", "One to one"]
    assert found["value"][1]["start"] == at("2026-11-26", "12:00:00", "UTC")


async def test_automatic_replies_are_scheduled(graph: Graph) -> None:
    graph.workplace.site.clock.move(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    wanted: dict[str, Any] = {"status": "Scheduled", "externalAudience": "all", "internalReplyMessage": "Away."}
    wanted["scheduledStartDateTime"] = at("2026-11-24", "12:30:00")
    wanted["scheduledEndDateTime"] = at("2026-11-24", "17:00:00")
    body = {"automaticRepliesSetting": wanted}
    await refused(await graph.call("PATCH", "me/mailboxSettings", body), 403, "ErrorAccessDenied")
    graph.scopes = frozenset({"MailboxSettings.ReadWrite"})
    assert (await graph.call("PATCH", "me/mailboxSettings", body)).status == 200
    found = await (await graph.call("GET", "me/mailboxSettings/automaticRepliesSetting")).json()
    assert wanted.items() <= found.items()
    wanted["scheduledEndDateTime"] = at("2026-11-20", "17:00:00")
    await refused(await graph.call("PATCH", "me/mailboxSettings", body), 400, "ErrorInvalidRequest")


async def test_an_event_is_made_once_per_transaction(graph: Graph) -> None:
    event = {"subject": "Off", "showAs": "oof", "isAllDay": True, "transactionId": "t1"}
    event |= {"start": at("2026-11-27", "00:00:00"), "end": at("2026-11-28", "00:00:00")}
    first, second = await graph.call("POST", "me/events", event), await graph.call("POST", "me/events", event)
    assert (first.status, (await first.json())["id"]) == (201, (await second.json())["id"])
    query = "startDateTime=2026-11-27T00:00:00Z&endDateTime=2026-11-28T00:00:00Z"
    (found,) = (await (await graph.call("GET", f"me/calendarView?{query}")).json())["value"]
    assert (found["showAs"], found["start"]) == ("oof", at("2026-11-26", "23:00:00", "UTC"))
    wrong = event | {"end": at("2026-11-27", "23:59:59")}
    await refused(await graph.call("POST", "me/events", wrong), 400, "ErrorInvalidRequest")


async def test_a_batch_may_be_allowed(graph: Graph) -> None:
    json_type = {"Content-Type": "application/json"}
    create = {"method": "POST", "url": f"/me/{BASE}/occurrences", "body": PERSONAL_DAY, "headers": json_type}
    other = graph.workplace.person("marcus").oid
    batch = {"requests": [create | {"id": "1"}, {"id": "2", "method": "GET", "url": f"/users/{other}/{BASE}"}]}
    await refused(await graph.call("POST", "$batch", batch), 400, "BadRequest")
    switch(graph.workplace, batch=True)
    found = (await (await graph.call("POST", "$batch", batch)).json())["responses"]
    assert [(one["id"], one["status"]) for one in found] == [("1", 201), ("2", 403)]
    assert len(graph.workplace.time_off("jana")) == 1


async def test_each_person_has_a_week_of_their_own(graph: Graph) -> None:
    marcus, lucia = (Graph(graph.session, graph.workplace, short) for short in ("marcus", "lucia"))
    found = await marcus.view("2026-11-23T00:00:00Z", "2026-11-28T00:00:00Z")
    assert [one["start"]["dateTime"][8:13] for one in found] == ["23T09", "24T09", "25T09", "26T09"]
    friday = await lucia.view("2026-11-27T00:00:00Z", "2026-11-28T00:00:00Z")
    assert friday[0]["start"] == at("2026-11-27", "08:00:00", "Romance Standard Time")


# -- faults ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "committed"),
    [
        (Answer(503, retry_after="5"), False),
        (Answer(504, commit="before"), True),
        (Reset(), False),
        (Reset(commit="before"), True),
        (Hang(0.05, commit="before"), True),
        (Garble("html"), True),
        (Garble("cut"), True),
        (Drip(0.05), True),
    ],
)
async def test_faults_are_played_with_and_without_the_commit(
    graph: Graph, action: Answer | Reset | Hang | Garble | Drip, committed: bool
) -> None:
    graph.workplace.site.faults.put(Rule(action, method="POST", path="*/occurrences", times=1))
    try:
        response = await graph.create()
    except (ServerDisconnectedError, OSError):
        assert isinstance(action, Reset | Hang)
    else:
        expected = action.status if isinstance(action, Answer) else 201
        assert response.status == expected
        assert response.headers.get("Retry-After") == (action.retry_after if isinstance(action, Answer) else None)
    assert len(graph.workplace.time_off("jana")) == committed
    assert (await graph.create()).status == 201


async def test_a_commit_may_come_late(graph: Graph) -> None:
    graph.workplace.site.faults.put(Rule(Answer(504, commit="late", seconds=0.4), method="POST", nth=1))
    assert (await graph.create()).status == 504
    assert graph.workplace.time_off("jana") == []
    await asyncio.sleep(0.5)
    assert len(graph.workplace.time_off("jana")) == 1


async def test_chance_is_the_same_for_the_same_seed(graph: Graph) -> None:
    statuses = []
    for seed in (7, 7, 8):
        graph.workplace.site.faults.put(Rule(Answer(503), probability=0.5), seed=seed)
        statuses.append([(await graph.call("GET", f"me/{BASE}")).status for _ in range(12)])
    assert statuses[0] == statuses[1] != statuses[2]
    assert set(statuses[0]) == {200, 503}


async def test_the_log_keeps_requests_but_no_credentials(graph: Graph) -> None:
    graph.workplace.site.log.clear()
    token = graph.token()
    await graph.call("POST", f"me/{BASE}/occurrences", PERSONAL_DAY, token=token)
    (entry,) = graph.workplace.site.log.entries("POST", "occurrences")
    assert (entry.status, json.loads(entry.body)) == (201, PERSONAL_DAY)
    assert token not in repr(entry)
    assert entry.request_id


def test_a_plan_can_be_changed_by_hand(workplace: Workplace) -> None:
    person = workplace.person("jana")
    plan = workplace.site.plans.of("another-oid")
    furnish(plan, person, datetime(2026, 11, 23, tzinfo=UTC).date())
    assert {one.where for one in plan.recurrences} == {Where.OFFICE, Where.REMOTE}
    assert replace(plan.recurrences[0], place_id="x").as_json()["placeId"] == "x"
