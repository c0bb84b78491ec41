"""Carries out a command on the work plan and says what came of it as an event: the world's errors end here."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import assert_never

from bot.hindrance import Hindrance
from bot.workplan.exchange import Bearer
from bot.workplan.plan import WorkPlan
from dialogs.commands import Change, Create, LookAhead, LookAt, ReadHours, Remove, Replace, Write
from dialogs.events import AheadSeen, Answer, Gone, Hindered, HoursRead, Meetings, PlanSeen, Stands, Written


async def outcome_of(
    command: ReadHours | LookAt | LookAhead | Write,
    plan: WorkPlan,
    bearer: Bearer,
    clock: Callable[[], datetime],
    home: str | None = None,
) -> HoursRead | PlanSeen | AheadSeen | Written | Hindered:
    """Carry the command out with the bearer's right; `home` is the person's IANA zone where it is known."""
    try:
        match command:
            case ReadHours():
                hours = await plan.hours(bearer, home)
                return HoursRead(clock(), hours.pattern, hours.zone)
            case LookAt(stretch=stretch):
                seen = await plan.view(bearer, stretch)
                return PlanSeen(clock(), command, seen)
            case LookAhead(stretch=stretch):
                ahead, meetings = await asyncio.gather(plan.view(bearer, stretch), _meetings(command, plan, bearer))
                return AheadSeen(clock(), command, ahead, meetings)
            case Write(attempts=attempts):
                await bearer.token()  # nothing is sent when there is none
                answers = await asyncio.gather(*(_answer(each.change, plan, bearer, clock) for each in attempts))
                return Written(clock(), command, tuple(answers))
            case _ as unknown:
                assert_never(unknown)
    except Hindrance as hindrance:
        return hindrance.hindered(command, clock())


async def _meetings(command: LookAhead, plan: WorkPlan, bearer: Bearer) -> Meetings | None:
    """Count them where that is wanted; a calendar that cannot be read is no reason to hold back the rest."""
    if not command.times:
        return None
    try:
        return await plan.meetings(bearer, command.stretch, command.times)
    except Hindrance:
        return None


async def _answer(change: Change, plan: WorkPlan, bearer: Bearer, clock: Callable[[], datetime]) -> Answer:
    try:
        match change:
            case Create(draft):
                return Stands(await plan.create(bearer, draft))
            case Replace(occurrence_id, draft):
                return Stands(await plan.replace(bearer, occurrence_id, draft))
            case Remove(occurrence_id):
                await plan.delete(bearer, occurrence_id)
                return Gone()
            case _ as unknown:
                assert_never(unknown)
    except Hindrance as hindrance:
        return hindrance.answer(clock())
