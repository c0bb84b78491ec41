"""The two servers of a workplace: plain HTTP for everything, TLS for the identity provider."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from weakref import WeakSet

from aiohttp import ClientSession, TCPConnector, web

from infra.workplace.certificates import ServerCertificate, make_server_certificate
from infra.workplace.chat.bearer import error
from infra.workplace.chat.connector import Connector
from infra.workplace.chat.relay import Relay
from infra.workplace.identity.registration import Authority
from infra.workplace.identity.routes import IdentityRoutes
from infra.workplace.loopback import own_pages_only, require_loopback
from infra.workplace.mishaps import Mishaps
from infra.workplace.options import Options
from infra.workplace.plan.gate import Gate
from infra.workplace.plan.routes import PlanRoutes
from infra.workplace.room.calendar import CalendarRoutes
from infra.workplace.room.chat import ChatRoutes, Chatting
from infra.workplace.room.furniture import FurnitureRoutes
from infra.workplace.room.stream import StreamRoutes
from infra.workplace.site import Site, join
from infra.workplace.wire import Json

_PAGE = Path(__file__).parent / "page"
_BODY_AT_MOST = 8 * 1024 * 1024


@asynccontextmanager
async def open_workplace(options: Options, folder: Path) -> AsyncIterator[tuple[Site, Chatting]]:
    """Run a workplace in the present event loop; its files (certificates, keys) go to `folder`."""
    require_loopback(options.host, exposed=options.exposed)
    async with AsyncExitStack() as stack:
        plain, secure = _listen(options.host, options.port), _listen(options.host, options.tls_port)
        certificate = await asyncio.to_thread(make_server_certificate, folder)
        # The environment's proxies have no business between two servers of one machine.
        session = await stack.enter_async_context(ClientSession(connector=TCPConnector(limit=0), trust_env=False))
        authority = Authority(f"https://localhost:{_port(secure)}")
        site = join(options, folder, f"http://{options.host}:{_port(plain)}", authority, certificate, session)
        chatting = Chatting(site.activities, site.delivery, site.presses, site.transcripts, site.members, site.clock)
        mishaps = Mishaps(site.faults)
        stack.push_async_callback(mishaps.close)
        await _serve(stack, _identity_provider(site, mishaps), secure, certificate)
        await _serve(stack, _everything_else(site, chatting, mishaps), plain, None)
        stack.push_async_callback(site.sign_on.close)
        yield site, chatting


def _identity_provider(site: Site, mishaps: Mishaps) -> web.Application:
    log = site.log.middleware("identity", lambda _: False)
    app = web.Application(middlewares=[log, own_pages_only(exposed=site.options.exposed), mishaps.middleware()])
    app.add_routes(IdentityRoutes(site.mint, site.grants, site.registration, site.consents, site.people).table())
    return app


def _everything_else(site: Site, chatting: Chatting, mishaps: Mishaps) -> web.Application:
    plan = PlanRoutes(
        Gate(
            site.plans,
            site.mailboxes,
            site.people,
            site.consents,
            site.mint.keys,
            site.board,
            site.clock,
            site.plan_changed,
        )
    )
    connector = Connector(site.members, site.transcripts, site.people, site.sign_on, site.bot_only, site.clock)
    room = ChatRoutes(chatting, site.people, site.sign_on, site.transcripts)
    stream = StreamRoutes(site.transcripts, site.people)
    log = site.log.middleware("workplace", _is_own)
    guard = own_pages_only(exposed=site.options.exposed)
    app = web.Application(middlewares=[log, guard, plan.limit(), mishaps.middleware()], client_max_size=_BODY_AT_MOST)
    app.add_routes(plan.table() + connector.table() + site.tokens.table() + _channel(site))
    app.add_routes(Relay(site.delivery, site.tokens, site.sign_on, site.people).table())
    app.add_routes(room.table() + stream.table() + FurnitureRoutes(site).table())
    app.add_routes(CalendarRoutes(site.plans, site.people, site.clock).table())
    app.add_routes(_page(site.options.modules))
    app.add_routes([web.route("*", "/{service:api|connector}/{rest:.*}", _unknown)])

    async def close(_: web.Application) -> None:
        stream.close()
        await room.close()

    app.on_shutdown.append(close)
    return app


def _is_own(path: str) -> bool:
    """Tell whether a request is the page's own, and so no part of the bot's traffic."""
    return path == "/" or path.startswith(("/room", "/page"))


def _channel(site: Site) -> list[web.RouteDef]:
    async def metadata(_: web.Request) -> web.Response:
        found: Json = {
            "issuer": "https://api.botframework.com",
            "authorization_endpoint": "https://invalid.botframework.com",
        }
        found |= {"jwks_uri": f"{site.base}/v1/.well-known/keys", "id_token_signing_alg_values_supported": ["RS256"]}
        return web.json_response(found | {"token_endpoint_auth_methods_supported": ["private_key_jwt"]})

    async def keys(_: web.Request) -> web.Response:
        return web.json_response(site.channel_keys.published())

    return [web.get("/v1/.well-known/openidconfiguration", metadata), web.get("/v1/.well-known/keys", keys)]


async def _unknown(request: web.Request) -> web.Response:
    """Answer what no service here knows in JSON: the bot's SDK reads nothing else."""
    return error(404, "NotFound", f"There is nothing at {request.method} {request.path}.")


def _page(modules: Path | None) -> list[web.AbstractRouteDef]:
    async def index(_: web.Request) -> web.FileResponse:
        return web.FileResponse(_PAGE / "index.html", headers={"Cache-Control": "no-cache"})

    folder = modules or _PAGE / "node_modules"
    scripts = [web.static("/page/modules", folder)] if folder.is_dir() else []
    return [web.get("/", index), *scripts, web.static("/page", _PAGE)]


async def _serve(
    stack: AsyncExitStack, app: web.Application, listening: socket.socket, certificate: ServerCertificate | None
) -> None:
    connections: WeakSet[asyncio.WriteTransport] = WeakSet()

    async def remember(request: web.Request, _: web.StreamResponse) -> None:
        if request.transport is not None:
            connections.add(request.transport)

    app.on_response_prepare.append(remember)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    stack.push_async_callback(runner.cleanup)
    await runner.setup()
    await web.SockSite(runner, listening, ssl_context=certificate.server if certificate else None).start()
    # A polite end of TLS waits for the other side, which may be asleep; ours does not outlive its loop.
    stack.callback(_abort, connections)


def _abort(connections: Iterable[asyncio.WriteTransport]) -> None:
    for connection in tuple(connections):
        connection.abort()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=1024)


def _port(listening: socket.socket) -> int:
    return int(listening.getsockname()[1])
