"""Is it the bot who calls? Its token for the channel is checked."""

import jwt
from aiohttp import web

from infra.workplace.identity.registration import CHANNEL
from infra.workplace.keys import KeyRing


class BotOnly:
    """Lets the bot in: a token of the identity provider, for the channel, of our app itself."""

    __slots__ = ("_app_id", "_keys")

    def __init__(self, keys: KeyRing, app_id: str) -> None:
        """Check tokens against the identity provider's keys."""
        self._keys = keys
        self._app_id = app_id

    def refusal(self, request: web.Request) -> web.Response | None:
        """Return the answer for whoever is not the bot; None for the bot."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            return _unauthorized()
        try:
            claims = self._keys.read(token, CHANNEL)
        except jwt.InvalidTokenError:
            return _unauthorized()
        if claims.get("appid") != self._app_id or claims.get("idtyp") != "app":
            return error(403, "Forbidden", "The token belongs to another application.")
        return None


def error(status: int, code: str, message: str) -> web.Response:
    """Answer a refusal in the connector's envelope."""
    return web.json_response({"error": {"code": code, "message": message}}, status=status)


def _unauthorized() -> web.Response:
    return error(401, "Unauthorized", "Authorization has been denied for this request.")
