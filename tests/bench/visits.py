"""A visit: somebody asks for an afternoon off, waits for the card, taps Book, and waits for the receipt."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from time import perf_counter

from infra.workplace import Workplace
from infra.workplace.chat.delivery import BotAnswer
from infra.workplace.chat.transcripts import Message

SENTENCE = "off tomorrow afternoon"
PATIENCE = 60.0
"""Seconds after which somebody counts as not answered."""


@dataclass(frozen=True, slots=True)
class Visit:
    """What somebody met: seconds until the card and until the receipt, None for what never came, and faults."""

    card: float | None
    receipt: float | None = None
    faults: tuple[str, ...] = ()


async def visit(workplace: Workplace, person: str, *, taps: int) -> Visit:
    """Make one visit; without taps it ends with the card."""
    began = perf_counter()
    waiting = asyncio.create_task(workplace.until(person, _can_be_booked, PATIENCE))
    said = await workplace.say(person, SENTENCE)
    faults = [*_faults("message", said.answer)]
    try:
        card = await waiting
    except TimeoutError:
        return Visit(None, faults=(*faults, "no card"))
    shown = perf_counter() - began
    if not taps:
        return Visit(shown, faults=tuple(faults))
    began = perf_counter()
    answers = await asyncio.gather(*(workplace.press(person, card, "book") for _ in range(taps)))
    faults += [fault for answer in answers for fault in _faults("tap", answer)]
    try:
        await workplace.until(person, _is_booked, PATIENCE)
    except TimeoutError:
        return Visit(shown, faults=(*faults, "no receipt"))
    done = perf_counter() - began
    entries = len(workplace.time_off(person))
    if entries != 1:
        faults.append(f"{entries} entries in the plan")
    return Visit(shown, done, tuple(faults))


def _faults(what: str, answer: BotAnswer) -> tuple[str, ...]:
    return () if 200 <= answer.status < 300 else (f"{what}: HTTP {answer.status}",)


def _can_be_booked(message: Message) -> bool:
    return '"verb": "book"' in json.dumps(message.card or {})


def _is_booked(message: Message) -> bool:
    return '"verb": "undo"' in json.dumps(message.card or {})
