"""A booking: what was confirmed, and how far each of its changes has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
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


@dataclass(frozen=True, slots=True)
class Step:
    """One change and what became of it.

    `not_before` holds back the next try (INTENDED) or the next look (UNKNOWN). `looks` counts the looks in vain since
    the last try. `result` is what the plan holds because of this step. `stray` marks the removal of something that a
    late commit of this booking left behind; nobody is told of it.
    """

    change: Change
    state: StepState = StepState.INTENDED
    tries: int = 0
    looks: int = 0
    not_before: datetime | None = None
    result: Occurrence | None = None
    refusal: RefusalCode | None = None
    stray: bool = False

    @property
    def draft(self) -> Draft:
        """What the step puts into the plan, or what it takes out."""
        match self.change:
            case Create(draft) | Replace(_, draft, _):
                return draft
            case Remove(_, was):
                return was


class Phase(Enum):
    """How far the whole booking has come.

    CONFIRMED: nothing was sent yet. WRITING: steps are being sent or looked for. PROVING: all are settled, and the
    plan is read to prove it. COLLIDED: time off was in the way, nothing was sent. The rest are ends; UNKNOWN is one
    only until a later look finds out.
    """

    CONFIRMED = "confirmed"
    WRITING = "writing"
    PROVING = "proving"
    COLLIDED = "collided"
    DONE = "done"
    PARTLY = "partly"
    FAILED = "failed"
    UNKNOWN = "unknown"


UNDER_WAY = frozenset({Phase.CONFIRMED, Phase.WRITING, Phase.PROVING})


@dataclass(frozen=True, slots=True)
class Hindrance:
    """What holds a booking up before its next step; `until` where an end of it is known."""

    obstacle: Obstacle
    until: datetime | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Booking:
    """A confirmed proposal on its way, and what became of it.

    `id` was made when the card was offered, so every delivery of the tap meets the same booking. `before` holds the
    ids of the time off that stood in the stretch before anything was sent: none of these is ever taken for ours.
    `flight` is the moment until which the command that is out belongs to whoever sent it, `flights` counts them.
    `stumbles` counts the commands in a row that could not be carried out. `revision` rises with every change that the
    person should see; `told` is the last one that reached the chat, on the message `card`. `in_the_way` is what stood
    in the plan when the booking COLLIDED. `undone_by` is the id of the booking that undid this one. `proven` tells
    that the plan was read after the last write.
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
    prove_at: datetime | None = None
    proofs: int = 0
    proven: bool = False
    sweeps: tuple[datetime, ...] = ()
    undoes: str | None = None
    undone_by: str | None = None
    revision: int = 1
    told: int = 1
    tell_at: datetime | None = None
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
    def is_under_way(self) -> bool:
        """Tell whether the booking still has something to do before its end can be told."""
        return self.phase in UNDER_WAY


@dataclass(frozen=True, slots=True)
class Tempo:
    """The times by which bookings live; all are settings.

    `lease`: how long a command that is out belongs to its sender. `look_again`: how long after a look in vain the next
    one is made. `sweeps`: when, after the end, the plan is searched for late commits. `prove_again`: between two looks
    for the proof. `give_up`: after which an unreachable plan is told as not booked. `recheck`: between looks at a
    booking of which nothing is known, for `recheck_for`. `max_tries` counts the sendings of one step.
    """

    lease: timedelta = timedelta(seconds=60)
    look_again: timedelta = timedelta(seconds=30)
    sweeps: tuple[timedelta, ...] = (timedelta(seconds=60), timedelta(minutes=10))
    prove_again: timedelta = timedelta(seconds=2)
    retry: timedelta = timedelta(seconds=2)
    tell_again: timedelta = timedelta(seconds=20)
    give_up: timedelta = timedelta(minutes=15)
    recheck: timedelta = timedelta(hours=1)
    recheck_for: timedelta = timedelta(hours=24)
    max_tries: int = 8
    max_proofs: int = 3


def _touched(change: Change) -> tuple[Interval, ...]:
    match change:
        case Create(draft):
            return (draft.interval,)
        case Replace(_, draft, was):
            return (draft.interval, was.interval)
        case Remove(_, was):
            return (was.interval,)
