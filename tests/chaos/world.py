"""The world of the model: a store that compares and sets, a chat, a network that loses things, and a clock."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from dialogs.conversation import Conversation
from dialogs.replies import BookingShown, Reply, Sending

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

Process = Generator[float, None, None]
"""Something that goes on in a process: it yields the seconds until it goes on. It may be killed at every yield."""


def after(moment: datetime, seconds: float) -> datetime:
    """Return the moment so many seconds later."""
    return moment + timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class Weather:
    """How bad the world is: chances between 0 and 1, except for `lags`, in seconds.

    `stopped` while an attempt is about to leave; `asleep` at any other point of a process.
    """

    faults: float = 0.3
    crashes: float = 0.02
    untold: float = 0.05
    lags: tuple[float, ...] = (0, 0, 0, 2, 20)
    stopped: float = 0.02
    asleep: float = 0.004
    sign_in: float = 0.02
    refusals: float = 0.03


@dataclass(slots=True)
class Clock:
    """What is going to happen, in order."""

    now: datetime = START
    waiting: list[tuple[datetime, int, Callable[[], None]]] = field(default_factory=list)
    count: int = 0

    def at(self, moment: datetime, happens: Callable[[], None]) -> None:
        """Let something happen at that moment."""
        self.count += 1
        heapq.heappush(self.waiting, (max(moment, self.now), self.count, happens))

    def run(self, most: int, until: datetime | None = None) -> bool:
        """Let everything happen (up to a moment); tell whether the world came to rest within so many events."""
        while self.waiting and most and (until is None or self.waiting[0][0] <= until):
            self.now, _, happens = heapq.heappop(self.waiting)
            happens()
            most -= 1
        self.now = max(self.now, until or self.now)
        return not self.waiting


@dataclass(slots=True)
class StoreModel:
    """One person's record under compare-and-set, and when it is due."""

    conversation: Conversation
    version: int = 1
    due: datetime | None = None
    flights: set[tuple[str, int]] = field(default_factory=set)

    def save(self, conversation: Conversation, number: int, due: datetime | None) -> bool:
        """Keep the conversation unless somebody was faster."""
        if number != self.version:
            return False
        self.conversation, self.version, self.due = conversation, number + 1, due
        self.flights.update((each.id, each.flights) for each in conversation.bookings)
        return True


@dataclass(slots=True)
class ChatModel:
    """What the person sees: the last reply on every message.

    Each replica keeps older revisions out of what itself has shown; nobody orders what two of them send.
    """

    messages: dict[str, Reply] = field(default_factory=dict)
    revisions: dict[tuple[int, str], int] = field(default_factory=dict)
    told: list[BookingShown] = field(default_factory=list)
    answers: int = 0

    def is_old(self, sending: Sending, replica: int) -> bool:
        """Tell whether this replica has shown something newer of that subject."""
        return sending.revision < self.revisions.get((replica, sending.subject or ""), 0)

    def show(self, sending: Sending, replica: int) -> str:
        """Put a reply where it belongs, and return the message it stands on."""
        self.answers += 1
        card = sending.card or f"m{len(self.messages) + 1}"
        if sending.subject is not None:
            if self.is_old(sending, replica):
                return card
            self.revisions[replica, sending.subject] = sending.revision
        self.messages[card] = sending.reply
        if isinstance(sending.reply, BookingShown):
            self.told.append(sending.reply)
        return card


def chance(dice: random.Random, of: float) -> bool:
    """Throw the dice, unless there is nothing to be thrown for."""
    return of > 0 and dice.random() < of
