"""What has been done already, and need not be done again: stamps, and one hand at a time."""

import hashlib
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from infra.dev.steps import ROOT, say


def stamp_of(*files: Path) -> str:
    """Tell what a stamp must say that stands for work done from these files."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def is_fresh(stamp: Path, wanted: str) -> bool:
    """Tell whether the work that this stamp stands for has been done already."""
    return stamp.is_file() and stamp.read_text() == wanted


@contextmanager
def alone() -> Iterator[None]:
    """Let one dev.py at a time change the environment and look for ports; a second one waits for the first."""
    (ROOT / "var").mkdir(exist_ok=True)
    with (ROOT / "var" / "dev.lock").open("a+b") as handle:
        if not _is_locked(handle.fileno()):
            say("Another dev.py is starting something; waiting for it.")
            while not _is_locked(handle.fileno()):
                time.sleep(0.2)
        yield


def _is_locked(handle: int) -> bool:
    """Try to take the lock; the system gives it back when the file is closed, even by a crash."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
