"""What comes of a sign-in card: the silent exchange, the button with its code, and word of a failure.

The SDK's prompt and middleware are not used: they take any six digits that somebody types for a code (T16), exchange
before they look for a duplicate, and believe the connection that the client names (T15).
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from bot.identity.errors import IdentityError
from bot.stores.errors import StoreUnavailable
from bot.stores.store import Person, Store
from bot.teams.addresses import Address
from bot.teams.limits import Limit, Verdict
from bot.teams.shapes import Json, JsonObject
from bot.teams.token_service import TokenService
from bot.telemetry import note
from dialogs.events import Occasion, SignedIn, SignInFailed, SignInFault

EXCHANGE_LIFE = timedelta(minutes=15)
"""How long a token exchange is remembered; the same one comes from every client that a person has open."""
WAIT_FOR_TWIN = 3.0
"""Seconds that a duplicate waits for the outcome of the first."""
LONGEST_TOKEN = 16_000
MOST_CODES = 5
CODE_STRETCH = 600.0

_CODE = re.compile(r"[0-9]{6}", re.ASCII)
_EXCHANGE_ID = re.compile(r"[\x21-\x7e]{1,200}", re.ASCII)


@dataclass(frozen=True, slots=True)
class SignInAnswer:
    """What the channel is answered, and what the conversation has to hear of it."""

    status: int
    body: JsonObject
    event: SignedIn | SignInFailed | None = None


class _Fate(Enum):
    """What became of an exchange, as the store keeps it."""

    PENDING = "pending"
    TAKEN = "taken"
    REFUSED = "refused"


class SignIn:
    """Answers the invokes that come of a sign-in card, each within seconds and never by an exception."""

    def __init__(self, service: TokenService, store: Store, connection: str) -> None:
        self._service = service
        self._store = store
        self._connection = connection
        self._codes = Limit(MOST_CODES, CODE_STRETCH)

    async def exchanged(self, person: Person, address: Address, occasion: Occasion, value: Json) -> SignInAnswer:
        """Answer `signin/tokenExchange`: each id is exchanged once, and every copy of it gets the same answer.

        Whatever is in the way of a silent exchange, Teams shows the button for it; nobody has to hear of it otherwise.
        """
        match value:
            case {"id": str(exchange), "connectionName": self._connection, "token": str(token)} if (
                _EXCHANGE_ID.fullmatch(exchange) and 0 < len(token) <= LONGEST_TOKEN
            ):
                pass
            case _:
                return self._refused(value)
        key = f"exchange:{person.tenant}:{person.object_id}:{exchange}"
        try:
            if await self._store.remember(key, _Fate.PENDING.value, expires=occasion.at + EXCHANGE_LIFE) is None:
                fate = await self._exchange(address, token)
                await self._store.amend(key, fate.value)
                return self._taken(exchange, SignedIn(occasion)) if fate is _Fate.TAKEN else self._refused(value)
            return self._taken(exchange) if await self._fate(key) is _Fate.TAKEN else self._refused(value)
        except StoreUnavailable as error:
            note("token_exchange_not_kept", error=error)
            return self._refused(value)

    async def _exchange(self, address: Address, token: str) -> _Fate:
        try:
            return _Fate.TAKEN if await self._service.exchange(address, token) else _Fate.REFUSED
        except IdentityError as error:
            note("token_exchange_failed", error=error)
            return _Fate.REFUSED

    async def _fate(self, key: str) -> _Fate:
        """Wait for the first of several equal exchanges, here or in another replica."""
        ends = asyncio.get_running_loop().time() + WAIT_FOR_TWIN
        while True:
            fate = _Fate(await self._store.recall(key) or _Fate.REFUSED.value)
            if fate is not _Fate.PENDING or asyncio.get_running_loop().time() > ends:
                return fate
            await asyncio.sleep(0.1)

    async def verified(self, person: Person, address: Address, occasion: Occasion, value: Json) -> SignInAnswer:
        """Answer `signin/verifyState`, which brings the code of the sign-in page, or word that it was closed.

        Codes are taken from here alone, never from the chat, and at most five in ten minutes.
        """
        state = value.get("state") if isinstance(value, dict) else None
        if state == "CancelledByUser":
            return SignInAnswer(200, {}, SignInFailed(occasion, SignInFault.DECLINED))
        failed = SignInAnswer(200, {}, SignInFailed(occasion, SignInFault.FAILED))
        if not isinstance(state, str) or not _CODE.fullmatch(state):
            return failed
        if self._codes.judge(person) is not Verdict.SERVE:
            return failed
        try:
            token = await self._service.token(address, state)
        except IdentityError as error:
            note("sign_in_not_verified", error=error)
            return failed
        return SignInAnswer(200, {}, SignedIn(occasion)) if token else failed

    def failed(self, occasion: Occasion, value: Json) -> SignInAnswer:
        """Answer `signin/failure`, which the SDK answers by 501 (T12)."""
        code = value.get("code") if isinstance(value, dict) else None
        note("sign_in_failed", code=code if isinstance(code, str) and code.isascii() and code.isalnum() else "unknown")
        return SignInAnswer(200, {}, SignInFailed(occasion, SignInFault.FAILED))

    def _taken(self, exchange: str, event: SignedIn | None = None) -> SignInAnswer:
        return SignInAnswer(200, {"id": exchange, "connectionName": self._connection}, event)

    def _refused(self, value: Json) -> SignInAnswer:
        exchange = value.get("id") if isinstance(value, dict) else None
        identifier = exchange if isinstance(exchange, str) and _EXCHANGE_ID.fullmatch(exchange) else ""
        detail = "The token could not be exchanged. Proceed with regular sign-in."
        body: JsonObject = {"id": identifier, "connectionName": self._connection, "failureDetail": detail}
        return SignInAnswer(412, body)
