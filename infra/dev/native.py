"""The program as the image has it, its dialogs compiled: kept in var/native, compiled anew where a source changed."""

import hashlib
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from infra.dev.environment import DEV_LOCK, PYTHON
from infra.dev.stamps import alone, is_fresh
from infra.dev.steps import ROOT, Trouble
from infra.native.modules import compiled

PROGRAM = ROOT / "var" / "native"
PARTS = ("app.py", "bot", "dialogs")
STAMP = PROGRAM / ".stamp"


class NoCompiler(Trouble):
    """There is nothing here to compile with; the sources run as well."""


def native_program() -> Path:
    """Return the folder of the compiled program, brought up to the sources.

    Raises NoCompiler where there is none, and Trouble where there is one that does not take the dialogs.
    """
    with alone():
        return _brought()


def is_native() -> bool:
    """Tell whether the compiled program is there and of these sources."""
    return is_fresh(STAMP, _wanted())


def _brought() -> Path:
    if not is_native():
        _must_compile()
        shutil.rmtree(PROGRAM, ignore_errors=True)
        PROGRAM.mkdir(parents=True)
        _copy()
        done = subprocess.run([PYTHON, "-m", "infra.native", PROGRAM], cwd=ROOT, check=False)
        if done.returncode:
            raise Trouble("The dialogs could not be compiled; what the compiler said stands above. Their sources run.")
        STAMP.write_text(_wanted())
    else:
        _copy()
    return PROGRAM


def _copy() -> None:
    """Copy the sources: those that are compiled are the same, and for the rest this is all there is to do."""
    for part in PARTS:
        if (ROOT / part).is_file():
            shutil.copy2(ROOT / part, PROGRAM)
        else:
            _drop_what_went(part)
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / part, PROGRAM / part, ignore=ignored, dirs_exist_ok=True)


def _drop_what_went(part: str) -> None:
    """Delete the copies of modules that are no more: one left behind could still be imported."""
    for copy in (PROGRAM / part).rglob("*.py"):
        if not (ROOT / copy.relative_to(PROGRAM)).exists():
            copy.unlink()


def _wanted() -> str:
    """Tell what the stamp must say: the sources, what compiles them, and for which Python."""
    digest = hashlib.sha256(sys.version.encode())
    builder = sorted((ROOT / "infra" / "native").glob("*.py"))
    for path in (DEV_LOCK, *builder, *(ROOT / module for module in compiled(ROOT))):
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _must_compile() -> None:
    compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
    header = Path(sysconfig.get_path("include")) / "Python.h"
    if shutil.which(compiler) is None or not header.is_file():
        raise NoCompiler(
            f"The dialogs cannot be compiled here: {compiler} and {header.name} are wanted "
            "(on Debian: apt-get install gcc libc6-dev python3-dev)."
        )
