"""How much one person may ask of the bot: beyond it, one polite sentence, then silence until it has calmed down."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from enum import Enum

MOST_TRACKED = 10_000


class Verdict(Enum):
    """What to do with what somebody just sent."""

    SERVE = "serve"
    TELL = "tell"
    IGNORE = "ignore"


@dataclass(slots=True)
class _Recent:
    moments: deque[float] = field(default_factory=deque)
    told: bool = False


class Limit:
    """At most `most` in any stretch of `seconds`, for each who asks. Counts are kept in memory, and bounded."""

    def __init__(self, most: int, seconds: float, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._seconds = seconds
        self._clock = clock
        self._recent: OrderedDict[Hashable, _Recent] = OrderedDict()

    def judge(self, who: Hashable) -> Verdict:
        """Count one more of that person. What is not served does not count, so waiting always helps."""
        now = self._clock()
        recent = self._recent.setdefault(who, _Recent())
        self._recent.move_to_end(who)
        if len(self._recent) > MOST_TRACKED:
            self._recent.popitem(last=False)
        while recent.moments and now - recent.moments[0] >= self._seconds:
            recent.moments.popleft()
        if len(recent.moments) < self._most:
            recent.moments.append(now)
            recent.told = False
            return Verdict.SERVE
        if recent.told:
            return Verdict.IGNORE
        recent.told = True
        return Verdict.TELL
