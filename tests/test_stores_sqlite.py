"""The embedded store when the disk or the file is not as it should be: nothing is lost, and nothing is pretended."""

# ruff: noqa: ASYNC240 - a test keeps nobody waiting when it touches a file

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.stores import Kept, Person, SchemaTooNew, Store, StoreUnavailable, open_store
from bot.stores.lane import Lane
from bot.stores.migrations import SQLITE
from bot.stores.sqlite import SqliteStore
from bot.stores.sqlite_file import open_file

TENANT = "11111111-1111-4111-8111-111111111111"
ANNA = Person(TENANT, "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa")
BEN = Person(TENANT, "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=1)

SCHEMA_1 = """
CREATE TABLE record (tenant TEXT NOT NULL, object_id TEXT NOT NULL, body TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1), due INTEGER, expires INTEGER NOT NULL,
    PRIMARY KEY (tenant, object_id));
CREATE INDEX record_due ON record (due) WHERE due IS NOT NULL;
CREATE INDEX record_expires ON record (expires);
CREATE TABLE remembered (key BLOB NOT NULL PRIMARY KEY, value TEXT NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX remembered_expires ON remembered (expires);
CREATE TABLE pulse (beats bigint NOT NULL);
INSERT INTO pulse (beats) VALUES (0);
CREATE TABLE schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version VALUES (1);
INSERT INTO record VALUES ('11111111-1111-4111-8111-111111111111', 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
    '{"schema": 1}', 1795435200000042, 1795435200000000, 1795521600000000);
"""
"""A store as the first release left it: never edited, only followed by SCHEMA_2 and so on."""


def noon() -> datetime:
    return NOON


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "offhand.sqlite3"


@pytest.fixture
async def store(path: Path) -> AsyncIterator[Store]:
    opened = await open_store(f"sqlite:///{path}", clock=noon)
    yield opened
    await opened.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.stores.sqlite_file.BUSY_SECONDS", 0.2)


@pytest.fixture
def unprivileged() -> Iterator[None]:
    """Make the test an account that must ask: nothing is read-only for root."""
    if sys.platform == "win32":
        pytest.skip("file permissions are another thing on Windows")
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    yield
    os.seteuid(before)


def prepared(path: Path, pragma: str) -> SqliteStore:
    """Open a store whose writing connection is in a strait."""
    file = open_file(path, SQLITE)
    file.writing.execute(pragma).fetchall()
    writer = Lane(file.writing, name="writer", guard=file.guard)
    return SqliteStore(writer, Lane(file.reading, name="reader", guard=file.guard), noon)


async def keep(store: Store, person: Person = ANNA, record: str = "{}", after: int = 0) -> int:
    return await store.save(person, record, after=after, due=None, expires=LATER)


class TestDisk:
    async def test_full_keeps_nothing_and_spoils_nothing(self, path: Path) -> None:
        store = prepared(path, "PRAGMA max_page_count = 40")
        version = await keep(store, record="old")
        with pytest.raises(StoreUnavailable, match="SQLITE_FULL"):
            await keep(store, record="x" * 500_000, after=version)

        assert await store.load(ANNA) == Kept("old", version)
        assert await keep(store, record="new", after=version) == version + 1
        await store.close()

    async def test_full_fails_the_one_that_does_not_fit(self, path: Path) -> None:
        store = prepared(path, "PRAGMA max_page_count = 40")
        big, small = await asyncio.gather(
            keep(store, ANNA, "x" * 500_000), keep(store, BEN, "small"), return_exceptions=True
        )

        assert isinstance(big, StoreUnavailable)
        assert isinstance(small, int)
        assert await store.load(BEN) == Kept("small", small)
        await store.close()

    async def test_a_write_error_is_told_and_survived(self, store: Store) -> None:
        resource = pytest.importorskip("resource")
        version = await keep(store, record="old")
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
        try:
            with pytest.raises(StoreUnavailable, match="SQLITE_IOERR"):
                await keep(store, record="x" * 50_000, after=version)
            with pytest.raises(StoreUnavailable, match="SQLITE_IOERR"):
                await store.ping()
            assert await store.load(ANNA) == Kept("old", version)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

        assert await keep(store, record="new", after=version) == version + 1

    async def test_read_only_is_told(self, path: Path) -> None:
        store = prepared(path, "PRAGMA query_only = ON")
        with pytest.raises(StoreUnavailable, match="READONLY"):
            await keep(store)
        with pytest.raises(StoreUnavailable, match="READONLY"):
            await store.ping()

        assert await store.load(ANNA) is None
        await store.close()

    async def test_a_file_without_the_right_to_write_is_told_at_start(self, unprivileged: None) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "offhand.sqlite3"
            with closing(sqlite3.connect(path)) as db:
                db.executescript(SCHEMA_1)
            path.chmod(0o400)

            with pytest.raises(StoreUnavailable):
                await open_store(f"sqlite:///{path}")

    async def test_a_folder_without_the_right_to_write_is_told_at_start(self, unprivileged: None) -> None:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder).chmod(0o500)

            with pytest.raises(StoreUnavailable, match="Permission"):
                await open_store(f"sqlite:///{folder}/deeper/offhand.sqlite3")


class TestFile:
    async def test_one_that_was_removed_takes_nothing_more(self, store: Store, path: Path) -> None:
        version = await keep(store)
        path.unlink()

        with pytest.raises(StoreUnavailable, match="removed"):
            await keep(store, after=version)
        with pytest.raises(StoreUnavailable, match="removed"):
            await store.load(ANNA)
        with pytest.raises(StoreUnavailable, match="removed"):
            await store.ping()

    async def test_one_that_was_replaced_takes_nothing_more(self, store: Store, path: Path) -> None:
        path.rename(path.with_suffix(".moved"))
        path.touch()

        with pytest.raises(StoreUnavailable, match="replaced"):
            await asyncio.gather(keep(store, ANNA), keep(store, BEN))

    async def test_one_that_is_no_database_is_told_at_start(self, path: Path) -> None:
        path.write_text("no database, but somebody's notes, and long enough to be looked at. " * 20)

        with pytest.raises(StoreUnavailable, match="SQLITE_NOTADB"):
            await open_store(f"sqlite:///{path}")

        assert path.read_text().startswith("no database")

    async def test_a_folder_in_its_place_is_told_at_start(self, tmp_path: Path) -> None:
        with pytest.raises(StoreUnavailable):
            await open_store(f"sqlite:///{tmp_path}")

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead")
    async def test_it_is_nobody_elses_to_read(self, store: Store, path: Path) -> None:
        await keep(store)

        assert {file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {0o600}

    @pytest.mark.parametrize("way", ["forget", "purge"])
    async def test_what_is_gone_leaves_no_trace_in_it(self, store: Store, path: Path, way: str) -> None:
        version = await keep(store, record="the dentist on Thursday")
        await keep(store, record="the surgeon, " * 1000, after=version)
        await keep(store, BEN, record="somebody else")
        await (store.forget(ANNA) if way == "forget" else store.purge(LATER))

        left = b"".join(file.read_bytes() for file in path.parent.iterdir())
        assert b"dentist" not in left
        assert b"surgeon" not in left


class TestLocks:
    async def test_a_lock_of_another_program_is_waited_for(self, store: Store, path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            saving = asyncio.create_task(keep(store))
            await asyncio.sleep(0.1)
            assert await store.load(ANNA) is None  # reading waits for nobody
            assert not saving.done()
            other.execute("ROLLBACK")

            assert await saving >= 1

    async def test_a_lock_that_stays_is_told(self, impatient: None, store: Store, path: Path) -> None:
        version = await keep(store, record="old")
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            for call in (keep(store, record="new", after=version), store.ping(), store.forget(ANNA)):
                with pytest.raises(StoreUnavailable, match="SQLITE_BUSY"):
                    await call
            with pytest.raises(StoreUnavailable, match="SQLITE_BUSY"):
                await open_store(f"sqlite:///{path}")

        assert await store.load(ANNA) == Kept("old", version)

    async def test_turns_that_wait_together_share_a_commit(self, path: Path) -> None:
        file = open_file(path, SQLITE)
        statements: list[str] = []
        file.writing.set_trace_callback(statements.append)
        store = SqliteStore(
            Lane(file.writing, name="writer", guard=file.guard),
            Lane(file.reading, name="reader", guard=file.guard),
            noon,
        )
        people = [Person(TENANT, f"00000000-0000-4000-8000-{n:012}") for n in range(64)]
        await asyncio.gather(*(keep(store, person) for person in people))
        await store.close()

        assert statements.count("COMMIT") <= 8
        assert sum(statement.startswith("INSERT") for statement in statements) == 64


class TestSchema:
    async def test_a_store_of_the_first_release_opens(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as db:
            db.executescript(SCHEMA_1)

        store = await open_store(f"sqlite:///{path}", clock=noon)
        assert await store.load(ANNA) == Kept('{"schema": 1}', 1795435200000042)
        assert await store.take_due(NOON, hold_until=LATER, limit=1) == (ANNA,)
        await store.close()

    async def test_a_step_is_taken_once_and_keeps_what_is_there(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as db:
            db.executescript(SCHEMA_1)
        longer = (*SQLITE, ("ALTER TABLE record ADD COLUMN colour TEXT", "UPDATE record SET colour = 'red'"))

        for _ in range(2):
            store = await SqliteStore.open(path, clock=noon, migrations=longer)
            assert await store.load(ANNA) is not None
            await store.close()

    async def test_a_step_that_fails_leaves_the_store_as_it_was(self, path: Path) -> None:
        await (await open_store(f"sqlite:///{path}")).close()
        broken = (*SQLITE, ("DROP TABLE record", "ALTER TABLE nothing RENAME TO anything"))

        with pytest.raises(StoreUnavailable):
            await SqliteStore.open(path, clock=noon, migrations=broken)

        store = await open_store(f"sqlite:///{path}")
        assert await store.load(ANNA) is None
        await store.close()

    async def test_a_newer_store_is_not_touched(self, path: Path) -> None:
        newer = (*SQLITE, ("CREATE TABLE future (x)",))
        await (await SqliteStore.open(path, clock=noon, migrations=newer)).close()

        with pytest.raises(SchemaTooNew, match=f"has schema {len(newer)}.* up to {len(SQLITE)}"):
            await open_store(f"sqlite:///{path}")

    async def test_many_may_open_an_empty_one_at_once(self, path: Path) -> None:
        stores = await asyncio.gather(*(open_store(f"sqlite:///{path}", clock=noon) for _ in range(6)))
        version = await keep(stores[0], record="shared")

        assert [await store.load(ANNA) for store in stores] == [Kept("shared", version)] * 6
        await asyncio.gather(*(store.close() for store in stores))
