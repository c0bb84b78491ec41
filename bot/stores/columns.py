"""How values become columns, alike in both databases: moments, keys, texts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


def aware(moment: datetime) -> datetime:
    """Return the moment unchanged; raise ValueError when it has no zone."""
    if moment.tzinfo is None:
        raise ValueError("a store takes aware datetimes only")
    return moment


def micros(moment: datetime) -> int:
    """Return the moment as microseconds since 1970 in UTC, exactly: a float of seconds would round."""
    return (aware(moment) - EPOCH) // MICROSECOND


def moment(value: int) -> datetime:
    """Return the UTC moment that `micros` made a number of."""
    return EPOCH + value * MICROSECOND


def text(value: str) -> str:
    """Return the text unchanged; raise ValueError for what one of the databases could not give back as it was."""
    try:
        value.encode()
        storable = "\0" not in value
    except UnicodeEncodeError:
        storable = False
    if not storable:
        # Raised out here, because a UnicodeEncodeError holds the text, and would come along as the context.
        raise ValueError("a text with a NUL or a lone surrogate cannot be stored; JSON writes both as escapes")
    return value


def digest(key: str) -> bytes:
    """Return the 32 bytes that stand for a key: keys come from outside, of any length, and may name somebody."""
    return sha256(key.encode("utf-8", "surrogatepass")).digest()
