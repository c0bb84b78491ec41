"""The body of a request: bytes from outside to one JSON object within bounds, or the reason why not.

Everything here costs the same for a friend and for a stranger's megabyte: what is too big, too deep or too many is
refused before it is looked at. The SDK would build a model of it first (T1, T5 in ARCHITECTURE.md's table).
"""

from __future__ import annotations

import json
import math
import re
from typing import NoReturn, TypeAlias

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = "dict[str, Json]"

DEEPEST = 20
MOST_NODES = 2_000
MOST_ATTACHMENTS = 10
MOST_ENTITIES = 50
# More opening brackets and commas than any activity within the bounds above can have, its longest text included:
# counting bytes costs microseconds, parsing 87,000 empty objects costs tens of milliseconds.
MOST_MARKS = 20_000

# A JSON escape: a surrogate pair, a surrogate alone, or any other; read from the left, so that "\\ud800", a literal
# backslash and five letters, is never taken for one.
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u(?P<alone>[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


class Misshapen(Exception):
    """The body is not one JSON object within the bounds. The text quotes nothing of it."""


def read(body: bytes) -> JsonObject:
    """Return the JSON object that the body holds; lone surrogates in it have become U+FFFD.

    Raises Misshapen for bad UTF-8, anything but one object, a repeated name, NaN, an infinite or a 4,301-digit number,
    and for more depth, nodes, attachments or entities than an activity has.
    """
    opened, parted = body.count(b"{") + body.count(b"["), body.count(b",")
    if opened + parted > MOST_MARKS:
        raise Misshapen("too many values")
    try:
        text = body.decode("utf-8")
        if "\\ud" in text or "\\uD" in text:
            # A lone surrogate cannot be stored, sent or logged: it breaks SQLite, PostgreSQL and UTF-8 alike.
            text = _ESCAPE.sub(_whole_characters, text)
        document = _decode(text)
    except (ValueError, RecursionError) as error:
        raise Misshapen("not JSON") from error
    if not isinstance(document, dict):
        raise Misshapen("not a JSON object")
    if opened >= DEEPEST or opened + parted >= MOST_NODES:  # fewer brackets and commas cannot exceed the bounds
        _bound(document)
    for name, most in (("attachments", MOST_ATTACHMENTS), ("entities", MOST_ENTITIES)):
        many = document.get(name)
        if many is not None and not (isinstance(many, list) and len(many) <= most):
            raise Misshapen(f"{name} are no list, or too many")
    return document


def _whole_characters(escape: re.Match[str]) -> str:
    return escape[0] if escape["alone"] is None else "\\ufffd"


def _once_each(pairs: list[tuple[str, Json]]) -> JsonObject:
    members = dict(pairs)
    if len(members) != len(pairs):
        # Two parsers may take different ones of two equal names: what was checked would not be what is used.
        raise ValueError("a name stands twice")
    return members


def _no_number(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("a number is too large")
    return number


# Made once: `json.loads` would make one for each body.
_decode = json.JSONDecoder(object_pairs_hook=_once_each, parse_constant=_no_number, parse_float=_finite).decode


def _bound(document: JsonObject) -> None:
    """Walk level by level, so that neither depth nor breadth costs more than the bounds."""
    level: list[Json] = [document]
    nodes = depth = 0
    while level:
        nodes += len(level)
        depth += 1
        if nodes > MOST_NODES or depth > DEEPEST:
            raise Misshapen("too many or too deeply nested values")
        below: list[Json] = []
        for value in level:
            match value:
                case dict():
                    below.extend(value.values())
                case list():
                    below.extend(value)
                case _:
                    pass
        level = below
