"""The app's own tokens, from the workplace's identity provider: ahead of need, one request for all who wait."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import jwt
import pytest

from bot.identity import AppTokens, Entra, IdentityUnavailable, Misconfigured
from bot.settings import Settings
from infra.workplace import Workplace
from infra.workplace.faults import Answer, Delay, Rule
from tests.wire.rights import Clock, nine

pytest_plugins = ["tests.wire.fixtures"]

SCOPE = "https://api.botframework.com/.default"


@asynccontextmanager
async def app_tokens(workplace: Workplace, clock: Clock | None = None, **settings: str) -> AsyncIterator[AppTokens]:
    entra = Entra(Settings.read(workplace.settings(**settings)), nine)
    tokens = AppTokens(entra, clock=clock or time.monotonic)
    try:
        yield tokens
    finally:
        await tokens.close()
        await entra.close()


def requests(workplace: Workplace) -> int:
    return len(workplace.site.log.entries("POST", "/oauth2/v2.0/token"))


async def until(workplace: Workplace, count: int) -> None:
    async with asyncio.timeout(5):
        while requests(workplace) < count:  # noqa: ASYNC110 # the workplace has no event for it
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)


async def test_the_token_is_the_apps_own(workplace: Workplace) -> None:
    async with app_tokens(workplace) as tokens:
        claims = jwt.decode(await tokens.token(SCOPE), options={"verify_signature": False})
    assert (claims["aud"], claims["appid"]) == ("https://api.botframework.com", workplace.site.options.app_id)


async def test_fifty_who_wait_are_one_request(workplace: Workplace) -> None:
    workplace.site.faults.put(Rule(Delay(0.1), path="*/token"))
    async with app_tokens(workplace) as tokens:
        assert len(set(await asyncio.gather(*(tokens.token(SCOPE) for _ in range(50))))) == 1
    assert requests(workplace) == 1


async def test_it_is_renewed_in_the_background_five_minutes_before_its_end(workplace: Workplace) -> None:
    clock = Clock()
    async with app_tokens(workplace, clock) as tokens:
        first = await tokens.token(SCOPE)
        life = jwt.decode(first, options={"verify_signature": False})
        clock.at += life["exp"] - life["iat"] - 299
        assert await tokens.token(SCOPE) == first, "nobody waits"
        await until(workplace, 2)
        assert await tokens.token(SCOPE) != first
    assert requests(workplace) == 2


async def test_while_entra_is_down_the_old_token_serves_as_long_as_it_lives(workplace: Workplace) -> None:
    clock = Clock()
    async with app_tokens(workplace, clock) as tokens:
        first = await tokens.token(SCOPE)
        life = jwt.decode(first, options={"verify_signature": False})
        clock.at += life["exp"] - life["iat"] - 200
        workplace.site.faults.put(Rule(Answer(503), path="*/token"))
        for _ in range(5):
            assert await tokens.token(SCOPE) == first
        await until(workplace, 2)
        assert requests(workplace) == 2, "not one request per call"
        clock.at += 11
        assert await tokens.token(SCOPE) == first
        await until(workplace, 3)
        clock.at += 180
        with pytest.raises(IdentityUnavailable):
            await tokens.token(SCOPE)
        workplace.site.faults.put()
        assert await tokens.token(SCOPE) != first


async def test_one_who_gives_up_waiting_does_not_take_it_from_the_others(workplace: Workplace) -> None:
    workplace.site.faults.put(Rule(Delay(0.2), path="*/token"))
    async with app_tokens(workplace) as tokens:
        hasty = asyncio.create_task(tokens.token(SCOPE))
        patient = asyncio.create_task(tokens.token(SCOPE))
        await asyncio.sleep(0.05)
        hasty.cancel()
        assert await patient
    assert requests(workplace) == 1


async def test_a_wrong_secret_is_the_operators_to_mend(workplace: Workplace) -> None:
    async with app_tokens(workplace, CLIENT_SECRET="wrong") as tokens:
        with pytest.raises(Misconfigured):
            await tokens.token(SCOPE)


async def test_an_unknown_scope_is_the_operators_to_mend(workplace: Workplace) -> None:
    async with app_tokens(workplace) as tokens:
        with pytest.raises(Misconfigured):
            await tokens.token("https://elsewhere.example/.default")
