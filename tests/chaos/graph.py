"""A tiny work plan for the model: it commits when it likes, and shows what it likes a while later."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from dialogs.commands import Change, Create, Remove, Replace
from dialogs.events import Answer, Gone, RefusalCode, Refused, Stands
from dialogs.timeoff import Draft, Grain, Interval, Occurrence, OccurrenceKind

FOREIGN = "foreign"


def occurrence_of(draft: Draft, oid: str) -> Occurrence:
    """Return what the plan makes of a draft."""
    all_day = draft.interval.grain is Grain.DAYS
    interval = replace(draft.interval, grain=Grain.HOURS)
    return Occurrence(oid, OccurrenceKind.TIME_OFF, interval, draft.subject, all_day)


@dataclass(slots=True)
class PlanModel:
    """What stands in one person's plan, who put it there, and what stood there before.

    `lag` is how far behind a view is. `owner` remembers for every id which booking sent it, `removed_by` who took it
    out.
    """

    lag: timedelta = timedelta(0)
    holds: dict[str, Occurrence] = field(default_factory=dict)
    owner: dict[str, str] = field(default_factory=dict)
    removed_by: dict[str, str] = field(default_factory=dict)
    past: list[tuple[datetime, str, Occurrence | None]] = field(default_factory=list)
    count: int = 0

    def put(self, draft: Draft, owner: str, at: datetime, oid: str | None = None) -> Occurrence:
        """Let a block stand, under a new id or in the place of another."""
        self.count += 1
        oid = oid or f"o{self.count}"
        made = occurrence_of(draft, oid)
        self.holds[oid] = made
        self.owner.setdefault(oid, owner)
        self.past.append((at, oid, made))
        return made

    def commit(self, change: Change, booking: str, at: datetime) -> Answer:
        """Carry a change out and answer as the plan would."""
        match change:
            case Create(draft):
                return Stands(self.put(draft, booking, at))
            case Replace(oid, draft, _) if oid in self.holds:
                return Stands(self.put(draft, booking, at, oid))
            case Replace():
                return Refused(RefusalCode.NOT_FOUND)
            case Remove(oid, _):
                if self.holds.pop(oid, None) is not None:
                    self.removed_by[oid] = booking
                    self.past.append((at, oid, None))
                return Gone()

    def first(self, oid: str) -> Occurrence | None:
        """Return what first stood under that id."""
        return next(held for _, known, held in self.past if known == oid)

    def view(self, stretch: Interval, at: datetime) -> tuple[Occurrence, ...]:
        """Return what a look shows: the plan as it was a while ago."""
        if not self.lag:
            return tuple(each for each in self.holds.values() if each.interval.overlaps(stretch))
        shown = {oid: held for moment, oid, held in self.past if moment <= at - self.lag}
        return tuple(each for each in shown.values() if each is not None and each.interval.overlaps(stretch))
