"""When the tests with processes begin, and where in the workplace their time off goes."""

from __future__ import annotations

from datetime import UTC, datetime

NINE_ON_MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""It is nine in Berlin."""
OCCURRENCES = "/v1.0/me/settings/workHoursAndLocations/occurrences"
"""The path of the caller's own occurrences."""
