"""Offhand as its own process, started with nothing but settings, for tests that meet it from outside."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

ROOT = Path(__file__).parent.parent
READY_WITHIN = 20.0


def free_port() -> int:
    """Return a port on which nobody listens right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class BotProcess:
    """One running bot; `url` is its message endpoint."""

    def __init__(self, environment: Mapping[str, str], port: int, log: Path, *program: str) -> None:
        """Note how it is to be started; `program` takes the place of app.py where it is given."""
        self._program = program or (str(ROOT / "app.py"),)
        self.url = f"http://127.0.0.1:{port}/api/messages"
        self.log = log
        self._environment = {**environment, "PORT": str(port), "HOST": "127.0.0.1"}
        self._ready = f"http://127.0.0.1:{port}/readyz"
        self._process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int:
        """The number of the running process."""
        if self._process is None:
            raise RuntimeError("the bot has not been started")
        return self._process.pid

    async def start(self) -> None:
        """Start it and wait until it says that it is ready."""
        around = os.environ  # noqa: TID251 - a child process needs to find its libraries
        inherited = {name: around[name] for name in ("PATH", "SYSTEMROOT", "HOME") if name in around}
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *self._program,
                env=inherited | self._environment,
                stdout=log,
                stderr=log,
                cwd=self.log.parent,
            )
        async with asyncio.timeout(READY_WITHIN), aiohttp.ClientSession() as session:
            while not await self._is_ready(session):
                if self._process.returncode is not None:
                    raise RuntimeError(f"the bot ended by itself:\n{self.log.read_text()}")
                await asyncio.sleep(0.05)

    def send(self, kind: signal.Signals) -> None:
        """Send it a signal; one that has ended hears nothing."""
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(kind)

    async def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def stop(self) -> int:
        """Ask it to stop and return its exit code."""
        if self._process is None:
            return 0
        if self._process.returncode is None:
            self._process.terminate()
        return await self._process.wait()

    async def _is_ready(self, session: aiohttp.ClientSession) -> bool:
        try:
            async with session.get(self._ready) as answer:
                return answer.status == 200
        except aiohttp.ClientConnectionError:
            return False


@asynccontextmanager
async def running_bot(environment: Mapping[str, str], folder: Path) -> AsyncIterator[BotProcess]:
    """Run a bot with its store and its log in `folder`."""
    store = {"STORE_URL": f"sqlite:///{folder / 'offhand.sqlite3'}"}
    bot = BotProcess({**store, **environment}, free_port(), folder / "bot.log")
    await bot.start()
    try:
        yield bot
    finally:
        await bot.stop()
