"""The self-test from the command line: joins the parts as the composition root does, and tries them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime

from bot.identity import AccessTokens, AppTokens, Entra
from bot.selftest.report import Report
from bot.selftest.trial import Trial
from bot.settings import Settings
from bot.stores import Person, StoreError, open_store
from bot.teams import TeamsChannel
from bot.workplan import WorkPlan


async def run(settings: Settings, person: Person, clock: Callable[[], datetime]) -> Report:
    """Try everything that a booking needs, in the plan of `person`, who must have talked to the bot before."""
    try:
        async with _joined(settings, clock) as trial:
            return await trial.report(person)
    except StoreError as error:
        report = Report(clock())
        report.add("Settings", "complete", "complete")
        report.add("Store", "reachable", str(error), passed=False)
        return report


@asynccontextmanager
async def _joined(settings: Settings, clock: Callable[[], datetime]) -> AsyncIterator[Trial]:
    async with AsyncExitStack() as opened:
        store = await open_store(settings.store_url)
        opened.push_async_callback(store.close)
        entra = Entra(settings, clock)
        opened.push_async_callback(entra.close)
        app_tokens = AppTokens(entra)
        opened.push_async_callback(app_tokens.close)
        channel = TeamsChannel(settings, app_tokens)
        opened.push_async_callback(channel.close)
        plan = WorkPlan(settings, clock)
        opened.push_async_callback(plan.close)
        yield Trial(settings, store, channel, app_tokens, AccessTokens(entra, channel), plan, clock)
