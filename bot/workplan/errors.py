"""What can become of a request to the work plan, as a small tree.

::

    Hindrance
    └── WorkPlanError
        ├── NotSent             no byte of it left: no address, no connection, no TLS
        ├── Throttled           429: turned away unread, come back after `retry_after`
        ├── TokenRejected       401, and a fresh token did not help or could not be had
        ├── Uncertain           it left, and nothing tells what became of it: a 5xx, a reset, silence
        ├── Unreadable          the plan answered a question, but not in a way that can be read
        └── Refused             a 4xx: it was read, and refused for good
            ├── Forbidden       403
            ├── NotFound        404: no occurrence with that id
            ├── Conflict        409
            └── MailboxMissing  the person has no mailbox in Exchange Online, and so no plan

Told apart by status and `error.code` alone, never by a message. See Graph's page "Microsoft Graph error responses".
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from bot.hindrance import Hindrance
from dialogs import events
from dialogs.events import Answer, Obstacle, RefusalCode


class WorkPlanError(Hindrance):
    """The work plan did not do what was asked."""


class NotSent(WorkPlanError):
    """No byte of the request left this machine; it may be sent again."""


class Throttled(WorkPlanError):
    """The request was turned away unread; `retry_after` is when to come back, None where nothing sensible was said."""

    obstacle = Obstacle.THROTTLED


class TokenRejected(WorkPlanError):
    """The token was refused; `challenge` is the base64 text of the claims that another one must satisfy."""

    obstacle = Obstacle.SIGN_IN

    def __init__(self, text: str = "", *, challenge: str | None = None) -> None:
        super().__init__(text)
        self.challenge = challenge


class Uncertain(WorkPlanError):
    """The request left and its outcome is unknown: look into the plan before anything is sent again."""

    def answer(self, at: datetime) -> Answer:
        """Never say that it failed."""
        return events.Uncertain(self.until(at))


class Unreadable(WorkPlanError):
    """A question was answered in a way that cannot be read."""


class Refused(WorkPlanError):
    """The request was read and refused for good; nothing was changed."""

    refusal: ClassVar[RefusalCode] = RefusalCode.INVALID

    def __init__(self, status: int, code: str, *, retry_after: timedelta | None = None) -> None:
        super().__init__(f"HTTP {status} {code}", retry_after=retry_after)
        self.status = status
        self.code = code

    def answer(self, at: datetime) -> Answer:  # noqa: ARG002 # a refusal has no time
        """Say it as a refusal."""
        return events.Refused(self.refusal)


class Forbidden(Refused):
    """The token's scope does not reach so far, or the plan is somebody else's."""

    obstacle = Obstacle.FORBIDDEN
    refusal = RefusalCode.FORBIDDEN


class NotFound(Refused):
    """There is no occurrence with that id."""

    refusal = RefusalCode.NOT_FOUND


class Conflict(Refused):
    """It cannot stand beside what the plan holds."""

    refusal = RefusalCode.CONFLICT


class MailboxMissing(Refused):
    """The person has no mailbox in Exchange Online, and so no work plan."""

    obstacle = Obstacle.NO_MAILBOX
    refusal = RefusalCode.NO_MAILBOX


BY_STATUS: dict[int, type[Refused]] = {403: Forbidden, 404: NotFound, 409: Conflict}

BY_CODE: dict[str, type[Refused]] = {
    "mailboxnotenabledforrestapi": MailboxMissing,
    "erroritemnotfound": NotFound,
    # ids come from the plan itself: one that it cannot read any more is one that it no longer holds
    "errorinvalididmalformed": NotFound,
    "erroraccessdenied": Forbidden,
    "authorization_requestdenied": Forbidden,
}


def refusal(status: int, code: str) -> Refused:
    """Return the error for a 4xx: by its code, which says more, else by its status."""
    kind = BY_CODE.get(code.lower()) or BY_STATUS.get(status) or Refused
    return kind(status, code)
