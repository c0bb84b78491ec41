"""The token endpoint's four grants."""

import base64
import hashlib
import json
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass

import jwt

from infra.workplace.identity.consent import Consents, Standing
from infra.workplace.identity.credentials import check_client
from infra.workplace.identity.minting import Mint
from infra.workplace.identity.refusals import Refused
from infra.workplace.identity.registration import API_SCOPE, CHANNEL, GRAPH, Registration
from infra.workplace.identity.scopes import Resource, Wanted, read_scopes
from infra.workplace.people import People, Person
from infra.workplace.switches import Board
from infra.workplace.wire import Json

_ON_BEHALF_OF = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_CODE_SECONDS = 600
_REFRESH_SECONDS = 90 * 86_400


@dataclass(frozen=True, slots=True)
class _Grant:
    """An authorisation code or refresh token that was handed out."""

    oid: str
    scope: str
    issued_at: float
    redirect: str = ""
    challenge: str = ""


class Grants:
    """Turns credentials and grants into tokens, or refuses."""

    __slots__ = ("_board", "_codes", "_consents", "_mint", "_people", "_refresh", "_registration")

    def __init__(
        self, mint: Mint, registration: Registration, consents: Consents, people: People, board: Board
    ) -> None:
        """Hand out tokens of `mint` to the app of `registration` for `people`, as far as they consent."""
        self._mint = mint
        self._registration = registration
        self._consents = consents
        self._people = people
        self._board = board
        self._codes: dict[str, _Grant] = {}
        self._refresh: dict[str, _Grant] = {}

    def new_code(self, person: Person, scope: str, redirect: str, challenge: str) -> str:
        """Make an authorisation code for somebody who has just signed in and agreed."""
        code = "1.A" + secrets.token_urlsafe(48)
        self._codes[code] = _Grant(person.oid, scope, time.time(), redirect, challenge)
        return code

    def forget(self, oid: str) -> None:
        """Revoke the refresh tokens of a person."""
        self._refresh = {token: grant for token, grant in self._refresh.items() if grant.oid != oid}

    def answer(self, form: Mapping[str, str]) -> Json:
        """Answer a token request, or raise `Refused`."""
        check_client(form, self._registration, self._mint.authority, self._mint.keys)
        match form.get("grant_type"):
            case "authorization_code":
                return self._by_code(form)
            case "refresh_token":
                return self._by_refresh_token(form)
            case "client_credentials":
                return self._for_the_app(form)
            case grant if grant == _ON_BEHALF_OF:
                return self._on_behalf_of(form)
            case other:
                raise Refused(70003, str(other))

    def _by_code(self, form: Mapping[str, str]) -> Json:
        grant = self._codes.pop(form.get("code", ""), None)
        if grant is None or grant.redirect != form.get("redirect_uri"):
            raise Refused(70008)
        if grant.challenge and grant.challenge != _challenge(form.get("code_verifier", "")):
            raise Refused(501481)
        if time.time() - grant.issued_at > _CODE_SECONDS:
            raise Refused(70008)
        return self._tokens(self._person(grant.oid), form.get("scope") or grant.scope, form)

    def _by_refresh_token(self, form: Mapping[str, str]) -> Json:
        grant = self._refresh.get(form.get("refresh_token", ""))
        if grant is None:
            raise Refused(50173)
        if time.time() - grant.issued_at > _REFRESH_SECONDS:
            raise Refused(700082)
        standing = self._consents.of(grant.oid)
        if grant.issued_at < standing.sign_in_demanded_at:
            raise Refused(50173)
        return self._tokens(self._person(grant.oid), form.get("scope") or grant.scope, form)

    def _for_the_app(self, form: Mapping[str, str]) -> Json:
        resource = form.get("scope", "").removesuffix("/.default")
        if not form.get("scope", "").endswith("/.default"):
            raise Refused(70011, form.get("scope", ""))
        if resource not in (CHANNEL, GRAPH):
            raise Refused(500011, resource)
        roles = {"roles": ["Calendars.ReadWrite.All"]} if resource == GRAPH else {}
        token = self._mint.app_token(resource, **roles)
        lifetime = self._mint.lifetime
        return {"token_type": "Bearer", "expires_in": lifetime, "ext_expires_in": lifetime, "access_token": token}

    def _on_behalf_of(self, form: Mapping[str, str]) -> Json:
        if form.get("requested_token_use") != "on_behalf_of":
            raise Refused(90014, "requested_token_use")
        claims = self._read_assertion(form.get("assertion", ""))
        return self._tokens(self._person(claims["oid"]), form.get("scope", ""), form, session=claims)

    def _read_assertion(self, assertion: str) -> Json:
        audiences = [self._registration.app_id, self._registration.uri]
        try:
            claims = self._mint.keys.read(assertion, audiences)
        except jwt.ExpiredSignatureError:
            raise Refused(500133) from None
        except jwt.InvalidAudienceError:
            raise Refused(500131) from None
        except jwt.InvalidTokenError as fault:
            raise Refused(50013, f"{fault}.") from fault
        if API_SCOPE not in str(claims.get("scp", "")).split() or "oid" not in claims:
            raise Refused(50013, "The assertion is not a user's token for this application.")
        return claims

    def _person(self, oid: str) -> Person:
        person = self._people.known_as(oid)
        if person is None:
            raise Refused(50034)
        return person

    def _tokens(self, person: Person, scope: str, form: Mapping[str, str], session: Json | None = None) -> Json:
        standing = self._consents.of(person.oid)
        self._check_policy(standing, session)
        wanted = read_scopes(scope, self._registration)
        scopes = wanted.granted(standing, self._registration.app_id)
        lifetime = self._mint.lifetime
        answer: Json = {"token_type": "Bearer", "scope": self._echo(wanted, scopes)}
        answer |= {"expires_in": lifetime, "ext_expires_in": lifetime}
        answer |= {"access_token": self._mint.access_token(person, wanted.resource, scopes, **_capabilities(form))}
        if "offline_access" in wanted.oidc:
            token = "1.A" + secrets.token_urlsafe(48)
            self._refresh[token] = _Grant(person.oid, scope, time.time())
            answer |= {"refresh_token": token}
        if "openid" in wanted.oidc:
            answer |= {"id_token": self._mint.id_token(person)}
        return answer | ({"client_info": self._mint.client_info(person)} if form.get("client_info") == "1" else {})

    def _check_policy(self, standing: Standing, session: Json | None) -> None:
        """Refuse by policy: a number that was asked for, or a session from before the demand to sign in again."""
        if standing.refusal is not None:
            demand = {
                "access_token": {"polids": {"essential": True, "values": ["5a1f0c3e-6f0b-4d57-9a41-0c8f0b1d2e33"]}}
            }
            raise Refused(standing.refusal, app=self._registration.app_id, claims=json.dumps(demand))
        if session is not None and session.get("auth_time", 0) + 1 < standing.sign_in_demanded_at:
            raise Refused(50078)

    def _echo(self, wanted: Wanted, scopes: frozenset[str]) -> str:
        prefix = f"{GRAPH}/" if wanted.resource is Resource.GRAPH else f"{self._registration.uri}/"
        shown = prefix if self._board.now.scope_echo == "full" else ""
        return " ".join([*(f"{shown}{name}" for name in sorted(scopes)), *sorted(wanted.oidc - {"offline_access"})])


def _capabilities(form: Mapping[str, str]) -> Json:
    """Return the capabilities that the app has declared: with CP1 it promises to understand claims challenges."""
    try:
        declared = json.loads(form.get("claims", "{}"))["access_token"]["xms_cc"]["values"]
    except (ValueError, KeyError, TypeError):
        return {}
    return {"xms_cc": declared}


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
