"""The resources of a work plan: what they hold, and how they stand on the wire."""

import base64
import secrets
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from infra.workplace.plan.times import Stamp
from infra.workplace.wire import Json


class Where(StrEnum):
    """Graph's `workLocationType`."""

    UNSPECIFIED = "unspecified"
    OFFICE = "office"
    REMOTE = "remote"
    TIME_OFF = "timeOff"


@dataclass(frozen=True, slots=True)
class TimeOffDetails:
    """What is said of a time off."""

    all_day: bool
    subject: str | None

    def as_json(self) -> Json:
        """Describe the details as they stand on the wire."""
        return {"subject": self.subject, "isAllDay": self.all_day}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One stretch of one plan.

    `recurrence_id` tells by what it was generated, if it was; `visible_at` is when the view begins to show it
    (seconds of the monotonic clock).
    """

    id: str
    start: Stamp
    end: Stamp
    where: Where
    place_id: str | None = None
    recurrence_id: str | None = None
    details: TimeOffDetails | None = None
    visible_at: float = 0.0

    @property
    def is_time_off(self) -> bool:
        """Tell whether this is time off."""
        return self.where is Where.TIME_OFF

    def overlaps(self, other: "Occurrence") -> bool:
        """Tell whether two stretches have a moment in common."""
        return self.start.instant < other.end.instant and other.start.instant < self.end.instant

    def same_as(self, other: "Occurrence") -> bool:
        """Tell whether two occurrences say the same, whatever their ids."""
        mine = (self.start.instant, self.end.instant, self.where, self.details)
        return mine == (other.start.instant, other.end.instant, other.where, other.details)

    def as_json(self, zone: str | None = None) -> Json:
        """Describe the occurrence as it stands on the wire, in `zone` instead of the stored one if given."""
        start, end = (self.start, self.end) if zone is None else (self.start.in_zone(zone), self.end.in_zone(zone))
        described: Json = {"id": self.id, "recurrenceId": self.recurrence_id, "workLocationType": self.where.value}
        described |= {"placeId": self.place_id, "start": start.as_json(), "end": end.as_json()}
        return described if self.details is None else described | {"timeOffDetails": self.details.as_json()}


@dataclass(frozen=True, slots=True)
class Weekly:
    """A weekly pattern and its range.

    `days` are Graph's English names; `until` is the last day, or None; a `count` of 0 means no limit.
    """

    days: tuple[str, ...]
    interval: int
    first_day: str
    start: date
    until: date | None
    count: int
    zone: str

    def as_json(self) -> Json:
        """Describe pattern and range as they stand on the wire."""
        pattern: Json = {"type": "weekly", "interval": self.interval, "firstDayOfWeek": self.first_day}
        pattern |= {"daysOfWeek": list(self.days), "month": 0, "dayOfMonth": 0, "index": "first"}
        kind = "numbered" if self.count else "noEnd" if self.until is None else "endDate"
        span: Json = {"type": kind, "startDate": self.start.isoformat()}
        span |= {"endDate": None if self.until is None else self.until.isoformat()}
        return {
            "pattern": pattern,
            "range": span | {"recurrenceTimeZone": self.zone, "numberOfOccurrences": self.count},
        }


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A working stretch that comes again every week; `start` and `end` are those of its first day."""

    id: str
    start: Stamp
    end: Stamp
    where: Where
    place_id: str | None
    weekly: Weekly

    def as_json(self) -> Json:
        """Describe the recurrence as it stands on the wire."""
        described: Json = {"id": self.id, "workLocationType": self.where.value, "placeId": self.place_id}
        described |= {"start": self.start.as_json(), "end": self.end.as_json()}
        return described | {"recurrence": self.weekly.as_json()}


def new_occurrence_id(oid: str) -> str:
    """Make an id as Exchange's look: long, url-safe base64, with `=` at its end."""
    return _exchange_id(oid, secrets.token_bytes(24))


def new_recurrence_id(oid: str) -> str:
    """Make an id for a recurrence."""
    return "AAkALgAA" + _exchange_id(oid, secrets.token_bytes(16))


def generated_id(recurrence_id: str, day: date) -> str:
    """Make the id of one generated occurrence; the same one whenever it is asked for."""
    return "AAkBOQAICN" + base64.urlsafe_b64encode(f"{day:%Y%m%d}{recurrence_id[-48:]}==".encode()).decode()


def _exchange_id(oid: str, unique: bytes) -> str:
    whole = b"\x00\x03\x24\x00" + oid.encode() + bytes.fromhex("0046000000000001e450bde87e") + unique
    return base64.urlsafe_b64encode(whole + bytes((2 - len(whole)) % 3)).decode()
