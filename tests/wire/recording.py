"""A server that plays a script byte by byte and keeps every request as it came. It knows no HTTP library."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.wire.exchanges import Message, parsed

Play = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass(slots=True)
class Recording:
    """What the server was sent (`connections` has the number of the connection of each), and what it will answer."""

    port: int = 0
    requests: list[Message] = field(default_factory=list)
    connections: list[int] = field(default_factory=list)
    script: list[bytes | Play] = field(default_factory=list)
    opened: int = 0
    at_once: int = 0
    most_at_once: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1.0"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection in the order of the script."""
        self.opened += 1
        number = self.opened
        try:
            while raw := await _read(reader):
                self.requests.append(parsed(raw))
                self.connections.append(number)
                self.at_once += 1
                self.most_at_once = max(self.most_at_once, self.at_once)
                act = self.script.pop(0) if len(self.script) > 1 else self.script[0]
                try:
                    if callable(act):
                        await act(reader, writer)
                    else:
                        writer.write(act)
                        await writer.drain()
                finally:
                    self.at_once -= 1
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def recording(*script: bytes | Play) -> AsyncIterator[Recording]:
    """Run a server for as long as the block lasts; the last of the script is played again and again."""
    record = Recording(script=list(script))
    server = await asyncio.start_server(record.serve, "127.0.0.1", 0)
    record.port = server.sockets[0].getsockname()[1]
    try:
        yield record
    finally:
        server.close()


def answer(status: int, body: bytes | str = b"", *headers: str) -> bytes:
    """Write an answer."""
    content = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", f"Content-Length: {len(content)}", *headers]
    return "\r\n".join((*lines, "", "")).encode() + content


def refused(status: int, code: str, *headers: str) -> bytes:
    """Write an answer with Graph's envelope of errors."""
    return answer(status, f'{{"error":{{"code":"{code}","message":"m","innerError":{{}}}}}}', *headers)


async def reset(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Break the connection off with a reset."""
    sock: socket.socket = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
    raise ConnectionError


async def hang(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    """Say nothing until the other side gives up."""
    await reader.read()


def then(head: bytes, act: Play) -> Play:
    """Write something first."""

    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        await writer.drain()
        await act(reader, writer)

    return play


def slowly(content: bytes, pause: float) -> Play:
    """Write one byte after the other."""

    async def play(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for byte in content:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(pause)

    return play


def after(seconds: float, content: bytes) -> Play:
    """Wait before the answer."""

    async def play(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(seconds)
        writer.write(content)
        await writer.drain()

    return play


async def _read(reader: asyncio.StreamReader) -> bytes:
    """Read one request: its head, and as many bytes as Content-Length says."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    length = parsed(head).headers.get("content-length", "0")
    return head + await reader.readexactly(int(length))
