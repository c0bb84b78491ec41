"""The bot's side of the door: the real channel and store, and turns that do what a test scripts."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from bot.health import open_health
from bot.settings import Settings
from bot.stores import Person, Store, open_store
from bot.teams import ROUTE, Door, TeamsChannel, open_door, runner
from bot.teams.endpoint import MOST_BYTES
from bot.turns import Delivery, Outlet
from dialogs.events import FromPerson
from dialogs.wording.message import Message, Paragraph
from tests.door.otherside import APP, ISSUER, TENANT, OtherSide

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

Script = Callable[[Person, FromPerson, Outlet], Awaitable[None]]


def plain(text: str) -> Message:
    """Return talk."""
    return Message(spoken=text, paragraphs=(Paragraph(text),))


async def echo(person: Person, event: FromPerson, outlet: Outlet) -> None:
    """Answer everything by one sentence."""
    await outlet.deliver(Delivery(plain("Understood."), None, None, 1, transient=False))


@dataclass
class RecordingTurns:
    """Stands where the turns stand: notes what it is given and does what the test says."""

    script: Script = echo
    taken: list[tuple[Person, FromPerson]] = field(default_factory=list)
    forgotten: list[Person] = field(default_factory=list)

    async def take(self, person: Person, event: FromPerson, outlet: Outlet) -> None:
        self.taken.append((person, event))
        await self.script(person, event, outlet)

    async def forget(self, person: Person) -> None:
        self.forgotten.append(person)


class OwnTokens:
    """The bot's own outbound token."""

    def __init__(self) -> None:
        self.asked = 0

    async def token(self, scope: str) -> str:
        self.asked += 1
        return f"own token for {scope}"


@dataclass
class House:
    """A running bot behind the door."""

    url: str
    turns: RecordingTurns
    channel: TeamsChannel
    door: Door
    store: Store
    other: OtherSide
    client: aiohttp.ClientSession
    folder: Path

    async def post(
        self, body: object, *, token: str | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, Any]:
        """Post an activity with a good token, and return status and JSON of the answer; what a refusal says is kept."""
        told = {"Authorization": f"Bearer {token or self.other.token()}", "Content-Type": "application/json"}
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        async with self.client.post(self.url + ROUTE, headers=told | (headers or {}), data=data) as answer:
            if answer.status >= 400:
                (self.folder / f"{time.monotonic_ns()}.refusal").write_bytes(await answer.read())
            return answer.status, await answer.json(content_type=None) if answer.content_length else None

    async def until(self, condition: Callable[[], bool], within: float = 5.0) -> None:
        """Wait for what happens behind an answer."""
        ends = time.monotonic() + within
        while not condition() and time.monotonic() < ends:  # noqa: ASYNC110 - it happens in another thread
            await asyncio.sleep(0.01)
        assert condition()


def settings(other: OtherSide, **changes: str) -> Settings:
    """Return the settings that lead to the other side."""
    return Settings.read(
        {
            "APP_ID": APP,
            "TENANT_ID": TENANT,
            "CLIENT_SECRET": "unused here",
            "CHANNEL_METADATA_URL": f"{other.url}/metadata",
            "CHANNEL_ISSUER": ISSUER,
            "TOKEN_SERVICE_URL": other.url,
            "ALLOW_LOOPBACK": "1",
        }
        | changes
    )


@asynccontextmanager
async def house(folder: Path, *, most_bytes: int = MOST_BYTES, **changes: str) -> AsyncIterator[House]:
    """Open the door on a free port, with the other side beside it."""
    other = OtherSide()
    other.start()
    configured = settings(other, **changes)
    store = await open_store(f"sqlite:///{folder / 'door.sqlite3'}", clock=lambda: NOW)
    turns = RecordingTurns()
    channel = TeamsChannel(configured, OwnTokens())
    application = web.Application()
    door = open_door(
        application,
        settings=configured,
        channel=channel,
        turns=turns,
        store=store,
        clock=lambda: NOW,
        most_bytes=most_bytes,
    )
    open_health(application, {"store": store.ping, "keys": door.ready})
    served = runner(application)
    await served.setup()
    site = web.TCPSite(served, "127.0.0.1", 0)
    await site.start()
    try:
        async with aiohttp.ClientSession() as client:
            yield House(
                f"http://127.0.0.1:{served.addresses[0][1]}", turns, channel, door, store, other, client, folder
            )
    finally:
        await served.cleanup()
        await store.close()
        other.stop()


class Heartbeat:
    """Beats in the loop under test, and knows the longest time that it could not. Times are seconds."""

    def __init__(self) -> None:
        self.longest = 0.0

    @asynccontextmanager
    async def beating(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self._beat())
        await asyncio.sleep(0.05)
        self.longest = 0.0
        yield
        task.cancel()

    async def _beat(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.002)
            self.longest = max(self.longest, time.perf_counter() - before - 0.002)
