"""Which modules of the dialogs are compiled, and which stay as they are, each with its reason."""

from __future__ import annotations

from pathlib import Path

STORED = (
    "dialogs/booking/record.py",
    "dialogs/commands.py",
    "dialogs/conversation/state.py",
    "dialogs/events.py",
    "dialogs/language/kept.py",
    "dialogs/planning/plans.py",
    "dialogs/proposal.py",
    "dialogs/timeoff.py",
)
"""Modules with values that are stored: records are written and read by the types of their fields, and a compiled class
has forgotten what its tuples hold."""

DYNAMIC = (
    "dialogs/copies.py",  # copies any class whatever, by its slots
    "dialogs/language/closed.py",  # makes an object of a class
)
"""Modules that do on purpose what types do not tell."""

COMMAND_LINES = ("dialogs/__main__.py",)
"""Modules that Python runs by name, for which it wants a source."""

TABLES = ("dialogs/language/lexicons",)
"""Folders of words: nothing in them runs twice."""

PLAIN = "dialogs/language/"
"""Where so many values are made for one sentence that their sources are made plain first."""


def is_plain(module: str) -> bool:
    """Tell whether a module is made plain before it is compiled."""
    return module.startswith(PLAIN)


def compiled(root: Path) -> list[str]:
    """Return the modules under `root` that are compiled, as paths from there."""
    kept = {*STORED, *DYNAMIC, *COMMAND_LINES}
    sources = sorted(path.relative_to(root).as_posix() for path in (root / "dialogs").rglob("*.py"))
    return [each for each in sources if each not in kept and not each.startswith(TABLES)]
