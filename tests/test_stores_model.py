"""Both stores against a model of a few lines: whatever is done in whatever order, they do and say the same."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.stores import Holdings, Kept, Person, Store, VersionConflict, open_store
from tests import postgres

T = TypeVar("T")

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TENANT = "11111111-1111-4111-8111-111111111111"
PEOPLE = [Person(TENANT, f"aaaaaaaa-aaaa-4aaa-8aaa-{n:012}") for n in range(3)]

people = st.sampled_from(PEOPLE)
keys = st.sampled_from(["exchange", "tap"])
texts = st.sampled_from(["{}", '{"day": "Thursday"}', "[1, 2]"])
minutes = st.integers(-1, 20).map(lambda n: timedelta(minutes=n))


@dataclass(frozen=True, slots=True)
class Row:
    """A record as the model keeps it."""

    record: str
    version: int
    due: datetime | None
    expires: datetime


class StoreMachine(RuleBasedStateMachine):
    """Does the same to a store and to two dicts, under a clock that only this test turns."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.now = NOON
        self.records: dict[Person, Row] = {}
        self.keys: dict[str, tuple[str, datetime]] = {}
        self.highest: dict[Person, int] = {}
        self.store: Store = self.wait(open_store(self.address(), clock=lambda: self.now))

    def address(self) -> str:
        """Return the address of an empty store."""
        raise NotImplementedError

    def wait(self, call: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(call)

    def teardown(self) -> None:
        self.wait(self.store.close())
        self.runner.close()

    def standing(self, person: Person) -> Row | None:
        row = self.records.get(person)
        return row if row and row.expires > self.now else None

    def expected(self, person: Person) -> Kept | None:
        row = self.standing(person)
        return Kept(row.record, row.version) if row else None

    @rule(span=minutes.filter(bool))
    def time_passes(self, span: timedelta) -> None:
        self.now += abs(span)

    @rule(person=people, record=texts, due=st.none() | minutes, life=minutes)
    def make(self, person: Person, record: str, due: timedelta | None, life: timedelta) -> None:
        self.save(person, record, 0, due, life)

    @rule(person=people, record=texts, due=st.none() | minutes, life=minutes, stale=st.integers(0, 2))
    def change(self, person: Person, record: str, due: timedelta | None, life: timedelta, stale: int) -> None:
        row = self.records.get(person)
        after = max(1, (row.version if row else self.highest.get(person, 1)) - stale)
        self.save(person, record, after, due, life)

    def save(self, person: Person, record: str, after: int, due: timedelta | None, life: timedelta) -> None:
        self.now += timedelta(microseconds=1)  # no write is quicker, and new records begin at the clock
        row = Row(record, 0, None if due is None else self.now + due, self.now + life)
        found = self.records.get(person) if after else self.standing(person)
        fits = (found.version if found else 0) == after
        try:
            version = self.wait(self.store.save(person, record, after=after, due=row.due, expires=row.expires))
        except VersionConflict:
            assert not fits
        else:
            assert fits
            assert version > self.highest.get(person, 0)
            self.records[person] = replace(row, version=version)
            self.highest[person] = version

    @rule(key=keys, value=texts, life=minutes)
    def remember(self, key: str, value: str, life: timedelta) -> None:
        found = self.keys.get(key)
        standing = found[0] if found and found[1] > self.now else None
        if standing is None:
            self.keys[key] = (value, self.now + life)

        assert self.wait(self.store.remember(key, value, expires=self.now + life)) == standing

    @rule(key=keys, value=texts)
    def amend(self, key: str, value: str) -> None:
        found = self.keys.get(key)
        if found and found[1] > self.now:
            self.keys[key] = (value, found[1])

        self.wait(self.store.amend(key, value))

    @rule(hold=minutes, limit=st.integers(1, 4))
    def take_due(self, hold: timedelta, limit: int) -> None:
        waiting = {
            p: row.due for p in PEOPLE if (row := self.standing(p)) and row.due is not None and row.due <= self.now
        }

        taken = self.wait(self.store.take_due(self.now, hold_until=self.now + hold, limit=limit))

        assert len(set(taken)) == len(taken) == min(limit, len(waiting))
        assert [waiting[person] for person in taken] == sorted(due for due in waiting.values())[:limit]
        for person in taken:
            self.records[person] = replace(self.records[person], due=self.now + hold)

    @rule(person=people)
    def forget(self, person: Person) -> None:
        assert self.wait(self.store.forget(person)) == (self.records.pop(person, None) is not None)

    @rule()
    def purge(self) -> None:
        gone = [p for p, row in self.records.items() if row.expires <= self.now]
        gone_keys = [key for key, (_, expires) in self.keys.items() if expires <= self.now]
        for person in gone:
            del self.records[person]
        for key in gone_keys:
            del self.keys[key]

        assert self.wait(self.store.purge(self.now)) == len(gone) + len(gone_keys)

    @invariant()
    def they_agree(self) -> None:
        assert [self.wait(self.store.load(person)) for person in PEOPLE] == [self.expected(person) for person in PEOPLE]
        for key in ("exchange", "tap"):
            value, expires = self.keys.get(key, ("", NOON))
            assert self.wait(self.store.recall(key)) == (value if expires > self.now else None)
        due = sum(row.due is not None and row.due <= self.now for row in self.records.values())
        assert self.wait(self.store.count(self.now)) == Holdings(len(self.records), due, len(self.keys))


class SqliteMachine(StoreMachine):
    def address(self) -> str:
        self.folder = tempfile.TemporaryDirectory()
        return f"sqlite:///{Path(self.folder.name) / 'offhand.sqlite3'}"

    def teardown(self) -> None:
        super().teardown()
        self.folder.cleanup()


class PostgresMachine(StoreMachine):
    def address(self) -> str:
        return postgres.fresh_url()


TestSqliteAgainstModel = SqliteMachine.TestCase
TestSqliteAgainstModel.settings = settings(max_examples=25, stateful_step_count=20)
TestPostgresAgainstModel = PostgresMachine.TestCase
TestPostgresAgainstModel.settings = settings(max_examples=15, stateful_step_count=20)
