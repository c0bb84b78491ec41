"""How a plan becomes changes: new blocks, or the least that turns what stands into what is wanted."""

from __future__ import annotations

from dialogs.booking import Booking
from dialogs.commands import Change, Create, Remove, Replace
from dialogs.conversation.heritage import standing
from dialogs.conversation.state import Conversation, Rules
from dialogs.conversation.subjects import subject_of
from dialogs.copies import replace
from dialogs.planning import Plan
from dialogs.timeoff import Draft


def changes_for(made: Plan, conversation: Conversation, altered: Booking | None, rules: Rules) -> tuple[Change, ...]:
    """Return the changes that bring a plan about, in the place of what a booking left standing where one is given."""
    if altered is None:
        return tuple(Create(draft) for draft in made.drafts)
    # A booking that rests has let go of its subject: the neutral one is what it most probably was.
    blocks = [
        (occurrence_id, draft if draft.subject else replace(draft, subject=subject_of(conversation, rules)))
        for occurrence_id, draft in standing(conversation, altered).items()
    ]
    return _turned(blocks, made.drafts)


def _turned(blocks: list[tuple[str, Draft]], wanted: tuple[Draft, ...]) -> tuple[Change, ...]:
    """Keep what is right already, move what can be moved, and only then create or remove."""
    missing = [draft for draft in wanted if all(draft.interval != was.interval for _, was in blocks)]
    spare = [(oid, was) for oid, was in blocks if all(draft.interval != was.interval for draft in wanted)]
    moved = [Replace(oid, draft, was) for (oid, was), draft in zip(spare, missing, strict=False)]
    created = [Create(draft) for draft in missing[len(moved) :]]
    removed = [Remove(oid, was) for oid, was in spare[len(moved) :]]
    return (*moved, *created, *removed)
