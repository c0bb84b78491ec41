"""Is it really the app? Secret, certificate, or another workload's word for it."""

import hmac
from collections.abc import Mapping

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from infra.workplace.identity.refusals import Refused
from infra.workplace.identity.registration import EXCHANGE_AUDIENCE, Authority, Registration
from infra.workplace.keys import KeyRing
from infra.workplace.wire import Json

_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def check_client(form: Mapping[str, str], registration: Registration, authority: Authority, keys: KeyRing) -> None:
    """Refuse whoever is not the registered app with a good credential."""
    claimed = form.get("client_id", "")
    if claimed.lower() != registration.app_id:
        raise Refused(700016, claimed)
    secret, assertion = form.get("client_secret"), form.get("client_assertion")
    if secret is not None:
        if not hmac.compare_digest(secret.encode(), registration.secret.encode()):
            raise Refused(7000215)
        if registration.secret_expired:
            raise Refused(7000222)
    elif assertion is not None:
        if form.get("client_assertion_type") != _ASSERTION:
            raise Refused(9002313, "client_assertion_type")
        _check_assertion(assertion, registration, authority, keys)
    else:
        raise Refused(70002)


def _check_assertion(assertion: str, registration: Registration, authority: Authority, keys: KeyRing) -> None:
    try:
        claims: Json = jwt.decode(assertion, options={"verify_signature": False})
        if claims.get("aud") == EXCHANGE_AUDIENCE:
            _check_federated(assertion, claims, registration, keys)
        else:
            _check_certificate(assertion, registration, authority)
    except jwt.ExpiredSignatureError:
        raise Refused(700024) from None
    except jwt.InvalidSignatureError:
        raise Refused(700027) from None
    except jwt.InvalidTokenError as fault:
        raise Refused(50012, f"{fault}.") from fault


def _check_federated(assertion: str, claims: Json, registration: Registration, keys: KeyRing) -> None:
    known = any(claims.get("iss") == one.issuer and claims.get("sub") == one.subject for one in registration.federated)
    if not known:
        raise Refused(70021, f"Issuer: '{claims.get('iss')}'. Subject: '{claims.get('sub')}'.")
    keys.read(assertion, EXCHANGE_AUDIENCE)


def _check_certificate(assertion: str, registration: Registration, authority: Authority) -> None:
    for certificate in registration.certificates:
        key = certificate.public_key()
        if not isinstance(key, RSAPublicKey):
            continue
        try:
            claims: Json = jwt.decode(
                assertion,
                key,
                algorithms=["PS256", "RS256"],
                audience=[authority.token_endpoint, authority.issuer, f"{authority.base}/{authority.tenant}"],
                options={"require": ["exp", "aud", "iss", "sub", "jti"]},
            )
        except jwt.InvalidSignatureError:
            continue
        if claims["iss"] != registration.app_id or claims["sub"] != registration.app_id:
            raise Refused(50012, "issuer and subject must be the application.")
        return
    raise Refused(700027)
