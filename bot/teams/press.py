"""The outlet of a press: what answers the press itself is handed to the waiting invoke, and shown in the chat too."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.teams.cards import is_plain
from bot.teams.outlet import Chat
from bot.turns import Delivery
from dialogs.wording.message import Message

LATE = 1.0
"""Seconds over its time after which an answer is too old to be put onto the card."""


class Press:
    """The `Outlet` of one press.

    The card in the answer of the invoke is seen by the presser alone; the same card put into the chat is seen by all
    their clients, and stays.
    """

    def __init__(self, chat: Chat, subject: str, card: str | None) -> None:
        self._chat = chat
        self._subject = subject
        self._card = card
        self._newest: Message | None = None
        self._settled = asyncio.Event()
        self._outcome: asyncio.Future[Message] | None = None

    async def deliver(self, delivery: Delivery) -> str | None:
        """Deliver as `Chat` does, and keep what belongs onto the pressed card for the waiting invoke."""
        ours = delivery.subject == self._subject or (delivery.card is not None and delivery.card == self._card)
        if not ours:
            return await self._chat.deliver(delivery)
        delivery = replace(delivery, card=delivery.card or self._card)
        self._keep(delivery.message)
        if not delivery.transient:
            self._settled.set()
        elif delivery.subject is not None:
            self._outcome = self._chat.place(delivery.subject).expect()
        return await self._chat.deliver(delivery)

    async def answer(self, turn: asyncio.Task[None], within: float) -> Message | None:
        """Return the newest card of the pressed subject, as soon as it is final or time is up.

        The turn goes on where time was up; what it brings then is put into the chat. A second tap finds the booking
        under way, and its own turn is over at once: it waits for the outcome of the first, so that both get the same.
        A process that slept meanwhile has no card to answer with: another may have told something newer since.
        """
        ends = asyncio.get_running_loop().time() + within
        settled = asyncio.ensure_future(self._settled.wait())
        await asyncio.wait({settled, turn}, timeout=within, return_when=asyncio.FIRST_COMPLETED)
        settled.cancel()
        if turn.done() and not self._settled.is_set() and self._outcome is not None:
            await asyncio.wait({self._outcome}, timeout=ends - asyncio.get_running_loop().time())
            if self._outcome.done():
                self._keep(self._outcome.result())
        has_slept = asyncio.get_running_loop().time() > ends + LATE
        return None if has_slept else self._newest

    def _keep(self, message: Message) -> None:
        """Talk goes into the chat; only cards go onto cards."""
        if not is_plain(message):
            self._newest = message
