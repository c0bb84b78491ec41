"""The store of many replicas: PostgreSQL. The only module that knows asyncpg."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import Any
from uuid import uuid4

import asyncpg

from bot.stores.columns import aware, digest, micros, text
from bot.stores.errors import OutcomeUnknown, StoreUnavailable, StoreUrlInvalid, VersionConflict
from bot.stores.migrations import POSTGRES, Migration, pending
from bot.stores.store import Entry, Holdings, Kept, Person

PATIENCE_SECONDS = 2.5
"""How long a call goes on trying while the server restarts: a first answer is due in three seconds."""

ANSWER_SECONDS = 2.0
"""How long the server may be silent before its connection is given up."""

PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds between attempts; the last one is repeated."""

MOST_CONNECTIONS = 16
"""Connections of one replica. A server takes a hundred by default; more of them would not make its disk faster."""

SERVER_SETTINGS = {
    "application_name": "offhand",
    "statement_timeout": "1500",
    "lock_timeout": "1000",
    "idle_in_transaction_session_timeout": "5000",
}
"""Milliseconds, and shorter than our own patience, so that the server gives up first and says why."""

MIGRATION_LOCK = 0x0FF4A2D
"""The advisory lock that lets one replica at a time migrate."""

MIGRATION_SECONDS = 300.0
"""A migration may rewrite a table."""

SLICE = 500
"""Rows that one statement of a purge takes."""

UNREACHABLE = (OSError, TimeoutError, asyncpg.InterfaceError, asyncpg.InternalClientError, asyncpg.PostgresError)
LOST = (
    OSError,
    TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
)
"""The connection ended while a statement was under way: it may have been committed or not."""

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


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of a statement, and whether an earlier attempt at it may have been carried out as well."""

    rows: Sequence[Any]
    repeated: bool


class PostgresStore:
    """Records in a PostgreSQL database that all replicas share; each call is one statement, and so one round trip.

    A connection that breaks is replaced, and the statement repeated: each is written so that a second time does no harm.
    """

    def __init__(self, pool: Any, clock: Callable[[], datetime]) -> None:  # noqa: ANN401 - asyncpg has no types
        """Take the pool of connections; `open` is the way to have one."""
        self._pool = pool
        self._clock = clock
        self._closed = False

    @classmethod
    async def open(
        cls, url: str, *, clock: Callable[[], datetime], migrations: tuple[Migration, ...] = POSTGRES
    ) -> PostgresStore:
        """Connect, and bring the schema up to date; raise StoreUrlInvalid, SchemaTooNew or StoreUnavailable."""
        try:
            pool = await asyncpg.create_pool(
                url,
                min_size=1,
                max_size=MOST_CONNECTIONS,
                timeout=ANSWER_SECONDS,
                command_timeout=ANSWER_SECONDS,
                server_settings=SERVER_SETTINGS,
                reset=_leave_as_it_is,
            )
        except (ValueError, asyncpg.ClientConfigurationError):
            # Without its cause, here and below: its text may quote the address, and so the password.
            raise StoreUrlInvalid("the address of the store is not one that PostgreSQL understands") from None
        except UNREACHABLE as error:
            raise _unavailable(error) from None
        try:
            async with pool.acquire(timeout=ANSWER_SECONDS) as connection:
                await _migrate(connection, migrations)
        except UNREACHABLE as error:
            pool.terminate()
            raise _unavailable(error) from None
        except BaseException:
            pool.terminate()
            raise
        return cls(pool, clock)

    async def load(self, person: Person) -> Kept | None:
        """See `Store.load`."""
        answer = await self._ask(
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
            answer = await self._ask(NEXT, *values, after)
        else:
            # Begun at the clock, a version says more than a count would: it was never used for this person before.
            now = self._clock()
            answer = await self._ask(FIRST, *values, micros(now), now)
        if answer.rows:
            return int(answer.rows[0]["version"])
        if answer.repeated:
            return await self._settle(person, mark, after)
        raise VersionConflict

    async def _settle(self, person: Person, mark: object, after: int) -> int:
        """Find out whether the attempt whose answer was lost is the one that stands in the way of its repetition.

        The mark tells, and not the record: two replicas that were given the same tap write the same record.
        """
        found = await self._ask(
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
            if (await self._ask(REMEMBER, *values, now)).rows:
                return None
            if (standing := await self._standing(hashed, now)) is not None:
                return standing
            # Purged in between: then it is free again.

    async def recall(self, key: str) -> str | None:
        """See `Store.recall`."""
        return await self._standing(digest(key), self._clock())

    async def _standing(self, hashed: bytes, now: datetime) -> str | None:
        answer = await self._ask("SELECT value FROM remembered WHERE key = $1 AND expires > $2", hashed, now)
        return str(answer.rows[0]["value"]) if answer.rows else None

    async def amend(self, key: str, value: str) -> None:
        """See `Store.amend`."""
        statement = "UPDATE remembered SET value = $2 WHERE key = $1 AND expires > $3"
        await self._ask(statement, digest(key), text(value), self._clock())

    async def take_due(self, now: datetime, *, hold_until: datetime, limit: int) -> tuple[Person, ...]:
        """See `Store.take_due`. A claim whose answer was lost is given out again when its lease has ended."""
        rows = (await self._ask(TAKE_DUE, aware(now), aware(hold_until), limit)).rows
        return tuple(_person(row) for row in sorted(rows, key=lambda row: row["waited_since"]))

    async def forget(self, person: Person) -> bool:
        """See `Store.forget`."""
        statement = "DELETE FROM record WHERE tenant = $1 AND object_id = $2 RETURNING true"
        answer = await self._ask(statement, person.tenant, person.object_id)
        return bool(answer.rows) or answer.repeated

    async def purge(self, now: datetime) -> int:
        """See `Store.purge`. What somebody is using at this moment is left for the next time."""
        total = 0
        for statement in (PURGE_RECORDS, PURGE_KEYS):
            while gone := len((await self._ask(statement, aware(now), SLICE)).rows):
                total += gone
        return total

    async def count(self, now: datetime) -> Holdings:
        """See `Store.count`."""
        answer = await self._ask(
            "SELECT (SELECT count(*) FROM record), (SELECT count(*) FROM record WHERE due <= $1),"
            " (SELECT count(*) FROM remembered)",
            aware(now),
        )
        return Holdings(*answer.rows[0])

    async def export(self, *, after: Person | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """See `Store.export`."""
        behind = (after.tenant, after.object_id) if after else (None, None)
        answer = await self._ask(
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
        await self._ask("UPDATE schema_version SET version = version")

    async def close(self) -> None:
        """See `Store.close`."""
        self._closed = True
        try:
            await asyncio.wait_for(self._pool.close(), ANSWER_SECONDS)
        except UNREACHABLE:
            self._pool.terminate()

    async def _ask(self, statement: str, *values: object) -> Answer:
        """Carry out one statement, and again while the server is away, until patience ends."""
        if self._closed:
            raise StoreUnavailable("the store is closed")
        until = monotonic() + PATIENCE_SECONDS
        attempt, repeated = 0, False
        while True:
            sent = False
            try:
                async with self._pool.acquire(timeout=ANSWER_SECONDS) as connection:
                    sent = True
                    return Answer(await connection.fetch(statement, *values), repeated)
            except UNREACHABLE as error:
                if sent and not isinstance(error, LOST):
                    raise await self._refused(error) from None
                repeated = repeated or sent
                pause = PAUSES[min(attempt, len(PAUSES) - 1)]
                if monotonic() + pause > until:
                    raise _unavailable(error, unknown=repeated) from None
            attempt += 1
            await asyncio.sleep(pause)

    async def _refused(self, error: Exception) -> StoreUnavailable:
        """Make an error of what the server has said no to."""
        if isinstance(error, asyncpg.ReadOnlySQLTransactionError):
            # It is a standby now. A new connection is led to its successor.
            await self._pool.expire_connections()
        return _unavailable(error)


async def _leave_as_it_is(_connection: object) -> None:
    """Save the round trip with which a pool resets a connection: no statement of ours changes its state."""


async def _migrate(connection: Any, migrations: tuple[Migration, ...]) -> None:  # noqa: ANN401 - asyncpg has no types
    """Bring the schema up to date; of two replicas at once the second waits, and finds it done.

    A schema that is up to date is only looked at, so that the account of the program needs no right to change it.
    """
    if not pending(await _schema(connection), migrations):
        return
    async with connection.transaction():
        for setting in ("statement_timeout", "lock_timeout"):
            await connection.execute(f"SET LOCAL {setting} = '{int(MIGRATION_SECONDS)}s'")
        await connection.execute("SELECT pg_advisory_xact_lock($1)", MIGRATION_LOCK, timeout=MIGRATION_SECONDS)
        for step in pending(await _schema(connection), migrations):
            for statement in step:
                await connection.execute(statement, timeout=MIGRATION_SECONDS)
        await connection.execute("CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)")
        await connection.execute("DELETE FROM schema_version")
        await connection.execute("INSERT INTO schema_version (version) VALUES ($1)", len(migrations))


async def _schema(connection: Any) -> int:  # noqa: ANN401 - asyncpg has no types
    if not await connection.fetchval("SELECT to_regclass('schema_version') IS NOT NULL"):
        return 0
    return int(await connection.fetchval("SELECT coalesce(max(version), 0) FROM schema_version"))


def _person(row: Any) -> Person:  # noqa: ANN401 - asyncpg has no types
    return Person(str(row["tenant"]), str(row["object_id"]))


def _unavailable(error: Exception, *, unknown: bool = False) -> StoreUnavailable:
    """Name the condition by the class of the error: its text may quote a row."""
    name = type(error).__name__
    if unknown:
        return OutcomeUnknown(f"the store went away during a call ({name}); whether it was carried out is not known")
    return StoreUnavailable(f"the store cannot be used now ({name}); nothing was kept")
