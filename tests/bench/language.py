"""Understanding sentences: how long one takes, next to dateparser and chrono-node, and what the first one costs."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from dialogs.timeoff import WorkingPattern
from infra.dev.page import npm_command
from tests.bench.programs import ROOT, output
from tests.bench.shipped import shipped
from tests.bench.table import percentile, show, verdict
from tests.test_language_utterances import cases

ENGINES = Path(__file__).with_name("engines")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FASTER = {"dateparser.search_dates": 25.0, "chrono-node": 1.0}
"""How many times faster than these the first of the engines, Offhand as it is shipped, is to be."""
PASSES = 4
"""The first one is told apart: it loads the words of each language, and hears every typing error for the first time."""


@dataclass(frozen=True, slots=True)
class Times:
    """What an engine took for each message: microseconds when it heard them first, and when it heard them again."""

    name: str
    first: tuple[float, ...]
    again: tuple[float, ...]


def main(arguments: Sequence[str]) -> int:
    """Measure, print the tables, and return 0."""
    options = _parser().parse_args(arguments)
    lines = options.corpus.read_text(encoding="utf-8").splitlines() if options.corpus else list(own_corpus())
    lines = [line for line in lines if line.strip()][:: options.every]
    rounds = [_measured(lines, alone=options.alone) for _ in range(options.rounds)]
    # Of each the calmest round: whoever else is busy on the machine can only make it slower.
    engines = [min(many, key=lambda times: percentile(times.again, 0.5)) for many in zip(*rounds, strict=True)]
    _print(engines, len(lines))
    _print_first(shipped())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench language", description=__doc__)
    parser.add_argument(
        "--corpus", type=Path, help="JSON lines, as the dialogs' own --jsonl takes them (default: ours)"
    )
    parser.add_argument("--every", type=int, default=1, help="take every Nth sentence only")
    parser.add_argument("--rounds", type=int, default=3, help="of which the calmest counts (default 3)")
    parser.add_argument("--alone", action="store_true", help="Offhand only")
    return parser


def own_corpus() -> Sequence[str]:
    """Return the sayings of tests/utterances as lines of a corpus."""
    return [
        json.dumps(
            {
                "lang": case.reference.locale[:2],
                "locale": case.reference.locale,
                "now": case.reference.moment.replace(tzinfo=None).isoformat(timespec="minutes"),
                "tz": str(case.reference.moment.tzinfo),
                "workday": _workday(case.reference.pattern),
                "text": case.saying,
            }
        )
        for case in cases()
    ]


def _workday(pattern: WorkingPattern) -> dict[str, object]:
    days = [name for name, shift in zip(WEEKDAYS, pattern.shifts, strict=True) if shift]
    shift = next(each for each in pattern.shifts if each)
    names = ("start", "end", "lunch_start", "lunch_end")
    clocks = (shift.start, shift.end, shift.lunch_start, shift.lunch_end)
    return {"days": days} | {name: clock and f"{clock:%H:%M}" for name, clock in zip(names, clocks, strict=True)}


def _measured(lines: Sequence[str], *, alone: bool) -> list[Times]:
    search: list[str | Path] = [sys.executable, ENGINES / "search_dates.py", "2"]
    chrono = None if alone else _chrono(lines)
    others = [] if alone else [_timed("dateparser.search_dates", search, lines)]
    source = _own("Offhand, its sources as they are", ROOT, lines)
    own = [source] if shipped() == ROOT else [_own("Offhand, compiled as in the image", shipped(), lines), source]
    return [*own, *others, *([chrono] if chrono else [])]


def _own(name: str, program: Path, lines: Sequence[str]) -> Times:
    """Let the command line of the dialogs hear the messages several times over, in one process."""
    heard = output([sys.executable, "-m", "dialogs", "--jsonl"], "\n".join(list(lines) * PASSES), program)
    spent = [float(json.loads(line)["us"]) for line in heard.splitlines()]
    return Times(name, tuple(spent[: len(lines)]), tuple(spent[len(lines) :]))


def _timed(name: str, command: Sequence[str | Path], lines: Sequence[str]) -> Times:
    first, *further = json.loads(output(command, "\n".join(lines)))
    return Times(name, tuple(first), tuple(each for one in further for each in one))


def _chrono(lines: Sequence[str]) -> Times | None:
    """Measure chrono-node where there is a Node; its package stands in var/bench."""
    node = shutil.which("node")
    if node is None:
        print("There is no Node here: chrono-node is left out.")
        return None
    folder = ROOT / "var" / "bench" / "chrono"
    if not (folder / "node_modules" / "chrono-node").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(ENGINES / name, folder)
        subprocess.run([*npm_command(), "ci", "--silent"], cwd=folder, check=True)
    return _timed("chrono-node", [node, ENGINES / "chrono.mjs", folder, str(PASSES)], lines)


def _print(engines: Sequence[Times], sentences: int) -> None:
    rows = [
        (
            engine.name,
            *(
                f"{value:.0f} us"
                for times in (engine.again, engine.first)
                for value in (percentile(times, 0.5), percentile(times, 0.99), max(times))
            ),
        )
        for engine in engines
    ]
    head = ("", "p50", "p99", "max", "first hearing: p50", "p99", "max")
    show(f"{sentences} sentences, microseconds for each", head, rows)
    own = percentile(engines[0].again, 0.5)
    slow = percentile(engines[0].again, 0.99)
    goals = [
        ("p50", f"{own:.0f} us", "<= 100 us", verdict(own <= 100)),
        ("p99", f"{slow:.0f} us", "<= 300 us", verdict(slow <= 300)),
    ]
    for engine in engines[1:]:
        ratio = percentile(engine.again, 0.5) / own
        goal = FASTER.get(engine.name)
        told = (f">= {goal:.0f}", verdict(ratio >= goal)) if goal else ("", "")
        goals.append((f"{engine.name} / Offhand, p50", f"{ratio:.1f}", *told))
    show("Goals", ("", "here", "goal", ""), goals)


def _print_first(program: Path) -> None:
    command: list[str | Path] = [sys.executable, ENGINES / "first.py", program]
    output(command)  # so that the bytecode is there
    found = [json.loads(output(command)) for _ in range(9)]
    seconds, memory, first = (median(each[name] for each in found) for name in ("import", "memory", "first"))
    rows = [
        ("import of dialogs.language", f"{seconds * 1e3:.0f} ms", "<= 60 ms", verdict(seconds <= 0.06)),
        ("memory beyond bare Python", f"{memory / 2**20:.1f} MB", "<= 15 MB", verdict(memory <= 15 * 2**20)),
        ("first sentence after import", f"{first * 1e3:.1f} ms", "<= 5 ms", verdict(first <= 0.005)),
    ]
    show("Before the first sentence", ("", "here", "goal", ""), rows)
