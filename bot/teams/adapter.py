"""botbuilder's adapter, joined to our own door and our own connector at the SDK's extension points.

`process_activity` takes the result of an authentication in the place of a header, and the connector factory with it:
so the SDK's own authentication (T2, T3, T4, T6, T7), credentials (T8) and clients (T9, T10, T19) are never reached.
"""

# ruff: noqa: ARG002 - the SDK passes what we already know
from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NoReturn

from botbuilder.core import CloudAdapterBase, InvokeResponse, TurnContext
from botbuilder.schema import Activity, ActivityTypes, ChannelAccount, ConversationAccount
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
    """Turns of the channel in, messages to an address out.

    Messages leave by their address alone, so that a turn and a worker without one take the same way; a turn of the SDK
    around each would add nothing but its time.
    """

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
        chats = self._connectors.at(address.service_url).conversations
        return (await chats.send_to_conversation(address.conversation, _to(address, message))).id or None

    async def update(self, address: Address, message_id: str, message: Activity) -> None:
        """Put the message in the place of an earlier one; raises ConnectorError."""
        message.id = message_id
        chats = self._connectors.at(address.service_url).conversations
        await chats.update_activity(address.conversation, message_id, _to(address, message))


async def answer_invoke(context: TurnContext, status: int, body: object) -> None:
    """Leave the answer of an invoke where the SDK looks for it; a body is plain JSON (T11)."""
    reply = Activity(type=ActivityTypes.invoke_response, value=InvokeResponse(status=status, body=body))
    await context.adapter.send_activities(context, [reply])


def _to(address: Address, message: Activity) -> Activity:
    """Address a message to that chat."""
    message.channel_id, message.service_url, message.locale = address.channel, address.service_url, address.locale
    message.conversation = ConversationAccount(id=address.conversation)
    message.from_property, message.recipient = ChannelAccount(id=address.bot), ChannelAccount(id=address.user)
    return message
