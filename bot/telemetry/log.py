"""The log: JSON lines that can hold no personal data.

A line holds names of events, numbers, codes and ids. What was said, subjects, tokens, names and cards have no way in:
only the fields named here are written, and of foreign libraries only where they spoke, never what they said.
"""

from __future__ import annotations

import json
import logging
import secrets
import sys
import traceback
from datetime import UTC, datetime
from typing import TextIO

ROOT = logging.getLogger("offhand")

FIELDS = frozenset(
    {
        "answer", "app", "attempt", "booking", "channel", "code", "conversation", "count", "endpoint", "error_id",
        "graph_id", "host", "intent", "kind", "language", "locale", "method", "milliseconds", "obstacle",
        "operation", "person", "port", "request_id", "resource", "revision", "scope", "seconds", "status", "store",
        "tenant", "version", "zone",
    }
)  # fmt: skip
Field = str | int | float | bool | None


def error_id() -> str:
    """Return a fresh short id that a person can be told and an operator can find in the log."""
    return secrets.token_hex(4)


def note(event: str, *, level: int = logging.INFO, error: BaseException | None = None, **fields: Field) -> None:
    """Write one line. Raises ValueError for a field that is not in FIELDS: decide first whether it is personal."""
    foreign = fields.keys() - FIELDS
    if foreign:
        raise ValueError(f"a log line has no field {', '.join(sorted(foreign))}")
    ROOT.log(level, event, exc_info=error, extra={"fields": fields})


class Line(logging.Formatter):
    """One record as one line of JSON; see the module for what it leaves out, and why."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line: time in UTC, level, event, fields; of an error its types and its way, never its text."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
        }
        if record.name == ROOT.name:
            line |= {"event": record.msg, **record.__dict__.get("fields", {})}
        else:
            line |= {"event": "library", "logger": record.name, "at": f"{record.module}:{record.lineno}"}
        if record.exc_info and record.exc_info[1]:
            line["error"] = anatomy(record.exc_info[1])
        return json.dumps(line, ensure_ascii=True, default=str)


def anatomy(error: BaseException) -> list[str]:
    """Return an error and its causes as type names, each with the places it passed through, innermost last."""
    told: list[str] = []
    each: BaseException | None = error
    while each is not None and len(told) < 8:
        frames = traceback.extract_tb(each.__traceback__)
        places = " ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames[-8:])
        told.append(f"{type(each).__name__} at {places}" if places else type(each).__name__)
        each = each.__cause__ or each.__context__
    return told


def start_logging(level: str, stream: TextIO | None = None) -> None:
    """Send every line of this process, libraries included, to `stream` (standard error) as JSON, from `level` on."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Line())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    ROOT.setLevel(level)
