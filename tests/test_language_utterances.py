"""What people say, as data: every saying of a meaning is understood alike; a failing one prints its explanation."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dialogs.language import Intent, Reading, Reference, understand
from dialogs.language.explanation import explained
from dialogs.timeoff import Grain, Shift, WorkingPattern

FILES = sorted((Path(__file__).parent / "utterances").glob("*.toml"))
NEVER_BOOKED = frozenset(Intent) - {Intent.BOOK, Intent.WITHDRAW, Intent.CHANGE}


@dataclass(frozen=True, slots=True)
class Case:
    """One saying and everything that must be understood of it."""

    saying: str
    reference: Reference
    meaning: dict[str, Any]


def _pattern(hours: dict[str, Any]) -> WorkingPattern:
    """Return the working pattern of a group."""
    lunch: list[time | None] = [time.fromisoformat(each) for each in hours.get("lunch", ())] or [None, None]
    shift = Shift(
        time.fromisoformat(hours.get("start", "09:00")), time.fromisoformat(hours.get("end", "17:00")), *lunch
    )
    days = hours.get("days", ["mon", "tue", "wed", "thu", "fri"])
    return WorkingPattern(
        tuple(shift if day in days else None for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
    )


def cases() -> Iterator[Case]:
    """Yield every saying of every file."""
    for file in FILES:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        for meaning in data["meaning"]:
            told = data | meaning
            moment = datetime.fromisoformat(told["now"]).replace(tzinfo=ZoneInfo(told["zone"]))
            reference = Reference(moment, told["locale"], _pattern(told.get("hours", {})))
            for saying in meaning["sayings"]:
                yield Case(saying, reference, meaning)


def written(reading: Reading) -> list[str]:
    """Return a reading as the files write it: a day, a range of days, or a stretch of hours."""
    out = []
    for interval in reading.intervals:
        if interval.grain is Grain.DAYS:
            first = interval.start.date()
            last = interval.end.date().fromordinal(interval.end.toordinal() - 1)
            out.append(f"{first}" if first == last else f"{first}/{last}")
        else:
            out.append(f"{interval.start:%Y-%m-%dT%H:%M}/{interval.end:%Y-%m-%dT%H:%M}")
    return out


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.saying)
def test_saying(case: Case) -> None:
    """The intent, the intervals, the alternatives and what is asked for are those of the meaning."""
    meant = understand(case.saying, case.reference)
    meaning = case.meaning
    story = "\n" + explained(meant)

    assert meaning["intent"] == meant.intent.value, story
    if "when" in meaning:
        assert meaning["when"] == (written(meant.readings[0]) if meant.readings else []), story
    if "alternatives" in meaning:
        assert meaning["alternatives"] == [written(reading) for reading in meant.readings[1:]], story
    if "missing" in meaning:
        assert meaning["missing"] == (meant.missing.value if meant.missing else None), story
    if "refusal" in meaning:
        assert meaning["refusal"] == (meant.refusal.value if meant.refusal else None), story
    if "reason" in meaning:  # false: there is none, and none may be invented
        reason = meant.reason.text.lower() if meant.reason else None
        assert (reason is None) if meaning["reason"] is False else meaning["reason"] in (reason or ""), story


def test_enough_is_said() -> None:
    """The sayings are many, and a good part of them must not lead to a booking."""
    said = list(cases())
    negative = [case for case in said if Intent(case.meaning["intent"]) in NEVER_BOOKED]

    assert len(said) >= 400
    assert len(negative) >= 80
