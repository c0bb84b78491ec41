"""Spreads those who were told to come back: turned away together, they must not come back together."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime

from dialogs.events import Answer, Hindered, NotSent, Outcome, Uncertain, Written

A_FIFTH = 0.2
"""By how much longer than the other side asked somebody waits at most."""


def spread(outcome: Outcome) -> Outcome:
    """Return the outcome with every moment to come back moved by up to a fifth of the wait, never to an earlier one."""
    match outcome:
        case Hindered(at=at, until=datetime() as until):
            return replace(outcome, until=_later(at, until))
        case Written(at=at, answers=answers):
            return replace(outcome, answers=tuple(_spread_answer(at, each) for each in answers))
        case _:
            return outcome


def _spread_answer(at: datetime, answer: Answer) -> Answer:
    match answer:
        case NotSent(until=datetime() as until) | Uncertain(until=datetime() as until):
            return replace(answer, until=_later(at, until))
        case _:
            return answer


def _later(at: datetime, until: datetime) -> datetime:
    return until + (until - at) * random.uniform(0.0, A_FIFTH)  # nosec B311 # noqa: S311 - spreads callers, guards nothing
