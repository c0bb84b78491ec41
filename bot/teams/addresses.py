"""The way back to a chat: what has to be known to speak to a person there again, and its note in JSON."""

from __future__ import annotations

from dataclasses import dataclass

import orjson


class AddressLost(ValueError):
    """The note cannot be read: an older program wrote it, or nobody did."""


@dataclass(frozen=True, slots=True)
class Address:
    """One person's chat with the bot. `user` and `bot` are the channel's own ids, not the directory's."""

    service_url: str
    conversation: str
    user: str
    bot: str
    channel: str
    tenant: str
    locale: str

    def note(self) -> str:
        """Write it down as JSON, for the record of the conversation."""
        return orjson.dumps(self).decode()


def read(note: str) -> Address:
    """Return the address that was noted; raises AddressLost."""
    try:
        members = orjson.loads(note)
    except ValueError as error:
        raise AddressLost("not JSON") from error
    match members:
        case {
            "service_url": str(service_url),
            "conversation": str(conversation),
            "user": str(user),
            "bot": str(bot),
            "channel": str(channel),
            "tenant": str(tenant),
            "locale": str(locale),
        }:
            return Address(service_url, conversation, user, bot, channel, tenant, locale)
        case _:
            raise AddressLost("not an address")
