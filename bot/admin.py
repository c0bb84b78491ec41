"""What an administrator does with the store: `python -m bot.admin migrate | status | purge | export | forget`.

It needs one setting, STORE_URL. `export` prints records as JSON lines, for one person who asks what is kept of them or
for all; `forget` deletes a person's record, as "delete my data" in the chat does.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime

from bot.settings import SettingsInvalid, store_url
from bot.stores import Entry, Person, Store, StoreError, open_store

PAGE = 100


def main(arguments: list[str] | None = None) -> int:
    """Do what was asked for and return the exit code: 0 done, 1 nobody of that name, 2 not possible."""
    asked = _parser().parse_args(arguments)
    try:
        return asyncio.run(_done(asked))
    except SettingsInvalid as error:
        print(error, file=sys.stderr)
    except StoreError as error:
        print(f"The store cannot be used: {error}. See docs/operate.md#store", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.admin", description="Look after Offhand's store.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("migrate", help="bring the schema up to date, and say so")
    commands.add_parser("status", help="count what is kept")
    commands.add_parser("purge", help="delete what has expired; the bot does so by itself every hour")
    export = commands.add_parser("export", help="print records as JSON lines")
    forget = commands.add_parser("forget", help="delete the record of one person")
    for command, optional in ((export, "?"), (forget, None)):
        command.add_argument("person", nargs=optional, type=_person, help="TENANT/OBJECT-ID, two GUIDs")
    return parser


def _person(text: str) -> Person:
    tenant, _, object_id = text.lower().partition("/")
    try:
        return Person(tenant, object_id)
    except ValueError as error:
        raise argparse.ArgumentTypeError("expected TENANT/OBJECT-ID, two GUIDs with a slash between") from error


async def _done(asked: argparse.Namespace) -> int:
    store = await open_store(store_url())
    try:
        match asked.command:
            case "migrate":
                print("The schema is up to date.")
                return 0
            case "status":
                return await _status(store)
            case "purge":
                print(f"Deleted {await store.purge(_now())} expired records and keys.")
                return 0
            case "export":
                return await _export(store, asked.person)
            case _:
                return await _forget(store, asked.person)
    finally:
        await store.close()


async def _status(store: Store) -> int:
    held = await store.count(_now())
    print(f"{held.records} people, {held.due} of them with something due now; {held.keys} keys of sign-ins.")
    return 0


async def _export(store: Store, person: Person | None) -> int:
    found = False
    async for entry in _entries(store):
        if person is None or entry.person == person:
            found = True
            print(json.dumps(_line(entry), ensure_ascii=False))
    if person is not None and not found:
        print("Nothing is kept of that person.", file=sys.stderr)
        return 1
    return 0


async def _forget(store: Store, person: Person) -> int:
    if await store.forget(person):
        print("Deleted. Their work plan is untouched.")
        return 0
    print("Nothing was kept of that person.", file=sys.stderr)
    return 1


async def _entries(store: Store) -> AsyncIterator[Entry]:
    last: Person | None = None
    while page := await store.export(after=last, limit=PAGE):
        for entry in page:
            yield entry
        last = page[-1].person


def _line(entry: Entry) -> dict[str, object]:
    return {
        "tenant": entry.person.tenant,
        "person": entry.person.object_id,
        "version": entry.kept.version,
        "due": entry.due.isoformat() if entry.due else None,
        "expires": entry.expires.isoformat(),
        "record": json.loads(entry.kept.record),
    }


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the moment enters this command here


if __name__ == "__main__":
    sys.exit(main())
