"""`python -m dialogs`: one command prints how a sentence was understood, and one mode reads a corpus line by line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from dialogs.__main__ import main, predictions

ROOT = Path(__file__).parent.parent
MESSAGE = {
    "id": "a1",
    "lang": "en",
    "locale": "en-GB",
    "now": "2026-04-14T10:00",
    "tz": "Europe/Dublin",
    "workday": {"start": "09:00", "end": "17:00", "lunch_start": "12:00", "lunch_end": "12:30", "days": ["mon", "wed"]},
    "text": "off next Wednesday afternoon, dentist",
}
EXPLAINED = """\
"off next fri pm, dentist"

  wants      book
  when       Friday 04 December 2026, 13:00-17:00
             supposing "next" is the one of next week
  or         Friday 27 November 2026, 13:00-17:00
             supposing "next" is the nearest one
  why        dentist (private)

  off       intent
  next fri  date = Friday 04 December 2026, the whole day
  pm        time = Friday 04 December 2026, 13:00-17:00
"""


def test_a_sentence_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """What was wanted, when, why, and which words led to what."""
    status = main(["off next fri pm, dentist", "--now", "2026-11-24T09:00", "--timezone", "Europe/Berlin"])

    assert (status, capsys.readouterr().out) == (0, EXPLAINED)


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("half day Friday", "  missing    half"),
        ("not off on Friday", "  refused    negated"),
        ("off on 31 April", "  perhaps    Thursday 30 April 2026, the whole day"),
        ("blorp Friday off", "  not in the vocabulary: blorp"),
        ("make it Thursday", "  wants      change (replace)"),
        ("off Monday to Wednesday", "  when       Monday 20 April 2026 to Wednesday 22 April 2026, whole days"),
        (
            "off from 3pm on Monday until Tuesday noon",
            "  when       Monday 20 April 2026, 15:00 to Tuesday 21 April 2026, 12:00",
        ),
    ],
)
def test_what_stands_in_the_way_is_explained(sentence: str, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A question, a refusal, a date that was perhaps meant, a word that nobody knows."""
    main([sentence, "--now", "2026-04-14T10:00", "--timezone", "Europe/Dublin"])

    assert line in capsys.readouterr().out.splitlines()


def test_the_calendar_knows_no_working_hours(capsys: pytest.CaptureFixture[str]) -> None:
    """What the words denote, before the working day is applied."""
    main(["next week", "--now", "2026-04-14T10:00", "--timezone", "Europe/Dublin", "--calendar"])

    assert "  when       Monday 20 April 2026 to Sunday 26 April 2026, whole days" in capsys.readouterr().out


def test_a_line_of_a_corpus_is_predicted() -> None:
    """Local wall-clock time, by the hours of the line itself."""
    (prediction,) = predictions([json.dumps(MESSAGE)])

    assert {each: prediction[each] for each in ("id", "intent", "reason")} == {
        "id": "a1",
        "intent": "book",
        "reason": "dentist",
    }
    assert prediction["intervals"] == [{"start": "2026-04-22T12:30", "end": "2026-04-22T17:00", "all_day": False}]
    assert prediction["alternatives"] == [[{"start": "2026-04-15T12:30", "end": "2026-04-15T17:00", "all_day": False}]]
    assert prediction["us"] > 0


def test_the_calendar_layer_of_a_line() -> None:
    """A week runs from Monday to Monday there, whatever days are worked."""
    (prediction,) = predictions([json.dumps(MESSAGE | {"text": "next week", "layer": "calendar"})])

    assert prediction["intervals"] == [{"start": "2026-04-20T00:00", "end": "2026-04-27T00:00", "all_day": True}]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("{", "JSONDecodeError"),
        ("[]", "AttributeError"),
        ('{"id": "a1"}', "KeyError"),
        (json.dumps(MESSAGE | {"text": 3}), "TypeError"),
        (json.dumps(MESSAGE | {"tz": "Mars/Olympus"}), "ZoneInfoNotFoundError"),
        (json.dumps(MESSAGE | {"now": "yesterday"}), "ValueError"),
    ],
)
def test_a_bad_line_is_named_and_the_next_one_read(line: str, fault: str) -> None:
    """One bad line spoils no corpus."""
    bad, good = predictions([line, "", json.dumps(MESSAGE)])

    assert (bad["line"], bad["error"].partition(":")[0]) == (1, fault)
    assert good["id"] == "a1"


def test_the_program_reads_lines_and_prints_lines() -> None:
    """As graders use it: messages in, predictions out."""
    lines = "\n".join(json.dumps(MESSAGE | {"id": number}) for number in range(3))
    done = subprocess.run(
        [sys.executable, "-m", "dialogs", "--jsonl"], input=lines, capture_output=True, text=True, cwd=ROOT, check=True
    )

    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [0, 1, 2]


def test_nothing_to_explain_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a sentence there is nothing to do."""
    with pytest.raises(SystemExit) as left:
        main([])

    assert left.value.code == 2
    assert "a sentence, or --jsonl, is needed" in capsys.readouterr().err
