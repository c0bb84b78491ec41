"""What turns need of a channel: somewhere to deliver what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bot.stores import Person
from dialogs.selftest import Check
from dialogs.wording.message import Message


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message on its way into the chat.

    `subject` is the proposal or booking whose card this is, None for plain talk. `card` is the channel's id of the
    message to put it in the place of, None where it is not known. A higher `revision` of a subject replaces a lower
    one, never the other way. A `transient` one may be left out when a newer one of its subject follows soon. `news`
    comes by itself; anything else answers what the person did. `instead_of` is the subject whose card this one
    puts out of use.
    """

    message: Message
    subject: str | None = None
    card: str | None = None
    revision: int = 0
    transient: bool = False
    news: bool = False
    instead_of: str | None = None


class DeliveryFailed(Exception):
    """A message did not reach the chat; `lasting` when none will any more (the bot was removed, the chat is gone)."""

    def __init__(self, *, lasting: bool = False) -> None:
        super().__init__("not delivered")
        self.lasting = lasting


class Outlet(Protocol):
    """Where the replies of one turn go."""

    async def deliver(self, delivery: Delivery) -> str | None:
        """Show the message and return the channel's id of it, None where it has none. Raises DeliveryFailed."""


class Tester(Protocol):
    """Tries an installation in somebody's own plan."""

    def is_for(self, person: Person) -> bool:
        """Tell whether the administrator lets this person ask for it."""

    async def checks(self, person: Person, address: str) -> tuple[Check, ...]:
        """Try everything that a booking needs, and return what was found; a failure is found, not raised."""


class Channel(Protocol):
    """The way back to a chat when nobody has just spoken."""

    def outlet(self, person: Person, address: str) -> Outlet:
        """Return an outlet into the chat that `address` leads to."""
