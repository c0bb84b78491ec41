"""What got in the way of a command, whoever raised it: the common root of the errors of identity and of the work plan.

Whoever carries out commands has one `except Hindrance` and asks the error what it means; there is no chain of cases.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import ClassVar

from dialogs.commands import Command
from dialogs.events import Answer, Hindered, NotSent, Obstacle

LONGEST_WAIT = timedelta(hours=1)


class Hindrance(Exception):
    """Something kept a command from being carried out.

    `retry_after` is how long the other side asked to be left alone, None where it named no time. `link` is a page that
    helps. The text is for the log: it holds numbers and codes, never a token, a name or a sentence.
    """

    obstacle: ClassVar[Obstacle] = Obstacle.UNAVAILABLE

    def __init__(self, text: str = "", *, retry_after: timedelta | None = None, link: str | None = None) -> None:
        super().__init__(text)
        self.retry_after = retry_after
        self.link = link

    def until(self, at: datetime) -> datetime | None:
        """Return the moment before which trying again is useless, seen from `at` (aware)."""
        return None if self.retry_after is None else at + self.retry_after

    def hindered(self, command: Command, at: datetime) -> Hindered:
        """Say it as the outcome of a whole command of which nothing was sent that could have changed the plan."""
        return Hindered(at, command, self.obstacle, self.until(at), self.link)

    def answer(self, at: datetime) -> Answer:
        """Say it as what became of one change among several: unless an error knows better, it never left."""
        return NotSent(self.until(at), self.obstacle)


def retry_after(header: str | None, at: datetime) -> timedelta | None:
    """Read a Retry-After header: seconds or an HTTP date, at most an hour. None where it is absent or makes no sense.

    `at` (aware) is when the answer came. See RFC 9110, 10.2.3.
    """
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        return timedelta(seconds=min(int(text[:9]), LONGEST_WAIT.total_seconds()))
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    aware = moment.replace(tzinfo=moment.tzinfo or UTC)
    return min(max(aware - at, timedelta(0)), LONGEST_WAIT)
