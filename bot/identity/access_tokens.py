"""The person's own tokens for Graph, in memory only: got by the on-behalf-of exchange, checked, renewed in time."""

from __future__ import annotations

import asyncio
import base64
import binascii
import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from weakref import WeakValueDictionary

from bot.identity.assertion import Person, UserAssertions, claims_of, names
from bot.identity.consent import CALENDARS
from bot.identity.entra import Entra, Grant
from bot.identity.errors import (
    AssertionExpired,
    ConsentRequired,
    IdentityError,
    IdentityUnavailable,
    OtherPerson,
    SignInRequired,
)
from bot.telemetry import Count, count, note

ENOUGH_LIFE = 300.0
"""Seconds that a token must still live when it is handed out, or it is renewed first."""

LEAST_LIFE = 30.0
"""Seconds that a new token must live: longer than the longest request that is made with it."""

CAPACITY = 10_000
EXPECTED_SCOPES = frozenset(
    {
        "calendars.readwrite", "calendars.read", "mailboxsettings.read", "user.read",
        "openid", "profile", "email", "offline_access",
    }
)  # fmt: skip
"""Scopes that a token may hold without anybody being told; what else it holds was granted for no reason of ours."""


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token for Graph with the person's own, delegated right; `expires` is on the monotonic clock, in seconds."""

    text: str = field(repr=False)
    expires: float


Key = tuple[str, str, str]


class AccessTokens:
    """Hands out each person's token. Raises IdentityError.

    One request to Entra per person and life of a token, however many ask at once. What Entra refuses with a time to
    wait is not asked again before then, for that person alone.
    """

    def __init__(
        self,
        entra: Entra,
        assertions: UserAssertions,
        *,
        scope: str = CALENDARS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._entra = entra
        self._assertions = assertions
        self._scope = scope
        self._clock = clock
        self._held: OrderedDict[Key, AccessToken] = OrderedDict()
        self._left_alone: OrderedDict[Key, float] = OrderedDict()
        self._locks: WeakValueDictionary[Key, asyncio.Lock] = WeakValueDictionary()

    async def token(self, person: Person, address: str) -> AccessToken:
        """Return a token with five minutes to live, or a new one. `address` is the channel's way to the person."""
        key = self._key(person)
        return self._alive(key) or await self._renewed(key, person, address, refused=None, claims=None)

    async def renew(self, person: Person, address: str, refused: str, challenge: str | None = None) -> AccessToken:
        """Return another token than the one that Graph refused; `challenge` is the base64 `claims` of its 401."""
        return await self._renewed(self._key(person), person, address, refused, _claims(challenge))

    async def sign_out(self, person: Person, address: str) -> None:
        """Forget the person's token and end their sign-in at the token service."""
        key = self._key(person)
        async with self._lock(key):  # an exchange that is under way would bring the token back
            self._held.pop(key, None)
            await self._assertions.drop(address)

    def bearer(self, person: Person, address: str) -> Bearer:
        """Return the person's right to their own plan, in the shape that the work plan takes."""
        return Bearer(self, person, address)

    def _key(self, person: Person) -> Key:
        return (person.tenant, person.object_id, self._scope)

    def _lock(self, key: Key) -> asyncio.Lock:
        return self._locks.setdefault(key, asyncio.Lock())

    def _alive(self, key: Key) -> AccessToken | None:
        token = self._held.get(key)
        if token is None or token.expires - self._clock() < ENOUGH_LIFE:
            return None
        self._held.move_to_end(key)
        return token

    async def _renewed(
        self, key: Key, person: Person, address: str, refused: str | None, claims: str | None
    ) -> AccessToken:
        async with self._lock(key):
            held = self._alive(key)
            if held is not None and held.text != refused:
                return held  # somebody else was faster
            self._held.pop(key, None)
            self._respect_wait(key)
            try:
                return self._kept(key, await self._exchanged(person, address, claims))
            except IdentityError as error:
                await self._note(key, address, error)
                raise

    async def _exchanged(self, person: Person, address: str, claims: str | None) -> Grant:
        """Exchange the assertion; when it has expired, a new one, once."""
        assertion = await self._assertion(person, address)
        try:
            grant = await self._entra.on_behalf_of(person.tenant, assertion, self._scope, claims)
        except AssertionExpired:
            fresh = await self._assertion(person, address)
            if fresh == assertion:
                raise
            grant = await self._entra.on_behalf_of(person.tenant, fresh, self._scope, claims)
        if not names(grant.claims, person):
            raise OtherPerson("the token that came back names somebody else")
        self._check_scopes(grant, person)
        return grant

    async def _assertion(self, person: Person, address: str) -> str:
        assertion = await self._assertions.assertion(address)
        if assertion is None:
            raise SignInRequired("no sign-in yet")
        if not names(claims_of(assertion), person):
            raise OtherPerson("the assertion names somebody else")
        return assertion

    def _check_scopes(self, grant: Grant, person: Person) -> None:
        granted = {scope.rpartition("/")[2].lower() for scope in grant.scopes}
        if self._scope.rpartition("/")[2].lower() not in granted:
            link = self._entra.consent_link(person.tenant)
            raise ConsentRequired("the scope that was asked for was not granted", link=link)
        if not granted <= EXPECTED_SCOPES:
            note("more_granted_than_needed", level=logging.WARNING, scope=" ".join(sorted(granted - EXPECTED_SCOPES)))

    def _kept(self, key: Key, grant: Grant) -> AccessToken:
        if grant.seconds < LEAST_LIFE:
            raise IdentityUnavailable("a token that is as good as expired")
        token = self._held[key] = AccessToken(grant.token, self._clock() + grant.seconds)
        self._left_alone.pop(key, None)
        if len(self._held) > CAPACITY:
            self._held.popitem(last=False)
        return token

    def _respect_wait(self, key: Key) -> None:
        wait = self._left_alone.get(key, 0.0) - self._clock()
        if wait > 0:
            raise IdentityUnavailable("asked to wait", retry_after=timedelta(seconds=wait))

    async def _note(self, key: Key, address: str, error: IdentityError) -> None:
        note("no_token", code=str(error), kind=type(error).__name__, tenant=key[0])
        if isinstance(error, ConsentRequired):
            count(Count.CONSENT_WALL)
        if isinstance(error, IdentityUnavailable) and error.retry_after:
            self._left_alone[key] = self._clock() + error.retry_after.total_seconds()
            if len(self._left_alone) > CAPACITY:
                self._left_alone.popitem(last=False)
        if error.ends_sign_in:
            await self._end_sign_in(address)

    async def _end_sign_in(self, address: str) -> None:
        """Make the next sign-in a real one; a token service that is down must not hide why there is no token."""
        try:
            await self._assertions.drop(address)
        except IdentityUnavailable as error:
            note("sign_in_not_ended", level=logging.WARNING, error=error)


@dataclass(frozen=True, slots=True)
class Bearer:
    """One person's right to their own plan; tokens are fetched per attempt and never kept here."""

    tokens: AccessTokens
    person: Person
    address: str

    @property
    def object_id(self) -> str:
        """The person's own id, the only one under which their plan is addressed."""
        return self.person.object_id

    async def token(self) -> str:
        """Return the text of a token; raises IdentityError."""
        return (await self.tokens.token(self.person, self.address)).text

    async def renewed(self, refused: str, challenge: str | None) -> str:
        """Return another token than the refused one; raises IdentityError."""
        return (await self.tokens.renew(self.person, self.address, refused, challenge)).text


def _claims(challenge: str | None) -> str | None:
    """Decode the `claims` of a WWW-Authenticate header; what cannot be decoded asks for nothing."""
    if not challenge:
        return None
    try:
        return base64.b64decode(challenge + "=" * (-len(challenge) % 4), altchars=b"-_", validate=False).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
