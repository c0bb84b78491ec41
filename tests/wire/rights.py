"""People who are signed in at the workplace, and what hands out their tokens."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.identity import AccessTokens, Entra
from bot.settings import Settings
from infra.workplace import Workplace
from infra.workplace.identity.registration import API_SCOPE
from infra.workplace.identity.scopes import Resource
from infra.workplace.people import JANA
from infra.workplace.people import Person as Colleague

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)


@dataclass(slots=True)
class Clock:
    """A monotonic clock that is moved by hand."""

    at: float = 1000.0

    def __call__(self) -> float:
        return self.at


@dataclass(slots=True)
class SignIns:
    """The sign-ins of a channel: each address has the assertions that it will hand out; the last one stays."""

    given: dict[str, list[str]] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)

    async def assertion(self, address: str) -> str | None:
        handed = self.given.get(address, [])
        return handed.pop(0) if len(handed) > 1 else next(iter(handed), None)

    async def drop(self, address: str) -> None:
        self.dropped.append(address)
        self.given.pop(address, None)


def nine() -> datetime:
    """The moment at which these tests play."""
    return NINE


def assertion(workplace: Workplace, who: Colleague = JANA, /, **claims: object) -> str:
    """Make a person's token for the app's own API."""
    return workplace.site.mint.access_token(who, Resource.API, frozenset({API_SCOPE}), **claims)


def signed_in(workplace: Workplace) -> SignIns:
    """Let Jana be signed in, in the chat with the address "chat"."""
    return SignIns({"chat": [assertion(workplace)]})


@asynccontextmanager
async def tokens_of(
    workplace: Workplace, sign_ins: SignIns, clock: Callable[[], float] = time.monotonic, /, **settings: str
) -> AsyncIterator[AccessTokens]:
    """Make what hands out tokens, pointed at the workplace."""
    entra = Entra(Settings.read(workplace.settings(**settings)), nine)
    try:
        yield AccessTokens(entra, sign_ins, clock=clock)
    finally:
        await entra.close()
