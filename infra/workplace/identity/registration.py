"""The app registration: what the tenant knows of the bot."""

from dataclasses import dataclass, field

from cryptography.x509 import Certificate

from infra.workplace.people import TENANT_ID

GRAPH = "https://graph.microsoft.com"
GRAPH_APP = "00000003-0000-0000-c000-000000000000"
CHANNEL = "https://api.botframework.com"
EXCHANGE_AUDIENCE = "api://AzureADTokenExchange"
TEAMS_CLIENT = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346"
"""The web client of Teams; pre-authorised for the app's own scope, as the set-up pages ask for."""

API_SCOPE = "access_as_user"
GRAPH_PERMISSIONS = ("Calendars.ReadWrite", "MailboxSettings.Read")
OIDC_SCOPES = ("openid", "profile", "email", "offline_access")


@dataclass(frozen=True, slots=True)
class FederatedSubject:
    """Whose tokens stand for the app: a workload's or managed identity's issuer and subject."""

    issuer: str
    subject: str


@dataclass(slots=True)
class Registration:
    """The bot's app registration; redirect addresses are added when the ports are known."""

    app_id: str
    secret: str = field(repr=False)
    certificates: list[Certificate] = field(default_factory=list)
    federated: list[FederatedSubject] = field(default_factory=list)
    redirects: list[str] = field(default_factory=list)
    secret_expired: bool = False

    @property
    def uri(self) -> str:
        """The App ID URI."""
        return f"api://botid-{self.app_id}"


@dataclass(frozen=True, slots=True)
class Authority:
    """Where the identity provider is, and what it calls itself."""

    base: str
    tenant: str = TENANT_ID

    @property
    def issuer(self) -> str:
        """The issuer of version 2 tokens."""
        return f"{self.base}/{self.tenant}/v2.0"

    @property
    def token_endpoint(self) -> str:
        """The token endpoint of the tenant."""
        return f"{self.base}/{self.tenant}/oauth2/v2.0/token"

    def authorize(self, tenant: str) -> str:
        """Return the authorisation page of a tenant."""
        return f"{self.base}/{tenant}/oauth2/v2.0/authorize"
