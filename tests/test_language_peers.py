"""What other libraries' tests expect of a date expression, read from a file that is not ours to keep here.

Run with `pytest tests/test_language_peers.py --peers peers-dev.jsonl`. tests/known_failures/peers-xx.txt names what is
still read otherwise, by its id and with the reason; whoever mends one must strike it out.
"""

from __future__ import annotations

import json
from datetime import datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dialogs.language import Layer, Reference, understand
from dialogs.timeoff import Shift, WorkingPattern

KNOWN = sorted((Path(__file__).parent / "known_failures").glob("peers-*.txt"))
LOCALES = {
    "en": "en-US",
    "de": "de-DE",
    "fr": "fr-FR",
    "es": "es-ES",
    "pt": "pt-PT",
    "nl": "nl-NL",
    "it": "it-IT",
    "ja": "ja-JP",
}
OFFICE = WorkingPattern((Shift(time(9), time(17)),) * 5 + (None, None))

Stretch = tuple[str, str | None]
"""Start and end in local time; a point has no end."""


def known(file: Path) -> dict[str, str]:
    """Return the ids of a file of known failures, each with its reason."""
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return dict(line.split(maxsplit=1) for line in lines)


def joined(intervals: list[dict[str, Any]]) -> list[Stretch]:
    """Return the stretches in order, those that touch joined."""
    out: list[Stretch] = []
    for start, end in sorted((each["start"], each["end"]) for each in intervals):
        if out and end is not None and out[-1][1] == start:
            out[-1] = (out[-1][0], end)
        elif not out or out[-1] != (start, end):
            out.append((start, end))
    return out


def denoted(case: dict[str, Any]) -> list[Stretch]:
    """Return what we read."""
    moment = datetime.fromisoformat(case["ref"]).replace(tzinfo=ZoneInfo("UTC"))
    meant = understand(case["text"], Reference(moment, LOCALES[case["lang"]], OFFICE), Layer.CALENDAR)
    intervals = meant.readings[0].intervals if meant.readings else ()
    return joined(
        [{"start": f"{each.start:%Y-%m-%dT%H:%M}", "end": f"{each.end:%Y-%m-%dT%H:%M}"} for each in intervals]
    )


def agrees(got: list[Stretch], expected: list[Stretch], *, date_only: bool) -> bool:
    """Tell whether we read what was expected: of parts of a day only the date counts, of points only the start."""
    if len(got) != len(expected):
        return False
    if date_only:
        return all(a[0][:10] == b[0][:10] for a, b in zip(got, expected, strict=True))
    return all(a[0] == b[0] and b[1] in (None, a[1]) for a, b in zip(got, expected, strict=True))


def missed(case: dict[str, Any]) -> bool:
    """Tell whether we read a case otherwise than its author and two more libraries."""
    got, date_only = denoted(case), "dateonly" in case["flags"]
    return not any(agrees(got, joined(each), date_only=date_only) for each in (case["expect"], *case["accept"]))


@pytest.mark.parametrize("file", KNOWN, ids=lambda file: file.stem)
def test_only_the_known_ones_are_missed(file: Path, request: pytest.FixtureRequest) -> None:
    """Neither one more, nor one less: a list of failures that nobody strikes out says nothing."""
    corpus = request.config.getoption("--peers")
    if corpus is None:
        pytest.skip("the cases of other libraries are not given (--peers)")
    language = file.stem.removeprefix("peers-")
    cases = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines()]
    clear = [case for case in cases if case["lang"] == language and "conflict" not in case["flags"]]

    assert {case["id"] for case in clear if missed(case)} == set(known(file))


@pytest.mark.parametrize("file", KNOWN, ids=lambda file: file.stem)
def test_every_known_failure_has_its_reason(file: Path) -> None:
    """A reason is a phrase, and stands behind the id."""
    assert all(len(reason.split()) >= 3 for reason in known(file).values())
