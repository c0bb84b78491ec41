"""The dialogs compiled are the dialogs: they understand every saying as the sources do, and hold every conversation."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

import pytest

from dialogs.conversation import Conversation
from infra.dev.native import PROGRAM, STAMP, is_native
from infra.native.modules import COMMAND_LINES, DYNAMIC, STORED, TABLES, compiled
from tests.bench.language import own_corpus

ROOT = Path(__file__).resolve().parents[1]
TALKS = ("test_transcripts.py", "test_language_any_text.py", "test_explain.py", "test_records.py")


@pytest.fixture(scope="module")
def program() -> Path:
    if not is_native():
        pytest.skip("the dialogs are not compiled: `python3 dev.py check` does that first, where there is a C compiler")
    return PROGRAM


def test_it_understands_every_saying_as_the_sources_do(program: Path) -> None:
    lines = "\n".join(own_corpus())
    compiled, sources = (list(_understood(folder, lines)) for folder in (program, ROOT))
    assert len(compiled) > 1_000
    assert compiled == sources


def test_no_module_that_is_no_more_is_left_in_it(program: Path) -> None:
    copies = [path.relative_to(program) for path in program.rglob("*.py")]
    assert len(copies) > 200
    assert [str(each) for each in copies if not (ROOT / each).exists()] == []


def _understood(folder: Path, lines: str) -> Iterator[dict[str, object]]:
    command = [sys.executable, "-m", "dialogs", "--jsonl"]
    done = subprocess.run(command, cwd=folder, input=lines, capture_output=True, encoding="utf-8", check=True)
    for line in done.stdout.splitlines():
        told: dict[str, object] = json.loads(line)
        del told["us"]
        yield told


def test_it_holds_the_conversations_of_the_transcripts(program: Path, tmp_path: Path) -> None:
    """In a folder where nothing but the compiled dialogs can be imported."""
    for part in (path for path in program.iterdir() if path.name != STAMP.name):
        (tmp_path / part.name).symlink_to(part)
    shutil.copytree(ROOT / "tests", tmp_path / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("infra", "manifest", "pyproject.toml"):
        (tmp_path / name).symlink_to(ROOT / name)
    proof = "import dialogs.language.engine as engine; print(engine.__file__)"
    where = subprocess.run([sys.executable, "-c", proof], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert where.stdout.strip().endswith((".so", ".pyd"))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *(f"tests/{each}" for each in TALKS)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:]


def test_what_is_stored_keeps_its_types() -> None:
    """A compiled class would have forgotten them: what a record holds is of modules that stay as they are.

    An enumeration has none to forget.
    """
    kinds = [kind for kind in _kinds(Conversation, set()) if not issubclass(kind, Enum)]
    held = {f"{kind.__module__.replace('.', '/')}.py" for kind in kinds}
    assert held == set(STORED)


def _kinds(kind: object, seen: set[type]) -> set[type]:
    """Return the kind, if it is one of the dialogs, and every one that its fields may hold."""
    for part in typing.get_args(kind):
        _kinds(part, seen)
    if isinstance(kind, type) and kind not in seen and kind.__module__.startswith("dialogs"):
        seen.add(kind)
        if is_dataclass(kind):
            hints = typing.get_type_hints(kind)
            for each in fields(kind):
                _kinds(hints[each.name], seen)
    return seen


def test_what_stays_as_it_is_exists() -> None:
    assert all((ROOT / each).exists() for each in (*STORED, *DYNAMIC, *COMMAND_LINES, *TABLES))
    assert "dialogs/language/engine.py" in compiled(ROOT)
