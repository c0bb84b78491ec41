"""How many replicas a house needs: `python -m tests.bench.capacity --turns 290 --p95 0.5` writes docs/operate.md anew.

Two figures are measured (`dev.py bench stores` on PostgreSQL, as several replicas need it, and `dev.py bench load`);
everything else is arithmetic, shown on the page.
"""

from __future__ import annotations

import argparse
import math
import re
from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "operate.md"
BEGIN, END = "<!-- capacity: python -m tests.bench.capacity -->\n", "<!-- end of capacity -->\n"
HOUSES = (1_000, 10_000, 100_000)
ONE_IN = 10
MINUTES = 5
TURNS_EACH = 2
"""A sentence and a tap."""
BUNCHED = 3
"""How many times more than on average come in the busiest seconds."""
CORES = 0.5
"""Of a replica, as infra/azure makes it; the measured one had a core to itself, which is all that one process uses."""
FILLED = 0.5
"""The part of what it could do that a replica is planned with."""
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Measured:
    """What one replica did: turns a second with 16 in flight, and the seconds within which 95 % had their answer."""

    turns: int
    p95: float


def turns_at_nine(employees: int) -> float:
    """Return the turns a second in the busiest seconds of a Monday at nine."""
    return employees / ONE_IN * TURNS_EACH / (MINUTES * 60) * BUNCHED


def replicas(employees: int, measured: Measured) -> int:
    """Return how many replicas take them, one of which may be missing; never less than two."""
    return max(FEWEST, math.ceil(turns_at_nine(employees) / (measured.turns * CORES * FILLED)) + 1)


def section(measured: Measured) -> str:
    """Return the part of the page that says it."""
    rows = "\n".join(
        f"| {each:,} | {each // ONE_IN:,} people, {turns_at_nine(each):g} turns a second | {replicas(each, measured)} |"
        for each in HOUSES
    )
    return f"""Measured: one replica takes **{measured.turns} turns a second** with 16 in flight
on PostgreSQL (`python3 dev.py bench stores`, on two cores that the caller, the channel and the database share), and of
200 people in one minute 95 % have their first answer within **{measured.p95:g} seconds**, with Graph answering in 0.4
(`python3 dev.py bench load`).

Reckoned: on a Monday at nine one in {ONE_IN} says something within {MINUTES} minutes;
a sentence and a tap are {TURNS_EACH} turns; the busiest seconds see {BUNCHED} times the average;
a replica of the templates has {CORES:g} of a core and is planned with {FILLED:.0%} of what it can do then;
and there is one more than needed, since one may be missing.

| employees | on a Monday at nine | replicas |
|---|---|---|
{rows}

"""


def written_in(page: str) -> Measured:
    """Return the figures from which the page's own section was made."""
    turns, p95 = re.search(r"\*\*(\d+) turns a second\*\*", page), re.search(r"\*\*([\d.]+) seconds\*\*", page)
    if turns is None or p95 is None:
        raise ValueError("the page holds no figures")
    return Measured(int(turns[1]), float(p95[1]))


def replaced(page: str, measured: Measured) -> str:
    """Return the page with its section made anew."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + "\n" + section(measured) + END + after


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.capacity", description=__doc__.partition("\n")[0])
    parser.add_argument("--turns", type=int, required=True, help="a second, of one replica with 16 in flight")
    parser.add_argument("--p95", type=float, required=True, help="seconds to the first answer, 200 people in a minute")
    given = parser.parse_args()
    PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8"), Measured(given.turns, given.p95)), encoding="utf-8")


if __name__ == "__main__":
    main()
