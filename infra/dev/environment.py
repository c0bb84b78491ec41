"""The virtual environment and its locks: made by whatever the machine has, and found fresh by a stamp."""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from infra.dev.stamps import is_fresh, stamp_of
from infra.dev.steps import ROOT, Trouble, quietly, step


def python_in(place: Path) -> Path:
    """Return where an environment keeps its Python."""
    return place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


VENV = ROOT / ".venv"
PYTHON = python_in(VENV)
RUN_LOCK = ROOT / "requirements.txt"
DEV_LOCK = ROOT / "requirements-dev.txt"
EXTRA_LOCK = ROOT / "requirements-telemetry.txt"
LINT_LOCK = ROOT / "infra" / "azure" / "requirements-lint.txt"
NATIVE_LOCK = ROOT / "infra" / "native" / "requirements.txt"


def environment(lock: Path) -> None:
    """Bring `.venv` to what the lock says: the development lock contains the run-time one."""
    made_by = VENV / ".python"
    version = ".".join(map(str, sys.version_info[:2]))
    if not (is_fresh(made_by, version) and PYTHON.exists()):
        with step(f"Making .venv for Python {version}"):
            make_environment()
            made_by.write_text(version)
    if not is_fresh(VENV / f".{lock.stem}", stamp_of(RUN_LOCK, lock)):
        with step(f"Installing {lock.name} with {'uv' if shutil.which('uv') else 'pip'}"):
            install(lock)
            for each in (RUN_LOCK, lock):
                (VENV / f".{each.stem}").write_text(stamp_of(RUN_LOCK, each))


def base_python() -> str:
    """Find the Python outside of any virtual environment: one made without pip could not install a thing."""
    return str(getattr(sys, "_base_executable", "") or sys.executable)


def make_environment(place: Path = VENV) -> None:
    """Make an empty environment, also on a Debian that has no python3-venv: hence without pip in it."""
    failing = f"{place.name} could not be made. Remove the folder {place} if there is one, and try again."
    if uv := shutil.which("uv"):
        quietly([uv, "venv", "--quiet", "--clear", "--python", base_python(), place], failing)
    else:
        quietly([base_python(), "-m", "venv", "--without-pip", "--clear", place], failing)


def install(lock: Path, python: Path = PYTHON) -> None:
    """Install what the lock names, nothing else, each file proven by its hash."""
    failing = f"{lock.name} could not be installed. Is the package index within reach? Then run the same command again."
    if uv := shutil.which("uv"):
        command: list[str | Path] = [uv, "pip", "install", "--quiet", "--python", python]
    else:
        quietly(
            [base_python(), "-m", "pip", "--version"],
            "pip is missing. Install it (on Debian: apt-get install python3-pip) or uv, and run this again.",
        )
        command = [base_python(), "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", python, "install"]
    # The lock is complete, so nothing is left to resolve: --no-deps saves the time of finding that out.
    quietly([*command, "--no-deps", "--require-hashes", "-r", lock], failing)


def lock(arguments: Sequence[str]) -> int:
    """Write the locks from what stands in the .in files: for every system, with hashes, without any address."""
    if not shutil.which("uv"):
        raise Trouble("uv writes the locks. Install it (pip install uv), and run the same command again.")
    compiling = ["uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
    compiling += ["--no-header", "--no-emit-index-url", "--no-emit-find-links", *arguments]
    for each in (RUN_LOCK, EXTRA_LOCK, DEV_LOCK, NATIVE_LOCK, LINT_LOCK):
        name = each.relative_to(ROOT).as_posix()
        with step(f"Locking {each.name}"):
            quietly([*compiling, name.removesuffix("txt") + "in", "--output-file", name], "The locks are unchanged.")
    return 0
