"""The worker: takes up what is due, in every replica, by lease; what a crash left is taken up the same way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.stores import Person, Store, StoreError
from bot.telemetry import note
from bot.turns.turn import Turns
from dialogs.events import Woke

AT_ONCE = 8
"""Conversations that one worker takes up side by side; each sends at most four requests."""


class Worker:
    """Looks for due conversations until it is told to stop."""

    def __init__(
        self, *, turns: Turns, store: Store, clock: Callable[[], datetime], lease: timedelta, pause: timedelta
    ) -> None:
        self._turns = turns
        self._store = store
        self._clock = clock
        self._lease = lease
        self._pause = pause.total_seconds()
        self._stopping = asyncio.Event()
        self._running: set[asyncio.Task[None]] = set()
        self._purged_at: datetime | None = None

    async def run(self) -> None:
        """Work until `stop` is called; a store that is away is waited for."""
        while not self._stopping.is_set():
            try:
                await self._purge()
                for person in await self._claimed():
                    self._begin(person)
            except StoreError as error:
                note("worker_store_unavailable", error=error)
            await self._rest()

    async def stop(self, patience: float) -> None:
        """Begin nothing new, and give what is running that many seconds."""
        self._stopping.set()
        if self._running:
            await asyncio.wait(tuple(self._running), timeout=patience)

    async def _claimed(self) -> tuple[Person, ...]:
        free = AT_ONCE - len(self._running)
        if free <= 0:
            return ()
        now = self._clock()
        return await self._store.take_due(now, hold_until=now + self._lease, limit=free)

    def _begin(self, person: Person) -> None:
        task = asyncio.create_task(self._take(person))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _take(self, person: Person) -> None:
        try:
            await self._turns.take(person, Woke(self._clock()))
        except StoreError as error:
            note("worker_turn_lost", error=error)
        except Exception as error:  # noqa: BLE001 - one conversation's fault must not end the others' worker
            note("worker_turn_failed", error=error)

    async def _purge(self) -> None:
        now = self._clock()
        if self._purged_at is None or now - self._purged_at > timedelta(hours=1):
            self._purged_at = now
            await self._store.purge(now)

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), self._pause)
        except TimeoutError:
            return
