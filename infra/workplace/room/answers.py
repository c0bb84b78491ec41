"""How the room answers, and how it refuses: one sentence."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from aiohttp import web

from infra.workplace.people import UnknownPerson
from infra.workplace.wire import NotUnderstood

RoomHandler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]


def spoken(handler: RoomHandler) -> RoomHandler:
    """Turn refusals of a handler into `{"error": "sentence"}`."""

    async def answered(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except UnknownPerson as unknown:
            return web.json_response({"error": str(unknown)}, status=404)
        except NotUnderstood as fault:
            return web.json_response({"error": str(fault)}, status=400)

    return answered
