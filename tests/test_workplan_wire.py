"""How time off is written for the work plan, and read back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.workplan.wire import DayEnds, entry, in_utc, occurrence
from bot.workplan.zones import iana_name
from dialogs.timeoff import Draft, Grain, Interval, OccurrenceKind

BERLIN, MADRID, LONDON = (ZoneInfo(f"Europe/{city}") for city in ("Berlin", "Madrid", "London"))
TROLL = ZoneInfo("Antarctica/Troll")
SANTIAGO = ZoneInfo("America/Santiago")


def whole_day(year: int, month: int, day: int, zone: ZoneInfo) -> Draft:
    start = datetime(year, month, day, tzinfo=zone)
    return Draft(Interval(start, start + timedelta(days=1), Grain.DAYS), "Time off")


def hours(start: datetime, end: datetime) -> Draft:
    return Draft(Interval(start, end), "Time off")


def written(draft: Draft, day_ends: DayEnds = DayEnds.LAST_SECOND) -> tuple[str, str, str, bool]:
    match entry(draft, day_ends):
        case {
            "start": {"dateTime": str(start), "timeZone": str(zone)},
            "end": {"dateTime": str(end), "timeZone": str(same)},
            "workLocationType": "timeOff",
            "timeOffDetails": {"subject": "Time off", "isAllDay": bool(all_day)},
        } if zone == same:
            return start.removesuffix(".0000000"), end.removesuffix(".0000000"), zone, all_day
        case other:
            pytest.fail(str(other))


def read_back(draft: Draft, day_ends: DayEnds = DayEnds.LAST_SECOND) -> bool:
    found = occurrence({"id": "1", **entry(draft, day_ends)}, draft.interval.start.tzinfo)
    return found.holds(draft) and found.interval == draft.interval and found.kind is OccurrenceKind.TIME_OFF


def test_a_whole_day_ends_at_its_last_second() -> None:
    day = whole_day(2026, 11, 26, BERLIN)
    assert written(day) == ("2026-11-26T00:00:00", "2026-11-26T23:59:59", "W. Europe Standard Time", True)
    assert read_back(day)


def test_a_whole_day_may_end_at_midnight_instead() -> None:
    day = whole_day(2026, 11, 26, BERLIN)
    assert written(day, DayEnds.MIDNIGHT)[1] == "2026-11-27T00:00:00"
    assert read_back(day, DayEnds.MIDNIGHT)


def test_hours_are_written_as_they_are() -> None:
    draft = hours(datetime(2026, 11, 26, 13, 30, tzinfo=MADRID), datetime(2026, 11, 26, 17, tzinfo=MADRID))
    assert written(draft) == ("2026-11-26T13:30:00", "2026-11-26T17:00:00", "Romance Standard Time", False)
    assert read_back(draft)


def test_fractions_have_seven_digits() -> None:
    draft = hours(datetime(2026, 11, 26, 13, 0, 0, 250_000, tzinfo=BERLIN), datetime(2026, 11, 26, 17, tzinfo=BERLIN))
    assert entry(draft)["start"] == {"dateTime": "2026-11-26T13:00:00.2500000", "timeZone": "W. Europe Standard Time"}


@pytest.mark.parametrize("zone", [TROLL, ZoneInfo("GMT"), ZoneInfo("EST5EDT"), UTC, timezone(timedelta(hours=3))])
def test_a_zone_without_a_windows_name_is_written_in_utc(zone: ZoneInfo) -> None:
    draft = hours(datetime(2026, 11, 26, 9, tzinfo=zone), datetime(2026, 11, 26, 12, tzinfo=zone))
    assert written(draft)[2] == "UTC"
    assert read_back(draft)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        # the clocks go back: half past two comes twice
        (datetime(2027, 10, 31, 2, 30, tzinfo=BERLIN), datetime(2027, 10, 31, 6, tzinfo=BERLIN)),
        (datetime(2027, 10, 31, 2, 30, fold=1, tzinfo=BERLIN), datetime(2027, 10, 31, 6, tzinfo=BERLIN)),
        # the clocks go forward: half past two does not come
        (datetime(2027, 3, 28, 2, 30, tzinfo=BERLIN), datetime(2027, 3, 28, 6, tzinfo=BERLIN)),
    ],
)
def test_a_time_that_a_wall_clock_cannot_say_is_written_in_utc(start: datetime, end: datetime) -> None:
    draft = hours(start, end)
    first, last, zone, _ = written(draft)
    assert zone == "UTC"
    assert datetime.fromisoformat(first + "Z") == start.astimezone(UTC)
    assert datetime.fromisoformat(last + "Z") == end.astimezone(UTC)


@pytest.mark.parametrize("day", [(2027, 3, 28), (2027, 10, 31)])
def test_a_day_on_which_the_clocks_change_is_one_day(day: tuple[int, int, int]) -> None:
    draft = whole_day(*day, BERLIN)
    assert written(draft)[2] == "W. Europe Standard Time"
    assert read_back(draft)


def test_a_day_that_has_no_midnight_is_still_the_same_stretch() -> None:
    # In Chile the clocks go from 24:00 to 1:00.
    draft = whole_day(2026, 9, 6, SANTIAGO)
    found = occurrence({"id": "1", **entry(draft)}, SANTIAGO)
    assert in_utc(found.interval.start) == in_utc(draft.interval.start) == "2026-09-06T04:00:00Z"
    assert in_utc(found.interval.end) == in_utc(draft.interval.end) == "2026-09-07T03:00:00Z"


def test_the_persons_own_city_is_kept_where_the_windows_name_stands_for_it() -> None:
    item = {"id": "1", "workLocationType": "office", **{
        side: {"dateTime": f"2026-11-26T{hour}:00:00.0000000", "timeZone": "Romance Standard Time"}
        for side, hour in (("start", "09"), ("end", "17"))
    }}  # fmt: skip
    assert occurrence(item, MADRID).interval.start.tzinfo is MADRID
    assert getattr(occurrence(item, LONDON).interval.start.tzinfo, "key", "") == "Europe/Paris"


@pytest.mark.parametrize(
    ("name", "home", "zone"),
    [
        ("Romance Standard Time", "Europe/Madrid", "Europe/Madrid"),
        ("Romance Standard Time", "Asia/Tokyo", "Europe/Paris"),
        ("Romance Standard Time", None, "Europe/Paris"),
        ("Romance Standard Time", "Nowhere/At_All", "Europe/Paris"),
        ("Europe/Madrid", None, "Europe/Madrid"),
        ("Customized Time Zone", "Europe/Madrid", None),
        ("../../etc/passwd", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_the_name_of_a_zone_is_told_in_iana(name: str | None, home: str | None, zone: str | None) -> None:
    assert iana_name(name, home) == zone


def test_an_offset_in_the_time_says_more_than_the_zone() -> None:
    item = {
        "id": "1",
        "workLocationType": "timeOff",
        "start": {"dateTime": "2026-11-26T08:00:00Z", "timeZone": "Tokyo Standard Time"},
        "end": {"dateTime": "2026-11-26T11:00:00+01:00", "timeZone": "Tokyo Standard Time"},
    }
    assert occurrence(item, BERLIN).interval == Interval(
        datetime(2026, 11, 26, 9, tzinfo=BERLIN), datetime(2026, 11, 26, 11, tzinfo=BERLIN)
    )


def test_a_kind_of_the_future_is_unspecified() -> None:
    item = {"id": "1", "workLocationType": "moon", **_times("2026-11-26T08:00:00", "2026-11-26T09:00:00")}
    assert occurrence(item, None).kind is OccurrenceKind.UNSPECIFIED


@pytest.mark.parametrize(
    "item",
    [
        None,
        [],
        {},
        {"id": 1},
        {"id": "1", "workLocationType": "timeOff"},
        {"id": "1", "workLocationType": "timeOff", "start": None, "end": None},
        {"id": "1", "workLocationType": "timeOff", "start": {}, "end": {"dateTime": 4}},
    ],
)
def test_what_is_no_occurrence_is_said_to_be_none(item: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        occurrence(item, None)


@pytest.mark.parametrize(
    ("start", "end"), [("soon", "2026-11-26T09:00:00"), ("2026-11-26T09:00:00", "2026-11-26T09:00:00")]
)
def test_times_that_make_no_stretch_are_refused(start: str, end: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        occurrence({"id": "1", "workLocationType": "timeOff", **_times(start, end)}, None)


CITIES = sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))


@given(
    st.sampled_from(CITIES),
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001 # the zone is drawn beside it
    st.integers(15, 60 * 24 * 20),
    st.sampled_from(DayEnds),
)
def test_every_stretch_of_whole_minutes_comes_back_as_the_same_moments(
    city: str, wall: datetime, minutes: int, day_ends: DayEnds
) -> None:
    zone = ZoneInfo(city)
    start = wall.replace(second=0, microsecond=0, tzinfo=UTC)
    end = start + timedelta(minutes=minutes)
    draft = Draft(Interval(start.astimezone(zone), end.astimezone(zone)), "Time off")
    found = occurrence({"id": "1", **entry(draft, day_ends)}, zone)
    assert found.interval.start.astimezone(UTC) == start
    assert found.interval.end.astimezone(UTC) == end
    assert found.subject == "Time off"


def _times(start: str, end: str) -> dict[str, object]:
    return {"start": {"dateTime": start, "timeZone": "UTC"}, "end": {"dateTime": end, "timeZone": "UTC"}}
