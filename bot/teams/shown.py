"""Which message of a chat shows which card, and how new what it shows is.

A memory of this process only: the record of a conversation knows its cards too. It lets a typed "yes" change the card
that is already there, and keeps a slow older answer from covering a newer one.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field

from bot.stores.store import Person
from dialogs.wording.message import Message

MOST_KEPT = 5_000


@dataclass(slots=True)
class Place:
    """Where the card of one subject stands; whoever changes it holds the lock, so that deliveries stay in order.

    `outcome` is what everybody waits for who has been shown something transient, None when nothing is under way.
    """

    card: str | None = None
    revision: int = -1
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    outcome: asyncio.Future[Message] | None = None

    def expect(self) -> asyncio.Future[Message]:
        """Something is under way: return what will be its outcome, the same for everybody who asks."""
        if self.outcome is None:
            self.outcome = asyncio.get_running_loop().create_future()
        return self.outcome

    def settle(self, message: Message) -> None:
        """It came about: everybody who waits gets the message."""
        if self.outcome is not None:
            self.outcome.set_result(message)
            self.outcome = None


class Places:
    """The places of the cards that were shown last."""

    def __init__(self) -> None:
        self._places: OrderedDict[tuple[Person, str], Place] = OrderedDict()

    def of(self, person: Person, subject: str) -> Place:
        """Return the place of that subject's card in that person's chat."""
        place = self._places.setdefault((person, subject), Place())
        self._places.move_to_end((person, subject))
        if len(self._places) > MOST_KEPT:
            self._places.popitem(last=False)
        return place
