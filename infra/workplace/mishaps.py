"""Playing a fault: the middleware that does to a call what its rule says."""

import asyncio
import json
import os
import socket
import struct
from typing import assert_never

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from infra.workplace.faults import Action, Answer, Commit, Delay, Drip, Faults, Garbage, Garble, Hang, Reset
from infra.workplace.log import BROKEN_OFF, FAULT, REQUEST_ID

_CODES = {429: "TooManyRequests", 500: "generalException", 503: "serviceNotAvailable", 504: "GatewayTimeout"}


class Mishaps:
    """Plays the faults in force; remembers the work that is still to be done late."""

    __slots__ = ("_faults", "_late")

    def __init__(self, faults: Faults) -> None:
        """Play the rules of `faults`."""
        self._faults = faults
        self._late: set[asyncio.Task[None]] = set()

    def middleware(self) -> Middleware:
        """Make the middleware for one server."""

        @web.middleware
        async def play(request: web.Request, handler: Handler) -> web.StreamResponse:
            action = self._faults.strike(request.method, request.path)
            if action is None:
                return await handler(request)
            request[FAULT] = repr(action)
            return await self._play(action, request, handler)

        return play

    async def close(self) -> None:
        """Drop what was still to be done late."""
        for task in self._late:
            task.cancel()
        await asyncio.gather(*self._late, return_exceptions=True)

    async def _play(self, action: Action, request: web.Request, handler: Handler) -> web.StreamResponse:
        match action:
            case Delay(seconds):
                await asyncio.sleep(seconds)
                return await handler(request)
            case Answer(status, retry_after, code, commit, seconds):
                await self._work(commit, seconds, request, handler)
                return _refusal(request, status, retry_after, code)
            case Reset(commit, seconds):
                await self._work(commit, seconds, request, handler)
                return _break_off(request)
            case Hang(seconds, commit):
                await self._work(commit, seconds, request, handler)
                await asyncio.sleep(seconds)
                return _break_off(request)
            case Drip(seconds):
                return await _drip(request, await handler(request), seconds)
            case Garble(how):
                return _garbled(await handler(request), how)
            case _ as never:
                assert_never(never)

    async def _work(self, commit: Commit, seconds: float, request: web.Request, handler: Handler) -> None:
        if commit == "before":
            await handler(request)
        elif commit == "late":
            await request.read()
            task = asyncio.create_task(_later(seconds, request, handler))
            self._late.add(task)
            task.add_done_callback(self._late.discard)


async def _later(seconds: float, request: web.Request, handler: Handler) -> None:
    await asyncio.sleep(seconds)
    await handler(request)


def _refusal(request: web.Request, status: int, retry_after: str | None, code: str | None) -> web.Response:
    error = {"code": code or _CODES.get(status, "UnknownError"), "message": "This is a fault that was asked for."}
    error_body = {"error": error | {"innerError": {"request-id": request[REQUEST_ID]}}}
    headers = {"request-id": request[REQUEST_ID]} | ({} if retry_after is None else {"Retry-After": retry_after})
    return web.json_response({} if status < 300 else error_body, status=status, headers=headers)


def _break_off(request: web.Request) -> web.Response:
    """Send a TCP reset; what is returned never leaves."""
    request[BROKEN_OFF] = True
    if request.transport is not None:
        connection = request.transport.get_extra_info("socket")
        if connection is not None:
            connection.setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
            )
        request.transport.abort()
    return web.Response(status=500)


async def _drip(request: web.Request, whole: web.StreamResponse, seconds: float) -> web.StreamResponse:
    body = whole.body if isinstance(whole, web.Response) and isinstance(whole.body, bytes) else b""
    slow = web.StreamResponse(status=whole.status, headers=_own_headers(whole))
    slow.content_length = len(body)
    await slow.prepare(request)
    for place in range(len(body)):
        await slow.write(body[place : place + 1])
        await asyncio.sleep(seconds / len(body))
    await slow.write_eof()
    return slow


def _garbled(whole: web.StreamResponse, how: Garbage) -> web.Response:
    body = whole.body if isinstance(whole, web.Response) and isinstance(whole.body, bytes) else b""
    headers = _own_headers(whole)
    match how:
        case "empty":
            return web.Response(status=whole.status, headers=headers)
        case "cut":
            return web.Response(status=whole.status, headers=headers, body=body[: len(body) // 2])
        case "html":
            headers["Content-Type"] = "text/html"
            return web.Response(status=whole.status, headers=headers, body=b"<html><body>Service page</body></html>")
        case "array":
            return web.Response(status=whole.status, headers=headers, body=b"[" + body + b"]")
        case "huge":
            padded = json.dumps({"padding": "x" * 5_000_000}).encode()
            return web.Response(status=whole.status, headers=headers, body=padded)
        case _ as never:
            assert_never(never)


def _own_headers(response: web.StreamResponse) -> dict[str, str]:
    left_out = {"content-length", "date", "server"}
    return {name: value for name, value in response.headers.items() if name.lower() not in left_out}
