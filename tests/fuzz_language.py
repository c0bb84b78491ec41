"""Throw sentences at the understanding: none may raise, none may take long.

python -m tests.fuzz_language --inputs 200000 [--seed 1] [--limit 5]
"""

from __future__ import annotations

import argparse
import sys
from random import Random
from time import process_time

from dialogs.language import Layer, Reference, understand
from tests.sentences import REFERENCES, sentence, words
from tests.test_language_any_text import holds_together

_AGAIN = 4
"""A lexicon may have been loaded, and who shares the core takes processor time too: the calmest of these counts."""


def main(arguments: list[str] | None = None) -> int:
    """Run the dice; return 1 when a sentence raised or took longer than the limit again and again."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz_language", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--limit", type=float, default=5.0, help="milliseconds of processor time that a sentence may take"
    )
    options = parser.parse_args(arguments)
    dice, vocabulary = Random(options.seed), words()
    slowest, failures = (0.0, ""), 0
    began = process_time()
    for _ in range(options.inputs):
        text, reference = sentence(dice, vocabulary), dice.choice(REFERENCES)
        layer = Layer.WORK if dice.random() < 0.9 else Layer.CALENDAR
        try:
            took = _timed(text, reference, layer)
            if took > options.limit:
                took = min(took, *[_timed(text, reference, layer) for _ in range(_AGAIN)])
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is what this program looks for
            failures += 1
            sys.stdout.write(f"raised {type(fault).__name__}: {fault}: {text!r}" + "\n")
            continue
        if took > options.limit:
            failures += 1
            sys.stdout.write(f"took {took:.1f} ms: {text!r}" + "\n")
        slowest = max(slowest, (took, text))
    seconds = process_time() - began
    sys.stdout.write(f"{options.inputs} sentences in {seconds:.0f} s, {failures} failures" + "\n")
    sys.stdout.write(f"slowest {slowest[0]:.2f} ms: {slowest[1][:100]!r}" + "\n")
    return min(failures, 1)


def _timed(text: str, reference: Reference, layer: Layer) -> float:
    """Return the milliseconds of processor time that a sentence takes."""
    began = process_time()
    meant = understand(text, reference, layer)
    took = (process_time() - began) * 1000
    if layer is Layer.WORK:
        holds_together(meant, reference)
    return took


if __name__ == "__main__":
    sys.exit(main())
