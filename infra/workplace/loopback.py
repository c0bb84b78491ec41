"""Who may reach the workplace: this machine alone, and pages of this machine alone."""

from ipaddress import ip_address

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from yarl import URL


class Exposed(Exception):
    """Somebody asked for an address that other machines can reach."""


def require_loopback(host: str, *, exposed: bool) -> None:
    """Refuse every host that is not loopback, unless `exposed` says that this is wanted."""
    if not exposed and not is_loopback(host):
        raise Exposed(
            f"Refusing to listen on {host}: whoever reaches the workplace can act as every person in it. "
            "It listens on 127.0.0.1. Only if you really mean it: --yes-expose-this."
        )


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address means this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def own_pages_only(*, exposed: bool) -> Middleware:
    """Make the middleware that keeps out other web pages in the same browser.

    A page from elsewhere could otherwise speak in a person's name (a plain form post), or reach the workplace through
    a name that it has pointed at 127.0.0.1.
    """

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        host = request.url.host or ""
        foreign_page = origin is not None and not is_loopback(URL(origin).host or "")
        if not exposed and (foreign_page or not is_loopback(host)):
            return web.json_response({"error": "Only pages of this machine may use the workplace."}, status=403)
        return await handler(request)

    return guard
