"""Log lines: JSON, and no way in for anything personal."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest

from bot.telemetry import Answered, Count, count, error_id, note, sending, serving, span, start_logging


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """Log into a text, and leave logging as it was."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    stream = io.StringIO()
    start_logging("INFO", stream)
    yield stream
    for handler in list(root.handlers):
        root.removeHandler(handler)
    for handler in before:
        root.addHandler(handler)
    root.setLevel(level)


def test_a_line_is_json_with_time_level_event_and_fields(lines: io.StringIO) -> None:
    note("graph", method="POST", status=201, milliseconds=12)
    line = json.loads(lines.getvalue())
    assert line.pop("time").endswith("+00:00")
    assert line == {"level": "INFO", "event": "graph", "method": "POST", "status": 201, "milliseconds": 12}


def test_a_field_that_nobody_has_thought_about_is_refused() -> None:
    with pytest.raises(ValueError, match="no field subject, text"):
        note("x", text="off tomorrow, dentist", subject="Dentist")


def test_of_an_error_only_its_kind_and_its_way_are_told(lines: io.StringIO) -> None:
    try:
        try:
            raise ValueError("eyJ-secret")  # noqa: TRY301 # the test is about what becomes of it
        except ValueError as inner:
            raise LookupError("off tomorrow, dentist") from inner
    except LookupError as error:
        note("broken", level=logging.ERROR, error=error, error_id="1f2e3d4c")
    text = lines.getvalue()
    assert "secret" not in text
    assert "dentist" not in text
    told = json.loads(text)
    assert told["error_id"] == "1f2e3d4c"
    assert [each.split(" at ")[0] for each in told["error"]] == ["LookupError", "ValueError"]
    assert all("test_telemetry.py:" in each for each in told["error"])


def test_of_a_library_is_told_where_it_spoke_and_not_what_it_said(lines: io.StringIO) -> None:
    logging.getLogger("msal.oauth2cli").warning("Token response is not in json format: %s", "eyJ-secret")
    logging.getLogger("aiohttp").info("never mind")
    line = json.loads(lines.getvalue())
    assert (line["level"], line["event"], line["logger"]) == ("WARNING", "library", "msal.oauth2cli")
    assert line["at"].startswith("test_telemetry:")
    assert "secret" not in lines.getvalue()


def test_a_line_break_cannot_forge_a_line(lines: io.StringIO) -> None:
    note("x", code='a\n{"level":"ERROR"}')
    assert len(lines.getvalue().splitlines()) == 1


def test_an_error_id_is_short_and_fresh() -> None:
    ids = {error_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(len(each) == 8 for each in ids)


def test_counting_needs_no_one_to_count_for() -> None:
    for each in Count:
        count(each)
        count(each, 2, intent="book")
    assert {each.value for each in Count} >= {"understood", "asked_back", "booked", "undone", "unknown", "consent_wall"}


@pytest.mark.parametrize("request_to", [serving, sending])
def test_what_breaks_while_it_is_measured_stays_as_it_is(request_to: Callable[[str, str], Answered]) -> None:
    answered = request_to("POST", "graph")
    answered.status = 404
    with pytest.raises(LookupError, match="gone"), span("turn", event="Said"), answered:
        raise LookupError("gone")
    assert answered.status == 404
