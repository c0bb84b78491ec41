"""Two memories of msal's that must not remember.

Its HTTP cache replays any 400 for a minute (so consent, once given, would seem not to help) and holds one person's 429
against everybody. Its token cache is never read by the on-behalf-of exchange, yet grows with every one, and is not
partitioned by person. Tokens are kept by AccessTokens and AppTokens instead.
"""

from __future__ import annotations

from msal import TokenCache


class Forgetful(dict[str, object]):
    """A dictionary that stays empty."""

    def __setitem__(self, key: str, value: object) -> None:
        """Forget it at once."""


class ForgetfulTokens(TokenCache):  # type: ignore[misc] # msal has no types
    """A token cache that stays empty."""

    def add(self, event: object, now: object = None) -> None:
        """Forget it at once."""
