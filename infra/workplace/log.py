"""Every request that reached the workplace, kept in memory to be looked at."""

import hashlib
import re
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from infra.workplace.clock import real_now
from infra.workplace.wire import Json

_KEPT = 10_000
_BODY = 64 * 1024
_SECRET_HEADERS = {"authorization", "cookie"}
_SECRET_FIELDS = re.compile(r"\b(client_secret|client_assertion|assertion|refresh_token|code)=([^&\s]+)")
_TOKEN = re.compile(r"eyJ[\w-]{10,}\.[\w-]+\.[\w-]*")

REQUEST_ID = web.RequestKey("request_id", str)
FAULT = web.RequestKey("fault", str)
BROKEN_OFF = web.RequestKey("broken_off", bool)


@dataclass(frozen=True, slots=True)
class Entry:
    """One request and what it got.

    Credentials are kept as a short hash only, so that equal ones can be told to be equal. `status` is 0 when the
    connection was broken off on purpose. `fault` names the rule that struck.
    """

    number: int
    at: str
    server: str
    method: str
    path: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: str
    answer: str
    request_id: str
    fault: str | None

    def as_json(self) -> Json:
        """Describe the entry for the room."""
        return asdict(self) | {"headers": dict(self.headers)}


class Log:
    """The newest requests, oldest first."""

    __slots__ = ("_entries", "_number")

    def __init__(self) -> None:
        """Start empty."""
        self._entries: deque[Entry] = deque(maxlen=_KEPT)
        self._number = 0

    def entries(self, method: str | None = None, path: str | None = None) -> list[Entry]:
        """Return the entries with this method, and with `path` (a regular expression) somewhere in their path."""
        return [
            entry
            for entry in tuple(self._entries)
            if (method is None or entry.method == method) and (path is None or re.search(path, entry.path))
        ]

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()

    def middleware(self, server: str, ignored: Callable[[str], bool]) -> Middleware:
        """Make the middleware that keeps every request to `server` whose path is not `ignored`."""

        @web.middleware
        async def keep(request: web.Request, handler: Handler) -> web.StreamResponse:
            request[REQUEST_ID] = str(uuid.uuid4())
            if ignored(request.path):
                return await handler(request)
            body = await request.read()
            response: web.StreamResponse | None = None
            try:
                response = await handler(request)
            except web.HTTPException as refused:
                response = refused
                raise
            finally:
                self._keep(server, request, body, response)
            return response

        return keep

    def _keep(self, server: str, request: web.Request, body: bytes, response: web.StreamResponse | None) -> None:
        self._number += 1
        answer = response.body if isinstance(response, web.Response) else None
        self._entries.append(
            Entry(
                self._number,
                real_now().isoformat(timespec="milliseconds"),
                server,
                request.method,
                hide_secrets(request.raw_path),
                0 if response is None or request.get(BROKEN_OFF) else response.status,
                tuple((name, _shown(name, value)) for name, value in request.headers.items()),
                hide_secrets(body[:_BODY].decode(errors="replace")),
                hide_secrets(answer[:_BODY].decode(errors="replace")) if isinstance(answer, bytes) else "",
                request[REQUEST_ID],
                request.get(FAULT),
            )
        )


def hide_secrets(text: str) -> str:
    """Replace tokens, and the values of credentials in a form or a query, by a short hash."""
    text = _TOKEN.sub(lambda found: _hash(found[0]), text)
    return _SECRET_FIELDS.sub(lambda found: f"{found[1]}={_hash(found[2])}", text)


def _shown(name: str, value: str) -> str:
    if name.lower() not in _SECRET_HEADERS:
        return value
    scheme, _, credential = value.partition(" ")
    return f"{scheme} {_hash(credential)}" if credential else _hash(scheme)


def _hash(value: str) -> str:
    return f"sha256:{hashlib.sha256(value.encode()).hexdigest()[:12]}"
