"""Offhand as it is deployed, with the workplace behind it, and a crowd whose working hours it has read this morning."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot import records
from bot.stores import Person, open_store
from dialogs.conversation import Conversation
from dialogs.conversation.state import Hours
from dialogs.timeoff import PatternSource, Shift, WorkingPattern
from infra.workplace import Workplace
from infra.workplace.people import TENANT_ID
from tests.bench.people import Crowd
from tests.bench.programs import ROOT, Program

SHIFT = Shift(time(9), time(17), time(12), time(12, 30))
PATTERN = WorkingPattern((*[SHIFT] * 5, None, None), PatternSource.PLAN)


@dataclass(frozen=True, slots=True)
class House:
    """Replicas of the bot on one store, a workplace, and the token with which the channel calls them."""

    replicas: tuple[Program, ...]
    workplace: Workplace
    crowd: Crowd
    token: str


@contextmanager
def house(
    folder: Path,
    service_url: str,
    *,
    program: Path = ROOT,
    store: str = "",
    replicas: int = 1,
    people: int = 0,
    interpreter: Sequence[str | Path] = (sys.executable,),
) -> Iterator[House]:
    """Run the bot (SQLite in `folder`, unless `store` names another); `service_url` is where it is to answer.

    `program` is the folder of what is run: the sources, or the program as it is shipped.

    It does not look ahead in the plan once the card is shown: nobody else in a comparison reads a plan.
    """
    with Workplace.running() as running:
        settings = running.settings(STORE_URL=store or sqlite(folder), LOOK_AHEAD="0")
        programs: list[Program] = []
        try:
            for number in range(replicas):
                command: list[str | Path] = [*interpreter, program / "app.py"]
                log = f"offhand-{number}"
                programs.append(Program(command, folder=folder, log=log, path="/readyz", environment=settings))
            crowd = Crowd(service_url, running.site.activities.bot_id, TENANT_ID, size=people)
            yield House(tuple(programs), running, crowd, running.site.delivery.token(service_url))
        finally:
            for each in programs:
                each.close()


def sqlite(folder: Path) -> str:
    """Return the address of the store in that folder."""
    return f"sqlite:///{folder / 'offhand.sqlite3'}"


def acquaint(store_url: str, crowd: Crowd, people: int, first: int = 0) -> None:
    """Keep the hours of so many people, from the `first` on, as if each had asked for something this morning."""
    asyncio.run(_acquaint(store_url, crowd, range(first, first + people)))


async def _acquaint(store_url: str, crowd: Crowd, numbers: range) -> None:
    now = datetime.now(UTC)  # noqa: TID251 - a measurement is of today
    record = records.dump(Conversation(hours=Hours(PATTERN, "Europe/London", now), touched_at=now))
    store = await open_store(store_url)
    expires = now + timedelta(days=1)

    async def keep(some: range) -> None:
        for number in some:
            person = Person(crowd.tenant, crowd.object_id(number))
            await store.save(person, record, after=0, due=None, expires=expires)

    await asyncio.gather(*(keep(numbers[begin::64]) for begin in range(64)))
    await store.close()
