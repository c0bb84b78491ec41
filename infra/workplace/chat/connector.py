"""The Bot Connector: what the bot sends, changes and deletes."""

import json
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from aiohttp import web

from infra.workplace.chat.activities import new_message_id
from infra.workplace.chat.bearer import BotOnly, error
from infra.workplace.chat.members import Members
from infra.workplace.chat.sign_on import SignOn
from infra.workplace.chat.transcripts import Message, Notice, Transcripts
from infra.workplace.clock import Clock
from infra.workplace.people import People, Person
from infra.workplace.wire import Json, NotUnderstood, read_object

CARD = "application/vnd.microsoft.card.adaptive"
OAUTH_CARD = "application/vnd.microsoft.card.oauth"
_BYTES_AT_MOST = 100 * 1024
_ROOT = "/connector/v3/conversations"

_Handler: TypeAlias = Callable[[web.Request, Person], Awaitable[web.Response]]


class Connector:
    """Takes the bot's activities into people's chats."""

    def __init__(
        self,
        members: Members,
        transcripts: Transcripts,
        people: People,
        sign_on: SignOn,
        bot_only: BotOnly,
        clock: Clock,
    ) -> None:
        """Show what comes in `transcripts`; hand sign-in cards to `sign_on`."""
        self._members = members
        self._transcripts = transcripts
        self._people = people
        self._sign_on = sign_on
        self._bot_only = bot_only
        self._clock = clock

    def table(self) -> list[web.RouteDef]:
        """Return the routes."""
        one = _ROOT + "/{conversation}"
        return [
            web.post(_ROOT, self._create),
            web.post(one + "/activities", self._known(self._send)),
            web.post(one + "/activities/{activity}", self._known(self._send)),
            web.put(one + "/activities/{activity}", self._known(self._update)),
            web.delete(one + "/activities/{activity}", self._known(self._delete)),
            web.get(one + "/members", self._known(self._list_members)),
            web.get(one + "/pagedmembers", self._known(self._page_of_members)),
            web.get(one + "/members/{member}", self._known(self._member)),
        ]

    def _known(self, handler: _Handler) -> Callable[[web.Request], Awaitable[web.Response]]:
        """Let a call through when it is the bot's, and about a conversation in which the bot is."""

        async def checked(request: web.Request) -> web.Response:
            refusal = self._bot_only.refusal(request)
            if refusal is not None:
                return refusal
            person = self._members.person_in(request.match_info["conversation"])
            if person is None:
                return error(404, "ConversationNotFound", "Conversation not found.")
            if not self._members.has_bot(person):
                message = "The bot is not part of the conversation roster."
                return error(403, "BotNotInConversationRoster", message)
            try:
                return await handler(request, person)
            except NotUnderstood as fault:
                return error(400, "BadSyntax", str(fault))

        return checked

    async def _create(self, request: web.Request) -> web.Response:
        refusal = self._bot_only.refusal(request)
        if refusal is not None:
            return refusal
        try:
            body = await read_object(request)
        except NotUnderstood as fault:
            return error(400, "BadSyntax", str(fault))
        members = body.get("members") or [{}]
        person = self._people.known_as(str(members[0].get("id", "")))
        if person is None:
            return error(400, "BadArgument", "The member is not known here.")
        answer: Json = {"id": person.conversation_id, "serviceUrl": str(request.url.with_path("/connector/"))}
        if isinstance(body.get("activity"), dict):
            answer |= {"activityId": self._show(person, body["activity"], new_message_id(), edited=False)}
        return web.json_response(answer, status=201)

    async def _send(self, request: web.Request, person: Person) -> web.Response:
        activity = await read_object(request)
        if _size(activity) > _BYTES_AT_MOST:
            return error(413, "MessageSizeTooBig", "Message size too large.")
        return web.json_response({"id": self._show(person, activity, new_message_id(), edited=False)}, status=201)

    async def _update(self, request: web.Request, person: Person) -> web.Response:
        activity, message_id = await read_object(request), request.match_info["activity"]
        if _size(activity) > _BYTES_AT_MOST:
            return error(413, "MessageSizeTooBig", "Message size too large.")
        known = self._transcripts.find(person.id, message_id)
        if known is None or known.author != "bot":
            return error(404, "ActivityNotFoundInConversation", "The activity was not found in the conversation.")
        return web.json_response({"id": self._show(person, activity, message_id, edited=True)})

    async def _delete(self, request: web.Request, person: Person) -> web.Response:
        known = self._transcripts.find(person.id, request.match_info["activity"])
        if known is None or known.author != "bot":
            return error(404, "ActivityNotFoundInConversation", "The activity was not found in the conversation.")
        self._transcripts.remove(person.id, known.id)
        return web.Response(status=200)

    async def _list_members(self, _: web.Request, person: Person) -> web.Response:
        return web.json_response([_account(person)])

    async def _page_of_members(self, _: web.Request, person: Person) -> web.Response:
        return web.json_response({"members": [_account(person)]})

    async def _member(self, request: web.Request, person: Person) -> web.Response:
        if request.match_info["member"] not in (person.teams_id, person.oid):
            return error(404, "MemberNotFoundInConversation", "The member was not found in the conversation.")
        return web.json_response(_account(person))

    def _show(self, person: Person, activity: Json, message_id: str, *, edited: bool) -> str:
        match activity.get("type"):
            case "typing":
                self._transcripts.tell(person.id, Notice("typing"))
            case "message":
                self._show_message(person, activity, message_id, edited=edited)
            case "trace" | "endOfConversation" | "invokeResponse" | "delay":
                pass
            case other:
                raise NotUnderstood(f"Activities of type {other!r} cannot be sent to a chat.")
        return message_id

    def _show_message(self, person: Person, activity: Json, message_id: str, *, edited: bool) -> None:
        attachments = activity.get("attachments") or []
        oauth = next((one["content"] for one in attachments if one.get("contentType") == OAUTH_CARD), None)
        if oauth is not None:
            self._sign_on.offered(person, message_id, oauth, _said(activity))
            return
        card = next((one["content"] for one in attachments if one.get("contentType") == CARD), None)
        text = _said(activity)
        shown = Message(message_id, "bot", self._clock.now(), text, card, edited=edited, activity=activity)
        self._transcripts.put(person.id, shown)


def _said(activity: Json) -> str | None:
    return activity.get("text") or None


def _size(activity: Json) -> int:
    return len(json.dumps(activity, ensure_ascii=False).encode("utf-16-le", "surrogatepass"))


def _account(person: Person) -> Json:
    given, _, surname = person.name.partition(" ")
    account: Json = {"id": person.teams_id, "name": person.name, "objectId": person.oid, "aadObjectId": person.oid}
    account |= {"givenName": given, "surname": surname, "email": person.upn, "userPrincipalName": person.upn}
    return account | {"userRole": "user"}
