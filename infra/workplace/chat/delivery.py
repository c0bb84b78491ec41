"""Delivering activities to the bot, signed as the Bot Connector signs them."""

import asyncio
import itertools
import json
import time
import uuid
from collections import defaultdict
from dataclasses import dataclass
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from infra.workplace.chat.activities import new_message_id
from infra.workplace.identity.registration import CHANNEL
from infra.workplace.keys import KeyRing
from infra.workplace.switches import Board
from infra.workplace.wire import Json

_TOKEN_SECONDS = 3_600
_SIGNED_FOR = 600
_LONGEST = 100.0


@dataclass(frozen=True, slots=True)
class BotAnswer:
    """What the bot's endpoint answered: `status` 0 for no answer at all, `body` None when it was not JSON."""

    status: int
    body: Json | None = None
    seconds: float = 0.0

    @property
    def failed(self) -> bool:
        """Tell whether Teams would take this for a failure of the bot."""
        return self.status == 0 or self.status >= 500


class Delivery:
    """Posts activities to the bot's replicas: one after the other in turn, or to all of them at once."""

    __slots__ = ("_app_id", "_board", "_keys", "_order", "_session", "_signed", "_turn", "bots")

    def __init__(self, session: ClientSession, keys: KeyRing, bots: tuple[str, ...], app_id: str, board: Board) -> None:
        """Deliver to `bots` in the name of the channel whose keys these are."""
        self._session = session
        self._keys = keys
        self._app_id = app_id
        self._board = board
        self._order: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._signed: dict[str, tuple[str, float]] = {}
        self._turn = itertools.count()
        self.bots = bots

    def token(self, service_url: str, **claims: object) -> str:
        """Sign a channel token for a service URL; `claims` replace single ones, to make a wrong token."""
        now = int(time.time())
        body: Json = {"iss": CHANNEL, "aud": self._app_id, "iat": now, "nbf": now - 300, "exp": now + _TOKEN_SECONDS}
        return self._keys.sign(body | {"serviceurl": service_url} | claims)

    def forget_tokens(self) -> None:
        """Sign anew from now on: the keys have changed."""
        self._signed.clear()

    async def in_order(self, person: str, activity: Json) -> BotAnswer:
        """Deliver a person's message, not before the one before it has been answered."""
        async with self._order[person]:
            return await self.deliver(activity)

    async def deliver(self, activity: Json) -> BotAnswer:
        """Deliver an activity; again, if the switch says so and the bot failed or was too slow."""
        switches = self._board.now
        answer = await self._once(activity, switches.answer_within_seconds)
        if answer.failed and switches.redelivery != "off":
            if switches.redelivery == "new-id":
                activity = activity | {"id": _another_id(activity["id"])}
            answer = await self._once(activity, _LONGEST)
        return answer

    async def post(self, bot: str, activity: Json, token: str | None, seconds: float = _LONGEST) -> BotAnswer:
        """Post an activity to one replica with a given token (None: with no Authorization header at all)."""
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        body, begun = json.dumps(activity, ensure_ascii=False).encode("utf-8", "surrogatepass"), time.monotonic()
        try:
            timeout = ClientTimeout(total=seconds)
            async with self._session.post(bot, data=body, headers=headers, timeout=timeout) as response:
                return BotAnswer(response.status, _object(await response.read()), time.monotonic() - begun)
        except (ClientError, TimeoutError, OSError):
            return BotAnswer(0, None, time.monotonic() - begun)

    async def reachable(self) -> bool:
        """Tell whether somebody listens where the first bot should be."""
        if not self.bots:
            return False
        address = urlsplit(self.bots[0])
        try:
            opening = asyncio.open_connection(address.hostname, address.port or 80)
            _, writer = await asyncio.wait_for(opening, 0.5)
        except (OSError, TimeoutError):
            return False
        writer.close()
        return True

    async def _once(self, activity: Json, seconds: float) -> BotAnswer:
        if not self.bots:
            return BotAnswer(0)
        token = self._token_for(activity["serviceUrl"])
        if self._board.now.deliver_to == "all":
            posts = [self.post(bot, activity, token, seconds) for bot in self.bots]
            answers = await asyncio.gather(*posts)
            return next((answer for answer in answers if not answer.failed), answers[0])
        return await self.post(self.bots[next(self._turn) % len(self.bots)], activity, token, seconds)

    def _token_for(self, service_url: str) -> str:
        token, until = self._signed.get(service_url, ("", 0.0))
        if time.monotonic() >= until:
            token = self.token(service_url)
            self._signed[service_url] = (token, time.monotonic() + _SIGNED_FOR)
        return token


def _another_id(old: str) -> str:
    return f"f:{uuid.uuid4()}" if old.startswith("f:") else new_message_id()


def _object(body: bytes) -> Json | None:
    try:
        found = json.loads(body)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
