"""Graph's dateTimeTimeZone: a wall clock text beside the name of a zone."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal.windows_tz import tz_win, win_tz

from infra.workplace.plan.answers import GraphFault, bad_body
from infra.workplace.switches import Switches

_WALL = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,7}))?(Z|[+-]\d\d:?\d\d)?$", re.IGNORECASE)
_CITIES = frozenset(win_tz.values())


@dataclass(frozen=True, slots=True)
class Stamp:
    """One `dateTimeTimeZone`: wall clock as sent (7 fraction digits), zone as sent, and the moment that both mean."""

    wall: str
    zone: str
    instant: datetime

    def as_json(self) -> dict[str, str]:
        """Describe the stamp as it stands on the wire."""
        return {"dateTime": self.wall, "timeZone": self.zone}

    @property
    def local(self) -> datetime:
        """The moment in the stamp's own zone."""
        return self.instant.astimezone(zone_of(self.zone))

    def in_zone(self, name: str) -> "Stamp":
        """Return the same moment told in another zone."""
        return stamp(self.instant.astimezone(zone_of(name)), name)


def stamp(moment: datetime, zone_name: str) -> Stamp:
    """Tell a zone-aware moment, whose wall clock is already that of `zone_name`."""
    return Stamp(moment.strftime("%Y-%m-%dT%H:%M:%S.%f") + "0", zone_name, moment.astimezone(UTC))


def stamp_on(day: date, at: time, zone_name: str) -> Stamp:
    """Tell a wall clock time of a day in a zone."""
    return stamp(datetime.combine(day, at, zone_of(zone_name)), zone_name)


def read_stamp(found: object, member: str, switches: Switches) -> Stamp:
    """Read a `dateTimeTimeZone`, or refuse the body that holds it."""
    if not isinstance(found, Mapping) or not isinstance(found.get("dateTime"), str):
        raise bad_body(switches, f"'{member}' must be a dateTimeTimeZone.")
    name = found.get("timeZone", "UTC")
    if not isinstance(name, str) or not _is_accepted(name, switches):
        raise GraphFault(
            400, "TimeZoneNotSupportedException", f"A valid TimeZone value must be specified. Value: {name}"
        )
    parts = _WALL.fullmatch(found["dateTime"])
    if parts is None or (parts[3] and switches.offset_in_date_time == "400"):
        raise bad_body(switches, f"'{member}.dateTime' is not a date and time without an offset.")
    try:
        wall = datetime.fromisoformat(parts[1]).replace(tzinfo=zone_of(name))
        moment = (
            wall if parts[3] is None else datetime.fromisoformat(parts[1] + parts[3].upper()).astimezone(zone_of(name))
        )
    except ValueError:
        raise bad_body(switches, f"'{member}.dateTime' does not exist in the calendar.") from None
    fraction = (parts[2] or "").ljust(7, "0")
    instant = moment.astimezone(UTC) + timedelta(microseconds=int(fraction[:6]))
    return Stamp(f"{moment:%Y-%m-%dT%H:%M:%S}.{fraction}", name, instant)


def zone_of(name: str) -> ZoneInfo:
    """Return the rules of a zone, named as Windows or as IANA does. An unknown name raises ZoneInfo's own error."""
    return ZoneInfo(win_tz.get(name, name))


def windows_name(iana: str) -> str:
    """Return the Windows name of an IANA zone, as mailboxes store it; the IANA name itself where there is none."""
    return "UTC" if iana in ("UTC", "Etc/UTC") else tz_win.get(iana, iana)


def read_instant(text: str) -> datetime:
    """Read an ISO 8601 moment; without an offset it is UTC. Anything else raises ValueError."""
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def _is_accepted(name: str, switches: Switches) -> bool:
    if name == "UTC" or name in win_tz:
        return True
    if switches.zones == "windows-and-cities":
        return name in _CITIES
    return switches.zones == "any" and _exists(name)


def _exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return False
    return True
