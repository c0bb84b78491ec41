"""The pages: they build into a site without a dead link, and what is made from the program is what the program says."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from uuid import uuid4

import pytest

from bot.settings import TABLE
from bot.settings.page import settings_page
from infra.package.__main__ import details, options
from tests.bench.capacity import HOUSES, replaced, replicas, written_in

ROOT = Path(__file__).parents[1]
MAIN = ROOT / "infra" / "azure" / "main.bicep"


def test_the_page_of_settings_is_that_of_the_program() -> None:
    """`python -m bot.settings > docs/settings.md` makes it anew."""
    assert (ROOT / "docs" / "settings.md").read_text(encoding="utf-8") == settings_page()


def test_the_capacity_on_the_page_follows_from_its_two_figures() -> None:
    """`python -m tests.bench.capacity` makes it anew."""
    page = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")
    measured = written_in(page)
    assert page == replaced(page, measured)
    assert [replicas(each, measured) for each in HOUSES] == sorted(replicas(each, measured) for each in HOUSES)


def test_the_pages_build_into_a_site_without_a_dead_link(tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    assert (tmp_path / "site" / "deploy.html").is_file()


def commands() -> tuple[str, ...]:
    """Return the blocks of commands of the deployment page."""
    page = (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
    return tuple(re.findall(r"^```\n(.+?)^```$", page, flags=re.MULTILINE | re.DOTALL))


def test_the_commands_of_the_deployment_page_can_be_pasted() -> None:
    """In their order they are one script that a shell can read, in which everything is set before it is used."""
    script = "\n".join(commands())
    shell = subprocess.run(["sh", "-n"], input=script, capture_output=True, text=True, check=False)
    assert (shell.returncode, shell.stderr) == (0, "")
    printed = set(re.findall(r"^output ([A-Z_]+) ", MAIN.read_text(encoding="utf-8"), flags=re.MULTILINE))
    for use in re.finditer(r"\$([A-Z_]+)", script):
        before = script[: use.start()]
        assert re.search(rf"^{use[1]}=", before, re.MULTILINE) or ("azd env get-values" in before and use[1] in printed)


def test_the_commands_of_the_deployment_page_name_what_there_is() -> None:
    """Parameters of the templates, settings of the bot, options of ours, modules and files."""
    script = "\n".join(commands()).replace("\\\n", " ")
    parameters = set(re.findall(r"^param (\w+) ", MAIN.read_text(encoding="utf-8"), flags=re.MULTILINE))
    for line in script.splitlines():
        _, _, given = line.partition("--parameters ")
        assert set(re.findall(r"(\w+)=", given)) <= parameters, line
        _, _, variables = line.partition("--set-env-vars ")
        assert set(re.findall(r"(\w+)=", variables)) <= {setting.name for setting in TABLE}, line
    assert all((ROOT / path).is_file() for path in re.findall(r"--(?:template-)?file (\S+)", script))
    (package,) = (line for line in script.splitlines() if line.startswith("python3 dev.py package"))
    values = {"$APP_ID": str(uuid4()), "$BOT_DOMAIN": "a.contoso.com", "$TENANT": str(uuid4()), "$SITE": "https://b.de"}
    for name, value in values.items():
        package = package.replace(name, value)
    made = options(shlex.split(package)[3:])
    assert list(details(made).faults()) == []


@pytest.mark.parametrize("page", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "infra/azure/README.md"])
def test_links_between_the_files_lead_somewhere(page: str) -> None:
    """What mkdocs does not see: the pages of the repository itself."""
    path = ROOT / page
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
        assert "://" in target or (path.parent / target).exists(), target


def test_every_row_of_the_threat_table_names_tests_that_are_there() -> None:
    """Each threat is held by at least one test, named as its file names it."""
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    table = page.partition("## Threats")[2].partition("\n## ")[0]
    rows = [line.split(" | ") for line in table.splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 15
    for threat, _, held_by in rows:
        named = re.findall(r"`(test_\w+)`: ([^;|]+)", held_by)
        assert named, threat
        for file, tests in named:
            source = (ROOT / "tests" / f"{file}.py").read_text(encoding="utf-8")
            for name in tests.strip().split(", "):
                assert f"def test_{name.strip().replace(' ', '_')}(" in source, f"{file}: {name}"


@pytest.mark.parametrize(
    "page", ["README.md", "ARCHITECTURE.md", "docs/deploy.md", "docs/operate.md", "docs/security.md"]
)
def test_every_module_and_file_that_a_page_names_is_there(page: str) -> None:
    """What a page calls `python -m X` can be run, and a path that it names exists."""
    words = (ROOT / page).read_text(encoding="utf-8").replace("`", " ").split()
    modules = [after for before, after in pairwise(words) if before == "-m"]
    for module in modules:
        path = ROOT / module.replace(".", "/")
        assert path.is_dir() or path.with_suffix(".py").is_file(), module
