"""A lane: one thread with one SQLite connection, which takes everything that waits in one go.

Why a thread of our own: the event loop's executor is shared with name look-ups and slow senders, which could starve us.
Why in one go: while one commit waits for the disk, other turns queue up, and the next commit carries them all. So the
disk is waited for once, the loop is woken once, and 16 turns at a time cost little more than one.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from bot.stores.errors import StoreError, StoreUnavailable

T = TypeVar("T")

MOST_AT_ONCE = 256
"""Jobs in one transaction: enough for any burst, and still a short time to hold the database."""


@dataclass(frozen=True, slots=True)
class Errand:
    """A job, whether it wants a commit, and who waits for it. Its type is checked where it is put in."""

    job: Callable[[sqlite3.Connection], Any]
    commits: bool
    waiting: asyncio.Future[Any]


@dataclass(frozen=True, slots=True)
class Done:
    """An errand's end: its result, or what it raised."""

    errand: Errand
    result: Any = None
    error: BaseException | None = None


class Lane:
    """Carries out jobs on one connection, in the order in which they came.

    `guard` raises StoreUnavailable when the database is not where it was; it is asked before anybody is told that
    something was read or kept.
    """

    def __init__(self, connection: sqlite3.Connection, *, name: str, guard: Callable[[], None]) -> None:
        """Start the thread; from now on the connection is its own. Must be called on the event loop."""
        self._connection = connection
        self._guard = guard
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[Errand | None] = SimpleQueue()
        self._closing = False
        self._ended = self._loop.create_future()
        # A daemon, so that a program that forgot to close the store can still end; a commit is all or nothing anyway.
        Thread(target=self._serve, name=name, daemon=True).start()

    async def run(self, job: Callable[[sqlite3.Connection], T]) -> T:
        """Carry out the job by itself, outside of any transaction; give back what it returns or raises."""
        return await self._put(job, commits=False)

    async def commit(self, job: Callable[[sqlite3.Connection], T]) -> T:
        """Carry out the job in a transaction, and give back what it returns or raises once that is on the disk.

        Jobs that wait together share a transaction. If it fails, each is tried again in its own, so that nobody fails
        for a neighbour. A job that raises a StoreError must have changed nothing.
        """
        return await self._put(job, commits=True)

    async def close(self) -> None:
        """Finish what waits, then close the connection."""
        if not self._closing:
            self._closing = True
            self._queue.put(None)
        await asyncio.shield(self._ended)

    async def _put(self, job: Callable[[sqlite3.Connection], T], *, commits: bool) -> T:
        if self._closing:
            raise StoreUnavailable("the store is closed")
        waiting: asyncio.Future[T] = self._loop.create_future()
        self._queue.put(Errand(job, commits, waiting))
        return await waiting

    def _serve(self) -> None:
        open_for_more = True
        while open_for_more:
            errands, open_for_more = self._next()
            ends: list[Done] = []
            for commits, group in groupby(errands, key=lambda errand: errand.commits):
                batch = list(group)
                ends += self._together(batch) if commits else map(self._alone, batch)
            self._tell(_deliver, self._guarded(ends))
        self._connection.close()
        self._tell(_deliver_end, self._ended)

    def _next(self) -> tuple[list[Errand], bool]:
        """Wait for work, take all there is, and tell whether there may be more."""
        errands: list[Errand] = []
        item = self._queue.get()
        with suppress(Empty):
            while item is not None:
                if not item.waiting.cancelled():  # a turn that has given up has nothing to keep
                    errands.append(item)
                if len(errands) == MOST_AT_ONCE:
                    return errands, True
                item = self._queue.get_nowait()
            return errands, False
        return errands, True

    def _together(self, errands: list[Errand]) -> list[Done]:
        """Carry out the errands under one commit, or, if that fails, each under its own."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            return [Done(errand, error=unavailable(error)) for errand in errands]
        try:
            ends = [_carry_out(errand, self._connection) for errand in errands]
            self._connection.execute("COMMIT")
        except Exception as error:  # noqa: BLE001 - handed to the one who waits for it
            with suppress(sqlite3.Error):
                self._connection.rollback()
            if len(errands) > 1:
                return [end for errand in errands for end in self._together([errand])]
            return [_failed(errands[0], error)]
        return ends

    def _alone(self, errand: Errand) -> Done:
        try:
            return _carry_out(errand, self._connection)
        except Exception as error:  # noqa: BLE001 - handed to the one who waits for it
            return _failed(errand, error)

    def _guarded(self, ends: list[Done]) -> list[Done]:
        """Let the ends stand, unless the database has gone from under them."""
        try:
            self._guard()
        except StoreUnavailable as gone:
            return [Done(end.errand, error=StoreUnavailable(*gone.args)) for end in ends]
        return ends

    def _tell(self, callback: Callable[[T], None], what: T) -> None:
        with suppress(RuntimeError):  # the loop has gone, and with it everybody who waited
            self._loop.call_soon_threadsafe(callback, what)


def unavailable(error: sqlite3.Error) -> StoreUnavailable:
    """Name the condition by SQLite's own short name, which quotes nothing of what was stored."""
    name = getattr(error, "sqlite_errorname", None) or type(error).__name__
    return StoreUnavailable(f"the store cannot be used now ({name}); nothing was kept")


def _carry_out(errand: Errand, connection: sqlite3.Connection) -> Done:
    """Do the job. A StoreError is its answer (it has changed nothing); anything else undoes the transaction."""
    try:
        return Done(errand, result=errand.job(connection))
    except StoreError as error:
        return Done(errand, error=error)


def _failed(errand: Errand, error: Exception) -> Done:
    return Done(errand, error=unavailable(error) if isinstance(error, sqlite3.Error) else error)


def _deliver(ends: list[Done]) -> None:
    for end in ends:
        if end.errand.waiting.done():
            continue
        if end.error is None:
            end.errand.waiting.set_result(end.result)
        else:
            end.errand.waiting.set_exception(end.error)


def _deliver_end(ended: asyncio.Future[None]) -> None:
    if not ended.done():
        ended.set_result(None)
