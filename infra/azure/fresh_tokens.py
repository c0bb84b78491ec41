"""Run a program beside files that always hold fresh tokens of this machine's managed identity.

    python3 fresh_tokens.py FOLDER python3 app.py

Container Apps hands out tokens over HTTP. Offhand takes its credential from a file (FEDERATED_TOKEN_FILE), and
PostgreSQL's password from another (`passfile=` in STORE_URL), which is read for each new connection. This keeps both in
FOLDER: `credential`, and `pgpass` where POSTGRES_HOST is set. It starts the program once the files are there, hands its
signals on, and ends with its exit code.

Set by Container Apps: IDENTITY_ENDPOINT, IDENTITY_HEADER. Set by whoever deploys: IDENTITY_CLIENT_ID, POSTGRES_HOST,
POSTGRES_USER. See learn.microsoft.com/azure/container-apps/managed-identity, "Connect to Azure services in app code".
"""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

EXCHANGE = "api://AzureADTokenExchange"
POSTGRES = "https://ossrdbms-aad.database.windows.net"
SOONEST, LATEST = 30.0, 3600.0
"""Seconds between two rounds: not so often that the endpoint refuses, and often enough that no token is ever old."""

DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # the endpoint is on this very machine


@dataclass(frozen=True, slots=True)
class Identity:
    """Where this machine's identity gives out its tokens."""

    endpoint: str
    header: str
    client_id: str

    def token(self, resource: str) -> tuple[str, float]:
        """Return a token for a resource, and the seconds since 1970 at which it ends. Raises OSError, ValueError."""
        query = {"api-version": "2019-08-01", "resource": resource, "client_id": self.client_id}
        asked = urllib.request.Request(  # noqa: S310 - Container Apps' own http address on this machine
            f"{self.endpoint}?{urllib.parse.urlencode(query)}", headers={"X-IDENTITY-HEADER": self.header}
        )
        with DIRECT.open(asked, timeout=10) as answer:
            content = json.load(answer)
        return str(content["access_token"]), float(content["expires_on"])


@dataclass(frozen=True, slots=True)
class Files:
    """What is kept fresh, and where."""

    folder: Path
    identity: Identity
    postgres: tuple[str, str] | None
    """Host and user of the store, where it is PostgreSQL."""

    def refresh(self) -> float:
        """Write every file anew; return the seconds until it is time again, half of the shortest life."""
        token, ends = self.identity.token(EXCHANGE)
        self._put("credential", token)
        if self.postgres:
            host, user = self.postgres
            password, password_ends = self.identity.token(POSTGRES)
            self._put("pgpass", f"{host}:*:*:{user}:{password}\n")
            ends = min(ends, password_ends)
        return min(max((ends - time.time()) / 2, SOONEST), LATEST)

    def _put(self, name: str, content: str) -> None:
        """Replace a file as a whole: a reader finds the old one or the new one, never half of one."""
        draft = self.folder / f".{name}"
        draft.touch(mode=0o600)  # PostgreSQL's clients refuse a password file that others may read
        draft.write_text(content, encoding="ascii")
        draft.replace(self.folder / name)


def files(folder: str, environ: Mapping[str, str]) -> Files:
    """Return what the environment asks for. Raises KeyError with the name of what is missing."""
    identity = Identity(environ["IDENTITY_ENDPOINT"], environ["IDENTITY_HEADER"], environ["IDENTITY_CLIENT_ID"])
    postgres = (environ["POSTGRES_HOST"], environ["POSTGRES_USER"]) if environ.get("POSTGRES_HOST") else None
    return Files(Path(folder), identity, postgres)


def refreshed(kept: Files) -> float:
    """Refresh, or say why not and try again soon: what stands in the files is good for a while."""
    try:
        return kept.refresh()
    except (OSError, ValueError, KeyError) as error:
        sys.stderr.write(f'{{"event": "identity_unavailable", "error": "{type(error).__name__}"}}\n')
        return SOONEST


def run(kept: Files, command: list[str]) -> int:
    """Start the program, and keep its files fresh until it ends; return its exit code."""
    pause = kept.refresh()
    with subprocess.Popen(command) as program:  # noqa: S603 - what whoever deploys asks for
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, lambda number, _: program.send_signal(number))
        while True:
            try:
                return program.wait(pause)
            except subprocess.TimeoutExpired:
                pause = refreshed(kept)


def main(arguments: list[str]) -> int:
    """Run the command line; return the exit code."""
    if len(arguments) < 2:
        sys.stderr.write("usage: fresh_tokens.py FOLDER COMMAND...\n")
        return 2
    try:
        kept = files(arguments[0], os.environ)  # noqa: TID251 - the settings of this program, which is not the bot
        return run(kept, arguments[1:])
    except KeyError as error:
        sys.stderr.write(f"{error.args[0]} is missing; this runs in Container Apps with a managed identity.\n")
    except (OSError, ValueError) as error:
        sys.stderr.write(f"The managed identity gave no token ({error}); the program was not started.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
