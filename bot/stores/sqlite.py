"""The embedded store: one SQLite file on a local disk, for one process or a few on one machine."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bot.stores.columns import digest, micros, moment, text
from bot.stores.errors import StoreUnavailable, VersionConflict
from bot.stores.lane import Lane, unavailable
from bot.stores.migrations import SQLITE, Migration
from bot.stores.sqlite_file import leave_no_trace, open_file
from bot.stores.store import Entry, Holdings, Kept, Person

SLICE = 500
"""Rows that one purge takes before it lets the turns through again."""
EXPIRED = (
    "DELETE FROM record WHERE rowid IN (SELECT rowid FROM record WHERE expires <= ? LIMIT ?)",
    "DELETE FROM remembered WHERE key IN (SELECT key FROM remembered WHERE expires <= ? LIMIT ?)",
)


class SqliteStore:
    """Records in one file: write-ahead log, synchronous=FULL, one lane that writes and one that reads.

    A commit is on the disk before its call returns. Reads do not wait for writes. The file must be on a local disk: the
    locks of a network share do not hold what they promise.
    """

    def __init__(self, writer: Lane, reader: Lane, clock: Callable[[], datetime]) -> None:
        """Take the lanes; `open` is the way to have one."""
        self._writer = writer
        self._reader = reader
        self._clock = clock

    @classmethod
    async def open(
        cls, path: Path, *, clock: Callable[[], datetime], migrations: tuple[Migration, ...] = SQLITE
    ) -> SqliteStore:
        """Open or make the file and bring its schema up to date; raise SchemaTooNew or StoreUnavailable."""
        try:
            file = await asyncio.to_thread(open_file, path, migrations)
        except sqlite3.Error as error:
            raise unavailable(error) from error
        except OSError as error:
            raise StoreUnavailable(f"the store's file cannot be opened ({error.strerror})") from error
        return cls(
            Lane(file.writing, name="store-writer", guard=file.guard),
            Lane(file.reading, name="store-reader", guard=file.guard),
            clock,
        )

    async def load(self, person: Person) -> Kept | None:
        """See `Store.load`."""
        now = micros(self._clock())

        def job(db: sqlite3.Connection) -> Kept | None:
            row = db.execute(
                "SELECT body, version FROM record WHERE tenant = ? AND object_id = ? AND expires > ?",
                (person.tenant, person.object_id, now),
            ).fetchone()
            return row and Kept(*row)

        return await self._reader.run(job)

    async def save(self, person: Person, record: str, *, after: int, due: datetime | None, expires: datetime) -> int:
        """See `Store.save`."""
        values = (text(record), None if due is None else micros(due), micros(expires))
        now = micros(self._clock())

        def first(db: sqlite3.Connection) -> int:
            whose = (person.tenant, person.object_id)
            found = db.execute(
                "SELECT version, expires FROM record WHERE tenant = ? AND object_id = ?", whose
            ).fetchone()
            if found and found[1] > now:
                raise VersionConflict
            # Begun at the clock, a version says more than a count would: it was never used for this person before.
            version = max(now, found[0] + 1) if found else now
            db.execute(
                "INSERT OR REPLACE INTO record (tenant, object_id, body, due, expires, version)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (*whose, *values, version),
            )
            return version

        def next_one(db: sqlite3.Connection) -> int:
            changed = db.execute(
                "UPDATE record SET body = ?, due = ?, expires = ?, version = version + 1"
                " WHERE tenant = ? AND object_id = ? AND version = ?",
                (*values, person.tenant, person.object_id, after),
            ).rowcount
            if not changed:
                raise VersionConflict
            return after + 1

        return await self._writer.commit(next_one if after else first)

    async def remember(self, key: str, value: str, *, expires: datetime) -> str | None:
        """See `Store.remember`."""
        row = (digest(key), text(value), micros(expires))
        now = micros(self._clock())

        def job(db: sqlite3.Connection) -> str | None:
            ours = db.execute(
                "INSERT INTO remembered (key, value, expires) VALUES (?, ?, ?) ON CONFLICT (key)"
                " DO UPDATE SET value = excluded.value, expires = excluded.expires WHERE remembered.expires <= ?",
                (*row, now),
            ).rowcount
            return None if ours else _standing(db, row[0], now)

        return await self._writer.commit(job)

    async def recall(self, key: str) -> str | None:
        """See `Store.recall`."""
        hashed, now = digest(key), micros(self._clock())
        return await self._reader.run(lambda db: _standing(db, hashed, now))

    async def amend(self, key: str, value: str) -> None:
        """See `Store.amend`."""
        values = (text(value), digest(key), micros(self._clock()))

        def job(db: sqlite3.Connection) -> None:
            db.execute("UPDATE remembered SET value = ? WHERE key = ? AND expires > ?", values)

        await self._writer.commit(job)

    async def take_due(self, now: datetime, *, hold_until: datetime, limit: int) -> tuple[Person, ...]:
        """See `Store.take_due`."""
        moments = (micros(now), micros(now))
        held = micros(hold_until)

        def job(db: sqlite3.Connection) -> tuple[Person, ...]:
            # Nobody else can be here: the transaction has the only right to write.
            rows = db.execute(
                "SELECT tenant, object_id FROM record WHERE due <= ? AND expires > ? ORDER BY due LIMIT ?",
                (*moments, limit),
            ).fetchall()
            db.executemany(
                "UPDATE record SET due = ? WHERE tenant = ? AND object_id = ?", [(held, *row) for row in rows]
            )
            return tuple(Person(*row) for row in rows)

        return await self._writer.commit(job)

    async def forget(self, person: Person) -> bool:
        """See `Store.forget`."""

        def job(db: sqlite3.Connection) -> bool:
            whose = (person.tenant, person.object_id)
            return db.execute("DELETE FROM record WHERE tenant = ? AND object_id = ?", whose).rowcount == 1

        found = await self._writer.commit(job)
        await self._writer.run(leave_no_trace)
        return found

    async def purge(self, now: datetime) -> int:
        """See `Store.purge`. Done in slices, between which turns are let through."""
        until = micros(now)

        def job(db: sqlite3.Connection) -> int:
            return sum(db.execute(expired, (until, SLICE)).rowcount for expired in EXPIRED)

        total = 0
        while gone := await self._writer.commit(job):
            total += gone
        # Also where nothing went: what turns have let go of since is in the log until it is emptied.
        await self._writer.run(leave_no_trace)
        return total

    async def count(self, now: datetime) -> Holdings:
        """See `Store.count`."""
        until = micros(now)

        def job(db: sqlite3.Connection) -> Holdings:
            row = db.execute(
                "SELECT (SELECT count(*) FROM record), (SELECT count(*) FROM record WHERE due <= ?),"
                " (SELECT count(*) FROM remembered)",
                (until,),
            ).fetchone()
            return Holdings(*row)

        return await self._reader.run(job)

    async def export(self, *, after: Person | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """See `Store.export`."""
        behind = (after.tenant, after.object_id) if after else ("", "")

        def job(db: sqlite3.Connection) -> tuple[Entry, ...]:
            rows = db.execute(
                "SELECT tenant, object_id, body, version, due, expires FROM record"
                " WHERE (tenant, object_id) > (?, ?) ORDER BY tenant, object_id LIMIT ?",
                (*behind, limit),
            ).fetchall()
            return tuple(
                Entry(
                    Person(tenant, object_id),
                    Kept(body, version),
                    None if due is None else moment(due),
                    moment(expires),
                )
                for tenant, object_id, body, version, due, expires in rows
            )

        return await self._reader.run(job)

    async def ping(self) -> None:
        """See `Store.ping`."""

        def job(db: sqlite3.Connection) -> None:
            db.execute("UPDATE pulse SET beats = beats + 1")

        await self._writer.commit(job)

    async def close(self) -> None:
        """See `Store.close`. The reader goes first, so that the writer is the last, and folds the log into the file."""
        await self._reader.close()
        await self._writer.close()


def _standing(db: sqlite3.Connection, key: bytes, now: int) -> str | None:
    row = db.execute("SELECT value FROM remembered WHERE key = ? AND expires > ?", (key, now)).fetchone()
    return row and str(row[0])
