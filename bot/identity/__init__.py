"""Identity: tokens for the caller's own plan and for the app itself. The only room that knows msal."""

from bot.identity.access_tokens import AccessToken, AccessTokens, Bearer
from bot.identity.app_tokens import AppTokens
from bot.identity.assertion import Person, UserAssertions
from bot.identity.consent import CALENDARS, consent_link
from bot.identity.entra import Entra
from bot.identity.errors import (
    AssertionExpired,
    Blocked,
    ConsentRequired,
    IdentityError,
    IdentityUnavailable,
    InteractionRequired,
    Misconfigured,
    NotAssigned,
    OtherPerson,
    SignInExpired,
    SignInRequired,
)

__all__ = [
    "CALENDARS",
    "AccessToken",
    "AccessTokens",
    "AppTokens",
    "AssertionExpired",
    "Bearer",
    "Blocked",
    "ConsentRequired",
    "Entra",
    "IdentityError",
    "IdentityUnavailable",
    "InteractionRequired",
    "Misconfigured",
    "NotAssigned",
    "OtherPerson",
    "Person",
    "SignInExpired",
    "SignInRequired",
    "UserAssertions",
    "consent_link",
]
