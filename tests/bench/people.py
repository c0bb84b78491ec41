"""A crowd of people who each say one sentence to the bot, in the shape in which Teams sends it."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Crowd:
    """People by number. `service_url` is where the bot is to answer them, `bot` its id in the channel.

    With a `size`, numbers beyond it are further messages of the same people; else each number is somebody else.
    """

    service_url: str
    bot: str
    tenant: str
    text: str = "off tomorrow afternoon"
    size: int = 0

    def who(self, number: int) -> int:
        """Return who sends the message with that number."""
        return number % self.size if self.size else number

    def object_id(self, number: int) -> str:
        """Return the id of a person in the directory."""
        return str(uuid.UUID(int=(0xC0FFEE << 104) | self.who(number)))

    def request(self, number: int, port: int, token: str) -> bytes:
        """Return the whole HTTP request in which a person says the sentence; without a token nobody signs it."""
        body = json.dumps(self.activity(number), ensure_ascii=False).encode()
        signed = f"Authorization: Bearer {token}\r\n" if token else ""
        head = (
            f"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{signed}"
            f"Content-Type: application/json; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body

    def activity(self, number: int) -> dict[str, object]:
        """Return the message, as Teams sends it now."""
        moment = datetime.now(UTC).isoformat(timespec="milliseconds")  # noqa: TID251 - a measurement is of today
        who = self.who(number)
        client = {"locale": "en-GB", "country": "GB", "platform": "Web", "timezone": "Europe/London"}
        return {
            "type": "message",
            "id": str(1_763_888_000_000 + number),
            "timestamp": moment.replace("+00:00", "Z"),
            "localTimestamp": moment,
            "localTimezone": "Europe/London",
            "serviceUrl": self.service_url,
            "channelId": "msteams",
            "locale": "en-GB",
            "from": {"id": f"29:{who}", "name": f"Colleague {who}", "aadObjectId": self.object_id(number)},
            "conversation": {"conversationType": "personal", "tenantId": self.tenant, "id": f"a:{who}"},
            "recipient": {"id": self.bot, "name": "Offhand"},
            "channelData": {"tenant": {"id": self.tenant}},
            "text": self.text,
            "textFormat": "plain",
            "attachments": [{"contentType": "text/html", "content": f"<p>{self.text}</p>"}],
            "entities": [client | {"type": "clientInfo"}],
        }
