"""The token service: keeps people's tokens per connection, and runs the sign-in behind the button."""

import base64
import json
import secrets
import time
import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from aiohttp import web
from yarl import URL

from infra.workplace.chat.bearer import BotOnly, error
from infra.workplace.chat.exchange import Exchange, ExchangeRefused, UserToken
from infra.workplace.chat.sign_on import SignOn
from infra.workplace.identity.pages import sentence_page
from infra.workplace.people import People
from infra.workplace.wire import Json, NotUnderstood, read_object

CALLBACK = "/.auth/web/redirect"
_PROVIDER = "30dd229c-58e3-4a48-bdfd-91ec48eb906c"
_RENEW_BEFORE = 300


@dataclass(frozen=True, slots=True)
class _Key:
    """Whose token, for which connection. `user` is the id in the channel."""

    user: str
    connection: str


class TokenService:
    """One OAuth connection, as the bot's resource in Azure would have it."""

    def __init__(
        self, exchange: Exchange, people: People, sign_on: SignOn, bot_only: BotOnly, connection: str, base: str
    ) -> None:
        """Serve `connection`; `base` is the address of the server on which these routes are."""
        self._exchange = exchange
        self._people = people
        self._sign_on = sign_on
        self._bot_only = bot_only
        self._connection = connection
        self._base = base
        self._tokens: dict[_Key, UserToken] = {}
        self._sign_ins: dict[str, _Key] = {}
        self._codes: dict[str, tuple[_Key, UserToken]] = {}

    def table(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get("/api/usertoken/GetToken", self._get_token),
            web.get("/api/usertoken/GetTokenStatus", self._status),
            web.post("/api/usertoken/exchange", self._exchange_token),
            web.delete("/api/usertoken/SignOut", self._sign_out),
            web.get("/api/botsignin/GetSignInResource", self._sign_in_resource),
            web.get("/api/oauth/signin", self._sign_in),
            web.get(CALLBACK, self._signed_in),
        ]

    @property
    def callback(self) -> str:
        """The redirect address to be registered."""
        return self._base + CALLBACK

    def holds(self, user: str) -> bool:
        """Tell whether a token of this user is kept."""
        return _Key(user, self._connection) in self._tokens

    def forget(self, user: str | None = None) -> None:
        """Drop the tokens of one user, or of all."""
        self._tokens = {key: token for key, token in self._tokens.items() if user not in (None, key.user)}

    async def keep_for(self, user: str, single_sign_on_token: str) -> bool:
        """Exchange and keep a token for a user whose client cannot do single sign-on itself; tell whether it went."""
        try:
            self._tokens[_Key(user, self._connection)] = await self._exchange.for_assertion(single_sign_on_token)
        except ExchangeRefused:
            return False
        return True

    async def _get_token(self, request: web.Request) -> web.Response:
        refusal = self._refusal(request)
        if refusal is not None:
            return refusal
        key, code = _key(request), request.query.get("code")
        if code:
            pending = self._codes.get(code)
            if pending is None or pending[0] != key:
                return error(404, "NotFound", "The code is not valid.")
            self._tokens[key] = self._codes.pop(code)[1]
        token = await self._fresh(key)
        return error(404, "NotFound", "No token for this user.") if token is None else _answer(key, token)

    async def _status(self, request: web.Request) -> web.Response:
        refusal = self._bot_only.refusal(request)
        if refusal is not None:
            return refusal
        held = _Key(request.query.get("userId", ""), self._connection) in self._tokens
        entry: Json = {"channelId": request.query.get("channelId"), "connectionName": self._connection}
        return web.json_response(
            [entry | {"hasToken": held, "serviceProviderDisplayName": "Azure Active Directory v2"}]
        )

    async def _exchange_token(self, request: web.Request) -> web.Response:
        refusal = self._refusal(request)
        if refusal is not None:
            return refusal
        key = _key(request)
        try:
            assertion = (await read_object(request)).get("token")
        except NotUnderstood as fault:
            return error(400, "BadArgument", str(fault))
        if not isinstance(assertion, str) or not assertion:
            return error(400, "BadArgument", "A token to exchange is needed.")
        try:
            self._tokens[key] = await self._exchange.for_assertion(assertion)
        except ExchangeRefused as refused:
            return error(400, "BadRequest", f"The token could not be exchanged: {refused}")
        return _answer(key, self._tokens[key])

    async def _sign_out(self, request: web.Request) -> web.Response:
        refusal = self._bot_only.refusal(request)
        if refusal is not None:
            return refusal
        self._tokens.pop(
            _Key(request.query.get("userId", ""), request.query.get("connectionName", self._connection)), None
        )
        return web.json_response({})

    async def _sign_in_resource(self, request: web.Request) -> web.Response:
        refusal = self._bot_only.refusal(request)
        if refusal is not None:
            return refusal
        try:
            state = json.loads(base64.b64decode(request.query["state"]))
            key = _Key(
                str(_member(state["conversation"]["user"])), str(_either(state, "connectionName", "ConnectionName"))
            )
        except (KeyError, ValueError, TypeError):
            return error(400, "BadArgument", "The state is not one that a bot sends.")
        if key.connection != self._connection:
            return error(404, "NotFound", f"There is no connection {key.connection!r}.")
        opaque = secrets.token_urlsafe(24)
        self._sign_ins[opaque] = key
        uri = self._exchange.registration.uri
        return web.json_response(
            {
                "signInLink": str(URL(f"{self._base}/api/oauth/signin").with_query(signin=opaque)),
                "tokenExchangeResource": {"id": str(uuid.uuid4()), "uri": uri, "providerId": _PROVIDER},
                "tokenPostResource": {"sasUrl": f"{self._base}/api/oauth/PostToken/{opaque}"},
            }
        )

    async def _sign_in(self, request: web.Request) -> web.Response:
        opaque = request.query.get("signin", "")
        key = self._sign_ins.get(opaque)
        if key is None:
            return _page("This sign-in is no longer open", "Ask for a new one in the chat.", 404)
        person = self._people.known_as(key.user)
        authority, registration = self._exchange.authority, self._exchange.registration
        parameters = {"client_id": registration.app_id, "response_type": "code", "redirect_uri": self.callback}
        parameters |= {"scope": self._exchange.scope, "state": opaque, "login_hint": person.upn if person else ""}
        target = URL(authority.authorize(authority.tenant)).with_query(parameters)
        return web.Response(status=302, headers={"Location": str(target)})

    async def _signed_in(self, request: web.Request) -> web.Response:
        query = request.query
        if "admin_consent" in query:
            return _page("Allowed for everybody here", "You can close this window and go on in the chat.", 200)
        key = self._sign_ins.pop(query.get("state", ""), None)
        if key is None:
            return _page("Nothing was changed", query.get("error_description", "This sign-in is no longer open."), 400)
        person = self._people.known_as(key.user)
        if "code" not in query:
            if person is not None:
                self._sign_on.finished(person, "CancelledByUser")
            return _page("You are not signed in", query.get("error_description", "The sign-in was given up."), 200)
        try:
            token = await self._exchange.for_code(query["code"], self.callback)
        except ExchangeRefused as refused:
            return _page("You are not signed in", str(refused), 400)
        code = f"{secrets.randbelow(1_000_000):06d}"
        self._codes[code] = (key, token)
        if person is None:
            return _page("You are signed in", f"Type this code in the chat: {code}", 200)
        self._sign_on.finished(person, code)
        return _page("You are signed in", "You can close this window and go on in the chat.", 200)

    async def _fresh(self, key: _Key) -> UserToken | None:
        """Return the kept token, renewed when it is about to expire; None when there is none (any more)."""
        token = self._tokens.get(key)
        if token is None or token.expires_at - time.time() > _RENEW_BEFORE:
            return token
        del self._tokens[key]
        if token.refresh_token is not None:
            with suppress(ExchangeRefused):
                self._tokens[key] = await self._exchange.for_refresh_token(token.refresh_token)
        return self._tokens.get(key)

    def _refusal(self, request: web.Request) -> web.Response | None:
        refusal = self._bot_only.refusal(request)
        if refusal is not None:
            return refusal
        missing = [name for name in ("userId", "connectionName") if not request.query.get(name)]
        if missing:
            return error(400, "BadArgument", f"Missing required argument: {missing[0]}.")
        connection = request.query["connectionName"]
        if connection != self._connection:
            return error(404, "NotFound", f"There is no connection {connection!r}.")
        return None


def _key(request: web.Request) -> _Key:
    return _Key(request.query["userId"], request.query["connectionName"])


def _either(found: Json, *names: str) -> object:
    return next(found[name] for name in names if name in found)


def _member(account: object) -> str:
    if not isinstance(account, dict) or not isinstance(account.get("id"), str):
        raise TypeError("an account has an id")
    return str(account["id"])


def _answer(key: _Key, token: UserToken) -> web.Response:
    expiration = datetime.fromtimestamp(token.expires_at, UTC).isoformat().replace("+00:00", "Z")
    body = {"channelId": "msteams", "connectionName": key.connection, "token": token.token, "expiration": expiration}
    return web.json_response(body)


def _page(title: str, sentence: str, status: int) -> web.Response:
    return web.Response(text=sentence_page(title, sentence), content_type="text/html", status=status)
