"""Zones as the work plan writes them: Windows names, since Graph's own list of IANA names leaves out half of Europe.

See Graph's page "dateTimeTimeZone resource type"; the tables are those of Unicode CLDR, as tzlocal ships them.
"""

from __future__ import annotations

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from tzlocal.windows_tz import tz_win, win_tz

UTC_NAME = "UTC"
UTC = ZoneInfo(UTC_NAME)


def windows_name(zone: tzinfo | None) -> str | None:
    """Return the Windows name of an IANA zone, None where there is none."""
    key = getattr(zone, "key", None)
    return tz_win.get(key) if key else None  # the table has a city for the empty name, too


def wire_zone(zone: tzinfo | None) -> tuple[str, ZoneInfo]:
    """Return the name for the wire, and the zone by whose rules the other side reads it; UTC where none fits."""
    name = windows_name(zone)
    return (UTC_NAME, UTC) if name is None or name not in win_tz else (name, ZoneInfo(win_tz[name]))


def zone_of(name: str | None) -> ZoneInfo | None:
    """Return the zone that a name on the wire means, None where nobody can know ("Customized Time Zone")."""
    if not name:
        return UTC
    try:
        return ZoneInfo(win_tz.get(name, name))
    except (KeyError, OSError, ValueError):
        return None


def at_home(moment: datetime, name: str | None, home: tzinfo | None) -> datetime:
    """Return the same moment in the person's own zone, where the name on the wire stands for that one among others.

    UTC is nobody's wall clock: it is how a time is written that a wall clock cannot say.
    """
    if home is not None and (not name or name in {UTC_NAME, windows_name(home)}):
        return moment.astimezone(home)
    return moment


def iana_name(name: str | None, home: str | None) -> str | None:
    """Return the IANA name for a name on the wire, the person's own where it fits; None where nobody can know."""
    if not name:
        return None
    if home and tz_win.get(home) == name:
        return home
    zone = zone_of(name)
    return None if zone is None else zone.key


def is_clear(wall: datetime, zone: tzinfo) -> bool:
    """Tell whether the wall clock shows this time exactly once: it is neither skipped nor repeated by a change."""
    return wall.replace(tzinfo=zone, fold=0).utcoffset() == wall.replace(tzinfo=zone, fold=1).utcoffset()
