"""What a person said leaves the store by itself when its time is over, also when they never come back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot import records
from bot.stores import Person, Store, open_store
from dialogs.conversation import decide
from dialogs.events import Woke
from tests import postgres
from tests.transcript import Play

JANA = Person("11111111-1111-4111-8111-111111111111", "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa")
SOON = timedelta(seconds=1)
NEVER = timedelta(days=90)


@pytest_asyncio.fixture(params=["sqlite", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    file = f"sqlite:///{tmp_path / 'offhand.sqlite3'}"
    url = file if request.param == "sqlite" else await asyncio.to_thread(postgres.fresh_url)
    opened = await open_store(url)
    yield opened
    await opened.close()


async def kept(store: Store, play: Play, after: int) -> tuple[str, int, datetime]:
    """Keep the conversation as a turn does; return its record, its version, and when it is due."""
    due = play.conversation.due(play.rules)
    assert due is not None
    record = records.dump(play.conversation)
    return record, await store.save(JANA, record, after=after, due=due, expires=due + NEVER), due


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("off tomorrow afternoon, dentist in Zanzibar", ("Zanzibar", "tomorrow", "Time off")),
        ("I need some time off, my Zanzibar trip", ("Zanzibar",)),
    ],
)
async def test_they_leave_when_the_card_is_too_old(store: Store, said: str, words: tuple[str, ...]) -> None:
    play = Play()
    play.say(said)
    record, version, due = await kept(store, play, 0)
    assert all(each in record for each in words)
    assert timedelta(0) < due - play.now <= timedelta(minutes=15)

    assert await store.take_due(due - SOON, hold_until=due + SOON, limit=1) == ()
    assert await store.take_due(due, hold_until=due + SOON, limit=1) == (JANA,)
    decision = decide(play.conversation, Woke(due), play.rules)
    assert not decision.sendings
    left = records.dump(decision.conversation)
    await store.save(JANA, left, after=version, due=decision.conversation.due(play.rules), expires=due + NEVER)

    assert not any(each in left for each in words)
    loaded = await store.load(JANA)
    assert loaded is not None
    assert loaded.record == left
    assert decision.conversation.due(play.rules) is None


async def test_they_leave_the_file_and_its_log_too(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path / 'offhand.sqlite3'}")
    play = Play()
    play.say("off tomorrow afternoon, dentist in Zanzibar")
    _, version, due = await kept(store, play, 0)
    assert b"Zanzibar" in everything(tmp_path)

    left = records.dump(decide(play.conversation, Woke(due), play.rules).conversation)
    await store.save(JANA, left, after=version, due=None, expires=due + NEVER)
    await store.purge(due)

    assert b"Zanzibar" not in everything(tmp_path)
    await store.close()


def everything(folder: Path) -> bytes:
    """Return what lies in all files of the folder."""
    return b"".join(each.read_bytes() for each in folder.iterdir())


async def test_a_sentence_that_waits_for_a_sign_in_leaves_in_the_end() -> None:
    play = Play()
    play.step("world sign_in")
    play.say("off tomorrow afternoon, dentist in Zanzibar")
    due = play.conversation.due(play.rules)
    assert play.conversation.waiting is not None
    assert due == play.conversation.waiting.said.occasion.at + play.rules.waiting_life

    left = decide(play.conversation, Woke(due), play.rules).conversation

    assert "Zanzibar" not in records.dump(left)
    assert left.due(play.rules) is None
