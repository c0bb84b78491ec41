"""Make the Teams app package: bring what its checker needs, then let it look."""

import subprocess
from collections.abc import Sequence

from infra.dev.environment import DEV_LOCK, PYTHON, environment
from infra.dev.page import npm_command
from infra.dev.stamps import alone, is_fresh, stamp_of
from infra.dev.steps import ROOT, Trouble, quietly, say, step

PLACE = ROOT / "infra" / "package"


def package(arguments: Sequence[str]) -> int:
    """Make the package; what stands behind `package` is handed on."""
    with alone():
        environment(DEV_LOCK)
        schemas()
    return subprocess.run([PYTHON, "-m", "infra.package", *arguments], cwd=ROOT, check=False).returncode


def schemas() -> None:
    """Bring Microsoft's schemas by npm; where that is impossible, our own rules are checked without them."""
    lock = PLACE / "package-lock.json"
    stamp = PLACE / "node_modules" / ".stamp"
    if is_fresh(stamp, stamp_of(lock)):
        return
    try:
        npm = npm_command()
        with step("Fetching the schemas of the Teams manifest with npm"):
            quietly([*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], "npm ci failed.", cwd=PLACE)
            stamp.write_text(stamp_of(lock))
    except Trouble:
        say(
            "Without Microsoft's schemas the package is held against our own rules alone. Is the npm registry in reach?"
        )
