"""What stands because of a booking: its own changes, on top of what it changed or undid."""

from __future__ import annotations

from typing import assert_never

from dialogs.booking import Booking, StepState
from dialogs.commands import Create, Remove, Replace
from dialogs.conversation.state import Conversation
from dialogs.timeoff import Draft, Interval, merged


def standing(conversation: Conversation, booking: Booking) -> dict[str, Draft]:
    """Return the blocks that stand because of it, by the ids that the plan gave them."""
    former = conversation.booking(booking.undoes) if booking.undoes else None
    blocks = standing(conversation, former) if former is not None else {}
    for step in booking.own_steps:
        if step.state is not StepState.DONE:
            continue
        match step.change:
            case Create():
                pass
            case Replace(occurrence_id=left) | Remove(occurrence_id=left):
                blocks.pop(left, None)
            case _:
                assert_never(step.change)
        if step.result is not None and not isinstance(step.change, Remove):
            blocks[step.result.id] = step.draft
    return blocks


def stretches(conversation: Conversation, booking: Booking) -> tuple[Interval, ...]:
    """Return when the person is off because of it."""
    return merged(tuple(draft.interval for draft in standing(conversation, booking).values()))
