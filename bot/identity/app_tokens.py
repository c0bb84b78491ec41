"""The app's own tokens, for its replies: got ahead of need, so that no turn waits for Entra."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.identity.entra import Entra
from bot.telemetry import note

RENEW_EARLY = 300.0
STILL_GOOD = 30.0
BETWEEN_TRIES = 10.0


@dataclass(frozen=True, slots=True)
class _Held:
    text: str = field(repr=False)
    expires: float


class AppTokens:
    """Hands out the app's token per scope: from memory, renewed in the background five minutes before it ends.

    Raises IdentityError only when there is no token that still works.
    """

    def __init__(self, entra: Entra, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._entra = entra
        self._clock = clock
        self._held: dict[str, _Held] = {}
        self._fetching: dict[str, asyncio.Task[str]] = {}
        self._next_try: dict[str, float] = {}

    async def token(self, scope: str) -> str:
        """Return a token for that scope (a `/.default` one) with half a minute to live at least."""
        held, now = self._held.get(scope), self._clock()
        if held is None or held.expires - now < STILL_GOOD:
            # one request for all who wait; it outlives the one who asked first
            return await asyncio.shield(self._fetched(scope))
        if held.expires - now < RENEW_EARLY and self._next_try.get(scope, now) <= now:
            self._next_try[scope] = now + BETWEEN_TRIES
            self._fetched(scope)
        return held.text

    async def close(self) -> None:
        """Give up requests that are under way."""
        for fetch in tuple(self._fetching.values()):
            fetch.cancel()
        await asyncio.gather(*self._fetching.values(), return_exceptions=True)

    def _fetched(self, scope: str) -> asyncio.Task[str]:
        fetch = self._fetching.get(scope)
        if fetch is None:
            fetch = self._fetching[scope] = asyncio.create_task(self._fetch(scope), name=f"app token for {scope}")
            fetch.add_done_callback(lambda done: self._settled(scope, done))
        return fetch

    def _settled(self, scope: str, fetch: asyncio.Task[str]) -> None:
        self._fetching.pop(scope, None)
        # asked for here, so that a failure nobody waited for is told in our own words
        if not fetch.cancelled() and (error := fetch.exception()) is not None:
            note("no_app_token", level=logging.WARNING, error=error, scope=scope)

    async def _fetch(self, scope: str) -> str:
        grant = await self._entra.for_the_app(scope)
        self._held[scope] = _Held(grant.token, self._clock() + grant.seconds)
        return grant.token
