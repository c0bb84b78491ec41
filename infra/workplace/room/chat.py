"""Saying, changing, deleting, pressing, signing in, installing."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from aiohttp import web

from infra.workplace.chat.activities import Activities
from infra.workplace.chat.delivery import BotAnswer, Delivery
from infra.workplace.chat.members import Members
from infra.workplace.chat.presses import Presses
from infra.workplace.chat.sign_on import SignOn
from infra.workplace.chat.transcripts import Message, Notice, Transcripts
from infra.workplace.clock import Clock
from infra.workplace.people import People, Person
from infra.workplace.room.answers import spoken
from infra.workplace.wire import Json, NotUnderstood, read_object, text_of


class Chatting:
    """What a person does in their chat. Used by the routes below and, in a test, directly."""

    def __init__(
        self,
        activities: Activities,
        delivery: Delivery,
        presses: Presses,
        transcripts: Transcripts,
        members: Members,
        clock: Clock,
    ) -> None:
        """Act in the chats of `transcripts`."""
        self._activities = activities
        self._delivery = delivery
        self._presses = presses
        self._transcripts = transcripts
        self._members = members
        self._clock = clock

    def say(self, person: Person, text: str) -> tuple[str, Coroutine[Any, Any, BotAnswer]]:
        """Show a message at once; return its id, and its delivery to be awaited."""
        activity = self._activities.message(person, text)
        message = Message(activity["id"], "person", self._clock.now(), text, activity=activity)
        self._transcripts.put(person.id, message)
        return message.id, self._delivery.in_order(person.id, activity)

    async def edit(self, person: Person, message_id: str, text: str) -> BotAnswer:
        """Change an own message."""
        message = self._own(person, message_id)
        self._transcripts.put(person.id, replace(message, text=text, edited=True))
        return await self._delivery.in_order(person.id, self._activities.edited(person, message_id, text))

    async def delete(self, person: Person, message_id: str) -> BotAnswer:
        """Delete an own message."""
        self._own(person, message_id)
        self._transcripts.remove(person.id, message_id)
        return await self._delivery.in_order(person.id, self._activities.deleted(person, message_id))

    async def press(self, person: Person, message_id: str, action: Json) -> BotAnswer:
        """Press an action on a message of the bot."""
        if self._transcripts.find(person.id, message_id) is None:
            raise NotUnderstood("There is no such message in this chat (any more).")
        return await self._presses.press(person, message_id, action)

    async def install(self, person: Person, *, added: bool) -> BotAnswer:
        """Install the app for a person, or remove it: the bot is told twice, as Teams does."""
        self._members.put_bot(person, present=added)
        answer = await self._delivery.in_order(person.id, self._activities.installed(person, added=added))
        await self._delivery.in_order(person.id, self._activities.joined(person, added=added))
        return answer

    def _own(self, person: Person, message_id: str) -> Message:
        message = self._transcripts.find(person.id, message_id)
        if message is None or message.author != "person":
            raise NotUnderstood("This is not a message of yours.")
        return message


class ChatRoutes:
    """The room's addresses for the chat."""

    def __init__(self, chatting: Chatting, people: People, sign_on: SignOn, transcripts: Transcripts) -> None:
        """Let the page act through `chatting`."""
        self._chatting = chatting
        self._people = people
        self._sign_on = sign_on
        self._transcripts = transcripts
        self._tasks: set[asyncio.Task[BotAnswer]] = set()

    def table(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.post("/room/messages", spoken(self._say)),
            web.post("/room/messages/{id}", spoken(self._edit)),
            web.delete("/room/messages/{id}", spoken(self._delete)),
            web.post("/room/presses", spoken(self._press)),
            web.post("/room/sign-in", spoken(self._sign_in)),
            web.post("/room/install", spoken(self._install)),
            web.post("/room/uninstall", spoken(self._uninstall)),
        ]

    async def close(self) -> None:
        """Give up deliveries that are still under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _say(self, request: web.Request) -> web.Response:
        body = await read_object(request)
        person = self._people.get(text_of(body, "person"))
        text = body.get("text")
        if not isinstance(text, str):
            raise NotUnderstood('"text" must be a text.')
        message_id, delivery = self._chatting.say(person, text)
        self._start(delivery)
        return web.json_response({"id": message_id}, status=202)

    async def _edit(self, request: web.Request) -> web.Response:
        body = await read_object(request)
        person = self._people.get(text_of(body, "person"))
        answer = await self._chatting.edit(person, request.match_info["id"], text_of(body, "text"))
        return web.json_response({"status": answer.status})

    async def _delete(self, request: web.Request) -> web.Response:
        person = self._people.get(request.query.get("person", ""))
        answer = await self._chatting.delete(person, request.match_info["id"])
        return web.json_response({"status": answer.status})

    async def _press(self, request: web.Request) -> web.Response:
        body = await read_object(request)
        person, action = self._people.get(text_of(body, "person")), body.get("action")
        if not isinstance(action, dict):
            raise NotUnderstood('"action" must be the action that was pressed.')
        answer = await self._chatting.press(person, text_of(body, "message"), action)
        return web.json_response({"status": answer.status, "body": answer.body})

    async def _sign_in(self, request: web.Request) -> web.Response:
        person = self._people.get(text_of(await read_object(request), "person"))
        link = self._sign_on.link_for(person)
        if link is None:
            raise NotUnderstood("The bot has not asked this person to sign in.")
        return web.json_response({"link": link})

    async def _install(self, request: web.Request) -> web.Response:
        return await self._installed(request, added=True)

    async def _uninstall(self, request: web.Request) -> web.Response:
        return await self._installed(request, added=False)

    async def _installed(self, request: web.Request, *, added: bool) -> web.Response:
        person = self._people.get(text_of(await read_object(request), "person"))
        answer = await self._chatting.install(person, added=added)
        self._transcripts.tell(None, Notice("room"))
        return web.json_response({"status": answer.status})

    def _start(self, delivery: Coroutine[Any, Any, BotAnswer]) -> None:
        task = asyncio.create_task(delivery)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
