"""What a mailbox keeps beside the plan: automatic replies, and events that were written to the calendar."""

from dataclasses import dataclass, field
from datetime import datetime

from infra.workplace.plan.times import Stamp
from infra.workplace.wire import Json


@dataclass(frozen=True, slots=True)
class Event:
    """An event in a calendar. `transaction_id` is what makes creating it repeatable: the same one never makes two."""

    id: str
    subject: str
    start: Stamp
    end: Stamp
    show_as: str
    all_day: bool
    organizer: str
    transaction_id: str | None = None

    def as_json(self) -> Json:
        """Describe the event as it stands on the wire."""
        described: Json = {"id": self.id, "subject": self.subject, "showAs": self.show_as, "isAllDay": self.all_day}
        described |= {"start": self.start.as_json(), "end": self.end.as_json(), "transactionId": self.transaction_id}
        return described | {"organizer": {"emailAddress": {"name": self.organizer}}}


@dataclass(slots=True)
class Mailbox:
    """One person's mailbox. `replies` is Graph's `automaticRepliesSetting`, as it was written."""

    replies: Json = field(default_factory=lambda: {"status": "disabled", "externalAudience": "none"})
    events: list[Event] = field(default_factory=list)

    def add(self, event: Event) -> Event:
        """Keep an event; return the one of before if it was sent already."""
        if event.transaction_id is not None:
            for kept in self.events:
                if kept.transaction_id == event.transaction_id:
                    return kept
        self.events.append(event)
        return event

    def between(self, start: datetime, end: datetime) -> list[Event]:
        """Return the events that have a moment in common with [start, end)."""
        return [one for one in self.events if one.start.instant < end and start < one.end.instant]


class Mailboxes:
    """The mailboxes of everybody, by object id."""

    __slots__ = ("_mailboxes",)

    def __init__(self) -> None:
        """Start with empty ones."""
        self._mailboxes: dict[str, Mailbox] = {}

    def of(self, oid: str) -> Mailbox:
        """Return somebody's mailbox."""
        return self._mailboxes.setdefault(oid, Mailbox())

    def clear(self) -> None:
        """Empty all of them."""
        self._mailboxes.clear()
