"""When nothing can be written down, nothing is offered and nothing is booked, and the person is told so."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from infra.workplace import Workplace
from infra.workplace.chat.transcripts import Message
from tests.bot_process import BotProcess, running_bot
from tests.monday import NINE_ON_MONDAY
from tests.postgres import fresh_url, run, server

PATIENCE = 30.0
SORRY = "I cannot book right now. Nothing was booked."


@dataclass(frozen=True, slots=True)
class Desk:
    """A workplace with one bot, whose store can be broken."""

    workplace: Workplace
    bot: BotProcess
    folder: Path

    async def hears(self, text: str, words: str) -> Message:
        """Say something as Jana, and return the new message with these words."""
        known = {each.id for each in self.workplace.transcript("jana")}
        await self.workplace.say("jana", text)
        return await self.shown(words, known)

    async def shown(self, words: str, known: set[str]) -> Message:
        """Wait for a message with these words that was not known before."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for each in self.workplace.transcript("jana"):
                    if each.id not in known and words in (each.text or "") + json.dumps(each.card or {}):
                        return each
                await asyncio.sleep(0.05)

    def writes(self) -> int:
        """Count what was to change a plan."""
        return len(self.workplace.site.log.entries("POST", "/occurrences$"))


@asynccontextmanager
async def opened(folder: Path, **settings: str) -> AsyncIterator[Desk]:
    """Open a desk whose bot has these settings."""
    with Workplace.running() as workplace:
        workplace.site.clock.move(NINE_ON_MONDAY)
        async with running_bot(workplace.settings(**settings), folder) as bot:
            workplace.connect(bot.url)
            yield Desk(workplace, bot, folder)


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with opened(tmp_path) as one:
        yield one


@contextmanager
def locked(desk: Desk) -> Iterator[None]:
    """Hold the file as a backup might that never ends."""
    with closing(sqlite3.connect(desk.folder / "offhand.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def full(desk: Desk) -> Iterator[None]:
    """Let no file of the process grow any more, as on a full disk."""
    import resource  # noqa: PLC0415 - not on every system

    before = resource.prlimit(desk.bot.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(desk.bot.pid, resource.RLIMIT_FSIZE, (1, before[1]))
    yield
    resource.prlimit(desk.bot.pid, resource.RLIMIT_FSIZE, before)


@contextmanager
def gone(desk: Desk) -> Iterator[None]:
    """Take the file away, as a volume that is no longer there."""
    file, elsewhere = desk.folder / "offhand.sqlite3", desk.folder / "elsewhere"
    file.rename(elsewhere)
    yield
    elsewhere.rename(file)


ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="limits of another process are Linux's own")


@pytest.mark.parametrize("broken", [locked, gone, pytest.param(full, marks=ON_LINUX)])
async def test_without_a_store_nothing_is_offered(
    desk: Desk, broken: Callable[[Desk], AbstractContextManager[None]]
) -> None:
    await desk.hears("hello", "Hello!")

    with broken(desk):
        await desk.hears("off tomorrow", SORRY)

    await desk.hears("off on Wednesday", "Shall I book")


@pytest.mark.parametrize("broken", [locked, gone, pytest.param(full, marks=ON_LINUX)])
async def test_without_a_store_no_tap_books(desk: Desk, broken: Callable[[Desk], AbstractContextManager[None]]) -> None:
    offer = await desk.hears("off tomorrow", "Shall I book")

    with broken(desk):
        known = {each.id for each in desk.workplace.transcript("jana")}
        answer = await desk.workplace.press("jana", offer, "book")
        assert answer.status == 200
        await desk.shown(SORRY, known)

    assert desk.writes() == 0
    await desk.workplace.press("jana", offer, "book")
    async with asyncio.timeout(PATIENCE):
        while not desk.workplace.time_off("jana"):  # noqa: ASYNC110 - it happens in another process
            await asyncio.sleep(0.05)
    assert desk.writes() == 1


async def test_without_a_server_nothing_is_offered(tmp_path: Path) -> None:
    url = await asyncio.to_thread(fresh_url)
    async with opened(tmp_path, STORE_URL=url) as desk:
        await desk.hears("hello", "Hello!")
        await asyncio.to_thread(run, f"DROP SCHEMA {url.rpartition('search_path=')[2]} CASCADE")

        await desk.hears("off tomorrow", SORRY)

        assert desk.writes() == 0


async def test_with_a_server_that_only_reads_nothing_is_offered(tmp_path: Path) -> None:
    """A standby that has not been promoted takes no write; once it does, everything goes on."""
    url = await asyncio.to_thread(fresh_url)
    async with opened(tmp_path, STORE_URL=url) as desk:
        await desk.hears("hello", "Hello!")
        await asyncio.to_thread(only_reading, "on")
        try:
            await desk.hears("off tomorrow", SORRY)
        finally:
            await asyncio.to_thread(only_reading, "off")

        assert desk.writes() == 0
        await desk.hears("off on Wednesday", "Shall I book")


def only_reading(switch: str) -> None:
    """Have every new connection to the server begin so, and end the ones that there are."""
    writing = f"{server().get_uri()}{'&' if '?' in server().get_uri() else '?'}default_transaction_read_only=off"
    run(f"ALTER DATABASE postgres SET default_transaction_read_only = {switch}", writing)
    run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
    )
