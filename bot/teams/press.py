"""The outlet of a press: what answers the press itself is handed to the waiting invoke, and shown in the chat too."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.teams.cards import is_plain
from bot.teams.outlet import Chat
from bot.turns import Delivery
from dialogs.wording.message import Message


class Press:
    """The `Outlet` of one press.

    The card in the answer of the invoke is seen by the presser alone; the same card put into the chat is seen by all
    their clients, and stays.
    """

    def __init__(self, chat: Chat, subject: str, card: str | None) -> None:
        self._chat = chat
        self._subject = subject
        self._card = card
        self._settled = asyncio.Event()
        self._newest: Message | None = None

    async def deliver(self, delivery: Delivery) -> str | None:
        """Deliver as `Chat` does, and keep what belongs onto the pressed card for the waiting invoke."""
        ours = delivery.subject == self._subject or (delivery.card is not None and delivery.card == self._card)
        if not ours:
            return await self._chat.deliver(delivery)
        delivery = replace(delivery, card=delivery.card or self._card)
        if not is_plain(delivery.message):
            self._newest = delivery.message
        if not delivery.transient:
            self._settled.set()
        return await self._chat.deliver(delivery)

    async def answer(self, turn: asyncio.Task[None], within: float) -> Message | None:
        """Return the newest card of the pressed subject, as soon as it is final, the turn is over or time is up.

        The turn goes on where time was up; what it brings then is put into the chat.
        """
        settled = asyncio.ensure_future(self._settled.wait())
        try:
            await asyncio.wait({settled, turn}, timeout=within, return_when=asyncio.FIRST_COMPLETED)
        finally:
            settled.cancel()
        return self._newest
