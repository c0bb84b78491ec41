"""Several programs on one store: none loses a write, and one that is killed leaves the old record or the new one.

Run as a program it is one of them: `python -m tests.test_stores_processes increment|write ADDRESS`.
"""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.stores import Kept, Person, Store, StoreUnavailable, VersionConflict, open_store
from tests import postgres

ANNA = Person("11111111-1111-4111-8111-111111111111", "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa")
NEVER = datetime(2999, 1, 1, tzinfo=UTC)
WRITERS = 8
INCREMENTS = 20


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'offhand.sqlite3'}" if request.param == "sqlite" else postgres.fresh_url()


def start(what: str, url: str) -> subprocess.Popen[str]:
    here = Path(__file__).parents[1]
    command = [sys.executable, "-m", "tests.test_stores_processes", what, url]
    return subprocess.Popen(command, cwd=here, stdout=subprocess.PIPE, text=True)


async def test_eight_programs_lose_no_increment(url: str) -> None:
    programs = [start("increment", url) for _ in range(WRITERS)]  # on an empty store: they all want to migrate it, too
    try:
        ends = [await asyncio.to_thread(program.communicate, timeout=60) for program in programs]
    finally:
        for program in programs:
            program.kill()

    assert [program.returncode for program in programs] == [0] * WRITERS, ends
    store = await open_store(url)
    kept = await store.load(ANNA)
    await store.close()
    assert kept is not None
    assert json.loads(kept.record) == WRITERS * INCREMENTS


async def test_a_killed_program_leaves_the_old_record_or_the_new_one(url: str) -> None:
    dice = random.Random(7)
    for _ in range(3):
        acknowledged = await asyncio.to_thread(killed_after, dice.randint(3, 30), url)

        store = await open_store(url)
        kept = await store.load(ANNA)
        await store.close()

        assert kept is not None
        assert kept.record in {filled(acknowledged), filled(acknowledged + 1)}


def killed_after(lines: int, url: str) -> int:
    """Let a program write until it has acknowledged so many records, kill it, and return the last one of them."""
    with start("write", url) as program:
        assert program.stdout is not None
        told = [program.stdout.readline() for _ in range(lines)]
        program.kill()
        told += program.stdout.readlines()
    return int([line for line in told if line.endswith("\n")][-1])


def filled(number: int) -> str:
    """Return a record of many pages, each of which tells the number."""
    return json.dumps([number] * 5000)


async def increment(store: Store) -> None:
    """Count to `INCREMENTS`, beside others who count in the same record."""
    for _ in range(INCREMENTS):
        while not await incremented(store, await store.load(ANNA)):
            pass


async def incremented(store: Store, kept: Kept | None) -> bool:
    """Add one to what was loaded, unless somebody was faster."""
    record, version = (kept.record, kept.version) if kept else ("0", 0)
    try:
        await store.save(ANNA, str(int(record) + 1), after=version, due=None, expires=NEVER)
    except VersionConflict:
        return False
    return True


async def write(store: Store) -> None:
    """Keep ever higher numbers, and say of each that it was kept, until killed."""
    kept = await store.load(ANNA)
    number, version = (json.loads(kept.record)[0], kept.version) if kept else (0, 0)
    while True:
        number += 1
        version = await store.save(ANNA, filled(number), after=version, due=None, expires=NEVER)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


async def main(what: str, url: str) -> None:
    store = await open_store(url)
    try:
        await (increment(store) if what == "increment" else write(store))
    except StoreUnavailable as error:
        sys.exit(str(error))
    finally:
        await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
