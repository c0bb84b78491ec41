"""The Teams channel as the rest of the program knows it: a way to a person's chat, and to their sign-in."""

from __future__ import annotations

import aiohttp

from bot.settings import Settings
from bot.stores.store import Person
from bot.teams import addresses
from bot.teams.adapter import Adapter
from bot.teams.addresses import Address, AddressLost
from bot.teams.connector import Connectors, Credentials
from bot.teams.errands import Errands
from bot.teams.origins import ServiceHosts
from bot.teams.outlet import Chat
from bot.teams.shown import Places
from bot.teams.sign_in_card import Assertions, SignInCards
from bot.teams.token_service import TokenService
from bot.turns import DeliveryFailed, Outlet

CONNECTIONS = 128
CONNECTIONS_PER_HOST = 64
"""Half of all: a connector that hangs leaves the token service and the keys as many."""


class TeamsChannel:
    """Speaks to chats by their addresses; made before there are turns, because sign-ins are needed to make those.

    It implements `bot.turns.Channel` and `bot.identity`'s `UserAssertions`.
    """

    def __init__(self, settings: Settings, credentials: Credentials) -> None:
        self._session: aiohttp.ClientSession | None = None
        self.hosts = ServiceHosts(frozenset(settings.service_hosts), settings.allow_loopback)
        self.token_service = TokenService(
            self.session,
            credentials,
            url=settings.token_service_url,
            scope=settings.connector_scope,
            connection=settings.connection_name,
            app_id=settings.app_id,
        )
        self.adapter = Adapter(Connectors(self.session, credentials, settings.connector_scope), settings.app_id)
        self.errands = Errands()
        self._assertions = Assertions(self.token_service)
        self._sign_in_cards = SignInCards(self.token_service, settings.connection_name)
        self._places = Places()

    def session(self) -> aiohttp.ClientSession:
        """Return the one pooled session to the channel's services; call it in the running loop."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS, limit_per_host=CONNECTIONS_PER_HOST)
            # No proxies or .netrc from the environment: only bot.settings reads that. And no cookies: none are owed.
            self._session = aiohttp.ClientSession(
                connector=connector, trust_env=False, cookie_jar=aiohttp.DummyCookieJar()
            )
        return self._session

    def outlet(self, person: Person, address: str) -> Outlet:
        """Return where a person can be told something outside of any turn of theirs.

        An address that was allowed once and is no longer raises DeliveryFailed: our token goes to listed hosts only.
        """
        try:
            way_back = addresses.read(address)
        except AddressLost as error:
            raise DeliveryFailed(lasting=True) from error
        if not self.hosts.allow(way_back.service_url):
            raise DeliveryFailed(lasting=True)
        return self.chat(person, way_back)

    def chat(self, person: Person, address: Address, *, typed: bool = False) -> Chat:
        """Return the chat of an address that is known to be good; for a turn that begins with something `typed`."""
        return Chat(
            person,
            address,
            adapter=self.adapter,
            places=self._places,
            errands=self.errands,
            sign_in_card=self._sign_in_cards.card,
            typed=typed,
        )

    async def assertion(self, address: str) -> str | None:
        """Return the person's token for our own API, None when they have to sign in; raises IdentityUnavailable."""
        return await self._assertions.assertion(address)

    async def drop(self, address: str) -> None:
        """End the person's sign-in at the token service; raises IdentityUnavailable."""
        await self._assertions.drop(address)

    async def close(self) -> None:
        """Let go of the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None
