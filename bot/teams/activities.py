"""An activity of the channel becomes a person and an event, or the reason why it is nothing for us."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import lru_cache
from typing import assert_never
from zoneinfo import ZoneInfo

from botbuilder.schema import Activity, ActivityTypes
from tzlocal.windows_tz import win_tz

from bot.stores.store import Person
from bot.teams import presses
from bot.teams.addresses import Address
from bot.teams.literal import clean
from bot.teams.shapes import JsonObject
from dialogs.events import Arrived, FromPerson, Occasion, Pressed, Said, Unsaid

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}", re.ASCII)
_GUESTS = frozenset({"guest", "anonymous"})


class Stranger(Enum):
    """Why somebody is not served; each gets a sentence, and no work is done for them."""

    NOT_PERSONAL = "not_personal"
    NO_IDENTITY = "no_identity"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Gone:
    """The person removed the bot: everything kept about them is to be forgotten."""


def sender(activity: Activity, tenants: frozenset[str]) -> Person | Stranger:
    """Return who speaks, in a personal chat of a tenant that is served.

    Everything that is kept is kept per person, never per conversation: in a group, somebody else's "yes" would be
    taken for theirs (T17).
    """
    conversation = activity.conversation
    if conversation.conversation_type != "personal" or conversation.is_group:
        return Stranger.NOT_PERSONAL
    named = {tenant.lower() for tenant in (conversation.tenant_id, _channel_tenant(activity)) if tenant}
    if len(named) > 1 or not named <= tenants:
        return Stranger.FOREIGN
    account = activity.from_property
    if account is None or not account.aad_object_id or not named:
        return Stranger.NO_IDENTITY
    if account.role in _GUESTS:
        return Stranger.FOREIGN
    try:
        return Person(named.pop(), account.aad_object_id.lower())
    except ValueError:
        return Stranger.NO_IDENTITY


def _channel_tenant(activity: Activity) -> str | None:
    match activity.channel_data:
        case {"tenant": {"id": str(tenant)}}:
            return tenant
        case _:
            return None


def address(activity: Activity, locale: str) -> Address:
    """Return the way back to the chat of the activity."""
    return Address(
        service_url=activity.service_url,
        conversation=activity.conversation.id,
        user=activity.from_property.id if activity.from_property else "",
        bot=activity.recipient.id,
        channel=activity.channel_id,
        tenant=activity.conversation.tenant_id or _channel_tenant(activity) or "",
        locale=locale_of(activity, locale),
    )


def locale_of(activity: Activity, fallback: str) -> str:
    """Return the language that the person's client speaks, as a BCP 47 tag."""
    told = (activity.locale, _client_info(activity).get("locale"))
    tags = (tag.replace("_", "-") for tag in told if isinstance(tag, str))
    return next((tag for tag in tags if _LANGUAGE_TAG.fullmatch(tag)), fallback)


def occasion(activity: Activity, way_back: Address, now: datetime) -> Occasion:
    """Return when, where and for whom the activity happened; `now` is the bot's own clock, in UTC."""
    zone = _zone(activity.local_timezone) or _zone(_client_info(activity).get("timezone"))
    moment: datetime = activity.timestamp or activity.local_timestamp or now
    return Occasion(
        at=now,
        fresh_id=secrets.token_urlsafe(16),
        moment=moment.astimezone(ZoneInfo(zone) if zone else UTC),
        zone=zone,
        locale=way_back.locale,
        address=way_back.note(),
    )


def event(activity: Activity, happened: Occasion) -> FromPerson | Gone | None:
    """Return what an activity other than an invoke means to a conversation; None for what means nothing to it.

    Raises CardInvalid for a press that no card of ours sends.
    """
    match activity.type:
        case ActivityTypes.message if activity.value is not None and not activity.text:
            return pressed(activity, happened)
        case ActivityTypes.message:
            return Said(happened, spoken(activity), activity.id or happened.fresh_id)
        case ActivityTypes.message_update if activity.id:
            return Said(happened, spoken(activity), activity.id, edited=True)
        case ActivityTypes.message_delete if activity.id:
            return Unsaid(happened, activity.id)
        case ActivityTypes.conversation_update | ActivityTypes.installation_update:
            return _arrival(activity, happened)
        case _:
            return None


def pressed(activity: Activity, happened: Occasion) -> Pressed:
    """Return the press of a card that came as a message, from a client that knows no universal actions."""
    return presses.submitted(activity.value, happened, activity.reply_to_id)


class _Move(Enum):
    CAME = "came"
    WENT = "went"


def _arrival(activity: Activity, happened: Occasion) -> Arrived | Gone | None:
    """Only the bot's own coming and going counts."""
    match _move(activity):
        case _Move.CAME:
            return Arrived(happened)
        case _Move.WENT:
            return Gone()
        case None:
            return None
        case move:
            assert_never(move)


def _move(activity: Activity) -> _Move | None:
    if activity.type == ActivityTypes.installation_update:
        return {"add": _Move.CAME, "remove": _Move.WENT}.get(activity.action or "")
    own = activity.recipient.id
    if any(member is not None and member.id == own for member in activity.members_added):
        return _Move.CAME
    if any(member is not None and member.id == own for member in activity.members_removed):
        return _Move.WENT
    return None


def spoken(activity: Activity) -> str:
    """Return the sentence as it was meant: without the mention of the bot, other mentions as plain names.

    By the entities of the activity and never by a name: the SDK deletes the bot's name wherever it stands, and with
    it half of "Time Off on Friday" (T20).
    """
    text: str = activity.text or ""
    for entity in activity.entities or ():
        match entity:
            case {"type": "mention", "text": str(tag), "mentioned": {"id": str(who), **account}} if tag:
                name = account.get("name")
                instead = "" if who == activity.recipient.id else name if isinstance(name, str) else ""
                text = text.replace(tag, f" {instead} ", 1)
            case _:
                pass
    return clean(text.replace("&nbsp;", " "))


def _client_info(activity: Activity) -> JsonObject:
    for entity in activity.entities or ():
        if isinstance(entity, dict) and entity.get("type") == "clientInfo":
            return entity
    return {}


def _zone(name: object) -> str | None:
    return _known_zone(name) if isinstance(name, str) else None


@lru_cache(maxsize=512)
def _known_zone(name: str) -> str | None:
    """Return the IANA name of a zone that was named in IANA's or in Windows' way."""
    name = win_tz.get(name, name)
    try:
        return ZoneInfo(name).key if len(name) < 100 else None
    except (KeyError, OSError, ValueError):
        return None
