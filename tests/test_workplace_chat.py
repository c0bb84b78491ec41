"""The workplace's chat: signed deliveries, replies, presses, Teams' part of single sign-on, the relay.

The bot here is a few lines of aiohttp on purpose. It shares nothing with the real one, and does by hand what the
protocol asks for.
"""

import asyncio
import base64
import json
import re
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
from aiohttp import ClientSession, ClientTimeout, web
from aiohttp.test_utils import TestServer
from yarl import URL

from infra.workplace import Workplace
from infra.workplace.chat.transcripts import Message
from infra.workplace.faults import Answer, Rule
from infra.workplace.identity.consent import Word

pytest_plugins = ["tests.wire.fixtures"]

CARD: dict[str, Any] = {
    "type": "AdaptiveCard",
    "version": "1.5",
    "body": [{"type": "TextBlock", "text": "Book Tuesday?"}, {"type": "Input.Text", "id": "reason"}],
    "actions": [
        {"type": "Action.Execute", "title": "Book", "verb": "book", "data": {"id": "r1"}},
        {"type": "Action.Submit", "title": "Later", "data": {"what": "later"}},
    ],
}
DONE = CARD | {"body": [{"type": "TextBlock", "text": "Booked"}], "actions": []}


class Bot:
    """A bot that checks what it gets, keeps it, and answers as its `behave` says."""

    def __init__(self, workplace: Workplace, session: ClientSession) -> None:
        self.workplace = workplace
        self.settings = workplace.settings()
        self.session = session
        self.seen: list[dict[str, Any]] = []
        self.seconds = 0.0
        self.status = 200
        self.cards: list[dict[str, Any]] = []
        self.invoke_body: dict[str, Any] = {}
        self.open = 0
        self.most_open = 0

    @property
    def kinds(self) -> list[str]:
        return [activity.get("name", activity["type"]) for activity in self.seen]

    async def endpoint(self, request: web.Request) -> web.Response:
        activity = await request.json()
        await self._check(request.headers["Authorization"].removeprefix("Bearer "), activity)
        self.seen.append(activity)
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        await asyncio.sleep(self.seconds)
        self.open -= 1
        match activity.get("name", activity["type"]):
            case "message" if activity.get("text") == "card":
                await self.send(activity, attachments=[_adaptive(CARD)])
            case "message" if activity.get("text") == "sign in":
                await self.send(activity, attachments=[await self._sign_in_card(activity)])
            case "message" if activity.get("text"):
                await self.send(activity, text=f"You said {activity['text']}")
            case "signin/tokenExchange":
                return await self._exchange(activity)
            case "signin/verifyState":
                return await self._verify(activity)
            case "adaptiveCard/action":
                return await self._press(activity)
        return web.Response(status=self.status)

    async def send(
        self, to: dict[str, Any], method: str = "POST", message: str = "", **activity: object
    ) -> dict[str, Any]:
        url = f"{to['serviceUrl']}v3/conversations/{to['conversation']['id']}/activities/{message or to['id']}"
        body = {"type": "message", "from": to["recipient"], "replyToId": to["id"]} | activity
        headers = {"Authorization": f"Bearer {await self.token()}"}
        async with self.session.request(method, URL(url, encoded=True), json=body, headers=headers) as response:
            found: dict[str, Any] = await response.json() if response.content_type == "application/json" else {}
            return found | {"status": response.status}

    async def token(self) -> str:
        form = {"client_id": self.settings["APP_ID"], "client_secret": self.settings["CLIENT_SECRET"]}
        form |= {"grant_type": "client_credentials", "scope": self.settings["CONNECTOR_SCOPE"]}
        url = f"{self.settings['AUTHORITY_URL']}/{self.settings['TENANT_ID']}/oauth2/v2.0/token"
        async with self.session.post(url, data=form, ssl=_tls(self.workplace)) as response:
            return str((await response.json())["access_token"])

    async def service(self, method: str, path: str, body: object = None, **query: str) -> tuple[int, dict[str, Any]]:
        """Call the token service."""
        headers = {"Authorization": f"Bearer {await self.token()}"}
        url = self.settings["TOKEN_SERVICE_URL"] + path
        async with self.session.request(method, url, params=query, json=body, headers=headers) as response:
            return response.status, await response.json()

    async def _check(self, token: str, activity: dict[str, Any]) -> None:
        async with self.session.get(self.settings["CHANNEL_METADATA_URL"]) as response:
            metadata = await response.json()
        async with self.session.get(metadata["jwks_uri"]) as response:
            published = (await response.json())["keys"]
        found = next(key for key in published if key["kid"] == jwt.get_unverified_header(token)["kid"])
        assert found["endorsements"] == ["msteams"]
        audience, issuer = self.settings["APP_ID"], self.settings["CHANNEL_ISSUER"]
        claims = jwt.decode(token, jwt.PyJWK(found), algorithms=["RS256"], audience=audience, issuer=issuer)
        assert claims["serviceurl"] == activity["serviceUrl"]
        assert claims["exp"]

    async def _sign_in_card(self, activity: dict[str, Any]) -> dict[str, Any]:
        conversation = {"user": activity["from"], "bot": activity["recipient"], "channelId": "msteams"}
        state = {"connectionName": "offhand", "conversation": conversation, "msAppId": self.settings["APP_ID"]}
        encoded = base64.b64encode(json.dumps(state).encode()).decode()
        status, found = await self.service("GET", "/api/botsignin/GetSignInResource", state=encoded)
        assert status == 200
        button = {"type": "signin", "title": "Sign in", "value": found["signInLink"]}
        content = {"text": "Please sign in", "connectionName": "offhand", "buttons": [button]}
        content |= {"tokenExchangeResource": found["tokenExchangeResource"]}
        return {"contentType": "application/vnd.microsoft.card.oauth", "content": content}

    def who(self, activity: dict[str, Any]) -> dict[str, str]:
        return {"userId": activity["from"]["id"], "connectionName": "offhand", "channelId": "msteams"}

    async def _exchange(self, activity: dict[str, Any]) -> web.Response:
        value = activity["value"]
        body = {"token": value["token"]}
        status, _ = await self.service("POST", "/api/usertoken/exchange", body, **self.who(activity))
        answer = {"id": value["id"], "connectionName": value["connectionName"]}
        if status != 200 or self.status != 200:
            return web.json_response(answer | {"failureDetail": "No."}, status=412)
        await self.send(activity, text="Signed in")
        return web.json_response(answer)

    async def _verify(self, activity: dict[str, Any]) -> web.Response:
        code = activity["value"]["state"]
        if not code.isdecimal():
            return web.json_response({})
        status, _ = await self.service("GET", "/api/usertoken/GetToken", code=code, **self.who(activity))
        await self.send(activity, text="Signed in by hand" if status == 200 else "Bad code")
        return web.json_response({}, status=status)

    async def _press(self, activity: dict[str, Any]) -> web.Response:
        value = activity["value"]
        if self.invoke_body and not {"authentication", "state"} & set(value):
            return web.json_response(self.invoke_body)
        kind = "application/vnd.microsoft.card.adaptive"
        return web.json_response({"statusCode": 200, "type": kind, "value": DONE})


def _adaptive(card: dict[str, Any]) -> dict[str, Any]:
    return {"contentType": "application/vnd.microsoft.card.adaptive", "content": card}


def _tls(workplace: Workplace) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=workplace.settings()["AUTHORITY_CA_FILE"])


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with ClientSession(timeout=ClientTimeout(total=10)) as session:
        yield session


@pytest.fixture
async def bot(workplace: Workplace, session: ClientSession) -> AsyncIterator[Bot]:
    bot = Bot(workplace, session)
    async with TestServer(_app(bot)) as server:
        workplace.connect(str(server.make_url("/api/messages")))
        yield bot


def _app(bot: Bot) -> web.Application:
    app = web.Application()
    app.add_routes([web.post("/api/messages", bot.endpoint)])
    return app


def texts(workplace: Workplace, person: str = "jana") -> list[str | None]:
    return [message.text for message in workplace.transcript(person)]


async def room(session: ClientSession, workplace: Workplace, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 -- JSON
    async with session.request(method, f"{workplace.url}/room{path}", json=body) as response:
        return await response.json()


# -- saying ------------------------------------------------------------------------------------------------------------


async def test_a_message_arrives_signed_and_shaped_as_from_teams(workplace: Workplace, bot: Bot) -> None:
    workplace.site.clock.move(datetime(2026, 11, 23, 8, 0, tzinfo=UTC))
    said = await workplace.say("jana", "hello & goodbye")
    (activity,), jana = bot.seen, workplace.person("jana")
    assert said.answer.status == 200
    assert activity["id"] == said.id
    assert activity["from"] == {"id": jana.teams_id, "name": jana.name, "aadObjectId": jana.oid}
    assert activity["conversation"]["conversationType"] == "personal"
    assert activity["conversation"]["tenantId"] == activity["channelData"]["tenant"]["id"] == bot.settings["TENANT_ID"]
    assert activity["recipient"]["id"] == f"28:{bot.settings['APP_ID']}"
    assert activity["timestamp"].startswith("2026-11-23T08:00:0")
    assert activity["localTimestamp"].startswith("2026-11-23T09:00:0")
    assert activity["localTimestamp"].endswith("+01:00")
    assert (activity["localTimezone"], activity["locale"]) == ("Europe/Berlin", "en-GB")
    client = {"locale": "en-GB", "country": "GB", "platform": "Web", "timezone": "Europe/Berlin", "type": "clientInfo"}
    assert activity["entities"] == [client]
    assert activity["attachments"][0]["content"] == "<p>hello &amp; goodbye</p>"
    assert texts(workplace) == ["hello & goodbye", "You said hello & goodbye"]


async def test_messages_are_changed_and_deleted_on_both_sides(workplace: Workplace, bot: Bot) -> None:
    said = await workplace.say("jana", "one")
    reply = workplace.transcript("jana")[1]
    changed = await bot.send(bot.seen[0], "PUT", reply.id, text="changed")
    assert (changed["status"], changed["id"]) == (200, reply.id)
    assert [(message.text, message.edited) for message in workplace.transcript("jana")] == [
        ("one", False),
        ("changed", True),
    ]
    assert (await bot.send(bot.seen[0], "DELETE", reply.id))["status"] == 200
    assert (await bot.send(bot.seen[0], "PUT", reply.id, text="again"))["status"] == 404
    await workplace.edit("jana", said.id, "two")
    await workplace.delete("jana", said.id)
    assert bot.kinds == ["message", "messageUpdate", "messageDelete"]
    assert [activity["id"] for activity in bot.seen] == [said.id] * 3
    assert workplace.transcript("jana") == []


async def test_a_persons_messages_keep_their_order_and_people_do_not_wait(workplace: Workplace, bot: Bot) -> None:
    bot.seconds = 0.1
    says = [
        workplace.say(person, f"{person} {number}") for number in range(3) for person in ("jana", "marcus", "lucia")
    ]
    await asyncio.gather(*says)
    assert 2 <= bot.most_open <= 3
    for person in ("jana", "marcus", "lucia"):
        heard = [activity["text"] for activity in bot.seen if activity["text"].startswith(person)]
        assert heard == [f"{person} {number}" for number in range(3)]


async def test_typing_is_shown_and_kept_nowhere(workplace: Workplace, bot: Bot) -> None:
    await workplace.say("jana", "one")
    assert (await bot.send(bot.seen[0], type="typing"))["status"] == 201
    assert len(workplace.transcript("jana")) == 2


async def test_the_connector_lets_nobody_in_but_the_bot(workplace: Workplace, bot: Bot, session: ClientSession) -> None:
    await workplace.say("jana", "one")
    url = f"{workplace.url}/connector/v3/conversations/{workplace.person('jana').conversation_id}/activities"
    mint = workplace.site.mint
    graph_token, other_app = (
        mint.app_token("https://graph.microsoft.com"),
        mint.app_token("https://api.botframework.com", appid="another-app"),
    )
    for token, status in (("", 401), ("garbage", 401), (graph_token, 401), (other_app, 403)):
        headers = {"Authorization": f"Bearer {token}"}
        async with session.post(url, json={"type": "message", "text": "boo"}, headers=headers) as response:
            assert response.status == status
    assert "boo" not in texts(workplace)


async def test_the_connector_says_what_is_wrong(workplace: Workplace, bot: Bot) -> None:
    await workplace.say("jana", "one")
    to = bot.seen[0]
    unknown = to | {"conversation": {"id": "a:elsewhere"}}
    assert (await bot.send(unknown, text="x"))["error"]["code"] == "ConversationNotFound"
    assert (await bot.send(to, text="x" * 60_000))["error"]["code"] == "MessageSizeTooBig"
    await workplace.install("jana", added=False)
    assert (await bot.send(to, text="x"))["error"]["code"] == "BotNotInConversationRoster"
    await workplace.install("jana")
    assert (await bot.send(to, text="x"))["status"] == 201
    assert bot.kinds[1:] == ["installationUpdate", "conversationUpdate"] * 2


# -- pressing ----------------------------------------------------------------------------------------------------------


async def test_a_press_replaces_the_card_by_the_answer(workplace: Workplace, bot: Bot) -> None:
    await workplace.say("jana", "card")
    shown = workplace.transcript("jana")[1]
    answer = await workplace.press("jana", shown, "Book", reason="dentist")
    press = bot.seen[1]
    assert (answer.status, answer.body and answer.body["statusCode"]) == (200, 200)
    assert (press["type"], press["name"], press["replyToId"]) == ("invoke", "adaptiveCard/action", shown.id)
    assert press["value"]["action"]["data"] == {"id": "r1", "reason": "dentist"}
    assert press["value"]["trigger"] == "manual"
    assert workplace.transcript("jana")[1].card == DONE


async def test_a_submit_is_a_message_with_a_value(workplace: Workplace, bot: Bot) -> None:
    await workplace.say("jana", "card")
    shown = workplace.transcript("jana")[1]
    await workplace.press("jana", shown, "Later", reason="")
    press = bot.seen[1]
    assert (press["type"], press["replyToId"], "text" in press) == ("message", shown.id, False)
    assert press["value"] == {"what": "later", "reason": ""}


async def test_two_quick_taps_are_two_invokes_at_once(workplace: Workplace, bot: Bot) -> None:
    await workplace.say("jana", "card")
    shown, bot.seconds = workplace.transcript("jana")[1], 0.1
    await asyncio.gather(workplace.press("jana", shown, "Book"), workplace.press("jana", shown, "Book"))
    assert bot.most_open == 2
    first, second = bot.seen[1:]
    assert (first["replyToId"], first["id"] != second["id"]) == (second["replyToId"], True)


async def test_a_failed_invoke_is_delivered_again_if_asked_for(workplace: Workplace, bot: Bot) -> None:
    await workplace.say("jana", "card")
    shown, bot.seconds = workplace.transcript("jana")[1], 0.2
    for switch, same in (("same-id", True), ("new-id", False)):
        bot.seen.clear()
        changes = {"redelivery": switch, "answer_within_seconds": 0.05}
        workplace.site.board.now = workplace.site.board.now.changed(changes)
        answer = await workplace.press("jana", shown, "Book")
        assert answer.status == 200
        first, second = bot.seen
        assert (first["id"] == second["id"]) is same


async def test_one_invoke_may_go_to_all_replicas(workplace: Workplace, bot: Bot, session: ClientSession) -> None:
    other = Bot(workplace, session)
    async with TestServer(_app(other)) as server:
        both = (workplace.site.delivery.bots[0], str(server.make_url("/api/messages")))
        workplace.connect(*both)
        for number in range(4):
            await workplace.say("jana", str(number))
        assert (len(bot.seen), len(other.seen)) == (2, 2)
        workplace.site.board.now = workplace.site.board.now.changed({"deliver_to": "all"})
        await workplace.say("jana", "all")
        assert bot.seen[-1] == other.seen[-1]


# -- signing in --------------------------------------------------------------------------------------------------------


async def test_with_consent_nobody_sees_the_sign_in(workplace: Workplace, bot: Bot) -> None:
    await workplace.say("jana", "sign in")
    await workplace.settled()
    assert bot.kinds == ["message", "signin/tokenExchange"]
    assert texts(workplace) == ["sign in", "Signed in"]
    status, found = await bot.service("GET", "/api/usertoken/GetToken", **bot.who(bot.seen[0]))
    claims = jwt.decode(found["token"], options={"verify_signature": False})
    assert status == 200
    assert (claims["aud"], claims["scp"]) == (bot.settings["APP_ID"], "access_as_user")
    assert (claims["oid"], claims["ver"]) == (workplace.person("jana").oid, "2.0")
    assert datetime.fromisoformat(found["expiration"]) > datetime.now(UTC) + timedelta(minutes=5)  # noqa: TID251 -- a token's life is real


async def test_each_signed_in_client_sends_the_same_exchange(workplace: Workplace, bot: Bot) -> None:
    workplace.site.board.now = workplace.site.board.now.changed({"signed_in_clients": 3})
    await workplace.say("jana", "sign in")
    await workplace.settled()
    exchanges = [activity for activity in bot.seen if activity.get("name") == "signin/tokenExchange"]
    assert len({activity["value"]["id"] for activity in exchanges}) == 1
    assert len({activity["id"] for activity in exchanges}) == 3


async def test_a_refused_exchange_shows_the_button(workplace: Workplace, bot: Bot) -> None:
    bot.status = 412
    await workplace.say("jana", "sign in")
    await workplace.settled()
    offer = workplace.transcript("jana")[-1].sign_in
    assert offer is not None
    assert (offer.text, offer.title) == ("Please sign in", "Sign in")


async def test_without_consent_a_person_signs_in_by_hand(
    workplace: Workplace, bot: Bot, session: ClientSession
) -> None:
    workplace.consent("jana", Word.ABSENT)
    await workplace.say("jana", "sign in")
    await workplace.settled()
    assert bot.kinds == ["message"]
    link = (await room(session, workplace, "POST", "/sign-in", {"person": "jana"}))["link"]
    assert await _sign_in(session, workplace, link, "jana", "accept") == "You are signed in"
    await workplace.settled()
    assert bot.kinds == ["message", "signin/verifyState"]
    assert texts(workplace) == ["sign in", "Signed in by hand"]
    assert workplace.site.consents.of(workplace.person("jana").oid).word is Word.REVOKED
    assert (await bot.service("GET", "/api/usertoken/GetToken", **bot.who(bot.seen[0])))[0] == 200
    wrong = await bot.service("GET", "/api/usertoken/GetToken", code="000000", **bot.who(bot.seen[0]))
    assert wrong[0] == 404


async def test_a_cancelled_sign_in_is_told(workplace: Workplace, bot: Bot, session: ClientSession) -> None:
    workplace.consent("jana", Word.ABSENT)
    await workplace.say("jana", "sign in")
    await workplace.settled()
    link = (await room(session, workplace, "POST", "/sign-in", {"person": "jana"}))["link"]
    await _sign_in(session, workplace, link, "jana", "cancel")
    await workplace.settled()
    assert bot.seen[-1]["value"] == {"state": "CancelledByUser"}
    assert workplace.transcript("jana")[-1].sign_in is not None


async def _sign_in(session: ClientSession, workplace: Workplace, link: str, person: str, decision: str) -> str:
    """Go through the pages behind a sign-in link and return the last one's heading."""
    async with session.get(link, ssl=_tls(workplace)) as response:
        page = response.url
    form = {"account": workplace.person(person).oid, "decision": decision}
    async with session.post(page, data=form, ssl=_tls(workplace)) as response:
        heading = re.search(r"<h1>(.*?)</h1>", await response.text())
    assert heading is not None
    return heading[1]


async def test_a_press_that_needs_a_sign_in_is_repeated_with_a_token(workplace: Workplace, bot: Bot) -> None:
    await workplace.say("jana", "card")
    shown = workplace.transcript("jana")[1]
    resource = {"id": "x1", "uri": f"api://botid-{bot.settings['APP_ID']}", "providerId": "p"}
    asked = {"text": "Please sign in", "connectionName": "offhand", "tokenExchangeResource": resource, "buttons": []}
    kind = "application/vnd.microsoft.activity.loginRequest"
    bot.invoke_body = {"statusCode": 401, "type": kind, "value": asked}
    await workplace.press("jana", shown, "Book")
    assert bot.seen[-1]["value"]["authentication"]["id"] == "x1"
    assert workplace.transcript("jana")[1].card == DONE
    workplace.consent("jana", Word.ABSENT)
    await workplace.press("jana", shown, "Book")
    assert workplace.transcript("jana")[-1].sign_in is not None


async def test_signing_out_forgets_the_token(workplace: Workplace, bot: Bot) -> None:
    await workplace.say("jana", "sign in")
    await workplace.settled()
    who = bot.who(bot.seen[0])
    assert (await bot.service("GET", "/api/usertoken/GetTokenStatus", **who))[0] == 200
    assert (await bot.service("DELETE", "/api/usertoken/SignOut", **who))[0] == 200
    assert (await bot.service("GET", "/api/usertoken/GetToken", **who))[0] == 404
    assert (await bot.service("GET", "/api/usertoken/GetToken", **who | {"connectionName": "other"}))[0] == 404


async def test_a_token_about_to_expire_is_renewed(workplace: Workplace, bot: Bot) -> None:
    workplace.site.board.now = workplace.site.board.now.changed({"token_seconds": 60})
    await workplace.say("jana", "sign in")
    await workplace.settled()
    workplace.site.board.now = workplace.site.board.now.changed({"token_seconds": 4500})
    workplace.site.log.clear()
    status, found = await bot.service("GET", "/api/usertoken/GetToken", **bot.who(bot.seen[0]))
    assert status == 200
    assert datetime.fromisoformat(found["expiration"]) > datetime.now(UTC) + timedelta(minutes=5)  # noqa: TID251 -- a token's life is real
    assert any("refresh_token" in entry.body for entry in workplace.site.log.entries("POST", "oauth2/v2.0/token"))


# -- the room ----------------------------------------------------------------------------------------------------------


async def test_the_room_streams_what_happens(workplace: Workplace, bot: Bot, session: ClientSession) -> None:
    await workplace.say("jana", "before")
    seen: list[tuple[str, dict[str, Any]]] = []
    async with session.get(f"{workplace.url}/room/events", params={"person": "jana"}) as stream:
        answer = await room(session, workplace, "POST", "/messages", {"person": "jana", "text": "now"})
        await room(session, workplace, "POST", "/consent", {"person": "marcus", "consent": "revoked"})
        kind = ""
        async for line in stream.content:
            if line.startswith(b"event: "):
                kind = line[7:].strip().decode()
            if line.startswith(b"data: "):
                seen.append((kind, json.loads(line[6:])))
            if {"room", "plan"} <= {kind for kind, _ in seen} and len(seen) >= 6:
                break
    messages = [data for kind, data in seen if kind == "message"]
    assert [message["text"] for message in messages] == ["before", "You said before", "now", "You said now"]
    assert messages[2]["id"] == answer["id"]
    assert set(messages[0]) == {"id", "author", "text", "card", "signIn", "at", "edited"}


async def test_the_room_describes_itself(workplace: Workplace, bot: Bot, session: ClientSession) -> None:
    found = await room(session, workplace, "GET", "")
    assert [person["id"] for person in found["people"]] == ["jana", "marcus", "lucia"]
    assert found["people"][0]["initials"] == "JH"
    assert found["bot"] == {"reachable": True}
    assert found["clock"]["moved"] is False
    await room(session, workplace, "POST", "/clock", {"now": "2026-12-24T09:00:00Z"})
    found = await room(session, workplace, "GET", "")
    assert (found["clock"]["now"][:16], found["clock"]["moved"]) == ("2026-12-24T09:00", True)
    await room(session, workplace, "POST", "/people/jana", {"zone": "Asia/Tokyo", "locale": "ja-JP"})
    await workplace.say("jana", "hi")
    assert bot.seen[-1]["localTimestamp"].endswith("+09:00")


async def test_the_room_shows_the_plan_by_day(workplace: Workplace, session: ClientSession) -> None:
    found = await room(session, workplace, "GET", "/plan?person=lucia&from=2026-11-27&days=2")
    assert found["zone"] == "Europe/Madrid"
    friday, saturday = found["days"]
    assert friday == {
        "date": "2026-11-27",
        "work": [{"start": "08:00", "end": "15:00", "where": "remote"}],
        "timeOff": [],
    }
    assert saturday["work"] == []


async def test_faults_and_switches_are_read_back(workplace: Workplace, session: ClientSession) -> None:
    rule = {
        "method": "POST",
        "path": "/v1.0/*",
        "action": "answer",
        "status": 503,
        "retryAfter": "20",
        "commit": "before",
    }
    (found,) = await room(session, workplace, "PUT", "/faults?seed=3", [rule])
    assert rule.items() <= found.items()
    assert "error" in await room(session, workplace, "PUT", "/faults", [{"action": "explode"}])
    changed = await room(session, workplace, "PUT", "/switches", {"overlap": "409", "page_size": 5})
    assert (changed["overlap"], changed["page_size"]) == ("409", 5)
    assert "one of" in (await room(session, workplace, "PUT", "/switches", {"overlap": "maybe"}))["error"]
    assert "no switch" in (await room(session, workplace, "PUT", "/switches", {"nonsense": 1}))["error"]
    assert "overlap" in await room(session, workplace, "GET", "/switches?choices")
    await room(session, workplace, "POST", "/reset", {})
    assert await room(session, workplace, "GET", "/faults") == []


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/messages", {"person": "nobody", "text": "x"}),
        ("POST", "/messages", {"person": "jana"}),
        ("POST", "/presses", {"person": "jana", "message": "1", "action": {"type": "Action.Execute"}}),
        ("POST", "/sign-in", {"person": "jana"}),
        ("POST", "/clock", {"now": "tomorrow"}),
        ("POST", "/consent", {"person": "jana", "consent": "perhaps"}),
        ("POST", "/people/jana", {"zone": "Middle/Earth"}),
        ("POST", "/people/jana", {"refusal": 1}),
        ("DELETE", "/messages/1?person=jana", None),
        ("GET", "/plan?person=jana&days=0", None),
        ("GET", "/events?person=nobody", None),
    ],
)
async def test_the_room_refuses_with_a_sentence(
    workplace: Workplace, session: ClientSession, method: str, path: str, body: object
) -> None:
    async with session.request(method, f"{workplace.url}/room{path}", json=body) as response:
        assert 400 <= response.status < 500
        assert (await response.json())["error"].endswith((".", "?"))


async def test_other_pages_in_the_browser_are_kept_out(workplace: Workplace, session: ClientSession) -> None:
    for headers in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Host": "evil.example"}):
        body = {"person": "jana", "text": "boo"}
        async with session.post(f"{workplace.url}/room/messages", json=body, headers=headers) as response:
            assert response.status == 403
    assert workplace.transcript("jana") == []


async def test_many_more_people_may_work_here(workplace: Workplace, bot: Bot, session: ClientSession) -> None:
    hired = (await room(session, workplace, "POST", "/people", {"count": 50}))["people"]
    await asyncio.gather(*(workplace.say(person, "hi") for person in hired))
    assert len({activity["from"]["aadObjectId"] for activity in bot.seen}) == 50
    assert len((await room(session, workplace, "GET", ""))["people"]) == 3


async def test_the_bot_may_be_away(workplace: Workplace, session: ClientSession) -> None:
    workplace.connect("http://127.0.0.1:9/api/messages")
    assert (await workplace.say("jana", "anybody there?")).answer.status == 0
    assert (await room(session, workplace, "GET", ""))["bot"] == {"reachable": False}


async def test_until_waits_for_a_message(workplace: Workplace, bot: Bot) -> None:
    def is_reply(message: Message) -> bool:
        return message.author == "bot"

    found, _ = await asyncio.gather(workplace.until("jana", is_reply), workplace.say("jana", "hi"))
    assert found.text == "You said hi"
    with pytest.raises(TimeoutError):
        await workplace.until("marcus", is_reply, seconds=0.05)


async def test_the_channels_keys_may_rotate(workplace: Workplace, bot: Bot) -> None:
    await workplace.say("jana", "one")
    workplace.site.rotate_keys(retire=True)
    assert (await workplace.say("jana", "two")).answer.status == 200


async def test_a_lost_update_is_answered_but_not_shown(workplace: Workplace, bot: Bot) -> None:
    workplace.site.faults.put(Rule(Answer(200), method="POST", path="/connector/*", nth=1))
    await workplace.say("jana", "one")
    assert texts(workplace) == ["one"]


# -- the relay ---------------------------------------------------------------------------------------------------------


async def test_the_relay_signs_for_others(workplace: Workplace, bot: Bot, session: ClientSession) -> None:
    playground: dict[str, Any] = {
        "type": "invoke",
        "name": "adaptiveCard/action",
        "id": "p1",
        "channelId": "msteams",
        "serviceUrl": f"{workplace.url}/connector/",
        "from": {"id": "user-id-0", "aadObjectId": "not-a-guid"},
        "recipient": {"id": "bot"},
        "conversation": {"id": "personal-chat-id"},
        "value": {"action": {"type": "Action.Execute", "verb": "book"}},
    }
    async with session.post(f"{workplace.url}/relay/api/messages", json=playground) as response:
        assert response.status == 200
        assert (await response.json())["value"] == DONE
    (activity,) = bot.seen
    assert activity["from"] == {"id": "user-id-0", "aadObjectId": workplace.person("jana").oid}
    assert activity["conversation"]["tenantId"] == bot.settings["TENANT_ID"]
    assert (await bot.service("GET", "/api/usertoken/GetToken", **bot.who(activity)))[0] == 200
    async with session.post(f"{workplace.url}/relay/api/messages", json={"type": "message"}) as response:
        assert response.status == 400
