"""What is measured: the program as it is shipped, its dialogs compiled as in the image, or its sources as they are."""

from __future__ import annotations

import argparse
from functools import cache
from pathlib import Path

from infra.dev.native import NoCompiler, native_program
from tests.bench.programs import ROOT


def add_option(parser: argparse.ArgumentParser) -> None:
    """Let the caller measure the sources instead."""
    parser.add_argument(
        "--source", action="store_true", help="measure the sources as they are, not compiled as in the image"
    )


def program_of(options: argparse.Namespace) -> Path:
    """Return the folder of the program that is measured; `add_option` made the option."""
    return ROOT if options.source else shipped()


@cache
def shipped() -> Path:
    """Return the folder of the compiled program, or that of the sources where there is no compiler, and say so."""
    try:
        return native_program()
    except NoCompiler as lack:
        print(f"{lack}\nMeasured are the sources: the image is faster.\n", flush=True)
        return ROOT
