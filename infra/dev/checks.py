"""Run the tests, and everything else that a change must pass."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from infra.dev.beside import beside
from infra.dev.environment import DEV_LOCK, PYTHON, environment
from infra.dev.native import NoCompiler, native_program
from infra.dev.package import schemas
from infra.dev.page import browser, page_packages
from infra.dev.stamps import alone
from infra.dev.steps import ROOT, Trouble, say
from infra.dev.templates import bring_template_tools


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


def test(arguments: Sequence[str]) -> int:
    """Run the tests; what stands behind `test` is handed to pytest."""
    ready_for_tests()
    return subprocess.run(tool(("pytest",), *arguments), cwd=ROOT, check=False).returncode


def check() -> int:
    """Look at everything that a change must hold, all of it even where one fails, and say how it went."""
    ready_for_tests()
    rows = []
    tools = beside(
        bring_template_tools,
        forgiven=(OSError, Trouble),
        without="Without these tools the Azure templates are looked at less closely.",
    )
    native = beside(native_program, forgiven=(NoCompiler,), without="The dialogs are tested from their sources alone.")
    with tools as brought, native as compiled:
        for each in CHECKS:
            if each.name == "tests":
                brought()
                compiled()
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


def tool(command: Sequence[str], *arguments: str) -> list[str | Path]:
    """Name a tool by its place in the environment, so that nobody has to activate anything."""
    return [PYTHON.parent / command[0], *command[1:], *arguments]


def ready_for_tests() -> None:
    """Bring everything that the tests need, a browser included."""
    with alone():
        environment(DEV_LOCK)
        page_packages()
        schemas()
        browser()
