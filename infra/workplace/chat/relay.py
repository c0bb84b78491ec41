"""A relay for clients that nobody here wrote: unsigned activity in, signed on to the bot, answer passed back.

Microsoft 365 Agents Playground sends no Authorization header unless it has real Entra credentials, and the bot has no
unauthenticated door. Whatever it sends is signed here as the Bot Connector would sign it, so that the bot is tried as
it will run. The bot answers to the service URL of the activity, which is the Playground's own.
"""

from aiohttp import web

from infra.workplace.chat.delivery import Delivery
from infra.workplace.chat.sign_on import SignOn
from infra.workplace.chat.token_service import TokenService
from infra.workplace.people import TENANT_ID, People, Person
from infra.workplace.wire import Json, NotUnderstood, read_object, text_of


class Relay:
    """Signs and forwards."""

    def __init__(self, delivery: Delivery, tokens: TokenService, sign_on: SignOn, people: People) -> None:
        """Forward by `delivery`, for somebody of `people`."""
        self._delivery = delivery
        self._tokens = tokens
        self._sign_on = sign_on
        self._people = people

    def table(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [web.post("/relay/api/messages", self._forward)]

    async def _forward(self, request: web.Request) -> web.Response:
        try:
            activity = await read_object(request)
            text_of(activity, "serviceUrl")
            await self._adopt(activity)
        except NotUnderstood as fault:
            return web.json_response({"error": str(fault)}, status=400)
        answer = await self._delivery.deliver(activity)
        if answer.status == 0:
            return web.json_response({"error": "The bot did not answer."}, status=502)
        if answer.body is None:
            return web.Response(status=answer.status)
        return web.json_response(answer.body, status=answer.status)

    async def _adopt(self, activity: Json) -> None:
        """Let the client's user be somebody of the tenant, and sign them in, as the client cannot do it itself."""
        sender = activity.setdefault("from", {})
        if not isinstance(sender, dict):
            raise NotUnderstood('"from" must be an object.')
        person: Person = self._people.known_as(str(sender.get("aadObjectId", ""))) or next(iter(self._people))
        sender["aadObjectId"] = person.oid
        activity["conversation"] = {**(activity.get("conversation") or {}), "tenantId": TENANT_ID}
        activity["conversation"].setdefault("conversationType", "personal")
        activity["channelData"] = {**(activity.get("channelData") or {}), "tenant": {"id": TENANT_ID}}
        user = str(sender.get("id", ""))
        token = None if self._tokens.holds(user) else self._sign_on.token_for(person)
        if token is not None:
            await self._tokens.keep_for(user, token)
