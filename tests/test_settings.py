"""Settings: read from an environment, checked as a whole, every fault told at once, secrets never."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest

from bot.settings import TABLE, Certificate, FederatedToken, Secret, Settings, SettingsInvalid
from bot.settings.hours import working_pattern
from dialogs.conversation import Rules
from dialogs.replies import Further
from dialogs.timeoff import Shift
from infra.workplace.certificates import make_client_certificate
from tests.wire.plans import APP, TENANT

NEEDED = {"APP_ID": APP, "TENANT_ID": TENANT, "CLIENT_SECRET": "open sesame"}
WORKDAY = Shift(time(9), time(17))
ANY_TEXT = {
    "CLIENT_SECRET",
    "CHANNEL_ISSUER",
    "CONNECTOR_SCOPE",
    "CONNECTION_NAME",
    "HOST",
    "DEFAULT_SUBJECT",
    "HR_LINK_TITLE",
}


def faults(**changed: str) -> tuple[str, ...]:
    with pytest.raises(SettingsInvalid) as raised:
        Settings.read({**NEEDED, **changed})
    return raised.value.faults


def test_three_settings_are_enough() -> None:
    settings = Settings.read(NEEDED)
    assert settings.app_id == APP
    assert settings.credential == Secret("open sesame")
    assert settings.allowed_tenants == {TENANT}
    assert settings.graph_url == "https://graph.microsoft.com/v1.0"
    assert settings.authority_url == "https://login.microsoftonline.com"
    assert settings.service_hosts == ("smba.trafficmanager.net", "*.botframework.com")
    assert (settings.host, settings.port, settings.allow_loopback) == ("127.0.0.1", 3978, False)
    assert settings.record_life == timedelta(days=30)


def test_the_documented_defaults_are_those_of_the_dialogs() -> None:
    rules = Settings.read(NEEDED).rules
    assert rules == Rules(pattern=rules.pattern)
    assert rules.pattern.shifts == (WORKDAY,) * 5 + (None, None)


@pytest.mark.parametrize("name", [setting.name for setting in TABLE if setting.name not in ANY_TEXT])
def test_every_setting_in_the_table_is_read_and_checked(name: str) -> None:
    assert any(line.startswith(name) for line in faults(**{name: "\\"}))


def test_any_text_will_do_for_the_rest() -> None:
    settings = Settings.read({**NEEDED, **dict.fromkeys(ANY_TEXT, "x")})
    texts = (settings.channel_issuer, settings.connector_scope, settings.connection_name, settings.host)
    assert (*texts, settings.rules.subject, settings.credential) == ("x", "x", "x", "x", "x", Secret("x"))


def test_where_else_to_request_time_off() -> None:
    assert Settings.read({**NEEDED, "HR_LINK_TITLE": "Workday"}).rules.further is None
    given = Settings.read({**NEEDED, "HR_LINK_TITLE": "Workday", "HR_LINK_URL": "https://hr.example.org/request"})
    assert given.rules.further == Further("Workday", "https://hr.example.org/request")


def test_every_name_stands_in_the_table_once() -> None:
    names = [setting.name for setting in TABLE]
    assert len(names) == len(set(names))
    assert set(names) > ANY_TEXT


def test_every_fault_is_told_at_once() -> None:
    found = faults(
        APP_ID="nonsense", TENANT_ID="", CLIENT_SECRET="", PORT="70000", GRAPH_URL="http://graph.example/v1.0"
    )
    assert len(found) == 5
    assert [line.split()[0] for line in found] == ["TENANT_ID", "APP_ID", "The", "GRAPH_URL", "PORT"]


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        ({"APP_ID": ""}, "APP_ID is missing; expected a GUID such as 00000000-0000-0000-0000-000000000000."),
        (
            {"APP_ID": "bot"},
            "APP_ID is 'bot', which is not a GUID; expected a GUID such as 00000000-0000-0000-0000-000000000000.",
        ),
        (
            {"ALLOWED_TENANTS": f"{TENANT}, x"},
            "ALLOWED_TENANTS is 'x', which is not a GUID; expected GUIDs between commas.",
        ),
        ({"PORT": "0x10"}, "PORT is '0x10', which is not a whole number; expected a whole number from 0 to 65535."),
        ({"PORT": "65536"}, "PORT is 65536; expected a whole number from 0 to 65535."),
        ({"GRAPH_URL": "http://graph.example"}, "GRAPH_URL is not encrypted; expected an https address."),
        ({"GRAPH_URL": "http://127.0.0.1:1"}, "GRAPH_URL is not encrypted; expected an https address."),
        (
            {"GRAPH_URL": "graph.example"},
            "GRAPH_URL is 'graph.example', which is not an address; expected an https address.",
        ),
        (
            {"GRAPH_URL": "https://me:pw@graph.example"},
            "GRAPH_URL has a user, a query or a fragment in it; expected an https address.",
        ),
        (
            {"AUTHORITY_URL": "http://127.0.0.1:1", "ALLOW_LOOPBACK": "1"},
            "AUTHORITY_URL is not encrypted; expected an https address.",
        ),
        ({"ALLOW_LOOPBACK": "yes"}, "ALLOW_LOOPBACK is 'yes'; expected one of 0, 1."),
        ({"SERVICE_HOSTS": "*"}, "SERVICE_HOSTS names '*', which is no host; expected host names between commas."),
        (
            {"STORE_URL": "mysql://root:hush@db"},
            "STORE_URL names no kind of store that is known; expected sqlite:///PATH or postgresql://....",
        ),
        (
            {"DEFAULT_ZONE": "Europe/Atlantis"},
            "DEFAULT_ZONE is 'Europe/Atlantis', which is no known zone; expected an IANA name such as Europe/Berlin.",
        ),
        (
            {"DEFAULT_ZONE": "../../etc/passwd"},
            "DEFAULT_ZONE is '../../etc/passwd', which is no known zone; expected an IANA",
        ),
        (
            {"DEFAULT_LOCALE": "en_GB"},
            "DEFAULT_LOCALE is 'en_GB', which is no language tag; expected a language tag such as",
        ),
        ({"SWEEP_SECONDS": "600 60"}, "SWEEP_SECONDS does not rise; expected rising whole numbers from 1 to 86400"),
        (
            {"DEFAULT_HOURS": "mon 9-17"},
            "DEFAULT_HOURS has hours in 'mon 9-17' that cannot be read; expected hours such as",
        ),
        (
            {"CLIENT_CERTIFICATE_FILE": "/nowhere/at/all.pem", "CLIENT_SECRET": ""},
            "CLIENT_CERTIFICATE_FILE cannot be read (No such file or directory); expected a readable PEM file with",
        ),
        (
            {"FEDERATED_TOKEN_FILE": "/nowhere"},
            "The app's credentials are set together: CLIENT_SECRET, FEDERATED_TOKEN_FILE;",
        ),
        (
            {"CLIENT_SECRET": ""},
            "The app's credentials are all missing; expected exactly one of CLIENT_SECRET, CLIENT_CERT",
        ),
    ],
)
def test_a_fault_names_the_setting_what_is_wrong_and_what_is_expected(changed: dict[str, str], line: str) -> None:
    assert faults(**changed)[0].startswith(line)


def test_plain_http_is_for_this_machine_alone() -> None:
    settings = Settings.read({**NEEDED, "ALLOW_LOOPBACK": "1", "GRAPH_URL": "http://[::1]:8400/v1.0/"})
    assert settings.graph_url == "http://[::1]:8400/v1.0"
    (line,) = faults(ALLOW_LOOPBACK="1", TOKEN_SERVICE_URL="http://10.0.0.7:8400")
    assert line == "TOKEN_SERVICE_URL is not encrypted; expected an https address, or http on this machine."


def test_ids_are_told_in_lower_case_and_blanks_are_cut_off() -> None:
    settings = Settings.read({**NEEDED, "APP_ID": f" {APP.upper()}\n", "ALLOWED_TENANTS": f"{TENANT.upper()},{APP}"})
    assert settings.app_id == APP
    assert settings.allowed_tenants == {TENANT, APP}


def test_a_certificate_and_a_federated_token_are_files(tmp_path: Path) -> None:
    pem, token = tmp_path / "app.pem", tmp_path / "token"
    token.write_text("eyJ")
    pem.write_text("-----BEGIN PRIVATE KEY-----\n")
    without_secret = {**NEEDED, "CLIENT_SECRET": ""}
    with pytest.raises(
        SettingsInvalid, match="CLIENT_CERTIFICATE_FILE has no CERTIFICATE in it; expected a readable PEM"
    ):
        Settings.read({**without_secret, "CLIENT_CERTIFICATE_FILE": str(pem)})
    make_client_certificate(pem, "offhand")
    assert Settings.read({**without_secret, "CLIENT_CERTIFICATE_FILE": str(pem)}).credential == Certificate(pem)
    assert Settings.read({**without_secret, "FEDERATED_TOKEN_FILE": str(token)}).credential == FederatedToken(token)


def test_secrets_are_never_shown() -> None:
    settings = Settings.read({**NEEDED, "STORE_URL": "postgresql://offhand:hush@db/offhand"})
    assert settings.store_url.endswith("hush@db/offhand")
    for shown in (repr(settings), str(settings), repr(settings.credential)):
        assert "sesame" not in shown
        assert "hush" not in shown
    with pytest.raises(SettingsInvalid) as raised:
        Settings.read(
            {**NEEDED, "CLIENT_SECRET": "open sesame", "FEDERATED_TOKEN_FILE": "/x", "STORE_URL": "x://a:hush@b"}
        )
    assert "sesame" not in str(raised.value)
    assert "hush" not in str(raised.value)


def test_the_environment_is_read_where_nothing_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in NEEDED.items():
        monkeypatch.setenv(name, value)
    for name in ("CLIENT_CERTIFICATE_FILE", "FEDERATED_TOKEN_FILE"):
        monkeypatch.delenv(name, raising=False)
    assert Settings.read().app_id == APP


def test_hours_with_lunch_and_a_short_friday() -> None:
    pattern = working_pattern("Mon-Thu 08:00-12:00 12:30-16:30; fri 08:00-13:00;")
    assert pattern.shifts[0] == Shift(time(8), time(16, 30), time(12), time(12, 30))
    assert pattern.shifts[4] == Shift(time(8), time(13))
    assert pattern.shifts[5:] == (None, None)


def test_a_week_may_begin_on_sunday_or_have_gaps() -> None:
    assert working_pattern("sun-thu 09:00-17:00").shifts == (WORKDAY,) * 4 + (None, None, WORKDAY)
    assert working_pattern("mon,wed,sat 09:00-17:00").shifts == (WORKDAY, None, WORKDAY, None, None, WORKDAY, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        ";",
        "mon",
        "mon-fri",
        "someday 09:00-17:00",
        "mon- 09:00-17:00",
        "mon 17:00-09:00",
        "mon 09:00-25:00",
        "mon 09:00-12:00 11:00-17:00",
        "mon 09:00-10:00 11:00-12:00 13:00-14:00",
        "mon 09:00-17:00; mon 10:00-12:00",
        "mon 09:00–17:00",
    ],
)
def test_hours_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        working_pattern(text)
