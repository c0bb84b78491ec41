"""Who has allowed what: consents, demands for a new sign-in, refusals by policy."""

import time
from dataclasses import dataclass, replace
from enum import StrEnum

from infra.workplace.identity.registration import GRAPH_PERMISSIONS

ALL_GRAPH = frozenset(GRAPH_PERMISSIONS)


class Word(StrEnum):
    """A standing in one word, as the room shows it.

    GIVEN: single sign-on works and Graph is allowed. ABSENT: neither was ever asked. REVOKED: single sign-on works,
    Graph is not allowed (any more), which is also where a tenant stands that wants its administrator to decide.
    """

    GIVEN = "given"
    ABSENT = "absent"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Standing:
    """What one person has allowed, and what policy demands of them.

    `api` is the app's own scope. `refusal` is the AADSTS number with which every token request of theirs is refused
    until they sign in again. `signed_in_at` and `sign_in_demanded_at` are Unix seconds: a session older than the
    demand is not enough.
    """

    api: bool = True
    graph: frozenset[str] = ALL_GRAPH
    refusal: int | None = None
    signed_in_at: float = 0.0
    sign_in_demanded_at: float = 0.0

    @property
    def word(self) -> Word:
        """The standing in one word."""
        if not self.api:
            return Word.ABSENT
        return Word.GIVEN if self.graph >= ALL_GRAPH else Word.REVOKED

    @property
    def sign_in_due(self) -> bool:
        """Tell whether a fresh sign-in is demanded and has not happened yet."""
        return self.refusal is not None or self.signed_in_at < self.sign_in_demanded_at


class Consents:
    """The standing of everybody, by object id."""

    __slots__ = ("_standings",)

    def __init__(self) -> None:
        """Start with everything allowed."""
        self._standings: dict[str, Standing] = {}

    def reset(self) -> None:
        """Make everything allowed again."""
        self._standings.clear()

    def of(self, oid: str) -> Standing:
        """Return somebody's standing."""
        return self._standings.get(oid, Standing())

    def put(self, oid: str, word: Word) -> None:
        """Set somebody's consent in one word."""
        graph = ALL_GRAPH if word is Word.GIVEN else frozenset[str]()
        self._standings[oid] = replace(self.of(oid), api=word is not Word.ABSENT, graph=graph)

    def allow(self, oid: str, *, api: bool, graph: frozenset[str]) -> None:
        """Add to what somebody allows."""
        standing = self.of(oid)
        self._standings[oid] = replace(standing, api=standing.api or api, graph=standing.graph | graph)

    def refuse(self, oid: str, number: int | None) -> None:
        """Let token requests of somebody fail with an AADSTS number until they sign in again (None: no longer)."""
        self._standings[oid] = replace(self.of(oid), refusal=number)

    def demand_sign_in(self, oid: str) -> None:
        """End somebody's sessions: tokens of before this moment are challenged, and a fresh sign-in is needed."""
        self._standings[oid] = replace(self.of(oid), sign_in_demanded_at=time.time())

    def signed_in(self, oid: str) -> None:
        """Note that somebody has just signed in on the page; demands of before are met."""
        self._standings[oid] = replace(self.of(oid), signed_in_at=time.time(), refusal=None)
