"""Many histories of the model, on all cores, and what they came to."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable
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
    """How often what happened, one line for each history that ended badly, and the time of one core it would take."""

    counts: dict[str, int]
    wrongs: list[str] = field(default_factory=list)
    core_seconds: float = 0.0


def walked(histories: int, first: int, design: Design, come_far: Callable[[int], None] = lambda _: None) -> Total:
    """Walk the histories whose seeds begin at `first`; `come_far` hears now and then how many are behind us."""
    ends = first + histories
    parts = [range(begin, min(begin + AT_A_TIME, ends)) for begin in range(first, ends, AT_A_TIME)]
    counts: Counter[str] = Counter(dict.fromkeys(("writes", "faults", "crashes", *KINDS), 0))
    wrongs: list[str] = []
    core_seconds = 0.0
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for number, part in enumerate(pool.map(partial(_walk, design), parts)):
            counts.update(part.counts)
            wrongs += part.wrongs
            core_seconds += part.core_seconds
            come_far(min((number + 1) * AT_A_TIME, histories))
    return Total(dict(counts), wrongs, core_seconds)


def _walk(design: Design, seeds: range) -> Total:
    counts: Counter[str] = Counter()
    wrongs: list[str] = []
    begun = time.process_time()
    for seed in seeds:
        lived = history(seed, design=design)
        verdict = judged(lived)
        counts.update(writes=lived.posts, faults=lived.faults, crashes=lived.crashes)
        counts.update({kind: bool(getattr(verdict, kind)) for kind in KINDS})
        wrongs += [f"history {seed}: {each}" for each in verdict.wrongs]
    return Total(dict(counts), wrongs, time.process_time() - begun)
