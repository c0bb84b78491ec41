"""The booking as a state machine: each step kept before it is taken, nothing sent twice, nothing untrue told."""

from dialogs.booking.advance import Move, advance, wake_at
from dialogs.booking.hear import hear, resumed
from dialogs.booking.record import (
    Booking,
    Hindrance,
    Phase,
    Purpose,
    Step,
    StepState,
    Tempo,
)
from dialogs.booking.start import allowing_overlap, confirmed, draft_of, trying_rest, undoing

__all__ = [
    "Booking",
    "Hindrance",
    "Move",
    "Phase",
    "Purpose",
    "Step",
    "StepState",
    "Tempo",
    "advance",
    "allowing_overlap",
    "confirmed",
    "draft_of",
    "hear",
    "resumed",
    "trying_rest",
    "undoing",
    "wake_at",
]
