"""A busy minute, a rush, and a long day: how soon people are answered, and whether the bot grows."""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from infra.workplace import Workplace
from infra.workplace.faults import Delay, Rule
from tests.bench import endurance
from tests.bench.house import sqlite
from tests.bench.programs import Program
from tests.bench.shipped import add_option, program_of
from tests.bench.table import percentile, show, verdict
from tests.bench.visits import Visit, visit

GRAPH_SECONDS = 0.4
TAP_TWICE = 0.2
Goal = tuple[str, str, str, str]


def main(arguments: Sequence[str]) -> int:
    """Measure, print the tables, and return 0."""
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="offhand-bench-") as name, Workplace.running() as workplace:
        folder = Path(name)
        workplace.site.faults.put(Rule(Delay(GRAPH_SECONDS), path="/v1.0/*"))
        environment = workplace.settings(STORE_URL=sqlite(folder))
        command: list[str | Path] = [sys.executable, program_of(options) / "app.py"]
        with Program(command, folder=folder, log="offhand", path="/readyz", environment=environment) as bot:
            workplace.connect(f"http://127.0.0.1:{bot.port}/api/messages")
            names = [person.id for person in workplace.site.hire(options.people + options.rush)]
            calm, rush = names[: options.people], names[options.people :]
            visits = asyncio.run(_minute(workplace, calm, options.seconds))
            _print_minute(visits, options.seconds)
            began, used = perf_counter(), bot.processor_seconds
            crowd = asyncio.run(_rush(workplace, rush))
            _print_rush(crowd, perf_counter() - began, bot.processor_seconds - used)
    endurance.measure(options.turns, program_of(options))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench load", description=__doc__)
    parser.add_argument("--people", type=int, default=200, help="in the busy minute (default 200)")
    parser.add_argument("--seconds", type=float, default=60.0, help="of the busy minute (default 60)")
    parser.add_argument("--rush", type=int, default=500, help="people who all write at once (default 500)")
    parser.add_argument("--turns", type=int, default=10_000, help="of the long day (default 10000)")
    add_option(parser)
    return parser


async def _minute(workplace: Workplace, names: Sequence[str], seconds: float) -> list[Visit]:
    """Let people come evenly over the time; every fifth of them taps twice at once."""
    dice = random.Random(1)
    twice = set(dice.sample(range(len(names)), int(len(names) * TAP_TWICE)))

    async def come(number: int, name: str) -> Visit:
        await asyncio.sleep(seconds * number / len(names))
        return await visit(workplace, name, taps=2 if number in twice else 1)

    return await asyncio.gather(*(come(number, name) for number, name in enumerate(names)))


async def _rush(workplace: Workplace, names: Sequence[str]) -> list[Visit]:
    """Let everybody write at the same moment."""
    return await asyncio.gather(*(visit(workplace, name, taps=0) for name in names))


def _print_minute(visits: Sequence[Visit], seconds: float) -> None:
    cards = [each.card for each in visits if each.card is not None]
    receipts = [each.receipt for each in visits if each.receipt is not None]
    faults = Counter(fault for each in visits for fault in each.faults)
    p95, p99 = (percentile(cards or [0.0], share) for share in (0.95, 0.99))
    goals: list[Goal] = [
        ("first answer, p50", f"{percentile(cards or [0.0], 0.5):.2f} s", "", ""),
        ("first answer, p95", f"{p95:.2f} s", "<= 1 s", verdict(p95 <= 1)),
        ("first answer, p99", f"{p99:.2f} s", "<= 2.5 s", verdict(p99 <= 2.5)),
        ("tap to receipt, p95", f"{percentile(receipts or [0.0], 0.95):.2f} s", "", ""),
        ("faults", str(faults.total()), "0", verdict(not faults)),
        ("booked once", f"{len(receipts)} of {len(visits)}", "all", verdict(len(receipts) == len(visits))),
    ]
    title = f"{len(visits)} people in {seconds:.0f} s, 20 % tap twice, Graph takes {GRAPH_SECONDS * 1e3:.0f} ms"
    show(f"{title}, nobody signed in before", ("", "here", "goal", ""), goals)
    _print_faults(faults)


def _print_rush(visits: Sequence[Visit], seconds: float, processor: float) -> None:
    cards = [each.card for each in visits if each.card is not None]
    faults = Counter(fault for each in visits for fault in each.faults)
    goals: list[Goal] = [
        ("answered", f"{len(cards)} of {len(visits)}", "all", verdict(len(cards) == len(visits))),
        ("first answer, p50", f"{percentile(cards or [0.0], 0.5):.2f} s", "", ""),
        ("last answer", f"{max(cards, default=0.0):.2f} s", "", ""),
        ("whole rush", f"{seconds:.2f} s", "", ""),
        ("of it the bot's processor time", f"{processor:.2f} s", "", ""),
        ("faults", str(faults.total()), "0", verdict(not faults)),
    ]
    show(f"{len(visits)} people at once", ("", "here", "goal", ""), goals)
    _print_faults(faults)


def _print_faults(faults: Counter[str]) -> None:
    for fault, times in faults.most_common(10):
        print(f"  {times} x {fault}")
