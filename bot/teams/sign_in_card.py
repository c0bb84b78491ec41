"""The way in for somebody who is not signed in: the OAuth card, and what it brings, the token for our own API."""

from __future__ import annotations

from botbuilder.schema import Activity, Attachment

from bot.identity.errors import IdentityError
from bot.teams import addresses
from bot.teams.addresses import Address, AddressLost
from bot.teams.cards import linked, talk, words
from bot.teams.sentences import Sentence, say
from bot.teams.shapes import JsonObject
from bot.teams.token_service import TokenService
from bot.telemetry import note
from dialogs.wording.message import Message

OAUTH_CARD = "application/vnd.microsoft.card.oauth"


class Assertions:
    """People's tokens for our own API, for `bot.identity`; it implements their `UserAssertions`."""

    def __init__(self, service: TokenService) -> None:
        self._service = service

    async def assertion(self, address: str) -> str | None:
        """Return the person's token for our own API, None when they have to sign in; raises IdentityUnavailable."""
        way_back = _readable(address)
        return await self._service.token(way_back) if way_back else None

    async def drop(self, address: str) -> None:
        """End the person's sign-in at the token service; raises IdentityUnavailable."""
        if way_back := _readable(address):
            await self._service.sign_out(way_back)


def _readable(address: str) -> Address | None:
    """An address that cannot be read is nobody's: they sign in again, and it is written anew."""
    try:
        return addresses.read(address)
    except AddressLost:
        return None


class SignInCards:
    """Makes the card that asks for a sign-in."""

    def __init__(self, service: TokenService, connection: str) -> None:
        self._service = service
        self._connection = connection

    async def card(self, address: Address, message: Message) -> Activity:
        """Return the OAuth card of a message: a button, before which Teams tries a silent exchange where it may.

        A plain dictionary, because the SDK's model writes `provider_id` where Teams reads `providerId` (T16).
        """
        title = say(Sentence.SIGN_IN, message.language)
        try:
            resource = await self._service.sign_in_resource(address)
        except IdentityError as error:
            note("sign_in_not_offered", error=error)
            return talk(say(Sentence.SIGN_IN_UNAVAILABLE, message.language))
        content: JsonObject = {
            "text": title if message.links else words(message),
            "connectionName": self._connection,
            "buttons": [{"type": "signin", "title": title, "text": title, "value": resource.link}],
        }
        if resource.exchange is not None and message.silently:
            content["tokenExchangeResource"] = resource.exchange
        if resource.post is not None:
            content["tokenPostResource"] = resource.post
        card = Attachment(content_type=OAUTH_CARD, content=content)
        if not message.links:
            return Activity(type="message", attachments=[card])
        # An OAuth card can hold no links, so they and the words go above it, in the same bubble.
        return Activity(type="message", text=linked(message), text_format="markdown", attachments=[card])
