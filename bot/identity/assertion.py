"""The user assertion: the person's token for our own API, which Entra exchanges for one for Graph."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Protocol


class Person(Protocol):
    """Whose tokens: tenant and object id as lower-case GUID text. The store's Person is one."""

    @property
    def tenant(self) -> str:
        """The tenant's id."""

    @property
    def object_id(self) -> str:
        """The person's id within the tenant."""


class UserAssertions(Protocol):
    """Where user assertions come from; the channel provides them, since it runs the sign-in."""

    async def assertion(self, address: str) -> str | None:
        """Return a token of the person for our own API, None when they have to sign in; raises IdentityUnavailable."""

    async def drop(self, address: str) -> None:
        """End the person's sign-in at the token service; raises IdentityUnavailable."""


def names(claims: Mapping[str, object], person: Person) -> bool:
    """Tell whether these claims are that person's; claims that do not say whose they are, are nobody's."""
    tenant, object_id = claims.get("tid"), claims.get("oid")
    if not isinstance(tenant, str) or not isinstance(object_id, str):
        return False
    return tenant.lower() == person.tenant.lower() and object_id.lower() == person.object_id.lower()


def claims_of(token: str) -> Mapping[str, object]:
    """Read the claims of a JWT without proving them: Entra proves the assertion when it exchanges it.

    Of anything that is no JWT the claims are empty.
    """
    try:
        payload = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (IndexError, ValueError, binascii.Error):
        return {}
    return claims if isinstance(claims, dict) else {}
