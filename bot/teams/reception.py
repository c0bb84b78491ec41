"""One activity, from the adapter to whoever is to answer it; and an answer to everything, whatever happens.

Nothing is raised to the SDK: it would swallow the error and answer an invoke by 501, and the channel would send the
press again (T12, T13).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Protocol

from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ActivityTypes

from bot.stores.errors import StoreUnavailable
from bot.stores.store import Person
from bot.teams import activities, presses
from bot.teams.activities import Gone, Stranger
from bot.teams.adapter import Adapter, answer_invoke
from bot.teams.addresses import Address
from bot.teams.cards import CARD, render, talk
from bot.teams.connector import ConnectorError
from bot.teams.errands import Errands
from bot.teams.limits import Limit, Verdict
from bot.teams.outlet import Chat
from bot.teams.press import Press
from bot.teams.presses import CardInvalid
from bot.teams.sentences import Sentence, say
from bot.teams.shapes import JsonObject
from bot.teams.sign_in import SignIn
from bot.telemetry import error_id, note
from bot.turns import DeliveryFailed, Outlet, TurnLost
from dialogs.events import FromPerson, Occasion, Pressed, Said
from dialogs.wording.message import Message, Paragraph

ANSWER_PRESS_WITHIN = 2.5
"""Seconds; the card is answered with what is there by then, and changed later. Teams sends again after 10 to 15."""
ACKNOWLEDGE_WITHIN = 5.0
"""Seconds that the channel waits for a message to be dealt with; the turn goes on behind its back."""
EXCHANGE = "signin/tokenExchange"
MESSAGES = (20, 60.0)
PRESSES = (60, 60.0)
REFUSALS = (1, 60.0)

_STRANGERS = {
    Stranger.NOT_PERSONAL: Sentence.PERSONAL_ONLY,
    Stranger.NO_IDENTITY: Sentence.NO_IDENTITY,
    Stranger.FOREIGN: Sentence.FOREIGN,
}


class Turns(Protocol):
    """What decides and acts, once it is known who said or pressed what."""

    async def take(self, person: Person, event: FromPerson, outlet: Outlet) -> None:
        """Take the event to its end, replies into the outlet.

        Raises TurnLost when something had been begun as the store went away, StoreUnavailable when nothing was kept.
        """

    async def forget(self, person: Person) -> None:
        """Delete what is kept of a person; raises StoreUnavailable."""


class Chats(Protocol):
    """Where a person's chat is found."""

    def __call__(self, person: Person, address: Address, *, typed: bool = False) -> Chat:
        """Return it; `typed` when what it is for answers something typed."""


class Reception:
    """Receives activities whose sender the endpoint has proven."""

    def __init__(  # noqa: PLR0913 - it joins the parts of the channel, and does nothing else
        self,
        *,
        tenants: frozenset[str],
        locale: str,
        turns: Turns,
        adapter: Adapter,
        chat: Chats,
        sign_in: SignIn,
        errands: Errands,
        clock: Callable[[], datetime],
    ) -> None:
        self._tenants = tenants
        self._locale = locale
        self._turns = turns
        self._adapter = adapter
        self._chat = chat
        self._sign_in = sign_in
        self._errands = errands
        self._clock = clock
        self._messages = Limit(*MESSAGES)
        self._presses = Limit(*PRESSES)
        self._refusals = Limit(*REFUSALS)

    async def on_turn(self, context: TurnContext) -> None:
        """Deal with one activity; the handler of the adapter."""
        activity = context.activity
        way_back = activities.address(activity, self._locale)
        if activity.type == ActivityTypes.invoke:
            status, body = await self._safely(self._invoked(activity, way_back), way_back)
            # An exchange that was not one must not be answered by 200: Teams would take it for a sign-in.
            unsettled = activity.name == EXCHANGE and "connectionName" not in body
            await answer_invoke(context, 412 if unsettled else status, body)
        else:
            await self._safely(self._heard(activity, way_back), way_back)

    # -- messages and the like ---------------------------------------------------------------------------------------

    async def _heard(self, activity: Activity, way_back: Address) -> tuple[int, JsonObject]:
        person = activities.sender(activity, self._tenants)
        if isinstance(person, Stranger):
            await self._turn_away(activity, person, way_back)
            return 200, {}
        happened = activities.occasion(activity, way_back, self._clock())
        try:
            event = activities.event(activity, happened)
        except CardInvalid:
            await self._tell(way_back, Sentence.CARD_INVALID)
            return 200, {}
        match event:
            case None:
                pass
            case Gone():
                await self._turns.forget(person)
            case Said() | Pressed():
                await self._limited(person, event, way_back)
            case _:
                await self._begin(person, event, way_back)
        return 200, {}

    async def _limited(self, person: Person, event: FromPerson, way_back: Address) -> None:
        match self._messages.judge(person):
            case Verdict.SERVE:
                await self._begin(person, event, way_back)
            case Verdict.TELL:
                await self._tell(way_back, Sentence.SLOW_DOWN)
            case Verdict.IGNORE:
                pass

    async def _begin(self, person: Person, event: FromPerson, way_back: Address) -> None:
        """Begin the turn, and wait for its end no longer than the channel should."""
        typed = isinstance(event, Said) and not event.edited
        chat = self._chat(person, way_back, typed=typed)
        turn = self._errands.run(self._take(person, event, chat, way_back), "turn")
        await asyncio.wait({turn}, timeout=ACKNOWLEDGE_WITHIN)

    async def _turn_away(self, activity: Activity, why: Stranger, way_back: Address) -> None:
        """Say it once in a while, to what was said to us; no work is done for it, and nothing is kept."""
        if activity.type != ActivityTypes.message or not activity.from_property:
            return
        if self._refusals.judge((way_back.conversation, way_back.user)) is Verdict.SERVE:
            await self._tell(way_back, _STRANGERS[why])

    # -- invokes -----------------------------------------------------------------------------------------------------

    async def _invoked(self, activity: Activity, way_back: Address) -> tuple[int, JsonObject]:
        person = activities.sender(activity, self._tenants)
        if isinstance(person, Stranger):
            return 200, _toast(say(_STRANGERS[person], way_back.locale))
        happened = activities.occasion(activity, way_back, self._clock())
        match activity.name:
            case "adaptiveCard/action":
                return 200, await self._pressed(activity, person, happened, way_back)
            case _ if activity.name == EXCHANGE:
                answer = await self._sign_in.exchanged(person, way_back, happened, activity.value)
            case "signin/verifyState":
                answer = await self._sign_in.verified(person, way_back, happened, activity.value)
            case "signin/failure":
                answer = self._sign_in.failed(happened, activity.value)
            case _:
                return 200, _card(_sentence(Sentence.UNKNOWN_ACTION, way_back.locale))
        if answer.event is not None:
            # What waited for the sign-in goes on behind the answer, which every open client waits for.
            chat = self._chat(person, way_back)
            self._errands.run(self._take(person, answer.event, chat, way_back), "signed in")
        return answer.status, answer.body

    async def _pressed(self, activity: Activity, person: Person, happened: Occasion, way_back: Address) -> JsonObject:
        try:
            event = presses.executed(activity.value, happened, activity.reply_to_id)
        except CardInvalid:
            return _card(_sentence(Sentence.CARD_INVALID, way_back.locale))
        if self._presses.judge(person) is not Verdict.SERVE:
            return _toast(say(Sentence.SLOW_DOWN, way_back.locale))
        return await self._answer_press(person, event, way_back)

    async def _answer_press(self, person: Person, event: Pressed, way_back: Address) -> JsonObject:
        press = Press(self._chat(person, way_back), event.subject, event.card)
        turn = self._errands.run(self._take(person, event, press, way_back), "press")
        message = await press.answer(turn, ANSWER_PRESS_WITHIN)
        if message is not None:
            return _card(message)
        told = Sentence.SEE_CHAT if turn.done() else Sentence.STILL_WORKING
        return _toast(say(told, way_back.locale))

    # -- when something breaks ---------------------------------------------------------------------------------------

    async def _take(self, person: Person, event: FromPerson, outlet: Outlet, way_back: Address) -> None:
        try:
            await self._turns.take(person, event, outlet)
        except TurnLost as error:
            note("turn_lost", error=error)
            await self._tell(way_back, Sentence.INTERRUPTED)
        except StoreUnavailable as error:
            note("turn_not_kept", error=error)
            await self._tell(way_back, Sentence.STORE_DOWN)
        except DeliveryFailed as error:
            note("turn_not_delivered", error=error)
        except Exception as error:  # noqa: BLE001 - the last net: a person gets a sentence, the log gets the rest
            reference = error_id()
            note("turn_broken", error=error, error_id=reference, kind=type(event).__name__)
            await self._tell(way_back, Sentence.BROKEN, id=reference)

    async def _safely(
        self, work: Coroutine[object, object, tuple[int, JsonObject]], way_back: Address
    ) -> tuple[int, JsonObject]:
        """Await the work; whatever it raises becomes a sentence."""
        try:
            return await work
        except StoreUnavailable as error:
            note("activity_not_kept", error=error)
            return 200, _toast(say(Sentence.STORE_DOWN, way_back.locale))
        except Exception as error:  # noqa: BLE001 - the last net of the door, as above
            reference = error_id()
            note("activity_broken", error=error, error_id=reference)
            return 200, _toast(say(Sentence.BROKEN, way_back.locale, id=reference))

    async def _tell(self, way_back: Address, sentence: Sentence, **values: str) -> None:
        try:
            await self._adapter.send(way_back, talk(say(sentence, way_back.locale, **values)))
        except ConnectorError as error:
            note("sentence_not_delivered", error=error, kind=sentence.value, status=error.status)


def _sentence(sentence: Sentence, locale: str) -> Message:
    text = say(sentence, locale)
    return Message(spoken=text, paragraphs=(Paragraph(text),))


def _card(message: Message) -> JsonObject:
    """An answer that replaces the card, for the presser."""
    return {"statusCode": 200, "type": CARD, "value": render(message)}


def _toast(text: str) -> JsonObject:
    """An answer that is shown for a moment and leaves the card as it is."""
    return {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": text}
