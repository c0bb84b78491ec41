"""The self-test, run as an administrator would, with each kind of credential."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest

from infra.workplace import Options, Workplace
from infra.workplace.options import Credential
from tests.bot_process import running_bot

ROOT = Path(__file__).parents[1]


async def self_tested(environment: dict[str, str], person: str, report: Path) -> tuple[int | None, str]:
    """Run the command and return its exit code and what it printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.selftest",
        person,
        "--report",
        str(report),
        env=environment,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    printed, _ = await process.communicate()
    return process.returncode, printed.decode()


@pytest.mark.parametrize("credential", list(Credential))
async def test_an_installation_proves_itself(credential: Credential, tmp_path: Path) -> None:
    """Everything that a booking needs is tried in the person's own plan, and nothing is left in it."""
    with Workplace.running(options=Options(credential=credential)) as workplace:
        environment = workplace.settings(STORE_URL=f"sqlite:///{tmp_path / 'offhand.sqlite3'}")
        async with running_bot(environment, tmp_path) as bot:
            workplace.connect(bot.url)
            await workplace.say("jana", "when am I off?")
            await workplace.settled()
            jana = workplace.person("jana")
            name = f"{environment['TENANT_ID']}/{jana.oid}"
            code, printed = await self_tested(environment, name, tmp_path / "report.json")

        assert code == 0, printed
        report = json.loads((tmp_path / "report.json").read_text())
        found = {each["name"]: each["found"] for each in report["checks"]}
        assert found["The id after replacing"] == "a new id"
        assert found["An identical entry"] == "accepted, 2 then stand"
        assert found["Cleaning up"] == "0 left"
        assert workplace.time_off("jana") == []


async def test_a_stranger_to_the_bot_is_told_to_say_hello(tmp_path: Path) -> None:
    """Without a sign-in to use there is nothing to try, and the report says what to do."""
    with Workplace.running() as workplace:
        environment = workplace.settings(STORE_URL=f"sqlite:///{tmp_path / 'offhand.sqlite3'}")
        name = f"{environment['TENANT_ID']}/{workplace.person('marcus').oid}"
        code, printed = await self_tested(environment, name, tmp_path / "report.json")
    assert code == 1
    assert "say hello to it first" in printed
