"""From the setting STORE_URL to an open store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bot.stores.errors import StoreUrlInvalid
from bot.stores.store import Store


def utc_now() -> datetime:
    """Return this moment in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the stores' one look at the clock; whoever needs another gives one


async def open_store(url: str, *, clock: Callable[[], datetime] = utc_now) -> Store:
    """Open the store that the address names, and bring its schema up to date.

    `sqlite:///var/offhand.sqlite3` is a file below the working directory, `sqlite:////var/lib/offhand.sqlite3` an
    absolute one; its folder is made if need be. `postgresql://user:password@host/database` is a server. `clock` tells
    what has expired. Raises StoreUrlInvalid, SchemaTooNew or StoreUnavailable.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        # Without its cause: urlsplit quotes the address, and so the password.
        raise StoreUrlInvalid("the address of the store is not a URL") from None
    match parts.scheme:
        case "sqlite":
            from bot.stores.sqlite import SqliteStore  # noqa: PLC0415 - only the database in use is imported

            return await SqliteStore.open(sqlite_path(url), clock=clock)
        case "postgresql" | "postgres":
            from bot.stores.postgres import PostgresStore  # noqa: PLC0415 - asyncpg is for those who use it

            return await PostgresStore.open(url, clock=clock)
        case _:
            raise StoreUrlInvalid("the address of the store begins with sqlite:/// or postgresql://")


def sqlite_path(url: str) -> Path:
    """Return the file that a sqlite address names: what follows the third slash, percent-decoded."""
    parts = urlsplit(url)
    if parts.netloc or parts.query or parts.fragment or not url.startswith("sqlite:///"):
        raise StoreUrlInvalid("a sqlite address is sqlite:/// and a path, such as sqlite:///var/offhand.sqlite3")
    path = unquote(parts.path.removeprefix("/"))
    if path in {"", ":memory:"} or path.endswith("/") or "\0" in path:
        raise StoreUrlInvalid("a sqlite address ends in the name of a file, which outlives the program")
    return Path(path)
