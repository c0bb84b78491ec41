"""`dev.py bench [turns | profile | start | language | stores | load]`: measure and print; options by `--help`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import cast

NAMES = ("turns", "profile", "start", "language", "stores", "load")


def main(arguments: Sequence[str]) -> int:
    """Run the measurement that is named, or all of them; further words are its options."""
    if arguments and arguments[0] in {"-h", "--help"}:
        print(__doc__)
        return 0
    names, options = (arguments[:1], arguments[1:]) if arguments else (NAMES, ())
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        sys.stderr.write(f"There is no measurement {unknown[0]}. There are: {', '.join(NAMES)}.\n")
        return 2
    for name in names:
        # Imported late, so that one measurement does not carry the memory of all others.
        measure = cast("Callable[[Sequence[str]], int]", import_module(f"tests.bench.{name}").main)
        if code := measure(options):
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
