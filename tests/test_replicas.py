"""Two replicas on one PostgreSQL behave as one: the same tap, the same sign-in, and the work that one leaves behind."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from infra.workplace import Workplace
from infra.workplace.chat.transcripts import Message
from infra.workplace.faults import Delay, Rule
from infra.workplace.switches import Switches
from tests.bot_process import BotProcess
from tests.chaos.replicas import TEMPO, running
from tests.monday import NINE_ON_MONDAY, OCCURRENCES
from tests.postgres import fresh_url

PATIENCE = 30.0
"""Seconds for what comes by itself: what a loaded machine may take, not what it should."""


@pytest.fixture
def workplace() -> Iterator[Workplace]:
    """Run a workplace that delivers every activity to all replicas at once."""
    with Workplace.running() as one:
        one.site.clock.move(NINE_ON_MONDAY)
        yield one


@dataclass(frozen=True, slots=True)
class Pair:
    """Two replicas on one store, and the workplace around them."""

    workplace: Workplace
    bots: tuple[BotProcess, ...]

    def deliver_to_all(self) -> None:
        """Let every activity reach both at the same moment from now on."""
        self.workplace.site.board.now = Switches(deliver_to="all")

    async def shown(self, words: str) -> Message:
        """Return the newest thing that the bot said with these words in it, as soon as there is one."""
        await self.happens(lambda: bool(self._saying(words)))
        return self._saying(words)[-1]

    async def happens(self, holds: Callable[[], bool]) -> None:
        """Wait until that is so."""
        async with asyncio.timeout(PATIENCE):
            while not holds():  # noqa: ASYNC110 - it happens in another process, which sets no event here
                await asyncio.sleep(0.05)

    def _saying(self, words: str) -> list[Message]:
        said = [each for each in self.workplace.transcript("jana") if each.author == "bot"]
        return [each for each in said if words in (each.text or "") + json.dumps(each.card or {})]

    def requests(self, method: str, path: str) -> int:
        """Count the requests that reached the workplace."""
        return len(self.workplace.site.log.entries(method, path))


@asynccontextmanager
async def pair(workplace: Workplace, folder: Path) -> AsyncIterator[Pair]:
    """Run two replicas on one fresh PostgreSQL."""
    environment = workplace.settings(STORE_URL=await asyncio.to_thread(fresh_url), **TEMPO)
    async with running(environment, folder, 2) as replicas:
        workplace.connect(*(bot.url for bot in replicas.bots))
        yield Pair(workplace, replicas.bots)


async def test_the_same_tap_in_both_is_one_booking(workplace: Workplace, tmp_path: Path) -> None:
    async with pair(workplace, tmp_path) as two:
        await workplace.say("jana", "off tomorrow")
        offer = await two.shown("Shall I book")
        two.deliver_to_all()

        answers = await asyncio.gather(*(workplace.press("jana", offer, "book") for _ in range(2)))

        await two.shown("Booked.")
        assert [each.status for each in answers] == [200, 200]
        assert len(workplace.time_off("jana")) == 1
        assert two.requests("POST", f"{OCCURRENCES}$") == 1


async def test_the_same_sentence_in_both_is_one_card(workplace: Workplace, tmp_path: Path) -> None:
    async with pair(workplace, tmp_path) as two:
        await workplace.say("jana", "hello")
        await workplace.settled()
        two.deliver_to_all()

        await workplace.say("jana", "off tomorrow")

        await two.shown("Shall I book")
        await asyncio.sleep(1)
        cards = [each for each in workplace.transcript("jana") if "Shall I book" in json.dumps(each.card or {})]
        assert len(cards) == 1


async def test_a_single_sign_on_exchange_in_both_is_made_once(workplace: Workplace, tmp_path: Path) -> None:
    async with pair(workplace, tmp_path) as two:
        workplace.site.board.now = Switches(deliver_to="all", signed_in_clients=2)

        await workplace.say("jana", "off tomorrow")

        await two.shown("Shall I book")
        await workplace.settled()
        assert two.requests("POST", "/api/usertoken/exchange") == 1
        assert not any(each.sign_in for each in workplace.transcript("jana"))


async def test_the_other_finishes_what_a_killed_replica_began(workplace: Workplace, tmp_path: Path) -> None:
    async with pair(workplace, tmp_path) as two:
        await workplace.say("jana", "off tomorrow")
        offer = await two.shown("Shall I book")
        workplace.connect(two.bots[0].url)
        workplace.site.faults.put(Rule(Delay(3), method="POST", path=OCCURRENCES, nth=1))
        pressing = asyncio.create_task(workplace.press("jana", offer, "book"))
        await two.happens(lambda: bool(workplace.site.faults.as_json()[0]["struck"]))

        await two.bots[0].kill()

        await two.shown("Booked.")
        await pressing
        assert len(workplace.time_off("jana")) == 1
