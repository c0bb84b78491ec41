"""How soon the bot serves and how much memory it holds, next to a bare import of the packages that it was given."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from infra.workplace import Workplace
from tests.bench.house import sqlite
from tests.bench.programs import Program, around, resident
from tests.bench.shipped import add_option, program_of
from tests.bench.table import show, verdict

GIVEN = "import botbuilder.core, aiohttp, msal"
LATE = ("asyncpg", "dateparser", "holidays", "msal", "babel", "cattrs", "dialogs.language.lexicons.de")
"""What not every bot needs, or not at the start."""
MEGABYTE = 2**20
GOAL = 1.5


@dataclass(frozen=True, slots=True)
class Started:
    """Seconds until it was there, and bytes that it held then."""

    seconds: float
    memory: int


def main(arguments: Sequence[str]) -> int:
    """Measure, print the tables, and return 0."""
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="offhand-bench-") as name, Workplace.running() as workplace:
        folder = Path(name)
        environment = workplace.settings(STORE_URL=sqlite(folder))
        _bot(program_of(options), folder, environment)  # so that the bytecode is there, as it is for the packages
        rounds = [
            (_imported("pass"), _imported(GIVEN), _bot(program_of(options), folder, environment))
            for _ in range(options.rounds)
        ]
    nothing, given, bot = (_middle([each[column] for each in rounds]) for column in range(3))
    rows: list[tuple[str, ...]] = [
        (name, f"{it.seconds * 1_000:.0f} ms", f"{it.memory / MEGABYTE:.0f} MB")
        for name, it in (("bare Python", nothing), (GIVEN, given), ("Offhand, until /livez answers", bot))
    ]
    ratios = (bot.seconds / given.seconds, bot.memory / given.memory)
    rows.append(("Offhand / import", *(f"{ratio:.2f}  {verdict(ratio <= GOAL)}" for ratio in ratios)))
    show(f"Start (goal: at most {GOAL} times the import)", ("", "ready after", "resident"), rows)
    _print_slowest(program_of(options), options.modules)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench start", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="whose median counts (default 7)")
    parser.add_argument("--modules", type=int, default=25, help="slowest imports to name (default 25)")
    add_option(parser)
    return parser


def _middle(many: Sequence[Started]) -> Started:
    return Started(median(each.seconds for each in many), int(median(each.memory for each in many)))


def _imported(statement: str) -> Started:
    """Run an interpreter that does this and waits; it says when it is done by a line."""
    started = time.perf_counter()
    program = f"{statement}\nprint(flush=True)\ninput()"
    with subprocess.Popen(
        [sys.executable, "-c", program], env=around(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        measured = Started(time.perf_counter() - started, resident(child.pid))
        child.communicate("\n")
    return measured


def _bot(program: Path, folder: Path, environment: dict[str, str]) -> Started:
    command: list[str | Path] = [sys.executable, program / "app.py"]
    with Program(command, folder=folder, log="offhand", path="/livez", environment=environment) as bot:
        return Started(bot.ready_after, bot.resident)


def _print_slowest(program: Path, many: int) -> None:
    """Print which modules take longest to import by themselves, and which of the late ones are there already."""
    statement = f"import sys, app; print([name for name in {LATE!r} if name in sys.modules])"
    command = [sys.executable, "-X", "importtime", "-c", statement]
    done = subprocess.run(command, cwd=program, env=around(), capture_output=True, text=True, check=True)
    costs: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for line in done.stderr.splitlines():
        own, whole, module = line.removeprefix("import time:").split("|")
        if own.strip().isdigit():
            costs[module.strip().partition(".")[0]].append((int(own), int(whole)))
    packages = [(name, sum(own for own, _ in each), max(whole for _, whole in each)) for name, each in costs.items()]
    slowest = sorted(packages, key=lambda package: -package[1])[:many]
    rows = [(name, f"{own / 1_000:.1f} ms", f"{whole / 1_000:.1f} ms") for name, own, whole in slowest]
    show("Imports of app.py by package", ("", "its own modules", "the slowest, with all it imports"), rows)
    print(f"\nImported at the start, of those that may come later: {done.stdout.strip()}")
