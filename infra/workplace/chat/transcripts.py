"""What everybody sees in their chat, and who is watching."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from infra.workplace.wire import Json

Author: TypeAlias = Literal["person", "bot"]


@dataclass(frozen=True, slots=True)
class SignInOffer:
    """A sign-in button below a text."""

    text: str
    title: str
    link: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it stands in a chat now. `card` is an Adaptive Card; `activity` is what the bot sent, whole."""

    id: str
    author: Author
    at: datetime
    text: str | None = None
    card: Json | None = None
    sign_in: SignInOffer | None = None
    edited: bool = False
    activity: Json = field(default_factory=dict, compare=False, repr=False)

    def as_json(self) -> Json:
        """Describe the message for the page."""
        offer = self.sign_in
        button = None if offer is None else {"text": offer.text, "title": offer.title, "link": offer.link}
        described: Json = {"id": self.id, "author": self.author, "text": self.text, "card": self.card, "signIn": button}
        return described | {"at": self.at.astimezone(UTC).isoformat(), "edited": self.edited}


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the page is told: `message`, `gone`, `typing`, `plan` or `room`."""

    kind: str
    data: Json = field(default_factory=dict)


class Transcripts:
    """The chats of everybody, by their short id, in the order in which messages first appeared."""

    __slots__ = ("_chats", "_watchers")

    def __init__(self) -> None:
        """Start with empty chats."""
        self._chats: dict[str, dict[str, Message]] = {}
        self._watchers: list[tuple[str, asyncio.Queue[Notice]]] = []

    def of(self, person: str) -> list[Message]:
        """Return somebody's chat."""
        return list(self._chats.get(person, {}).values())

    def find(self, person: str, message_id: str) -> Message | None:
        """Find a message in somebody's chat."""
        return self._chats.get(person, {}).get(message_id)

    def put(self, person: str, message: Message) -> None:
        """Show a message; one with the same id is replaced in its place."""
        self._chats.setdefault(person, {})[message.id] = message
        self.tell(person, Notice("message", message.as_json()))

    def remove(self, person: str, message_id: str) -> bool:
        """Take a message away; tell whether it was there."""
        gone = self._chats.get(person, {}).pop(message_id, None) is not None
        if gone:
            self.tell(person, Notice("gone", {"id": message_id}))
        return gone

    def clear(self) -> None:
        """Empty all chats."""
        for person, chat in self._chats.items():
            for message_id in list(chat):
                self.remove(person, message_id)

    def tell(self, person: str | None, notice: Notice) -> None:
        """Tell everybody who watches this person's chat (None: any chat)."""
        for watched, queue in self._watchers:
            if person in (None, watched):
                queue.put_nowait(notice)

    @contextmanager
    def watch(self, person: str) -> Iterator[asyncio.Queue[Notice]]:
        """Watch somebody's chat: first all that stands there, then what comes."""
        queue: asyncio.Queue[Notice] = asyncio.Queue()
        for message in self.of(person):
            queue.put_nowait(Notice("message", message.as_json()))
        entry = (person, queue)
        self._watchers.append(entry)
        try:
            yield queue
        finally:
            self._watchers.remove(entry)
