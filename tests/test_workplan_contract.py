"""The documented exchanges of the work plan API, to the letter.

What we send is compared with the documented request byte for byte; only the white space between JSON's tokens, which is
layout, is taken out on both sides, and the host, which is where the test listens.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from dialogs.timeoff import Draft, Grain, Interval, Occurrence, OccurrenceKind, PatternSource, Shift
from tests.wire.exchanges import Message, dense, documented
from tests.wire.plans import OWN_ID, Right, plan_at
from tests.wire.recording import Recording, answer, recording

PACIFIC = ZoneInfo("America/Los_Angeles")
MIDNIGHT = datetime(2025, 12, 15, tzinfo=PACIFIC)
PERSONAL_DAY = Draft(Interval(MIDNIGHT, MIDNIGHT + timedelta(days=1), Grain.HOURS), "Personal Day")
DOCTOR = Draft(Interval(MIDNIGHT.replace(hour=8), MIDNIGHT.replace(hour=12)), "Doctor Appointment")
ROOTS = [("me", "/v1.0/me/"), ("users", f"/v1.0/users/{OWN_ID}/")]


def assert_sent(server: Recording, wanted: Message, root: str) -> None:
    (sent,) = server.requests
    assert sent.method == wanted.method
    assert sent.target == wanted.target.replace("/v1.0/me/", root)
    assert sent.headers["authorization"] == "Bearer token-0"
    assert UUID(sent.headers["client-request-id"]).version == 4
    assert sent.headers.get("content-type") == wanted.headers.get("content-type")
    assert (dense(sent.body) if sent.body else b"") == (wanted.dense if wanted.body else b"")


@pytest.mark.parametrize(("way", "root"), ROOTS)
async def test_the_documented_personal_day_is_sent_and_its_answer_read(way: str, root: str) -> None:
    request, response = documented("create")
    async with recording(response.on_the_wire()) as server, plan_at(server.url, WORK_PLAN_ROOT=way) as plan:
        created = await plan.create(Right(), PERSONAL_DAY)
    assert_sent(server, request, root)
    assert created is not None
    assert created.holds(PERSONAL_DAY)
    assert created.id.startswith("AAMkADljNDFhMDJjLTA2ZDIt")
    assert created.id.endswith("AAPENZYpAAA=")
    assert created.recurrence_id is None
    assert created.interval.end == datetime(2025, 12, 16, tzinfo=PACIFIC)


async def test_the_body_has_no_white_space_to_lose() -> None:
    request, response = documented("create")
    async with recording(response.on_the_wire()) as server, plan_at(server.url) as plan:
        await plan.create(Right(), PERSONAL_DAY)
    assert server.requests[0].body == request.dense


@pytest.mark.parametrize(("way", "root"), ROOTS)
async def test_a_replaced_occurrence_has_the_id_of_the_answer(way: str, root: str) -> None:
    request, response = documented("replace")
    async with recording(response.on_the_wire()) as server, plan_at(server.url, WORK_PLAN_ROOT=way) as plan:
        replaced = await plan.replace(Right(), "QAAuAAAAAAB2ExampleN2IAABA=", DOCTOR)
    quoted = Message(request.first.replace("=", "%3D"), request.headers, request.body)
    assert_sent(server, quoted, root)
    assert replaced is not None
    assert replaced.id == "AAMkAGVmMDEzExamplevv6cAAA="
    assert replaced.holds(DOCTOR)


@pytest.mark.parametrize(("way", "root"), ROOTS)
async def test_an_occurrence_is_deleted(way: str, root: str) -> None:
    request, response = documented("delete")
    async with recording(response.on_the_wire()) as server, plan_at(server.url, WORK_PLAN_ROOT=way) as plan:
        await plan.delete(Right(), "AAMkAGVmMDEzExamplevv6cAAA=")
    quoted = Message(request.first.replace("=", "%3D"), request.headers, request.body)
    assert_sent(server, quoted, root)


@pytest.mark.parametrize(("way", "root"), ROOTS)
async def test_a_stretch_is_asked_for_in_utc_and_read_in_the_zone_of_the_plan(way: str, root: str) -> None:
    request, response = documented("view")
    utc = ZoneInfo("UTC")
    stretch = Interval(datetime(2025, 12, 1, tzinfo=utc), datetime(2025, 12, 1, 23, 59, 59, tzinfo=utc))
    async with recording(response.on_the_wire()) as server, plan_at(server.url, WORK_PLAN_ROOT=way) as plan:
        seen = await plan.view(Right(), stretch)
    assert_sent(server, request, root)
    day = datetime(2025, 12, 1, tzinfo=PACIFIC)
    assert seen == (
        Occurrence(
            id="AAkBOQAICN4wExampleCT8AABA=",
            kind=OccurrenceKind.REMOTE,
            interval=Interval(day.replace(hour=9), day.replace(hour=18)),
            recurrence_id="AAkALgAAExampleak8JPwAA",
        ),
    )


@pytest.mark.parametrize(("way", "root"), ROOTS)
async def test_hours_come_from_the_recurrences_of_the_plan(way: str, root: str) -> None:
    request, response = documented("recurrences")
    async with recording(response.on_the_wire()) as server, plan_at(server.url, WORK_PLAN_ROOT=way) as plan:
        hours = await plan.hours(Right())
    assert_sent(server, request, root)
    assert hours.zone == "America/Los_Angeles"
    assert hours.pattern is not None
    assert hours.pattern.source is PatternSource.PLAN
    nine_to_six = Shift(datetime(2025, 1, 1, 9).time(), datetime(2025, 1, 1, 18).time())  # noqa: DTZ001 # times of day
    assert hours.pattern.shifts == (nine_to_six, None, None, None, None, None, None)


@pytest.mark.parametrize(("way", "root"), ROOTS)
async def test_where_the_plan_has_no_hours_the_mailbox_has(way: str, root: str) -> None:
    request, response = documented("mailbox")
    nothing = answer(200, '{"value":[]}')
    async with recording(nothing, response.on_the_wire()) as server, plan_at(server.url, WORK_PLAN_ROOT=way) as plan:
        hours = await plan.hours(Right())
    assert [sent.target for sent in server.requests] == [
        f"{root}settings/workHoursAndLocations/recurrences",
        request.target.replace("/v1.0/me/", root),
    ]
    assert hours.zone == "America/Los_Angeles"
    assert hours.pattern is not None
    assert hours.pattern.source is PatternSource.MAILBOX
    assert [shift is not None for shift in hours.pattern.shifts] == [True] * 5 + [False] * 2


async def test_a_foreign_id_is_never_asked_for() -> None:
    request, response = documented("create")
    async with recording(response.on_the_wire()) as server, plan_at(server.url, WORK_PLAN_ROOT="users") as plan:
        await plan.create(Right(object_id="../ceo?x=1#"), PERSONAL_DAY)
    assert server.requests[0].target.startswith("/v1.0/users/..%2Fceo%3Fx%3D1%23/settings/")
    assert request.method == "POST"


async def test_an_id_cannot_leave_its_place_in_the_path() -> None:
    async with recording(answer(204)) as server, plan_at(server.url) as plan:
        await plan.delete(Right(), "a/../b?c#d%2Fe=")
    assert server.requests[0].target.endswith("/occurrences/a%2F..%2Fb%3Fc%23d%252Fe%3D")


@pytest.mark.parametrize(
    "subject", ["Zahnarzt 🦷 łódź", "') or 1 eq 1/../users/ceo?$filter=\"\\", "half \ud800 a letter"]
)
async def test_a_subject_stays_in_the_body_whatever_it_is(subject: str) -> None:
    _, response = documented("create")
    async with recording(response.on_the_wire()) as server, plan_at(server.url) as plan:
        await plan.create(Right(), Draft(DOCTOR.interval, subject))
    (sent,) = server.requests
    assert sent.target == "/v1.0/me/settings/workHoursAndLocations/occurrences"
    assert json.loads(sent.body)["timeOffDetails"]["subject"] == subject.replace("\ud800", "?")
