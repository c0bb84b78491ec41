"""A connector that takes anything and answers at once, in a process of its own: it must never be what is measured."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

ANSWER = (
    b"HTTP/1.1 201 Created\r\nContent-Type: application/json; charset=utf-8\r\n"
    b'Content-Length: 22\r\n\r\n{"id":"1763888888888"}'
)
END_OF_HEAD = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Taken:
    """What has come in so far."""

    messages: int
    bytes: int


class _Line(asyncio.Protocol):
    """One connection; it reads no more of HTTP than where a request ends."""

    def __init__(self, tally: list[int]) -> None:
        self._tally = tally
        self._waiting = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Note whom to answer."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        self._waiting += data
        while (end := self._waiting.find(END_OF_HEAD)) >= 0:
            size = end + len(END_OF_HEAD) + content_length(bytes(self._waiting[:end]))
            if len(self._waiting) < size:
                return
            del self._waiting[:size]
            self._tally[0] += 1
            self._tally[1] += size
            assert self._transport is not None
            self._transport.write(ANSWER)


def content_length(head: bytes) -> int:
    """Return what the head of a request or an answer says of its body; 0 where it says nothing."""
    _, found, rest = head.lower().partition(b"content-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0


class Connector:
    """The process, from the outside."""

    def __init__(self) -> None:
        context = get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        self.url = f"http://127.0.0.1:{self._ours.recv()}/"

    def taken(self) -> Taken:
        """Return what has come in since the start."""
        self._ours.send("taken")
        return Taken(*self._ours.recv())

    def close(self) -> None:
        """End it."""
        self._ours.send("end")
        self._process.join()


def _serve(pipe: Connection[Any, Any]) -> None:
    asyncio.run(_live(pipe))


async def _live(pipe: Connection[Any, Any]) -> None:
    tally = [0, 0]
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Line(tally), "127.0.0.1", 0, backlog=1_000)
    ended = asyncio.Event()

    def asked() -> None:
        try:
            question = pipe.recv()
        except EOFError:
            question = "end"
        if question == "taken":
            pipe.send(tuple(tally))
        else:
            loop.remove_reader(pipe.fileno())
            ended.set()

    loop.add_reader(pipe.fileno(), asked)
    pipe.send(server.sockets[0].getsockname()[1])
    await ended.wait()
    server.close()
