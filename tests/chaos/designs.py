"""The design of the turns, and designs that leave something out: these are there to be caught."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time

from dialogs.booking import Booking, StepState, Tempo
from dialogs.conversation import Rules
from dialogs.timeoff import Shift, WorkingPattern

NINE_TO_FIVE = WorkingPattern((Shift(time(9), time(17)),) * 5 + (None, None))
RULES = Rules(NINE_TO_FIVE)


@dataclass(frozen=True, slots=True)
class Design:
    """How the turns go about it. The product's own is the default; the others are there to be caught.

    `keeps_first`: a decision is kept before it is carried out. `one_at_a_time`: a command belongs to its sender until
    its flight is over. `looks_first`: no answer counts as unknown, and not as not sent.
    """

    name: str = "offhand"
    keeps_first: bool = True
    one_at_a_time: bool = True
    looks_first: bool = True
    rules: Rules = RULES


DESIGNS = {
    each.name: each
    for each in (
        Design(),
        Design("no write-ahead", keeps_first=False),
        Design("no lease", one_at_a_time=False),
        Design("blind retry", looks_first=False),
        Design("no sweep", rules=replace(RULES, tempo=Tempo(sweeps=()))),
    )
}


def seized(booking: Booking) -> Booking:
    """Take a booking as if nobody else could be at it."""
    steps = tuple(
        replace(step, state=StepState.INTENDED, doubts=()) if step.state is StepState.SENT else step
        for step in booking.steps
    )
    return replace(booking, flight=None, steps=steps)
