"""The schemas from the first one on, per database: each migration is what leads from one number to the next.

A migration that has been released is never edited; a change is a new one at the end. Programs of both schemas run side
by side during a deploy, so a migration adds what the older program can ignore, and removes only what it does not use.
"""

from __future__ import annotations

from bot.stores.errors import SchemaTooNew

Migration = tuple[str, ...]
"""The statements of one step, carried out in one transaction together with the new schema number."""

SQLITE: tuple[Migration, ...] = (
    (
        # Moments are microseconds since 1970, UTC.
        """CREATE TABLE record (
            tenant TEXT NOT NULL,
            object_id TEXT NOT NULL,
            body TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version >= 1),
            due INTEGER,
            expires INTEGER NOT NULL,
            PRIMARY KEY (tenant, object_id)
        )""",
        "CREATE INDEX record_due ON record (due) WHERE due IS NOT NULL",
        "CREATE INDEX record_expires ON record (expires)",
        """CREATE TABLE remembered (
            key BLOB NOT NULL PRIMARY KEY,
            value TEXT NOT NULL,
            expires INTEGER NOT NULL
        ) WITHOUT ROWID""",
        "CREATE INDEX remembered_expires ON remembered (expires)",
        # Something to write when a health check asks whether writing works: a row with its old value is not written.
        "CREATE TABLE pulse (beats bigint NOT NULL)",
        "INSERT INTO pulse (beats) VALUES (0)",
    ),
)

POSTGRES: tuple[Migration, ...] = (
    (
        # The body is text, not jsonb: a record comes back as the bytes that went in, and nobody queries into it.
        # The mark is the call that wrote the row: it tells one that is repeated after a lost connection from a rival.
        # fillfactor leaves room for the next version of a row on its own page.
        """CREATE TABLE record (
            tenant uuid NOT NULL,
            object_id uuid NOT NULL,
            body text NOT NULL,
            version bigint NOT NULL CHECK (version >= 1),
            due timestamptz,
            expires timestamptz NOT NULL,
            mark uuid NOT NULL,
            PRIMARY KEY (tenant, object_id)
        ) WITH (fillfactor = 70)""",
        "CREATE INDEX record_due ON record (due) WHERE due IS NOT NULL",
        "CREATE INDEX record_expires ON record (expires)",
        """CREATE TABLE remembered (
            key bytea PRIMARY KEY,
            value text NOT NULL,
            mark uuid NOT NULL,
            expires timestamptz NOT NULL
        )""",
        "CREATE INDEX remembered_expires ON remembered (expires)",
        "CREATE TABLE pulse (beats bigint NOT NULL)",
        "INSERT INTO pulse (beats) VALUES (0)",
    ),
)


def pending(found: int, migrations: tuple[Migration, ...]) -> tuple[Migration, ...]:
    """Return what is still to be done to a database at schema `found` (0: an empty one), or raise SchemaTooNew."""
    if found > len(migrations):
        raise SchemaTooNew(found, len(migrations))
    return migrations[found:]
