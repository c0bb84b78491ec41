"""An update while people book: the new process is there, the old one is asked to stop, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from infra.workplace import Workplace
from infra.workplace.chat.transcripts import Message
from infra.workplace.faults import Delay, Rule
from infra.workplace.running import find_action
from infra.workplace.switches import Switches
from tests.bot_process import BotProcess, free_port
from tests.chaos.replicas import TEMPO
from tests.monday import NINE_ON_MONDAY, OCCURRENCES
from tests.postgres import fresh_url

pytestmark = pytest.mark.slow

PEOPLE = 4
DAYS = 9
PATIENCE = 40.0
GRACE = 30.0
"""Seconds that an orchestrator grants before it kills."""


async def test_bookings_under_way_survive_an_update(tmp_path: Path) -> None:
    """Each write takes long; the old process is asked to stop in the middle of all of them."""
    with Workplace.running() as workplace:
        workplace.site.clock.move(NINE_ON_MONDAY)
        people = [each.id for each in workplace.site.hire(PEOPLE)]
        environment = workplace.settings(STORE_URL=await asyncio.to_thread(fresh_url), **TEMPO)
        old, new = (BotProcess(environment, free_port(), tmp_path / f"{name}.log") for name in ("old", "new"))
        await asyncio.gather(old.start(), new.start())
        workplace.connect(old.url)
        for each in people:
            await workplace.say(each, "off from tomorrow to 4 December")
            await shown(workplace, each, offers)
        workplace.site.faults.put(Rule(Delay(1.2), method="POST", path=OCCURRENCES))
        workplace.site.board.now = Switches(redelivery="new-id")
        taps = [asyncio.create_task(tapped(workplace, each)) for each in people]
        await happens(lambda: bool(workplace.site.faults.as_json()[0]["struck"]))

        try:
            workplace.connect(new.url)
            assert sum(len(workplace.time_off(each)) for each in people) < DAYS * len(people)
            begun = time.monotonic()
            assert await old.stop() == 0
            assert time.monotonic() - begun < GRACE
            await asyncio.gather(*taps)

            for each in people:
                await shown(workplace, each, lambda message: "Booked." in json.dumps(message.card))
                assert len(workplace.time_off(each)) == DAYS
            assert len(workplace.site.log.entries("POST", f"{OCCURRENCES}$")) == DAYS * len(people)
            await workplace.say(people[0], "off on 14 December")
            await shown(workplace, people[0], offers)
        finally:
            await new.stop()


def offers(message: Message) -> bool:
    """Tell whether the message is a card that waits for its tap."""
    return find_action(message.card, "book") is not None


async def tapped(workplace: Workplace, person: str) -> None:
    """Tap the card, as often as Teams delivers it where nobody answers."""
    await workplace.press(person, await shown(workplace, person, offers), "book")


async def shown(workplace: Workplace, person: str, holds: Callable[[Message], bool]) -> Message:
    """Return the newest message of the bot for which this is true, as soon as there is one."""

    def found() -> Message | None:
        said = [each for each in workplace.transcript(person) if each.author == "bot" and holds(each)]
        return said[-1] if said else None

    await happens(lambda: found() is not None)
    message = found()
    assert message is not None
    return message


async def happens(holds: Callable[[], bool]) -> None:
    """Wait until that is so."""
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110 - it happens in another process, which sets no event here
            await asyncio.sleep(0.05)
