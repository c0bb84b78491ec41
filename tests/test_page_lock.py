"""What the chat page loads from npm: fixed by hashes, from whichever registry the machine uses."""

import json
from pathlib import Path

PAGE = Path(__file__).parents[1] / "infra" / "workplace" / "page"


def test_the_lock_names_no_download_host_and_a_hash_for_everything() -> None:
    packages = json.loads((PAGE / "package-lock.json").read_text())["packages"]
    assert not [name for name, package in packages.items() if "resolved" in package]
    assert not [name for name, package in packages.items() if name and "integrity" not in package]


def test_the_page_itself_asks_no_other_host() -> None:
    sources = [
        path
        for ending in ("html", "js", "css")
        for path in PAGE.rglob(f"*.{ending}")
        if "node_modules" not in path.parts
    ]
    assert len(sources) > 20
    foreign = ("//cdn", "https://fonts", "googleapis", "unpkg", "jsdelivr")
    assert not [path.name for path in sources if any(host in path.read_text() for host in foreign)]
