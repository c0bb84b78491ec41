"""Why there is no token, as a small tree.

::

    Hindrance
    └── IdentityError
        ├── SignInRequired          the person has not signed in
        │   └── SignInExpired       the sign-in is not worth anything any more
        │       └── AssertionExpired    the token for our own API is too old or broken; a new one may do
        ├── InteractionRequired     Entra wants something of the person: a second factor, enrolment
        ├── ConsentRequired         nobody has agreed yet that Offhand may reach the plan; `link` asks an administrator
        ├── Blocked                 a policy of the tenant, or the account, forbids it; signing in again changes nothing
        ├── NotAssigned             the person is not among those who may use the app
        ├── OtherPerson             whoever signed in is not the person in the chat: no call is made with that token
        ├── Misconfigured           the app registration, its credential or the tenant's set-up is wrong: the operator's
        └── IdentityUnavailable     Entra did not answer, or asked to be left alone for a while
"""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

from bot.hindrance import Hindrance
from dialogs.events import Obstacle


class IdentityError(Hindrance):
    """No token can be had.

    `claims` is what Entra demands of the next sign-in, as JSON text, None where it demands nothing.
    `ends_sign_in` tells whether the sign-in that was used is worth nothing any more.
    """

    ends_sign_in: ClassVar[bool] = False

    def __init__(
        self,
        text: str = "",
        *,
        claims: str | None = None,
        retry_after: timedelta | None = None,
        link: str | None = None,
    ) -> None:
        super().__init__(text, retry_after=retry_after, link=link)
        self.claims = claims


class SignInRequired(IdentityError):
    """The person has not signed in, or has to do so again."""

    obstacle = Obstacle.SIGN_IN


class SignInExpired(SignInRequired):
    """Entra takes the sign-in no longer: idle, revoked, too old for the tenant's policy."""

    ends_sign_in = True


class AssertionExpired(SignInExpired):
    """The person's token for our own API is too old (normal after an hour) or broken; a new one may do."""


class InteractionRequired(IdentityError):
    """Entra wants something of the person that only a sign-in page can ask for: a second factor, enrolment."""

    obstacle = Obstacle.INTERACTION
    ends_sign_in = True


class ConsentRequired(IdentityError):
    """Nobody has agreed yet that Offhand may reach the plan, or somebody declined; `link` asks an administrator."""

    obstacle = Obstacle.CONSENT


class Blocked(IdentityError):
    """A policy of the tenant or the state of the account forbids it."""

    obstacle = Obstacle.BLOCKED


class NotAssigned(IdentityError):
    """The tenant lets only chosen people use the app, and this person is not among them."""

    obstacle = Obstacle.NOT_ASSIGNED


class OtherPerson(IdentityError):
    """The token belongs to somebody else than the person in the chat, or does not say to whom."""

    obstacle = Obstacle.OTHER_PERSON
    ends_sign_in = True


class Misconfigured(IdentityError):
    """The app registration, its credential or the tenant's set-up is wrong; only an operator can mend it."""

    obstacle = Obstacle.MISCONFIGURED


class IdentityUnavailable(IdentityError):
    """Entra or the token service did not answer in time or in form, or asked to be left alone for a while."""

    obstacle = Obstacle.UNAVAILABLE
