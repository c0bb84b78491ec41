"""Many histories of the model, on all cores, and what they came to."""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial

from tests.chaos.designs import Design
from tests.chaos.judge import judged
from tests.chaos.person import history

AT_A_TIME = 250
KINDS = ("duplicated", "untrue", "unanswered", "foreign", "other", "unknown_told")


@dataclass(frozen=True, slots=True)
class Total:
    """How often what happened, and one line for each history that ended badly."""

    counts: dict[str, int]
    wrongs: list[str] = field(default_factory=list)


def walked(histories: int, first: int, design: Design) -> Total:
    """Walk the histories whose seeds begin at `first`."""
    ends = first + histories
    parts = [range(begin, min(begin + AT_A_TIME, ends)) for begin in range(first, ends, AT_A_TIME)]
    counts: Counter[str] = Counter(dict.fromkeys(("writes", "faults", "crashes", *KINDS), 0))
    wrongs: list[str] = []
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for part in pool.map(partial(_walk, design), parts):
            counts.update(part.counts)
            wrongs += part.wrongs
    return Total(dict(counts), wrongs)


def _walk(design: Design, seeds: range) -> Total:
    counts: Counter[str] = Counter()
    wrongs: list[str] = []
    for seed in seeds:
        lived = history(seed, design=design)
        verdict = judged(lived)
        counts.update(writes=lived.posts, faults=lived.faults, crashes=lived.crashes)
        counts.update({kind: bool(getattr(verdict, kind)) for kind in KINDS})
        wrongs += [f"history {seed}: {each}" for each in verdict.wrongs]
    return Total(dict(counts), wrongs)
