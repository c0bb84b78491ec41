"""A person's conversation: what is open, what is under way, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from dialogs.booking import Booking, Tempo, wake_at
from dialogs.commands import Command
from dialogs.events import Said
from dialogs.language import Missing
from dialogs.proposal import Proposal
from dialogs.replies import Sending
from dialogs.timeoff import Interval, WorkingPattern


@dataclass(frozen=True, slots=True)
class Hours:
    """The caller's own hours as last read; `pattern` is None where neither plan nor mailbox holds any."""

    pattern: WorkingPattern | None
    zone: str | None
    read_at: datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sentence that waits for the caller's hours, or for their sign-in; `until` is when it is tried again."""

    said: Said
    until: datetime
    needs_sign_in: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be looked up in the plan: a list, or what is to be withdrawn there.

    `cut` holds the stretches to be withdrawn, empty for a list.
    """

    id: str
    stretch: Interval
    asked: Said
    until: datetime
    cut: tuple[Interval, ...] = ()
    needs_sign_in: bool = False


@dataclass(frozen=True, slots=True)
class Incomplete:
    """A request of which one thing is missing; `text` is kept until it is complete, or for a few minutes."""

    text: str
    missing: Missing
    at: datetime
    times: int


@dataclass(frozen=True, slots=True)
class Conversation:
    """All that is kept of one person.

    `proposals` are open or expired ones, `bookings` those under way and those that can still be undone, both the
    newest last. `heard` holds the ids of the last messages, so that a second delivery of one changes nothing.
    `stumbles` counts sentences in a row that were not understood. `address` is the channel's way back to the chat.
    """

    address: str = ""
    locale: str = ""
    proposals: tuple[Proposal, ...] = ()
    bookings: tuple[Booking, ...] = ()
    hours: Hours | None = None
    waiting: Waiting | None = None
    question: Question | None = None
    incomplete: Incomplete | None = None
    heard: tuple[str, ...] = ()
    stumbles: int = 0
    touched_at: datetime | None = None

    def proposal(self, proposal_id: str) -> Proposal | None:
        """Return the proposal with that id."""
        return next((each for each in self.proposals if each.id == proposal_id), None)

    def booking(self, booking_id: str) -> Booking | None:
        """Return the booking with that id."""
        return next((each for each in self.bookings if each.id == booking_id), None)

    def due(self, tempo: Tempo) -> datetime | None:
        """Return when something of this conversation is to be taken up without a word from the person."""
        waits = [wake_at(each, tempo) for each in self.bookings]
        if self.waiting is not None and not self.waiting.needs_sign_in:
            waits.append(self.waiting.until)
        if self.question is not None and not self.question.needs_sign_in:
            waits.append(self.question.until)
        return min((each for each in waits if each is not None), default=None)


@dataclass(frozen=True, slots=True)
class Rules:
    """What an administrator may set and a developer may tune.

    `pattern` holds where the caller's own hours are unknown. `subject` is what colleagues may see of time off.
    """

    pattern: WorkingPattern
    zone: str = "UTC"
    locale: str = "en-GB"
    subject: str = "Time off"
    proposal_life: timedelta = timedelta(minutes=15)
    hours_life: timedelta = timedelta(days=1)
    incomplete_life: timedelta = timedelta(minutes=10)
    undo_life: timedelta = timedelta(days=30)
    most_proposals: int = 10
    most_bookings: int = 20
    tempo: Tempo = field(default_factory=Tempo)


@dataclass(frozen=True, slots=True)
class Decision:
    """What to keep, what to say and what to do, in that order."""

    conversation: Conversation
    sendings: tuple[Sending, ...] = ()
    command: Command | None = None
