"""The way to the PostgreSQL server: a pool, a schema that is up to date, and patience while it restarts."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

import asyncpg

from bot.stores.errors import OutcomeUnknown, StoreUnavailable, StoreUrlInvalid
from bot.stores.migrations import Migration, pending

PATIENCE_SECONDS = 2.5
"""How long a call goes on trying while the server restarts: a first answer is due in three seconds."""

ANSWER_SECONDS = 2.0
"""How long the server may be silent before its connection is given up."""

PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds between attempts; the last one is repeated."""

MOST_CONNECTIONS = 8
"""Connections of one replica: measured on two cores, twice as many are slower, and a server takes a hundred in all."""

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


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of a statement, and whether an earlier attempt at it may have been carried out as well."""

    rows: Sequence[Any]
    repeated: bool


class Server:
    """A pool of connections. One that breaks is replaced, and its statement repeated."""

    def __init__(self, pool: Any) -> None:  # noqa: ANN401 - asyncpg has no types
        """Take the pool; `connect` is the way to have one."""
        self._pool = pool
        self._closed = False

    @classmethod
    async def connect(cls, url: str, migrations: tuple[Migration, ...]) -> Server:
        """Connect and migrate; raise StoreUrlInvalid, SchemaTooNew or StoreUnavailable."""
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
            await _close(pool)
            raise _unavailable(error) from None
        except BaseException:
            await _close(pool)
            raise
        return cls(pool)

    async def ask(self, statement: str, *values: object) -> Answer:
        """Carry out one statement, and again while the server is away, until patience ends.

        The statement must be one that does no harm a second time. Raises StoreUnavailable when it was not carried out,
        and OutcomeUnknown when nobody can tell.
        """
        if self._closed:
            raise StoreUnavailable("the store is closed")
        until = monotonic() + PATIENCE_SECONDS
        attempt, repeated = 0, False
        while True:
            sent = False
            try:
                async with asyncio.timeout(until - monotonic()):  # the pool's own timeout would cost a task each time
                    connection = await self._pool.acquire()
                try:
                    sent = True
                    return Answer(await connection.fetch(statement, *values), repeated)
                finally:
                    await self._pool.release(connection)
            except UNREACHABLE as error:
                lost = isinstance(error, LOST)
                repeated = repeated or (sent and lost)
                pause = PAUSES[min(attempt, len(PAUSES) - 1)]
                if isinstance(error, asyncpg.ReadOnlySQLTransactionError):
                    # This server is a standby now; a new connection is led to the one that took over.
                    await self._pool.expire_connections()
                if (sent and not lost) or monotonic() + pause > until:
                    raise _unavailable(error, unknown=repeated) from None
            attempt += 1
            await asyncio.sleep(pause)

    async def close(self) -> None:
        """Let statements under way end, then close the connections."""
        self._closed = True
        await _close(self._pool)


async def _close(pool: Any) -> None:  # noqa: ANN401 - asyncpg has no types
    try:
        await asyncio.wait_for(pool.close(), ANSWER_SECONDS)
    except UNREACHABLE:
        pool.terminate()


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
    # Not to_regclass: having said no once, it would say no from its cache again, after the wait for another replica.
    there = "SELECT count(*) FROM pg_class WHERE relname = 'schema_version' AND pg_table_is_visible(oid)"
    if not await connection.fetchval(there):
        return 0
    return int(await connection.fetchval("SELECT coalesce(max(version), 0) FROM schema_version"))


def _unavailable(error: Exception, *, unknown: bool = False) -> StoreUnavailable:
    """Name the condition by the class of the error: its text may quote a row."""
    name = type(error).__name__
    if unknown:
        return OutcomeUnknown(f"the store went away during a call ({name}); whether it was carried out is not known")
    return StoreUnavailable(f"the store cannot be used now ({name}); nothing was kept")
