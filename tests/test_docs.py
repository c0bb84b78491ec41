"""The pages: they build into a site without a dead link, and what is made from the program is what the program says."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from bot.settings.page import settings_page

ROOT = Path(__file__).parents[1]


def test_the_page_of_settings_is_that_of_the_program() -> None:
    """`python -m bot.settings > docs/settings.md` makes it anew."""
    assert (ROOT / "docs" / "settings.md").read_text(encoding="utf-8") == settings_page()


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
