"""`python3 dev.py chaos`: break the real processes, or the model of them, on purpose, and print what was lost."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from dataclasses import asdict

from tests.chaos.judge import judged
from tests.chaos.model import DESIGNS
from tests.chaos.person import history
from tests.chaos.processes import Run, carried_out


def main() -> int:
    """Do what was asked for; 1 where anything was lost, doubled or told wrongly."""
    chosen = _parser().parse_args()
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
    figures = dict.fromkeys(("duplicated", "untrue", "unanswered", "foreign", "other", "unknown_told"), 0)
    posts = faults = crashes = 0
    for number in range(histories):
        lived = history(seed * 1_000_000 + number, design=DESIGNS[design])
        verdict = judged(lived)
        for name in figures:
            figures[name] += bool(getattr(verdict, name))
        posts, faults, crashes = posts + lived.posts, faults + lived.faults, crashes + lived.crashes
        if verdict.wrongs:
            print(f"history {seed * 1_000_000 + number}: {verdict.wrongs[0]}", file=sys.stderr)
    world = {"histories": histories, "writes": posts, "faults": faults, "crashes": crashes}
    seconds = round(time.monotonic() - begun, 1)
    print(json.dumps({"design": design, "seed": seed} | world | figures | {"seconds": seconds}))
    return 1 if any(count for name, count in figures.items() if name != "unknown_told") else 0


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
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
