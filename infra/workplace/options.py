"""What can be chosen when the workplace is started."""

import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

APP_ID = "b2f6a1c4-7d3e-4a90-8c15-6e0f93d2a7b8"


class Credential(StrEnum):
    """How the bot proves who it is to the identity provider."""

    SECRET = "secret"
    CERTIFICATE = "certificate"
    FEDERATED = "federated"


@dataclass(frozen=True, slots=True)
class Options:
    """Options of one workplace.

    `bots` are the message endpoints of the bot, one per replica. `port` and `tls_port` may be 0 for a free one.
    `modules` is the node_modules folder from which the page gets its scripts. `exposed` allows a host other than
    loopback: everybody who reaches it can then act as any of the sample people.
    """

    bots: tuple[str, ...] = ()
    host: str = "127.0.0.1"
    port: int = 0
    tls_port: int = 0
    exposed: bool = False
    app_id: str = APP_ID
    client_secret: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    credential: Credential = Credential.SECRET
    connection: str = "offhand"
    modules: Path | None = None
