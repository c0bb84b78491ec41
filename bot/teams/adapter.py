"""botbuilder's adapter, joined to our own door and our own connector at the SDK's extension points.

`process_activity` takes the result of an authentication in the place of a header, and the connector factory with it:
so the SDK's own authentication (T2, T3, T4, T6, T7), credentials (T8) and clients (T9, T10, T19) are never reached.
"""

# ruff: noqa: ARG002 - the SDK passes what we already know
from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NoReturn

from botbuilder.core import CloudAdapterBase, InvokeResponse, TurnContext
from botbuilder.schema import Activity, ActivityEventNames, ActivityTypes, ChannelAccount, ConversationAccount
from botframework.connector.auth import (
    AuthenticateRequestResult,
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)

from bot.teams.addresses import Address
from bot.teams.connector import Connectors

Handler = Callable[[TurnContext], Awaitable[None]]


class _Door(BotFrameworkAuthentication):
    """What the SDK asks of an authentication. Whoever gets this far has been authenticated by `endpoint`."""

    def __init__(self, connectors: Connectors) -> None:
        self._connectors = connectors

    async def authenticate_request(self, activity: Activity, auth_header: str) -> NoReturn:
        """Refuse: the header was proven before the body was read, and nothing else calls this."""
        raise PermissionError("activities come through the endpoint")

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> NoReturn:
        """Refuse: streaming would trust a header of the client."""
        raise PermissionError("there is no streaming")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> ConnectorFactory:
        """Return the one factory, which caches its clients."""
        return self._connectors

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        """Build none: `bot.teams.token_service` talks to the token service."""


class Adapter(CloudAdapterBase):
    """Turns of the channel in, messages to an address out."""

    def __init__(self, connectors: Connectors, app_id: str) -> None:
        super().__init__(_Door(connectors))
        self._connectors = connectors
        self._identity = ClaimsIdentity({"aud": app_id, "appid": app_id}, is_authenticated=True)

    async def take(self, activity: Activity, handler: Handler) -> InvokeResponse | None:
        """Run a turn for an activity whose sender is proven; an invoke returns what the handler answered."""
        proven = AuthenticateRequestResult()
        proven.claims_identity = self._identity
        proven.connector_factory = self._connectors
        return await self.process_activity(proven, activity, handler)

    async def send(self, address: Address, message: Activity) -> str | None:
        """Send a new message to that chat and return its id; raises ConnectorError."""
        sent: list[str | None] = []

        async def say(context: TurnContext) -> None:
            # Not by context.send_activity, which copies the whole card deeply, twice the cost of the rest.
            [answer] = await self.send_activities(context, [_to(context, message)])
            sent.append(answer.id or None)

        await self._speak(address, say)
        return sent[0]

    async def update(self, address: Address, message_id: str, message: Activity) -> None:
        """Put the message in the place of an earlier one; raises ConnectorError."""

        async def say(context: TurnContext) -> None:
            reply = _to(context, message)
            reply.id = message_id
            await self.update_activity(context, reply)

        await self._speak(address, say)

    async def _speak(self, address: Address, say: Handler) -> None:
        """Speak by the address alone, so that a turn and a worker without one take the same way."""
        await self.process_proactive(self._identity, _continuation(address), "", say)


async def answer_invoke(context: TurnContext, status: int, body: object) -> None:
    """Leave the answer of an invoke where the SDK looks for it; a body is plain JSON (T11)."""
    reply = Activity(type=ActivityTypes.invoke_response, value=InvokeResponse(status=status, body=body))
    await context.adapter.send_activities(context, [reply])


def _to(context: TurnContext, message: Activity) -> Activity:
    """Address a message to the chat of the context."""
    here = context.activity
    message.channel_id, message.service_url, message.locale = here.channel_id, here.service_url, here.locale
    message.conversation, message.from_property, message.recipient = (
        here.conversation,
        here.recipient,
        here.from_property,
    )
    return message


def _continuation(address: Address) -> Activity:
    """Return what the SDK takes for an activity where nobody has spoken.

    The SDK's own has a made-up id, which its replies then name as what they reply to.
    """
    return Activity(
        type=ActivityTypes.event,
        name=ActivityEventNames.continue_conversation,
        channel_id=address.channel,
        service_url=address.service_url,
        locale=address.locale,
        conversation=ConversationAccount(id=address.conversation, tenant_id=address.tenant),
        recipient=ChannelAccount(id=address.bot),
        from_property=ChannelAccount(id=address.user),
    )
