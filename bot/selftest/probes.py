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
from bot.workplan import Bearer, Refused, WorkPlan
from dialogs.timeoff import MIDNIGHT, Draft, Grain, Interval, Occurrence

SUBJECT = "Offhand self-test"
AHEAD = timedelta(days=60)
HALF_AN_HOUR = timedelta(minutes=30)
SHOWN_WITHIN = 30.0
"""Seconds that a new entry is waited for in the view."""


class Probing:
    """One person's plan, and what was put into it; everything goes out again at the end."""

    def __init__(self, plan: WorkPlan, bearer: Bearer, today: datetime, report: Report) -> None:
        """Probe around noon, sixty days after `today` (aware, in the person's zone)."""
        day = (today + AHEAD).date()
        start = datetime.combine(day, time(12), tzinfo=today.tzinfo)
        self.draft = Draft(Interval(start, start + HALF_AN_HOUR), SUBJECT)
        whole = datetime.combine(day, MIDNIGHT, tzinfo=today.tzinfo)
        self.day = Interval(whole, whole + timedelta(days=1), Grain.DAYS)
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
            left = sorted(self._ours)
            for each in left:
                await self._plan.delete(self._bearer, each)
            remaining = [each for each in await self._seen() if each.subject == SUBJECT]
            self._report.add("Cleaning up", "nothing left", f"{len(remaining)} left", passed=not remaining)

    async def books_and_reads_back(self) -> Occurrence | None:
        """Book half an hour and compare what the view shows with what was asked for."""
        made = await self._create(self.draft)
        begun = monotonic()
        shown = await self._shown(made.id)
        if shown is None:
            self._report.add("Reading back", "the entry", f"not shown for {SHOWN_WITHIN:.0f} s", passed=False)
            return made
        same = shown.holds(self.draft)
        found = f"{shown.interval.start.isoformat()} to {shown.interval.end.isoformat()}, all-day {shown.all_day}"
        self._report.add("Reading back", self.draft.interval.start.isoformat(), found, passed=same)
        self._report.add("View lag after a commit", "unknown", f"{monotonic() - begun:.1f} s", passed=None)
        return shown

    async def repeats(self) -> None:
        """Send the same once more: whether the plan tells identical entries apart."""
        try:
            again = await self._create(self.draft)
        except Refused as refused:
            self._report.add("An identical entry", "unknown", f"refused with {refused.status}", passed=None)
        else:
            same = [each for each in await self._seen() if each.holds(self.draft)]
            await self._delete(again.id)
            self._report.add("An identical entry", "unknown", f"accepted, {len(same)} then stand", passed=None)

    async def moves(self, standing: Occurrence) -> None:
        """Replace it by one a quarter of an hour later: whether its id changes."""
        interval = self.draft.interval
        later = Interval(interval.start + HALF_AN_HOUR / 2, interval.end + HALF_AN_HOUR / 2)
        moved = await self._plan.replace(self._bearer, standing.id, replace(self.draft, interval=later))
        if moved is None:
            self._report.add("Replacing", "the entry", "an answer that cannot be read", passed=False)
            return
        self._ours.discard(standing.id)
        self._ours.add(moved.id)
        changed = "a new id" if moved.id != standing.id else "the same id"
        self._report.add("The id after replacing", "unknown", changed, passed=None)

    async def takes_whole_days(self) -> None:
        """Book a whole day: in which shape it comes back."""
        draft = Draft(self.day, SUBJECT)
        made = await self._create(draft)
        shown = await self._shown(made.id)
        if shown is None:
            self._report.add("A whole day", "the entry", "not shown", passed=False)
            return
        found = f"{shown.interval.start.isoformat()} to {shown.interval.end.isoformat()}, all-day {shown.all_day}"
        self._report.add("A whole day", self.day.start.isoformat(), found, passed=shown.holds(draft))

    async def _create(self, draft: Draft) -> Occurrence:
        made = await self._plan.create(self._bearer, draft)
        if made is None:
            raise Hindrance("the plan's answer cannot be read")
        self._ours.add(made.id)
        return made

    async def _delete(self, occurrence_id: str) -> None:
        await self._plan.delete(self._bearer, occurrence_id)
        self._ours.discard(occurrence_id)

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
