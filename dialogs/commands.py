"""What a conversation can ask the world to do; what came of it is the next event."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.timeoff import Draft, Interval


@dataclass(frozen=True, slots=True)
class ReadHours:
    """Read the caller's working pattern and zone; answered by `HoursRead` or `Hindered`."""


@dataclass(frozen=True, slots=True)
class LookAt:
    """Read what the plan holds in that stretch; answered by `PlanSeen` or `Hindered`.

    `purpose` says on whose behalf: the id of a booking, or of a question. `flight` numbers the commands of a booking,
    so that an answer which comes after somebody else took over is known to be stale.
    """

    purpose: str
    stretch: Interval
    flight: int = 0


@dataclass(frozen=True, slots=True)
class LookAhead:
    """Read what a proposal would meet: time off in the plan, and the meetings in its very `times`.

    Without `times` no meetings are counted.

    Answered by `AheadSeen`, or by `Hindered`, after which the proposal simply stands as it is.
    """

    proposal: str
    stretch: Interval
    times: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True)
class Create:
    """Put a new block of time off into the plan."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class Replace:
    """Put a block in the place of the occurrence with that id; `was` is what stood there, for Undo."""

    occurrence_id: str
    draft: Draft
    was: Draft


@dataclass(frozen=True, slots=True)
class Remove:
    """Take the occurrence with that id out of the plan; `was` is what stood there, for Undo."""

    occurrence_id: str
    was: Draft


Change = Create | Replace | Remove


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of one step of a booking, written down before it is made."""

    step: int
    number: int
    change: Change


@dataclass(frozen=True, slots=True)
class Write:
    """Make these changes, side by side, each once; answered by `Written`, or by `Hindered` when none was sent.

    At most four, the number of requests that one mailbox takes at once (Graph throttling limits, Outlook).
    """

    booking: str
    attempts: tuple[Attempt, ...]
    flight: int = 0


@dataclass(frozen=True, slots=True)
class SignOut:
    """End the person's sign-in and drop the tokens held for them; answered by `SignedOut`."""


@dataclass(frozen=True, slots=True)
class SelfTest:
    """Try everything that a booking needs, in the caller's own plan; answered by `SelfTested`, whatever was found."""


Command = ReadHours | LookAt | LookAhead | Write | SignOut | SelfTest
