"""The peers' own environment: made once, in var/bench, of exactly the files that the lock names."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

LOCK = Path(__file__).with_name("requirements.txt")
FOLDER = Path(__file__).parents[3] / "var" / "bench" / "peers"


def interpreter() -> Path:
    """Return the Python of the peers' environment, which is made where it is missing or of another lock."""
    python = FOLDER / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = FOLDER / ".lock"
    digest = f"{sys.version_info[:2]} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}"
    if not (python.exists() and stamp.exists() and stamp.read_text() == digest):
        print("Installing the peers' echo bots into var/bench/peers ...", flush=True)
        venv.create(FOLDER, clear=True, with_pip=False)
        base = str(getattr(sys, "_base_executable", "") or sys.executable)
        installing: list[str | Path] = [
            base,
            "-m",
            "pip",
            "--quiet",
            "--disable-pip-version-check",
            "--python",
            python,
            "install",
        ]
        done = subprocess.run(
            [*installing, "--no-deps", "--require-hashes", "-r", LOCK], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"The peers could not be installed; measure without them (--alone).\n{done.stderr}")
        stamp.write_text(digest)
    return python
