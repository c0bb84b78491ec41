"""Microsoft Entra through msal: one application per tenant, made when first needed, always in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from urllib.parse import urlsplit

import msal

from bot.identity.consent import consent_link
from bot.identity.credentials import client_credential
from bot.identity.errors import Blocked, IdentityUnavailable, Misconfigured
from bot.identity.forgetful import Forgetful, ForgetfulTokens
from bot.identity.line import Line
from bot.identity.reactions import reaction
from bot.settings import Settings
from bot.telemetry import sending

THREADS = 16
PATIENCE_SECONDS = 12.0
"""Waiting for a free thread included; a single request is bounded by the line itself."""

MICROSOFT = frozenset({"login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"})


@dataclass(frozen=True, slots=True)
class Grant:
    """What Entra gave: a token for `seconds`, for these scopes; `claims` of the id token, empty for the app."""

    token: str = field(repr=False)
    seconds: int
    scopes: tuple[str, ...]
    claims: Mapping[str, object] = field(repr=False)


class Application(Protocol):
    """The two things that we ask of msal's ConfidentialClientApplication."""

    def acquire_token_on_behalf_of(
        self, user_assertion: str, scopes: list[str], claims_challenge: str | None = None
    ) -> dict[str, Any]:
        """Send the assertion to the token endpoint."""

    def acquire_token_for_client(self, scopes: list[str]) -> dict[str, Any]:
        """Send the app's own credential to the token endpoint."""


class Entra:
    """Asks Entra for tokens and remembers none. Raises IdentityError."""

    def __init__(self, settings: Settings, clock: Callable[[], datetime]) -> None:
        self._settings = settings
        self._line = Line(settings.authority_ca_file, THREADS, clock)
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="identity")
        self._applications: dict[str, Application] = {}
        self._building = threading.Lock()

    async def on_behalf_of(self, tenant: str, assertion: str, scope: str, claims: str | None = None) -> Grant:
        """Exchange a user assertion; `claims` is the JSON text of a claims challenge. Each call is one request."""

        def ask(application: Application) -> dict[str, Any]:
            return application.acquire_token_on_behalf_of(assertion, [scope], claims_challenge=claims)

        return await self._granted(tenant, scope, ask)

    async def for_the_app(self, scope: str) -> Grant:
        """Ask for a token of the app itself, with its own credential, from the tenant in which it is registered."""

        def ask(application: Application) -> dict[str, Any]:
            return application.acquire_token_for_client([scope])

        return await self._granted(self._settings.tenant_id, scope, ask)

    def consent_link(self, tenant: str) -> str:
        """Return the page on which an administrator of that tenant gives the consent that is missing."""
        return consent_link(self._settings, tenant)

    async def close(self) -> None:
        """Let requests that are under way end by themselves, and hang up."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._line.close()

    async def _granted(self, tenant: str, scope: str, ask: Callable[[Application], dict[str, Any]]) -> Grant:
        if tenant not in self._settings.allowed_tenants | {self._settings.tenant_id}:
            raise Blocked("a tenant that is not served")
        loop = asyncio.get_running_loop()
        try:
            with sending("POST", "entra"):
                async with asyncio.timeout(PATIENCE_SECONDS):
                    answer = await loop.run_in_executor(self._threads, lambda: ask(self._application(tenant)))
        except TimeoutError as error:
            raise IdentityUnavailable("no answer in time") from error
        except (KeyError, OSError, ValueError) as error:  # the line has turned every fault of the network into its own
            raise Misconfigured("the tenant's metadata or the app's credential cannot be used") from error
        if "access_token" not in answer:
            raise reaction(answer, consent_link=self.consent_link(tenant))
        return _grant(answer, scope)

    def _application(self, tenant: str) -> Application:
        """Return the tenant's application; in a thread, because making one asks Entra where its endpoints are."""
        with self._building:
            if tenant not in self._applications:
                self._applications[tenant] = self._made(tenant)
            return self._applications[tenant]

    def _made(self, tenant: str) -> Application:
        known = urlsplit(self._settings.authority_url).hostname in MICROSOFT
        made: Application = msal.ConfidentialClientApplication(
            self._settings.app_id,
            client_credential=client_credential(self._settings.credential),
            authority=f"{self._settings.authority_url}/{tenant}",
            instance_discovery=None if known else False,
            http_client=self._line,
            http_cache=Forgetful(),
            token_cache=ForgetfulTokens(),
            client_capabilities=["CP1"],  # a promise to answer claims challenges
            exclude_scopes=["offline_access"],  # a refresh token would be one more secret, and is not needed
        )
        return made


def _grant(answer: Mapping[str, Any], asked: str) -> Grant:
    """Read a success; without `scope` it is what was asked for (RFC 6749, 5.1)."""
    try:
        seconds = int(answer.get("expires_in", 0))
    except (TypeError, ValueError) as error:
        raise IdentityUnavailable("a token without a time to live") from error
    claims = answer.get("id_token_claims")
    return Grant(
        token=str(answer["access_token"]),
        seconds=seconds,
        scopes=tuple(str(answer.get("scope") or asked).split()),
        claims=claims if isinstance(claims, dict) else {},
    )
