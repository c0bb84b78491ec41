"""How the caller's hours are read from recurrences and mailbox settings."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.workplan.hours import Hours, from_mailbox, from_recurrences
from dialogs.timeoff import PatternSource, Shift
from tests.wire.plans import Right, plan_at
from tests.wire.recording import answer, recording, refused

TODAY = date(2026, 11, 23)


def weekly(start: str, end: str, *days: str, kind: str = "office", interval: int = 1, **span: str) -> dict[str, object]:
    zone = "Romance Standard Time"
    return {
        "workLocationType": kind,
        "start": {"dateTime": f"2026-01-05T{start}:00.0000000", "timeZone": zone},
        "end": {"dateTime": f"2026-01-05T{end}:00.0000000", "timeZone": zone},
        "recurrence": {
            "pattern": {"type": "weekly", "interval": interval, "daysOfWeek": list(days)},
            "range": {"type": "noEnd", "startDate": "2026-01-05", **span},
        },
    }


def shifts(*items: object) -> dict[int, Shift]:
    pattern = from_recurrences(items, TODAY, None).pattern
    return {} if pattern is None else {n: shift for n, shift in enumerate(pattern.shifts) if shift}


def test_a_gap_between_two_segments_is_lunch() -> None:
    found = shifts(weekly("13:00", "17:00", "monday", kind="remote"), weekly("08:30", "12:15", "monday"))
    assert found == {0: Shift(time(8, 30), time(17), time(12, 15), time(13))}


def test_of_several_gaps_the_longest_is_lunch() -> None:
    found = shifts(
        weekly("08:00", "10:00", "friday"), weekly("10:15", "12:00", "friday"), weekly("13:00", "15:00", "friday")
    )
    assert found == {4: Shift(time(8), time(15), time(12), time(13))}


def test_segments_that_touch_or_overlap_are_one() -> None:
    found = shifts(
        weekly("08:00", "12:00", "sunday"), weekly("12:00", "14:00", "sunday"), weekly("13:00", "16:00", "sunday")
    )
    assert found == {6: Shift(time(8), time(16))}


@pytest.mark.parametrize(
    "item",
    [
        weekly("08:00", "12:00", "monday", kind="timeOff"),
        weekly("08:00", "12:00", "monday", kind="unspecified"),
        weekly("08:00", "12:00", "monday", interval=2),
        weekly("08:00", "12:00", "monday", startDate="2026-11-24"),
        weekly("08:00", "12:00", "monday", type="endDate", endDate="2026-11-22"),
        weekly("08:00", "12:00", "someday"),
        weekly("22:00", "06:00", "monday"),
        weekly("xx:00", "06:00", "monday"),
        {"recurrence": None},
        None,
    ],
)
def test_what_does_not_hold_today_or_cannot_be_read_counts_for_nothing(item: object) -> None:
    assert shifts(item) == {}


def test_a_recurrence_that_ends_later_still_holds_and_midnight_ends_a_day() -> None:
    found = shifts(weekly("16:00", "00:00", "Monday", type="endDate", endDate="2026-11-23"))
    assert found == {0: Shift(time(16), time(23, 59))}


def test_the_own_city_is_kept() -> None:
    items = [weekly("08:00", "12:00", "monday")]
    assert from_recurrences(items, TODAY, "Europe/Madrid").zone == "Europe/Madrid"
    assert from_recurrences(items, TODAY, None).zone == "Europe/Paris"


@pytest.mark.parametrize(
    "settings",
    [
        None,
        [],
        {},
        {"workingHours": None},
        {"workingHours": {"daysOfWeek": ["monday"], "startTime": "x", "endTime": "y"}},
    ],
)
def test_a_mailbox_without_hours_says_nothing(settings: object) -> None:
    assert from_mailbox(settings, None) == Hours()


def test_a_mailbox_with_a_zone_of_its_own_making_still_has_hours() -> None:
    hours = {"daysOfWeek": ["sunday", "monday"], "startTime": "07:30:00.0000000", "endTime": "15:00:00.0000000"}
    found = from_mailbox({"workingHours": {**hours, "timeZone": {"name": "Customized Time Zone", "bias": 90}}}, None)
    assert found.zone is None
    assert found.pattern is not None
    assert found.pattern.source is PatternSource.MAILBOX
    assert found.pattern.shifts[6] == found.pattern.shifts[0] == Shift(time(7, 30), time(15))
    assert found.pattern.week_starts_on == 6


async def test_a_mailbox_that_may_not_be_read_is_no_hindrance() -> None:
    async with (
        recording(answer(200, '{"value":[]}'), refused(403, "ErrorAccessDenied")) as server,
        plan_at(server.url) as plan,
    ):
        assert await plan.hours(Right()) == Hours()
