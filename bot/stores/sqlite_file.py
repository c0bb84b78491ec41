"""The file behind the embedded store: opened, made durable, migrated, and watched."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from bot.stores.errors import StoreUnavailable
from bot.stores.migrations import Migration, pending

BUSY_SECONDS = 2.0
"""How long to wait for another process: a first answer is due in three seconds."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """Two connections to one file, and a guard that raises StoreUnavailable when the file is no longer there."""

    writing: sqlite3.Connection
    reading: sqlite3.Connection
    guard: Callable[[], None]


def open_file(path: Path, migrations: tuple[Migration, ...]) -> OpenFile:
    """Open the file, or make it, private to this account; bring its schema up to date.

    Waits for the disk, so it belongs in a thread. Raises sqlite3.Error, OSError or SchemaTooNew.
    """
    path = path.absolute()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    writing = connect(path, mode="rw")
    try:
        set_up(writing)
        migrate(writing, migrations)
        return OpenFile(writing, connect(path, mode="ro"), watch(path))
    except BaseException:
        writing.close()
        raise


def connect(path: Path, *, mode: str) -> sqlite3.Connection:
    """Open one connection, whose transactions are begun and ended by hand, and which a lane's thread may have."""
    uri = f"{path.as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)


def set_up(db: sqlite3.Connection) -> None:
    """Ask for durability and tidiness; the defaults would give neither."""
    until = monotonic() + BUSY_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            break
        except sqlite3.OperationalError as error:
            # The one statement that does not wait for its turn by itself when two programs start at once.
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > until:
                raise
            sleep(0.02)
    db.execute("PRAGMA synchronous = FULL")  # WAL's default may lose the last commits when the power goes
    db.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone leaves them in the drive's cache
    db.execute("PRAGMA checkpoint_fullfsync = ON")
    db.execute("PRAGMA secure_delete = ON")  # what was deleted is overwritten, not left lying in the file


def migrate(db: sqlite3.Connection, migrations: tuple[Migration, ...]) -> None:
    """Bring the schema up to date; of two programs at once the second waits, and finds it done."""
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)")
        found = db.execute("SELECT version FROM schema_version").fetchone()
        steps = pending(found[0] if found else 0, migrations)
        for step in steps:
            for statement in step:
                db.execute(statement)
        if steps:
            db.execute("DELETE FROM schema_version")
            db.execute("INSERT INTO schema_version (version) VALUES (?)", (len(migrations),))
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def leave_no_trace(db: sqlite3.Connection) -> None:
    """Empty the log, where earlier versions of a record that is gone from the file would wait to be overwritten.

    Somebody who reads at this moment keeps it from being emptied; then the next call, or closing, does it.
    """
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def watch(path: Path) -> Callable[[], None]:
    """Return a guard of the file that is there now: were it removed, SQLite would go on writing into nowhere."""
    opened = path.stat()

    def guard() -> None:
        try:
            same = os.path.samestat(path.stat(), opened)
        except OSError:
            same = False
        if not same:
            raise StoreUnavailable("the store's file has been removed or replaced while it was open")

    return guard
