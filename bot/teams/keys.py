"""The channel's signing keys: fetched off the loop's way, renewed in the background, kept while their source is down.

The SDK fetches them with a blocking call without timeout, and after a key rollover refuses valid callers for up to a
day (T3, T4).
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import aiohttp
import jwt

from bot.telemetry import note

RENEW_AFTER = 6 * 3600.0
"""Seconds between renewals in the background. The channel asks for at least one in 24 hours."""
SERVE_AT_MOST = 48 * 3600.0
"""Seconds that keys are trusted without a successful renewal: 24 hours, and 24 more while their source is down."""
ASK_AGAIN_AFTER = 300.0
"""Seconds between two fetches that unknown key ids may cause; anybody can invent a key id."""
PATIENCE = 5.0
"""Seconds that one fetch may take."""
RETRY_AFTER = 5.0
"""Seconds between attempts in the background while the source is down."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key that the channel signs with, and the channels that it is endorsed for.

    Two are equal when they were published alike; `public` is built from the rest, once, because that costs more than
    the check of a signature.
    """

    id: str
    modulus: str
    exponent: str
    endorsements: frozenset[str]
    public: jwt.PyJWK = field(compare=False, repr=False)


class KeysUnavailable(Exception):
    """The key source did not answer, or not with keys. The text quotes nothing of the answer."""


class KeyRing:
    """The keys that are trusted now."""

    def __init__(
        self,
        session: Callable[[], aiohttp.ClientSession],
        metadata_url: str,
        *,
        allow_http: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._metadata_url = metadata_url
        self._allow_http = allow_http
        self._clock = clock
        self._keys: Mapping[str, Key] = {}
        self._fetched_at = float("-inf")
        self._asked_at = float("-inf")
        self._fetch: asyncio.Task[None] | None = None
        self._watch: asyncio.Task[None] | None = None

    @property
    def ready(self) -> bool:
        """Tell whether there are keys, and young enough to be trusted."""
        return bool(self._keys) and self._clock() - self._fetched_at < SERVE_AT_MOST

    def held(self, key_id: str) -> Key | None:
        """Return the key if it is trusted now, without waiting for anything."""
        return self._keys.get(key_id) if self.ready else None

    async def key(self, key_id: str) -> Key | None:
        """Return the key with that id, or None; an unknown id may wait for one fetch of at most `PATIENCE` seconds.

        A fetch is shared by everybody who waits, and begins at most every `ASK_AGAIN_AFTER` seconds.
        """
        found = self.held(key_id)
        if found is None and (self._fetch is not None or self._clock() - self._asked_at >= ASK_AGAIN_AFTER):
            if self._fetch is None:  # who only joins a fetch has caused none, and leaves the next one to a new key
                self._asked_at = self._clock()
            await self._renew()
            found = self.held(key_id)
        return found

    def open(self) -> None:
        """Begin to fetch and renew; call it once, in the running loop."""
        self._watch = asyncio.create_task(self._keep_fresh(), name="channel keys")

    async def close(self) -> None:
        """Stop renewing."""
        for task in (self._watch, self._fetch):
            if task is not None:
                task.cancel()
                await asyncio.wait([task])

    async def _keep_fresh(self) -> None:
        while True:
            await self._renew()
            fresh = self._clock() - self._fetched_at < RENEW_AFTER
            await asyncio.sleep(RENEW_AFTER if fresh else RETRY_AFTER)

    async def _renew(self) -> None:
        """Fetch once for everybody; a caller that goes away does not take the fetch of the others with it."""
        if self._fetch is None:
            self._fetch = asyncio.create_task(self._fetch_once(), name="fetch channel keys")
        await asyncio.wait([self._fetch])

    async def _fetch_once(self) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                self._keys = await self._ask()
            self._fetched_at = self._clock()
        except (aiohttp.ClientError, KeysUnavailable, TimeoutError, ValueError) as error:
            # The keys at hand go on serving: a source that is down must not close the door.
            note("channel_keys_not_renewed", level=logging.WARNING, error=error)
        finally:
            self._fetch = None

    async def _ask(self) -> Mapping[str, Key]:
        metadata = await self._get(self._metadata_url)
        jwks_uri = metadata.get("jwks_uri")
        if not isinstance(jwks_uri, str) or not (jwks_uri.startswith("https://") or self._allow_http):
            raise KeysUnavailable("the metadata names no keys")
        listed = (await self._get(jwks_uri)).get("keys")
        if not isinstance(listed, list):
            raise KeysUnavailable("the keys are no list")
        keys = {key.id: key for key in map(_key, listed) if key is not None}
        if not keys:
            # An empty answer is taken for a fault: it would lock everybody out.
            raise KeysUnavailable("no usable key")
        # A key that did not change stays the same object, so that tokens verified by it need no second proof.
        return {name: old if (old := self._keys.get(name)) == key else key for name, key in keys.items()}

    async def _get(self, url: str) -> dict[str, object]:
        async with self._session().get(url, allow_redirects=False) as answer:
            if answer.status != 200:
                raise KeysUnavailable(f"status {answer.status}")
            document = await answer.json(content_type=None)
        if not isinstance(document, dict):
            raise KeysUnavailable("not a JSON object")
        return document


def _key(published: object) -> Key | None:
    """Read one published key; None for one that cannot have signed a token for us."""
    match published:
        case {"kty": "RSA", "kid": str(key_id), "n": str(modulus), "e": str(exponent), **rest} if key_id:
            endorsed = rest.get("endorsements", [])
            names = endorsed if isinstance(endorsed, list) else []
            try:
                public = jwt.PyJWK(
                    {"kty": "RSA", "kid": key_id, "n": modulus, "e": exponent, "alg": "RS256"}, algorithm="RS256"
                )
            except (jwt.PyJWTError, ValueError):
                return None
            endorsements = frozenset(name for name in names if isinstance(name, str))
            return Key(key_id, modulus, exponent, endorsements, public)
        case _:
            return None
