"""Explain a sentence on the command line, or predict a corpus line by line.

python -m dialogs "off next thu pm" [--now 2026-11-23T09:00 --timezone Europe/Berlin --locale en-GB]
python -m dialogs --jsonl < messages.jsonl > predictions.jsonl
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time
from functools import cache
from timeit import default_timer
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dialogs.language import Intent, Layer, Reading, Reference, Understanding, understand
from dialogs.language.explanation import explained
from dialogs.timeoff import Grain, Interval, PatternSource, Shift, WorkingPattern

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_OFFICE = Shift(time(9), time(17))
_USUAL = WorkingPattern((_OFFICE,) * 5 + (None, None))
_NAMES = {
    Intent.BOOK: "book",
    Intent.LIST: "list",
    Intent.WITHDRAW: "cancel",
    Intent.DISMISS: "cancel",
    Intent.UNDO: "cancel",
    Intent.CHANGE: "change",
    Intent.HELP: "help",
    Intent.GREETING: "help",
}
"""The corpus tells fewer intents apart than the program; all others are "other" there."""


@cache
def _pattern(
    start: str, end: str, lunch_start: str | None, lunch_end: str | None, days: tuple[str, ...]
) -> WorkingPattern:
    """Return a working pattern from the corpus's fields."""
    lunch = (
        (time.fromisoformat(lunch_start), time.fromisoformat(lunch_end)) if lunch_start and lunch_end else (None, None)
    )
    shift = Shift(time.fromisoformat(start), time.fromisoformat(end), *lunch)
    return WorkingPattern(tuple(shift if day in days else None for day in _DAYS), PatternSource.SETTINGS)


@cache
def _zone(name: str) -> ZoneInfo:
    """Return a zone; making one is slow, so each is made once."""
    return ZoneInfo(name)


def _reference(line: Mapping[str, Any]) -> Reference:
    """Return the reference of one message."""
    hours = line["workday"]
    pattern = _pattern(
        hours["start"], hours["end"], hours.get("lunch_start"), hours.get("lunch_end"), tuple(hours["days"])
    )
    return Reference(datetime.fromisoformat(line["now"]).replace(tzinfo=_zone(line["tz"])), line["locale"], pattern)


def _spans(reading: Reading) -> list[dict[str, str | bool]]:
    """Return a reading in the corpus's form: local wall-clock times."""
    return [_span(interval) for interval in reading.intervals]


def _span(interval: Interval) -> dict[str, str | bool]:
    """Return an interval in the corpus's form."""
    return {
        "start": interval.start.strftime("%Y-%m-%dT%H:%M"),
        "end": interval.end.strftime("%Y-%m-%dT%H:%M"),
        "all_day": interval.grain is Grain.DAYS,
    }


def _prediction(meant: Understanding, identity: object, seconds: float) -> dict[str, Any]:
    """Return an understanding in the form that the graders read."""
    return {
        "id": identity,
        "intent": _NAMES.get(meant.intent, "other"),
        "wants": meant.intent.value,
        "intervals": _spans(meant.readings[0]) if meant.readings else [],
        "reason": meant.reason.text if meant.reason is not None else None,
        "alternatives": [_spans(reading) for reading in meant.readings[1:]],
        "us": round(seconds * 1e6, 1),
    }


def predictions(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield a prediction for each line; a bad line yields an error with its id, and the next one is read."""
    for number, text in enumerate(lines, 1):
        if not text.strip():
            continue
        identity: object = None
        try:
            line = json.loads(text)
            identity = line.get("id")
            reference = _reference(line)
            layer = Layer(line.get("layer", "work"))
            utterance = line["text"]
            if not isinstance(utterance, str):
                raise TypeError("text is no string")  # noqa: TRY301 - one place reports every fault of a line
        except (ValueError, KeyError, TypeError, AttributeError, ZoneInfoNotFoundError) as fault:
            yield {"id": identity, "line": number, "error": f"{type(fault).__name__}: {fault}"}
            continue
        began = default_timer()
        meant = understand(utterance, reference, layer)
        yield _prediction(meant, identity, default_timer() - began)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m dialogs", description=__doc__.splitlines()[0])
    parser.add_argument("utterance", nargs="?")
    parser.add_argument("--now", type=datetime.fromisoformat, default=datetime.fromisoformat("2026-11-23T09:00"))
    parser.add_argument("--timezone", type=_zone, default=None)
    parser.add_argument("--locale", default="en-GB")
    parser.add_argument(
        "--calendar", action="store_true", help="what the words denote, before working hours are applied"
    )
    parser.add_argument("--jsonl", action="store_true", help="read messages and print predictions, line by line")
    options = parser.parse_args(arguments)
    if options.jsonl:
        for prediction in predictions(sys.stdin):
            print(json.dumps(prediction, ensure_ascii=False))
        return 0
    if options.utterance is None:
        parser.error("a sentence, or --jsonl, is needed")
    zone = options.timezone if options.timezone is not None else _zone("Europe/Berlin")
    reference = Reference(options.now.replace(tzinfo=zone), options.locale, _USUAL)
    print(explained(understand(options.utterance, reference, Layer.CALENDAR if options.calendar else Layer.WORK)))
    return 0


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # who reads through `head` has seen enough: no fault of anybody's
    sys.exit(main())
