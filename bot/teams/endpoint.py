"""The route that the channel posts to: bound, prove, read, check, hand on, answer; in this order, and why.

The size is bounded and the caller proven from the headers alone, so that a stranger costs one look-up and no memory
(T1). Credentials answer 401 and 403, shapes 400, 413 and 415, everything else 200: nothing answers 5xx (T5).
"""

from __future__ import annotations

import asyncio
from typing import TypeVar

from aiohttp import web

from bot.teams import origins, schema, shapes
from bot.teams.adapter import Adapter, Handler
from bot.teams.authentication import Authentication, Unproven
from bot.teams.limits import Limit, Verdict
from bot.teams.origins import Forbidden, ServiceHosts
from bot.teams.shapes import Misshapen
from bot.telemetry import note

Bytes = TypeVar("Bytes", bytes, bytearray)
MOST_BYTES = 256 * 1024
READ_WITHIN = 5.0
"""Seconds for a whole body; whoever sends more slowly is not the channel."""
NOTES = (20, 60.0)
"""Refusals of one status that are logged in a minute: strangers do not decide how long the log is."""


class Endpoint:
    """Answers `POST /api/messages`."""

    def __init__(
        self,
        authentication: Authentication,
        hosts: ServiceHosts,
        adapter: Adapter,
        on_turn: Handler,
        *,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._authentication = authentication
        self._hosts = hosts
        self._adapter = adapter
        self._on_turn = on_turn
        self._most_bytes = most_bytes
        self._notes = Limit(*NOTES)

    async def receive(self, request: web.Request) -> web.StreamResponse:
        """Answer one request; the handler of the route."""
        try:
            self._bound(request)
            caller = await self._authentication.prove(_authorization(request))
            _check_media_type(request)
            document = shapes.read(await self._body(request))
            origins.check(caller, document, self._hosts)
            activity = schema.activity(document)
        except web.HTTPException as refused:
            return self._refuse(refused.status, refused.reason)
        except Unproven as error:
            return self._refuse(401, str(error))
        except Forbidden as error:
            return self._refuse(403, str(error))
        except Misshapen as error:
            return self._refuse(400, str(error))
        answer = await self._adapter.take(activity, self._on_turn)
        if answer is None:
            return web.Response(status=200)
        return web.json_response(answer.body, status=answer.status)

    def _bound(self, request: web.Request) -> None:
        if (request.content_length or 0) > self._most_bytes:
            raise web.HTTPRequestEntityTooLarge(self._most_bytes, request.content_length or 0)

    def _refuse(self, status: int, why: str) -> web.Response:
        """Say no, and to a stranger not why. The connection ends: its body has not been read."""
        if self._notes.judge(status) is Verdict.SERVE:
            note("refused", status=status, code=why)
        response = web.Response(status=status, headers={"WWW-Authenticate": "Bearer"} if status == 401 else None)
        response.force_close()
        return response

    async def _body(self, request: web.Request) -> bytes:
        """Read the body within its bounds; a chunked one tells its size only while it comes."""
        body = bytearray()
        try:
            if request.content.is_eof():  # it came along with its headers: nothing to wait for
                return self._within(request.content.read_nowait())
            async with asyncio.timeout(READ_WITHIN):
                async for chunk in request.content.iter_any():
                    body += chunk
                    self._within(body)
        except TimeoutError as error:
            raise web.HTTPRequestTimeout from error
        except (web.RequestPayloadError, ConnectionResetError) as error:
            raise Misshapen("the body broke off") from error
        return bytes(body)

    def _within(self, body: Bytes) -> Bytes:
        if len(body) > self._most_bytes:
            raise web.HTTPRequestEntityTooLarge(self._most_bytes, len(body))
        return body


def _authorization(request: web.Request) -> str | None:
    """Return the one header there may be: of two, a proxy could have looked at the other."""
    given = request.headers.getall("Authorization", [])
    return given[0] if len(given) == 1 else None


def _check_media_type(request: web.Request) -> None:
    encoded = request.headers.get("Content-Encoding", "identity").lower() != "identity"
    if encoded or request.content_type != "application/json" or (request.charset or "utf-8").lower() != "utf-8":
        raise web.HTTPUnsupportedMediaType
