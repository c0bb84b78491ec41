"""The other side of the door, on real sockets in a thread of its own: the channel's keys, connector and token service.

In its own thread so that a stall of the bot's loop is seen as one, and cannot stall what measures it.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa

ISSUER = "https://channel.example"
APP = "0ffa0000-0000-4000-8000-000000000001"
TENANT = "11111111-1111-4111-8111-111111111111"
ALICE = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"
BOB = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"


@lru_cache
def private_key(name: str) -> rsa.RSAPrivateKey:
    """Return a key, the same one for a name as long as the tests run: making one takes long.

    Make it before there are two threads: the cache would let both of them make their own.
    """
    assert name
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class SigningKey:
    """One of the channel's keys."""

    kid: str
    endorsements: list[str] | None = field(default_factory=lambda: ["msteams", "webchat"])
    pair: str = "first"

    @property
    def private(self) -> rsa.RSAPrivateKey:
        return private_key(self.pair)

    def published(self) -> dict[str, Any]:
        jwk: dict[str, Any] = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.private.public_key()))
        jwk |= {"kid": self.kid, "use": "sig"}
        if self.endorsements is not None:
            jwk["endorsements"] = self.endorsements
        return jwk


@dataclass
class Request:
    """What reached the other side."""

    method: str
    path: str
    query: dict[str, str]
    body: Any
    authorization: str | None


class OtherSide:
    """Everything that the bot calls at the channel."""

    def __init__(self) -> None:
        self.key = SigningKey("key-1")
        for pair in ("first", "second"):
            private_key(pair)
        self.keys = [self.key]
        self.requests: list[Request] = []
        self.key_fetches = 0
        self.keys_status = 200
        self.keys_hang = 0.0
        self.send_statuses: list[int] = []
        self.send_headers: dict[str, str] = {}
        self.send_hang = 0.0
        self.signed_in: dict[str, str] = {}
        self.codes: dict[str, str] = {}
        self.exchange_status = 200
        self.exchange_hang = 0.0
        self.token_service_status = 200
        self._loop = asyncio.new_event_loop()
        self._sent = 0
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._runner: web.AppRunner | None = None
        self.url = ""

    def start(self) -> None:
        """Serve, on a free port."""
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._serve(), self._loop).result(10)

    def stop(self) -> None:
        """End the thread and all it serves."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _end(self) -> None:
        assert self._runner is not None
        await self._runner.cleanup()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    async def _serve(self) -> None:
        app = web.Application()
        app.router.add_get("/metadata", self._metadata)
        app.router.add_get("/keys", self._keys)
        app.router.add_route("*", "/connector/v3/conversations/{tail:.*}", self._connector)
        app.router.add_get("/api/usertoken/GetToken", self._token)
        app.router.add_post("/api/usertoken/exchange", self._exchange)
        app.router.add_delete("/api/usertoken/SignOut", self._sign_out)
        app.router.add_get("/api/botsignin/GetSignInResource", self._resource)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    # -- what the tests say and ask --------------------------------------------------------------------------------

    @property
    def service_url(self) -> str:
        return f"{self.url}/connector/"

    def token(
        self,
        *,
        key: SigningKey | None = None,
        headers: dict[str, Any] | None = None,
        algorithm: str = "RS256",
        without: tuple[str, ...] = (),
        **claims: object,
    ) -> str:
        """Sign a token as the channel does, with whatever the test wants to be different."""
        signer = key or self.key
        now = int(time.time())
        payload: dict[str, Any] = {
            "iss": ISSUER,
            "aud": APP,
            "nbf": now - 300,
            "exp": now + 3600,
            "serviceurl": self.service_url,
        }
        payload |= claims
        for name in without:
            del payload[name]
        return jwt.encode(payload, signer.private, algorithm=algorithm, headers={"kid": signer.kid} | (headers or {}))

    def activity(self, **changes: object) -> dict[str, Any]:
        """Return a message of Alice in her personal chat, as Teams sends it."""
        self._sent += 1
        activity: dict[str, Any] = {
            "type": "message",
            "id": f"f:{self._sent}",
            "timestamp": "2026-11-23T09:00:00.1234567Z",
            "localTimestamp": "2026-11-23T10:00:00.1234567+01:00",
            "localTimezone": "Europe/Berlin",
            "serviceUrl": self.service_url,
            "channelId": "msteams",
            "from": {"id": f"29:{ALICE}", "name": "Alice Example", "aadObjectId": ALICE},
            "conversation": {"conversationType": "personal", "tenantId": TENANT, "id": "a:alice"},
            "recipient": {"id": f"28:{APP}", "name": "Time Off"},
            "textFormat": "plain",
            "locale": "en-GB",
            "text": "off tomorrow afternoon",
            "entities": [
                {
                    "locale": "en-GB",
                    "country": "GB",
                    "platform": "Web",
                    "timezone": "Europe/Berlin",
                    "type": "clientInfo",
                }
            ],
            "channelData": {"tenant": {"id": TENANT}},
        }
        activity |= changes
        return {name: value for name, value in activity.items() if value is not ...}

    def press(self, verb: str = "book", about: str = "P1", **changes: object) -> dict[str, Any]:
        """Return the press of a button, as Teams sends it."""
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": {"about": about}}, "trigger": "manual"}
        defaults: dict[str, Any] = {
            "type": "invoke",
            "name": "adaptiveCard/action",
            "text": ...,
            "replyToId": "card-1",
            "value": value,
        }
        return self.activity(**(defaults | changes))

    @property
    def sends(self) -> list[Request]:
        """Return what went to the connector."""
        return [each for each in self.requests if each.path.startswith("/connector/")]

    # -- what the bot asks -----------------------------------------------------------------------------------------

    async def _metadata(self, _: web.Request) -> web.Response:
        self.key_fetches += 1
        await asyncio.sleep(self.keys_hang)
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.url}/keys"}, status=self.keys_status)

    async def _keys(self, _: web.Request) -> web.Response:
        return web.json_response({"keys": [key.published() for key in self.keys]}, status=self.keys_status)

    async def _note(self, request: web.Request) -> Request:
        body = await request.json() if request.can_read_body else None
        noted = Request(request.method, request.path, dict(request.query), body, request.headers.get("Authorization"))
        self.requests.append(noted)
        return noted

    async def _connector(self, request: web.Request) -> web.Response:
        noted = await self._note(request)
        await asyncio.sleep(self.send_hang)
        status = self.send_statuses.pop(0) if self.send_statuses else 200
        if status >= 300:
            return web.Response(status=status, headers=self.send_headers)
        if noted.method == "POST":
            return web.json_response({"id": f"m{len(self.requests)}"}, status=201)
        return web.json_response({"id": noted.path.rsplit("/", 1)[1]})

    async def _token(self, request: web.Request) -> web.Response:
        noted = await self._note(request)
        if self.token_service_status != 200:
            return web.Response(status=self.token_service_status)
        who, code = noted.query["userId"], noted.query.get("code")
        token = self.codes.get(code) if code else self.signed_in.get(who)
        if token is None:
            return web.Response(status=404)
        return web.json_response({"connectionName": noted.query["connectionName"], "token": token})

    async def _exchange(self, request: web.Request) -> web.Response:
        noted = await self._note(request)
        await asyncio.sleep(self.exchange_hang)
        if self.exchange_status != 200:
            return web.json_response({"error": {"code": "ConsentRequired"}}, status=self.exchange_status)
        self.signed_in[noted.query["userId"]] = "assertion"
        return web.json_response({"token": "assertion"})

    async def _sign_out(self, request: web.Request) -> web.Response:
        noted = await self._note(request)
        self.signed_in.pop(noted.query["userId"], None)
        return web.Response(status=200)

    async def _resource(self, request: web.Request) -> web.Response:
        await self._note(request)
        if self.token_service_status != 200:
            return web.Response(status=self.token_service_status)
        return web.json_response(
            {
                "signInLink": "https://token.example/sign-in",
                "tokenExchangeResource": {"id": "ex-1", "uri": f"api://botid-{APP}", "providerId": "p"},
                "tokenPostResource": {"sasUrl": "https://token.example/post"},
            }
        )
