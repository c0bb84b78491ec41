"""Turns a second on SQLite, and on PostgreSQL with one replica and with two."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tests import postgres
from tests.bench.caller import Caller, Calls
from tests.bench.connector import Connector
from tests.bench.house import House, acquaint, house, sqlite
from tests.bench.table import show

AT_ONCE = 16
FASTEST = 2_000
"""Turns a second that nobody reaches: so many people are made ready for each second of measuring."""


def measure(folder: Path, seconds: float, rounds: int) -> None:
    """Measure side by side, in turns, and print the table."""
    most = max(1, int(FASTEST * seconds))
    kinds = (
        ("SQLite, 1 replica", sqlite(folder / "turns"), 1),
        ("PostgreSQL, 1 replica", postgres.fresh_url(), 1),
        ("PostgreSQL, 2 replicas", postgres.fresh_url(), 2),
    )
    found: dict[str, list[float]] = {name: [] for name, _, _ in kinds}
    with ExitStack() as stack:
        connector, callers = Connector(), (Caller(), Caller())
        for each in (connector, *callers):
            stack.callback(each.close)
        houses: dict[str, House] = {}
        for name, url, replicas in kinds:
            room = folder / name.replace(" ", "-")
            room.mkdir()
            houses[name] = stack.enter_context(house(room, connector.url, store=url, replicas=replicas))
            acquaint(url, houses[name].crowd, most * len(callers) * (rounds + 1))
        for number in range(rounds + 1):
            for name, own in houses.items():
                a_second = _turns(own, callers, number * len(callers) * most, seconds, most)
                if number:  # the first round warms up
                    found[name].append(a_second)
    base = median(found[kinds[0][0]])
    rows = [(name, f"{median(each):.0f}", f"{median(each) / base:.2f}") for name, each in found.items()]
    show(f"Offhand, full first turns, {AT_ONCE} in flight", ("", "turns/s", "to SQLite"), rows)


def _turns(own: House, callers: tuple[Caller, ...], first: int, seconds: float, most: int) -> float:
    """Call all replicas at once, each with its share of what is in flight; return the turns a second of all."""
    share = AT_ONCE // len(own.replicas)
    begun = [
        caller.begin(Calls(replica.port, own.token, own.crowd, first + place * most, share, seconds, most))
        for place, (caller, replica) in enumerate(zip(callers, own.replicas, strict=False))
    ]
    return sum(each.result().a_second for each in begun)
