"""The bot that is struck at a chosen point of a write, started in the place of app.py.

`python points.py SIGNAL FOLDER`: a process that comes to a point sends itself the signal, if FOLDER holds a file of the
point's name. The file is taken away first (`struck` tells so), so only one is struck, and once. `unwatched` as a third
argument leaves out the look at the clock before something is sent, to be caught. Nothing else differs from the bot.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.turns import turn
from bot.workplan import WorkPlan
from dialogs.commands import Write

APP = Path(__file__).parents[2] / "app.py"


def kept(strike: Callable[[], None]) -> None:
    """Strike when the attempt is written down, and has not left."""
    carried_out = getattr(turn.Turns, "_do")  # noqa: B009 - private to others

    async def struck(turns: Any, person: Any, conversation: Any, command: Any, came: Any) -> Any:  # noqa: ANN401
        if isinstance(command, Write):
            strike()
        return await carried_out(turns, person, conversation, command, came)

    setattr(turn.Turns, "_do", struck)  # noqa: B010 - private to others


def leaving(strike: Callable[[], None]) -> None:
    """Strike after the last look at the clock, just before the attempt leaves."""
    create = WorkPlan.create

    async def struck(plan: WorkPlan, *arguments: Any) -> Any:  # noqa: ANN401
        strike()
        return await create(plan, *arguments)

    setattr(WorkPlan, "create", struck)  # noqa: B010 - another method is not to be assigned, says mypy


def answered(strike: Callable[[], None]) -> None:
    """Strike when the answer has come, and nobody has heard it."""
    create = WorkPlan.create

    async def struck(plan: WorkPlan, *arguments: Any) -> Any:  # noqa: ANN401
        answer = await create(plan, *arguments)
        strike()
        return answer

    setattr(WorkPlan, "create", struck)  # noqa: B010 - another method is not to be assigned, says mypy


def unwatched() -> None:
    """Do not look at the clock before something is sent."""
    setattr(turn.Turns, "_is_too_late", lambda *_: False)  # noqa: B010 - private to others


POINTS = (kept, leaving, answered)


def main(kind: str, folder: Path, *sabotage: str) -> None:
    """Start the bot, to be struck where the folder says."""

    def striking(point: str) -> Callable[[], None]:
        def strike() -> None:
            try:
                (folder / point).rename(folder / "struck")
            except FileNotFoundError:
                return
            os.kill(os.getpid(), signal.Signals[kind])

        return strike

    for point in POINTS:
        point(striking(point.__name__))
    if sabotage:
        unwatched()
    runpy.run_path(str(APP), run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
