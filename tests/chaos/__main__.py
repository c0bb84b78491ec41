"""`python3 dev.py chaos`: break the real processes, or the model of them, on purpose, and print what was lost."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from dataclasses import asdict

from tests.chaos.designs import DESIGNS
from tests.chaos.growth import GRAPH, measured
from tests.chaos.processes import Run, carried_out
from tests.chaos.walk import walked

PROGRESS_EVERY = 2500


def main() -> int:
    """Do what was asked for; 1 where anything was lost, doubled or told wrongly."""
    chosen = _parser().parse_args()
    if chosen.grow:
        times = asyncio.run(measured())
        print(json.dumps({"seconds_to_receipt_by_days": times, "graph_seconds": GRAPH}))
        return 0
    if chosen.model:
        return _model(chosen.model, chosen.seed, chosen.design)
    run = Run(
        bookings=chosen.bookings,
        kills=chosen.kills,
        faults=chosen.faults,
        replicas=chosen.replicas,
        seed=chosen.seed,
        store=chosen.store,
        design=chosen.design,
    )
    report = asyncio.run(carried_out(run))
    figures = asdict(report)
    for each in figures.pop("words"):
        print(each, file=sys.stderr)
    settings = {"seed": run.seed, "store": run.store, "replicas": run.replicas, "design": run.design}
    print(json.dumps(settings | figures))
    return 1 if report.harm else 0


def _model(histories: int, seed: int, design: str) -> int:
    """Walk so many histories, and print how many ended badly."""
    begun = time.monotonic()

    def come_far(number: int) -> None:
        if number % PROGRESS_EVERY == 0 or number == histories:
            print(f"{number} of {histories} histories, {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)

    total = walked(histories, seed * 1_000_000, DESIGNS[design], come_far)
    for each in total.wrongs:
        print(each, file=sys.stderr)
    walk = {"design": design, "seed": seed, "histories": histories}
    times = {"seconds": round(time.monotonic() - begun, 1), "core_seconds": round(total.core_seconds, 1)}
    print(json.dumps(walk | total.counts | times))
    return 1 if total.wrongs else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py chaos", description=__doc__)
    parser.add_argument("--bookings", type=int, default=400)
    parser.add_argument("--kills", type=int, default=60, help="how often a process is killed")
    parser.add_argument("--faults", type=float, default=0.3, help="the share of writes that go wrong")
    parser.add_argument("--replicas", type=int, default=2, help="how many processes share the store")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--store", choices=["sqlite", "postgres"], default="sqlite")
    parser.add_argument("--design", choices=sorted(DESIGNS), default="offhand", help="a sabotaged one, to be caught")
    parser.add_argument("--model", type=int, metavar="HISTORIES", help="walk the model instead of real processes")
    parser.add_argument("--grow", action="store_true", help="measure how long 1 to 20 days take, with nothing broken")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
