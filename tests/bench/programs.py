"""Servers as processes of their own: started, waited for, looked at, ended."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.bot_process import free_port

ROOT = Path(__file__).parents[2]
READY_WITHIN = 30.0
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


class Program:
    """One server on loopback. `command` may hold `{port}`; `path` is what answers 200 once it is ready.

    Without a path, somebody who listens is enough.
    """

    def __init__(
        self,
        command: Sequence[str | Path],
        *,
        folder: Path,
        log: str,
        path: str = "",
        environment: Mapping[str, str] | None = None,
        told: str = "",
    ) -> None:
        self.port = free_port()
        self._path = path
        self._log = folder / f"{log}.log"
        port = str(self.port)
        started = time.perf_counter()
        with self._log.open("ab") as log_file:
            self._process = subprocess.Popen(
                [str(word).replace("{port}", port) for word in command],
                env=around() | {"HOST": "127.0.0.1", "PORT": port} | dict(environment or {}),
                stdin=subprocess.PIPE,
                stdout=log_file,
                stderr=log_file,
            )
        assert self._process.stdin is not None
        self._process.stdin.write(told.encode())
        self._process.stdin.close()
        self._wait()
        self.ready_after = time.perf_counter() - started

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self.close()

    def close(self) -> None:
        """Ask it to end, and insist after ten seconds."""
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    @property
    def resident(self) -> int:
        """Bytes of memory that it holds now (Linux; 0 elsewhere)."""
        return resident(self._process.pid)

    @property
    def descriptors(self) -> int:
        """Files and connections that it holds open now (Linux; 0 elsewhere)."""
        folder = Path(f"/proc/{self._process.pid}/fd")
        return len(list(folder.iterdir())) if folder.exists() else 0

    @property
    def processor_seconds(self) -> float:
        """Seconds of processor time that it has used (Linux; 0 elsewhere)."""
        stat = Path(f"/proc/{self._process.pid}/stat")
        if not stat.exists():
            return 0.0
        fields = stat.read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _wait(self) -> None:
        until = time.monotonic() + READY_WITHIN
        while not (self._answers() if self._path else self._listens()):
            if self._process.poll() is not None or time.monotonic() > until:
                self._process.kill()
                raise RuntimeError(f"{self._log.stem} did not start:\n{self._log.read_text()[-4000:]}")
            time.sleep(0.01)

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{self._path}", timeout=2) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False


def machine_seconds() -> tuple[float, float]:
    """Return the seconds that the machine's processors were busy, and all that they had (Linux; 0 elsewhere)."""
    stat = Path("/proc/stat")
    if not stat.exists():
        return 0.0, 0.0
    user, nice, system, idle, waiting, *rest = (int(each) for each in stat.read_text().split("\n")[0].split()[1:9])
    busy = user + nice + system + sum(rest)
    return busy / os.sysconf("SC_CLK_TCK"), (busy + idle + waiting) / os.sysconf("SC_CLK_TCK")


def around() -> dict[str, str]:
    """Return what a child process needs of our environment, and nothing that would make it slower than it is."""
    whole = os.environ  # noqa: TID251 - a child process needs to find its libraries
    return {name: whole[name] for name in ("PATH", "SYSTEMROOT", "HOME") if name in whole}


def output(command: Sequence[str | Path], told: str = "", folder: Path = ROOT) -> str:
    """Run a program in that folder to its end and return what it printed; what it complained of becomes the error."""
    done = subprocess.run(
        command, cwd=folder, env=around(), input=told, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(f"{command[-1]} failed:\n{done.stderr[-4000:]}")
    return done.stdout


def resident(process: int) -> int:
    """Return the bytes of memory that a process holds now (Linux; 0 elsewhere)."""
    statm = Path(f"/proc/{process}/statm")
    return int(statm.read_text().split()[1]) * PAGE if statm.exists() else 0
