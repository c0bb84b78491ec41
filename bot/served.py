"""Every request that is served is traced and measured, under its route and never under what was asked for."""

from __future__ import annotations

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.telemetry import serving

UNKNOWN = "unmatched"


@web.middleware
async def observed(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Note how long a request took and what it got."""
    resource = request.match_info.route.resource
    with serving(request.method, resource.canonical if resource is not None else UNKNOWN) as answered:
        try:
            response = await handler(request)
        except web.HTTPException as answer:
            answered.status = answer.status
            raise
        answered.status = response.status
        return response
