"""Making tokens: what stands in each kind."""

import base64
import json
import time
import uuid
from collections import deque

from infra.workplace.identity.consent import Consents
from infra.workplace.identity.registration import GRAPH, TEAMS_CLIENT, Authority, Registration
from infra.workplace.identity.scopes import Resource
from infra.workplace.keys import KeyRing
from infra.workplace.people import Person
from infra.workplace.switches import Board
from infra.workplace.wire import Json

_REMEMBERED = 20_000
_CLOCK_SKEW = 300


class Mint:
    """Signs tokens for people and for the app itself.

    `issued` holds every token made, newest last, so that a test can prove that none of them ever turned up in a log
    or a database.
    """

    __slots__ = ("_board", "_consents", "_registration", "authority", "issued", "keys")

    def __init__(
        self, keys: KeyRing, authority: Authority, registration: Registration, consents: Consents, board: Board
    ) -> None:
        """Sign with `keys` in the name of `authority`."""
        self.keys = keys
        self.authority = authority
        self._registration = registration
        self._consents = consents
        self._board = board
        self.issued: deque[str] = deque(maxlen=_REMEMBERED)

    @property
    def lifetime(self) -> int:
        """How many seconds an access token lives."""
        return self._board.now.token_seconds

    def access_token(self, person: Person, resource: Resource, scopes: frozenset[str], **claims: object) -> str:
        """Make a person's token for Graph (as version 1 tokens are) or for the app's own API (version 2)."""
        if resource is Resource.GRAPH:
            return self.sign(self._graph(person, scopes) | claims)
        return self.sign(self._api(person, scopes, self._registration.app_id) | claims)

    def single_sign_on_token(self, person: Person, scopes: frozenset[str], **claims: object) -> str:
        """Make the token that the Teams client gets for its user and hands to the bot."""
        return self.sign(self._api(person, scopes, TEAMS_CLIENT) | claims)

    def app_token(self, audience: str, **claims: object) -> str:
        """Make a token for the app itself, with no person in it."""
        app = self._registration.app_id
        body = self._common() | {"aud": audience, "iss": f"https://sts.windows.net/{self.authority.tenant}/"}
        body |= {"appid": app, "appidacr": "1", "idtyp": "app", "ver": "1.0"}
        principal = str(uuid.uuid5(uuid.NAMESPACE_URL, app))
        return self.sign(body | {"oid": principal, "sub": principal, "tid": self.authority.tenant} | claims)

    def id_token(self, person: Person) -> str:
        """Make the token that tells the app who signed in."""
        body = self._common() | {"aud": self._registration.app_id, "iss": self.authority.issuer, "ver": "2.0"}
        return self.sign(body | self._who(person) | {"sub": _pairwise(person, "id")})

    def client_info(self, person: Person) -> str:
        """Return the base64url text from which msal tells accounts apart."""
        ids = json.dumps({"uid": person.oid, "utid": self.authority.tenant}).encode()
        return base64.urlsafe_b64encode(ids).decode().rstrip("=")

    def sign(self, claims: Json) -> str:
        """Sign any claims with the provider's key."""
        token = self.keys.sign(claims)
        self.issued.append(token)
        return token

    def _graph(self, person: Person, scopes: frozenset[str]) -> Json:
        body = self._common() | {"aud": GRAPH, "iss": f"https://sts.windows.net/{self.authority.tenant}/", "ver": "1.0"}
        body |= {"appid": self._registration.app_id, "idtyp": "user", "upn": person.upn, "unique_name": person.upn}
        body |= {"auth_time": int(self._consents.of(person.oid).signed_in_at)}
        return body | self._who(person) | {"scp": " ".join(sorted(scopes)), "sub": _pairwise(person, GRAPH)}

    def _api(self, person: Person, scopes: frozenset[str], client: str) -> Json:
        body = self._common() | {"aud": self._registration.app_id, "iss": self.authority.issuer, "ver": "2.0"}
        body |= {"azp": client, "azpacr": "0" if client == TEAMS_CLIENT else "1"}
        body |= {"auth_time": int(self._consents.of(person.oid).signed_in_at)}
        return body | self._who(person) | {"scp": " ".join(sorted(scopes)), "sub": _pairwise(person, "api")}

    def _who(self, person: Person) -> Json:
        return {"oid": person.oid, "tid": self.authority.tenant, "name": person.name, "preferred_username": person.upn}

    def _common(self) -> Json:
        now = int(time.time())
        uti = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
        return {"iat": now, "nbf": now - _CLOCK_SKEW, "exp": now + self.lifetime, "uti": uti}


def _pairwise(person: Person, audience: str) -> str:
    return base64.urlsafe_b64encode(uuid.uuid5(uuid.UUID(person.oid), audience).bytes * 2).decode().rstrip("=")
