"""What a card sends back when it is pressed: read with suspicion, because anybody can write such a message.

A press names a button and an opaque id. Whether that id exists, and whose it is, is not for the door to know: every
well-formed press is handed on, and every other gets one and the same answer.
"""

from __future__ import annotations

import re
from datetime import date, time

from bot.teams.cards import ABOUT, CHOICE, FORM, PRESS
from bot.teams.literal import clean
from bot.teams.shapes import Json, JsonObject
from dialogs.events import Button, Form, Occasion, Pressed

MOST_CHOICES = 100
LONGEST_SUBJECT = 1_000
FIELDS = ("first", "last", "start", "end", "subject", "language", "pace")
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"\d\d:\d\d(:\d\d)?", re.ASCII)


class CardInvalid(Exception):
    """The press is not one of a card of ours, or of one that is no longer understood."""


def executed(value: Json, occasion: Occasion, card: str | None) -> Pressed:
    """Read the `value` of an `adaptiveCard/action` invoke; raises CardInvalid."""
    action = value.get("action") if isinstance(value, dict) else None
    if not isinstance(action, dict):
        raise CardInvalid
    return _pressed(action.get("verb"), action.get("data"), occasion, card)


def submitted(value: Json, occasion: Occasion, card: str | None) -> Pressed:
    """Read the `value` of a message that an `Action.Submit` sent; raises CardInvalid."""
    return _pressed(value.get(PRESS) if isinstance(value, dict) else None, value, occasion, card)


def _pressed(verb: Json, data: Json, occasion: Occasion, card: str | None) -> Pressed:
    if not isinstance(verb, str) or not isinstance(data, dict):
        raise CardInvalid
    about, choice = data.get(ABOUT), data.get(CHOICE)
    if not isinstance(about, str) or not _ID.fullmatch(about):
        raise CardInvalid
    if choice is not None and (type(choice) is not int or not 0 <= choice < MOST_CHOICES):
        raise CardInvalid
    try:
        button = Button(verb)
    except ValueError as error:
        raise CardInvalid from error
    return Pressed(occasion, button, about, card, choice, _form(data) if data.get(FORM) is True else None)


def _form(data: JsonObject) -> Form:
    """Read the inputs. A date that exists in no calendar makes the form faulty, which the dialog has an answer for."""
    texts = {name: _field(data, name) for name in FIELDS}
    try:
        return Form(
            first=_date(texts["first"]),
            last=_date(texts["last"]),
            start=_time(texts["start"]),
            end=_time(texts["end"]),
            subject=texts["subject"],
            language=texts["language"],
            pace=texts["pace"],
        )
    except ValueError:
        return Form(subject=texts["subject"], faulty=True)


def _field(data: JsonObject, name: str) -> str | None:
    value = data.get(name)
    if value is not None and (not isinstance(value, str) or len(value) > LONGEST_SUBJECT):
        raise CardInvalid
    return clean(value) or None if value else None


def _date(text: str | None) -> date | None:
    if text is None:
        return None
    if not _DATE.fullmatch(text):
        raise ValueError("not a date")
    return date.fromisoformat(text)


def _time(text: str | None) -> time | None:
    if text is None:
        return None
    if not _TIME.fullmatch(text):
        raise ValueError("not a time")
    return time.fromisoformat(text)
