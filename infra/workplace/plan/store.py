"""One person's work plan, and everybody's."""

import time
from dataclasses import replace
from datetime import datetime

from infra.workplace.plan.answers import GraphFault, bad_body, conflict, malformed_id, not_found
from infra.workplace.plan.expansion import expand
from infra.workplace.plan.occurrences import Occurrence, Recurrence, new_occurrence_id, new_recurrence_id
from infra.workplace.switches import Board, Switches


class WorkPlan:
    """The recurrences and the single occurrences of one person.

    Every method that takes `switches` obeys them; all of them either do the whole thing or raise `GraphFault` and
    change nothing.
    """

    __slots__ = ("_gone", "_occurrences", "_recurrences", "oid", "shared_details")

    def __init__(self, oid: str) -> None:
        """Start with an empty plan."""
        self.oid = oid
        self.shared_details = "approximate"
        self._recurrences: dict[str, Recurrence] = {}
        self._occurrences: dict[str, Occurrence] = {}
        self._gone: dict[str, tuple[Occurrence, float]] = {}

    @property
    def recurrences(self) -> list[Recurrence]:
        """All recurrences, in the order of their creation."""
        return list(self._recurrences.values())

    @property
    def time_off(self) -> list[Occurrence]:
        """All time off, as committed, whether or not the view shows it yet."""
        found = (occurrence for occurrence in self._occurrences.values() if occurrence.is_time_off)
        return sorted(found, key=lambda occurrence: occurrence.start.instant)

    def add(self, wanted: Occurrence, switches: Switches) -> Occurrence:
        """Keep a new time off and return what is kept."""
        others = self.time_off
        twin = next((other for other in others if other.same_as(wanted)), None)
        if twin is not None and switches.duplicate != "accept":
            if switches.duplicate == "merge":
                return twin
            raise conflict(switches, switches.duplicate, "The same time off exists already.")
        overlapped = any(other.overlaps(wanted) and not other.same_as(wanted) for other in others)
        if overlapped and switches.overlap != "accept":
            raise conflict(switches, switches.overlap, "The time off overlaps another one.")
        return self._keep(wanted, switches)

    def replace(self, occurrence_id: str, wanted: Occurrence, switches: Switches) -> Occurrence:
        """Put `wanted` in the place of a time off and return what is kept, under a new id if the switch says so."""
        self._require_time_off(occurrence_id, switches)
        if not switches.put_changes_id:
            wanted = replace(wanted, id=occurrence_id)
        self._remove(occurrence_id, switches)
        return self._keep(wanted, switches)

    def delete(self, occurrence_id: str, switches: Switches) -> None:
        """Delete a time off."""
        self._require_time_off(occurrence_id, switches)
        self._remove(occurrence_id, switches)

    def put_location(self, occurrence: Occurrence) -> None:
        """Keep where somebody works in one stretch, in place of what was said of it before."""
        gone = [one.id for one in self._occurrences.values() if not one.is_time_off and one.overlaps(occurrence)]
        for occurrence_id in gone:
            del self._occurrences[occurrence_id]
        self._occurrences[occurrence.id] = occurrence

    def view(self, start: datetime, end: datetime, switches: Switches) -> list[Occurrence]:
        """Return everything between two moments: single occurrences, and what the recurrences generate beside them."""
        now = time.monotonic()
        singles = [one for one in self._occurrences.values() if one.visible_at <= now]
        singles += [one for one, until in self._gone.values() if until > now]
        singles = [one for one in singles if one.start.instant < end and start < one.end.instant]
        hiding = [one for one in singles if switches.time_off_hides_work or not one.is_time_off]
        generated = [
            one
            for recurrence in self.recurrences
            for one in expand(recurrence, start, end)
            if not any(single.overlaps(one) for single in hiding)
        ]
        found = singles + generated
        if switches.view_overlap == "contained":
            found = [one for one in found if start <= one.start.instant and one.end.instant <= end]
        return sorted(found, key=lambda one: one.start.instant) if switches.view_order == "start" else found

    def add_recurrence(self, wanted: Recurrence, switches: Switches) -> Recurrence:
        """Keep a new recurrence; it may not overlap another one."""
        self._require_free(wanted, switches, besides=None)
        self._recurrences[wanted.id] = wanted
        return wanted

    def replace_recurrence(self, recurrence_id: str, wanted: Recurrence, switches: Switches) -> Recurrence:
        """Put `wanted` in the place of a recurrence; it has a new id."""
        self._require_recurrence(recurrence_id)
        self._require_free(wanted, switches, besides=recurrence_id)
        kept = wanted if switches.put_changes_id else replace(wanted, id=recurrence_id)
        del self._recurrences[recurrence_id]
        self._recurrences[kept.id] = kept
        return kept

    def delete_recurrence(self, recurrence_id: str) -> None:
        """Delete a recurrence and with it all that it generates."""
        self._require_recurrence(recurrence_id)
        del self._recurrences[recurrence_id]

    def new_id(self) -> str:
        """Make an id for an occurrence."""
        return new_occurrence_id(self.oid)

    def new_recurrence_id(self) -> str:
        """Make an id for a recurrence."""
        return new_recurrence_id(self.oid)

    def _keep(self, wanted: Occurrence, switches: Switches) -> Occurrence:
        kept = replace(wanted, visible_at=time.monotonic() + switches.view_lag_seconds)
        self._occurrences[kept.id] = kept
        return kept

    def _remove(self, occurrence_id: str, switches: Switches) -> None:
        gone = self._occurrences.pop(occurrence_id)
        if switches.view_lag_seconds:
            self._gone[occurrence_id] = (gone, time.monotonic() + switches.view_lag_seconds)

    def _require_time_off(self, occurrence_id: str, switches: Switches) -> None:
        occurrence = self._occurrences.get(occurrence_id)
        if occurrence is not None and occurrence.is_time_off:
            return
        if occurrence is None and not self._is_generated(occurrence_id):
            raise malformed_id() if switches.unknown_id == "400" else not_found()
        match switches.change_generated:
            case "403":
                raise GraphFault(403, "ErrorAccessDenied", "Only time-off occurrences can be changed.")
            case "404":
                raise not_found()
            case "400":
                raise bad_body(switches, "Only time-off occurrences can be deleted or replaced.")

    def _is_generated(self, occurrence_id: str) -> bool:
        return occurrence_id.startswith("AAkBOQAICN")

    def _require_recurrence(self, recurrence_id: str) -> None:
        if recurrence_id not in self._recurrences:
            raise not_found()

    def _require_free(self, wanted: Recurrence, switches: Switches, besides: str | None) -> None:
        for other in self.recurrences:
            if other.id == besides or not set(other.weekly.days) & set(wanted.weekly.days):
                continue
            apart = (
                wanted.end.local.time() <= other.start.local.time()
                or other.end.local.time() <= wanted.start.local.time()
            )
            ended = other.weekly.until is not None and other.weekly.until < wanted.weekly.start
            if not apart and not ended:
                raise bad_body(switches, "The recurrence has an overlapping segment.")


class Plans:
    """The plans of everybody, by object id."""

    __slots__ = ("_plans", "board")

    def __init__(self, board: Board) -> None:
        """Start with no plan at all; `board` holds the switches in force."""
        self.board = board
        self._plans: dict[str, WorkPlan] = {}

    def of(self, oid: str) -> WorkPlan:
        """Return somebody's plan, an empty one if they have none yet."""
        return self._plans.setdefault(oid, WorkPlan(oid))

    def clear(self) -> None:
        """Forget all plans."""
        self._plans.clear()
