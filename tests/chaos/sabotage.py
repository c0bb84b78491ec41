"""The bot with one part taken out, started in the place of app.py: each is to be caught by the same run.

Nothing of this can be switched on in the product; what is swapped is swapped here, before it starts.
"""

from __future__ import annotations

import math
import runpy
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.turns import turn
from bot.workplan import errors
from dialogs import events
from dialogs.commands import Write
from dialogs.conversation import Conversation, Decision, Rules, decide
from dialogs.events import Event, Pressed, Woke
from tests.chaos.designs import seized

FRESH = turn._Came(Woke(datetime.max.replace(tzinfo=UTC)), math.inf)  # noqa: SLF001 - sabotage knows no privacy
APP = Path(__file__).parents[2] / "app.py"


def blind_retry() -> None:
    """Take no answer for not sent."""
    _put(errors.Uncertain, "answer", lambda _, at: events.NotSent())  # noqa: ARG005 - as every error has it


def no_lease() -> None:
    """Let everybody who comes by take a booking up, whoever is at it."""

    def seizing(conversation: Conversation, event: Event, rules: Rules) -> Decision:
        if isinstance(event, Pressed | Woke):
            conversation = replace(conversation, bookings=tuple(seized(each) for each in conversation.bookings))
        return decide(conversation, event, rules)

    _put(turn, "decide", seizing)


def no_write_ahead() -> None:
    """Write to the plan first, and keep it afterwards."""
    decided, carried_out = getattr(turn.Turns, "_decided"), getattr(turn.Turns, "_do")  # noqa: B009 - private to others
    done: list[tuple[Write, Any]] = []

    async def acting(turns: Any, person: Any, version: Any, event: Event, *, begun: bool) -> Any:  # noqa: ANN401
        early = decide(version.conversation, event, turns._rules)  # noqa: SLF001 - sabotage knows no privacy
        if isinstance(early.command, Write):
            outcome = await carried_out(turns, person, early.conversation, early.command, FRESH)
            done.append((early.command, outcome))
        return await decided(turns, person, version, event, begun=begun)

    async def carrying(turns: Any, person: Any, conversation: Any, command: Any, came: Any) -> Any:  # noqa: ANN401
        for index, (written, outcome) in enumerate(done):
            if written == command:
                del done[index]
                return outcome
        return await carried_out(turns, person, conversation, command, came)

    _put(turn.Turns, "_decided", acting)
    _put(turn.Turns, "_do", carrying)


def _put(owner: object, name: str, part: Callable[..., Any]) -> None:
    setattr(owner, name, part)


PARTS: dict[str, Callable[[], None]] = {
    "blind retry": blind_retry,
    "no lease": no_lease,
    "no write-ahead": no_write_ahead,
}


if __name__ == "__main__":
    PARTS[sys.argv[1]]()
    runpy.run_path(str(APP), run_name="__main__")
