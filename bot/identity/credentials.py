"""The app's own credential, in the shapes that msal takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import assert_never

from msal import AutoRefresher

from bot.settings import Certificate, Credential, FederatedToken, Secret

REREAD_SECONDS = 300
"""A workload's token file changes every hour or so, well before its token expires."""

ClientCredential = str | dict[str, str] | dict[str, Callable[[], str]]


def client_credential(credential: Credential) -> ClientCredential:
    """Return what msal's ConfidentialClientApplication takes. Raises OSError when a file has gone meanwhile."""
    match credential:
        case Secret(text):
            return text
        case Certificate(file):
            # one file, both parts: msal finds each by its own marks, and signs PS256 with the SHA-256 thumbprint
            pem = file.read_text(encoding="utf-8")
            return {"private_key": pem, "public_certificate": pem}
        case FederatedToken(file):
            return {"client_assertion": AutoRefresher(lambda: _token(file), expires_in=REREAD_SECONDS)}
        case _ as unknown:
            assert_never(unknown)


def _token(file: Path) -> str:
    return file.read_text(encoding="utf-8").strip()
