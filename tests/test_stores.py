"""What every store promises: one contract, kept by SQLite and by PostgreSQL."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from bot.stores import (
    Entry,
    Holdings,
    Kept,
    Person,
    Store,
    StoreUnavailable,
    StoreUrlInvalid,
    VersionConflict,
    open_store,
)
from tests import postgres

TENANT = "11111111-1111-4111-8111-111111111111"
ANNA = Person(TENANT, "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa")
BEN = Person(TENANT, "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
LATER = NOON + 24 * HOUR


class Clock:
    """The moment that a store is told."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'offhand.sqlite3'}" if request.param == "sqlite" else postgres.fresh_url()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def store(url: str, clock: Clock) -> AsyncIterator[Store]:
    opened = await open_store(url, clock=clock)
    yield opened
    await opened.close()


async def keep(store: Store, person: Person = ANNA, record: str = "{}", due: datetime | None = None) -> int:
    return await store.save(person, record, after=0, due=due, expires=LATER)


async def loaded(store: Store, person: Person = ANNA) -> str | None:
    kept = await store.load(person)
    return kept.record if kept else None


class TestRecords:
    async def test_nobody_has_a_record_at_first(self, store: Store) -> None:
        assert await store.load(ANNA) is None

    async def test_what_was_kept_is_loaded_with_its_version(self, store: Store) -> None:
        version = await keep(store, record='{"state": "offered"}')

        kept = await store.load(ANNA)

        assert kept == Kept('{"state": "offered"}', version)
        assert await store.load(BEN) is None

    async def test_each_save_names_the_version_it_goes_out_from(self, store: Store) -> None:
        first = await keep(store, record="1")
        second = await store.save(ANNA, "2", after=first, due=None, expires=LATER)
        third = await store.save(ANNA, "3", after=second, due=None, expires=LATER)

        assert 1 <= first < second < third
        assert await loaded(store) == "3"

    @pytest.mark.parametrize("off", [-1, 1])
    async def test_whoever_is_slower_keeps_nothing(self, store: Store, off: int) -> None:
        version = await keep(store, record="winner", due=NOON)

        with pytest.raises(VersionConflict):
            await store.save(ANNA, "loser", after=version + off, due=None, expires=NOON)

        assert await store.load(ANNA) is not None
        assert await loaded(store) == "winner"
        assert await store.take_due(NOON, hold_until=LATER, limit=1) == (ANNA,)

    async def test_a_record_is_made_once(self, store: Store) -> None:
        await keep(store, record="first")

        with pytest.raises(VersionConflict):
            await keep(store, record="second")

        assert await loaded(store) == "first"

    async def test_what_was_never_made_cannot_be_changed(self, store: Store) -> None:
        with pytest.raises(VersionConflict):
            await store.save(ANNA, "{}", after=1, due=None, expires=LATER)

        assert await store.load(ANNA) is None

    async def test_of_many_at_once_one_wins(self, store: Store) -> None:
        version = await keep(store)
        saves = (store.save(ANNA, str(n), after=version, due=None, expires=LATER) for n in range(20))

        ends = await asyncio.gather(*saves, return_exceptions=True)

        winners = [n for n, end in enumerate(ends) if isinstance(end, int)]
        assert len(winners) == 1
        assert sum(isinstance(end, VersionConflict) for end in ends) == 19
        assert await loaded(store) == str(winners[0])

    async def test_neighbours_do_not_disturb_each_other(self, store: Store) -> None:
        people = [Person(TENANT, str(UUID(int=n))) for n in range(100)]
        await keep(store, people[7], "taken")

        ends = await asyncio.gather(
            *(keep(store, person, person.object_id) for person in people), return_exceptions=True
        )

        assert [n for n, end in enumerate(ends) if not isinstance(end, int)] == [7]
        assert await loaded(store, people[7]) == "taken"
        assert await loaded(store, people[8]) == people[8].object_id

    async def test_expired_is_absent_before_it_is_purged(self, store: Store, clock: Clock) -> None:
        version = await keep(store, record="old")
        clock.now = LATER

        assert await store.load(ANNA) is None
        assert await store.take_due(LATER, hold_until=LATER + HOUR, limit=1) == ()
        assert await store.save(ANNA, "new", after=0, due=None, expires=LATER + HOUR) > version
        assert await loaded(store) == "new"

    @pytest.mark.parametrize("way", ["forget", "purge"])
    async def test_a_slow_turn_cannot_bring_back_what_is_gone(self, store: Store, clock: Clock, way: str) -> None:
        slow = await keep(store, record="private")
        clock.now = LATER
        await (store.forget(ANNA) if way == "forget" else store.purge(LATER))
        anew = await store.save(ANNA, "new", after=0, due=None, expires=LATER + HOUR)

        with pytest.raises(VersionConflict):
            await store.save(ANNA, "private", after=slow, due=None, expires=LATER + HOUR)

        assert anew > slow
        assert await loaded(store) == "new"

    async def test_what_was_kept_outlives_the_program(self, url: str, store: Store, clock: Clock) -> None:
        version = await keep(store, record="kept")
        await store.close()

        again = await open_store(url, clock=clock)
        kept = await again.load(ANNA)
        await again.close()

        assert kept == Kept("kept", version)


class TestTexts:
    @pytest.mark.parametrize(
        "record",
        [
            "",
            " \t\n",
            "null",
            json.dumps({"lone": "\ud83d", "nul": "\0"}),
            '{"escaped": "\\ud83d \\u0000"}',
            "🏖️ قيلولة \u202etfel ot thgir\u202c \ufeff \uffff 👩‍👩‍👧",
            "'; DROP TABLE record; -- $1 ? %s",
            json.dumps({"big": "é" * 1_000_000}, ensure_ascii=False),
        ],
        ids=["empty", "blank", "null", "escapes", "raw escapes", "odd", "sql", "1 MB"],
    )
    async def test_comes_back_as_it_went_in(self, store: Store, record: str) -> None:
        version = await keep(store, record=record)
        await store.save(ANNA, record, after=version, due=None, expires=LATER)
        await store.remember("key", record, expires=LATER)

        assert await loaded(store) == record
        assert await store.recall("key") == record

    @pytest.mark.parametrize("record", ["a\0b", "a\ud800b"], ids=["nul", "surrogate"])
    async def test_what_no_json_contains_is_refused_alike(self, store: Store, record: str) -> None:
        with pytest.raises(ValueError, match="cannot be stored"):
            await keep(store, record=record)
        with pytest.raises(ValueError, match="cannot be stored"):
            await store.remember("key", record, expires=LATER)

        assert await store.load(ANNA) is None
        assert await store.recall("key") is None

    @pytest.mark.parametrize("key", ["", "a\0b", "\ud800", "k" * 1_000_000], ids=["empty", "nul", "surrogate", "1 MB"])
    async def test_a_key_may_be_anything(self, store: Store, key: str) -> None:
        assert await store.remember(key, "mine", expires=LATER) is None
        assert await store.recall(key) == "mine"
        assert await store.recall(key + "x") is None

    async def test_moments_without_a_zone_are_refused(self, store: Store) -> None:
        naive = NOON.replace(tzinfo=None)
        with pytest.raises(ValueError, match="aware"):
            await store.save(ANNA, "{}", after=0, due=naive, expires=LATER)
        with pytest.raises(ValueError, match="aware"):
            await store.save(ANNA, "{}", after=0, due=None, expires=naive)
        with pytest.raises(ValueError, match="aware"):
            await store.take_due(naive, hold_until=LATER, limit=1)

        assert await store.load(ANNA) is None

    @pytest.mark.parametrize(
        "odd", ["", "anna", ANNA.object_id.upper(), ANNA.object_id + "\n", f"{{{ANNA.object_id}}}"]
    )
    def test_a_person_is_two_lower_case_guids(self, odd: str) -> None:
        with pytest.raises(ValueError, match="GUID"):
            Person(TENANT, odd)
        with pytest.raises(ValueError, match="GUID"):
            Person(odd, ANNA.object_id)


class TestKeys:
    async def test_the_first_one_stands(self, store: Store) -> None:
        assert await store.remember("exchange", "first", expires=LATER) is None
        assert await store.remember("exchange", "second", expires=LATER) == "first"
        assert await store.recall("exchange") == "first"

    async def test_of_many_at_once_one_stands(self, store: Store) -> None:
        ends = await asyncio.gather(*(store.remember("exchange", str(n), expires=LATER) for n in range(20)))

        winner = ends.index(None)
        assert ends == [None if n == winner else str(winner) for n in range(20)]

    async def test_an_expired_one_is_absent(self, store: Store, clock: Clock) -> None:
        await store.remember("exchange", "old", expires=NOON + HOUR)
        clock.now = NOON + HOUR

        assert await store.recall("exchange") is None
        assert await store.remember("exchange", "new", expires=LATER) is None
        assert await store.recall("exchange") == "new"

    async def test_its_outcome_is_written_beside_it(self, store: Store, clock: Clock) -> None:
        await store.remember("exchange", "under way", expires=NOON + HOUR)
        await store.amend("exchange", "done")

        assert await store.remember("exchange", "again", expires=LATER) == "done"
        clock.now = NOON + HOUR
        assert await store.recall("exchange") is None  # amending has not prolonged it

    async def test_what_is_gone_is_not_amended(self, store: Store, clock: Clock) -> None:
        await store.amend("never", "x")
        await store.remember("expired", "old", expires=NOON)
        await store.amend("expired", "x")
        clock.now = NOON - HOUR

        assert await store.recall("never") is None
        assert await store.recall("expired") == "old"


class TestDue:
    async def test_is_claimed_once_it_has_come(self, store: Store) -> None:
        await keep(store, due=NOON)

        assert await store.take_due(NOON - timedelta(microseconds=1), hold_until=LATER, limit=9) == ()
        assert await store.take_due(NOON, hold_until=LATER, limit=9) == (ANNA,)

    async def test_a_claim_is_a_lease(self, store: Store) -> None:
        await keep(store, due=NOON)
        await store.take_due(NOON, hold_until=NOON + HOUR, limit=9)

        assert await store.take_due(NOON + HOUR / 2, hold_until=LATER, limit=9) == ()
        assert await store.take_due(NOON + HOUR, hold_until=LATER, limit=9) == (ANNA,)

    async def test_a_claim_leaves_the_record_and_its_version(self, store: Store) -> None:
        version = await keep(store, record="kept", due=NOON)
        await store.take_due(NOON, hold_until=LATER, limit=9)

        assert await loaded(store) == "kept"
        await store.save(ANNA, "next", after=version, due=None, expires=LATER)
        assert await store.take_due(LATER - HOUR, hold_until=LATER, limit=9) == ()

    async def test_the_longest_waiting_come_first(self, store: Store) -> None:
        people = [Person(TENANT, str(UUID(int=n))) for n in (5, 3, 1, 4, 2)]
        for minutes, person in enumerate(people):
            await keep(store, person, due=NOON + timedelta(minutes=minutes))
        await keep(store, ANNA)

        assert await store.take_due(LATER - HOUR, hold_until=LATER, limit=2) == tuple(people[:2])
        assert await store.take_due(LATER - HOUR, hold_until=LATER, limit=9) == tuple(people[2:])

    async def test_two_workers_never_get_the_same(self, url: str, store: Store, clock: Clock) -> None:
        people = [Person(TENANT, str(UUID(int=n))) for n in range(60)]
        await asyncio.gather(*(keep(store, person, due=NOON) for person in people))
        other = await open_store(url, clock=clock)
        try:
            takes = [each.take_due(NOON, hold_until=LATER, limit=7) for each in (store, other) * 6]
            taken = [person for some in await asyncio.gather(*takes) for person in some]
            while more := await store.take_due(NOON, hold_until=LATER, limit=7):
                taken += more
        finally:
            await other.close()

        assert sorted(taken) == people


class TestTidiness:
    async def test_forgetting_deletes_one_person(self, store: Store) -> None:
        await keep(store, ANNA)
        await keep(store, BEN)

        assert await store.forget(ANNA) is True
        assert await store.forget(ANNA) is False
        assert await store.load(ANNA) is None
        assert await store.load(BEN) is not None

    async def test_purging_deletes_what_has_expired(self, store: Store, clock: Clock) -> None:
        for n in range(520):
            await store.remember(str(n), "x", expires=NOON)
        await store.save(ANNA, "{}", after=0, due=NOON, expires=NOON + HOUR)
        await store.save(BEN, "{}", after=0, due=NOON, expires=LATER)

        assert await store.count(NOON) == Holdings(records=2, due=2, keys=520)
        assert await store.purge(NOON) == 520
        assert await store.purge(NOON + HOUR) == 1
        assert await store.purge(NOON + HOUR) == 0
        assert await store.count(NOON) == Holdings(records=1, due=1, keys=0)
        assert await store.load(BEN) is not None

    async def test_an_administrator_can_walk_through_everything(self, store: Store) -> None:
        people = sorted(Person(TENANT, str(UUID(int=n * 7919))) for n in range(5))
        due = NOON + timedelta(microseconds=1)
        for person in people:
            await keep(store, person, f'"{person.object_id}"', due=due)

        walked: list[Entry] = []
        while page := await store.export(after=walked[-1].person if walked else None, limit=2):
            walked += page

        assert [entry.person for entry in walked] == people
        assert {(entry.due, entry.expires) for entry in walked} == {(due, LATER)}
        assert [entry.kept.record for entry in walked] == [f'"{person.object_id}"' for person in people]

    async def test_a_healthy_store_answers(self, store: Store) -> None:
        await store.ping()

        assert await store.count(NOON) == Holdings(records=0, due=0, keys=0)

    async def test_a_closed_store_says_so(self, store: Store) -> None:
        await keep(store)
        await store.close()
        await store.close()

        for call in (store.load(ANNA), store.ping(), store.forget(ANNA), store.recall("key")):
            with pytest.raises(StoreUnavailable, match="closed"):
                await call

    async def test_closing_finishes_what_was_begun(self, url: str, store: Store, clock: Clock) -> None:
        saving = asyncio.create_task(keep(store))
        await asyncio.sleep(0)
        await store.close()
        await saving

        again = await open_store(url, clock=clock)
        assert await again.load(ANNA) is not None
        await again.close()

    async def test_a_turn_that_gives_up_harms_nobody(self, store: Store) -> None:
        saves = [asyncio.create_task(keep(store, Person(TENANT, str(UUID(int=n))))) for n in range(20)]
        await asyncio.sleep(0)
        for save in saves[::2]:
            save.cancel()
        ends = await asyncio.gather(*saves, return_exceptions=True)

        assert all(isinstance(end, int) for end in ends[1::2])
        await store.ping()


class TestAddresses:
    @pytest.mark.parametrize(
        "address",
        [
            "",
            "offhand.sqlite3",
            "mysql://host/database",
            "sqlite://",
            "sqlite:///",
            "sqlite:///:memory:",
            "sqlite:///folder/",
            "sqlite://host/file",
            "sqlite:///file?mode=memory",
            "postgresql://anna:s3cret@host:port/database",
            "postgresql://anna:s3cret@[host/database",
        ],
    )
    async def test_a_bad_one_is_refused_without_being_repeated(self, address: str) -> None:
        with pytest.raises(StoreUrlInvalid) as refusal:
            await open_store(address)

        told = repr((refusal.value, refusal.value.__cause__))
        assert "s3cret" not in told
        assert " " in str(refusal.value)

    async def test_a_file_is_made_where_it_was_named(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        for address in ("sqlite:///var/my%20store", f"sqlite:///{tmp_path / 'absolute'}"):
            await (await open_store(address)).close()

        assert (tmp_path / "var" / "my store").is_file()
        assert (tmp_path / "absolute").is_file()
