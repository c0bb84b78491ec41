"""Start the workplace, and the bot beside it; stop both."""

import json
import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from infra.dev.environment import PYTHON, RUN_LOCK, environment
from infra.dev.page import PAGE, page_packages
from infra.dev.stamps import alone
from infra.dev.steps import ROOT, Trouble, say, step

WORKPLACE_PORT = 8400  # and the next one for its identity provider
BOT_PORT = 3978
LOOPBACK = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a proxy has no business on this machine


class Child(NamedTuple):
    """A program that we started: what it is called, its process, and where its words go."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path

    def last_words(self) -> str:
        """Quote the end of its log."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-20:])


def run(port: int | None, bot_port: int | None, store: str | None) -> int:
    """Start the workplace, then the bot with nothing but settings, and stay until Ctrl-C or until one of them ends."""
    started = time.monotonic()
    with children() as running:
        with alone():  # until both listen: another run must not find our ports free
            environment(RUN_LOCK)
            page_packages()
            page = start_both(running, port, bot_port, store)
        say(f"\nOffhand is ready after {time.monotonic() - started:.1f} s. Open {page}")
        for child in running:
            say(f"  {child.name}: process {child.process.pid}, log {child.log.relative_to(ROOT)}")
        say("Ctrl-C stops both.")
        while True:
            report_the_dead(running)
            time.sleep(0.2)


def start_both(running: list[Child], asked_port: int | None, asked_bot_port: int | None, store: str | None) -> str:
    """Start the two, add them to those that are running, and hand back the URL of the chat page."""
    port = free_port("the workplace", asked_port, WORKPLACE_PORT)
    tls_port = free_port("its identity provider", None, WORKPLACE_PORT + 1)
    bot_port = free_port("the bot", asked_bot_port, BOT_PORT)
    name = "offhand" if bot_port == BOT_PORT else f"offhand-{bot_port}"  # a second run keeps its own records
    with tempfile.TemporaryDirectory() as folder:
        settings_file = Path(folder) / "settings.json"
        workplace = [PYTHON, "-m", "infra.workplace", "--port", port, "--tls-port", tls_port]
        workplace += ["--bot", f"http://127.0.0.1:{bot_port}/api/messages"]
        workplace += ["--modules", PAGE / "node_modules", "--settings-file", settings_file]
        with step("Starting the workplace"):
            running.append(start("workplace", workplace, ROOT / "var" / f"{name}-workplace.log"))
            wait_until(settings_file.is_file, running)
        settings = json.loads(settings_file.read_text())
    settings["PORT"] = str(bot_port)
    settings["STORE_URL"] = store or f"sqlite:///var/{name}.sqlite3"
    with step("Starting the bot"):
        running.append(start("bot", [PYTHON, "app.py"], ROOT / "var" / f"{name}-bot.log", settings))
        wait_until(lambda: answers(f"http://127.0.0.1:{bot_port}/readyz"), running)
    return f"http://127.0.0.1:{port}/"


def free_port(owner: str, asked: int | None, usual: int) -> int:
    """Find a port on loopback: the one asked for, or the usual one, or, where that one is taken, any that is free."""
    for port in [asked] if asked else [usual, 0]:
        with socket.socket() as probe:
            if os.name == "posix":  # elsewhere this option would let two programs share a port
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            found = int(probe.getsockname()[1])
        if not port:
            say(f"Port {usual} is taken: {owner} listens on {found} instead.")
        return found
    raise Trouble(f"Port {asked} is taken. Choose another one for {owner}, or leave the choice to us.")


@contextmanager
def children() -> Iterator[list[Child]]:
    """Keep a list of started programs, and stop them at the end, the last one first, however we end."""
    ends = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]

    def leave(*_: object) -> None:
        for each in ends:
            signal.signal(each, signal.SIG_IGN)  # being asked twice must not leave one of them behind
        raise KeyboardInterrupt

    for each in ends:
        signal.signal(each, leave)
    running: list[Child] = []
    try:
        yield running
    finally:
        for child in reversed(running):
            stop(child)


def start(name: str, command: Sequence[object], log: Path, settings: Mapping[str, str] | None = None) -> Child:
    """Start a program whose words go to a log; with settings, it sees those and nothing else of our environment."""
    environ = None
    if settings is not None:
        # Windows finds its sockets and its randomness by SYSTEMROOT.
        environ = {key: value for key, value in os.environ.items() if key == "SYSTEMROOT"} | dict(settings)  # noqa: TID251 -- the bot reads settings, we hand them on
    with log.open("wb") as words:
        # A group of its own: Ctrl-C is for us alone, so that we can stop the bot before the workplace it talks to.
        process = subprocess.Popen(
            [str(part) for part in command],
            cwd=ROOT,
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=subprocess.STDOUT,
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
    return Child(name, process, log)


def stop(child: Child) -> None:
    """Ask a program to end, and insist when it has had time enough to finish what it was doing."""
    if child.process.poll() is not None:
        return
    with step(f"Stopping the {child.name}"):
        child.process.send_signal(getattr(signal, "CTRL_BREAK_EVENT", signal.SIGTERM))
        try:
            child.process.wait(30)
        except subprocess.TimeoutExpired:
            child.process.kill()
            child.process.wait()


def report_the_dead(running: Sequence[Child]) -> None:
    """Raise if a program that should be running has ended by itself."""
    for child in running:
        if (code := child.process.poll()) is not None:
            raise Trouble(
                f"{child.last_words()}\n\nThe {child.name} ended by itself (exit code {code}). Its words are above."
            )


def wait_until(ready: Callable[[], bool], running: Sequence[Child], seconds: float = 60) -> None:
    """Wait for the youngest program to be ready; raise if one of them ends, or if it takes too long."""
    deadline = time.monotonic() + seconds
    while not ready():
        report_the_dead(running)
        if time.monotonic() > deadline:
            raise Trouble(f"{running[-1].last_words()}\n\nThe {running[-1].name} was not ready after {seconds:.0f} s.")
        time.sleep(0.05)


def answers(url: str) -> bool:
    """Tell whether this URL answers 200."""
    try:
        with LOOPBACK.open(url, timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False
