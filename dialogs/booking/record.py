"""A booking: what was confirmed, and how far each of its changes has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from dialogs.commands import Change, Create, Remove, Replace
from dialogs.events import Obstacle, RefusalCode
from dialogs.timeoff import Draft, Interval, Occurrence


class Purpose(Enum):
    """What the person wanted with it."""

    BOOK = "book"
    CHANGE = "change"
    WITHDRAW = "withdraw"
    UNDO = "undo"


class StepState(Enum):
    """How far one change has come.

    INTENDED: to be sent. SENT: written down, then sent; nothing heard. UNKNOWN: it may or may not stand, to be looked
    for in the plan. DONE: it stands. REFUSED: it does not stand and won't be sent again.
    """

    INTENDED = "intended"
    SENT = "sent"
    UNKNOWN = "unknown"
    DONE = "done"
    REFUSED = "refused"


OPEN = (StepState.INTENDED, StepState.SENT, StepState.UNKNOWN)
"""The states of a step that is still to be sent or to be looked for; few enough to be found sooner without a hash."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change and what became of it.

    `tries` counts the sendings, `looks` the looks in vain since the last one. `not_before` holds back the next sending
    (INTENDED) or the next look (UNKNOWN). `doubts` holds the flights in which the change left and of which nothing
    tells what became: each may still arrive, once. `affirmed`: the plan said that it stands, but not under which id,
    so it is never sent again. `result` is what the plan holds because of this step. `stray` marks the removal of
    something that a late commit of this booking left behind; the person hears of it only where it fails.
    """

    change: Change
    state: StepState = StepState.INTENDED
    tries: int = 0
    looks: int = 0
    not_before: datetime | None = None
    result: Occurrence | None = None
    refusal: RefusalCode | None = None
    doubts: tuple[int, ...] = ()
    affirmed: bool = False
    stray: bool = False

    @property
    def draft(self) -> Draft:
        """What the step puts into the plan, or what it takes out."""
        match self.change:
            case Create(draft) | Replace(_, draft, _):
                return draft
            case Remove(_, was):
                return was

    @property
    def is_open(self) -> bool:
        """Tell whether the step is still to be sent or to be looked for."""
        return self.state in OPEN


class Phase(Enum):
    """How far the whole booking has come.

    CONFIRMED: nothing was sent since the last tap. WRITING: steps are being sent or looked for. PROVING: all are
    settled, and the plan is read to prove it. COLLIDED: time off was in the way, nothing was sent. The rest are ends;
    UNKNOWN is one only until a later look finds out.
    """

    CONFIRMED = "confirmed"
    WRITING = "writing"
    PROVING = "proving"
    COLLIDED = "collided"
    DONE = "done"
    PARTLY = "partly"
    FAILED = "failed"
    UNKNOWN = "unknown"


UNDER_WAY = (Phase.CONFIRMED, Phase.WRITING, Phase.PROVING)


@dataclass(frozen=True, slots=True)
class Hindrance:
    """What holds a booking up before its next step; `until` where an end of it is known.

    A booking that FAILED keeps the one that made it fail, so that it can be told.
    """

    obstacle: Obstacle
    until: datetime | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Booking:
    """A confirmed proposal on its way, and what became of it.

    `id` was made when the card was offered, so every delivery of the tap meets the same booking.

    On its way: `before` holds the ids of the time off that stood in the stretch before anything was sent; none of
    these is ever taken for ours. `in_the_way` is what stood there when the booking COLLIDED. `flight` is the moment
    until which the command that is out belongs to whoever sent it, `flights` counts them. `stumbles` counts the
    commands in a row that could not be carried out. `patient_since` is the last tap or sign-in, from which patience
    counts. `proven` tells that the plan was seen to hold what the steps say.

    After its end: `ended_at`, the late looks it owes (`sweeps`), and whether nothing more happens by itself (`rests`).

    Told: `revision` rises with every change that the person should see; `told` is the last one that reached the chat,
    on the message `card`, `untold` counts the deliveries in vain since, and `tell_at` is when the next one is due.
    Until `echo_at` a card with the state of revision `shown` may still be on its way; what is newer is then told again.
    `undoes` is the booking that this one undoes or changes, `undone_by` the one that undid or changed this one.
    """

    id: str
    purpose: Purpose
    steps: tuple[Step, ...]
    zone: str
    confirmed_at: datetime
    phase: Phase = Phase.CONFIRMED
    before: frozenset[str] | None = None
    overlap_allowed: bool = False
    in_the_way: tuple[Occurrence, ...] = ()
    hindrance: Hindrance | None = None
    flight: datetime | None = None
    flights: int = 0
    stumbles: int = 0
    patient_since: datetime | None = None
    prove_at: datetime | None = None
    proofs: int = 0
    proven: bool = False
    ended_at: datetime | None = None
    sweeps: tuple[datetime, ...] = ()
    rests: bool = False
    undoes: str | None = None
    undone_by: str | None = None
    revision: int = 1
    told: int = 1
    untold: int = 0
    tell_at: datetime | None = None
    echo_at: datetime | None = None
    shown: int = 0
    card: str | None = None

    @property
    def stretch(self) -> Interval:
        """From the first to the last moment that any of the steps touches."""
        touched = [interval for step in self.steps for interval in _touched(step.change)]
        return Interval(min(each.start for each in touched), max(each.end for each in touched))

    @property
    def own_steps(self) -> tuple[Step, ...]:
        """The steps that the person asked for."""
        return tuple(step for step in self.steps if not step.stray)

    @property
    def created(self) -> frozenset[str]:
        """The ids that stand in the plan because of this booking."""
        return frozenset(
            step.result.id for step in self.steps if step.state is StepState.DONE and step.result is not None
        )

    @property
    def leftovers(self) -> tuple[Draft, ...]:
        """What this booking put into the plan twice and could not take out again: the person has to."""
        return tuple(step.draft for step in self.steps if step.stray and step.state is StepState.REFUSED)

    @property
    def is_under_way(self) -> bool:
        """Tell whether the booking still has something to do before its end can be told."""
        return self.phase in UNDER_WAY

    @property
    def is_held(self) -> bool:
        """Tell whether a hindrance keeps the booking from its next step."""
        return self.hindrance is not None and (self.is_under_way or self.hindrance.until is not None)


def _touched(change: Change) -> tuple[Interval, ...]:
    match change:
        case Create(draft):
            return (draft.interval,)
        case Replace(_, draft, was):
            return (draft.interval, was.interval)
        case Remove(_, was):
            return (was.interval,)
