"""The store of many replicas when the server restarts, an answer is lost, or a right is missing."""

from __future__ import annotations

import asyncio
import sys
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from time import monotonic
from urllib.parse import parse_qs, urlsplit

import asyncpg
import pytest

from bot.stores import Kept, OutcomeUnknown, Person, SchemaTooNew, Store, StoreUnavailable, VersionConflict, open_store
from bot.stores.migrations import POSTGRES
from bot.stores.postgres import PostgresStore
from tests import postgres

ANNA = Person("11111111-1111-4111-8111-111111111111", "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=1)
PASSWORD = "s3cret"
PRIVATE = "the dentist on Thursday"


def noon() -> datetime:
    return NOON


@pytest.fixture
def url() -> str:
    return postgres.fresh_url()


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    opened = await open_store(url, clock=noon)
    yield opened
    await opened.close()


async def keep(store: Store, record: str = "{}", after: int = 0) -> int:
    return await store.save(ANNA, record, after=after, due=None, expires=LATER)


async def behind_its_back(statement: str, url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(statement)
    await connection.close()


class Line:
    """A wire to the server that can be cut while a request, or the answer to it, is on its way."""

    def __init__(self, url: str) -> None:
        self.url = urlsplit(url)
        self.query = parse_qs(self.url.query)
        self.lose_request = False
        self.lose_answer = False
        self.stay_down = False
        self.calls: list[asyncio.Task[None] | None] = []
        self.meanwhile: Callable[[], Awaitable[object]] | None = None

    async def to_server(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Connect to the real server: a socket in a folder, or a port where there are no such sockets."""
        if sys.platform == "win32":
            return await asyncio.open_connection(self.url.hostname, self.url.port)
        return await asyncio.open_unix_connection(f"{self.query['host'][0]}/.s.PGSQL.5432")

    async def connected(self, from_store: asyncio.StreamReader, to_store: asyncio.StreamWriter) -> None:
        """Carry bytes both ways until one side hangs up, or the wire is cut."""
        self.calls.append(asyncio.current_task())
        if not self.stay_down:
            from_server, to_server = await self.to_server()
            while request := await from_store.read(65536):
                carried_out = request.startswith(b"B")  # Bind and Execute; what comes before only prepares
                if carried_out and self.lose_request:
                    break
                to_server.write(request)
                answer = await from_server.read(65536)
                if not answer or (carried_out and self.lose_answer):
                    break
                to_store.write(answer)
            if self.meanwhile and (self.lose_request or self.lose_answer):
                await self.meanwhile()
            self.lose_request = self.lose_answer = False
            to_server.close()
            await to_server.wait_closed()
        to_store.close()


@asynccontextmanager
async def over_a_line(url: str) -> AsyncIterator[tuple[Store, Line]]:
    """Open the store over a line that a test can cut."""
    line = Line(url)
    wire = await asyncio.start_server(line.connected, "127.0.0.1", 0)
    port = wire.sockets[0].getsockname()[1]
    address = (
        f"postgresql://postgres@127.0.0.1:{port}/postgres?sslmode=disable&search_path={line.query['search_path'][0]}"
    )
    store = await open_store(address, clock=noon)
    try:
        yield store, line
    finally:
        await store.close()
        wire.close()
        await asyncio.gather(*filter(None, line.calls))


class TestServer:
    async def test_a_restart_is_waited_for(self, store: Store) -> None:
        version = await keep(store, "old")
        await asyncio.to_thread(postgres.server().stop)
        try:
            saving = asyncio.create_task(keep(store, "new", after=version))
            await asyncio.sleep(0.2)
        finally:
            await asyncio.to_thread(postgres.server().start)

        assert await saving == version + 1
        assert await store.load(ANNA) == Kept("new", version + 1)

    async def test_a_server_that_is_away_is_told_in_time(self, store: Store) -> None:
        version = await keep(store, "old")
        await asyncio.to_thread(postgres.server().stop)
        try:
            began = monotonic()
            calls = (keep(store, "new", after=version), store.load(ANNA), store.ping())
            ends = await asyncio.gather(*calls, return_exceptions=True)
            assert [isinstance(end, StoreUnavailable) for end in ends] == [True] * 3
            assert monotonic() - began < 3
        finally:
            await asyncio.to_thread(postgres.server().start)

        assert await store.load(ANNA) == Kept("old", version)

    async def test_one_that_was_never_there_is_told_at_start(self) -> None:
        with pytest.raises(StoreUnavailable) as told:
            await open_store(f"postgresql://anna:{PASSWORD}@127.0.0.1:1/postgres")

        assert PASSWORD not in "".join(traceback.format_exception(told.value))

    async def test_a_lock_that_stays_is_told(self, store: Store, url: str) -> None:
        version = await keep(store, "old")
        other = await asyncpg.connect(url)
        async with other.transaction():
            await other.execute("SELECT * FROM record FOR UPDATE")
            with pytest.raises(StoreUnavailable, match="LockNotAvailable"):
                await keep(store, "new", after=version)
            assert await store.load(ANNA) == Kept("old", version)  # reading waits for nobody
            assert await store.take_due(LATER, hold_until=LATER, limit=1) == ()  # and a worker passes it by
        await other.close()

        assert await keep(store, "new", after=version) == version + 1

    async def test_read_only_is_told(self, store: Store, url: str) -> None:
        version = await keep(store, "old")
        standby = await open_store(f"{url}&default_transaction_read_only=on", clock=noon)

        for _ in range(2):
            with pytest.raises(StoreUnavailable, match="ReadOnly"):
                await keep(standby, "new", after=version)
        with pytest.raises(StoreUnavailable, match="ReadOnly"):
            await standby.ping()
        assert await standby.load(ANNA) == Kept("old", version)
        await standby.close()


class TestLostAnswers:
    """The connection ends in mid-call: what the store says then is what has happened."""

    async def test_a_save_that_was_carried_out_counts_once(self, url: str) -> None:
        async with over_a_line(url) as (store, line):
            version = await keep(store, "first")
            line.lose_answer = True

            assert await keep(store, "second", after=version) == version + 1
            assert await store.load(ANNA) == Kept("second", version + 1)

    async def test_a_first_save_that_was_carried_out_counts_once(self, url: str) -> None:
        async with over_a_line(url) as (store, line):
            line.lose_answer = True

            version = await keep(store, "first")

            assert await store.load(ANNA) == Kept("first", version)

    async def test_a_save_that_never_arrived_is_sent_again(self, url: str) -> None:
        async with over_a_line(url) as (store, line):
            version = await keep(store, "first")
            line.lose_request = True

            assert await keep(store, "second", after=version) == version + 1

    async def test_a_rival_with_the_same_record_is_still_a_rival(self, store: Store, url: str) -> None:
        """Two replicas are given the same tap: both write the same, and one of them may act on it."""
        async with over_a_line(url) as (slow, line):
            version = await keep(slow, "offered")
            line.meanwhile = lambda: keep(store, "confirmed", after=version)
            line.lose_request = True

            with pytest.raises(VersionConflict):
                await keep(slow, "confirmed", after=version)

    async def test_a_record_that_has_moved_on_leaves_it_unknown(self, store: Store, url: str) -> None:
        async with over_a_line(url) as (slow, line):
            version = await keep(slow, "offered")
            line.meanwhile = lambda: keep(store, "more", after=version + 1)
            line.lose_answer = True

            with pytest.raises(OutcomeUnknown):
                await keep(slow, "confirmed", after=version)

    async def test_a_line_that_stays_down_leaves_it_unknown(
        self, store: Store, url: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("bot.stores.postgres.server.PATIENCE_SECONDS", 0.3)
        async with over_a_line(url) as (cut_off, line):
            version = await keep(cut_off, "offered")
            line.lose_answer = line.stay_down = True

            with pytest.raises(OutcomeUnknown):
                await keep(cut_off, "confirmed", after=version)

            assert await store.load(ANNA) == Kept("confirmed", version + 1)

    async def test_a_key_is_still_ours(self, store: Store, url: str) -> None:
        async with over_a_line(url) as (slow, line):
            line.lose_answer = True
            assert await slow.remember("exchange", "taken", expires=LATER) is None

            line.lose_request = True
            line.meanwhile = lambda: store.remember("other", "taken", expires=LATER)
            assert await slow.remember("other", "taken", expires=LATER) == "taken"


class TestSchema:
    async def test_many_may_open_an_empty_one_at_once(self, url: str) -> None:
        stores = await asyncio.gather(*(open_store(url, clock=noon) for _ in range(6)))
        version = await keep(stores[0], "shared")

        assert [await store.load(ANNA) for store in stores] == [Kept("shared", version)] * 6
        await asyncio.gather(*(store.close() for store in stores))

    async def test_a_step_is_taken_once_and_keeps_what_is_there(self, store: Store, url: str) -> None:
        version = await keep(store, "old")
        longer = (*POSTGRES, ("ALTER TABLE record ADD COLUMN colour text", "UPDATE record SET colour = 'red'"))

        for _ in range(2):
            newer = await PostgresStore.open(url, clock=noon, migrations=longer)
            assert await newer.load(ANNA) == Kept("old", version)
            await newer.close()

        # The replicas of before go on while the new ones start.
        assert await keep(store, "new", after=version) == version + 1
        assert await store.load(ANNA) == Kept("new", version + 1)

    async def test_a_step_that_fails_leaves_the_store_as_it_was(self, store: Store, url: str) -> None:
        version = await keep(store, "old")
        broken = (*POSTGRES, ("DROP TABLE record", "ALTER TABLE nothing RENAME TO anything"))

        with pytest.raises(StoreUnavailable, match="UndefinedTable"):
            await PostgresStore.open(url, clock=noon, migrations=broken)

        assert await store.load(ANNA) == Kept("old", version)

    async def test_a_newer_store_is_not_touched(self, url: str) -> None:
        newer = (*POSTGRES, ("CREATE TABLE future (x integer)",))
        await (await PostgresStore.open(url, clock=noon, migrations=newer)).close()

        with pytest.raises(SchemaTooNew, match=f"has schema {len(newer)}.* up to {len(POSTGRES)}"):
            await open_store(url)

    async def test_an_account_without_the_right_to_change_it_is_enough(self, store: Store, url: str) -> None:
        schema = parse_qs(urlsplit(url).query)["search_path"][0]
        await behind_its_back(
            f"CREATE ROLE {schema} LOGIN; GRANT USAGE ON SCHEMA {schema} TO {schema};"
            f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {schema}",
            url,
        )
        clerk = await open_store(url.replace("postgres:@", f"{schema}:@"), clock=noon)

        await keep(clerk)
        await clerk.ping()
        assert await clerk.take_due(LATER, hold_until=LATER, limit=1) == ()
        assert await clerk.forget(ANNA) is True
        await clerk.close()


async def test_no_error_quotes_what_was_to_be_kept(store: Store, url: str) -> None:
    """PostgreSQL itself does quote the failing row."""
    await behind_its_back("ALTER TABLE record ADD CHECK (body = '')", url)

    with pytest.raises(StoreUnavailable, match="CheckViolation") as told:
        await keep(store, PRIVATE)

    assert PRIVATE not in "".join(traceback.format_exception(told.value))
