"""The house keeps its rules: what DESIGN forbids is planted in a copy, and the checks must find it."""

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TOOLS = Path(sys.executable).parent
PACKAGES = ("bot", "dialogs", "infra")
SOURCES = sorted(
    path
    for package in (*PACKAGES, "tests")
    for path in (ROOT / package).rglob("*.py")
    if "node_modules" not in path.parts
)

# A module, what it must never import, and the contract that must say so.
PLANTED_IMPORTS = (
    ("bot/settings.py", "bot.turns", "bot: channels, turns, the world, the ground"),
    ("dialogs/timeoff.py", "bot.settings", "The bot knows the dialogs, never the other way round"),
    ("dialogs/timeoff.py", "dialogs.conversation", "dialogs: conversation and wording, then what they are made of"),
    ("dialogs/timeoff.py", "os", "dialogs touches nothing: no clock, log, socket, file or SDK"),
    ("dialogs/timeoff.py", "time", "dialogs touches nothing: no clock, log, socket, file or SDK"),
    ("dialogs/timeoff.py", "asyncio", "dialogs touches nothing: no clock, log, socket, file or SDK"),
    ("dialogs/timeoff.py", "logging", "dialogs touches nothing: no clock, log, socket, file or SDK"),
    ("dialogs/timeoff.py", "sqlite3", "dialogs touches nothing: no clock, log, socket, file or SDK"),
    ("infra/workplace/clock.py", "dialogs.timeoff", "The workplace and the program never import each other"),
    ("bot/turns.py", "infra.workplace", "The program and the workplace never import each other"),
    ("bot/turns.py", "botbuilder.core", "botbuilder lives in bot.teams"),
    ("bot/workplan.py", "msal", "msal lives in bot.identity"),
    ("dialogs/conversation.py", "dateparser", "dateparser lives in dialogs.language"),
    ("bot/stores/columns.py", "asyncpg", "asyncpg lives in bot.stores.postgres"),
    ("bot/turns.py", "opentelemetry", "opentelemetry lives in bot.telemetry"),
)

# What no module may do, and the rule that must say so.
PLANTED_LINES = (
    ("import os\n\nTOKEN = os.environ['TOKEN']\n", "TID251"),
    ("import os\n\nTOKEN = os.getenv('TOKEN')\n", "TID251"),
    ("from datetime import UTC, datetime\n\nNOW = datetime.now(UTC)\n", "TID251"),
    ("from datetime import date\n\nTODAY = date.today()\n", "TID251"),
    ("from unittest.mock import patch\n\nMOCK = patch\n", "TID251"),
    ("import pickle\n\nVALUE = pickle.loads\n", "TID251"),
    ("import jsonpickle\n\nVALUE = jsonpickle.decode\n", "TID251"),
    ("import app\n\nBUILD = app\n", "TID251"),
    ("from . import settings\n\nVALUE = settings\n", "TID252"),
    ("from datetime import datetime\n\nNOON = datetime(2026, 11, 23, 12)\n", "DTZ001"),
    ("try:\n    VALUE = 1\nexcept Exception:\n    VALUE = 2\n", "BLE001"),
    ("print('hello')\n", "T201"),
    ("assert 1 == 1\n", "S101"),
    ("def value(given: str):\n    return given\n", "ANN201"),
)


def contracts(root: Path) -> tuple[dict[str, str], str]:
    """Lint the imports under a root: each contract's verdict, and all that was said."""
    command = [str(TOOLS / "lint-imports"), "--no-cache"]
    said = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False).stdout
    return dict(re.findall(r"^(.+) (KEPT|BROKEN)\b", said, flags=re.MULTILINE)), said


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy what the import rules speak of."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("node_modules", "__pycache__", "azure")
        )
    return tmp_path


def test_every_contract_is_kept_by_the_house_and_broken_by_its_plant(copy: Path) -> None:
    before, said = contracts(copy)
    names = {
        each["name"]
        for each in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    }
    assert before == dict.fromkeys(names, "KEPT"), said

    for place, forbidden, _ in PLANTED_IMPORTS:
        module = copy / place if (copy / place).is_file() else copy / place.removesuffix(".py") / "__init__.py"
        with module.open("a", encoding="utf-8") as source:
            source.write(f"\nimport {forbidden}\n")
    after, said = contracts(copy)
    assert after == dict.fromkeys(names, "BROKEN"), said
    for place, forbidden, _ in PLANTED_IMPORTS:
        importer = place.removesuffix(".py").replace("/", ".")
        target = forbidden if forbidden.split(".")[0] in PACKAGES else forbidden.split(".")[0]
        assert re.search(rf"{re.escape(importer)} ?(->|→|is not allowed to import) ?{re.escape(target)}", said), (
            place,
            forbidden,
        )


@pytest.mark.parametrize("package", ["bot", "dialogs"])
def test_a_module_without_a_floor_is_refused(copy: Path, package: str) -> None:
    (copy / package / "helpers.py").write_text('"""A stray."""\n')
    verdicts, said = contracts(copy)
    assert [name for name, verdict in verdicts.items() if verdict == "BROKEN" and name.startswith(f"{package}:")], said


@pytest.mark.parametrize(("lines", "rule"), PLANTED_LINES)
@pytest.mark.parametrize("package", ["bot", "dialogs", "infra/workplace"])
def test_a_forbidden_line_is_found(package: str, lines: str, rule: str) -> None:
    command = [
        str(TOOLS / "ruff"),
        "check",
        "--output-format",
        "json",
        "--stdin-filename",
        f"{package}/planted.py",
        "-",
    ]
    found = subprocess.run(command, cwd=ROOT, input=lines, capture_output=True, text=True, check=False).stdout
    assert rule in {each["code"] for each in json.loads(found)}


def test_no_mock_in_the_tests_either() -> None:
    command = [str(TOOLS / "ruff"), "check", "--output-format", "json", "--stdin-filename", "tests/planted.py", "-"]
    lines = "from unittest.mock import patch\n"
    found = subprocess.run(command, cwd=ROOT, input=lines, capture_output=True, text=True, check=False).stdout
    assert "TID251" in {each["code"] for each in json.loads(found)}


def test_the_top_of_the_tree_holds_nothing_else() -> None:
    aside = {"var", "build", "node_modules"}
    packages = {
        path.name
        for path in ROOT.iterdir()
        if path.is_dir() and not path.name.startswith(".") and path.name not in aside and any(path.rglob("*.py"))
    }
    assert packages == {"bot", "dialogs", "infra", "tests"}
    assert {path.name for path in ROOT.glob("*.py")} == {"app.py", "dev.py"}


def test_dev_runs_before_anything_is_installed() -> None:
    for path in [ROOT / "dev.py", *(ROOT / "infra" / "dev").glob("*.py")]:
        imported = {
            name.split(".")[0]
            for node in ast.walk(ast.parse(path.read_bytes()))
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }
        assert imported <= sys.stdlib_module_names | {"infra"}, path


def test_no_room_is_a_lumber_room() -> None:
    lumber = {"helper", "helpers", "util", "utils", "manager", "managers", "misc", "common"}
    assert [path for path in SOURCES if {path.stem, path.parent.name} & lumber] == []


def test_every_room_fits_in_the_head() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in SOURCES
        if "lexicons" not in path.parts  # words are data: there are as many as a language has,
        and "tests" not in path.relative_to(ROOT).parts  # and a test is a list
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > 300
    }
    assert long == {}, "a module above 300 lines has two thoughts: split it"


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt", "infra/azure/requirements-lint.txt"])
def test_a_lock_is_hashed_and_names_no_address(name: str) -> None:
    lock = (ROOT / name).read_text()
    pins = re.findall(r"^([\w.-]+)==", lock, flags=re.MULTILINE)
    wanted = re.findall(r"^([\w-]+)", (ROOT / name).with_suffix(".in").read_text(), flags=re.MULTILINE)
    assert {each.lower() for each in wanted if not each.startswith("-")} <= set(pins)
    assert "://" not in lock
    assert "--index" not in lock
    for entry in re.split(r"^(?=[\w-]+==)", lock, flags=re.MULTILINE):
        assert not entry.strip() or "--hash=sha256:" in entry, entry
