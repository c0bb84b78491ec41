"""A long day: thousands of turns of the same people, and what memory and open files do meanwhile."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.caller import Caller, Calls
from tests.bench.connector import Connector
from tests.bench.house import acquaint, house, sqlite
from tests.bench.programs import Program
from tests.bench.table import show, verdict

STRETCHES = 5
TURNS_EACH = 5
"""Of each person; so many that what is kept per person is full after the first fifth."""
GROWTH = 1.05
Row = tuple[str, ...]


def measure(turns: int, program: Path) -> None:
    """Take the turns and print what the bot held after each fifth of them."""
    connector, caller = Connector(), Caller()
    people = max(1, turns // TURNS_EACH)
    with tempfile.TemporaryDirectory(prefix="offhand-bench-") as name:
        folder = Path(name)
        with house(folder, connector.url, program=program, people=people) as own:
            acquaint(sqlite(folder), own.crowd, people)
            bot = own.replicas[0]
            held = [(bot.resident, bot.descriptors)]
            rows = [_row(0, bot, 0.0)]
            for stretch in range(STRETCHES):
                most = turns // STRETCHES
                sample = caller.call(Calls(bot.port, own.token, own.crowd, stretch * most, 16, 600, most))
                held.append((bot.resident, bot.descriptors))
                rows.append(_row((stretch + 1) * most, bot, sample.a_second))
    caller.close()
    connector.close()
    # The first fifth fills the caches, the second all that is kept of each person; from then on it must be flat.
    flat = held[-1][0] <= held[2][0] * GROWTH and held[-1][1] <= held[2][1]
    show(
        f"{turns} turns of {people} people, 16 in flight",
        ("after", "resident", "open files", "turns/s"),
        [*rows, ("flat", verdict(flat), "", "")],
    )


def _row(turns: int, bot: Program, a_second: float) -> Row:
    return str(turns), f"{bot.resident / 2**20:.1f} MB", str(bot.descriptors), f"{a_second:.0f}"
