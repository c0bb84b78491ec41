"""A workplace in a thread and event loop of its own, for tests and for whoever wants one in-process.

The bot's SDK makes blocking calls; a workplace in the same loop would wait for itself for ever.
"""

import asyncio
import json
import tempfile
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from infra.workplace.chat.delivery import BotAnswer
from infra.workplace.chat.transcripts import Message
from infra.workplace.identity.consent import Word
from infra.workplace.options import Options
from infra.workplace.people import Person
from infra.workplace.plan.occurrences import Occurrence
from infra.workplace.room.chat import Chatting
from infra.workplace.servers import open_workplace
from infra.workplace.site import Site
from infra.workplace.wire import Json

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said:
    """A message that was said: its id in the chat, and what the bot's endpoint answered."""

    id: str
    answer: BotAnswer


class Workplace:
    """A running workplace. People are named by their short id: "jana", "marcus", "lucia".

    Asynchronous methods may be awaited in any event loop; everything else may be called from any thread. What has no
    method here is reached by `site` (faults, log, clock, board of switches, consents, mint of tokens ...).
    """

    def __init__(self, site: Site, chatting: Chatting, loop: asyncio.AbstractEventLoop) -> None:
        """Wrap what runs in `loop`; use `Workplace.running` to start one."""
        self.site = site
        self._chatting = chatting
        self._loop = loop

    @staticmethod
    @contextmanager
    def running(*bots: str, options: Options | None = None) -> Iterator["Workplace"]:
        """Start a workplace for these bots, on free ports unless `options` say otherwise, and stop it in the end."""
        chosen = options or Options()
        if bots:
            chosen = replace(chosen, bots=bots)
        with tempfile.TemporaryDirectory(prefix="workplace-") as folder, _thread(chosen, Path(folder)) as workplace:
            yield workplace

    @property
    def url(self) -> str:
        """The address of the plain server: page, room, Graph, connector, token service."""
        return self.site.base

    @property
    def authority_url(self) -> str:
        """The address of the identity provider."""
        return self.site.mint.authority.base

    def settings(self, **more: str) -> dict[str, str]:
        """Return the environment with which the bot finds this workplace."""
        return self.site.settings(**more)

    def connect(self, *bots: str) -> None:
        """Deliver to these bots from now on."""
        self.site.delivery.bots = bots

    def person(self, short: str) -> Person:
        """Return somebody who works here."""
        return self.site.people.get(short)

    def transcript(self, person: str) -> list[Message]:
        """Return what stands in somebody's chat now."""
        return self.site.transcripts.of(person)

    def time_off(self, person: str) -> list[Occurrence]:
        """Return the time off in somebody's plan, as committed, by start."""
        return self.site.plans.of(self.person(person).oid).time_off

    def consent(self, person: str, word: Word | str) -> None:
        """Set somebody's consent: given, absent or revoked. Another word is a ValueError."""
        self.site.put_consent(self.person(person), Word(word))

    async def say(self, person: str, text: str) -> Said:
        """Say something, and wait for the bot's endpoint to answer. Its replies stand in the transcript."""

        async def said() -> Said:
            message_id, delivery = self._chatting.say(self.person(person), text)
            return Said(message_id, await delivery)

        return await self._over_there(said())

    async def edit(self, person: str, message: str, text: str) -> BotAnswer:
        """Change an own message."""
        return await self._over_there(self._chatting.edit(self.person(person), message, text))

    async def delete(self, person: str, message: str) -> BotAnswer:
        """Delete an own message."""
        return await self._over_there(self._chatting.delete(self.person(person), message))

    async def press(self, person: str, message: Message, action: str, **inputs: str) -> BotAnswer:
        """Press the button with this title or verb on a card, with `inputs` filled in, and wait for the answer."""
        found = find_action(message.card, action)
        if found is None:
            raise LookupError(f'There is no action "{action}" on this card: {json.dumps(message.card)}')
        pressed = found | {"data": {**(found.get("data") or {}), **inputs}}
        return await self._over_there(self._chatting.press(self.person(person), message.id, pressed))

    async def install(self, person: str, *, added: bool = True) -> BotAnswer:
        """Install the app for somebody, or remove it."""
        return await self._over_there(self._chatting.install(self.person(person), added=added))

    async def deliver(self, activity: Json) -> BotAnswer:
        """Deliver any activity, properly signed for its own service URL."""
        return await self._over_there(self.site.delivery.deliver(activity))

    async def until(self, person: str, holds: Callable[[Message], bool], seconds: float = 5.0) -> Message:
        """Wait for a message in somebody's chat for which `holds` is true, and return it; else TimeoutError."""

        async def watched() -> Message:
            with self.site.transcripts.watch(person) as queue:
                while True:
                    notice = await queue.get()
                    message = self.site.transcripts.find(person, str(notice.data.get("id")))
                    if message is not None and holds(message):
                        return message

        return await self._over_there(asyncio.wait_for(watched(), seconds))

    async def settled(self) -> None:
        """Wait until no sign-in is under way any more."""
        await self._over_there(self.site.sign_on.settled())

    async def _over_there(self, work: Coroutine[Any, Any, T]) -> T:
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))


def find_action(found: object, name: str) -> Json | None:
    """Find the action with this title or verb anywhere in a card."""
    if isinstance(found, dict):
        if str(found.get("type", "")).startswith("Action.") and name in (found.get("title"), found.get("verb")):
            return found
        found = list(found.values())
    if isinstance(found, list):
        return next((action for part in found if (action := find_action(part, name)) is not None), None)
    return None


@contextmanager
def _thread(options: Options, folder: Path) -> Iterator[Workplace]:
    """Run a workplace in a thread; what prevents its start is raised here."""
    ready, stop = threading.Event(), asyncio.Event()
    found: list[Workplace] = []
    failed: list[BaseException] = []

    async def live() -> None:
        async with open_workplace(options, folder) as (site, chatting):
            found.append(Workplace(site, chatting, asyncio.get_running_loop()))
            ready.set()
            await stop.wait()

    def work() -> None:
        try:
            asyncio.run(live())
        except BaseException as fault:  # noqa: BLE001 -- it is raised again, in the thread that waits for us
            failed.append(fault)
        finally:
            ready.set()

    thread = threading.Thread(target=work, name="workplace", daemon=True)
    thread.start()
    ready.wait()
    if failed:
        raise failed[0]
    try:
        yield found[0]
    finally:
        found[0]._loop.call_soon_threadsafe(stop.set)  # noqa: SLF001 -- its own module
        thread.join()
    if failed:
        raise failed[0]
