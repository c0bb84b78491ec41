"""The settings as one frozen value, and how it is read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.settings import reader as checks
from bot.settings.hours import working_pattern
from bot.settings.reader import Reader, SettingsInvalid
from dialogs.booking import Tempo
from dialogs.conversation import Rules
from dialogs.replies import Further

HOURS_GRAMMAR = "hours such as mon-fri 09:00-17:00, or mon-thu 08:00-12:00 12:30-16:30; fri 08:00-13:00"
NO_HOURS = working_pattern("mon 09:00-17:00")
CREDENTIALS = ("CLIENT_SECRET", "CLIENT_CERTIFICATE_FILE", "FEDERATED_TOKEN_FILE")


@dataclass(frozen=True, slots=True)
class Secret:
    """A password of the app; for trying things."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Certificate:
    """A PEM file with the app's private key and its certificate."""

    file: Path


@dataclass(frozen=True, slots=True)
class FederatedToken:
    """A file that always holds a fresh token of a workload identity; it is read again before each is too old."""

    file: Path


Credential = Secret | Certificate | FederatedToken


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set, checked; what each is for stands in the table of settings.

    URLs have no slash at their end; ids are lower-case GUID text. `largest_message` is in bytes. `rules` is what
    dialogs goes by.
    """

    app_id: str
    tenant_id: str
    credential: Credential
    allowed_tenants: frozenset[str]
    authority_url: str
    authority_ca_file: Path | None
    consent_redirect_url: str
    graph_url: str
    work_plan_root: str
    day_ends: str
    channel_metadata_url: str
    channel_issuer: str
    token_service_url: str
    connector_scope: str
    service_hosts: tuple[str, ...]
    largest_message: int
    allow_loopback: bool
    connection_name: str
    store_url: str = field(repr=False)
    host: str
    port: int
    self_test_people: frozenset[str]
    otlp_url: str | None
    log_level: str
    rules: Rules
    record_life: timedelta

    @classmethod
    def read(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Read the environment (or what is given in its place). Raises SettingsInvalid with every fault there is."""
        # This is the one place where the environment enters the program.
        reader = Reader(os.environ if environ is None else environ)  # noqa: TID251
        settings = _read(reader, datetime.now(UTC))  # noqa: TID251 - a certificate is valid now, by the real clock
        if reader.faults:
            raise SettingsInvalid(tuple(reader.faults))
        return settings


def store_url(environ: Mapping[str, str] | None = None) -> str:
    """Read the one setting that the store's administrator needs. Raises SettingsInvalid."""
    reader = Reader(os.environ if environ is None else environ)  # noqa: TID251 - the environment enters here
    url = _store_url(reader)
    if reader.faults:
        raise SettingsInvalid(tuple(reader.faults))
    return url


def _store_url(reader: Reader) -> str:
    return reader.parsed("STORE_URL", checks.store_address, "sqlite:///PATH or postgresql://...", "")


def _read(reader: Reader, at: datetime) -> Settings:
    loopback = reader.one_of("ALLOW_LOOPBACK", "0", "1") == "1"
    tenant = reader.guid("TENANT_ID")
    return Settings(
        app_id=reader.guid("APP_ID"),
        tenant_id=tenant,
        credential=_credential(reader, at),
        allowed_tenants=frozenset(reader.listed("ALLOWED_TENANTS", checks.guid, "GUIDs between commas") or (tenant,)),
        # msal takes no plain authority, on loopback neither
        authority_url=reader.url("AUTHORITY_URL", plain_on_loopback=False),
        authority_ca_file=reader.file("AUTHORITY_CA_FILE", "CERTIFICATE"),
        consent_redirect_url=reader.url("CONSENT_REDIRECT_URL", plain_on_loopback=loopback),
        graph_url=reader.url("GRAPH_URL", plain_on_loopback=loopback),
        work_plan_root=reader.one_of("WORK_PLAN_ROOT", "me", "users"),
        day_ends=reader.one_of("DAY_ENDS", "last-second", "midnight"),
        channel_metadata_url=reader.url("CHANNEL_METADATA_URL", plain_on_loopback=loopback),
        channel_issuer=reader.text("CHANNEL_ISSUER"),
        token_service_url=reader.url("TOKEN_SERVICE_URL", plain_on_loopback=loopback),
        connector_scope=reader.text("CONNECTOR_SCOPE"),
        service_hosts=reader.listed("SERVICE_HOSTS", checks.host_pattern, "host names between commas"),
        largest_message=reader.number("LARGEST_MESSAGE_KIB", 16, 4096) * 1024,
        allow_loopback=loopback,
        connection_name=reader.text("CONNECTION_NAME"),
        store_url=_store_url(reader),
        host=reader.text("HOST"),
        port=reader.number("PORT", 0, 65535),
        self_test_people=frozenset(reader.listed("SELF_TEST_PEOPLE", checks.guid, "GUIDs between commas")),
        otlp_url=reader.parsed("OTLP_URL", checks.collector, "an http or https address", "") or None,
        log_level=reader.one_of("LOG_LEVEL", "DEBUG", "INFO", "WARNING", "ERROR"),
        rules=_rules(reader),
        record_life=timedelta(days=reader.number("RECORD_DAYS", 1, 366)),
    )


def _credential(reader: Reader, at: datetime) -> Credential:
    given = [name for name in CREDENTIALS if reader.optional(name)]
    if len(given) != 1:
        wrong = f"are set together: {', '.join(given)}" if given else "are all missing"
        reader.fault("The app's credentials", wrong, f"exactly one of {', '.join(CREDENTIALS)}")
    certificate = reader.certificate("CLIENT_CERTIFICATE_FILE", at)
    if certificate is not None:
        return Certificate(certificate)
    federated = reader.file("FEDERATED_TOKEN_FILE")
    return FederatedToken(federated) if federated is not None else Secret(reader.optional("CLIENT_SECRET") or "")


def _further(reader: Reader) -> Further | None:
    if reader.optional("HR_LINK_URL") is None:
        return None
    return Further(reader.text("HR_LINK_TITLE"), reader.url("HR_LINK_URL", plain_on_loopback=False))


def _fact_sheet(reader: Reader) -> str | None:
    if reader.optional("FACT_SHEET_URL") is None:
        return None
    return reader.url("FACT_SHEET_URL", plain_on_loopback=False)


def _rules(reader: Reader) -> Rules:
    return Rules(
        pattern=reader.parsed("DEFAULT_HOURS", working_pattern, HOURS_GRAMMAR, NO_HOURS),
        zone=reader.parsed("DEFAULT_ZONE", checks.zone, "an IANA name such as Europe/Berlin", ""),
        locale=reader.parsed("DEFAULT_LOCALE", checks.locale, "a language tag such as en-GB", ""),
        subject=reader.optional("DEFAULT_SUBJECT"),
        further=_further(reader),
        fact_sheet=_fact_sheet(reader),
        looks_ahead=reader.one_of("LOOK_AHEAD", "0", "1") == "1",
        proposal_life=timedelta(minutes=reader.number("PROPOSAL_MINUTES", 1, 1440)),
        undo_life=timedelta(days=reader.number("UNDO_DAYS", 1, 366)),
        tempo=Tempo(
            lease=timedelta(seconds=reader.number("LEASE_SECONDS", 1, 3600)),
            look_again=timedelta(seconds=reader.number("LOOK_AGAIN_SECONDS", 1, 3600)),
            sweeps=tuple(timedelta(seconds=each) for each in reader.numbers("SWEEP_SECONDS", 1, 86400)),
            give_up=timedelta(minutes=reader.number("GIVE_UP_MINUTES", 1, 1440)),
            recheck=timedelta(minutes=reader.number("RECHECK_MINUTES", 1, 1440)),
            recheck_for=timedelta(hours=reader.number("RECHECK_HOURS", 1, 720)),
            max_tries=reader.number("TRIES", 1, 100),
        ),
    )
