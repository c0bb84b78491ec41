"""Where the replies of a turn go: into the chat, in the place of the card they are about where there is one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic

from botbuilder.schema import Activity

from bot.stores.store import Person
from bot.teams.adapter import Adapter
from bot.teams.addresses import Address
from bot.teams.cards import reply
from bot.teams.connector import ConnectorError
from bot.teams.errands import Errands
from bot.teams.sentences import Sentence, say
from bot.teams.shown import Place, Places
from bot.telemetry import note
from bot.turns import Delivery, DeliveryFailed
from dialogs.wording.message import Message, Paragraph, Tone

HELD_BACK = 1.0
"""Seconds for which "Booking ..." waits: mostly the receipt is there by then, and nobody has to see it flicker."""
_GONE_FOR_GOOD = frozenset({403, 404})

SignInCard = Callable[[Address, Message], Awaitable[Activity]]


class Chat:
    """One person's chat: the `Outlet` of turns without a press, and of the worker.

    What answers something that was `typed` comes below it, where its reader looks and a screen reader speaks, even if
    it is a card that is already there: that one then only points down. Everything else changes the card in its place.
    """

    def __init__(  # noqa: PLR0913 - whose chat it is, and what the channel lends it
        self,
        person: Person,
        address: Address,
        *,
        adapter: Adapter,
        places: Places,
        errands: Errands,
        sign_in_card: SignInCard,
        typed: bool = False,
    ) -> None:
        self._person = person
        self._address = address
        self._adapter = adapter
        self._places = places
        self._errands = errands
        self._sign_in_card = sign_in_card
        self._typed = typed
        self._answered: set[str] = set()
        self._moved: set[str] = set()

    async def deliver(self, delivery: Delivery) -> str | None:
        """Show the message and return the channel's id of it; raises DeliveryFailed.

        A transient one is held back for a moment, and dropped when a newer one of its subject comes meanwhile; its
        answer is the card that is known already.
        """
        if delivery.subject is None:
            return await self._show(delivery.message, delivery.card)
        place = self.place(delivery.subject)
        if delivery.subject not in self._moved:
            place.card = delivery.card or place.card
        if self._typed and not delivery.news:
            self._answered.add(delivery.subject)
        if delivery.transient:
            place.expect()
            self._errands.run(self._show_later(place, delivery, monotonic()), "hold back")
            return place.card
        place.settle(delivery.message)
        return await self._show_in(place, delivery)

    def place(self, subject: str) -> Place:
        """Return where that subject's card stands in this chat."""
        return self._places.of(self._person, subject)

    async def _show_later(self, place: Place, delivery: Delivery, begun: float) -> None:
        await asyncio.sleep(HELD_BACK)
        # A process that slept meanwhile would show it over what another replica has told since.
        is_late = monotonic() - begun > 2 * HELD_BACK
        if place.revision < delivery.revision and not is_late:
            try:
                await self._show_in(place, delivery)
            except DeliveryFailed as error:
                note("transient_not_delivered", error=error)

    async def _show_in(self, place: Place, delivery: Delivery) -> str | None:
        async with place.lock:
            if delivery.revision >= place.revision:
                if delivery.subject in self._answered - self._moved:
                    await self._move(place, delivery)
                else:
                    place.card = await self._show(delivery.message, place.card)
                place.revision = delivery.revision
                if delivery.instead_of is not None:
                    self._retire(self.place(delivery.instead_of), place, delivery.message)
            return place.card

    def _retire(self, former: Place, place: Place, message: Message) -> None:
        """Let a card that is no longer in use say where it goes on, so that nobody taps it in vain."""
        if former.card is not None and former.card != place.card:
            self._errands.run(self._point_down(former.card, message), "point down")
            former.card = None

    async def _move(self, place: Place, delivery: Delivery) -> None:
        """Show the card anew at the end of the chat, and let the one above say so."""
        above = place.card
        place.card = await self._show(delivery.message, None)
        self._moved.add(delivery.subject or "")
        if above is not None and above != place.card:
            self._errands.run(self._point_down(above, delivery.message), "point down")

    async def _point_down(self, card: str, message: Message) -> None:
        below = say(Sentence.BELOW, message.language)
        paragraphs = (Paragraph(below, Tone.QUIET),)
        pointer = Message(below, headline=message.headline, paragraphs=paragraphs, language=message.language)
        try:
            await self._adapter.update(self._address, card, reply(pointer))
        except ConnectorError as error:
            note("card_above_not_changed", error=error, status=error.status)

    async def _show(self, message: Message, card: str | None) -> str | None:
        """Show a message, in the place of the card where one is named; a sign-in card always comes anew.

        Teams begins its silent sign-in for new messages only.
        """
        if message.asks_sign_in:
            return await self._put(await self._sign_in_card(self._address, message), None)
        return await self._put(reply(message), card)

    async def _put(self, activity: Activity, card: str | None) -> str | None:
        try:
            if card is not None:
                try:
                    await self._adapter.update(self._address, card, activity)
                except ConnectorError as error:
                    if error.status != 404:
                        raise
                    # The person deleted that message: say it anew.
                else:
                    return card
            return await self._adapter.send(self._address, activity)
        except ConnectorError as error:
            raise DeliveryFailed(lasting=error.status in _GONE_FOR_GOOD) from error
