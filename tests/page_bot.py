"""A small bot behind the chat page under test: it talks as Bot Framework does, and says what the test needs."""

import ssl
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import quote

import aiohttp
from aiohttp import web

Json: TypeAlias = dict[str, Any]
CARD = "application/vnd.microsoft.card.adaptive"
OAUTH = "application/vnd.microsoft.card.oauth"


def card(text: str, *actions: str, inputs: Sequence[Json] = ()) -> Json:
    """A card with a text, inputs, and a button for each `Title=verb`."""
    pairs = [action.split("=") for action in actions]
    return {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": [{"type": "TextBlock", "text": text, "wrap": True}, *inputs],
        "actions": [
            {"type": "Action.Execute", "title": one, "verb": verb, "data": {"rid": "r1"}} for one, verb in pairs
        ],
    }


@dataclass(frozen=True, slots=True)
class TimeOff:
    """An answer that books instead of speaking: local times of Berlin, such as 2026-11-24T13:00:00."""

    start: str
    end: str

    def as_json(self) -> Json:
        """What is posted to the plan."""
        span = {"start": self.start, "end": self.end}
        body: Json = {name: {"dateTime": at, "timeZone": "W. Europe Standard Time"} for name, at in span.items()}
        return body | {"workLocationType": "timeOff", "timeOffDetails": {"subject": "Time off", "isAllDay": False}}


@dataclass(slots=True)
class PageBot:
    """Answers what was said with `answers[text]`, and a press with `cards[verb]`; remembers all that it heard."""

    answers: dict[str, str | Json | TimeOff] = field(default_factory=dict)
    cards: dict[str, Json] = field(default_factory=dict)
    heard: list[Json] = field(default_factory=list)
    settings: Mapping[str, str] = field(default_factory=dict)
    wanted: TimeOff | None = None

    @property
    def presses(self) -> list[Json]:
        """The actions pressed, as they came."""
        return [one["value"]["action"] for one in self.heard if one.get("name") == "adaptiveCard/action"]

    def forget(self) -> None:
        """Know no answer any more, and have heard nothing."""
        for remembered in (self.answers, self.cards, self.heard):
            remembered.clear()

    async def receive(self, request: web.Request) -> web.Response:
        """Take one activity, and answer it."""
        activity = await request.json()
        self.heard.append(activity)
        match activity:
            case {"type": "message", "text": str(text)} if text in self.answers:
                await self._answer(activity, self.answers[text])
            case {"type": "invoke", "name": "adaptiveCard/action", "value": {"action": {"verb": verb}}}:
                return web.json_response({"statusCode": 200, "type": CARD, "value": self.cards[verb]})
            case {"type": "invoke", "name": "signin/tokenExchange", "value": {"id": name, "token": token}}:
                await self._book(token)
                return web.json_response({"id": name, "connectionName": self.settings["CONNECTION_NAME"]})
        return web.json_response({}, status=202)

    async def _answer(self, activity: Json, answer: str | Json | TimeOff) -> None:
        match answer:
            case str():
                content: Json = {"text": answer}
            case TimeOff():
                self.wanted = answer
                app = f"api://botid-{self.settings['APP_ID']}"
                exchange = {"id": activity["id"], "uri": app}
                button = {"type": "signin", "title": "Sign in", "value": f"{activity['serviceUrl']}sign-in"}
                asked: Json = {"connectionName": self.settings["CONNECTION_NAME"], "tokenExchangeResource": exchange}
                asked |= {"text": "Sign in to book.", "buttons": [button]}
                content = {"attachments": [{"contentType": OAUTH, "content": asked}]}
            case _:
                content = {"attachments": [{"contentType": CARD, "content": answer}]}
        token = await self._token(grant_type="client_credentials", scope=self.settings["CONNECTOR_SCOPE"])
        chat = quote(activity["conversation"]["id"], safe="")
        url = f"{activity['serviceUrl']}v3/conversations/{chat}/activities/{activity['id']}"
        sent = {"type": "message", "from": activity["recipient"], "recipient": activity["from"], **content}
        await _post(url, token, sent)

    async def _book(self, assertion: str) -> None:
        assert self.wanted is not None, "nobody has asked for time off"
        token = await self._token(
            grant_type="urn:ietf:params:oauth:grant-type:jwt-bearer",
            requested_token_use="on_behalf_of",
            scope="https://graph.microsoft.com/Calendars.ReadWrite",
            assertion=assertion,
        )
        url = f"{self.settings['GRAPH_URL']}/me/settings/workHoursAndLocations/occurrences"
        await _post(url, token, self.wanted.as_json())

    async def _token(self, **grant: str) -> str:
        credential = {"client_id": self.settings["APP_ID"], "client_secret": self.settings["CLIENT_SECRET"]}
        url = f"{self.settings['AUTHORITY_URL']}/{self.settings['TENANT_ID']}/oauth2/v2.0/token"
        trusted = ssl.create_default_context(cafile=self.settings["AUTHORITY_CA_FILE"])
        async with aiohttp.ClientSession() as http, http.post(url, data=credential | grant, ssl=trusted) as answer:
            return str((await answer.json())["access_token"])


async def _post(url: str, token: str, body: Json) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    async with aiohttp.ClientSession(headers=headers) as http, http.post(url, json=body) as answer:
        assert answer.ok, await answer.text()


@asynccontextmanager
async def page_bot() -> AsyncIterator[tuple[PageBot, str]]:
    """Run a bot on loopback, and say where it listens."""
    bot = PageBot()
    application = web.Application()
    application.router.add_post("/api/messages", bot.receive)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield bot, f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages"
    finally:
        await runner.cleanup()
