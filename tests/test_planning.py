"""Planning: from intervals and the caller's own hours to the blocks that would stand in the plan."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings.hours import working_pattern
from dialogs.planning import MOST_OCCURRENCES, Caution, Plan, Unplannable, back_at, plan, working_minutes
from dialogs.timeoff import Grain, Interval, WorkingPattern, local_days

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)
OFFICE = working_pattern("mon-fri 09:00-17:00")
LUNCH = working_pattern("mon-fri 08:00-12:00 12:30-16:30")
PART_TIME = working_pattern("tue-thu 08:00-14:00")
SUNDAYS = working_pattern("sun-thu 09:00-17:00")
EVERY_DAY = working_pattern("mon-sun 09:00-17:00")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def spoken(text: str) -> Interval:
    """Read "2026-11-24", "2026-11-24..2026-11-27" or "2026-11-24T13:00..2026-11-24T17:00"."""
    first, _, last = text.partition("..")
    if "T" in first:
        return Interval(at(first), at(last))
    return Interval(at(first), at(last or first) + timedelta(days=1), Grain.DAYS)


def planned(*texts: str, pattern: WorkingPattern = OFFICE, now: datetime = NOW) -> Plan:
    made = plan(tuple(spoken(each) for each in texts), pattern, "Time off", now)
    assert isinstance(made, Plan), made
    return made


def blocks(made: Plan) -> list[str]:
    return [
        f"{draft.interval.start:%a %d}"
        if draft.interval.grain is Grain.DAYS
        else f"{draft.interval.start:%a %d %H:%M}-{draft.interval.end:%H:%M}"
        for draft in made.drafts
    ]


@pytest.mark.parametrize(
    ("said", "pattern", "expected", "minutes", "days"),
    [
        ("2026-11-24", OFFICE, ["Tue 24"], 480, 1),
        ("2026-11-24T13:00..2026-11-24T17:00", OFFICE, ["Tue 24 13:00-17:00"], 240, 1),
        ("2026-11-24T12:00..2026-11-24T16:30", LUNCH, ["Tue 24 12:00-16:30"], 240, 1),
        ("2026-11-24", LUNCH, ["Tue 24"], 480, 1),
        ("2026-11-24T12:00..2026-11-24T12:30", LUNCH, ["Tue 24 12:00-12:30"], 0, 0),
        ("2026-11-23..2026-11-27", PART_TIME, ["Tue 24", "Wed 25", "Thu 26"], 1080, 3),
        ("2026-11-23", PART_TIME, ["Mon 23"], 0, 0),
        ("2026-11-26..2026-11-30", SUNDAYS, ["Thu 26", "Sun 29", "Mon 30"], 1440, 3),
        ("2026-11-27..2026-11-28", SUNDAYS, ["Fri 27", "Sat 28"], 0, 0),
        ("2026-11-27..2026-11-30", OFFICE, ["Fri 27", "Mon 30"], 960, 2),
        ("2026-11-28", OFFICE, ["Sat 28"], 0, 0),
        (
            "2026-11-24T14:00..2026-11-26T12:00",
            OFFICE,
            ["Tue 24 14:00-17:00", "Wed 25", "Thu 26 09:00-12:00"],
            180 + 480 + 180,
            3,
        ),
        ("2026-11-27T14:00..2026-11-30T12:00", OFFICE, ["Fri 27 14:00-17:00", "Mon 30 09:00-12:00"], 360, 2),
        ("2026-11-24T20:00..2026-11-25T12:00", OFFICE, ["Tue 24 20:00-00:00", "Wed 25 09:00-12:00"], 180, 1),
    ],
)
def test_one_block_a_day_within_the_hours(
    said: str, pattern: WorkingPattern, expected: list[str], minutes: int, days: int
) -> None:
    made = planned(said, pattern=pattern)
    assert (blocks(made), made.minutes, made.days) == (expected, minutes, days)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (("2026-11-30", "2026-12-02T00:00..2026-12-02T13:00"), ["Mon 30", "Wed 02 09:00-13:00"]),
        (("2026-12-02T17:00..2026-12-03T00:00", "2026-11-30"), ["Mon 30"]),
        (("2026-12-02T15:00..2026-12-03T00:00",), ["Wed 02 15:00-17:00"]),
        (("2026-12-02T18:00..2026-12-02T20:00",), ["Wed 02 18:00-20:00"]),
        (("2026-12-05T00:00..2026-12-05T12:00",), ["Sat 05 00:00-12:00"]),
    ],
)
def test_parts_of_days_end_at_work_and_not_at_midnight(said: tuple[str, ...], expected: list[str]) -> None:
    assert blocks(planned(*said)) == expected


@pytest.mark.parametrize(
    ("said", "pattern", "expected"),
    [
        ("2026-11-24", OFFICE, "2026-11-25T09:00"),
        ("2026-11-27", OFFICE, "2026-11-30T09:00"),
        ("2026-11-24T09:00..2026-11-24T13:00", OFFICE, "2026-11-24T13:00"),
        ("2026-11-24T13:00..2026-11-24T17:00", OFFICE, "2026-11-25T09:00"),
        ("2026-11-24T08:00..2026-11-24T12:00", LUNCH, "2026-11-24T12:30"),
        ("2026-11-26", PART_TIME, "2026-12-01T08:00"),
        ("2026-11-26", SUNDAYS, "2026-11-29T09:00"),
    ],
)
def test_when_work_begins_again(said: str, pattern: WorkingPattern, expected: str) -> None:
    assert planned(said, pattern=pattern).back == at(expected)


def test_work_that_never_begins_again_within_a_week() -> None:
    assert back_at(at("2026-11-24T12:00"), working_pattern("tue 09:00-12:00")) == at("2026-12-01T09:00")


@pytest.mark.parametrize(
    ("said", "pattern", "now", "expected"),
    [
        ("2026-11-24", OFFICE, "2026-11-23T09:00", ()),
        ("2026-11-28", OFFICE, "2026-11-23T09:00", (Caution.NOT_WORKED,)),
        ("2026-11-24T19:00..2026-11-24T21:00", OFFICE, "2026-11-23T09:00", (Caution.OUTSIDE_HOURS,)),
        ("2026-11-20", OFFICE, "2026-11-23T09:00", (Caution.PAST,)),
        ("2026-11-23T09:00..2026-11-23T11:00", OFFICE, "2026-11-23T11:00", (Caution.PAST,)),
        ("2026-11-20..2026-11-24", OFFICE, "2026-11-23T09:00", (Caution.PARTLY_PAST,)),
        ("2026-11-23", OFFICE, "2026-11-23T16:59", ()),
        ("2026-11-23", OFFICE, "2026-11-23T17:00", (Caution.OVER_TODAY,)),
        ("2026-11-24..2026-12-07", OFFICE, "2026-11-23T09:00", ()),
        ("2026-11-24..2026-12-08", OFFICE, "2026-11-23T09:00", (Caution.LONG,)),
        ("2027-03-28", EVERY_DAY, "2026-11-23T09:00", ()),
        ("2027-03-28T09:00..2027-03-28T11:00", EVERY_DAY, "2026-11-23T09:00", (Caution.CLOCK_CHANGE,)),
        ("2027-03-28T02:30..2027-03-28T11:00", EVERY_DAY, "2026-11-23T09:00", (Caution.NO_SUCH_TIME,)),
        ("2027-10-31T02:30..2027-10-31T11:00", EVERY_DAY, "2026-11-23T09:00", (Caution.TIME_TWICE,)),
    ],
)
def test_what_a_card_warns_of(said: str, pattern: WorkingPattern, now: str, expected: tuple[Caution, ...]) -> None:
    assert planned(said, pattern=pattern, now=at(now)).cautions == expected


def test_a_time_that_the_clocks_skip_is_moved_on() -> None:
    [draft] = planned("2027-03-28T02:30..2027-03-28T11:00", pattern=EVERY_DAY).drafts
    assert f"{draft.interval.start:%H:%M%z}" == "03:30+0200"


def test_a_time_that_comes_twice_is_the_first() -> None:
    [draft] = planned("2027-10-31T02:30..2027-10-31T11:00", pattern=EVERY_DAY).drafts
    assert f"{draft.interval.start:%H:%M%z}" == "02:30+0200"


def test_working_time_goes_by_the_clock_on_the_wall() -> None:
    assert working_minutes(spoken("2027-03-28"), EVERY_DAY) == 480
    assert working_minutes(spoken("2027-10-31"), EVERY_DAY) == 480


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2026-11-24T14:00..2026-11-24T14:10", Unplannable.TOO_SHORT),
        ("2027-03-28T02:10..2027-03-28T02:50", None),
        ("2028-06-01", Unplannable.TOO_FAR),
        ("2025-01-02", Unplannable.TOO_FAR),
        ("2026-12-01..2027-12-31", Unplannable.TOO_LONG),
        ("2027-01-04..2027-04-12", Unplannable.TOO_MANY_DAYS),
        ("2027-01-04..2027-04-09", None),
    ],
)
def test_what_cannot_be_planned(said: str, expected: Unplannable | None) -> None:
    made = plan((spoken(said),), OFFICE, "Time off", NOW)
    assert made is expected if expected is not None else isinstance(made, Plan)


def test_seventy_working_days_are_the_most() -> None:
    assert len(planned("2027-01-04..2027-04-09").drafts) == MOST_OCCURRENCES


def test_a_piece_of_which_nothing_is_written_is_not_shown_either() -> None:
    made = planned("2026-12-05", "2026-12-24T13:00..2026-12-24T17:00")
    assert [each.start.day for each in made.intervals] == [24]
    assert made.skipped == (date(2026, 12, 5),)


def test_pieces_that_touch_become_one() -> None:
    made = planned("2026-11-24T09:00..2026-11-24T12:00", "2026-11-24T12:00..2026-11-24T17:00")
    assert blocks(made) == ["Tue 24 09:00-17:00"]


def test_days_left_out_are_named() -> None:
    assert planned("2026-11-27..2026-11-30").skipped == (date(2026, 11, 28), date(2026, 11, 29))


@given(
    start=st.datetimes(datetime(2026, 11, 1), datetime(2027, 11, 30)),  # noqa: DTZ001 - the zone is drawn apart
    minutes=st.integers(15, 60 * 24 * 40),
    zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "Africa/Casablanca"]),
    pattern=st.sampled_from([OFFICE, LUNCH, PART_TIME, SUNDAYS, EVERY_DAY]),
)
def test_whatever_is_asked_for_each_block_is_one_day_and_none_overlap(
    start: datetime, minutes: int, zone: str, pattern: WorkingPattern
) -> None:
    there = ZoneInfo(zone)
    begin = start.replace(tzinfo=there)
    end = (start + timedelta(minutes=minutes)).replace(tzinfo=there)
    made = plan((Interval(begin, end),), pattern, "Time off", NOW.astimezone(there))
    if isinstance(made, Plan):
        assert all(len(local_days(draft.interval)) == 1 for draft in made.drafts)
        pairs = zip(made.drafts, made.drafts[1:], strict=False)
        assert all(before.interval.end <= after.interval.start for before, after in pairs)
        assert made.minutes == sum(working_minutes(draft.interval, pattern) for draft in made.drafts)
