"""Compile the dialogs of a copy of the program in place: python3 -m infra.native FOLDER."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import sysconfig
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

from infra.native.modules import compiled, is_plain
from infra.native.plain import write_plainly

CHECKING = ("--ignore-missing-imports", "--no-error-summary")
"""What the types of other packages are does not matter here: `dev.py check` has looked at ours."""
HARMLESS = "Treating generator comprehension as list"
"""What mypyc says of dozens of places and nobody has to read: all that they yield is there at once, and is the same."""
PROGRESS = 25
"""After so many files there is a word of how far it is."""


class SideBySide(build_ext):
    """Compiles the files of one library on all processors; setuptools itself shares out whole libraries alone."""

    def build_extension(self, ext: Extension) -> None:
        """Compile each file by itself, and let the rest be done as ever."""
        sources = [os.fspath(source) for source in ext.sources]
        with ThreadPoolExecutor(os.cpu_count()) as processors:
            for number, made in enumerate(processors.map(lambda source: self._object(ext, source), sources), 1):
                ext.extra_objects += made
                if number % PROGRESS == 0:
                    print(f"  {number} of {len(sources)}", flush=True)
        ext.sources = []
        super().build_extension(ext)

    def _object(self, ext: Extension, source: str) -> list[str]:
        made = self.compiler.compile(
            [source],
            output_dir=self.build_temp,
            include_dirs=ext.include_dirs,
            extra_postargs=ext.extra_compile_args,
            depends=ext.depends,
        )
        return cast("list[str]", made)


def main() -> int:
    """Compile, and say what was done and how long it took."""
    parser = argparse.ArgumentParser(prog="python3 -m infra.native", description=__doc__)
    parser.add_argument("folder", type=Path, help="where a copy of dialogs lies; the machine code is put beside it")
    folder = parser.parse_args().folder.resolve()
    modules = compiled(folder)
    if not modules:
        sys.exit(f"There is no dialogs in {folder}.")
    print(f"Compiling {len(modules)} modules of the dialogs on {os.cpu_count()} processors ...", flush=True)
    started = time.monotonic()
    with TemporaryDirectory() as desk:
        shutil.copytree(folder / "dialogs", Path(desk, "dialogs"))
        os.chdir(desk)  # mypyc names a module by its path from here
        write_plainly([each for each in modules if is_plain(each)])
        setup(
            name="dialogs",
            packages=[],
            ext_modules=_extensions(modules),
            cmdclass={"build_ext": SideBySide},
            script_args=["--quiet", "build_ext", "--inplace", "--parallel", str(os.cpu_count())],
        )
        for made in Path().glob(f"**/*{sysconfig.get_config_var('EXT_SUFFIX')}"):
            if made.parts[0] != "build":
                shutil.copy2(made, folder / made)
        os.chdir(folder)
    print(f"Compiled in {time.monotonic() - started:.0f} s", flush=True)
    return 0


def _extensions(modules: list[str]) -> list[Extension]:
    from mypyc.build import mypycify  # noqa: PLC0415 - it takes the kind of extension that it finds imported

    cache = ("--cache-dir", os.devnull)
    said = StringIO()
    try:
        with redirect_stdout(said):
            made = mypycify([*CHECKING, *cache, *modules], opt_level="2", debug_level="0", multi_file=True)
    finally:
        for line in said.getvalue().splitlines():
            if HARMLESS not in line:
                print(line, flush=True)
    for each in made:
        each.extra_compile_args.append("-fvisibility=hidden")  # what one file asks of another is called at once
    return cast("list[Extension]", made)


if __name__ == "__main__":
    sys.exit(main())
