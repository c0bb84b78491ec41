"""Activities in the shape in which Teams sends them."""

import itertools
import time
import uuid
from dataclasses import dataclass
from datetime import UTC
from html import escape

from infra.workplace.clock import Clock
from infra.workplace.people import TENANT_ID, Person
from infra.workplace.wire import Json

BOT_NAME = "Offhand"


@dataclass(slots=True)
class Activities:
    """Makes activities of people here; `service_url` is where the bot is to answer."""

    app_id: str
    service_url: str
    clock: Clock

    @property
    def bot_id(self) -> str:
        """The bot's id in the channel."""
        return f"28:{self.app_id}"

    def message(self, person: Person, text: str) -> Json:
        """Make a typed message. As in Teams, the text comes a second time as HTML."""
        html = {"contentType": "text/html", "content": f"<p>{escape(text)}</p>"}
        activity = self._activity(person, "message", new_message_id())
        return activity | {"text": text, "textFormat": "plain", "attachments": [html]}

    def edited(self, person: Person, message_id: str, text: str) -> Json:
        """Make the news that a message was changed."""
        activity = self._activity(person, "messageUpdate", message_id) | {"text": text, "textFormat": "plain"}
        return activity | {"channelData": self._channel_data() | {"eventType": "editMessage"}}

    def deleted(self, person: Person, message_id: str) -> Json:
        """Make the news that a message was deleted."""
        activity = self._activity(person, "messageDelete", message_id)
        return activity | {"channelData": self._channel_data() | {"eventType": "softDeleteMessage"}}

    def submitted(self, person: Person, message_id: str, data: object) -> Json:
        """Make the press of an Action.Submit: a message without text, with a value."""
        activity = self._activity(person, "message", new_message_id())
        return activity | {"replyToId": message_id, "value": data}

    def invoked(self, person: Person, name: str, value: Json, message_id: str | None = None) -> Json:
        """Make an invoke."""
        activity = self._activity(person, "invoke", f"f:{uuid.uuid4()}") | {"name": name, "value": value}
        return activity if message_id is None else activity | {"replyToId": message_id}

    def installed(self, person: Person, *, added: bool) -> Json:
        """Make the news that the app was installed or removed."""
        activity = self._activity(person, "installationUpdate", f"f:{uuid.uuid4()}")
        return activity | {"action": "add" if added else "remove"}

    def joined(self, person: Person, *, added: bool) -> Json:
        """Make the news that the bot is now (or no longer) a member of the chat."""
        activity = self._activity(person, "conversationUpdate", f"f:{uuid.uuid4()}")
        return activity | {"membersAdded" if added else "membersRemoved": [{"id": self.bot_id}]}

    def _activity(self, person: Person, kind: str, activity_id: str) -> Json:
        now = self.clock.now()
        local = now.astimezone(person.tzinfo)
        activity: Json = {
            "type": kind,
            "id": activity_id,
            "timestamp": now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z",
            "localTimestamp": local.isoformat(timespec="milliseconds"),
            "localTimezone": person.zone,
            "serviceUrl": self.service_url,
            "channelId": "msteams",
            "locale": person.locale,
        }
        activity |= {"from": {"id": person.teams_id, "name": person.name, "aadObjectId": person.oid}}
        activity |= {
            "conversation": {"conversationType": "personal", "tenantId": TENANT_ID, "id": person.conversation_id}
        }
        activity |= {"recipient": {"id": self.bot_id, "name": BOT_NAME}, "channelData": self._channel_data()}
        client = {"locale": person.locale, "country": person.country, "platform": person.platform}
        return activity | {"entities": [client | {"timezone": person.zone, "type": "clientInfo"}]}

    def _channel_data(self) -> Json:
        return {"tenant": {"id": TENANT_ID}}


_COUNTER = itertools.count(time.time_ns() // 1_000_000)


def new_message_id() -> str:
    """Make a message id: like Teams' the milliseconds since 1970, never the same one twice."""
    return str(next(_COUNTER))
