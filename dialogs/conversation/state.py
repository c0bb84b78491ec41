"""A person's conversation: what is open, what is under way, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from dialogs.booking import Booking, Tempo, wake_at
from dialogs.commands import Command
from dialogs.events import Obstacle, Said
from dialogs.language import Missing
from dialogs.proposal import Proposal
from dialogs.replies import Further, Sending
from dialogs.timeoff import Interval, WorkingPattern

TRIED_AGAIN = frozenset({None, Obstacle.CONSENT})


@dataclass(frozen=True, slots=True)
class Hours:
    """The caller's own hours as last read; `pattern` is None where neither plan nor mailbox holds any."""

    pattern: WorkingPattern | None
    zone: str | None
    read_at: datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sentence that waits for the caller's hours; `until` is when they are asked for again.

    `obstacle` is what the person was told to be in the way. A missing consent may be given by somebody else without a
    word in this chat, so it is looked for again; anything else waits for the person. `instead`: an earlier sentence
    waited as well and was dropped for this one. `then` was said while the hours were being read, and comes next.
    """

    said: Said
    until: datetime
    obstacle: Obstacle | None = None
    instead: bool = False
    then: tuple[Said, ...] = ()

    @property
    def due(self) -> datetime | None:
        """Return when to try again without a word from the person."""
        return self.until if self.obstacle in TRIED_AGAIN else None


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be looked up in the plan: a list, or what is to be withdrawn there.

    `cuts` holds the readings of what is to be withdrawn, each as its stretches, and is empty for a list. `to_choose`: a
    list to give back from; `of_others`: they asked for somebody else's. `obstacle` and `until` are as in `Waiting`.
    """

    id: str
    stretch: Interval
    asked: Said
    until: datetime
    cuts: tuple[tuple[Interval, ...], ...] = ()
    to_choose: bool = False
    of_others: bool = False
    obstacle: Obstacle | None = None

    @property
    def due(self) -> datetime | None:
        """Return when to try again without a word from the person."""
        return self.until if self.obstacle in TRIED_AGAIN else None


@dataclass(frozen=True, slots=True)
class Origin:
    """Which message led to which proposal, and so to which booking: for messages that are edited or deleted later."""

    message_id: str
    proposal: str


@dataclass(frozen=True, slots=True)
class Incomplete:
    """A request of which one thing is missing; `text` is kept until it is complete, or for a few minutes."""

    text: str
    missing: Missing
    at: datetime
    times: int


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person has set. `language` is a BCP 47 tag, None to follow what they speak."""

    book_at_once: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """All that is kept of one person.

    `proposals` are open or expired ones, `bookings` those under way and those that can still be undone, both the
    newest last. `heard` holds the ids of the last messages, so that a second delivery of one changes nothing.
    `spoken` is the language of their last sentence where it is not that of their `locale`. `stumbles` counts answers
    in a row that led nowhere, `sign_ins` the sign-ins asked for since one last helped. `forgetting`: they want all of
    this deleted as soon as nothing is under way. `address` is the channel's way back to the chat.
    """

    address: str = ""
    locale: str = ""
    proposals: tuple[Proposal, ...] = ()
    bookings: tuple[Booking, ...] = ()
    hours: Hours | None = None
    preferences: Preferences = Preferences()
    spoken: str = ""
    waiting: Waiting | None = None
    question: Question | None = None
    incomplete: Incomplete | None = None
    heard: tuple[str, ...] = ()
    origins: tuple[Origin, ...] = ()
    forgetting: bool = False
    stumbles: int = 0
    sign_ins: int = 0
    touched_at: datetime | None = None

    @property
    def tongue(self) -> str:
        """Return the BCP 47 tag in which to answer: as they chose, else as they spoke, else as their device is set."""
        language = self.preferences.language or self.spoken
        if not language or self.locale.startswith(language):
            return self.locale
        # Who writes English in Germany still reads the clock as Germany does.
        region = next((each for each in self.locale.split("-")[1:] if len(each) == 2), None)
        return f"{language}-{region}" if region else language

    def proposal(self, proposal_id: str) -> Proposal | None:
        """Return the proposal with that id."""
        return next((each for each in self.proposals if each.id == proposal_id), None)

    def booking(self, booking_id: str) -> Booking | None:
        """Return the booking with that id."""
        return next((each for each in self.bookings if each.id == booking_id), None)

    def due(self, rules: Rules) -> datetime | None:
        """Return when something of this conversation is to be taken up without a word from the person.

        Work, news, and words whose time is over: these leave by themselves, not only when the person comes back.
        """
        waits = [wake_at(self.bookings, rules.tempo)]
        waits += [each.expires_at for each in self.proposals if each.holds_words]
        if self.incomplete is not None:
            waits.append(self.incomplete.at + rules.incomplete_life)
        if self.waiting is not None:
            waits += [self.waiting.due, self.waiting.said.occasion.at + rules.waiting_life]
        if self.question is not None:
            waits += [self.question.due, self.question.asked.occasion.at + rules.waiting_life]
        return min((each for each in waits if each is not None), default=None)


@dataclass(frozen=True, slots=True)
class Rules:
    """What an administrator may set and a developer may tune.

    `pattern` holds where the caller's own hours are unknown. `subject` is what colleagues may see of time off, None
    for a neutral word of the caller's language. `looks_ahead`: the plan is read for overlaps while a card waits;
    `counts_meetings`: so is the calendar. `may_book_at_once`: people may choose to have clear, short, future requests
    booked without a tap. `further`: where else they are to request it. `fact_sheet`: what an administrator reads
    before giving consent. `self_tests`: this person may have the installation test itself in their own plan.
    """

    pattern: WorkingPattern
    zone: str = "UTC"
    locale: str = "en-GB"
    subject: str | None = None
    looks_ahead: bool = True
    counts_meetings: bool = True
    may_book_at_once: bool = True
    self_tests: bool = False
    further: Further | None = None
    fact_sheet: str | None = None
    languages: tuple[str, ...] = ("en", "de", "fr", "es", "pt", "nl", "it", "ja")
    proposal_life: timedelta = timedelta(minutes=15)
    hours_life: timedelta = timedelta(days=1)
    incomplete_life: timedelta = timedelta(minutes=10)
    waiting_life: timedelta = timedelta(days=7)
    consent_again: timedelta = timedelta(minutes=10)
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
