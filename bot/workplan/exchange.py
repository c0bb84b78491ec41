"""One request to Graph and its answer, bounded in time and size; any answer but the documented one is an error.

This layer repeats nothing but a question, and a request that was refused for its token. A change that may have been
made is the caller's to look for.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from weakref import WeakValueDictionary

import aiohttp
from yarl import URL

from bot.hindrance import retry_after
from bot.telemetry import note, sending
from bot.workplan.errors import NotSent, Throttled, TokenRejected, Uncertain, WorkPlanError, refusal

TIMEOUT = aiohttp.ClientTimeout(total=8, connect=2, sock_read=6)
AT_ONCE = 4
"""Requests that one mailbox takes at once. See Graph's page on throttling limits, Outlook service limits."""

MOST_BYTES = 1024 * 1024
CLAIMS = re.compile(r'\bclaims="([^"]+)"')


class Bearer(Protocol):
    """One person's right to their own plan."""

    @property
    def object_id(self) -> str:
        """The person's own id."""

    async def token(self) -> str:
        """Return a token with enough life in it; raises Hindrance."""

    async def renewed(self, refused: str, challenge: str | None) -> str:
        """Return another token than the refused one; raises Hindrance."""


@dataclass(slots=True)
class _Pool:
    session: aiohttp.ClientSession
    users: int = 0


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came back; a status of 0 stands for nothing."""

    status: int = 0
    content: object = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Exchange:
    """A pooled line to Graph. To be made inside of a running event loop."""

    def __init__(self, root: str, clock: Callable[[], datetime]) -> None:
        self.root = URL(root)
        self._clock = clock
        self._pool = _Pool(self._session())
        self._gates: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    async def request(
        self, bearer: Bearer, method: str, path: str, *, expecting: int, body: object = None
    ) -> object | None:
        """Send a request below the root and return the JSON of its answer, None where that cannot be read.

        `path` is sent as it stands. Raises WorkPlanError for any status but `expecting`, and what the bearer raises.
        """
        return await self.follow(
            bearer, method, URL(f"{self.root}{path}", encoded=True), expecting=expecting, body=body
        )

    async def follow(
        self, bearer: Bearer, method: str, url: URL, *, expecting: int, body: object = None
    ) -> object | None:
        """Do the same for a whole address; the caller sees to it that it is Graph's."""
        gate = self._gates.setdefault(bearer.object_id, asyncio.Semaphore(AT_ONCE))
        async with gate:
            token = await bearer.token()
            try:
                return await self._once(token, method, url, expecting, body)
            except TokenRejected as rejected:
                renewed = await bearer.renewed(token, rejected.challenge)
                return await self._once(renewed, method, url, expecting, body)

    async def close(self) -> None:
        """Hang up."""
        await self._pool.session.close()

    async def _once(self, token: str, method: str, url: URL, expecting: int, body: object) -> object | None:
        started, request_id = time.monotonic(), str(uuid.uuid4())
        answer = _Answer()
        try:
            with sending(method, "graph") as answered:
                answer = await self._answer(token, method, url, body, request_id)
                answered.status = answer.status
        finally:
            note(
                "graph",
                method=method,
                status=answer.status,
                code=_code(answer.content),
                milliseconds=round((time.monotonic() - started) * 1000),
                request_id=request_id,
                graph_id=answer.headers.get("request-id"),
            )
        if answer.status == expecting:
            return answer.content
        raise self._error(answer)

    async def _answer(self, token: str, method: str, url: URL, body: object, request_id: str) -> _Answer:
        headers = {"Authorization": f"Bearer {token}", "client-request-id": request_id}
        data = None
        if body is not None:
            data = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")
            headers["Content-Type"] = "application/json"
        try:
            async with (
                self._borrowed() as pool,
                pool.session.request(
                    method, url, headers=headers, data=data, allow_redirects=False, middlewares=REPEATING[method]
                ) as response,
            ):
                if response.status == 503:
                    self._renew(pool)
                return _Answer(response.status, await _bounded(response), response.headers)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(type(error).__name__) from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Uncertain(type(error).__name__) from error

    def _error(self, answer: _Answer) -> WorkPlanError:
        """Say what a status other than the documented one means."""
        status, code = answer.status, _code(answer.content)
        text = f"HTTP {status} {code or ''}".rstrip()
        pause = retry_after(answer.headers.get("Retry-After"), self._clock())
        if status == 401:
            challenge = CLAIMS.search(answer.headers.get("WWW-Authenticate", ""))
            return TokenRejected(text, challenge=challenge and challenge[1])
        if status == 429:
            return Throttled(text, retry_after=pause)
        if status == 408 or not 400 <= status < 500 or (status == 404 and code is None):
            # a 404 without Graph's own words comes from something in between, and says nothing about the plan
            return Uncertain(text, retry_after=pause)
        return refusal(status, code or "")

    @asynccontextmanager
    async def _borrowed(self) -> AsyncIterator[_Pool]:
        pool = self._pool
        pool.users += 1
        try:
            yield pool
        finally:
            pool.users -= 1
            if pool is not self._pool and pool.users == 0:
                await pool.session.close()

    def _renew(self, pool: _Pool) -> None:
        """Leave the connections over which a 503 came; the last who still uses them closes them.

        Graph's advice: after a 503 only a new connection may reach a server that is well.
        """
        if pool is self._pool:
            self._pool = _Pool(self._session())

    @staticmethod
    def _session() -> aiohttp.ClientSession:
        return aiohttp.ClientSession(timeout=TIMEOUT, cookie_jar=aiohttp.DummyCookieJar())


async def _once_only(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending a PUT or DELETE again when the connection breaks off.

    A PUT gives the occurrence a new id: sent a second time it would be refused, though the first one was made.
    """
    try:
        return await handler(request)
    except aiohttp.ClientConnectorError:  # nothing was sent
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise Uncertain(type(error).__name__) from error


REPEATING: Mapping[str, tuple[aiohttp.ClientMiddlewareType, ...]] = {
    "GET": (),  # a question may be asked again
    "POST": (_once_only,),
    "PUT": (_once_only,),
    "DELETE": (_once_only,),
}


async def _bounded(response: aiohttp.ClientResponse) -> object | None:
    """Return the JSON of the answer; None for what is cut, slow, too long or no JSON: the status came, and counts."""
    body = bytearray()
    try:
        async for chunk in response.content.iter_chunked(16384):
            body += chunk
            if len(body) > MOST_BYTES:
                response.close()
                return None
        content: object = json.loads(body)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError, RecursionError):
        return None
    return content


def _code(content: object) -> str | None:
    """Return `error.code` of Graph's envelope, None for anything else."""
    match content:
        case {"error": {"code": str(code)}}:
            return code
        case _:
            return None
