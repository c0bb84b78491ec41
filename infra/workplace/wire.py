"""JSON at the edge: reading it without trust, and the one alias for it."""

import json
from typing import Any, TypeAlias

from aiohttp import web

Json: TypeAlias = dict[str, Any]
"""A JSON object as it stands on the wire. Inside the workplace, typed objects are passed instead."""


class NotUnderstood(Exception):
    """A request whose body or parameters cannot be read. The text is one sentence for the caller."""


def parse_object(body: bytes | str) -> Json:
    """Read one JSON object; anything else raises `NotUnderstood`."""
    try:
        found = json.loads(body)
    except ValueError as fault:
        raise NotUnderstood(f"The body is not JSON: {fault}.") from fault
    if not isinstance(found, dict):
        raise NotUnderstood("The body must be a JSON object.")
    return found


async def read_object(request: web.Request) -> Json:
    """Read the JSON object in the body of a request; anything else raises `NotUnderstood`."""
    return parse_object(await request.read())


def text_of(found: Json, name: str) -> str:
    """Return a member that must be a non-empty string."""
    value = found.get(name)
    if not isinstance(value, str) or not value:
        raise NotUnderstood(f'"{name}" must be a text.')
    return value
