"""A replica is paused for longer than its lease, or killed, at each point of a write: one occurrence, and the truth."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from infra.workplace import Workplace
from infra.workplace.chat.delivery import BotAnswer
from infra.workplace.chat.transcripts import Message
from infra.workplace.running import find_action
from tests.bot_process import ROOT
from tests.chaos.replicas import TEMPO, Replicas, running
from tests.monday import NINE_ON_MONDAY, OCCURRENCES
from tests.postgres import fresh_url

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="nothing is paused by a signal")]

PROGRAM = Path(__file__).with_name("chaos") / "points.py"
PATIENCE = 40.0


@dataclass(frozen=True, slots=True)
class Scene:
    """Two replicas, of which the one that is tapped is struck where `folder` says."""

    workplace: Workplace
    replicas: Replicas
    folder: Path

    @property
    def sendings(self) -> int:
        """How often a block was sent into the plan."""
        return len(self.workplace.site.log.entries("POST", f"{OCCURRENCES}$"))

    @property
    def standing(self) -> int:
        """How many blocks stand in the plan."""
        return len(self.workplace.time_off("jana"))

    async def tapped(self, day: int, point: str) -> tuple[str, asyncio.Task[BotAnswer]]:
        """Ask for a day of December, tap its card, and wait until the one who is to write it is struck there."""
        await self.workplace.say("jana", f"off on {day} December")
        await self.happens(lambda: self._offer() is not None)
        offer = self._offer()
        assert offer is not None
        (self.folder / "struck").unlink(missing_ok=True)
        (self.folder / point).touch()
        tapping = asyncio.create_task(self.workplace.press("jana", offer, "book"))
        await self.happens((self.folder / "struck").exists)
        return offer.id, tapping

    def says_booked(self, card: str) -> bool:
        """Tell whether that card is a receipt."""
        message = self.workplace.site.transcripts.find("jana", card)
        return message is not None and "Booked." in json.dumps(message.card)

    async def happens(self, holds: Callable[[], bool]) -> None:
        """Wait until that is so."""
        async with asyncio.timeout(PATIENCE):
            while not holds():  # noqa: ASYNC110 - it happens in another process, which sets no event here
                await asyncio.sleep(0.05)

    async def rests(self) -> None:
        """Wait until the late looks are over, and whatever they find has been taken out again."""
        await asyncio.sleep(sum(map(float, TEMPO["SWEEP_SECONDS"].split())))

    def _offer(self) -> Message | None:
        offers = (each for each in self.workplace.transcript("jana") if find_action(each.card, "book") is not None)
        return next(offers, None)


@asynccontextmanager
async def scene(kind: str, folder: Path, *sabotage: str) -> AsyncIterator[Scene]:
    """Run two replicas, of which the first hears the person."""
    with Workplace.running() as workplace:
        workplace.site.clock.move(NINE_ON_MONDAY)
        store = await asyncio.to_thread(fresh_url)  # unlike a file, it is not locked by somebody who is paused
        environment = workplace.settings(STORE_URL=store, PYTHONPATH=str(ROOT), **TEMPO)
        async with running(environment, folder, 2, str(PROGRAM), kind, str(folder), *sabotage) as replicas:
            workplace.connect(replicas.bots[0].url)
            try:
                yield Scene(workplace, replicas, folder)
            finally:
                replicas.bots[0].send(signal.SIGCONT)


async def test_who_was_paused_past_the_lease_does_no_harm(tmp_path: Path) -> None:
    """Only what left without another look at the clock arrives twice; the second is then taken out again."""
    async with scene("SIGSTOP", tmp_path) as here:
        cards = []
        for day, (point, sendings) in enumerate((("kept", 1), ("leaving", 3), ("answered", 4)), start=1):
            card, tapping = await here.tapped(day, point)
            await here.happens(partial(here.says_booked, card))
            here.replicas.bots[0].send(signal.SIGCONT)
            await tapping
            await asyncio.sleep(2)
            assert (point, here.sendings) == (point, sendings)
            cards.append(card)

        await here.rests()
        assert here.standing == 3
        assert all(here.says_booked(each) for each in cards)


async def test_who_is_killed_at_any_point_leaves_one_occurrence(tmp_path: Path) -> None:
    async with scene("SIGKILL", tmp_path) as here:
        cards = []
        for day, point in enumerate(("kept", "leaving", "answered"), start=1):
            card, tapping = await here.tapped(day, point)
            await here.happens(partial(here.says_booked, card))
            await tapping
            await here.replicas.bots[0].kill()
            await here.replicas.bots[0].start()
            cards.append(card)

        await here.rests()
        assert (here.sendings, here.standing) == (3, 3)
        assert all(here.says_booked(each) for each in cards)


@pytest.mark.sabotage
async def test_without_a_look_at_the_clock_the_paused_one_sends_again(tmp_path: Path) -> None:
    async with scene("SIGSTOP", tmp_path, "unwatched") as here:
        card, tapping = await here.tapped(1, "kept")
        await here.happens(lambda: here.says_booked(card))
        here.replicas.bots[0].send(signal.SIGCONT)
        await tapping

        await here.happens(lambda: here.sendings == 2)
