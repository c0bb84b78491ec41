"""Headers that prove nobody, and tokens of the channel that are not good for what comes with them, as tables."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from typing import Any

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.door.otherside import APP, TENANT, OtherSide, SigningKey

Header = Callable[[OtherSide], str | None]


def _part(value: object) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _by_hand(other: OtherSide, header: object, payload: object) -> str:
    """Sign anything at all with the channel's own key, as no library would."""
    signed = f"{_part(header)}.{_part(payload)}"
    signature = jwt.get_algorithm_by_name("RS256").sign(signed.encode(), other.key.private)
    return f"Bearer {signed}.{_part(signature)}"


def _good(other: OtherSide, **changes: object) -> dict[str, Any]:
    claims: dict[str, Any] = jwt.decode(other.token(), options={"verify_signature": False})
    return claims | changes


def _unsigned(other: OtherSide, alg: str) -> str:
    return f"Bearer {_part({'alg': alg, 'kid': other.key.kid})}.{_part(_good(other))}."


def _secret(secret: bytes) -> Header:
    def header(other: OtherSide) -> str:
        return f"Bearer {jwt.encode(_good(other), secret, algorithm='HS256', headers={'kid': other.key.kid})}"

    return header


def _public_key_as_secret(other: OtherSide) -> str:
    """The classic confusion: the published key taken for a shared secret. Made by hand, because PyJWT refuses to."""
    pem = other.key.private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    signed = f"{_part({'alg': 'HS256', 'typ': 'JWT', 'kid': other.key.kid})}.{_part(_good(other))}"
    algorithm = jwt.get_algorithm_by_name("HS256")
    return f"Bearer {signed}.{_part(algorithm.sign(signed.encode(), pem))}"


def _elliptic(other: OtherSide) -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    return f"Bearer {jwt.encode(_good(other), key, algorithm='ES256', headers={'kid': other.key.kid})}"


def _flipped(part: int) -> Header:
    def header(other: OtherSide) -> str:
        parts = other.token().split(".")
        middle = len(parts[part]) // 2
        other_letter = "A" if parts[part][middle] != "A" else "B"
        parts[part] = parts[part][:middle] + other_letter + parts[part][middle + 1 :]
        return f"Bearer {'.'.join(parts)}"

    return header


def _bearer(**options: Any) -> Header:  # noqa: ANN401 - whatever a token is made of
    return lambda other: f"Bearer {other.token(**options)}"


_AN_HOUR_AGO = int(time.time()) - 3600
_IN_AN_HOUR = int(time.time()) + 3600

PROVE_NOBODY: dict[str, Header] = {
    "no header": lambda _: None,
    "empty": lambda _: "",
    "scheme alone": lambda _: "Bearer",
    "scheme and blanks": lambda _: "Bearer    ",
    "no scheme": lambda other: other.token(),
    "basic": lambda _: "Basic dXNlcjpwYXNz",
    "scheme twice": lambda other: f"Bearer Bearer {other.token()}",
    "garbage": lambda _: "Bearer garbage",
    "dots": lambda _: "Bearer ..",
    "two parts": lambda other: "Bearer " + other.token().rpartition(".")[0],
    "four parts": lambda other: f"Bearer {other.token()}.e30",
    "no base64": lambda _: "Bearer ???.???.???",
    "not ASCII": lambda other: f"Bearer {other.token()}é",
    "endless": lambda other: f"Bearer {other.token()}{'A' * 6000}",
    "no algorithm": lambda other: _unsigned(other, "none"),
    "no algorithm, spelled oddly": lambda other: _unsigned(other, "NoNe"),
    "signature left out": lambda other: _unsigned(other, "RS256"),
    "a secret of their own": _secret(b"0123456789abcdef0123456789abcdef"),
    "the public key as a secret": _public_key_as_secret,
    "RS384": _bearer(algorithm="RS384"),
    "PS256": _bearer(algorithm="PS256"),
    "ES256": _elliptic,
    "no key id": lambda other: _by_hand(other, {"alg": "RS256"}, _good(other)),
    "a number for a key id": lambda other: _by_hand(other, {"alg": "RS256", "kid": 1}, _good(other)),
    "a list for a header": lambda other: _by_hand(other, ["RS256"], _good(other)),
    "a header 2,000 deep": lambda other: _by_hand(other, b"[" * 2000, _good(other)),
    "a header with 5,000 digits": lambda _: "Bearer " + _part(b'{"alg":' + b"9" * 4400 + b"}") + ".e30.AA",
    "an unknown key": _bearer(key=SigningKey("unknown")),
    "an unknown key and where to get it": lambda other: (
        f"Bearer {other.token(key=SigningKey('theirs', pair='second'), headers={'jku': other.url + '/keys'})}"
    ),
    "a known name for another key": _bearer(key=SigningKey("key-1", pair="second")),
    "a changed header": _flipped(0),
    "a changed payload": _flipped(1),
    "a changed signature": _flipped(2),
    "expired": _bearer(exp=_AN_HOUR_AGO),
    "expired beyond the skew": lambda other: f"Bearer {other.token(exp=int(time.time()) - 301)}",
    "without expiry": _bearer(without=("exp",)),
    "an expiry in words": _bearer(exp="tomorrow"),
    "an expiry beyond all numbers": lambda other: _by_hand(
        other,
        {"alg": "RS256", "kid": other.key.kid},
        json.dumps(_good(other)).replace(str(_good(other)["exp"]), "1e999").encode(),
    ),
    "not valid yet": _bearer(nbf=_IN_AN_HOUR),
    "from the future": _bearer(iat=_IN_AN_HOUR),
    "for another bot": _bearer(aud="0ffa0000-0000-4000-8000-00000000000f"),
    "for us, in capitals": _bearer(aud=APP.upper()),
    "for several": _bearer(aud=[APP, "https://graph.example"]),
    "for nobody": _bearer(without=("aud",)),
    "another issuer": _bearer(iss="https://api.botframework.com.example"),
    "the issuer of an emulator": _bearer(iss=f"https://sts.windows.net/{TENANT}/", appid=APP, ver="1.0"),
    "a list of issuers": lambda other: _by_hand(
        other, {"alg": "RS256", "kid": other.key.kid}, _good(other, iss=["https://channel.example"])
    ),
    "no issuer": _bearer(without=("iss",)),
    "a payload that is a list": lambda other: _by_hand(other, {"alg": "RS256", "kid": other.key.kid}, [1]),
    "a payload that is no JSON": lambda other: _by_hand(other, {"alg": "RS256", "kid": other.key.kid}, b"\xff"),
}

Case = tuple[dict[str, Any], dict[str, Any]]
"""Claims of the token that differ, and fields of the activity that differ."""

SPEAK_FROM_ELSEWHERE: dict[str, Case] = {
    "a token without a service URL": ({"without": ("serviceurl",)}, {}),
    "a token with a list of them": ({"serviceurl": ["https://smba.trafficmanager.net/"]}, {}),
    "an activity without one": ({}, {"serviceUrl": ...}),
    "an activity with null": ({}, {"serviceUrl": None}),
    "an activity with a number": ({}, {"serviceUrl": 1}),
    "another one": ({}, {"serviceUrl": "https://smba.trafficmanager.net/emea/"}),
    "an unlisted host, in both": (
        {"serviceurl": "https://evil.example/"},
        {"serviceUrl": "https://evil.example/"},
    ),
    "a host that ends alike, in both": (
        {"serviceurl": "https://evilbotframework.com/"},
        {"serviceUrl": "https://evilbotframework.com/"},
    ),
    "a listed host as the user of another": (
        {"serviceurl": "https://smba.trafficmanager.net@evil.example/"},
        {"serviceUrl": "https://smba.trafficmanager.net@evil.example/"},
    ),
    "a listed host without encryption": (
        {"serviceurl": "http://smba.trafficmanager.net/"},
        {"serviceUrl": "http://smba.trafficmanager.net/"},
    ),
    "a service URL with a query": (
        {"serviceurl": "https://smba.trafficmanager.net/?x="},
        {"serviceUrl": "https://smba.trafficmanager.net/?x="},
    ),
    "a service URL with a port beyond all ports": (
        {"serviceurl": "https://smba.trafficmanager.net:99999/"},
        {"serviceUrl": "https://smba.trafficmanager.net:99999/"},
    ),
    "a file": ({"serviceurl": "file:///etc/passwd"}, {"serviceUrl": "file:///etc/passwd"}),
    "no channel": ({}, {"channelId": ...}),
    "another channel": ({}, {"channelId": "webchat"}),
    "the emulator's channel": ({}, {"channelId": "emulator"}),
    "a channel of capitals": ({}, {"channelId": "MSTEAMS"}),
    "a channel that is a list": ({}, {"channelId": ["msteams"]}),
}
