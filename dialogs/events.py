"""What can happen to a conversation: things said and pressed, and what came of the commands it gave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from dialogs.commands import Command, LookAhead, LookAt, Write
from dialogs.selftest import SelfTested
from dialogs.timeoff import Occurrence, WorkingPattern


@dataclass(frozen=True, slots=True)
class Occasion:
    """When, where and for whom something happened.

    `at` is the bot's own clock, in UTC; `moment` is when the person spoke or pressed, in their own zone (in UTC where
    `zone` is unknown). `fresh_id` is 128 random bits as text: whatever is made in this turn takes its id from it, so
    that deciding twice makes the same thing. `zone` is an IANA name, `locale` a BCP 47 tag. `address` is the channel's
    own note of the way back to the chat, opaque here.
    """

    at: datetime
    fresh_id: str
    moment: datetime
    zone: str | None
    locale: str
    address: str


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence was sent, or an earlier one edited; `message_id` is the channel's."""

    occasion: Occasion
    text: str
    message_id: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A message was deleted by the person who sent it."""

    occasion: Occasion
    message_id: str


class Button(Enum):
    """What can be pressed on a card; the value is the verb on the wire."""

    BOOK = "book"
    CHOOSE = "choose"
    CHANGE = "change"
    SUBMIT = "submit"
    DISMISS = "dismiss"
    UNDO = "undo"
    TRY_REST = "try_rest"
    GIVE_BACK = "give_back"
    WITHDRAW = "withdraw"
    LIST = "list"
    HELP = "help"
    REFRESH = "refresh"
    BESIDE = "beside"
    OTHER_ZONE = "other_zone"
    SAVE = "save"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Form:
    """The inputs of a card, already read; None where a field was left empty.

    `start` and `end` are wall-clock times on `first` and `last` (both included) in the person's zone. `language` and
    `pace` belong to the settings; they are what the card offered, or anything.
    """

    first: date | None = None
    last: date | None = None
    start: time | None = None
    end: time | None = None
    subject: str | None = None
    language: str | None = None
    pace: str | None = None
    faulty: bool = False


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button of a card was pressed.

    `subject` is the opaque id that the card carries (a proposal's or a booking's), `choice` the index of the option
    where there are several, `card` the channel's id of the message that holds the card, None where unknown.
    """

    occasion: Occasion
    button: Button
    subject: str
    card: str | None = None
    choice: int | None = None
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """The person installed Offhand, or opened its chat for the first time."""

    occasion: Occasion


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The person signed in, or gave a consent that was missing: what waited may go on."""

    occasion: Occasion


class SignInFault(Enum):
    """Why a sign-in did not come about."""

    DECLINED = "declined"
    CONSENT_MISSING = "consent_missing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SignInFailed:
    """A sign-in was tried and did not come about."""

    occasion: Occasion
    fault: SignInFault


@dataclass(frozen=True, slots=True)
class Woke:
    """The worker found that something of this conversation is due; `at` is the bot's clock."""

    at: datetime


class Obstacle(Enum):
    """Why a command could not be carried out at all; each has a sentence and a way on of its own."""

    SIGN_IN = "sign_in"
    CONSENT = "consent"
    INTERACTION = "interaction"
    BLOCKED = "blocked"
    OTHER_PERSON = "other_person"
    NOT_ASSIGNED = "not_assigned"
    NO_MAILBOX = "no_mailbox"
    FORBIDDEN = "forbidden"
    MISCONFIGURED = "misconfigured"
    THROTTLED = "throttled"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Hindered:
    """The command was not carried out: nothing was sent that could have changed the plan.

    `until` is the moment before which trying again is useless, where the other side named one. `link` is a page that
    helps (the administrator's consent page).
    """

    at: datetime
    command: Command
    obstacle: Obstacle
    until: datetime | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class HoursRead:
    """The caller's own hours; `pattern` is None where neither the plan nor the mailbox holds any.

    `zone` is the plan's or the mailbox's, as an IANA name, None where unknown.
    """

    at: datetime
    pattern: WorkingPattern | None
    zone: str | None


@dataclass(frozen=True, slots=True)
class PlanSeen:
    """What the plan holds in the stretch that was asked for, in order of start."""

    at: datetime
    look: LookAt
    occurrences: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True)
class Meetings:
    """How many meetings of the caller lie in a stretch, and how many of these they organise."""

    count: int
    organised: int


@dataclass(frozen=True, slots=True)
class AheadSeen:
    """What a proposal would meet; `meetings` is None where the calendar was not or could not be read."""

    at: datetime
    look: LookAhead
    occurrences: tuple[Occurrence, ...]
    meetings: Meetings | None = None


@dataclass(frozen=True, slots=True)
class Stands:
    """The change was made; `occurrence` is what the plan answered, None where its answer could not be read."""

    occurrence: Occurrence | None


@dataclass(frozen=True, slots=True)
class Gone:
    """The occurrence is no longer in the plan, whoever removed it."""


class RefusalCode(Enum):
    """Why the plan refused one change for good."""

    INVALID = "invalid"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    CONFLICT = "conflict"
    NO_MAILBOX = "no_mailbox"
    NEVER_SENT = "never_sent"


@dataclass(frozen=True, slots=True)
class Refused:
    """The plan refused the change for good; nothing was changed."""

    code: RefusalCode


@dataclass(frozen=True, slots=True)
class NotSent:
    """The change never left, or was turned away unread; it may be sent again, not before `until`."""

    until: datetime | None = None
    obstacle: Obstacle = Obstacle.UNAVAILABLE


@dataclass(frozen=True, slots=True)
class Uncertain:
    """The change left and no answer says what became of it: it may or may not stand."""

    until: datetime | None = None


Answer = Stands | Gone | Refused | NotSent | Uncertain


@dataclass(frozen=True, slots=True)
class Written:
    """What became of each attempt of a `Write` command, in its order."""

    at: datetime
    write: Write
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What had to be told about that booking has reached the chat, as the message with that id where it has one."""

    at: datetime
    subject: str
    revision: int
    card: str | None = None


@dataclass(frozen=True, slots=True)
class Untold:
    """What had to be told could not be delivered; `lasting` when the chat is gone for good."""

    at: datetime
    subject: str
    revision: int
    lasting: bool = False


@dataclass(frozen=True, slots=True)
class SignedOut:
    """The person's sign-in was ended on their wish."""

    at: datetime


Outcome = Hindered | HoursRead | PlanSeen | AheadSeen | Written | Told | Untold | SignedOut | SelfTested
FromPerson = Said | Unsaid | Pressed | Arrived | SignedIn | SignInFailed
Event = FromPerson | Woke | Outcome
