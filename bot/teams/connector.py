"""The client of the Bot Connector: messages out, on one pooled session, with patience and an end to it.

It stands where the SDK would put its own: that one is synchronous, runs in the loop's default executor with a timeout
of 100 s, builds a client and asks for a token in every turn, and never retries (T8, T9, T10, T21).
"""

from __future__ import annotations

import asyncio
import random
from collections import OrderedDict
from collections.abc import Callable
from functools import lru_cache
from typing import Protocol
from urllib.parse import quote

import aiohttp
import orjson
from botbuilder.schema import Activity, ResourceResponse
from botframework.connector.auth import ConnectorFactory
from yarl import URL

from bot.identity.errors import IdentityError
from bot.teams.schema import wire
from bot.teams.shapes import JsonObject
from bot.telemetry import sending

TIMEOUT = aiohttp.ClientTimeout(total=10, sock_connect=3)
TRIES = 3
LONGEST_PAUSE = 5.0
"""Seconds; a channel that asks for more is told to wait by giving up: whoever sends tries again later."""
MOST_CLIENTS = 64
_PASSING = frozenset({412, 429, 502, 503, 504})


class Credentials(Protocol):
    """Where the bot's own outbound token comes from."""

    async def token(self, scope: str) -> str:
        """Return a token that lives for a while yet."""


class ConnectorError(Exception):
    """The channel did not take it. `status` is None where no answer came. The text quotes nothing of the answer."""

    def __init__(self, status: int | None) -> None:
        super().__init__(f"the connector answered {status}" if status else "the connector did not answer")
        self.status = status


class Conversations:
    """The operations that the SDK's adapter asks of its connector, for one service URL."""

    def __init__(self, door: Connectors, service_url: str) -> None:
        self._door = door
        self._root = f"{service_url.rstrip('/')}/v3/conversations"

    async def send_to_conversation(self, conversation_id: str, activity: Activity) -> ResourceResponse:
        """Send a new message."""
        return await self._call("POST", self._path(conversation_id), activity)

    async def reply_to_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        """Send a message as the reply to another."""
        return await self._call("POST", self._path(conversation_id, activity_id), activity)

    async def update_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        """Put a message in the place of an earlier one."""
        return await self._call("PUT", self._path(conversation_id, activity_id), activity)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        """Take an earlier message away."""
        await self._call("DELETE", self._path(conversation_id, activity_id), None)

    def _path(self, conversation_id: str, activity_id: str = "") -> str:
        path = f"{self._root}/{_quoted(conversation_id)}/activities"
        return f"{path}/{_quoted(activity_id)}" if activity_id else path

    async def _call(self, method: str, url: str, activity: Activity | None) -> ResourceResponse:
        answer = await self._door.call(method, url, wire(activity) if activity else None)
        message_id = answer.get("id")
        return ResourceResponse(id=message_id if isinstance(message_id, str) else None)


class Connector:
    """What the SDK takes for a `ConnectorClient`."""

    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations


class Connectors(ConnectorFactory):
    """Connectors, one per service URL, over one session and one token."""

    def __init__(self, session: Callable[[], aiohttp.ClientSession], credentials: Credentials, scope: str) -> None:
        self._session = session
        self._credentials = credentials
        self._scope = scope
        self._clients: OrderedDict[str, Connector] = OrderedDict()

    async def create(self, service_url: str, audience: str) -> Connector:  # noqa: ARG002 - the SDK passes it
        """See `at`; the audience is always our own setting."""
        return self.at(service_url)

    def at(self, service_url: str) -> Connector:
        """Return the connector for that service URL."""
        client = self._clients.get(service_url)
        if client is None:
            client = self._clients[service_url] = Connector(Conversations(self, service_url))
            if len(self._clients) > MOST_CLIENTS:
                self._clients.popitem(last=False)
        return client

    async def call(self, method: str, url: str, document: JsonObject | None) -> JsonObject:
        """Send, and once more after a pause where the channel asks for it; raises ConnectorError.

        A send whose answer never came is not repeated here: it may have arrived, and whoever sent it keeps a record.
        """
        for attempt in range(1, TRIES + 1):
            try:
                with sending(method, "connector") as answered:
                    status, pause, answer = await self._once(method, url, document)
                    answered.status = status
            except aiohttp.ClientConnectorError as error:  # nothing was sent
                if attempt == TRIES:
                    raise ConnectorError(None) from error
                status, pause, answer = 503, None, {}
            except (aiohttp.ClientError, TimeoutError, ValueError, IdentityError) as error:
                raise ConnectorError(None) from error
            if status < 300:
                return answer
            wait = _pause(attempt) if pause is None else pause
            if status not in _PASSING or attempt == TRIES or wait > LONGEST_PAUSE:
                raise ConnectorError(status)
            await asyncio.sleep(wait)
        raise ConnectorError(None)

    async def _once(self, method: str, url: str, document: JsonObject | None) -> tuple[int, float | None, JsonObject]:
        token = await self._credentials.token(self._scope)
        async with self._session().request(
            method,
            URL(url, encoded=True),  # what is quoted here stays so; nobody undoes it or looks for more to quote
            data=orjson.dumps(document) if document else None,
            headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
            timeout=TIMEOUT,
            allow_redirects=False,  # a redirect would carry our token to an address that nobody checked
        ) as answer:
            told = await answer.read() if answer.status < 300 else b""
            body = orjson.loads(told) if told.strip() else None
            asked = answer.headers.get("Retry-After", "")
            pause = float(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else None
            return answer.status, pause, body if isinstance(body, dict) else {}


@lru_cache(maxsize=4_096)
def _quoted(identifier: str) -> str:
    """Every character of an id is quoted: an id is never a path."""
    return quote(identifier, safe="")


def _pause(attempt: int) -> float:
    """Half a second, doubled each time, with jitter, so that a burst does not come back as a burst."""
    return 0.5 * 2.0 ** (attempt - 1) * random.uniform(0.8, 1.2)  # nosec B311 # noqa: S311 - spreads load, guards nothing
