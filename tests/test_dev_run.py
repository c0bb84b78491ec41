"""`dev.py run`: two at once get out of each other's way, an end is clean, and a death is told."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a test cannot press Ctrl-C on Windows")


class Run:
    """One `dev.py run`, with what it has said so far."""

    def __init__(self, *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "dev.py", "run", *options],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.said = ""

    def hear(self, wanted: str) -> str:
        """Read until a line holds what is wanted, and hand back its group."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said += line
            if found := re.search(wanted, line):
                return found[1]
        raise AssertionError(f"{wanted} was never said:\n{self.said}")

    def end(self) -> int:
        """Wait for its end, with everything that it says until then."""
        rest, _ = self.process.communicate(timeout=60)
        self.said += rest
        return self.process.returncode


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Callable[[], Run]]:
    """Start `dev.py run` as often as asked, each with a store of its own."""
    started: list[Run] = []

    def start() -> Run:
        started.append(Run("--store", f"sqlite:///{tmp_path}/{len(started)}.sqlite3"))
        return started[-1]

    yield start
    for each in started:
        each.process.send_signal(signal.SIGTERM)
        each.end()


def is_open(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_two_runs_at_once_then_a_clean_end_and_a_death(run: Callable[[], Run]) -> None:
    first, second = run(), run()
    ports = [int(each.hear(r"Open http://127\.0\.0\.1:(\d+)/")) for each in (first, second)]
    assert len(set(ports)) == 2
    for port in ports:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/room") as answer:
            assert b'"reachable": true' in answer.read()

    first.process.send_signal(signal.SIGINT)
    first.process.send_signal(signal.SIGTERM)  # an impatient second one leaves nothing behind
    assert first.end() == 0, first.said
    assert re.search(r"Stopping the bot \.\.\. [\d.]+ s\nStopping the workplace \.\.\. [\d.]+ s\n", first.said)
    assert not is_open(ports[0])
    assert is_open(ports[1])

    bot = int(second.hear(r"bot: process (\d+)"))
    os.kill(bot, signal.SIGKILL)
    assert second.end() == 1
    assert "The bot ended by itself (exit code -9)." in second.said
    deadline = time.monotonic() + 5
    while is_open(ports[1]) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_open(ports[1])
