"""The bot as one or more processes that are killed without a warning and started again."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bot_process import BotProcess, free_port

TEMPO = {
    "LEASE_SECONDS": "4",
    "LOOK_AGAIN_SECONDS": "1",
    "SWEEP_SECONDS": "4 6",
    "GIVE_UP_MINUTES": "1",
    "RECHECK_MINUTES": "1",
    "RECHECK_HOURS": "1",
}
"""Minutes become seconds: the world of the model, about fifteen times as fast."""

LAST_SWEEP = 6.0


@dataclass(slots=True)
class Replicas:
    """Some processes of the bot."""

    bots: tuple[BotProcess, ...]
    kills: int = 0
    deaths: list[asyncio.Task[None]] = field(default_factory=list)

    async def kill_at_random(self, dice: random.Random, times: int, pause: float) -> None:
        """Kill one of them so many times, about every `pause` seconds, and start it again at once."""
        while self.kills < times:
            await asyncio.sleep(pause * (0.5 + dice.random()))
            await self.kill(dice.randrange(len(self.bots)))

    async def kill(self, index: int) -> None:
        """Kill one of them as a power cut would, and start it again."""
        self.kills += 1
        await self.bots[index].kill()
        await self.bots[index].start()


@asynccontextmanager
async def running(environment: Mapping[str, str], folder: Path, count: int, *program: str) -> AsyncIterator[Replicas]:
    """Run so many replicas on one store, each with a port and a log of its own."""
    logs = (folder / f"bot-{number}.log" for number in range(1, count + 1))
    bots = tuple(BotProcess(environment, free_port(), log, *program) for log in logs)
    await asyncio.gather(*(bot.start() for bot in bots))
    try:
        yield Replicas(bots)
    finally:
        await asyncio.gather(*(bot.stop() for bot in bots))
