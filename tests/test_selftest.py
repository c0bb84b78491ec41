"""The self-test, run as an administrator would, with each kind of credential."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest

from infra.workplace import Options, Workplace
from infra.workplace.options import Credential
from infra.workplace.switches import Switches
from tests.bot_process import running_bot
from tests.test_whole import says, shown

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
        assert found["An identical entry"] == "accepted, 2 entries then stand"
        assert found["An overlapping entry"] == "accepted, 2 entries then stand"
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


async def in_chat(workplace: Workplace, folder: Path, *testers: str, asked: str, answer: str) -> str:
    """Ask for the self-test in Jana's chat, and return the answer that shows what is expected."""
    named = ",".join(workplace.person(each).oid for each in testers)
    async with running_bot(workplace.settings(SELF_TEST_PEOPLE=named), folder) as bot:
        workplace.connect(bot.url)
        await says(workplace, "when am I off?", "no time off")
        return shown(await says(workplace, asked, answer))


async def test_who_is_named_by_the_settings_tests_from_the_chat(tmp_path: Path) -> None:
    """The report comes back as a card that names nobody, and nothing is left in the plan."""
    with Workplace.running() as workplace:
        card = await in_chat(workplace, tmp_path, "jana", "marcus", asked="Self-Test", answer="View lag")
        jana = workplace.person("jana")
        assert "Everything that a booking needs works." in card
        assert "✗" not in card
        assert "Whole day (midnight)" in card
        assert not any(each in card for each in (jana.name, jana.oid, "Bearer", "eyJ"))
        assert workplace.time_off("jana") == []


async def test_to_anybody_else_the_word_says_nothing(tmp_path: Path) -> None:
    """It is not even told that there is such a thing, and nothing is tried."""
    with Workplace.running() as workplace:
        await in_chat(workplace, tmp_path, "marcus", asked="self-test", answer="I did not find time off in that")
        await asyncio.sleep(0.5)
        tried = [each for each in workplace.site.log.entries() if each.method == "POST" and "occurrences" in each.path]
        assert tried == []


@pytest.mark.parametrize(
    ("habits", "found", "failed"),
    [
        (Switches(overlap="409", duplicate="409"), ["• refused with 409"], None),
        (Switches(duplicate="merge", put_changes_id=False), ["• taken for the first one", "• the same id"], None),
        (Switches(view_lag_seconds=1.5), ["• accepted, 2 entries then stand"], None),
        (Switches(answer_zone="utc", end_boundary="to-midnight"), ["all day"], None),
        (
            Switches(all_day_is_midnight_to_midnight=True),
            ["all day"],
            "✗ refused with 400; the other DAY_ENDS may be the one to set",
        ),
    ],
    ids=["refuses", "merges", "lags", "in UTC", "is strict about days"],
)
async def test_a_plan_is_reported_as_it_is(
    habits: Switches, found: list[str], failed: str | None, tmp_path: Path
) -> None:
    """What no documentation answers is found out; what the settings do not fit is a failure that says what to set."""
    with Workplace.running() as workplace:
        workplace.site.board.now = habits
        card = await in_chat(workplace, tmp_path, "jana", asked="self-test", answer="Cleaning up")
        assert workplace.time_off("jana") == []
    for each in found:
        assert each in card
    assert ("✗" in card) is (failed is not None), card
    assert (failed or "") in card
