"""The workplace's clock: the real time, or the real time moved by a fixed distance."""

from datetime import UTC, datetime, timedelta

_STILL = timedelta()


def real_now() -> datetime:
    """Return the real time in UTC, for whatever must not follow a moved clock: certificates, tokens, the log."""
    return datetime.now(UTC)  # noqa: TID251 -- the one place where the time enters the workplace


class Clock:
    """What time it is for the people in the chat and their plans.

    A moved clock goes on ticking from where it was put. Tokens do not follow it: whoever checks them has the real time.
    """

    __slots__ = ("_distance",)

    def __init__(self) -> None:
        """Start at the real time."""
        self._distance = _STILL

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return real_now() + self._distance

    @property
    def moved(self) -> bool:
        """Tell whether this clock differs from the real time."""
        return self._distance != _STILL

    def move(self, now: datetime | None) -> None:
        """Let it be `now` (zone-aware), or the real time again for None."""
        self._distance = _STILL if now is None else now - real_now()
