"""What every store promises, whichever database is behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """Whose record it is: tenant and object id, both as lower-case GUID text. Raises ValueError for anything else."""

    tenant: str
    object_id: str

    def __post_init__(self) -> None:
        """Refuse other spellings: one person under two of them would have two records, and two bookings."""
        if not GUID.fullmatch(self.tenant) or not GUID.fullmatch(self.object_id):
            raise ValueError("a person is named by two lower-case GUIDs")


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as it was loaded, and the version to name when it is saved."""

    record: str
    version: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One person's row as an administrator sees it."""

    person: Person
    kept: Kept
    due: datetime | None
    expires: datetime


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much a store holds; what has expired and is not purged yet is counted too."""

    records: int
    due: int
    keys: int


class Store(Protocol):
    """Records and keys with a time to live; every write is durable when its call returns.

    All datetimes are aware. A record or key that has expired counts as absent, purged or not. Any call may raise
    StoreUnavailable; a text with a NUL or a lone surrogate in it (which JSON writes as an escape) raises ValueError.
    A call that is cancelled while it waits may still be carried out.
    """

    async def load(self, person: Person) -> Kept | None:
        """Return this person's record, or None when there is none."""

    async def save(self, person: Person, record: str, *, after: int, due: datetime | None, expires: datetime) -> int:
        """Keep the record if it still is at version `after`, and return its new version.

        `after=0` means: only if there is none. A new record begins at a version that no earlier record of this person
        had, so that a slow turn can never bring back what was forgotten meanwhile.

        `due` is when a worker is to take it up (None: never), `expires` when it is to vanish. Raises VersionConflict
        when somebody was faster, and OutcomeUnknown when only loading again can tell.
        """

    async def remember(self, key: str, value: str, *, expires: datetime) -> str | None:
        """Keep the value unless the key stands already: None when ours was kept, else the value that stands."""

    async def recall(self, key: str) -> str | None:
        """Return the value that stands for the key, or None."""

    async def amend(self, key: str, value: str) -> None:
        """Replace the value of a key that stands, and leave its expiry; a key that is gone stays gone."""

    async def take_due(self, now: datetime, *, hold_until: datetime, limit: int) -> tuple[Person, ...]:
        """Claim at most `limit` persons whose `due` has come (`due <= now`), the longest waiting first.

        A claim is a lease: their `due` becomes `hold_until`, so nobody else is given them before then, and a worker
        that dies loses nothing. Versions do not change; the worker loads and saves as every turn does.
        """

    async def forget(self, person: Person) -> bool:
        """Delete the person's record now; tell whether there was one.

        Keys stay until they expire: they are stored as digests, and tell nothing about anybody.
        """

    async def purge(self, now: datetime) -> int:
        """Delete what has expired (`expires <= now`), records and keys, and return how many went."""

    async def count(self, now: datetime) -> Holdings:
        """Count the records, those that are due by `now`, and the keys."""

    async def export(self, *, after: Person | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """Return the next `limit` rows behind `after` in the order of persons; an empty tuple ends the walk."""

    async def ping(self) -> None:
        """Prove by writing that a durable write is possible now; raise StoreUnavailable when it is not."""

    async def close(self) -> None:
        """Finish what was begun and let go of the database. Calls made later raise StoreUnavailable."""
