"""Signing keys: RSA, made at start, rotated on request, published as a JSON Web Key Set."""

import base64
import secrets
from dataclasses import dataclass

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from infra.workplace.wire import Json


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key under its name."""

    kid: str
    private: RSAPrivateKey

    def public(self, endorsements: tuple[str, ...]) -> Json:
        """Describe the public half as a JSON Web Key."""
        numbers = self.private.public_key().public_numbers()
        key: Json = {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": self.kid, "x5t": self.kid}
        key |= {"n": _number(numbers.n), "e": _number(numbers.e)}
        return key | {"endorsements": list(endorsements)} if endorsements else key


class KeyRing:
    """The keys of one issuer: the first signs, all of them are published until retired."""

    __slots__ = ("_keys", "endorsements")

    def __init__(self, endorsements: tuple[str, ...] = ()) -> None:
        """Make the first key. `endorsements` name the channels for which the keys may speak."""
        self._keys = [_make()]
        self.endorsements = endorsements

    def rotate(self, *, retire: bool = False) -> None:
        """Sign with a new key from now on; with `retire` the older ones are no longer published."""
        self._keys = [_make()] if retire else [_make(), *self._keys]

    def published(self) -> Json:
        """Return the JSON Web Key Set."""
        return {"keys": [key.public(self.endorsements) for key in self._keys]}

    def sign(self, claims: Json) -> str:
        """Sign claims with the newest key."""
        key = self._keys[0]
        return jwt.encode(claims, key.private, algorithm="RS256", headers={"kid": key.kid, "x5t": key.kid})

    def read(self, token: str, audience: str | list[str]) -> Json:
        """Return the claims of a token signed here for `audience` and still valid, or raise PyJWT's own error."""
        kid = jwt.get_unverified_header(token).get("kid")
        for key in self._keys:
            if key.kid == kid:
                claims: Json = jwt.decode(
                    token,
                    key.private.public_key(),
                    algorithms=["RS256"],
                    audience=audience,
                    options={"require": ["exp", "aud", "iss"]},
                )
                return claims
        raise jwt.InvalidSignatureError("The key of this token is not known here.")


def _make() -> SigningKey:
    return SigningKey(secrets.token_urlsafe(20), generate_private_key(public_exponent=65537, key_size=2048))


def _number(value: int) -> str:
    return base64.urlsafe_b64encode(value.to_bytes((value.bit_length() + 7) // 8, "big")).decode().rstrip("=")
