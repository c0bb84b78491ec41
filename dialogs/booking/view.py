"""A look at the plan, sorted into what may be a booking's own doing and what can't be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from dialogs.booking.others import Others
from dialogs.booking.record import Booking
from dialogs.commands import Remove
from dialogs.timeoff import Draft, Occurrence, OccurrenceKind


@dataclass(frozen=True, slots=True)
class View:
    """The time off that a look at moment `at` has shown, by id.

    `foreign` are the ids that can't be this booking's doing: they stood before it, are another booking's, or are on
    their way out. `elsewhere` are those that were moved to where this look does not reach.
    """

    at: datetime
    seen: dict[str, Occurrence]
    foreign: frozenset[str]
    elsewhere: frozenset[str] = frozenset()

    def stands(self, occurrence_id: str) -> bool:
        """Tell whether that occurrence is still in the plan, here or elsewhere."""
        return occurrence_id in self.seen or occurrence_id in self.elsewhere

    def equals(self, draft: Draft, taken: Iterable[str]) -> tuple[Occurrence, ...]:
        """Return what looks just like that draft and is nobody's yet."""
        return tuple(each for oid, each in self.seen.items() if oid not in taken and each.holds(draft))

    def is_crowded(self, draft: Draft, taken: Iterable[str]) -> bool:
        """Tell whether something that is nobody's stands where the draft was to go.

        It came while the booking was under way: somebody else's, or ours in a shape that the plan has given it.
        """
        return any(oid not in taken and each.interval.overlaps(draft.interval) for oid, each in self.seen.items())


def view_of(booking: Booking, occurrences: Iterable[Occurrence], others: Others, at: datetime) -> View:
    """Sort what a look has shown; what is known to be gone may still stand in a view that lags, and is left out."""
    time_off = {
        each.id: each for each in occurrences if each.kind is OccurrenceKind.TIME_OFF and each.id not in others.gone
    }
    leaving = (step.change.occurrence_id for step in booking.steps if isinstance(step.change, Remove))
    foreign = (booking.before or frozenset()) | others.claimed | frozenset(leaving)
    return View(at, time_off, foreign, others.elsewhere)
