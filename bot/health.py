"""Two probes: is the process alive, and can it serve. Yes or no, and nothing else to strangers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

from bot.telemetry import note

Check = Callable[[], Awaitable[object]]
"""Raises, or returns False, when what it checks cannot serve; whatever else it returns is well."""

WITHIN = 3.0
"""Seconds for all checks together."""
GOOD_FOR = 1.0
"""Seconds that an answer is given again: whoever asks in a loop costs nobody a write."""


class Readiness:
    """Asks every check at most once a second, however many probes ask."""

    def __init__(self, checks: Mapping[str, Check], *, clock: Callable[[], float] = time.monotonic) -> None:
        self._checks = checks
        self._clock = clock
        self._lock = asyncio.Lock()
        self._asked_at = float("-inf")
        self._answer = False

    async def ready(self) -> bool:
        """Tell whether everything that is needed is there."""
        async with self._lock:
            if self._clock() - self._asked_at >= GOOD_FOR:
                answers = await asyncio.gather(*(self._well(name, check) for name, check in self._checks.items()))
                self._answer = all(answers)
                self._asked_at = self._clock()
            return self._answer

    async def _well(self, name: str, check: Check) -> bool:
        try:
            async with asyncio.timeout(WITHIN):
                well = await check() is not False
        except Exception as error:  # noqa: BLE001 - a probe answers no, whatever is broken
            note("not_ready", kind=name, error=error)
            return False
        if not well:
            note("not_ready", kind=name)
        return well


def open_health(application: web.Application, checks: Mapping[str, Check]) -> None:
    """Add `/livez` and `/readyz`; the names of the checks are for the log alone."""
    readiness = Readiness(checks)

    async def live(_: web.Request) -> web.Response:
        return web.Response(text="live")

    async def ready(_: web.Request) -> web.Response:
        well = await readiness.ready()
        return web.Response(text="ready" if well else "not ready", status=200 if well else 503)

    application.router.add_get("/livez", live)
    application.router.add_get("/readyz", ready)
