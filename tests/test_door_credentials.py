"""Nobody gets in without a proof: the tables of bad credentials, over HTTP, with a hand on the loop's pulse."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.teams import ROUTE
from tests.door.credentials import PROVE_NOBODY, SPEAK_FROM_ELSEWHERE
from tests.door.house import Heartbeat, House, house
from tests.door.otherside import SigningKey


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[House]:
    async with house(tmp_path) as opened:
        yield opened


def nothing_happened(at: House) -> bool:
    """Tell that no handler ran, and that nobody was called but the key source."""
    return at.turns.taken == [] and at.other.requests == []


async def test_every_header_that_proves_nobody_is_refused_before_the_body(at: House) -> None:
    """Each gets 401 while its body is still missing: nothing of it can have been read."""
    statuses: dict[str, int] = {}
    for name, build in PROVE_NOBODY.items():
        header = build(at.other)
        statuses[name] = await status_before_body(at, header)

    assert {name for name, status in statuses.items() if status != 401} == set()
    assert len(statuses) >= 25
    assert nothing_happened(at)
    assert at.other.key_fetches <= 2


async def status_before_body(at: House, authorization: str | None) -> int:
    """Send the head of a request that promises a body, and return the status without ever sending one."""
    host, port = at.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = f"POST {ROUTE} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n"
    if authorization is not None:
        head += f"Authorization: {authorization}\r\n"
    writer.write(f"{head}\r\n".encode())
    line = await asyncio.wait_for(reader.readline(), 5)
    writer.close()
    return int(line.split()[1])


async def test_two_authorizations_are_none(at: House) -> None:
    good = f"Bearer {at.other.token()}"
    async with at.client.post(
        at.url + ROUTE, json=at.other.activity(), headers=[("Authorization", good), ("Authorization", good)]
    ) as answer:
        assert answer.status == 401
    assert nothing_happened(at)


@pytest.mark.parametrize("name", SPEAK_FROM_ELSEWHERE)
async def test_a_proven_caller_has_to_be_where_it_says(at: House, name: str) -> None:
    claims, changes = SPEAK_FROM_ELSEWHERE[name]

    status, body = await at.post(at.other.activity(**changes), token=at.other.token(**claims))

    assert status == 403
    assert body is None
    assert nothing_happened(at)


@pytest.mark.parametrize("endorsements", [None, [], ["webchat"], ["MSTEAMS"]], ids=str)
async def test_a_key_has_to_be_endorsed_for_the_channel(at: House, endorsements: list[str] | None) -> None:
    other_key = SigningKey("key-2", endorsements, pair="second")
    at.other.keys = [at.other.key, other_key]

    status, _ = await at.post(at.other.activity(), token=at.other.token(key=other_key))

    assert status == 403
    assert nothing_happened(at)


async def test_loopback_is_for_workplaces_alone(tmp_path: Path) -> None:
    async with house(tmp_path, ALLOW_LOOPBACK="0", CHANNEL_METADATA_URL="", TOKEN_SERVICE_URL="") as at:
        assert at.channel.hosts.allow("https://smba.trafficmanager.net/emea/")
        assert not at.channel.hosts.allow(at.other.service_url)
        assert not at.channel.hosts.allow("https://localhost/")


@pytest.mark.parametrize(("claim", "seconds"), [("exp", -200), ("nbf", 200)])
async def test_clocks_may_differ_by_five_minutes(at: House, claim: str, seconds: int) -> None:
    shifted: dict[str, Any] = {claim: int(time.time()) + seconds}

    status, _ = await at.post(at.other.activity(), token=at.other.token(**shifted))

    assert status == 200


async def test_a_stranger_never_stalls_the_loop(at: House) -> None:
    """A megabyte that takes the SDK seconds, all bad headers, and 200 slow sockets: under 50 ms each.

    Other programs of the machine can stall us too, so the best of three rounds counts: a defect would show in each.
    """
    megabyte = b'{"attachments":[' + b"{}," * 349_000 + b"{}]}"
    stalls: list[float] = []
    for _ in range(3):
        heart = Heartbeat()
        async with heart.beating():
            assert await status_of(at, megabyte) == 413
            assert await status_of(at, chunks(megabyte)) == 401
            for build in PROVE_NOBODY.values():
                await status_before_body(at, build(at.other))
        stalls.append(heart.longest)
        if heart.longest < 0.05:
            break

    assert min(stalls) < 0.05
    assert nothing_happened(at)


async def chunks(body: bytes) -> AsyncIterator[bytes]:
    """Send a body that does not tell its size."""
    for start in range(0, len(body), 65536):
        yield body[start : start + 65536]


async def status_of(at: House, body: bytes | AsyncIterator[bytes]) -> int:
    try:
        async with at.client.post(at.url + ROUTE, data=body, headers={"Content-Type": "application/json"}) as answer:
            return answer.status
    except aiohttp.ClientConnectionError:
        return 401  # the answer was given and the connection ended while we were still sending
