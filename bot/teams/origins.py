"""Where a proven caller speaks from: the service URL, the channel and its endorsement, checked against the token.

All three have to be there: the SDK skips what is missing (T7), and would send its token to any address (T6).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from bot.teams.authentication import Caller
from bot.teams.shapes import JsonObject

CHANNEL = "msteams"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Forbidden(Exception):
    """The caller is the channel, but not from where it says: answer 403. The text quotes nothing."""


@dataclass(frozen=True, slots=True)
class ServiceHosts:
    """The hosts that answers may go to: exact names, or `*.example.org` for every name below one.

    Only https, unless `allow_loopback` is set for a workplace on this very machine.
    """

    names: frozenset[str]
    allow_loopback: bool = False

    def allow(self, url: str) -> bool:
        """Tell whether our token may be sent to that URL."""
        return _allowed(self, url)


@lru_cache(maxsize=256)
def _allowed(hosts: ServiceHosts, url: str) -> bool:
    try:
        parts = urlsplit(url)
        host, credentials = (parts.hostname or "").lower(), "@" in parts.netloc
        parts.port  # noqa: B018 - reading it is what raises ValueError for "host:99999"
    except ValueError:
        return False
    if credentials or not host or parts.query or parts.fragment or not url.isprintable() or "\\" in url:
        return False
    if hosts.allow_loopback and host in _LOOPBACK:
        return parts.scheme in ("http", "https")
    if parts.scheme != "https":
        return False
    return host in hosts.names or any(name.startswith("*.") and host.endswith(name[1:]) for name in hosts.names)


def check(caller: Caller, document: JsonObject, hosts: ServiceHosts) -> None:
    """Refuse an activity that is not from where its token says. Raises Forbidden."""
    url = document.get("serviceUrl")
    if not isinstance(url, str) or caller.service_url is None or _bare(url) != _bare(caller.service_url):
        raise Forbidden("the service URL is not the token's")
    if not hosts.allow(url):
        raise Forbidden("the service URL is on no list")
    if document.get("channelId") != CHANNEL or CHANNEL not in caller.key.endorsements:
        raise Forbidden("the key is not endorsed for the channel")


def _bare(url: str) -> str:
    return url.rstrip("/")
