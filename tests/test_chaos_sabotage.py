"""Each part that guards against a second sending is needed: without it, the very mishap it is for does harm."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from infra.workplace import Workplace
from infra.workplace.chat.transcripts import Message
from infra.workplace.faults import Action, Delay, Hang, Reset, Rule
from infra.workplace.running import find_action
from tests.bot_process import ROOT
from tests.chaos.processes import SABOTAGE
from tests.chaos.replicas import TEMPO, Replicas, running
from tests.monday import NINE_ON_MONDAY, OCCURRENCES

pytestmark = [pytest.mark.slow, pytest.mark.sabotage]

PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Mishap:
    """What goes wrong with the first sending, and whether the other replica is tapped and the first killed then."""

    action: Action
    tapped_again: bool = False
    killed: bool = False


MISHAPS = {
    "blind retry": Mishap(Reset(commit="before")),
    "no lease": Mishap(Delay(1.5), tapped_again=True),
    "no write-ahead": Mishap(Hang(5.8, commit="late"), tapped_again=True, killed=True),
}


@pytest.mark.parametrize("design", MISHAPS)
async def test_the_bot_sends_once_whatever_happens(design: str, tmp_path: Path) -> None:
    assert await second_sendings(MISHAPS[design], tmp_path) == 0


@pytest.mark.parametrize("design", MISHAPS)
async def test_without_that_part_it_sends_twice(design: str, tmp_path: Path) -> None:
    assert await second_sendings(MISHAPS[design], tmp_path, str(SABOTAGE), design) > 0


async def second_sendings(mishap: Mishap, folder: Path, *program: str) -> int:
    """Let the mishap happen to a booking of one day, and return how often it was sent too often."""
    with Workplace.running() as workplace:
        workplace.site.clock.move(NINE_ON_MONDAY)
        store = f"sqlite:///{folder / 'offhand.sqlite3'}"
        tempo = TEMPO | {"LOOK_AGAIN_SECONDS": "3"}  # the late commit comes before the second look, and after the lease
        environment = workplace.settings(STORE_URL=store, PYTHONPATH=str(ROOT), **tempo)
        async with running(environment, folder, 2, *program) as replicas:
            workplace.connect(replicas.bots[0].url)
            await workplace.say("jana", "off tomorrow")
            offer = await shown(workplace, lambda each: find_action(each.card, "book") is not None)
            workplace.site.faults.put(Rule(mishap.action, method="POST", path=OCCURRENCES, nth=1))
            await happened(workplace, replicas, mishap, offer)
            await shown(workplace, lambda each: "Booked." in json.dumps(each.card))
            await asyncio.sleep(3)  # the late commit, and the log of a call that hung, come after the receipt
            return max(len(workplace.site.log.entries("POST", f"{OCCURRENCES}$")), len(workplace.time_off("jana"))) - 1


async def happened(workplace: Workplace, replicas: Replicas, mishap: Mishap, offer: Message) -> None:
    """Tap, and let the rest of the mishap come when the first sending has been struck."""
    first = asyncio.create_task(workplace.press("jana", offer, "book"))
    async with asyncio.timeout(PATIENCE):
        while not workplace.site.faults.as_json()[0]["struck"]:  # noqa: ASYNC110 - it happens in another process
            await asyncio.sleep(0.01)
    if mishap.killed:
        await replicas.bots[0].kill()
    if mishap.tapped_again:
        workplace.connect(replicas.bots[1].url)
        await workplace.press("jana", offer, "book")
    await first


async def shown(workplace: Workplace, holds: Callable[[Message], bool]) -> Message:
    """Return the newest message of the bot for which this is true, as soon as there is one."""
    async with asyncio.timeout(PATIENCE):
        while True:
            for each in reversed(workplace.transcript("jana")):
                if each.author == "bot" and holds(each):
                    return each
            await asyncio.sleep(0.05)
