"""Turns a second, side by side: Offhand's full first turn, three SDKs' echo bots, and the floor under all of them."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.bench.caller import Caller, Calls, Sample
from tests.bench.connector import Connector
from tests.bench.house import House, acquaint, house, sqlite
from tests.bench.peers import environment
from tests.bench.programs import Program
from tests.bench.shipped import add_option, program_of
from tests.bench.table import milliseconds, percentile, show, verdict

PEERS = Path(__file__).with_name("peers")
AT_ONCE = (1, 16)
GOALS = (
    ("d / a", "a", 5.0),
    ("d / faster of b, c", "bc", 1.5),
    ("d / l", "l", 1.0),
    ("d / e", "e", 0.5),
)
"""What is compared, by the first letters of the names, and how many times faster Offhand is to be."""
FASTEST = 2_000
"""Turns a second that nobody reaches: so many people are made ready for each second of measuring."""


@dataclass(slots=True)
class Variant:
    """One of those that are compared, and what was measured of it, per number of calls in flight."""

    name: str
    program: Program
    token: str
    samples: defaultdict[int, list[Sample]] = field(default_factory=lambda: defaultdict(list))
    processor: defaultdict[int, list[float]] = field(default_factory=lambda: defaultdict(list))

    def a_second(self, at_once: int) -> float:
        """The median of the rounds, in turns a second."""
        return median(sample.a_second for sample in self.samples[at_once])

    @property
    def work(self) -> float:
        """The median of the processor seconds that one turn took, with many in flight."""
        return median(self.processor[AT_ONCE[-1]])

    def latency(self, at_once: int, share: float) -> float:
        """The percentile over all rounds, in seconds."""
        return percentile([each for sample in self.samples[at_once] for each in sample.latencies], share)


def main(arguments: Sequence[str]) -> int:
    """Measure, print the table, and return 0: a goal that was missed is told, not failed."""
    options = _parser().parse_args(arguments)
    most = max(1, int(FASTEST * options.seconds))
    rounds = options.rounds * AT_ONCE
    with tempfile.TemporaryDirectory(prefix="offhand-bench-") as name, ExitStack() as stack:
        folder, connector, caller = Path(name), Connector(), Caller()
        stack.callback(connector.close)
        stack.callback(caller.close)
        own = stack.enter_context(house(folder, connector.url, program=program_of(options)))
        acquaint(sqlite(folder), own.crowd, most * (len(rounds) + 1))
        variants = list(_variants(stack, own, folder, peers=not options.alone))
        for number, at_once in enumerate((0, *rounds)):
            for variant in variants:
                calls = Calls(
                    variant.program.port, variant.token, own.crowd, number * most, at_once or 16, options.seconds, most
                )
                used = variant.program.processor_seconds
                sample = _measured(caller, calls, connector, variant.name)
                if at_once:  # the first round warms up
                    variant.samples[at_once].append(sample)
                    variant.processor[at_once].append((variant.program.processor_seconds - used) / sample.calls)
    _print(variants)
    return 0


def _measured(caller: Caller, calls: Calls, connector: Connector, name: str) -> Sample:
    """Call, and make sure that every call was answered well, and brought a message into the chat."""
    before = connector.taken()
    sample = caller.call(calls)
    sent = connector.taken().messages - before.messages
    if sample.refused or sent < sample.calls:
        raise RuntimeError(f"{name}: {sample.calls} calls, {sample.refused} refused, {sent} messages sent")
    return sample


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench turns", description=__doc__)
    parser.add_argument("--seconds", type=float, default=2.0, help="of each measurement (default 2)")
    parser.add_argument("--rounds", type=int, default=3, help="whose median counts (default 3)")
    parser.add_argument("--alone", action="store_true", help="Offhand and the floor only, without the SDKs' echo bots")
    add_option(parser)
    return parser


def _variants(stack: ExitStack, own: House, folder: Path, *, peers: bool) -> Iterator[Variant]:
    if peers:
        python = environment.interpreter()
        for name, file in (
            ("a  botbuilder, stock echo", "botbuilder_echo"),
            ("b  Agents SDK, quickstart echo", "agents_echo"),
            ("l  Agents SDK, least echo", "agents_lean"),
            ("c  Teams SDK, echo", "teams_echo"),
        ):
            command: list[str | Path] = [python, PEERS / f"{file}.py", "{port}"]
            yield Variant(name, stack.enter_context(Program(command, folder=folder, log=file)), "")
    yield Variant("d  Offhand, full first turn", own.replicas[0], own.token)
    site = own.workplace.site
    floor: list[str | Path] = [sys.executable, PEERS / "floor.py", "{port}", folder, site.options.app_id]
    key = json.dumps(site.channel_keys.published()["keys"][0])
    yield Variant(
        "e  floor, no SDK", stack.enter_context(Program(floor, folder=folder, log="floor", told=key)), own.token
    )


def _print(variants: Sequence[Variant]) -> None:
    rows = [
        (
            variant.name,
            *(
                cell
                for at_once in AT_ONCE
                for cell in (
                    f"{variant.a_second(at_once):.0f}",
                    milliseconds(variant.latency(at_once, 0.5)),
                    milliseconds(variant.latency(at_once, 0.99)),
                )
            ),
            milliseconds(variant.work),
        )
        for variant in variants
    ]
    head = ("", "1: turns/s", "p50", "p99", "16: turns/s", "p50", "p99", "processor, each")
    show("Turns, 1 and 16 in flight (a, b, c: without authentication and store; d, e: with both)", head, rows)
    by = {variant.name[0]: variant for variant in variants}
    comparisons = [_compared(by, name, others, goal) for name, others, goal in GOALS if by.keys() >= set(others)]
    calm, busy = (by["d"].latency(at_once, 0.99) for at_once in AT_ONCE)
    latency = (milliseconds(calm), milliseconds(busy), "", "<= 100 ms", verdict(busy <= 0.1))
    columns = ("", *(f"{at_once} in flight" for at_once in AT_ONCE), "by processor time", "goal at 16", "")
    show("Ratios in this run", columns, [*comparisons, ("p99 of d", *latency)])


def _compared(by: Mapping[str, Variant], name: str, others: Sequence[str], goal: float) -> tuple[str, ...]:
    """Compare with the fastest of the others; processor time says it with less of what else the machine was doing."""
    own = by["d"]
    ratios = [own.a_second(at_once) / max(by[other].a_second(at_once) for other in others) for at_once in AT_ONCE]
    work = min(by[other].work for other in others) / own.work
    return name, *(f"{ratio:.2f}" for ratio in (*ratios, work)), f">= {goal}", verdict(ratios[-1] >= goal)
