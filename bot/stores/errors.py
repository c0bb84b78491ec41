"""What can go wrong with a store, as a small tree.

::

    StoreError
    ├── VersionConflict       somebody was faster: load again, decide again
    ├── StoreUnavailable      locked, full, read-only, gone: nothing was kept
    │   └── OutcomeUnknown    the server went away in mid-sentence: kept or not, only loading again can tell
    ├── StoreUrlInvalid       the setting names no store; told at start
    └── SchemaTooNew          a newer program has been here; told at start

Their texts name conditions and never quote a record, a key, a person or a password.
"""

from __future__ import annotations


class StoreError(Exception):
    """Anything a store raises on purpose."""


class VersionConflict(StoreError):
    """The record is not at the version that this turn had loaded; nothing of this turn was kept."""

    def __init__(self) -> None:
        """Say it in one sentence; whose record it was stays out of the logs."""
        super().__init__("somebody else has changed this record since it was loaded; nothing was kept")


class StoreUnavailable(StoreError):
    """The store cannot be used now (locked, full, read-only, gone, restarting); nothing was kept."""


class OutcomeUnknown(StoreUnavailable):
    """The store went away after a write was sent: it may have been kept or not. Loading again tells which."""


class StoreUrlInvalid(StoreError, ValueError):
    """The address of the store cannot be understood. The text repeats none of it: it may hold a password."""


class SchemaTooNew(StoreError):
    """The database was migrated by a newer program; an older one could only spoil it."""

    def __init__(self, found: int, known: int) -> None:
        """Take the schema number that was found, and the highest one that this program knows."""
        super().__init__(
            f"the store has schema {found}, and this program knows schemas up to {known}: start the newer program, "
            "or restore the backup that was taken before it"
        )
