"""A work plan client that is pointed at a server of ours, with a right that keeps account of what is asked of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.settings import Settings
from bot.workplan import WorkPlan

APP = "7c6f0a51-59f5-4ea0-8f39-6a4dd3f5b4a1"
TENANT = "11f7c0de-3f1b-4a57-9a0e-2b8f4f0d9c31"
OWN_ID = "12345678-1234-1234-1234-123456789012"
NOW = datetime(2025, 12, 15, 12, 0, tzinfo=UTC)
NEEDED = {"APP_ID": APP, "TENANT_ID": TENANT, "CLIENT_SECRET": "sample", "ALLOW_LOOPBACK": "1"}


def now() -> datetime:
    """The moment at which these tests play."""
    return NOW


@dataclass(slots=True)
class Right:
    """A person's right to their plan, with tokens numbered as they are handed out."""

    object_id: str = OWN_ID
    asked: int = 0
    refused: list[tuple[str, str | None]] = field(default_factory=list)
    failure: Exception | None = None

    async def token(self) -> str:
        self.asked += 1
        return "token-0"

    async def renewed(self, refused: str, challenge: str | None) -> str:
        self.refused.append((refused, challenge))
        if self.failure is not None:
            raise self.failure
        return f"token-{len(self.refused)}"


@asynccontextmanager
async def plan_at(url: str, **settings: str) -> AsyncIterator[WorkPlan]:
    """Make a client for as long as the block lasts."""
    plan = WorkPlan(Settings.read({**NEEDED, "GRAPH_URL": url, **settings}), now)
    try:
        yield plan
    finally:
        await plan.close()
