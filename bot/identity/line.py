"""The line to Entra under msal: bounded in time and size, with its own trust, and no memory for errors."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

from bot.hindrance import retry_after
from bot.identity.errors import IdentityUnavailable

CONNECT_SECONDS = 2.0
READ_SECONDS = 6.0
WHOLE_SECONDS = 8.0
MOST_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Reply:
    """The three things of an answer that msal looks at."""

    status_code: int
    text: str
    headers: Mapping[str, str]


class Line:
    """What msal takes as `http_client`; safe to share between threads.

    msal ignores `timeout` and `verify` beside a client of one's own, so both are set here. The environment is left
    unread: REQUESTS_CA_BUNDLE would silently take the place of the trust that was asked for.
    """

    def __init__(self, ca_file: Path | None, connections: int, clock: Callable[[], datetime]) -> None:
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = str(ca_file) if ca_file else True
        once = Retry(connect=1, read=0, redirect=0, status=0, other=0)
        self._session.mount("https://", HTTPAdapter(pool_maxsize=connections, max_retries=once))
        self._clock = clock

    def get(self, url: str, **kwargs: object) -> Reply:
        """Fetch a document of discovery."""
        return self._request("GET", url, **kwargs)

    def post(self, url: str, **kwargs: object) -> Reply:
        """Ask the token endpoint."""
        return self._request("POST", url, **kwargs)

    def close(self) -> None:
        """Hang up."""
        self._session.close()

    def _request(self, method: str, url: str, **kwargs: object) -> Reply:
        """Return an answer that is JSON and no plea to come back later; of all else make IdentityUnavailable."""
        deadline = time.monotonic() + WHOLE_SECONDS
        sent = {name: kwargs[name] for name in ("params", "data", "headers") if name in kwargs}
        try:
            response = self._session.request(
                method,
                url,
                params=sent.get("params"),  # type: ignore[arg-type] # msal gives what requests takes
                data=sent.get("data"),  # type: ignore[arg-type] # likewise
                headers=sent.get("headers"),  # type: ignore[arg-type] # likewise
                timeout=(CONNECT_SECONDS, READ_SECONDS),
                allow_redirects=False,
                stream=True,
            )
            with response:
                body = _bounded(response, deadline)
        except requests.RequestException as error:
            raise IdentityUnavailable(type(error).__name__) from error
        if response.status_code == 429 or response.status_code >= 500:
            wait = retry_after(response.headers.get("Retry-After"), self._clock())
            raise IdentityUnavailable(f"HTTP {response.status_code}", retry_after=wait)
        return Reply(response.status_code, _json_text(body, response.status_code), dict(response.headers))


def _bounded(response: requests.Response, deadline: float) -> bytes:
    """Read the body; one that trickles or swells is given up."""
    body = bytearray()
    for chunk in response.iter_content(8192):
        body += chunk
        if len(body) > MOST_BYTES or time.monotonic() > deadline:
            raise IdentityUnavailable("an answer too long, or too slow")
    return bytes(body)


def _json_text(body: bytes, status: int) -> str:
    """Return the text of a JSON object; msal would log what is none, whatever stands in it."""
    try:
        text = body.decode()
        if isinstance(json.loads(text), dict):
            return text
    except ValueError as error:
        raise IdentityUnavailable(f"HTTP {status} without JSON") from error
    raise IdentityUnavailable(f"HTTP {status} with JSON that is no object")
