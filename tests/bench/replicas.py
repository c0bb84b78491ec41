"""Turns a second on SQLite, and on PostgreSQL with one replica and with two; and what the limit is.

A replica is one process and has one processor at most. Where each turn's share of it, times the turns a second, comes
near to one, the replica is the limit; where the machine is busy all over, the machine is, with all that runs on it.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests import postgres
from tests.bench.caller import Caller, Calls
from tests.bench.connector import Connector
from tests.bench.house import House, acquaint, house, sqlite
from tests.bench.programs import machine_seconds
from tests.bench.table import milliseconds, show

AT_ONCE = 16
FASTEST = 2_000
"""Turns a second that nobody reaches: so many people are made ready for each second of measuring."""


@dataclass(frozen=True, slots=True)
class Found:
    """Turns a second of all replicas, their processor seconds a turn, and the busy share of the whole machine."""

    a_second: float
    work: float
    busy: float


def measure(folder: Path, seconds: float, rounds: int, program: Path) -> None:
    """Measure side by side, in turns, and print the table."""
    most = max(1, int(FASTEST * seconds))
    kinds = (
        ("SQLite, 1 replica", sqlite(folder / "turns"), 1),
        ("PostgreSQL, 1 replica", postgres.fresh_url(), 1),
        ("PostgreSQL, 2 replicas", postgres.fresh_url(), 2),
    )
    found: dict[str, list[Found]] = {name: [] for name, _, _ in kinds}
    with ExitStack() as stack:
        connector, callers = Connector(), (Caller(), Caller())
        for each in (connector, *callers):
            stack.callback(each.close)
        houses: dict[str, House] = {}
        for name, url, replicas in kinds:
            room = folder / name.replace(" ", "-")
            room.mkdir()
            houses[name] = stack.enter_context(
                house(room, connector.url, program=program, store=url, replicas=replicas)
            )
            acquaint(url, houses[name].crowd, most * len(callers) * (rounds + 1))
        for number in range(rounds + 1):
            for name, own in houses.items():
                measured = _turns(own, callers, number * len(callers) * most, seconds, most)
                if number:  # the first round warms up
                    found[name].append(measured)
    base = median(each.a_second for each in found[kinds[0][0]])
    rows = [(name, *_told(found[name], base, replicas)) for name, _, replicas in kinds]
    columns = ("", "turns/s", "to SQLite", "processor, each", "of a replica's one", "machine busy")
    show(f"Offhand, full first turns, {AT_ONCE} in flight", columns, rows)


def _told(found: list[Found], base: float, replicas: int) -> tuple[str, ...]:
    a_second, work, busy = (median(getattr(each, name) for each in found) for name in Found.__slots__)
    return (
        f"{a_second:.0f}",
        f"{a_second / base:.2f}",
        milliseconds(work),
        f"{a_second * work / replicas:.0%}",
        f"{busy:.0%}",
    )


def _turns(own: House, callers: tuple[Caller, ...], first: int, seconds: float, most: int) -> Found:
    """Call all replicas at once, each with its share of what is in flight."""
    share = AT_ONCE // len(own.replicas)
    used, (busy, whole) = sum(each.processor_seconds for each in own.replicas), machine_seconds()
    begun = [
        caller.begin(Calls(replica.port, own.token, own.crowd, first + place * most, share, seconds, most))
        for place, (caller, replica) in enumerate(zip(callers, own.replicas, strict=False))
    ]
    samples = [each.result() for each in begun]
    used = sum(each.processor_seconds for each in own.replicas) - used
    after, end = machine_seconds()
    return Found(
        sum(each.a_second for each in samples),
        used / sum(each.calls for each in samples),
        (after - busy) / max(end - whole, 1e-9),
    )
