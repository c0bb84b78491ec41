"""The channel's JSON and botbuilder's `Activity`, both ways, by hand.

msrest's own `deserialize` costs more than a whole turn of ours (issue: 305 of 656 turns a second), and accepts shapes
that break later; this reads the fields that are used, and refuses wrong ones.
"""

from __future__ import annotations

from datetime import UTC, datetime

from botbuilder.schema import Activity, ChannelAccount, ConversationAccount

from bot.teams.shapes import Json, JsonObject, Misshapen

LONGEST_ID = 1_024
_ERA = range(2000, 2100)


def activity(document: JsonObject) -> Activity:
    """Build the activity that the document describes; raises Misshapen for missing or wrongly typed fields."""
    kind = _text(document, "type")
    if not kind:
        raise Misshapen("no type")
    return Activity(
        type=kind,
        id=_identifier(document, "id"),
        name=_text(document, "name"),
        action=_text(document, "action"),
        timestamp=_moment(document, "timestamp"),
        local_timestamp=_moment(document, "localTimestamp"),
        local_timezone=_text(document, "localTimezone"),
        channel_id=_text(document, "channelId"),
        service_url=_text(document, "serviceUrl"),
        from_property=_account(document.get("from")),
        recipient=_required(_account(document.get("recipient"))),
        conversation=_conversation(document.get("conversation")),
        text=_text(document, "text"),
        locale=_text(document, "locale"),
        reply_to_id=_identifier(document, "replyToId"),
        value=document.get("value"),
        entities=_objects(document, "entities"),
        members_added=[_account(member) for member in _objects(document, "membersAdded")],
        members_removed=[_account(member) for member in _objects(document, "membersRemoved")],
        channel_data=_object(document, "channelData"),
    )


def wire(reply: Activity) -> JsonObject:
    """Write a reply as the channel reads it."""
    document: JsonObject = {
        "type": reply.type,
        "id": reply.id,
        "channelId": reply.channel_id,
        "serviceUrl": reply.service_url,
        "from": _named(reply.from_property),
        "recipient": _named(reply.recipient),
        "conversation": {"id": reply.conversation.id} if reply.conversation else None,
        "locale": reply.locale,
        "replyToId": reply.reply_to_id,
        "text": reply.text,
        "textFormat": reply.text_format,
        "summary": reply.summary,
        "attachments": [{"contentType": it.content_type, "content": it.content} for it in reply.attachments or ()]
        or None,
    }
    return {name: value for name, value in document.items() if value is not None}


def _named(account: ChannelAccount | None) -> Json:
    return {"id": account.id} if account else None


def _text(document: JsonObject, name: str) -> str | None:
    value = document.get(name)
    if value is not None and not isinstance(value, str):
        raise Misshapen(f"{name} is no text")
    return value


def _identifier(document: JsonObject, name: str) -> str | None:
    """Ids are stored, logged and sent back in paths: nothing invisible, nothing endless."""
    value = _text(document, name)
    if value is not None and (len(value) > LONGEST_ID or not value.isprintable()):
        raise Misshapen(f"{name} is no id")
    return value or None


def _moment(document: JsonObject, name: str) -> datetime | None:
    value = _text(document, name)
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise Misshapen(f"{name} is no moment") from error
    if moment.year not in _ERA:
        # Outside of it, the arithmetic of zones overflows; and nobody writes to us from there.
        raise Misshapen(f"{name} is out of bounds")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _object(document: JsonObject, name: str) -> JsonObject:
    value = document.get(name)
    return value if isinstance(value, dict) else {}


def _objects(document: JsonObject, name: str) -> list[JsonObject]:
    value = document.get(name)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _account(value: Json) -> ChannelAccount | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise Misshapen("an account is no object")
    account = ChannelAccount(
        id=_identifier(value, "id"), aad_object_id=_identifier(value, "aadObjectId"), role=_text(value, "userRole")
    )
    return account if account.id else None


def _required(account: ChannelAccount | None) -> ChannelAccount:
    if account is None:
        raise Misshapen("no recipient")
    return account


def _conversation(value: Json) -> ConversationAccount:
    if not isinstance(value, dict):
        raise Misshapen("no conversation")
    identifier = _identifier(value, "id")
    if identifier is None:
        raise Misshapen("no conversation id")
    return ConversationAccount(
        id=identifier,
        conversation_type=_text(value, "conversationType"),
        tenant_id=_identifier(value, "tenantId"),
        is_group=value.get("isGroup") is True,
    )
