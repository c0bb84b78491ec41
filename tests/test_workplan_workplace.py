"""The work plan client with real tokens against the workplace's work plan API, its open questions and its faults."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.identity import InteractionRequired
from bot.settings import Settings
from bot.stores.store import Person
from bot.workplan import Bearer, Forbidden, MailboxMissing, Uncertain, WorkPlan
from dialogs.timeoff import Draft, Grain, Interval, OccurrenceKind, PatternSource
from infra.workplace import Workplace
from infra.workplace.faults import Answer, Drip, Garble, Hang, Reset, Rule
from infra.workplace.people import JANA, LUCIA, MARCUS, TENANT_ID
from infra.workplace.people import Person as Colleague
from infra.workplace.switches import Switches
from tests.wire.rights import SignIns, assertion, nine, tokens_of

pytest_plugins = ["tests.wire.fixtures"]

BERLIN = ZoneInfo("Europe/Berlin")
THURSDAY = datetime(2027, 2, 11, tzinfo=BERLIN)
WEEK = Interval(THURSDAY - timedelta(days=3), THURSDAY + timedelta(days=4))
DAY = Draft(Interval(THURSDAY, THURSDAY + timedelta(days=1), Grain.DAYS), "Time off")
AFTERNOON = Draft(Interval(THURSDAY.replace(hour=13), THURSDAY.replace(hour=17)), "Time off")


@dataclass(frozen=True, slots=True)
class Foreign:
    """Jana's right, but under the name of somebody else."""

    own: Bearer
    object_id: str = field(default=MARCUS.oid)

    async def token(self) -> str:
        return await self.own.token()

    async def renewed(self, refused: str, challenge: str | None) -> str:
        return await self.own.renewed(refused, challenge)


@asynccontextmanager
async def plan_of(
    workplace: Workplace, who: Colleague = JANA, /, **settings: str
) -> AsyncIterator[tuple[WorkPlan, Bearer]]:
    """Make a client and a person's right to their plan, from real tokens."""
    sign_ins = SignIns({"chat": [assertion(workplace, who)]})
    plan = WorkPlan(Settings.read(workplace.settings(**settings)), nine)
    try:
        async with tokens_of(workplace, sign_ins) as tokens:
            yield plan, tokens.bearer(Person(TENANT_ID, who.oid), "chat")
    finally:
        await plan.close()


def standing(workplace: Workplace) -> int:
    """Count the time off that stands in Jana's plan under our subject, as committed."""
    found = (each.as_json()["timeOffDetails"]["subject"] for each in workplace.time_off("jana"))
    return sum(subject == "Time off" for subject in found)


@pytest.mark.parametrize("root", ["me", "users"])
@pytest.mark.parametrize("draft", [DAY, AFTERNOON])
@pytest.mark.parametrize("day_ends", ["last-second", "midnight"])
async def test_a_block_is_created_seen_moved_and_taken_back(
    workplace: Workplace, root: str, draft: Draft, day_ends: str
) -> None:
    async with plan_of(workplace, WORK_PLAN_ROOT=root, DAY_ENDS=day_ends) as (plan, bearer):
        created = await plan.create(bearer, draft)
        assert created is not None
        assert created.holds(draft)
        seen = await plan.view(bearer, WEEK)
        assert [each for each in seen if each.id == created.id] == [created]
        moved = Draft(Interval(THURSDAY.replace(hour=8), THURSDAY.replace(hour=10)), "Doctor")
        replaced = await plan.replace(bearer, created.id, moved)
        assert replaced is not None
        assert replaced.holds(moved)
        assert replaced.id != created.id
        await plan.delete(bearer, replaced.id)
        await plan.delete(bearer, replaced.id)
        assert not any(each.kind is OccurrenceKind.TIME_OFF for each in await plan.view(bearer, WEEK))
    assert standing(workplace) == 0


@pytest.mark.parametrize(
    "switches",
    [
        Switches(put_changes_id=False),
        Switches(end_boundary="to-midnight"),
        Switches(end_boundary="to-second-before"),
        Switches(zones="any"),
        Switches(answer_zone="utc"),
        Switches(unknown_id="400"),
        Switches(view_overlap="contained"),
        Switches(view_order="insertion"),
        Switches(page_size=2),
        Switches(time_off_hides_work=False),
        Switches(location_header=True),
        Switches(offset_in_date_time="accept"),
    ],
    ids=str,
)
@pytest.mark.parametrize("draft", [DAY, AFTERNOON])
async def test_whatever_the_open_questions_turn_out_to_be(
    workplace: Workplace, switches: Switches, draft: Draft
) -> None:
    workplace.site.board.now = switches
    async with plan_of(workplace) as (plan, bearer):
        created = await plan.create(bearer, draft)
        assert created is not None
        assert created.holds(draft)
        seen = await plan.view(bearer, WEEK)
        assert [each.id for each in seen if each.holds(draft)] == [created.id]
        assert list(seen) == sorted(seen, key=lambda each: each.interval.start)
        replaced = await plan.replace(bearer, created.id, AFTERNOON)
        assert replaced is not None
        await plan.delete(bearer, replaced.id)
        await plan.delete(bearer, replaced.id)
    assert standing(workplace) == 0


async def test_a_day_must_end_at_midnight_if_the_plan_says_so(workplace: Workplace) -> None:
    workplace.site.board.now = Switches(all_day_is_midnight_to_midnight=True)
    async with plan_of(workplace, DAY_ENDS="midnight") as (plan, bearer):
        created = await plan.create(bearer, DAY)
        assert created is not None
        assert created.holds(DAY)


@pytest.mark.parametrize(
    ("who", "zone"), [(JANA, "Europe/Berlin"), (MARCUS, "America/New_York"), (LUCIA, "Europe/Madrid")]
)
async def test_hours_and_zone_are_the_persons_own(workplace: Workplace, who: Colleague, zone: str) -> None:
    async with plan_of(workplace, who) as (plan, bearer):
        hours = await plan.hours(bearer, who.zone)
    assert hours.zone == zone
    assert hours.pattern is not None
    assert hours.pattern.source is PatternSource.PLAN
    assert any(hours.pattern.shifts)


async def test_somebody_elses_plan_stays_closed(workplace: Workplace) -> None:
    async with plan_of(workplace, WORK_PLAN_ROOT="users") as (plan, bearer):
        with pytest.raises(Forbidden):
            await plan.create(Foreign(bearer), AFTERNOON)
    assert workplace.time_off("marcus") == []


@pytest.mark.parametrize("no_mailbox", ["404", "403"])
async def test_a_person_without_a_mailbox_has_no_plan(workplace: Workplace, no_mailbox: str) -> None:
    workplace.site.board.now = Switches().changed({"no_mailbox": no_mailbox})
    workplace.site.people.change("jana", mailbox=False)
    async with plan_of(workplace) as (plan, bearer):
        with pytest.raises(MailboxMissing if no_mailbox == "404" else (MailboxMissing, Forbidden)):
            await plan.hours(bearer)


async def test_a_sign_in_that_is_demanded_anew_comes_as_a_challenge(workplace: Workplace) -> None:
    async with plan_of(workplace) as (plan, bearer):
        assert await plan.create(bearer, AFTERNOON) is not None
        await asyncio.sleep(1.1)  # tokens tell their age in whole seconds
        workplace.site.consents.demand_sign_in(JANA.oid)
        with pytest.raises(InteractionRequired):
            await plan.create(bearer, DAY)
    assert standing(workplace) == 1


async def test_twenty_requests_of_one_person_are_never_throttled(workplace: Workplace) -> None:
    drafts = [
        Draft(Interval(start, start + timedelta(hours=1)), "Time off")
        for start in (THURSDAY.replace(hour=8) + timedelta(days=n) for n in range(20))
    ]
    async with plan_of(workplace) as (plan, bearer):
        created = await asyncio.gather(*(plan.create(bearer, draft) for draft in drafts))
    assert all(each is not None and each.holds(draft) for each, draft in zip(created, drafts, strict=True))
    assert not [entry for entry in workplace.site.log.entries("POST") if entry.status == 429]


@pytest.mark.parametrize(
    ("action", "commits"),
    [
        (Reset(), False),
        (Reset(commit="before"), True),
        (Answer(504, commit="before"), True),
        (Answer(503, retry_after="20"), False),
        (Answer(500, commit="before"), True),
        (Answer(502), False),
    ],
)
async def test_a_write_in_doubt_is_called_so_and_may_stand(
    workplace: Workplace, action: Answer | Reset, *, commits: bool
) -> None:
    workplace.site.faults.put(Rule(action, method="POST", path="*/occurrences", times=1))
    async with plan_of(workplace) as (plan, bearer):
        with pytest.raises(Uncertain):
            await plan.create(bearer, AFTERNOON)
        assert standing(workplace) == int(commits), "sent once, never twice"
        assert any(each.holds(AFTERNOON) for each in await plan.view(bearer, WEEK)) is commits


@pytest.mark.parametrize("how", ["empty", "cut", "html", "array", "huge"])
async def test_a_spoilt_answer_to_a_write_that_was_made_says_that_it_stands(workplace: Workplace, how: str) -> None:
    workplace.site.faults.put(Rule(Garble(how), method="POST", path="*/occurrences", times=1))  # type: ignore[arg-type]
    async with plan_of(workplace) as (plan, bearer):
        assert await plan.create(bearer, AFTERNOON) is None
        assert standing(workplace) == 1


@pytest.mark.slow
@pytest.mark.parametrize("action", [Hang(20, commit="before"), Drip(60)])
async def test_silence_and_dripping_have_an_end(workplace: Workplace, action: Hang | Drip) -> None:
    workplace.site.faults.put(Rule(action, method="POST", path="*/occurrences", times=1))
    async with plan_of(workplace) as (plan, bearer):
        await bearer.token()
        async with asyncio.timeout(9):
            with suppress(Uncertain):
                assert await plan.create(bearer, AFTERNOON) is None
    assert standing(workplace) == 1
