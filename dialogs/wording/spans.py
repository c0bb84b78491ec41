"""When a booking is, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, tzinfo

from dialogs.booking import Booking, Purpose, Step, draft_of
from dialogs.commands import Create, Remove
from dialogs.timeoff import Grain, Interval, Occurrence, in_zone, merged
from dialogs.wording import pieces
from dialogs.wording.voice import Voice

SHOWN = 8
"""Stretches that a receipt lists one by one; a longer one counts the rest."""


def headline(booking: Booking, steps: tuple[Step, ...], voice: Voice) -> str:
    """Write when the booking is, the year where it is not this one; of what was given back, when that was."""
    near = booking.confirmed_at.date()
    if booking.purpose is Purpose.WITHDRAW:
        return pieces.headline(_given_back(steps), voice, near)
    return pieces.headline(merged(tuple(step.draft.interval for step in steps)), voice, near)


def stretches(steps: tuple[Step, ...], voice: Voice) -> str:
    """Write the stretches of some steps, the first ones in full."""
    return _written(merged(tuple(step.draft.interval for step in steps)), voice, None)


def _given_back(steps: tuple[Step, ...]) -> tuple[Interval, ...]:
    """What stood before and does not stand afterwards."""
    left = [step.change.was.interval for step in steps if not isinstance(step.change, Create)]
    for step in steps:
        if not isinstance(step.change, Remove):
            left = [piece for each in left for piece in _without(each, step.change.draft.interval)]
    return merged(tuple(left)) or merged(tuple(step.draft.interval for step in steps))


def _without(whole: Interval, kept: Interval) -> tuple[Interval, ...]:
    if not whole.overlaps(kept):
        return (whole,)
    rims = ((whole.start, kept.start), (kept.end, whole.end))
    grain = Grain.DAYS if whole.grain is kept.grain is Grain.DAYS else Grain.HOURS
    return tuple(Interval(start, end, grain) for start, end in rims if start < end)


def _written(intervals: tuple[Interval, ...], voice: Voice, near: date | None) -> str:
    shown = [voice.stretch(each, near) for each in intervals[:SHOWN]]
    if len(intervals) > SHOWN:
        shown.append(voice.count("{number} more", "{number} more", len(intervals) - SHOWN))
    return voice.list(tuple(shown)) if len(shown) > 1 else "".join(shown)


def seen_from(occurrence: Occurrence, zone: tzinfo) -> Interval:
    """Return when it is by the clocks of a zone; a whole day is the same date wherever one is."""
    interval = draft_of(occurrence).interval
    return interval if interval.grain is Grain.DAYS else in_zone(interval, zone)


def as_days(interval: Interval, all_day: bool) -> Interval:  # noqa: FBT001 - Graph's own flag, passed through
    """Return the stretch told as days where the plan says that it is all-day."""
    return replace(interval, grain=Grain.DAYS if all_day else Grain.HOURS)
