"""The self-test: from the settings to an entry in a person's own plan and back, each step reported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import records
from bot.hindrance import Hindrance
from bot.identity import AccessTokens, AppTokens, Entra
from bot.selftest.probes import Probing
from bot.selftest.report import Report
from bot.settings import Settings
from bot.stores import Person, Store, StoreError, open_store
from bot.teams import TeamsChannel
from bot.teams.keys import KeyRing
from bot.workplan import Bearer, WorkPlan


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a self-test joins, as the composition root does for the bot."""

    store: Store
    entra: Entra
    app_tokens: AppTokens
    channel: TeamsChannel
    plan: WorkPlan

    @classmethod
    def of(cls, settings: Settings, store: Store, clock: Callable[[], datetime]) -> _Parts:
        entra = Entra(settings, clock)
        app_tokens = AppTokens(entra)
        return cls(store, entra, app_tokens, TeamsChannel(settings, app_tokens), WorkPlan(settings, clock))

    async def close(self) -> None:
        for part in (self.plan, self.channel, self.app_tokens, self.entra, self.store):
            await part.close()


async def run(settings: Settings, person: Person, clock: Callable[[], datetime]) -> Report:
    """Try everything that a booking needs, in the plan of `person`, who must have talked to the bot before.

    Stops at the first step without which the next makes no sense; what was put into the plan is taken out again.
    """
    report = Report(clock())
    report.add("Settings", "complete", "complete")
    try:
        store = await open_store(settings.store_url)
    except StoreError as error:
        report.add("Store", "reachable", str(error), passed=False)
        return report
    parts = _Parts.of(settings, store, clock)
    try:
        await _try(report, settings, person, parts)
    except Hindrance as hindrance:
        report.add("Reaching the plan", "no hindrance", f"{hindrance.obstacle.value}: {hindrance}", passed=False)
    finally:
        await parts.close()
    return report


async def _try(report: Report, settings: Settings, person: Person, parts: _Parts) -> None:
    await parts.store.ping()
    report.add("Store", "a durable write", "written")
    keys = KeyRing(parts.channel.session, settings.channel_metadata_url, allow_http=settings.allow_loopback)
    await keys.key("self-test")
    report.add("Channel keys", "fetched", "fetched" if keys.ready else "not to be had", passed=keys.ready)
    await parts.app_tokens.token(settings.connector_scope)
    report.add("The app's own token", "issued", "issued")
    kept = await parts.store.load(person)
    if kept is None:
        report.add("The person", "has talked to the bot", "has not: say hello to it first", passed=False)
        return
    address = records.load(kept.record).address
    bearer = AccessTokens(parts.entra, parts.channel).bearer(person, address)
    await bearer.token()
    report.add("On-behalf-of token", "issued", "issued")
    await _probe(report, settings, bearer, parts.plan)


async def _probe(report: Report, settings: Settings, bearer: Bearer, plan: WorkPlan) -> None:
    hours = await plan.hours(bearer)
    zone = hours.zone or settings.rules.zone
    report.add("Working hours", "from the plan or the mailbox", hours.pattern.source.value if hours.pattern else "none")
    report.add("Time zone", "known", zone, passed=hours.zone is not None)
    probing = Probing(plan, bearer, report.at.astimezone(ZoneInfo(zone)), report)
    async with probing.cleaning_up():
        standing = await probing.books_and_reads_back()
        await probing.repeats()
        if standing is not None:
            await probing.moves(standing)
        await probing.takes_whole_days()
