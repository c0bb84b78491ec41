"""The caller: posts prepared requests over so many connections at once, and notes how long each answer took.

It runs in a process of its own and speaks as little HTTP as will do, so that it leaves the machine to what is measured.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from tests.bench.connector import END_OF_HEAD, content_length
from tests.bench.people import Crowd


@dataclass(frozen=True, slots=True)
class Calls:
    """What to do: whom to call (`port`), as whom (`token`, `crowd` from `first` on), how many at once, for how long.

    `seconds` bound the time, `most` the number of calls; whichever comes first ends it.
    """

    port: int
    token: str
    crowd: Crowd
    first: int
    at_once: int
    seconds: float
    most: int


@dataclass(frozen=True, slots=True)
class Sample:
    """What came of it: answers a second, the seconds that each took, and how many had a status of 400 or more."""

    a_second: float
    latencies: tuple[float, ...]
    refused: int

    @property
    def calls(self) -> int:
        """How many were answered."""
        return len(self.latencies)


class Caller:
    """The process, from the outside."""

    def __init__(self) -> None:
        self._process = ProcessPoolExecutor(1, mp_context=get_context("spawn"))

    def call(self, calls: Calls) -> Sample:
        """Do the calls; takes about `seconds`."""
        return self.begin(calls).result()

    def begin(self, calls: Calls) -> Future[Sample]:
        """Begin the calls, and return what will hold their outcome."""
        return self._process.submit(_call, calls)

    def close(self) -> None:
        """End it."""
        self._process.shutdown()


def _call(calls: Calls) -> Sample:
    return asyncio.run(_calling(calls))


async def _calling(calls: Calls) -> Sample:
    # Prepared before the clock starts: nothing is left to do between an answer and the next call.
    prepared = [
        calls.crowd.request(number, calls.port, calls.token) for number in range(calls.first, calls.first + calls.most)
    ]
    requests = iter(prepared)
    loop = asyncio.get_running_loop()
    latencies: list[float] = []
    refusals: list[bytes] = []
    started = time.perf_counter()
    lines = []
    for _ in range(calls.at_once):
        line = _Line(requests, started + calls.seconds, latencies, refusals)
        await loop.create_connection(lambda line=line: line, "127.0.0.1", calls.port)  # type: ignore[misc] # bound now
        lines.append(line)
    await asyncio.gather(*(line.ended for line in lines))
    return Sample(len(latencies) / (time.perf_counter() - started), tuple(latencies), len(refusals))


class _Line(asyncio.Protocol):
    """One connection: the next request leaves when the answer to the last is there."""

    def __init__(self, requests: Iterator[bytes], until: float, latencies: list[float], refusals: list[bytes]) -> None:
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._requests = requests
        self._until = until
        self._latencies = latencies
        self._refusals = refusals
        self._heard = b""
        self._sent_at = 0.0
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Make the first call."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        """Note a complete answer, and make the next call."""
        self._heard += data
        head, found, body = self._heard.partition(END_OF_HEAD)
        if not found or len(body) < content_length(head):
            return
        self._latencies.append(time.perf_counter() - self._sent_at)
        if head[9:10] >= b"4":
            self._refusals.append(head)
        self._heard = b""
        self._next()

    def connection_lost(self, error: Exception | None) -> None:
        """Say that it is over; too early is a fault of whom we call."""
        if not self.ended.done():
            self.ended.set_exception(error or ConnectionError("the server hung up in the middle of the measurement"))

    def _next(self) -> None:
        assert self._transport is not None
        request = next(self._requests, None)
        self._sent_at = time.perf_counter()
        if request is None or self._sent_at > self._until:
            self.ended.set_result(None)
            self._transport.close()
        else:
            self._transport.write(request)
