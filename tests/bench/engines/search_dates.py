"""dateparser.search_dates with one language: reads messages as JSON lines, prints microseconds for each, as JSON."""

from __future__ import annotations

import json
import sys
import warnings
from datetime import datetime
from timeit import default_timer


def main(passes: int) -> None:
    """Measure what stands on standard input, so many times."""
    from dateparser.search import search_dates  # noqa: PLC0415 - its import is not what is measured

    messages = [json.loads(line) for line in sys.stdin if line.strip()]
    measured = []
    for _ in range(passes):
        spent = []
        for message in messages:
            settings = {"RELATIVE_BASE": datetime.fromisoformat(message["now"]), "PREFER_DATES_FROM": "future"}
            began = default_timer()
            search_dates(message["text"], languages=[message["lang"]], settings=settings)
            spent.append((default_timer() - began) * 1e6)
        measured.append(spent)
    sys.stdout.write(json.dumps(measured))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main(int(sys.argv[1]))
