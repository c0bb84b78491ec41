"""Every measurement runs with tiny numbers and prints its tables; how fast anything is, no test says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

TINY = {
    "turns": (["--alone", "--seconds", "0.1", "--rounds", "1"], ["Offhand, full first turn", "d / e"]),
    "profile": (["--turns", "150", "--functions", "5"], ["One turn under the profiler", "dialogs.language"]),
    "start": (["--rounds", "1", "--modules", "5"], ["until /livez answers", "Imports of app.py by package"]),
    "language": (["--alone", "--every", "20", "--rounds", "1"], ["sentences, microseconds for each", "first sentence"]),
    "stores": (["--seconds", "0.1", "--rounds", "1"], ["SQLite: save", "PostgreSQL, 2 replicas"]),
    "load": (
        ["--people", "3", "--seconds", "1", "--rush", "3", "--turns", "50"],
        ["3 people in 1 s", "3 people at once", "50 turns of 10 people"],
    ),
}

PATIENCE = 600
"""Seconds: the first measurement may have to compile the dialogs."""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the measurements as dev.py does."""
    command = [sys.executable, "-m", "tests.bench", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=PATIENCE)


@pytest.mark.slow
@pytest.mark.parametrize("name", TINY)
def test_a_measurement_prints_its_tables(name: str) -> None:
    arguments, expected = TINY[name]
    done = run(name, *arguments)
    assert done.returncode == 0, done.stderr
    for words in expected:
        assert words in done.stdout


def test_an_unknown_measurement_names_those_there_are() -> None:
    done = run("gut-feeling")
    assert done.returncode == 2
    assert "There is no measurement gut-feeling. There are: turns, profile, start" in done.stderr
