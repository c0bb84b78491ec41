"""The store's administrator: what each command prints, leaves and deletes."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import records
from bot.stores import Person, open_store
from dialogs.conversation import Conversation

ROOT = Path(__file__).parents[1]
JANA = Person("5f3b8a52-1c0d-4e7a-9f6e-2b7c94d0a318", "11111111-2222-4333-8444-555555555555")
MARCUS = Person(JANA.tenant, "99999999-2222-4333-8444-555555555555")


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Keep a record of Jana, and an expired one of Marcus."""
    address = f"sqlite:///{tmp_path / 'offhand.sqlite3'}"

    async def kept() -> None:
        store = await open_store(address)
        now = datetime.now(UTC)  # noqa: TID251 - the store's own clock is the real one
        record = records.dump(Conversation(address="here"))
        await store.save(JANA, record, after=0, due=None, expires=now + timedelta(days=1))
        await store.save(MARCUS, record, after=0, due=None, expires=now + timedelta(milliseconds=1))
        await store.close()

    asyncio.run(kept())
    return address


def admin(url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command as an administrator would."""
    return subprocess.run(
        [sys.executable, "-m", "bot.admin", *arguments],
        env={"STORE_URL": url},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_person_is_exported_and_forgotten(url: str) -> None:
    name = f"{JANA.tenant}/{JANA.object_id.upper()}"
    exported = admin(url, "export", name)
    assert json.loads(exported.stdout)["record"]["conversation"] == {"address": "here"}
    assert admin(url, "forget", name).returncode == 0
    again = admin(url, "forget", name)
    assert (again.returncode, again.stderr) == (1, "Nothing was kept of that person.\n")
    assert admin(url, "export", name).returncode == 1


def test_what_has_expired_is_purged_and_the_rest_is_left(url: str) -> None:
    assert admin(url, "purge").stdout == "Deleted 1 expired records and keys.\n"
    assert admin(url, "status").stdout.startswith("1 people")
    assert len(admin(url, "export").stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "url", "said"),
    [
        (("forget", "jana"), "sqlite:///x", "two GUIDs with a slash between"),
        (("status",), "mysql://here", "STORE_URL"),
        (("migrate",), "sqlite:////proc/nothing/x.sqlite3", ""),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(arguments: tuple[str, ...], url: str, said: str) -> None:
    done = admin(url, *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
