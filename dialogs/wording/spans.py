"""When a booking is, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs.booking import Booking, Step
from dialogs.timeoff import Grain, Interval, merged
from dialogs.wording.voice import Voice

SHOWN = 8
"""Stretches that a receipt lists one by one; a longer one counts the rest."""


def headline(booking: Booking, steps: tuple[Step, ...], voice: Voice) -> str:
    """Write when the booking is, the year where it is not this one."""
    return stretches(steps, voice, near=booking.confirmed_at)


def stretches(steps: tuple[Step, ...], voice: Voice, near: datetime | None = None) -> str:
    """Write the stretches of some steps, the first ones in full."""
    intervals = merged(tuple(step.draft.interval for step in steps))
    shown = [voice.stretch(each, near.date() if near else None) for each in intervals[:SHOWN]]
    if len(intervals) > SHOWN:
        shown.append(voice.count("{number} more", "{number} more", len(intervals) - SHOWN))
    return voice.list(tuple(shown)) if len(shown) > 1 else "".join(shown)


def as_days(interval: Interval, all_day: bool) -> Interval:  # noqa: FBT001 - Graph's own flag, passed through
    """Return the stretch told as days where the plan says that it is all-day."""
    return replace(interval, grain=Grain.DAYS if all_day else Grain.HOURS)
