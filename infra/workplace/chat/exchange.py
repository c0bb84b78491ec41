"""The token service's own way to the identity provider: an ordinary client of it, over TLS."""

import ssl
import time
from dataclasses import dataclass

from aiohttp import ClientError, ClientSession

from infra.workplace.identity.registration import API_SCOPE, Authority, Registration

_ON_BEHALF_OF = "urn:ietf:params:oauth:grant-type:jwt-bearer"


class ExchangeRefused(Exception):
    """The identity provider gave no token; the text says why."""


@dataclass(frozen=True, slots=True)
class UserToken:
    """A person's token for the bot's own API; `expires_at` is in Unix seconds."""

    token: str
    expires_at: float
    refresh_token: str | None


@dataclass(frozen=True, slots=True)
class Exchange:
    """Gets tokens with the connection's own credential, which is the app's."""

    session: ClientSession
    tls: ssl.SSLContext
    authority: Authority
    registration: Registration

    @property
    def scope(self) -> str:
        """The scopes of the connection."""
        return f"{self.registration.uri}/{API_SCOPE} openid profile offline_access"

    async def for_assertion(self, token: str) -> UserToken:
        """Trade the client's single sign-on token."""
        return await self._ask(grant_type=_ON_BEHALF_OF, assertion=token, requested_token_use="on_behalf_of")

    async def for_code(self, code: str, redirect: str) -> UserToken:
        """Trade an authorisation code."""
        return await self._ask(grant_type="authorization_code", code=code, redirect_uri=redirect)

    async def for_refresh_token(self, token: str) -> UserToken:
        """Trade a refresh token."""
        return await self._ask(grant_type="refresh_token", refresh_token=token)

    async def _ask(self, **form: str) -> UserToken:
        form |= {"client_id": self.registration.app_id, "client_secret": self.registration.secret, "scope": self.scope}
        try:
            async with self.session.post(self.authority.token_endpoint, data=form, ssl=self.tls) as response:
                found = await response.json()
        except (ClientError, TimeoutError, ValueError) as fault:
            raise ExchangeRefused(f"The identity provider cannot be reached: {fault!r}.") from fault
        if response.status != 200:
            raise ExchangeRefused(str(found.get("error_description", found)))
        return UserToken(found["access_token"], time.time() + found["expires_in"], found.get("refresh_token"))
