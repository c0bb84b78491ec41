"""What people do in the run against real processes, and how Teams delivers it: more than once, to any replica."""

from __future__ import annotations

import asyncio
import random
import ssl
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

import aiohttp

from infra.workplace import Workplace
from infra.workplace.chat.delivery import BotAnswer
from infra.workplace.chat.transcripts import Message
from infra.workplace.running import find_action

FIRST_MONDAY = date(2026, 12, 7)
WITHIN = 60.0
"""Seconds for a thing to happen, however often a process is killed meanwhile."""

SAID_AGAIN = 6.0
"""Seconds after which a person says again what nobody has answered."""


@dataclass(slots=True)
class Wish:
    """One time off that somebody wants: the days, what became of it on which card, and how soon they heard first."""

    person: str
    days: tuple[date, ...]
    undone: bool
    card: str | None = None
    first_answer: float | None = None

    @property
    def sentence(self) -> str:
        """How the person says it."""
        first, last = self.days[0], self.days[-1]
        if first == last:
            return f"off on {first.day} {first:%B} {first.year}"
        return f"off from {first.day} {first:%B} {first.year} to {last.day} {last:%B} {last.year}"


@dataclass(slots=True)
class Visitors:
    """Everybody who wants something, one wish after the other for each person."""

    workplace: Workplace
    dice: random.Random
    deliveries: int = 0
    silent: list[Wish] = field(default_factory=list)

    async def live(self, wishes: tuple[Wish, ...]) -> None:
        """Have these wishes of one person, in order."""
        for wish in wishes:
            if not await self._offered(wish):
                self.silent.append(wish)
                continue
            await self._tapped(wish, "book")
            if wish.undone and await self._settled(wish):
                await self._tapped(wish, "undo")

    async def _offered(self, wish: Wish) -> bool:
        """Say it, have it delivered up to four times, and say it again where nothing came of it."""
        known = {each.id for each in self.workplace.transcript(wish.person)}
        person = self.workplace.person(wish.person)

        def is_new_card(message: Message) -> bool:
            return message.id not in known and find_action(message.card, "book") is not None

        for _ in range(6):
            activity = self.workplace.site.activities.message(person, wish.sentence)
            await self._delivered(partial(self.workplace.deliver, activity))
            if self._asked_to_sign_in(wish.person):
                await self._signed_in(wish.person)
            card = await self._shown(wish.person, is_new_card, SAID_AGAIN)
            if card is not None:
                wish.card = card.id
                return True
        return False

    async def _tapped(self, wish: Wish, verb: str) -> None:
        """Tap, as often as Teams delivers a tap; the first good answer is the one that the person sees."""
        begun = time.monotonic()
        card = self.workplace.site.transcripts.find(wish.person, wish.card or "")
        if card is None or find_action(card.card, verb) is None:
            return

        async def press() -> BotAnswer:
            # The card as it was when it was tapped: a delivery that is repeated brings what was pressed then.
            answer = await self.workplace.press(wish.person, card, verb)
            if not answer.failed and wish.first_answer is None:
                wish.first_answer = time.monotonic() - begun
            return answer

        await self._delivered(press)

    async def _delivered(self, send: Callable[[], Awaitable[BotAnswer]]) -> None:
        """Deliver once to four times, and again for as long as the bot fails, as a person would."""
        extra = self.dice.choice((0, 0, 0, 0, 1, 1, 3))

        async def later(pause: float) -> None:
            await asyncio.sleep(pause)
            self.deliveries += 1
            await send()

        copies = [asyncio.create_task(later(self.dice.choice((0.0, 0.05, 0.4, 2.0)))) for _ in range(extra)]
        for _ in range(8):
            self.deliveries += 1
            answer = await send()
            if not answer.failed:
                break
            await asyncio.sleep(0.3 + self.dice.random())
        await asyncio.gather(*copies)

    def _asked_to_sign_in(self, person: str) -> bool:
        return any(message.sign_in is not None for message in self.workplace.transcript(person)[-1:])

    async def _signed_in(self, person: str) -> None:
        """Sign in by hand, as somebody has to whose silent sign-in was lost with the process that was at it."""
        link = self.workplace.site.sign_on.link_for(self.workplace.person(person))
        trusted = ssl.create_default_context(cafile=str(self.workplace.site.certificate.authority))
        if link is None:
            return
        async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
            async with session.get(link, ssl=trusted) as response:
                page = response.url
            form = {"account": self.workplace.person(person).oid, "decision": "accept"}
            async with session.post(page, data=form, ssl=trusted) as response:
                await response.read()
        await self.workplace.settled()

    async def _settled(self, wish: Wish) -> bool:
        return (
            await self._shown(wish.person, lambda each: each.id == wish.card and _offers(each, "undo"), WITHIN)
            is not None
        )

    async def _shown(self, person: str, holds: Callable[[Message], bool], seconds: float) -> Message | None:
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            for message in reversed(self.workplace.transcript(person)):
                if message.author == "bot" and holds(message):
                    return message
            await asyncio.sleep(0.1)
        return None


def _offers(message: Message, verb: str) -> bool:
    return find_action(message.card, verb) is not None


def wishes_of(dice: random.Random, people: list[str], bookings: int) -> tuple[tuple[Wish, ...], ...]:
    """Share so many bookings out; each is in a week of its own, so that nobody's wishes meet."""
    shared: dict[str, list[Wish]] = {person: [] for person in people}
    for number in range(bookings):
        person = people[number % len(people)]
        monday = FIRST_MONDAY + timedelta(weeks=len(shared[person]))
        length = dice.choice((1, 1, 1, 2, 3))
        first = monday + timedelta(days=dice.randrange(5 - length + 1))
        days = tuple(first + timedelta(days=each) for each in range(length))
        shared[person].append(Wish(person, days, undone=dice.random() < 0.15))
    return tuple(tuple(each) for each in shared.values())
