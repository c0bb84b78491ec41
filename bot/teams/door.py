"""The door: joins the parts of the channel and opens its route in a web application."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web

from bot.settings import Settings
from bot.stores.store import Store
from bot.teams.authentication import Authentication
from bot.teams.channel import TeamsChannel
from bot.teams.endpoint import MOST_BYTES, Endpoint
from bot.teams.keys import KeyRing
from bot.teams.reception import Reception, Turns
from bot.teams.sign_in import SignIn

ROUTE = "/api/messages"
FINISH_WITHIN = 20.0
"""Seconds for the turns under way when the bot is asked to stop."""


@dataclass(frozen=True, slots=True)
class Door:
    """An open door; `ready` is one of the things that a probe asks."""

    keys: KeyRing

    async def ready(self) -> bool:
        """Tell whether callers can be proven now."""
        return self.keys.ready


def open_door(  # noqa: PLR0913 - a door joins what it stands between
    application: web.Application,
    *,
    settings: Settings,
    channel: TeamsChannel,
    turns: Turns,
    store: Store,
    clock: Callable[[], datetime],
    most_bytes: int = MOST_BYTES,
) -> Door:
    """Add the route, and let it live and end with the application, the channel's session included.

    `clock` tells the bot's own time, aware.
    """
    keys = KeyRing(channel.session, settings.channel_metadata_url, allow_http=settings.allow_loopback)
    authentication = Authentication(keys, issuer=settings.channel_issuer, audience=settings.app_id)
    reception = Reception(
        tenants=settings.allowed_tenants,
        locale=settings.rules.locale,
        turns=turns,
        adapter=channel.adapter,
        chat=channel.chat,
        sign_in=SignIn(channel.token_service, store, settings.connection_name),
        errands=channel.errands,
        clock=clock,
    )
    endpoint = Endpoint(authentication, channel.hosts, channel.adapter, reception.on_turn, most_bytes=most_bytes)

    async def life(_: web.Application) -> AsyncIterator[None]:
        keys.open()
        yield
        await channel.errands.finish(FINISH_WITHIN)
        await keys.close()
        await channel.close()

    application.router.add_post(ROUTE, endpoint.receive)
    application.cleanup_ctx.append(life)
    return Door(keys)


def runner(application: web.Application) -> web.AppRunner:
    """Return what serves the application.

    Bodies are not unpacked: a stranger's compressed megabyte would become a gigabyte before anybody asked who sends it.
    Nothing is written about requests but what we write ourselves.
    """
    return web.AppRunner(application, access_log=None, auto_decompress=False, lingering_time=1.0)
