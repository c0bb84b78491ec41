"""The run against real processes: a workplace with faults, replicas that are killed, people who go on booking."""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from infra.workplace import Workplace
from infra.workplace.switches import Switches
from tests.bot_process import ROOT
from tests.chaos.replicas import LAST_SWEEP, TEMPO, running
from tests.chaos.storms import WRITES, storm
from tests.chaos.verdicts import Said, judged, said_on
from tests.chaos.visits import Visitors, Wish, wishes_of

AT_ONCE = 10
SABOTAGE = Path(__file__).with_name("sabotage.py")
QUIET = LAST_SWEEP + 2
"""Seconds without a write after which no sweep can be left."""

LONGEST_WAIT = 80.0


@dataclass(frozen=True, slots=True)
class Run:
    """What is to be done to the bot; `design` names a sabotaged one, which is to be caught."""

    bookings: int = 400
    kills: int = 60
    faults: float = 0.3
    replicas: int = 2
    seed: int = 7
    store: str = "sqlite"
    design: str = "offhand"


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it; the four numbers of harm are to be zero."""

    bookings: int
    deliveries: int
    kills: int
    faults: int
    duplicates: int
    untrue: int
    unanswered: int
    foreign_writes: int
    unknown_told: int
    first_answer_p95_ms: int
    seconds: float
    words: tuple[str, ...]

    @property
    def harm(self) -> int:
        """Everything that must not be."""
        return self.duplicates + self.untrue + self.unanswered + self.foreign_writes


async def carried_out(run: Run) -> Report:
    """Carry out a run from beginning to end."""
    begun = time.monotonic()
    dice = random.Random(run.seed)
    with tempfile.TemporaryDirectory(prefix="chaos-") as name, Workplace.running() as workplace:
        folder = Path(name)
        store = await asyncio.to_thread(_store, run.store, folder)
        people = [each.id for each in workplace.site.hire(max(1, run.bookings // 5))]
        wishes = wishes_of(dice, people, run.bookings)
        environment = workplace.settings(STORE_URL=store, PYTHONPATH=str(ROOT), **TEMPO)
        program = () if run.design == "offhand" else (str(SABOTAGE), run.design)
        async with running(environment, folder, run.replicas, *program) as replicas:
            workplace.connect(*(bot.url for bot in replicas.bots))
            workplace.site.board.now = Switches(redelivery="new-id")
            workplace.site.faults.put(*storm(run.faults), seed=run.seed)
            visitors = Visitors(workplace, dice)
            pace = max(0.3, run.bookings / 10 / max(1, run.kills))
            killer = asyncio.create_task(replicas.kill_at_random(random.Random(run.seed), run.kills, pace))
            await _visited(visitors, wishes)
            await killer
            everybody = tuple(wish for each in wishes for wish in each)
            await _quiet(workplace, everybody)
            verdict = judged(workplace, everybody, visitors.silent)
            struck = sum(each["struck"] for each in workplace.site.faults.as_json())
    answers = sorted(each.first_answer for each in everybody if each.first_answer is not None)
    return Report(
        bookings=len(everybody),
        deliveries=visitors.deliveries,
        kills=replicas.kills,
        faults=struck,
        duplicates=verdict.duplicates,
        untrue=verdict.untrue,
        unanswered=verdict.unanswered,
        foreign_writes=verdict.foreign_writes,
        unknown_told=verdict.unknown_told,
        first_answer_p95_ms=round(1000 * answers[int(len(answers) * 0.95)]) if answers else 0,
        seconds=round(time.monotonic() - begun, 1),
        words=verdict.words,
    )


async def _visited(visitors: Visitors, wishes: tuple[tuple[Wish, ...], ...]) -> None:
    gate = asyncio.Semaphore(AT_ONCE)

    async def visit(own: tuple[Wish, ...]) -> None:
        async with gate:
            await visitors.live(own)

    await asyncio.gather(*(visit(own) for own in wishes))


async def _quiet(workplace: Workplace, wishes: tuple[Wish, ...]) -> None:
    """Wait until every card has an end and nothing has been written for as long as a sweep may take to come."""
    ends = time.monotonic() + LONGEST_WAIT
    calm_since, seen = time.monotonic(), -1
    while time.monotonic() < ends and time.monotonic() - calm_since < QUIET:
        await asyncio.sleep(0.5)
        writes = _writes(workplace)
        told = all(
            said_on(workplace.site.transcripts.find(each.person, each.card or "")) is not Said.OPEN for each in wishes
        )
        if writes != seen or not told:
            calm_since, seen = time.monotonic(), writes


def _writes(workplace: Workplace) -> int:
    """The number of the last request that was to change a plan."""
    part = WRITES.removesuffix("*").removeprefix("/v1.0/me")
    changing = (each.number for each in workplace.site.log.entries(path=part) if each.method in {"POST", "DELETE"})
    return max(changing, default=0)


def _store(kind: str, folder: Path) -> str:
    """Make an empty store and return its address."""
    if kind == "sqlite":
        return f"sqlite:///{folder / 'offhand.sqlite3'}"
    from tests.postgres import fresh_url  # noqa: PLC0415 - only those who ask for it need its wheel

    return fresh_url()
