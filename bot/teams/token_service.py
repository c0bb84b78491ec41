"""The client of the Bot Framework token service, which keeps people's sign-ins for us.

Nothing of a token or an answer is logged or put into an error.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

import aiohttp

from bot.identity.errors import IdentityUnavailable
from bot.teams.addresses import Address
from bot.teams.connector import Credentials
from bot.teams.shapes import JsonObject
from bot.telemetry import sending

TIMEOUT = aiohttp.ClientTimeout(total=8, sock_connect=3)


@dataclass(frozen=True, slots=True)
class SignInResource:
    """Where somebody signs in, and what their client may exchange silently instead; as the service words it."""

    link: str
    exchange: JsonObject | None
    post: JsonObject | None


class TokenService:
    """Sign-ins of people at one OAuth connection of the bot. Every call raises IdentityUnavailable when it fails."""

    def __init__(
        self,
        session: Callable[[], aiohttp.ClientSession],
        credentials: Credentials,
        *,
        url: str,
        scope: str,
        connection: str,
        app_id: str,
    ) -> None:
        self._session = session
        self._credentials = credentials
        self._url = url
        self._scope = scope
        self._connection = connection
        self._app_id = app_id

    async def token(self, address: Address, code: str | None = None) -> str | None:
        """Return the person's token, None where they are not signed in; `code` is what a sign-in page handed out."""
        query = self._who(address) | ({"code": code} if code else {})
        status, answer = await self._call("GET", "usertoken/GetToken", query)
        token = answer.get("token")
        return token if status == 200 and isinstance(token, str) and token else None

    async def exchange(self, address: Address, token: str) -> bool:
        """Offer the token that the person's client holds; tell whether it was taken for a sign-in."""
        status, answer = await self._call("POST", "usertoken/exchange", self._who(address), {"token": token})
        return status == 200 and bool(answer.get("token"))

    async def sign_in_resource(self, address: Address) -> SignInResource:
        """Return where this person signs in."""
        status, answer = await self._call("GET", "botsignin/GetSignInResource", {"state": self._state(address)})
        link, exchange, post = (answer.get(n) for n in ("signInLink", "tokenExchangeResource", "tokenPostResource"))
        if status != 200 or not isinstance(link, str):
            raise IdentityUnavailable(f"sign-in resource: {status}")
        return SignInResource(
            link, exchange if isinstance(exchange, dict) else None, post if isinstance(post, dict) else None
        )

    async def sign_out(self, address: Address) -> None:
        """Forget the person's sign-in."""
        status, _ = await self._call("DELETE", "usertoken/SignOut", self._who(address))
        if status not in (200, 204, 404):
            raise IdentityUnavailable(f"sign-out: {status}")

    def _who(self, address: Address) -> dict[str, str]:
        return {"userId": address.user, "connectionName": self._connection, "channelId": address.channel}

    def _state(self, address: Address) -> str:
        state = {
            "connectionName": self._connection,
            "conversation": {
                "user": {"id": address.user},
                "bot": {"id": address.bot},
                "conversation": {"id": address.conversation, "tenantId": address.tenant},
                "channelId": address.channel,
                "serviceUrl": address.service_url,
            },
            "msAppId": self._app_id,
        }
        return base64.b64encode(json.dumps(state).encode()).decode()

    async def _call(
        self, method: str, operation: str, query: Mapping[str, str], document: JsonObject | None = None
    ) -> tuple[int, JsonObject]:
        """Return status and JSON; answers that say nothing about the person (429, 5xx) are raised."""
        token = await self._credentials.token(self._scope)
        try:
            with sending(method, "tokens") as answered:
                answered.status, body = await self._asked(token, method, operation, query, document)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise IdentityUnavailable(f"token service: {type(error).__name__}") from error
        return answered.status, body

    async def _asked(
        self, token: str, method: str, operation: str, query: Mapping[str, str], document: JsonObject | None
    ) -> tuple[int, JsonObject]:
        async with self._session().request(
            method,
            f"{self._url}/api/{operation}",
            params=query,
            json=document,
            headers={"Authorization": f"Bearer {token}"},
            timeout=TIMEOUT,
            allow_redirects=False,
        ) as answer:
            if answer.status == 429 or answer.status >= 500:
                asked = answer.headers.get("Retry-After", "")
                pause = timedelta(seconds=int(asked)) if asked.isascii() and asked.isdigit() else None
                raise IdentityUnavailable(f"token service: {answer.status}", retry_after=pause)
            body = await answer.json(content_type=None) if answer.status == 200 else None
            return answer.status, body if isinstance(body, dict) else {}
