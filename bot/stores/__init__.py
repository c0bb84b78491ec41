"""A person's conversation and its version, kept durably: SQLite embedded, PostgreSQL for many replicas.

A store knows nothing of dialogs. A record is opaque text with a version; no error and no log ever quotes it.
"""

from bot.stores.errors import (
    OutcomeUnknown,
    SchemaTooNew,
    StoreError,
    StoreUnavailable,
    StoreUrlInvalid,
    VersionConflict,
)
from bot.stores.opening import open_store
from bot.stores.store import Entry, Holdings, Kept, Person, Store

__all__ = [
    "Entry",
    "Holdings",
    "Kept",
    "OutcomeUnknown",
    "Person",
    "SchemaTooNew",
    "Store",
    "StoreError",
    "StoreUnavailable",
    "StoreUrlInvalid",
    "VersionConflict",
    "open_store",
]
