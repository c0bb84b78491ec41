"""The channel's keys: rollover, a source that is down or hangs, and how rarely it is asked."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest

from bot.teams.keys import ASK_AGAIN_AFTER, RENEW_AFTER, SERVE_AT_MOST, KeyRing
from tests.door.house import Heartbeat, House, house
from tests.door.otherside import OtherSide, SigningKey


class Clock:
    """Seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[House]:
    async with house(tmp_path) as opened:
        yield opened


@pytest.fixture
def source() -> Iterator[OtherSide]:
    """Where the keys come from, without a door that asks for them too."""
    other = OtherSide()
    other.start()
    yield other
    other.stop()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def keys(source: OtherSide, clock: Clock) -> AsyncIterator[KeyRing]:
    async with aiohttp.ClientSession() as session:
        yield KeyRing(lambda: session, f"{source.url}/metadata", allow_http=True, clock=clock)


async def test_the_first_request_with_a_new_key_passes(at: House) -> None:
    await at.post(at.other.activity())
    new = SigningKey("key-2", pair="second")
    at.other.keys = [new]

    status, _ = await at.post(at.other.activity(), token=at.other.token(key=new))

    assert status == 200
    assert at.other.key_fetches == 2


async def test_a_key_that_was_withdrawn_proves_nothing_more(at: House) -> None:
    """Not even for a token that it proved before."""
    old = at.other.token()
    await at.post(at.other.activity(), token=old)
    new = SigningKey("key-2", pair="second")
    at.other.keys = [new]
    await at.post(at.other.activity(), token=at.other.token(key=new))

    status, _ = await at.post(at.other.activity(), token=old)

    assert status == 401


async def test_a_name_that_is_used_for_another_key_is_another_key(
    source: OtherSide, clock: Clock, keys: KeyRing
) -> None:
    before = await keys.key("key-1")
    source.keys = [SigningKey("key-1", pair="second")]
    clock.now += ASK_AGAIN_AFTER
    await keys.key("unknown")

    assert await keys.key("key-1") != before


async def test_unknown_keys_ask_at_most_every_five_minutes(source: OtherSide, clock: Clock, keys: KeyRing) -> None:
    for number in range(50):
        assert await keys.key(f"unknown-{number}") is None
    asked_at_once = source.key_fetches
    clock.now += ASK_AGAIN_AFTER
    await keys.key("unknown")

    assert (asked_at_once, source.key_fetches) == (1, 2)


async def test_everybody_who_waits_shares_one_fetch(source: OtherSide, clock: Clock, keys: KeyRing) -> None:
    source.keys_hang = 0.2

    found = await asyncio.gather(*(keys.key("key-1") for _ in range(50)))

    assert None not in found
    assert source.key_fetches == 1


async def test_who_joins_the_first_fetch_leaves_the_next_one_to_a_new_key(source: OtherSide, keys: KeyRing) -> None:
    source.keys_hang = 0.2
    keys.open()
    await asyncio.sleep(0)

    assert await keys.key("key-1") is not None
    source.keys = [SigningKey("key-2", pair="second")]
    assert await keys.key("key-2") is not None
    assert source.key_fetches == 2
    await keys.close()


async def test_old_keys_serve_while_the_source_is_down_and_then_no_more(
    source: OtherSide, clock: Clock, keys: KeyRing
) -> None:
    assert await keys.key("key-1") is not None
    source.keys_status = 503

    clock.now += SERVE_AT_MOST - 1
    assert await keys.key("unknown") is None
    assert await keys.key("key-1") is not None
    assert keys.ready
    clock.now += 2
    assert await keys.key("key-1") is None
    assert not keys.ready


@pytest.mark.parametrize("trouble", ["empty", "broken"])
async def test_a_source_that_answers_nonsense_locks_nobody_out(
    source: OtherSide, clock: Clock, keys: KeyRing, trouble: str
) -> None:
    await keys.key("key-1")
    source.keys = [] if trouble == "empty" else source.keys
    source.keys_status = 200 if trouble == "empty" else 500
    clock.now += RENEW_AFTER

    assert await keys.key("unknown") is None
    assert await keys.key("key-1") is not None


async def test_an_unchanged_key_stays_the_same_object(source: OtherSide, clock: Clock, keys: KeyRing) -> None:
    before = await keys.key("key-1")
    clock.now += ASK_AGAIN_AFTER
    await keys.key("unknown")

    assert source.key_fetches == 2
    assert await keys.key("key-1") is before


async def test_a_hung_source_holds_up_nobody_who_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A caller with a known key passes in no time, one without waits alone, and the loop beats on."""
    monkeypatch.setattr("bot.teams.keys.PATIENCE", 0.5)
    async with house(tmp_path) as at:
        await at.post(at.other.activity())
        at.other.keys_hang = 2.0
        heart = Heartbeat()
        async with heart.beating():
            stranger = asyncio.create_task(
                at.post(at.other.activity(), token=at.other.token(key=SigningKey("unknown")))
            )
            await asyncio.sleep(0.05)
            began = time.monotonic()
            status, _ = await at.post(at.other.activity())
            took = time.monotonic() - began
            refused, _ = await stranger

        assert (status, refused) == (200, 401)
        assert took < 0.4
        assert heart.longest < 0.4


async def test_without_keys_nobody_gets_in_and_the_probe_says_so(tmp_path: Path) -> None:
    async with house(tmp_path, CHANNEL_METADATA_URL="http://127.0.0.1:9/nothing-here") as at:
        status, _ = await at.post(at.other.activity())

        assert status == 401
        assert at.turns.taken == []
        assert not await at.door.ready()


async def test_keys_come_over_https_alone(source: OtherSide) -> None:
    async with aiohttp.ClientSession() as session:
        keys = KeyRing(lambda: session, f"{source.url}/metadata", allow_http=False)

        assert await keys.key("key-1") is None
        assert source.key_fetches == 1
