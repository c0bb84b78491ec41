"""The identity provider's addresses."""

import json
from urllib.parse import parse_qsl

from aiohttp import web
from yarl import URL

from infra.workplace.identity.consent import Consents
from infra.workplace.identity.grants import Grants
from infra.workplace.identity.minting import Mint
from infra.workplace.identity.pages import consent_page, sentence_page
from infra.workplace.identity.refusals import Refused
from infra.workplace.identity.registration import API_SCOPE, Registration
from infra.workplace.identity.scopes import Resource, Wanted, read_scopes
from infra.workplace.people import People
from infra.workplace.wire import Json

PUBLIC_REDIRECT = "https://token.botframework.com/.auth/web/redirect"
"""The real token service's address, which every bot registers. Here the workplace stands in for it."""


class IdentityRoutes:
    """Metadata, keys, authorisation page, administrator's consent page, token endpoint."""

    def __init__(
        self, mint: Mint, grants: Grants, registration: Registration, consents: Consents, people: People
    ) -> None:
        """Serve the tenant of `mint`'s authority."""
        self._mint = mint
        self._grants = grants
        self._registration = registration
        self._consents = consents
        self._people = people

    def table(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get("/{tenant}/v2.0/.well-known/openid-configuration", self._metadata),
            web.get("/{tenant}/discovery/v2.0/keys", self._keys),
            web.get("/{tenant}/oauth2/v2.0/authorize", self._authorize),
            web.post("/{tenant}/oauth2/v2.0/authorize", self._authorized),
            web.get("/{tenant}/v2.0/adminconsent", self._admin_consent),
            web.post("/{tenant}/v2.0/adminconsent", self._admin_consented),
            web.post("/{tenant}/oauth2/v2.0/token", self._token),
        ]

    async def _metadata(self, request: web.Request) -> web.Response:
        authority, tenant = self._mint.authority, request.match_info["tenant"]
        try:
            self._require_tenant(request)
        except Refused as refused:
            return _refusal(refused)
        found: Json = {
            "issuer": authority.issuer,
            "authorization_endpoint": authority.authorize(tenant),
            "token_endpoint": f"{authority.base}/{tenant}/oauth2/v2.0/token",
            "jwks_uri": f"{authority.base}/{tenant}/discovery/v2.0/keys",
            "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"],
            "response_types_supported": ["code"],
            "response_modes_supported": ["query"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "scopes_supported": ["openid", "profile", "email", "offline_access"],
            "claims_supported": [
                "sub",
                "iss",
                "aud",
                "exp",
                "iat",
                "auth_time",
                "oid",
                "tid",
                "preferred_username",
                "name",
            ],
            "tenant_region_scope": "EU",
            "msgraph_host": "graph.microsoft.com",
        }
        return web.json_response(found)

    async def _keys(self, _: web.Request) -> web.Response:
        return web.json_response(self._mint.keys.published())

    async def _token(self, request: web.Request) -> web.Response:
        headers = {"Cache-Control": "no-store", "Pragma": "no-cache"}
        try:
            self._require_tenant(request)
            form = dict(parse_qsl((await request.read()).decode(errors="replace"), keep_blank_values=True))
            return web.json_response(self._grants.answer(form), headers=headers)
        except Refused as refused:
            return _refusal(refused)

    async def _authorize(self, request: web.Request) -> web.Response:
        try:
            wanted = self._read_authorization(request)
        except Refused as refused:
            return _page("Sorry, we cannot sign you in", str(refused), 400)
        names = sorted(wanted.names or ({API_SCOPE} if wanted.resource is Resource.API else set()))
        hint = request.query.get("login_hint", "")
        return _html(consent_page("Sign in to your account", self._people, hint, names))

    async def _authorized(self, request: web.Request) -> web.Response:
        try:
            wanted = self._read_authorization(request)
        except Refused as refused:
            return _page("Sorry, we cannot sign you in", str(refused), 400)
        query, form = request.query, await request.post()
        person = self._people.known_as(str(form.get("account", "")))
        if form.get("decision") != "accept" or person is None:
            declined = Refused(65004)
            return _redirect(
                query["redirect_uri"], error=declined.error, error_description=str(declined), state=query.get("state")
            )
        api = wanted.resource is Resource.API
        self._consents.allow(person.oid, api=api, graph=frozenset() if api else wanted.names)
        self._consents.signed_in(person.oid)
        challenge = query.get("code_challenge", "")
        code = self._grants.new_code(person, query["scope"], query["redirect_uri"], challenge)
        return _redirect(query["redirect_uri"], code=code, state=query.get("state"), session_state=person.oid[:8])

    async def _admin_consent(self, request: web.Request) -> web.Response:
        try:
            wanted = self._read_admin_consent(request)
        except Refused as refused:
            return _page("Sorry, this permission cannot be given", str(refused), 400)
        return _html(consent_page("Allow for everybody here", self._people, "", sorted(wanted.names)))

    async def _admin_consented(self, request: web.Request) -> web.Response:
        try:
            wanted = self._read_admin_consent(request)
        except Refused as refused:
            return _page("Sorry, this permission cannot be given", str(refused), 400)
        query, form = request.query, await request.post()
        person = self._people.known_as(str(form.get("account", "")))
        back, state = query["redirect_uri"], query.get("state")
        if form.get("decision") != "accept" or person is None:
            return _redirect(back, error="permission_denied", error_description=str(Refused(65004)), state=state)
        if not person.admin:
            return _page(
                "Approval required", "Only an administrator can allow this for everybody. Nothing was changed.", 403
            )
        self._allow_everybody(wanted)
        return _redirect(
            back, admin_consent="True", tenant=self._mint.authority.tenant, state=state, scope=query["scope"]
        )

    def _allow_everybody(self, wanted: Wanted) -> None:
        for somebody in self._people:
            self._consents.allow(somebody.oid, api=wanted.resource is Resource.API, graph=wanted.names)

    def _read_authorization(self, request: web.Request) -> Wanted:
        if request.query.get("response_type") != "code":
            raise Refused(90014, "response_type")
        return self._read_request(request)

    def _read_admin_consent(self, request: web.Request) -> Wanted:
        wanted = self._read_request(request)
        if not wanted.names:
            raise Refused(90014, "scope")
        return wanted

    def _read_request(self, request: web.Request) -> Wanted:
        query = request.query
        self._require_tenant(request)
        if query.get("client_id", "").lower() != self._registration.app_id:
            raise Refused(700016, query.get("client_id", ""))
        if query.get("redirect_uri") not in self._registration.redirects:
            raise Refused(50011)
        return read_scopes(query.get("scope", ""), self._registration)

    def _require_tenant(self, request: web.Request) -> None:
        tenant = request.match_info["tenant"]
        if tenant.lower() not in (self._mint.authority.tenant, "organizations", "common"):
            raise Refused(90002, tenant)


def _refusal(refused: Refused) -> web.Response:
    body = json.dumps(refused.as_json())
    return web.Response(status=refused.status, text=body, content_type="application/json")


def _html(text: str, status: int = 200) -> web.Response:
    return web.Response(text=text, content_type="text/html", status=status)


def _page(title: str, sentence: str, status: int) -> web.Response:
    return _html(sentence_page(title, sentence), status)


def _redirect(address: str, **parameters: str | None) -> web.Response:
    given = {name: value for name, value in parameters.items() if value is not None}
    return web.Response(status=302, headers={"Location": str(URL(address).update_query(given))})
