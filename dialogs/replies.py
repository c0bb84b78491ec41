"""What can be answered, as data; `dialogs.wording` puts it into words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from dialogs.booking import Booking
from dialogs.events import Obstacle, SignInFault
from dialogs.language import Missing, Refusal
from dialogs.planning import Unplannable
from dialogs.proposal import Proposal
from dialogs.selftest import Check
from dialogs.timeoff import Interval, Occurrence, WorkingPattern


@dataclass(frozen=True, slots=True)
class Offered:
    """A proposal, ready for its tap.

    `still_open` is an earlier one that waits as well.
    """

    proposal: Proposal
    still_open: Proposal | None = None


@dataclass(frozen=True, slots=True)
class FormOffered:
    """The proposal as a form: date, time and subject to be changed by hand; `blank` when nothing was proposed yet."""

    proposal: Proposal
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Further:
    """Where else the administrator wants time off to be requested: shown on the receipt as a link."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class BookingShown:
    """How far a booking has come, or what became of it: the present truth of its card.

    `plan_zone` is the zone in which the caller's plan is kept, where it is known.
    """

    booking: Booking
    undone: Booking | None = None
    further: Further | None = None
    plan_zone: str | None = None


@dataclass(frozen=True, slots=True)
class Dismissed:
    """A proposal was dropped on the person's wish; `unsaid` when they deleted the message it came from."""

    proposal: Proposal
    unsaid: bool = False


@dataclass(frozen=True, slots=True)
class Expired:
    """A proposal was tapped after its time."""

    proposal: Proposal


@dataclass(frozen=True, slots=True)
class Lost:
    """How often in a row an answer led nowhere, this one included, and whether the form is offered beside it."""

    times: int = 1
    form: bool = False


FIRST = Lost()


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing is missing; the rest is kept. `times` it was asked for, `lost`: see `Lost`."""

    missing: Missing
    times: int
    lost: Lost = FIRST


@dataclass(frozen=True, slots=True)
class Declined:
    """It was understood and can't be booked; `nearest` is what could be instead."""

    reason: Refusal | Unplannable
    nearest: Interval | None = None
    unknown: tuple[str, ...] = ()
    lost: Lost = FIRST


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Nothing to act on was found; `moment` lets the examples name real days."""

    moment: datetime
    unknown: tuple[str, ...]
    denoted: tuple[Interval, ...]
    lost: Lost = FIRST


@dataclass(frozen=True, slots=True)
class Listed:
    """What the plan holds in `stretch`; only time off, in order. `giving_back` has an option for each stretch of it.

    `of_others` when somebody else's was asked for, which is nobody's to see here; `to_choose` when they wanted to give
    something back and did not say what.
    """

    stretch: Interval
    occurrences: tuple[Occurrence, ...]
    pattern: WorkingPattern
    zone: str
    giving_back: Proposal | None = None
    of_others: bool = False
    to_choose: bool = False


@dataclass(frozen=True, slots=True)
class NothingToWithdraw:
    """The plan holds no time off in that stretch."""

    stretch: Interval
    zone: str
    lost: Lost = FIRST


@dataclass(frozen=True, slots=True)
class SettingsShown:
    """What the person has set, to be changed on the card; `saved` when they just did.

    `pattern` is the hours that are taken for theirs, None while they were not read; `reads_again` when they asked for
    that.
    """

    subject: str
    book_at_once: bool
    may_book_at_once: bool
    language: str | None
    pattern: WorkingPattern | None = None
    saved: bool = False
    reads_again: bool = False


@dataclass(frozen=True, slots=True)
class SignInAsked:
    """The request is kept until the person has signed in or consented.

    `silently`: the channel may try without a tap first. Not again once one was heard of: a sign-in that comes about and
    changes nothing would be asked for again and again. `instead`: an earlier request, which waited as well, is not kept
    any more. `fact_sheet` is for the administrator, beside the `link`.
    """

    obstacle: Obstacle
    link: str | None = None
    silently: bool = False
    instead: bool = False
    fact_sheet: str | None = None


@dataclass(frozen=True, slots=True)
class SignInEnded:
    """A sign-in was tried and failed; nothing was booked, and the request is kept where one `waits`."""

    fault: SignInFault
    waits: bool = True


@dataclass(frozen=True, slots=True)
class HeldUp:
    """A question could not be answered: the other side is in the way."""

    obstacle: Obstacle
    until: datetime | None = None
    link: str | None = None
    lost: Lost = FIRST


class Talk(Enum):
    """Answers that carry nothing."""

    GREETING = "greeting"
    WELCOME = "welcome"
    HELP = "help"
    THANKS = "thanks"
    PRIVACY = "privacy"
    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    FORGOTTEN = "forgotten"
    NOTHING_TO_CONFIRM = "nothing_to_confirm"
    NOTHING_TO_DISMISS = "nothing_to_dismiss"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_CHANGE = "nothing_to_change"
    UNDONE_ALREADY = "undone_already"
    KEPT = "kept"
    DROPPED = "dropped"
    LAST_BOOKED = "last_booked"
    STILL_BUSY = "still_busy"
    WILL_FORGET = "will_forget"
    UNSAID_LATE = "unsaid_late"
    CARD_TOO_OLD = "card_too_old"
    FORM_FAULTY = "form_faulty"


@dataclass(frozen=True, slots=True)
class SelfTestBegun:
    """A self-test is under way."""


@dataclass(frozen=True, slots=True)
class SelfTestShown:
    """What a self-test found, for whoever looks after the installation."""

    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        """Tell whether nothing failed."""
        return all(check.passed is not False for check in self.checks)


@dataclass(frozen=True, slots=True)
class Talked:
    """One of the answers that carry nothing; `moment` lets examples name real days."""

    talk: Talk
    moment: datetime
    lost: Lost = FIRST


Reply = (
    Offered
    | FormOffered
    | BookingShown
    | Dismissed
    | Expired
    | Asked
    | Declined
    | NotUnderstood
    | Listed
    | NothingToWithdraw
    | SettingsShown
    | SignInAsked
    | SignInEnded
    | HeldUp
    | SelfTestBegun
    | SelfTestShown
    | Talked
)


@dataclass(frozen=True, slots=True)
class Sending:
    """A reply and where it goes.

    `subject` is the proposal or booking whose card this is, None for plain talk. `card` is the channel's id of the
    message to put it in the place of. A higher `revision` of a subject replaces a lower one, never the other way. A
    `transient` one may be left out when the next follows soon. An `owed` one is kept until it has been delivered.
    `instead_of` is the subject whose card is no longer in use because of this one.
    """

    reply: Reply
    subject: str | None = None
    card: str | None = None
    revision: int = 0
    transient: bool = False
    owed: bool = False
    instead_of: str | None = None
