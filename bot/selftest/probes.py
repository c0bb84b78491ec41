"""Probes in the person's own plan, sixty days ahead, each taken out again: they answer what no documentation does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, time, timedelta
from time import monotonic

from bot.hindrance import Hindrance
from bot.selftest.report import Report
from bot.settings import Settings
from bot.workplan import Bearer, Refused, WorkPlan
from bot.workplan.wire import DayEnds
from dialogs.timeoff import MIDNIGHT, Draft, Grain, Interval, Occurrence

SUBJECT = "Offhand self-test"
AHEAD = timedelta(days=60)
HALF_AN_HOUR = timedelta(minutes=30)
SHOWN_WITHIN = 30.0
"""Seconds that a new entry is waited for in the view."""


class Probing:
    """One person's plan, and what was put into it; everything goes out again at the end."""

    def __init__(self, settings: Settings, plan: WorkPlan, bearer: Bearer, today: datetime, report: Report) -> None:
        """Probe around noon, sixty days after `today` (aware, in the person's zone)."""
        day = (today + AHEAD).date()
        start = datetime.combine(day, time(12), tzinfo=today.tzinfo)
        self.draft = Draft(Interval(start, start + HALF_AN_HOUR), SUBJECT)
        whole = datetime.combine(day, MIDNIGHT, tzinfo=today.tzinfo)
        self.day = Interval(whole, whole + timedelta(days=1), Grain.DAYS)
        self._settings = settings
        self._plan = plan
        self._bearer = bearer
        self._report = report
        self._ours: set[str] = set()

    @asynccontextmanager
    async def cleaning_up(self) -> AsyncIterator[None]:
        """Take out whatever is left, also when a probe broke off."""
        try:
            yield
        finally:
            await self._delete_ours()
            left = await self._left()
            self._report.add("Cleaning up", "nothing left", f"{left} left", passed=not left)

    async def books_and_reads_back(self) -> Occurrence | None:
        """Book half an hour and compare what the view shows with what was asked for."""
        made = await self._create(self.draft)
        begun = monotonic()
        shown = await self._shown(made.id)
        if shown is None:
            self._report.add("Reading back", "the entry", f"not shown for {SHOWN_WITHIN:.0f} s", passed=False)
            return made
        same = shown.holds(self.draft)
        self._report.add("Reading back", _spelled(self.draft.interval), _told(shown), passed=same)
        self._report.add("View lag after a commit", "unknown", f"{monotonic() - begun:.1f} s", passed=None)
        return shown

    async def overlaps(self) -> None:
        """Send the same once more, then one half of which is free: what the plan makes of either."""
        await self._beside("An identical entry", self.draft)
        await self._beside("An overlapping entry", self._later())

    async def moves(self, standing: Occurrence) -> None:
        """Replace it by one a quarter of an hour later: whether its id changes."""
        moved = await self._plan.replace(self._bearer, standing.id, self._later())
        if moved is None:
            self._report.add("Replacing", "the entry", "an answer that cannot be read", passed=False)
            return
        self._ours.discard(standing.id)
        self._ours.add(moved.id)
        changed = "a new id" if moved.id != standing.id else "the same id"
        self._report.add("The id after replacing", "unknown", changed, passed=None)

    async def takes_whole_days(self) -> None:
        """Book a whole day, with its end written as the settings say and as they could say instead."""
        await self._delete_ours()
        for shape in DayEnds:
            chosen = shape.value == self._settings.day_ends
            found, passed = await self._whole_day(shape)
            self._report.add(
                f"Whole day ({shape.value})", "the same day back", found, passed=passed if chosen else None
            )

    async def _whole_day(self, shape: DayEnds) -> tuple[str, bool]:
        draft = Draft(self.day, SUBJECT)
        plan = WorkPlan(replace(self._settings, day_ends=shape.value), lambda: self._report.at)
        try:
            made = await self._create(draft, plan)
        except Refused as refused:
            return f"refused with {refused.status}; the other DAY_ENDS may be the one to set", False
        finally:
            await plan.close()
        shown = await self._shown(made.id)
        await self._delete(made.id)
        if shown is None:
            return "not shown", False
        return _told(shown), shown.holds(draft)

    async def _beside(self, name: str, draft: Draft) -> None:
        before = set(self._ours)
        try:
            made = await self._create(draft)
        except Refused as refused:
            self._report.add(name, "unknown", f"refused with {refused.status}", passed=None)
            return
        if made.id in before:
            self._report.add(name, "unknown", "taken for the first one", passed=None)
            return
        await self._shown(made.id)
        ours = [each for each in await self._seen() if each.subject == SUBJECT]
        await self._delete(made.id)
        self._report.add(name, "unknown", f"accepted, {len(ours)} entries then stand", passed=None)

    def _later(self) -> Draft:
        """Return the probe a quarter of an hour later."""
        interval = self.draft.interval
        return replace(
            self.draft, interval=Interval(interval.start + HALF_AN_HOUR / 2, interval.end + HALF_AN_HOUR / 2)
        )

    async def _create(self, draft: Draft, plan: WorkPlan | None = None) -> Occurrence:
        made = await (plan or self._plan).create(self._bearer, draft)
        if made is None:
            raise Hindrance("the plan's answer cannot be read")
        self._ours.add(made.id)
        return made

    async def _delete(self, occurrence_id: str) -> None:
        await self._plan.delete(self._bearer, occurrence_id)
        self._ours.discard(occurrence_id)

    async def _delete_ours(self) -> None:
        for each in sorted(self._ours):
            await self._delete(each)

    async def _left(self) -> int:
        """Count what is left as soon as nothing is, or at last: what was deleted may be shown for a while."""
        until = monotonic() + SHOWN_WITHIN
        while True:
            left = sum(each.subject == SUBJECT for each in await self._seen())
            if not left or monotonic() > until:
                return left
            await asyncio.sleep(0.5)

    async def _shown(self, occurrence_id: str) -> Occurrence | None:
        until = monotonic() + SHOWN_WITHIN
        while monotonic() < until:
            for each in await self._seen():
                if each.id == occurrence_id:
                    return each
            await asyncio.sleep(0.5)
        return None

    async def _seen(self) -> tuple[Occurrence, ...]:
        return await self._plan.view(self._bearer, self.day)


def _told(shown: Occurrence) -> str:
    return _spelled(shown.interval) + (", all day" if shown.all_day else "")


def _spelled(interval: Interval) -> str:
    return f"{interval.start:%Y-%m-%d %H:%M} to {interval.end:%Y-%m-%d %H:%M} (UTC{interval.start:%z})"
