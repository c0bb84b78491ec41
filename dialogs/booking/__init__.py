"""The booking as a state machine: each step kept before it is taken, nothing sent twice, nothing untrue told."""

from dialogs.booking.advance import Move, advance
from dialogs.booking.agenda import next_step, wake_at
from dialogs.booking.hear import hear
from dialogs.booking.others import Others, others_of
from dialogs.booking.record import (
    Booking,
    Hindrance,
    Phase,
    Purpose,
    Step,
    StepState,
)
from dialogs.booking.start import allowing_overlap, confirmed, draft_of, resumed, trying_rest, undoing
from dialogs.booking.telling import overtaken, owes_news, shown_apart, tell_at, telling, told
from dialogs.booking.tempo import BY_SIGNING_IN, PASSING, Tempo

__all__ = [
    "BY_SIGNING_IN",
    "PASSING",
    "Booking",
    "Hindrance",
    "Move",
    "Others",
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
    "next_step",
    "others_of",
    "overtaken",
    "owes_news",
    "resumed",
    "shown_apart",
    "tell_at",
    "telling",
    "told",
    "trying_rest",
    "undoing",
    "wake_at",
]
