"""How the time to a final answer grows with the days of a booking, in a calm world where Graph takes its time."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from infra.workplace import Workplace
from infra.workplace.chat.transcripts import Message
from infra.workplace.faults import Delay, Rule
from infra.workplace.running import find_action
from tests.chaos.replicas import running
from tests.chaos.verdicts import Said, said_on
from tests.chaos.visits import FIRST_MONDAY, Wish

SIZES = (1, 2, 5, 10, 20)
GRAPH = 0.4
"""Seconds that each call to Graph takes."""

PATIENCE = 60.0


async def measured() -> dict[int, float]:
    """Book stretches of so many working days, and return the seconds from the tap to the receipt for each."""
    times: dict[int, float] = {}
    with tempfile.TemporaryDirectory(prefix="growth-") as name, Workplace.running() as workplace:
        environment = workplace.settings(STORE_URL=f"sqlite:///{Path(name) / 'offhand.sqlite3'}")
        async with running(environment, Path(name), 1) as replicas:
            workplace.connect(replicas.bots[0].url)
            workplace.site.faults.put(Rule(Delay(GRAPH), path="/v1.0/*"))
            monday = FIRST_MONDAY
            for size in SIZES:
                last = monday + timedelta(days=(size - 1) % 5 + (size - 1) // 5 * 7)
                times[size] = await _booked(workplace, Wish("jana", (monday, last), undone=False))
                monday += timedelta(weeks=size // 5 + 1)
    return times


async def _booked(workplace: Workplace, wish: Wish) -> float:
    known = {each.id for each in workplace.transcript("jana")}
    await workplace.say("jana", wish.sentence)
    card = await _shown(workplace, lambda each: each.id not in known and find_action(each.card, "book") is not None)
    begun = time.monotonic()
    await workplace.press("jana", card, "book")
    await _shown(workplace, lambda each: each.id == card.id and said_on(each) is Said.BOOKED)
    return round(time.monotonic() - begun, 2)


async def _shown(workplace: Workplace, holds: Callable[[Message], bool]) -> Message:
    async with asyncio.timeout(PATIENCE):
        while True:
            for each in reversed(workplace.transcript("jana")):
                if each.author == "bot" and holds(each):
                    return each
            await asyncio.sleep(0.02)
