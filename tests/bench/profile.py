"""Where the time of one turn goes: the bot under cProfile, summed up by room, and the functions that cost most."""

from __future__ import annotations

import argparse
import pstats
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.caller import Caller, Calls
from tests.bench.connector import Connector
from tests.bench.house import acquaint, house, sqlite
from tests.bench.programs import ROOT
from tests.bench.table import show

WARM = 200
"""Turns of the life that is subtracted."""
Place = tuple[str, int, str]
"""File, line and name of a function."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How often a function was called, and the seconds that it took by itself and with all that it called."""

    called: int
    own: float
    whole: float


Costs = dict[Place, Cost]


def main(arguments: Sequence[str]) -> int:
    """Measure and print; the profiler itself doubles the times, so the shares count."""
    options = _parser().parse_args(arguments)
    connector, caller = Connector(), Caller()
    with tempfile.TemporaryDirectory(prefix="offhand-bench-") as name:
        much, little = (_profile(Path(name), connector, caller, turns) for turns in (options.turns + WARM, WARM))
    caller.close()
    connector.close()
    _print(_difference(much, little), options.turns, options.functions)
    return 0


def _profile(folder: Path, connector: Connector, caller: Caller, turns: int) -> Costs:
    """Return what every function has cost in a whole life of the bot with so many turns."""
    found = folder / f"profile-{turns}"
    first = turns * 1_000  # nobody of the other life
    with house(folder, connector.url, interpreter=(sys.executable, "-m", "cProfile", "-o", found)) as own:
        acquaint(sqlite(folder), own.crowd, turns, first)
        caller.call(Calls(own.replicas[0].port, own.token, own.crowd, first, 16, 600, turns))
    stats: dict[Place, tuple[int, int, float, float, object]]
    stats = pstats.Stats(str(found)).stats  # type: ignore[attr-defined] # there, if not declared
    return {place: Cost(called, own, whole) for place, (_, called, own, whole, _) in stats.items()}


def _difference(much: Costs, little: Costs) -> Costs:
    """Return what the turns cost, without the start of the program and the first turns, which fill the caches."""
    none = Cost(0, 0.0, 0.0)
    return {
        place: Cost(cost.called - base.called, cost.own - base.own, cost.whole - base.whole)
        for place, cost in much.items()
        if (base := little.get(place, none)).called < cost.called
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench profile", description=__doc__)
    parser.add_argument("--turns", type=int, default=1_000, help="to take (default 1000)")
    parser.add_argument("--functions", type=int, default=40, help="to name (default 40)")
    return parser


def _print(costs: Costs, turns: int, functions: int) -> None:
    rooms: defaultdict[str, float] = defaultdict(float)
    for (file, _, function), cost in costs.items():
        if "poll" not in function:  # that is waiting for work
            rooms[_room(file, function)] += cost.own
    total = sum(rooms.values())
    rows = [
        (room, f"{spent / turns * 1e6:.0f} us", f"{spent / total:.0%}")
        for room, spent in sorted(rooms.items(), key=lambda item: -item[1])
        if spent > total / 200
    ]
    show(f"One turn under the profiler, {total / turns * 1e6:.0f} us, by room", ("", "own time", "share"), rows)
    _functions("own time", sorted(costs.items(), key=lambda item: -item[1].own)[:functions], turns)
    _functions("time with all they call", sorted(costs.items(), key=lambda item: -item[1].whole)[:functions], turns)


def _functions(title: str, best: Sequence[tuple[Place, Cost]], turns: int) -> None:
    rows = [
        (
            f"{_short(file)}:{line} {function}",
            f"{cost.called / turns:.1f}",
            f"{cost.own / turns * 1e6:.0f} us",
            f"{cost.whole / turns * 1e6:.0f} us",
        )
        for (file, line, function), cost in best
    ]
    show(f"Functions by {title}, of one turn", ("", "calls", "own", "with all"), rows)


def _room(file: str, function: str) -> str:
    path = Path(file)
    if path.is_absolute() and path.is_relative_to(ROOT) and ".venv" not in path.parts:
        return ".".join(path.relative_to(ROOT).with_suffix("").parts[:2])
    if "site-packages" in path.parts:
        return path.parts[path.parts.index("site-packages") + 1]
    if file == "~":
        return "in C: json" if "json" in function else "in C"
    return f"Python: {path.parent.name if path.parent.name in {'asyncio', 'json', 'logging', 'email'} else path.stem}"


def _short(file: str) -> str:
    return "/".join(Path(file).parts[-3:])
