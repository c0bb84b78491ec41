"""Who calls: the proof of the channel's bearer token, from the header alone, before a byte of the body is read.

RS256 only, one issuer, our own audience, an expiry, five minutes of skew. There is no second issuer for emulators (T6),
no way to switch this off (T2), and nothing in a header is an unhandled exception (T3, T5).
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import jwt

from bot.teams.keys import Key, KeyRing

LEEWAY = 300
"""Seconds by which the two clocks may differ."""
LONGEST_TOKEN = 6_000
"""Characters; genuine tokens have about 1,000."""
MOST_REMEMBERED = 1_024


class Unproven(Exception):
    """The header proves no caller: answer 401. The text names a condition, and quotes nothing of the token."""


@dataclass(frozen=True, slots=True)
class Caller:
    """The channel, as its token proves it. Times are POSIX seconds; `key` is the one that signed."""

    service_url: str | None
    expires: float
    key: Key


class Authentication:
    """Proves bearer tokens, and remembers the proof of one for as long as it lives."""

    def __init__(self, keys: KeyRing, *, issuer: str, audience: str, clock: Callable[[], float] = time.time) -> None:
        self._keys = keys
        self._issuer = issuer
        self._audience = audience
        self._clock = clock
        # The channel uses a token for about an hour: the second proof of the same one is a look-up, not RSA.
        self._proven: OrderedDict[str, Caller] = OrderedDict()

    async def prove(self, authorization: str | None) -> Caller:
        """Return the caller that the `Authorization` header proves; raises Unproven."""
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token or len(token) > LONGEST_TOKEN:
            raise Unproven("no bearer token")
        known = self._proven.get(token)
        if known is not None and self._still_good(known):
            self._proven.move_to_end(token)
            return known
        caller = await self._prove(token)
        self._proven[token] = caller
        if len(self._proven) > MOST_REMEMBERED:
            self._proven.popitem(last=False)
        return caller

    def _still_good(self, caller: Caller) -> bool:
        """A remembered proof ends with its token, and with the key that it rests on."""
        return self._clock() < caller.expires + LEEWAY and self._keys.held(caller.key.id) is caller.key

    async def _prove(self, token: str) -> Caller:
        key = await self._keys.key(_key_id(token))
        if key is None:
            raise Unproven("unknown key")
        try:
            claims = jwt.decode(
                token,
                key.public,
                algorithms=["RS256"],
                audience=self._audience,
                issuer=self._issuer,
                leeway=LEEWAY,
                options={"require": ["exp", "iss", "aud"], "strict_aud": True},
            )
            expires = float(claims["exp"])
        except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError) as error:
            raise Unproven(type(error).__name__) from error
        service_url = claims.get("serviceurl")
        return Caller(service_url if isinstance(service_url, str) else None, expires, key)


def _key_id(token: str) -> str:
    """Return the id of the key that is said to have signed; refuses other algorithms before any key is looked up."""
    try:
        header = jwt.get_unverified_header(token)
    except (jwt.PyJWTError, ValueError, TypeError, RecursionError) as error:
        raise Unproven("no JWT") from error
    key_id = header.get("kid")
    if header.get("alg") != "RS256" or not isinstance(key_id, str) or not key_id:
        raise Unproven("not signed by a named RS256 key")
    return key_id
