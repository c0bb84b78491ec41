"""What a domain, an address and an id must look like before Teams may be told of them."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
NOBODY = "00000000-0000-0000-0000-000000000000"
HOST = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
# A tunnel ends on somebody's own machine and belongs to nobody tomorrow; the Store refuses them by name.
TUNNELS = ("ngrok.io", "ngrok.app", "ngrok.dev", "ngrok-free.app", "devtunnels.ms", "loca.lt", "trycloudflare.com")
LOCAL = ("localhost", "local", "internal", "test", "invalid")


def id_trouble(text: str) -> str | None:
    """Tell what is wrong with an id, or None."""
    if text == NOBODY:
        return "is the id of nobody"
    return None if GUID.fullmatch(text) else "is no GUID"


def domain_trouble(text: str) -> str | None:
    """Tell what is wrong with a domain, or None."""
    if "*" in text:
        return "has a wildcard, which would trust its neighbours too"
    if "/" in text or ":" in text:
        return "is more than a domain: leave out https://, port and path"
    if not HOST.fullmatch(text):
        return "is no domain such as offhand.contoso.com, in lower case"
    if _under(text, TUNNELS):
        return "is a tunnel to a developer's machine"
    return "is known on your own network only" if _under(text, LOCAL) else None


def url_trouble(text: str) -> str | None:
    """Tell what is wrong with the address of a page that everybody must be able to open, or None."""
    parts = urlsplit(text)
    if parts.scheme != "https":
        return "does not begin with https://"
    return domain_trouble(parts.hostname or "")


def _under(host: str, domains: tuple[str, ...]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)
