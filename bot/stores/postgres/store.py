"""Records and keys in PostgreSQL: each call is one statement, and so one round trip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from bot.stores.columns import aware, digest, micros, text
from bot.stores.errors import OutcomeUnknown, VersionConflict
from bot.stores.migrations import POSTGRES, Migration
from bot.stores.postgres.server import Server
from bot.stores.store import Entry, Holdings, Kept, Person

SLICE = 500
"""Rows that one statement of a purge takes."""

FIRST = """
    INSERT INTO record (tenant, object_id, body, due, expires, mark, version) VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (tenant, object_id) DO UPDATE SET body = excluded.body, due = excluded.due, expires = excluded.expires,
        mark = excluded.mark, version = greatest(record.version + 1, excluded.version)
    WHERE record.expires <= $8
    RETURNING version"""

NEXT = """
    UPDATE record SET body = $3, due = $4, expires = $5, mark = $6, version = version + 1
    WHERE tenant = $1 AND object_id = $2 AND version = $7
    RETURNING version"""

REMEMBER = """
    INSERT INTO remembered (key, value, mark, expires) VALUES ($1, $2, $3, $4)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, mark = excluded.mark, expires = excluded.expires
    WHERE remembered.expires <= $5 OR remembered.mark = excluded.mark
    RETURNING true"""

TAKE_DUE = """
    WITH mine AS (
        SELECT tenant, object_id, due FROM record WHERE due <= $1 AND expires > $1
        ORDER BY due LIMIT $3 FOR UPDATE SKIP LOCKED
    )
    UPDATE record SET due = $2 FROM mine
    WHERE record.tenant = mine.tenant AND record.object_id = mine.object_id
    RETURNING record.tenant, record.object_id, mine.due AS waited_since"""

PURGE_RECORDS = """
    DELETE FROM record WHERE (tenant, object_id) IN (
        SELECT tenant, object_id FROM record WHERE expires <= $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING true"""

PURGE_KEYS = """
    DELETE FROM remembered WHERE key IN (
        SELECT key FROM remembered WHERE expires <= $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING true"""


class PostgresStore:
    """Records in a database that all replicas share. Statements may be repeated when the connection is lost."""

    def __init__(self, server: Server, clock: Callable[[], datetime]) -> None:
        """Take the server; `open` is the way to have one."""
        self._server = server
        self._clock = clock

    @classmethod
    async def open(
        cls, url: str, *, clock: Callable[[], datetime], migrations: tuple[Migration, ...] = POSTGRES
    ) -> PostgresStore:
        """Connect, and bring the schema up to date; raise StoreUrlInvalid, SchemaTooNew or StoreUnavailable."""
        return cls(await Server.connect(url, migrations), clock)

    async def load(self, person: Person) -> Kept | None:
        """See `Store.load`."""
        answer = await self._server.ask(
            "SELECT body, version FROM record WHERE tenant = $1 AND object_id = $2 AND expires > $3",
            person.tenant,
            person.object_id,
            self._clock(),
        )
        return Kept(answer.rows[0]["body"], answer.rows[0]["version"]) if answer.rows else None

    async def save(self, person: Person, record: str, *, after: int, due: datetime | None, expires: datetime) -> int:
        """See `Store.save`."""
        mark = uuid4()
        values = (person.tenant, person.object_id, text(record), due and aware(due), aware(expires), mark)
        if after:
            answer = await self._server.ask(NEXT, *values, after)
        else:
            # Begun at the clock, a version says more than a count would: it was never used for this person before.
            now = self._clock()
            answer = await self._server.ask(FIRST, *values, micros(now), now)
        if answer.rows:
            return int(answer.rows[0]["version"])
        if answer.repeated:
            return await self._settle(person, mark, after)
        raise VersionConflict

    async def _settle(self, person: Person, mark: UUID, after: int) -> int:
        """Find out whether the attempt whose answer was lost is the one that stands in the way of its repetition.

        The mark tells, and not the record: two replicas that were given the same tap write the same record.
        """
        found = await self._server.ask(
            "SELECT version, mark FROM record WHERE tenant = $1 AND object_id = $2", person.tenant, person.object_id
        )
        if found.rows and found.rows[0]["mark"] == mark:
            return int(found.rows[0]["version"])
        if found.rows and found.rows[0]["version"] == after + 1:
            raise VersionConflict
        raise OutcomeUnknown("the store went away during a write, and the record has moved on since: load it again")

    async def remember(self, key: str, value: str, *, expires: datetime) -> str | None:
        """See `Store.remember`."""
        hashed, now = digest(key), self._clock()
        values = (hashed, text(value), uuid4(), aware(expires))
        while True:
            if (await self._server.ask(REMEMBER, *values, now)).rows:
                return None
            if (standing := await self._standing(hashed, now)) is not None:
                return standing
            # Purged in between: then it is free again.

    async def recall(self, key: str) -> str | None:
        """See `Store.recall`."""
        return await self._standing(digest(key), self._clock())

    async def _standing(self, hashed: bytes, now: datetime) -> str | None:
        answer = await self._server.ask("SELECT value FROM remembered WHERE key = $1 AND expires > $2", hashed, now)
        return str(answer.rows[0]["value"]) if answer.rows else None

    async def amend(self, key: str, value: str) -> None:
        """See `Store.amend`."""
        statement = "UPDATE remembered SET value = $2 WHERE key = $1 AND expires > $3"
        await self._server.ask(statement, digest(key), text(value), self._clock())

    async def take_due(self, now: datetime, *, hold_until: datetime, limit: int) -> tuple[Person, ...]:
        """See `Store.take_due`. A claim whose answer was lost is given out again when its lease has ended."""
        rows = (await self._server.ask(TAKE_DUE, aware(now), aware(hold_until), limit)).rows
        return tuple(_person(row) for row in sorted(rows, key=lambda row: row["waited_since"]))

    async def forget(self, person: Person) -> bool:
        """See `Store.forget`."""
        statement = "DELETE FROM record WHERE tenant = $1 AND object_id = $2 RETURNING true"
        answer = await self._server.ask(statement, person.tenant, person.object_id)
        return bool(answer.rows) or answer.repeated

    async def purge(self, now: datetime) -> int:
        """See `Store.purge`. What somebody is using at this moment is left for the next time."""
        total = 0
        for statement in (PURGE_RECORDS, PURGE_KEYS):
            while gone := len((await self._server.ask(statement, aware(now), SLICE)).rows):
                total += gone
        return total

    async def count(self, now: datetime) -> Holdings:
        """See `Store.count`."""
        answer = await self._server.ask(
            "SELECT (SELECT count(*) FROM record), (SELECT count(*) FROM record WHERE due <= $1),"
            " (SELECT count(*) FROM remembered)",
            aware(now),
        )
        return Holdings(*answer.rows[0])

    async def export(self, *, after: Person | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """See `Store.export`."""
        behind = (after.tenant, after.object_id) if after else (None, None)
        answer = await self._server.ask(
            "SELECT tenant, object_id, body, version, due, expires FROM record"
            " WHERE $1::uuid IS NULL OR (tenant, object_id) > ($1, $2) ORDER BY tenant, object_id LIMIT $3",
            *behind,
            limit,
        )
        return tuple(
            Entry(_person(row), Kept(row["body"], row["version"]), row["due"], row["expires"]) for row in answer.rows
        )

    async def ping(self) -> None:
        """See `Store.ping`."""
        await self._server.ask("UPDATE pulse SET beats = beats + 1")

    async def close(self) -> None:
        """See `Store.close`."""
        await self._server.close()


def _person(row: Any) -> Person:  # noqa: ANN401 - asyncpg has no types
    return Person(str(row["tenant"]), str(row["object_id"]))
