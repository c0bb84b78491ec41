"""From Entra's error answers to our errors: by number, else by code, never by text.

The numbers are those of "Microsoft Entra authentication and authorization error codes"; what each calls for is said
beside the error.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.identity.errors import (
    AssertionExpired,
    Blocked,
    ConsentRequired,
    IdentityError,
    IdentityUnavailable,
    InteractionRequired,
    Misconfigured,
    NotAssigned,
    SignInExpired,
)

NUMBERS: Mapping[type[IdentityError], tuple[int, ...]] = {
    # no consent for Graph; the person declined; only an administrator may consent
    ConsentRequired: (65001, 65004, 90094),
    # second factor wanted; enrolment wanted (twice); second factor expired; not passed
    InteractionRequired: (50076, 50079, 50072, 50078, 50074),
    # external challenge; conditional access; device not compliant, not joined; blocked by policy
    # account disabled; account unknown; account of a foreign tenant
    Blocked: (50158, 50131, 53000, 53001, 53003, 50057, 50034, 50020),
    # assertion invalid; expired
    AssertionExpired: (50013, 500133),
    # refresh token idle, expired, revoked; sign-in frequency
    SignInExpired: (700082, 70008, 50173, 70043),
    # the tenant assigns people to the app
    NotAssigned: (50105,),
    # audience is not this app; secret wrong, expired; assertion of the app wrong; client invalid
    # resource, permission or app not set up in the tenant
    Misconfigured: (500131, 7000215, 7000222, 700027, 70002, 700016, 500011, 650057, 65005, 650056),
    # tokens asked for in a loop
    IdentityUnavailable: (50196,),
}

CODES: Mapping[str, type[IdentityError]] = {
    "consent_required": ConsentRequired,
    "access_denied": ConsentRequired,
    "interaction_required": InteractionRequired,
    "login_required": SignInExpired,
    "invalid_grant": SignInExpired,
    "temporarily_unavailable": IdentityUnavailable,
    "server_error": IdentityUnavailable,
    "slow_down": IdentityUnavailable,
}

_BY_NUMBER = {number: kind for kind, numbers in NUMBERS.items() for number in numbers}


def reaction(answer: Mapping[str, object], *, consent_link: str) -> IdentityError:
    """Return the error that this answer of the token endpoint calls for; what nobody knows is the operator's to see."""
    numbers = tuple(each for each in _listed(answer.get("error_codes")) if isinstance(each, int))
    code, suberror = str(answer.get("error", "")), str(answer.get("suberror") or "")
    kind = next((_BY_NUMBER[each] for each in numbers if each in _BY_NUMBER), None)
    kind = kind or CODES.get(suberror) or CODES.get(code) or Misconfigured
    claims = answer.get("claims")
    return kind(
        " ".join((code, *map(str, numbers))),
        claims=claims if isinstance(claims, str) else None,
        link=consent_link if kind is ConsentRequired else None,
    )


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
