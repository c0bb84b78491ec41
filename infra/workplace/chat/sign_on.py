"""Teams' part in signing in: silently where it can, with a button where it cannot."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from infra.workplace.chat.activities import Activities
from infra.workplace.chat.delivery import BotAnswer, Delivery
from infra.workplace.chat.transcripts import Message, SignInOffer, Transcripts
from infra.workplace.clock import Clock
from infra.workplace.identity.consent import Consents
from infra.workplace.identity.minting import Mint
from infra.workplace.identity.registration import API_SCOPE, Registration
from infra.workplace.people import Person
from infra.workplace.switches import Board
from infra.workplace.wire import Json


@dataclass(slots=True)
class SignOn:
    """Answers the bot's sign-in cards and log-in requests as the Teams client does.

    Kept by short id of the person: the message with the sign-in button, and the press that is to be repeated after it.
    """

    activities: Activities
    delivery: Delivery
    transcripts: Transcripts
    consents: Consents
    mint: Mint
    registration: Registration
    board: Board
    clock: Clock
    _buttons: dict[str, str] = field(default_factory=dict)
    _presses: dict[str, Json] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def offered(self, person: Person, message_id: str, card: Json, text: str | None = None) -> None:
        """Deal with an OAuth card that the bot has sent: nothing is shown as long as it can be done silently.

        `text` is what the bot said above the card, in markdown.
        """
        self._start(self._deal(person, message_id, card, text))

    def token_for(self, person: Person) -> str | None:
        """Get the client's own token for its user; None when the person has to be asked first."""
        standing = self.consents.of(person.oid)
        if not standing.api or standing.sign_in_due:
            return None
        return self.mint.single_sign_on_token(person, frozenset({API_SCOPE}))

    def show_button(
        self, person: Person, message_id: str, card: Json, press: Json | None = None, text: str | None = None
    ) -> None:
        """Show the sign-in button of a card, below its text; `press` is the invoke to be repeated after it."""
        button: Json = next(iter(card.get("buttons") or []), {})
        title, link = button.get("title", "Sign in"), button.get("value", "")
        offer = SignInOffer(card.get("text") or button.get("text") or "Please sign in.", title, link)
        self._buttons[person.id] = message_id
        if press is None:
            self._presses.pop(person.id, None)
        else:
            self._presses[person.id] = press
        self.transcripts.put(person.id, Message(message_id, "bot", self.clock.now(), text, sign_in=offer))

    def link_for(self, person: Person) -> str | None:
        """Return where the person's sign-in button leads; None if there is none."""
        message = self.transcripts.find(person.id, self._buttons.get(person.id, ""))
        return message.sign_in.link if message is not None and message.sign_in is not None else None

    def finished(self, person: Person, state: str) -> None:
        """The sign-in window has closed: with a six-digit code, or as "CancelledByUser"."""
        self._start(self._verify(person, state))

    async def close(self) -> None:
        """Stop whatever is still under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def settled(self) -> None:
        """Wait until nothing is under way any more."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def _deal(self, person: Person, message_id: str, card: Json, text: str | None) -> None:
        resource = card.get("tokenExchangeResource") or {}
        if resource.get("uri") not in (None, self.registration.uri):
            message = f"The resource {resource['uri']} is not the app's own."
            failure = {"code": "resourcematchfailed", "message": message}
            await self.delivery.deliver(self.activities.invoked(person, "signin/failure", failure))
            return
        token = self.token_for(person) if resource.get("id") else None
        if token is None:
            self.show_button(person, message_id, card, text=text)
            return
        value = {"id": resource["id"], "connectionName": card.get("connectionName"), "token": token}
        clients = max(1, self.board.now.signed_in_clients)
        answers = await asyncio.gather(*(self._exchange(person, value) for _ in range(clients)))
        # As in Teams: refused means "ask the person"; a bot that fails (5xx, silence) leaves them with nothing.
        if not any(answer.status == 200 for answer in answers) and any(400 <= one.status < 500 for one in answers):
            self.show_button(person, message_id, card, text=text)

    async def _exchange(self, person: Person, value: Json) -> BotAnswer:
        return await self.delivery.deliver(self.activities.invoked(person, "signin/tokenExchange", value))

    async def _verify(self, person: Person, state: str) -> None:
        press = self._presses.pop(person.id, None)
        if press is not None and state.isdecimal():
            value = press["value"] | {"state": state}
            activity = self.activities.invoked(person, press["name"], value, press.get("replyToId"))
        else:
            activity = self.activities.invoked(person, "signin/verifyState", {"state": state})
        answer = await self.delivery.deliver(activity)
        if answer.status == 200 and state.isdecimal():
            self.transcripts.remove(person.id, self._buttons.pop(person.id, ""))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
