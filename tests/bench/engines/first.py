"""The first sentence of a fresh interpreter: import time, memory, and what the sentence itself took, as JSON."""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import UTC, datetime
from datetime import time as clock
from pathlib import Path

SENTENCE = "off tomorrow afternoon"


def resident() -> int:
    """Return the bytes that this process holds (Linux; 0 elsewhere)."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0


def main() -> None:
    """Import from the folder that is named, understand one sentence, and print the three figures."""
    sys.path.insert(0, sys.argv[1])
    before, began = resident(), time.perf_counter()
    from dialogs.language import Reference, understand  # noqa: PLC0415 - this is what is measured

    imported, held = time.perf_counter(), resident()
    from dialogs.timeoff import Shift, WorkingPattern  # noqa: PLC0415 - there already

    pattern = WorkingPattern((*[Shift(clock(9), clock(17))] * 5, None, None))
    reference = Reference(datetime(2026, 11, 23, 9, tzinfo=UTC), "en-GB", pattern)
    heard = time.perf_counter()
    understand(SENTENCE, reference)
    spent = time.perf_counter() - heard
    sys.stdout.write(json.dumps({"import": imported - began, "memory": held - before, "first": spent}))


if __name__ == "__main__":
    main()
