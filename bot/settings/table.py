"""Everything that can be set: its name, its default and its meaning. The page of settings is made from this."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable. An empty value counts as none; `default` is None where a value may be missing.

    `needed` tells whether Offhand refuses to start without it.
    """

    name: str
    default: str | None
    meaning: str
    needed: bool = False


IDENTITY = (
    Setting("APP_ID", None, "Application (client) id of the bot's app registration, a GUID.", needed=True),
    Setting("TENANT_ID", None, "Directory (tenant) id in which the app is registered, a GUID.", needed=True),
    Setting("CLIENT_SECRET", None, "The app's secret; for trying things. Exactly one of the three credentials is set."),
    Setting("CLIENT_CERTIFICATE_FILE", None, "PEM file with the app's private key and its certificate."),
    Setting(
        "FEDERATED_TOKEN_FILE",
        None,
        "File that always holds a fresh token of a workload identity, as Kubernetes keeps it; no secret is stored.",
    ),
    Setting("ALLOWED_TENANTS", None, "Tenants whose people are served, separated by commas. Default: TENANT_ID alone."),
    Setting("AUTHORITY_URL", "https://login.microsoftonline.com", "Where Microsoft Entra is; always https."),
    Setting("AUTHORITY_CA_FILE", None, "PEM file of whom to trust for AUTHORITY_URL. Default: the usual authorities."),
    Setting(
        "CONSENT_REDIRECT_URL",
        "https://token.botframework.com/.auth/web/redirect",
        "Where an administrator lands after giving consent; it must be a redirect address of the app registration.",
    ),
)

SERVICES = (
    Setting("GRAPH_URL", "https://graph.microsoft.com/v1.0", "Root of Microsoft Graph."),
    Setting(
        "WORK_PLAN_ROOT",
        "me",
        "How the caller's own work plan is addressed: `me` (/me/...) or `users` (/users/{own id}/...).",
    ),
    Setting(
        "DAY_ENDS",
        "last-second",
        "How the end of a whole day is sent: `last-second` (23:59:59, as Graph's own examples do) or `midnight` "
        "(00:00:00 of the next day).",
    ),
    Setting(
        "CHANNEL_METADATA_URL",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "Where the keys of the channel service are published.",
    ),
    Setting("CHANNEL_ISSUER", "https://api.botframework.com", "Who signs the channel service's tokens."),
    Setting("TOKEN_SERVICE_URL", "https://api.botframework.com", "Where the Bot Framework token service is."),
    Setting("CONNECTOR_SCOPE", "https://api.botframework.com/.default", "Scope of the app's own token for replies."),
    Setting(
        "SERVICE_HOSTS",
        "smba.trafficmanager.net,*.botframework.com",
        "Hosts to which replies may be sent, separated by commas; `*.` stands for one or more names in front.",
    ),
    Setting("LARGEST_MESSAGE_KIB", "256", "Size from which a request is refused unread; Teams' own are a few KiB."),
    Setting("ALLOW_LOOPBACK", "0", "1 lets http and loopback addresses through: for a workplace on this machine only."),
    Setting("CONNECTION_NAME", "offhand", "Name of the OAuth connection of the bot, as its Azure resource calls it."),
)

HOUSE = (
    Setting("STORE_URL", "sqlite:///var/offhand.sqlite3", "Where records are kept: sqlite:///PATH or postgresql://..."),
    Setting("HOST", "127.0.0.1", "Address on which the bot listens."),
    Setting("PORT", "3978", "Port on which the bot listens; 0 takes a free one."),
    Setting(
        "DEFAULT_HOURS",
        "mon-fri 09:00-17:00",
        "Working hours of people whose plan and mailbox name none, in their own zone, such as "
        "`mon-thu 08:00-12:00 12:30-16:30; fri 08:00-13:00`.",
    ),
    Setting("DEFAULT_LOCALE", "en-GB", "Language and region where the channel names none, a BCP 47 tag."),
    Setting("DEFAULT_ZONE", "UTC", "Time zone where neither the channel nor the plan names one, an IANA name."),
    Setting(
        "DEFAULT_SUBJECT",
        None,
        "What colleagues may see of time off unless the person wrote something else; without it a neutral word in the "
        "person's own language: `Time off`, `Abwesend`, `Absence` ...",
    ),
    Setting("HR_LINK_URL", None, "Page on which time off is to be requested as well; receipts link to it."),
    Setting(
        "FACT_SHEET_URL",
        None,
        "What an administrator reads before giving consent, such as your copy of `docs/fact-sheet.md`; it stands "
        "beside the consent link.",
    ),
    Setting("HR_LINK_TITLE", "HR", "What that page is called: `Also request it in HR`."),
    Setting(
        "LOOK_AHEAD",
        "1",
        "1 reads the plan while a card waits, and warns on it of what it would meet; 0 leaves that to the tap.",
    ),
    Setting(
        "SELF_TEST_PEOPLE",
        None,
        "Object ids of the people who may say `self-test` in the chat, between commas; to others it means nothing.",
    ),
    Setting(
        "OTLP_URL",
        None,
        "Collector for traces and metrics, OTLP over HTTP, such as http://localhost:4318; needs the packages of "
        "requirements-telemetry.txt.",
    ),
    Setting("LOG_LEVEL", "INFO", "DEBUG, INFO, WARNING or ERROR."),
)

TEMPO = (
    Setting("PROPOSAL_MINUTES", "15", "How long a card can be booked after it was shown."),
    Setting("LEASE_SECONDS", "60", "How long a worker has a conversation to itself before another may take it up."),
    Setting("LOOK_AGAIN_SECONDS", "30", "How long to wait before the plan is looked at again for a write in doubt."),
    Setting(
        "SWEEP_SECONDS",
        "60 600",
        "When to look for late twins after a write that had to be repeated, in seconds after it.",
    ),
    Setting("TRIES", "8", "How often one write is tried before it is called unknown."),
    Setting("GIVE_UP_MINUTES", "15", "When a booking that is still in doubt is told as unknown."),
    Setting("RECHECK_MINUTES", "60", "How often an unknown booking is looked for afterwards."),
    Setting("RECHECK_HOURS", "24", "For how long an unknown booking is looked for afterwards."),
    Setting("UNDO_DAYS", "30", "How long a receipt can be undone."),
    Setting("RECORD_DAYS", "30", "When the record of a person who says nothing vanishes."),
)

TABLE = IDENTITY + SERVICES + HOUSE + TEMPO
