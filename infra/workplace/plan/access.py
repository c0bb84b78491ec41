"""Who calls, and whether they may: the token is really checked."""

from dataclasses import dataclass

import jwt

from infra.workplace.identity.registration import GRAPH
from infra.workplace.keys import KeyRing
from infra.workplace.plan.answers import GraphFault, access_denied


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose token it is. `oid` is a person, or the app itself when `app_only`.

    `auth_time` is when the person last signed in (Unix seconds); `challengeable` that the app understands claims
    challenges.
    """

    oid: str
    app: str
    scopes: frozenset[str]
    app_only: bool
    auth_time: int
    challengeable: bool

    def require(self, *any_of: str) -> None:
        """Refuse unless one of these scopes was granted."""
        if not self.scopes & set(any_of):
            raise access_denied()


def read_caller(authorization: str | None, keys: KeyRing) -> Caller:
    """Check signature, issuer's key, audience and life of a bearer token, or refuse with 401."""
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise _unauthorized("Access token is empty.")
    try:
        claims = keys.read(token, GRAPH)
    except jwt.ExpiredSignatureError:
        raise _unauthorized("Lifetime validation failed, the token is expired.") from None
    except jwt.InvalidAudienceError:
        raise _unauthorized("Access token validation failure. Invalid audience.") from None
    except jwt.InvalidTokenError:
        raise _unauthorized("Access token validation failure.") from None
    app_only = claims.get("idtyp") == "app"
    # App permissions end in ".All"; without it they read like the delegated scope, which is what the rest compares.
    granted = [role.removesuffix(".All") for role in claims.get("roles", [])] if app_only else claims["scp"].split()
    challengeable = "CP1" in claims.get("xms_cc", [])
    auth_time = int(claims.get("auth_time", 0))
    return Caller(claims["oid"], claims["appid"], frozenset(granted), app_only, auth_time, challengeable)


def peek(authorization: str | None) -> tuple[str, str] | None:
    """Return (app, person) as a token says, unchecked: only good for counting who has how many calls open."""
    try:
        claims = jwt.decode((authorization or "").partition(" ")[2], options={"verify_signature": False})
    except jwt.InvalidTokenError:
        return None
    return str(claims.get("appid")), str(claims.get("oid"))


def _unauthorized(message: str) -> GraphFault:
    realm = 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"'
    return GraphFault(401, "InvalidAuthenticationToken", message, WWW_Authenticate=realm)
