"""Stores: saves a second on SQLite and PostgreSQL, then the turns that Offhand takes on them."""

from __future__ import annotations

import argparse
import asyncio
import json
import sqlite3
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import asyncpg

from bot.stores import Person, Store, open_store
from infra.workplace.people import TENANT_ID
from tests import postgres
from tests.bench import replicas
from tests.bench.house import sqlite
from tests.bench.shipped import add_option, program_of
from tests.bench.table import milliseconds, percentile, show

AT_ONCE = (1, 16, 64)
NEVER = datetime(2999, 1, 1, tzinfo=UTC)
RECORD = json.dumps({"state": "offered", "filling": "x" * 2_000})
PEOPLE = [Person(TENANT_ID, f"aaaaaaaa-aaaa-4aaa-8aaa-{number:012}") for number in range(max(AT_ONCE))]
Row = tuple[str, ...]


def main(arguments: Sequence[str]) -> int:
    """Measure, print the tables, and return 0."""
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="offhand-bench-") as name:
        folder = Path(name)
        server = postgres.fresh_url()
        rows = [
            *asyncio.run(_saves("SQLite", sqlite(folder), options.seconds)),
            *asyncio.run(_saves("PostgreSQL", server, options.seconds)),
        ]
        show("2 kB records, durable", ("", "in flight", "a second", "p50", "p99"), rows)
        bare = [
            ("sqlite3, one commit each, no loop", f"{_bare_sqlite(folder, options.seconds):.0f}"),
            ("asyncpg, one connection", f"{asyncio.run(_bare_postgres(server, options.seconds)):.0f}"),
        ]
        show("The databases themselves, one save after the other", ("", "a second"), bare)
        replicas.measure(folder, options.seconds, options.rounds, program_of(options))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench stores", description=__doc__)
    parser.add_argument("--seconds", type=float, default=1.5, help="of each measurement (default 1.5)")
    parser.add_argument("--rounds", type=int, default=3, help="of turns, whose median counts (default 3)")
    add_option(parser)
    return parser


async def _saves(name: str, url: str, seconds: float) -> list[Row]:
    store = await open_store(url)
    versions = {person: await store.save(person, RECORD, after=0, due=None, expires=NEVER) for person in PEOPLE}

    async def save(person: Person) -> None:
        versions[person] = await store.save(person, RECORD, after=versions[person], due=None, expires=NEVER)

    async def turn(person: Person) -> None:
        versions[person] = await _loaded_and_saved(store, person)

    rows: list[Row] = []
    for what, work in (("save", save), ("load, then save", turn)):
        for at_once in AT_ONCE:
            spent = await _timed(work, at_once, seconds)
            cells = (f"{len(spent) / seconds:.0f}", milliseconds(median(spent)), milliseconds(percentile(spent, 0.99)))
            rows.append((f"{name}: {what}", str(at_once), *cells))
    await store.close()
    return rows


async def _loaded_and_saved(store: Store, person: Person) -> int:
    kept = await store.load(person)
    return await store.save(person, RECORD, after=kept.version if kept else 0, due=None, expires=NEVER)


async def _timed(work: Callable[[Person], Awaitable[None]], at_once: int, seconds: float) -> list[float]:
    """Do the work for so long, so many at once, and return what each took, in seconds."""
    spent: list[float] = []
    until = time.perf_counter() + seconds

    async def worker(person: Person) -> None:
        while (began := time.perf_counter()) < until:
            await work(person)
            spent.append(time.perf_counter() - began)

    await asyncio.gather(*(worker(person) for person in PEOPLE[:at_once]))
    return spent


def _bare_sqlite(folder: Path, seconds: float) -> float:
    """Return the commits a second of the standard library alone, on the same file system."""
    database = sqlite3.connect(folder / "bare.sqlite3", isolation_level=None)
    for statement in (
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "CREATE TABLE kept (id INTEGER, body TEXT)",
    ):
        database.execute(statement)
    database.execute("INSERT INTO kept VALUES (1, '')")
    commits, began = 0, time.perf_counter()
    while time.perf_counter() - began < seconds:
        database.execute("UPDATE kept SET body = ? WHERE id = 1", (f"{RECORD}{commits}",))
        commits += 1
    database.close()
    return commits / seconds


async def _bare_postgres(url: str, seconds: float) -> float:
    connection = await asyncpg.connect(url)
    person, commits, began = PEOPLE[0], 0, time.perf_counter()
    while time.perf_counter() - began < seconds:
        await connection.execute(
            "UPDATE record SET body = $1 WHERE tenant = $2 AND object_id = $3", RECORD, person.tenant, person.object_id
        )
        commits += 1
    await connection.close()
    return commits / seconds
