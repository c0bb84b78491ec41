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
    return tz_win.get(getattr(zone, "key", ""))


def wire_zone(zone: tzinfo | None) -> tuple[str, ZoneInfo]:
    """Return the name for the wire, and the zone by whose rules the other side reads it; UTC where none fits."""
    name = windows_name(zone)
    return (UTC_NAME, UTC) if name is None or name not in win_tz else (name, ZoneInfo(win_tz[name]))


def zone_of(name: str | None, home: tzinfo | None) -> tzinfo | None:
    """Return the zone that a name on the wire means, None where nobody can know ("Customized Time Zone").

    A Windows name stands for many cities; where the person's own, `home`, is one of them, it is kept.
    """
    if not name:
        return UTC
    if name == windows_name(home):
        return home
    try:
        return ZoneInfo(win_tz.get(name, name))
    except (KeyError, OSError, ValueError):
        return None


def iana_name(name: str | None, home: str | None) -> str | None:
    """Return the IANA name for a name on the wire, the person's own where it fits; None where nobody can know."""
    if not name:
        return None
    try:
        zone = zone_of(name, ZoneInfo(home) if home else None)
    except (KeyError, OSError, ValueError):
        zone = zone_of(name, None)
    return getattr(zone, "key", None)


def is_clear(wall: datetime, zone: tzinfo) -> bool:
    """Tell whether the wall clock shows this time exactly once: it is neither skipped nor repeated by a change."""
    return wall.replace(tzinfo=zone, fold=0).utcoffset() == wall.replace(tzinfo=zone, fold=1).utcoffset()
