"""A change against what the conversation is about: what is not said stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from dialogs.language import Amendment, Intent, Reference, understand
from dialogs.language.explanation import explained
from dialogs.timeoff import Shift, WorkingPattern

OFFICE = WorkingPattern((Shift(time(9), time(17)),) * 5 + (None, None))
TUESDAY = Reference(datetime(2026, 4, 14, 10, tzinfo=ZoneInfo("Europe/Dublin")), "en-GB", OFFICE)
WEDNESDAY_AFTERNOON = replace(TUESDAY, topic=understand("Wed 13-17 off", TUESDAY).readings[0].intervals)


@pytest.mark.parametrize(
    ("saying", "amendment", "expected"),
    [
        ("make it Thursday", Amendment.REPLACE, "16T13:00-16T17:00"),
        ("start at 2", Amendment.REPLACE, "15T14:00-15T17:00"),
        ("until 3 instead", Amendment.REPLACE, "15T13:00-15T15:00"),
        ("whole day", Amendment.REPLACE, "15T00:00-16T00:00"),
        ("the morning", Amendment.REPLACE, "15T09:00-15T13:00"),
        ("plus Friday", Amendment.ADD, "15T13:00-15T17:00 17T00:00-18T00:00"),
    ],
)
def test_change_of_the_topic(saying: str, amendment: Amendment, expected: str) -> None:
    """The new value is whole: it holds what was said and what was kept."""
    meant = understand(saying, WEDNESDAY_AFTERNOON)
    spans = " ".join(f"{each.start:%dT%H:%M}-{each.end:%dT%H:%M}" for each in meant.readings[0].intervals)

    assert (Intent.CHANGE, amendment, expected) == (meant.intent, meant.amendment, spans), explained(meant)


NEXT_WEEK = replace(TUESDAY, topic=understand("next week off", TUESDAY).readings[0].intervals)


@pytest.mark.parametrize(
    ("saying", "expected"),
    [
        ("not on Wednesday", "20T00:00-22T00:00 23T00:00-25T00:00"),
        ("except Wednesday morning", "20T00:00-22T09:00 22T13:00-25T00:00"),
        ("without the 22nd", "20T00:00-22T00:00 23T00:00-25T00:00"),
    ],
)
def test_exception_within_the_topic(saying: str, expected: str) -> None:
    """A weekday that is left out is the one in the week that is spoken of, not the next one."""
    meant = understand(saying, NEXT_WEEK)
    spans = " ".join(f"{each.start:%dT%H:%M}-{each.end:%dT%H:%M}" for each in meant.readings[0].intervals)

    assert (Intent.CHANGE, Amendment.EXCEPT, expected) == (meant.intent, meant.amendment, spans), explained(meant)


@pytest.mark.parametrize("saying", ["Monday plus Friday afternoon", "Mon to Wed plus Friday afternoon"])
def test_days_that_add_to_themselves(saying: str) -> None:
    """A sentence that names days and adds others to them is a request of its own."""
    meant = understand(saying, NEXT_WEEK)

    assert meant.intent is Intent.BOOK, explained(meant)
    assert meant.readings == understand(saying, TUESDAY).readings
