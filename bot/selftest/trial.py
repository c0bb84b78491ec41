"""One trial of an installation: from the store to an entry in a person's own plan and back, each step reported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import records
from bot.hindrance import Hindrance
from bot.identity import AccessTokens, AppTokens
from bot.selftest.probes import Probing
from bot.selftest.report import Report
from bot.settings import Settings
from bot.stores import Person, Store, StoreError
from bot.teams import TeamsChannel
from bot.teams.keys import KeyRing
from bot.workplan import Bearer, WorkPlan
from dialogs.selftest import Check


@dataclass(frozen=True, slots=True)
class Trial:
    """Tries the parts that the composition root has joined; `bot.turns` knows it as a `Tester`."""

    settings: Settings
    store: Store
    channel: TeamsChannel
    app_tokens: AppTokens
    tokens: AccessTokens
    plan: WorkPlan
    clock: Callable[[], datetime]

    def is_for(self, person: Person) -> bool:
        """Tell whether the settings let this person ask for it in the chat."""
        return person.object_id in self.settings.self_test_people

    async def checks(self, person: Person, address: str) -> tuple[Check, ...]:
        """Return what was found, for somebody who has just spoken from that address."""
        return tuple((await self.report(person, address)).checks)

    async def report(self, person: Person, address: str | None = None) -> Report:
        """Try everything that a booking needs, in the plan of `person`, who must have talked to the bot before.

        Stops at the first step without which the next makes no sense; what was put into the plan is taken out again.
        """
        report = Report(self.clock())
        report.add("Settings", "complete", "complete")
        try:
            await self._try(report, person, address)
        except StoreError as error:
            report.add("Store", "a durable write", str(error), passed=False)
        except Hindrance as hindrance:
            report.add("Reaching the plan", "no hindrance", f"{hindrance.obstacle.value}: {hindrance}", passed=False)
        return report

    async def _try(self, report: Report, person: Person, address: str | None) -> None:
        await self.store.ping()
        report.add("Store", "a durable write", "written")
        source = self.settings.channel_metadata_url
        keys = KeyRing(self.channel.session, source, allow_http=self.settings.allow_loopback)
        await keys.key("self-test")
        report.add("Channel keys", "fetched", "fetched" if keys.ready else "not to be had", passed=keys.ready)
        await self.app_tokens.token(self.settings.connector_scope)
        report.add("The app's own token", "issued", "issued")
        address = address or await self._kept_address(person)
        if address is None:
            report.add("The person", "has talked to the bot", "has not: say hello to it first", passed=False)
            return
        bearer = self.tokens.bearer(person, address)
        await bearer.token()
        report.add("On-behalf-of token", "issued", "issued")
        await self._probe(report, bearer)

    async def _kept_address(self, person: Person) -> str | None:
        kept = await self.store.load(person)
        return None if kept is None else records.load(kept.record).address

    async def _probe(self, report: Report, bearer: Bearer) -> None:
        hours = await self.plan.hours(bearer)
        zone = hours.zone or self.settings.rules.zone
        source = hours.pattern.source.value if hours.pattern else "none"
        report.add("Working hours", "from the plan or the mailbox", source)
        report.add("Time zone", "known", zone, passed=hours.zone is not None)
        probing = Probing(self.settings, self.plan, bearer, report.at.astimezone(ZoneInfo(zone)), report)
        async with probing.cleaning_up():
            standing = await probing.books_and_reads_back()
            await probing.overlaps()
            if standing is not None:
                await probing.moves(standing)
            await probing.takes_whole_days()
