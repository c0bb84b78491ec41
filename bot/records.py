"""Records: a conversation as JSON text with a schema number, and back.

Times carry their zone by name, "2026-11-24T13:00:00+01:00[Europe/Berlin]" (RFC 9557), because an offset alone does not
survive a change of the clocks. Old schemas are kept as test data and must go on being readable.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from cattrs import Converter
from cattrs.errors import BaseValidationError
from cattrs.strategies import configure_tagged_union

from dialogs.commands import Change, Create, Remove, Replace
from dialogs.conversation import Conversation
from dialogs.timeoff import WorkingPattern

SCHEMA = 1
MOST_KNOWN = 256
"""Working patterns that are remembered in both their shapes."""


class RecordUnreadable(Exception):
    """A stored record is not one that this program has written; the person starts anew, nothing is guessed."""


def dump(conversation: Conversation) -> str:
    """Return the record of a conversation."""
    content = _converter().unstructure(conversation, Conversation)
    return orjson.dumps({"schema": SCHEMA, "conversation": content}).decode()


def load(record: str) -> Conversation:
    """Return the conversation of a record. Raises RecordUnreadable, without a word of what was in it."""
    try:
        content = orjson.loads(record)
        conversation = _upgraded(content)
        return _converter().structure(conversation, Conversation)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, BaseValidationError) as error:
        raise RecordUnreadable(type(error).__name__) from None


def _upgraded(content: dict[str, Any]) -> Any:  # noqa: ANN401 - JSON, whose shape the converter checks next
    """Bring an older schema up to this one, step by step; the steps stay for as long as records live."""
    if content["schema"] != SCHEMA:
        raise RecordUnreadable("schema")
    conversation = content["conversation"]
    if not isinstance(conversation, dict):  # any other container would be taken for one without a field
        raise RecordUnreadable("conversation")
    return conversation


@lru_cache(maxsize=1)
def _converter() -> Converter:
    converter = Converter(
        omit_if_default=True, detailed_validation=False, unstruct_collection_overrides={frozenset: sorted}
    )
    converter.register_unstructure_hook(datetime, _moment_text)
    converter.register_structure_hook(datetime, _told(_moment))
    converter.register_unstructure_hook(time, time.isoformat)
    converter.register_structure_hook(time, _told(time.fromisoformat))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, _told(date.fromisoformat))
    # The hours of a person are in every record of theirs, and people of one house have mostly the same.
    written = lru_cache(maxsize=MOST_KNOWN)(converter.get_unstructure_hook(WorkingPattern))
    converter.register_unstructure_hook(WorkingPattern, written)
    converter.register_structure_hook(WorkingPattern, _once(converter.get_structure_hook(WorkingPattern)))
    configure_tagged_union(Change, converter, tag_name="is", tag_generator=_tag)
    return converter


def _tag(kind: type[object]) -> str:
    return {Create: "create", Replace: "replace", Remove: "remove"}[kind]


def _once(structure: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """Read equal JSON once; marshal writes the shortest text of it that there is."""
    known: dict[bytes, Any] = {}

    def read(content: Any, kind: Any) -> Any:  # noqa: ANN401 - JSON, and what it is the JSON of
        text = marshal.dumps(content, 2)
        found = known.get(text)
        if found is None:
            if len(known) >= MOST_KNOWN:
                known.clear()
            found = known[text] = structure(content, kind)
        return found

    return read


def _told(read: Callable[[str], Any]) -> Callable[[Any, Any], Any]:
    return lambda text, _: read(text)


def _moment_text(moment: datetime) -> str:
    if moment.tzinfo is UTC:
        return f"{moment.isoformat().removesuffix('+00:00')}Z"
    key = getattr(moment.tzinfo, "key", None)
    return moment.isoformat() if key is None else f"{moment.isoformat()}[{key}]"


def _moment(text: str) -> datetime:
    stamp, bracket, zone = text.partition("[")
    moment = datetime.fromisoformat(stamp)
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment.astimezone(ZoneInfo(zone.removesuffix("]"))) if bracket else moment
