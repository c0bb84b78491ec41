"""What a proven caller may still send wrongly, as tables: bodies that are no activity, and activities for nobody."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.door.otherside import ALICE, APP, OtherSide

Body = Callable[[OtherSide], bytes]


def _raw(body: bytes) -> Body:
    return lambda _: body


def _with(**changes: object) -> Body:
    return lambda other: json.dumps(other.activity(**changes)).encode()


def _spliced(member: str) -> Body:
    """Put a member into an otherwise good activity as text, because no JSON library writes such a thing."""
    return lambda other: json.dumps(other.activity())[:-1].encode() + f", {member}}}".encode()


def _deep(depth: int) -> object:
    value: object = 1
    for _ in range(depth):
        value = [value]
    return value


NO_ACTIVITY: dict[str, Body] = {
    "empty": _raw(b""),
    "blank": _raw(b"   "),
    "no JSON": _raw(b"hello"),
    "half of it": lambda other: json.dumps(other.activity()).encode()[:-40],
    "two of them": lambda other: json.dumps(other.activity()).encode() * 2,
    "a list": _raw(b"[]"),
    "null": _raw(b"null"),
    "a number": _raw(b"1"),
    "a text": _raw(b'"message"'),
    "an empty object": _raw(b"{}"),
    "bad UTF-8": _raw(b'{"type": "message", "text": "\xff\xfe"}'),
    "UTF-16": lambda other: json.dumps(other.activity()).encode("utf-16"),
    "a byte order mark": lambda other: b"\xef\xbb\xbf" + json.dumps(other.activity()).encode(),
    "a surrogate in bytes": lambda other: (
        json.dumps(other.activity(text="?")).encode().replace(b'"?"', b'"\xed\xa0\x80"')
    ),
    "a name twice": _spliced('"text": "twice"'),
    "a name twice, further down": _spliced('"value": {"a": 1, "a": 2}'),
    "not a number": _spliced('"value": NaN'),
    "infinity": _spliced('"value": -Infinity'),
    "a number beyond all numbers": _spliced('"value": 1e999'),
    "4,301 digits": _spliced('"value": ' + "9" * 4301),
    "100,000 deep": _raw(b'{"type":' + b"[" * 100_000),
    "100,000 deep and closed": _raw(b'{"type":' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
    "5,000 objects deep": _raw(b'{"a":' * 5_000 + b"1" + b"}" * 5_000),
    "21 deep": _with(value=_deep(21)),
    "2,001 nodes": _with(value=[1] * 2_001),
    "80,000 empty objects": _raw(b'{"attachments":[' + b"{}," * 80_000 + b"{}]}"),
    "11 attachments": _with(attachments=[{}] * 11),
    "51 entities": _with(entities=[{}] * 51),
    "attachments that are no list": _with(attachments={"0": {}}),
    "entities that are a text": _with(entities="mention"),
    "no type": _with(type=...),
    "an empty type": _with(type=""),
    "a type that is a list": _with(type=["message"]),
    "no conversation": _with(conversation=...),
    "a conversation that is a text": _with(conversation="a:alice"),
    "a conversation without id": _with(conversation={"conversationType": "personal"}),
    "a conversation with a number for an id": _with(conversation={"id": 7}),
    "a conversation id with a line break": _with(conversation={"id": "a:alice\r\nHost: evil.example"}),
    "a conversation id with NUL": _with(conversation={"id": "a:\u0000"}),
    "a conversation id with half a character": _with(conversation={"id": "a:\ud800\u202e"}),
    "an endless conversation id": _with(conversation={"id": "a" * 1025}),
    "no recipient": _with(recipient=...),
    "a recipient that is a list": _with(recipient=[]),
    "a recipient without id": _with(recipient={"name": "Time Off"}),
    "a sender that is a text": _with(**{"from": ALICE}),
    "a sender with a list for an id": _with(**{"from": {"id": [1], "aadObjectId": ALICE}}),
    "a sender with an object for a person": _with(**{"from": {"id": "29:a", "aadObjectId": {}}}),
    "a text that is a number": _with(text=1),
    "a text that is an object": _with(text={"text": "off"}),
    "an id that is a number": _with(id=1),
    "a name that is a list": _with(type="invoke", name=["adaptiveCard/action"]),
    "a moment in words": _with(timestamp="yesterday"),
    "a moment of no day": _with(timestamp="2026-02-30T09:00:00Z"),
    "a moment of the year 1": _with(timestamp="0001-01-01T00:00:00+14:00"),
    "a moment of the year 9999": _with(timestamp="9999-12-31T23:59:59-12:00"),
    "a moment that is a number": _with(timestamp=1_764_000_000),
    "a local moment in words": _with(localTimestamp="noon"),
    "a locale that is a list": _with(locale=["en"]),
    "a time zone that is an object": _with(localTimezone={}),
}

Expectation = tuple[dict[str, Any], str | None]
"""Fields of the activity that differ, and a piece of the one sentence that is said, None where silence is right."""

_PERSONAL = {"conversationType": "personal", "tenantId": "11111111-1111-4111-8111-111111111111", "id": "a:alice"}

FOR_NOBODY: dict[str, Expectation] = {
    "no sender": ({"from": ...}, None),
    "a sender without id": ({"from": {"aadObjectId": ALICE}}, None),
    "a sender without a person": ({"from": {"id": "29:x"}}, "cannot tell who you are"),
    "a sender whose person is no GUID": ({"from": {"id": "29:x", "aadObjectId": "me"}}, "cannot tell who you are"),
    "a sender with a path for a person": (
        {"from": {"id": "29:x", "aadObjectId": "../users/ceo"}},
        "cannot tell who you are",
    ),
    "no tenant": (
        {"conversation": {"conversationType": "personal", "id": "a:x"}, "channelData": ...},
        "cannot tell who you are",
    ),
    "another tenant": (
        {"conversation": _PERSONAL | {"tenantId": "99999999-9999-4999-8999-999999999999"}, "channelData": ...},
        "members of this organisation",
    ),
    "two tenants": (
        {"channelData": {"tenant": {"id": "99999999-9999-4999-8999-999999999999"}}},
        "members of this organisation",
    ),
    "a guest": (
        {"from": {"id": "29:g", "aadObjectId": ALICE, "userRole": "guest"}},
        "members of this organisation",
    ),
    "a group": (
        {"conversation": {"conversationType": "groupChat", "isGroup": True, "id": "19:group"}},
        "personal chat",
    ),
    "a channel": (
        {"conversation": {"conversationType": "channel", "isGroup": True, "id": "19:channel"}},
        "personal chat",
    ),
    "a chat of no kind": ({"conversation": {"id": "a:x"}}, "personal chat"),
    "a personal chat that is a group": ({"conversation": _PERSONAL | {"isGroup": True}}, "personal chat"),
    "somebody came to a group": (
        {
            "type": "conversationUpdate",
            "conversation": {"conversationType": "groupChat", "isGroup": True, "id": "19:group"},
            "membersAdded": [{"id": f"28:{APP}"}],
        },
        None,
    ),
    "typing": ({"type": "typing"}, None),
    "a reaction": ({"type": "messageReaction", "reactionsAdded": [{"type": "like"}]}, None),
    "a type of tomorrow": ({"type": "hologram"}, None),
    "an event": ({"type": "event", "name": "tokens/response", "value": {"token": "x"}}, None),
    "the end": ({"type": "endOfConversation"}, None),
    "an edit of nothing": ({"type": "messageUpdate", "id": ...}, None),
    "a deletion of nothing": ({"type": "messageDelete", "id": ...}, None),
    "somebody else came": ({"type": "conversationUpdate", "membersAdded": [{"id": "29:other"}]}, None),
    "nobody came": ({"type": "conversationUpdate"}, None),
    "members that are texts": ({"type": "conversationUpdate", "membersAdded": ["28:x", None, 1]}, None),
    "an installation of no kind": ({"type": "installationUpdate"}, None),
}

NO_PRESS: dict[str, Any] = {
    "nothing": None,
    "a text": "book",
    "a list": ["book"],
    "no action": {},
    "an action that is a text": {"action": "book"},
    "an action that is null": {"action": None},
    "no verb": {"action": {"data": {"about": "P1"}}},
    "an unknown verb": {"action": {"verb": "approve", "data": {"about": "P1"}}},
    "a verb in capitals": {"action": {"verb": "BOOK", "data": {"about": "P1"}}},
    "a verb that is a list": {"action": {"verb": ["book"], "data": {"about": "P1"}}},
    "no data": {"action": {"verb": "book"}},
    "data that is a text": {"action": {"verb": "book", "data": "P1"}},
    "data that is a list": {"action": {"verb": "book", "data": ["P1"]}},
    "no id": {"action": {"verb": "book", "data": {}}},
    "an empty id": {"action": {"verb": "book", "data": {"about": ""}}},
    "an id that is a number": {"action": {"verb": "book", "data": {"about": 1}}},
    "an id that is a list": {"action": {"verb": "book", "data": {"about": ["P1"]}}},
    "an id of 65 characters": {"action": {"verb": "book", "data": {"about": "P" * 65}}},
    "an id of 100,000 characters": {"action": {"verb": "book", "data": {"about": "P" * 100_000}}},
    "an id that is a path": {"action": {"verb": "book", "data": {"about": "../P1"}}},
    "an id that is SQL": {"action": {"verb": "book", "data": {"about": "'; DROP TABLE x"}}},
    "an id with a line break": {"action": {"verb": "book", "data": {"about": "P1\n"}}},
    "an id in other letters": {"action": {"verb": "book", "data": {"about": "Ρ１"}}},
    "a choice in words": {"action": {"verb": "choose", "data": {"about": "P1", "choice": "0"}}},
    "a choice below all": {"action": {"verb": "choose", "data": {"about": "P1", "choice": -1}}},
    "a choice beyond all": {"action": {"verb": "choose", "data": {"about": "P1", "choice": 100}}},
    "half a choice": {"action": {"verb": "choose", "data": {"about": "P1", "choice": 0.5}}},
    "a choice that is true": {"action": {"verb": "choose", "data": {"about": "P1", "choice": True}}},
    "a form with a number for a date": {
        "action": {"verb": "submit", "data": {"about": "P1", "form": True, "first": 20261126}}
    },
    "a form with a list for a subject": {
        "action": {"verb": "submit", "data": {"about": "P1", "form": True, "subject": ["x"]}}
    },
    "a form with an endless subject": {
        "action": {"verb": "submit", "data": {"about": "P1", "form": True, "subject": "x" * 1001}}
    },
}
