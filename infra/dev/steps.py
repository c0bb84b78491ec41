"""How a command speaks: what is being done, how long it took, and what to do where it failed."""

import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Trouble(Exception):
    """What failed, and what to do about it, in a sentence: it is printed without a traceback."""


def say(sentence: str, end: str = "\n") -> None:
    """Print at once, so that our lines and those of the tools we start stay in order."""
    print(sentence, end=end, flush=True)


@contextmanager
def step(what: str) -> Iterator[None]:
    """Print what is being done, and how long it took."""
    say(f"{what} ...", end=" ")
    started = time.monotonic()
    try:
        yield
    except BaseException:
        say(f"failed after {time.monotonic() - started:.1f} s")
        raise
    say(f"{time.monotonic() - started:.1f} s")


def quietly(command: Sequence[str | Path], failing: str, cwd: Path = ROOT) -> None:
    """Run a tool without a word, unless it fails: then its words come first, and `failing` says what to do."""
    try:
        done = subprocess.run(
            command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
    except OSError as error:
        raise Trouble(f"{failing} ({error})") from error
    if done.returncode:
        words = done.stdout.decode(errors="replace").strip()
        raise Trouble(f"{words}\n\n{failing}")
