"""The workplace's identity provider, as msal meets it over TLS: every grant, and Entra's words for every refusal."""

import asyncio
import base64
import hashlib
import json
import re
import ssl
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jwt
import msal
import pytest
import requests
from aiohttp import ClientResponse, ClientSession
from yarl import URL

from infra.workplace import Options, Workplace
from infra.workplace.certificates import make_client_certificate
from infra.workplace.identity.consent import Word
from infra.workplace.identity.registration import API_SCOPE, CHANNEL, EXCHANGE_AUDIENCE
from infra.workplace.identity.routes import PUBLIC_REDIRECT
from infra.workplace.options import Credential
from infra.workplace.people import TENANT_ID

pytest_plugins = ["tests.wire.fixtures"]

GRAPH_SCOPES = ["https://graph.microsoft.com/Calendars.ReadWrite"]


class Unremembered(dict[str, object]):
    """An HTTP cache for msal that keeps nothing: msal would replay a refusal for a minute."""

    def __setitem__(self, key: str, value: object) -> None:
        return


class App:
    """The bot as msal knows it."""

    def __init__(self, workplace: Workplace, credential: object = None, **options: object) -> None:
        self.settings = workplace.settings()
        self.mint = workplace.site.mint
        http = requests.Session()
        # The environment may name another certificate authority, which requests would prefer to ours.
        http.trust_env = False
        http.verify = self.settings["AUTHORITY_CA_FILE"]
        self.http = http
        self.msal = msal.ConfidentialClientApplication(
            self.settings["APP_ID"],
            client_credential=credential or self.settings["CLIENT_SECRET"],
            authority=f"{self.settings['AUTHORITY_URL']}/{TENANT_ID}",
            instance_discovery=False,
            http_client=http,
            http_cache=Unremembered(),
            **options,
        )

    def on_behalf_of(self, assertion: str, **more: object) -> dict[str, Any]:
        found: dict[str, Any] = self.msal.acquire_token_on_behalf_of(assertion, GRAPH_SCOPES, **more)
        return found


@pytest.fixture
def app(workplace: Workplace) -> Iterator[App]:
    app = App(workplace)
    yield app
    app.http.close()


@pytest.fixture
async def browser(workplace: Workplace) -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


def sso_token(workplace: Workplace, person: str = "jana", **claims: object) -> str:
    return workplace.site.mint.single_sign_on_token(workplace.person(person), frozenset({API_SCOPE}), **claims)


def refusal(found: dict[str, Any]) -> tuple[str, str | None, int]:
    """Return what a caller may branch on, and check that the rest of the shape is there."""
    assert found["error_description"].startswith(f"AADSTS{found['error_codes'][0]}: ")
    assert {"timestamp", "trace_id", "correlation_id"} <= set(found)
    return found["error"], found.get("suberror"), found["error_codes"][0]


def unread(token: str) -> dict[str, Any]:
    claims: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
    return claims


# -- on behalf of a person ---------------------------------------------------------------------------------------------


def test_a_token_for_our_api_becomes_one_for_graph(workplace: Workplace, app: App) -> None:
    jana = workplace.person("jana")
    found = app.on_behalf_of(sso_token(workplace))
    claims = unread(found["access_token"])
    assert (claims["aud"], claims["oid"], claims["tid"]) == ("https://graph.microsoft.com", jana.oid, TENANT_ID)
    assert "Calendars.ReadWrite" in claims["scp"].split()
    assert GRAPH_SCOPES[0] in found["scope"].split()
    assert found["id_token_claims"]["oid"] == jana.oid
    assert found["refresh_token"]
    assert found["expires_in"] > 300


def test_the_token_opens_the_plan(workplace: Workplace, app: App) -> None:
    token = app.on_behalf_of(sso_token(workplace))["access_token"]
    url = f"{workplace.settings()['GRAPH_URL']}/me/settings/workHoursAndLocations"
    assert app.http.get(url, headers={"Authorization": f"Bearer {token}"}).status_code == 200


@pytest.mark.parametrize("word", [Word.ABSENT, Word.REVOKED])
def test_without_consent_nothing_is_given(workplace: Workplace, app: App, word: Word) -> None:
    workplace.consent("jana", word)
    found = app.on_behalf_of(sso_token(workplace))
    assert refusal(found) == ("invalid_grant", "consent_required", 65001)
    assert app.settings["APP_ID"] in found["error_description"]
    workplace.consent("jana", Word.GIVEN)
    assert "access_token" in app.on_behalf_of(sso_token(workplace))


def test_consent_is_set_by_word_or_not_at_all(workplace: Workplace) -> None:
    oid = workplace.person("jana").oid
    for word in ("absent", "revoked", "given"):
        workplace.consent("jana", word)
        assert workplace.site.consents.of(oid).word == word
    with pytest.raises(ValueError, match="perhaps"):
        workplace.consent("jana", "perhaps")


def test_consent_is_each_persons_own(workplace: Workplace, app: App) -> None:
    workplace.consent("jana", Word.REVOKED)
    assert "access_token" in app.on_behalf_of(sso_token(workplace, "marcus"))


def test_bad_assertions_are_told_apart(workplace: Workplace, app: App) -> None:
    now = int(time.time())
    forged = sso_token(workplace)[:-8] + "AAAAAAAA"
    app_only = workplace.site.mint.app_token(app.settings["APP_ID"])
    stranger = sso_token(workplace, oid="11111111-2222-3333-4444-555555555555")
    assert refusal(app.on_behalf_of(sso_token(workplace, exp=now - 1)))[2] == 500133
    assert refusal(app.on_behalf_of(sso_token(workplace, aud="somebody-else")))[2] == 500131
    assert refusal(app.on_behalf_of(forged))[2] == 50013
    assert refusal(app.on_behalf_of("garbage"))[2] == 50013
    assert refusal(app.on_behalf_of(app_only))[2] == 50013
    assert refusal(app.on_behalf_of(stranger))[2] == 50034


@pytest.mark.parametrize(
    ("number", "error"), [(50079, "interaction_required"), (53003, "interaction_required"), (50105, "invalid_grant")]
)
def test_a_refusal_can_be_asked_for(workplace: Workplace, app: App, number: int, error: str) -> None:
    workplace.site.consents.refuse(workplace.person("jana").oid, number)
    found = app.on_behalf_of(sso_token(workplace))
    assert (found["error"], found["error_codes"]) == (error, [number])
    assert json.loads(found["claims"])["access_token"]["polids"]["essential"] is True


def test_a_refresh_token_is_good_until_it_is_revoked(workplace: Workplace, app: App) -> None:
    token = app.on_behalf_of(sso_token(workplace))["refresh_token"]
    assert "access_token" in app.msal.acquire_token_by_refresh_token(token, GRAPH_SCOPES)
    workplace.consent("jana", Word.REVOKED)
    assert refusal(app.msal.acquire_token_by_refresh_token(token, GRAPH_SCOPES))[2] == 50173


def test_scopes_that_make_no_sense_are_refused(workplace: Workplace, app: App) -> None:
    def ask(*scopes: str) -> int:
        return refusal(app.msal.acquire_token_on_behalf_of(sso_token(workplace), list(scopes)))[2]

    assert ask("https://graph.microsoft.com/Mail.Send") == 650057
    assert ask("https://elsewhere.example/.default") == 500011
    assert ask(GRAPH_SCOPES[0], f"api://botid-{app.settings['APP_ID']}/{API_SCOPE}") == 70011


def test_the_answers_scope_may_be_short(workplace: Workplace, app: App) -> None:
    workplace.site.board.now = workplace.site.board.now.changed({"scope_echo": "short"})
    assert "Calendars.ReadWrite" in app.on_behalf_of(sso_token(workplace))["scope"].split()


# -- the app itself ----------------------------------------------------------------------------------------------------


def test_the_app_gets_its_own_token_for_the_channel(app: App) -> None:
    found = app.msal.acquire_token_for_client([f"{CHANNEL}/.default"])
    claims = unread(found["access_token"])
    assert (claims["aud"], claims["appid"], claims["idtyp"]) == (CHANNEL, app.settings["APP_ID"], "app")
    assert refusal(app.msal.acquire_token_for_client(["https://elsewhere.example/.default"]))[2] == 500011


def test_a_wrong_secret_is_refused(workplace: Workplace) -> None:
    app = App(workplace, "wrong")
    assert refusal(app.on_behalf_of(sso_token(workplace))) == ("invalid_client", None, 7000215)
    workplace.site.registration.secret_expired = True
    expired = refusal(App(workplace).on_behalf_of(sso_token(workplace)))
    workplace.site.registration.secret_expired = False
    assert expired == ("invalid_client", None, 7000222)


def test_a_certificate_is_as_good_as_a_secret(tmp_path: Path) -> None:
    with Workplace.running(options=Options(credential=Credential.CERTIFICATE)) as workplace:
        file = Path(workplace.settings()["CLIENT_CERTIFICATE_FILE"])
        found = App(workplace, _msal_certificate(file)).on_behalf_of(sso_token(workplace))
        assert "access_token" in found
        stranger = tmp_path / "stranger.pem"
        make_client_certificate(stranger, "stranger")
        found = App(workplace, _msal_certificate(stranger)).on_behalf_of(sso_token(workplace))
        assert refusal(found) == ("invalid_client", None, 700027)


def _msal_certificate(file: Path) -> dict[str, str]:
    key, mark, certificate = file.read_text().partition("-----BEGIN CERTIFICATE-----")
    return {"private_key": key, "public_certificate": mark + certificate}


def test_another_workloads_word_is_as_good_as_a_secret() -> None:
    with Workplace.running(options=Options(credential=Credential.FEDERATED)) as workplace:
        token = Path(workplace.settings()["FEDERATED_TOKEN_FILE"]).read_text()
        assert "access_token" in App(workplace, {"client_assertion": lambda: token}).on_behalf_of(sso_token(workplace))
        now, claims = int(time.time()), unread(token)
        assert claims["aud"] == EXCHANGE_AUDIENCE
        late = workplace.site.mint.keys.sign(claims | {"exp": now - 1})
        other = workplace.site.mint.keys.sign(claims | {"sub": "somebody-else"})
        assert (
            refusal(App(workplace, {"client_assertion": lambda: late}).on_behalf_of(sso_token(workplace)))[2] == 700024
        )
        assert (
            refusal(App(workplace, {"client_assertion": lambda: other}).on_behalf_of(sso_token(workplace)))[2] == 70021
        )


def test_unknown_tenants_and_apps_are_refused(workplace: Workplace, app: App) -> None:
    url = workplace.site.mint.authority.token_endpoint
    form = {
        "client_id": "11111111-2222-3333-4444-555555555555",
        "client_secret": "x",
        "grant_type": "client_credentials",
    }
    assert refusal(app.http.post(url, data=form).json())[2] == 700016
    assert refusal(app.http.post(url.replace(TENANT_ID, "elsewhere"), data=form).json())[2] == 90002
    secret = {"client_id": app.settings["APP_ID"], "client_secret": app.settings["CLIENT_SECRET"]}
    assert refusal(app.http.post(url, data=secret | {"grant_type": "password"}).json())[2] == 70003
    assert refusal(app.http.post(url, data={"client_id": app.settings["APP_ID"]}).json())[2] == 70002


# -- keys --------------------------------------------------------------------------------------------------------------


def test_published_keys_verify_its_tokens_across_a_rotation(workplace: Workplace, app: App) -> None:
    keys = jwt.PyJWKClient(
        f"{app.settings['AUTHORITY_URL']}/{TENANT_ID}/discovery/v2.0/keys", ssl_context=_tls(workplace)
    )
    old = sso_token(workplace)
    workplace.site.rotate_keys()
    new = sso_token(workplace)
    for token in (old, new):
        key = keys.get_signing_key_from_jwt(token)
        assert jwt.decode(token, key, algorithms=["RS256"], audience=app.settings["APP_ID"])["ver"] == "2.0"
    assert "access_token" in app.on_behalf_of(old)
    workplace.site.rotate_keys(retire=True)
    assert refusal(app.on_behalf_of(old))[2] == 50013


def test_the_authority_speaks_only_tls(workplace: Workplace) -> None:
    with pytest.raises(requests.ConnectionError):
        requests.get(workplace.authority_url.replace("https", "http"), timeout=2, proxies={"http": ""})


# -- pages -------------------------------------------------------------------------------------------------------------


def _tls(workplace: Workplace) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=workplace.settings()["AUTHORITY_CA_FILE"])


async def _open(browser: ClientSession, workplace: Workplace, url: URL) -> tuple[int, str]:
    async with browser.get(url, ssl=_tls(workplace), allow_redirects=False) as response:
        return response.status, await response.text()


async def _decide(browser: ClientSession, workplace: Workplace, url: URL, person: str, decision: str) -> ClientResponse:
    form = {"account": workplace.person(person).oid, "decision": decision}
    async with browser.post(url, data=form, ssl=_tls(workplace), allow_redirects=False) as response:
        await response.read()
        return response


def _authorize(workplace: Workplace, **parameters: str) -> URL:
    app_id = workplace.settings()["APP_ID"]
    asked = {"client_id": app_id, "response_type": "code", "redirect_uri": PUBLIC_REDIRECT, "state": "s1"}
    asked |= {"scope": f"api://botid-{app_id}/{API_SCOPE} openid offline_access"} | parameters
    return URL(workplace.site.mint.authority.authorize(TENANT_ID)).with_query(asked)


async def test_a_person_signs_in_and_agrees(workplace: Workplace, app: App, browser: ClientSession) -> None:
    workplace.consent("lucia", Word.ABSENT)
    verifier = "v" * 60
    flow = _authorize(workplace, code_challenge=_challenge(verifier), code_challenge_method="S256")
    status, page = await _open(browser, workplace, flow)
    assert status == 200
    assert len(re.findall(r'type="radio"', page)) == 3
    assert "Let Offhand know who you are" in page
    response = await _decide(browser, workplace, flow, "lucia", "accept")
    back = URL(response.headers["Location"])
    assert (response.status, back.query["state"]) == (302, "s1")
    form = {"client_id": app.settings["APP_ID"], "client_secret": app.settings["CLIENT_SECRET"]}
    form |= {"grant_type": "authorization_code", "code": back.query["code"], "redirect_uri": PUBLIC_REDIRECT}
    url = workplace.site.mint.authority.token_endpoint
    found = (await asyncio.to_thread(app.http.post, url, data=form | {"code_verifier": verifier})).json()
    assert unread(found["access_token"])["oid"] == workplace.person("lucia").oid
    again = (await asyncio.to_thread(app.http.post, url, data=form | {"code_verifier": verifier})).json()
    assert refusal(again)[2] == 70008


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


async def test_a_person_may_decline(workplace: Workplace, browser: ClientSession) -> None:
    workplace.consent("lucia", Word.ABSENT)
    response = await _decide(browser, workplace, _authorize(workplace), "lucia", "cancel")
    back = URL(response.headers["Location"])
    assert back.query["error"] == "access_denied"
    assert "AADSTS65004" in back.query["error_description"]
    assert workplace.site.consents.of(workplace.person("lucia").oid).word is Word.ABSENT


async def test_a_redirect_that_is_not_registered_is_never_followed(
    workplace: Workplace, browser: ClientSession
) -> None:
    flow = _authorize(workplace, redirect_uri="https://evil.example/")
    assert (await _open(browser, workplace, flow))[0] == 400
    assert (await _decide(browser, workplace, flow, "jana", "accept")).status == 400


async def test_only_an_administrator_allows_for_everybody(
    workplace: Workplace, app: App, browser: ClientSession
) -> None:
    for short in ("jana", "marcus"):
        workplace.consent(short, Word.REVOKED)
    asked = {"client_id": app.settings["APP_ID"], "scope": " ".join(GRAPH_SCOPES), "redirect_uri": PUBLIC_REDIRECT}
    url = URL(f"{workplace.authority_url}/{TENANT_ID}/v2.0/adminconsent").with_query(asked | {"state": "s2"})
    assert "Read and write your calendars" in (await _open(browser, workplace, url))[1]
    assert (await _decide(browser, workplace, url, "jana", "accept")).status == 403
    assert refusal(app.on_behalf_of(sso_token(workplace)))[2] == 65001
    back = URL((await _decide(browser, workplace, url, "lucia", "accept")).headers["Location"])
    assert (back.query["admin_consent"], back.query["state"]) == ("True", "s2")
    for short in ("jana", "marcus"):
        assert "access_token" in app.on_behalf_of(sso_token(workplace, short))


# -- claims challenges -------------------------------------------------------------------------------------------------


async def test_a_claims_challenge_leads_to_a_new_sign_in(workplace: Workplace, browser: ClientSession) -> None:
    capable = App(workplace, client_capabilities=["CP1"])
    oid, assertion = workplace.person("jana").oid, sso_token(workplace)
    token = capable.on_behalf_of(assertion)["access_token"]
    workplace.site.consents.demand_sign_in(oid)
    url = f"{workplace.settings()['GRAPH_URL']}/me/settings/workHoursAndLocations"
    async with browser.get(url, headers={"Authorization": f"Bearer {token}"}) as response:
        challenge = response.headers["WWW-Authenticate"]
    assert 'error="insufficient_claims"' in challenge
    encoded = re.search(r'claims="([^"]+)"', challenge)
    assert encoded is not None
    claims = base64.b64decode(encoded[1]).decode()
    assert refusal(capable.on_behalf_of(assertion, claims_challenge=claims))[0] == "interaction_required"
    await _decide(browser, workplace, _authorize(workplace), "jana", "accept")
    found = capable.on_behalf_of(sso_token(workplace), claims_challenge=claims)
    async with browser.get(url, headers={"Authorization": f"Bearer {found['access_token']}"}) as response:
        assert response.status == 200


def test_options_keep_the_secret_to_themselves() -> None:
    assert "client_secret" not in repr(replace(Options(), client_secret="s3cret"))
