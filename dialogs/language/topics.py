"""A change against what the conversation is about: "make it Thursday" keeps the hours, "start at 2" keeps the day."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from dialogs.language.grammar.sentence import Absence
from dialogs.language.scene import Scene
from dialogs.language.terms import At, Clock, Hours, WholeDay
from dialogs.language.understanding import Amendment, Reading, Reference
from dialogs.timeoff import Grain, Interval, local_days, merged


class Amended(NamedTuple):
    """The new value as a whole, and what was done to the old one."""

    readings: tuple[Reading, ...]
    amendment: Amendment


def amended(
    absences: list[Absence], cuts: list[Absence], readings: tuple[Reading, ...], reference: Reference, scene: Scene,
    amendment: Amendment | None,
) -> Amended:  # fmt: skip
    """Return what the topic becomes."""
    topic = reference.topic
    if amendment is Amendment.ADD:
        joined = tuple(Reading(merged(topic + r.intervals), r.suppositions) for r in readings)
        return Amended(joined, Amendment.ADD)
    if amendment is Amendment.EXCEPT:
        left = tuple(Reading(_without(topic, r.intervals), r.suppositions) for r in readings)
        return Amended(tuple(r for r in left if r.intervals), Amendment.EXCEPT)
    dated = any(each.dated for each in absences)
    hours = [hour for each in absences for hour in each.hours]
    if dated and not hours and topic[0].grain is Grain.HOURS and len(topic) == 1:
        return Amended(tuple(Reading(_same_hours(r.intervals, topic[0]), r.suppositions) for r in readings),
                       Amendment.REPLACE)  # fmt: skip
    if not dated and hours:
        moved = _same_days(absences[0], topic, readings[0], scene)
        if moved is not None:
            return Amended((Reading(moved, readings[0].suppositions),), Amendment.REPLACE)
    return Amended(readings, Amendment.REPLACE)


def _without(topic: tuple[Interval, ...], holes: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the topic without the holes; a day cut in the middle goes on in hours."""
    left = list(topic)
    for hole in holes:
        kept: list[Interval] = []
        for each in left:
            if not each.overlaps(hole):
                kept.append(each)
                continue
            if each.start < hole.start:
                kept.append(Interval(each.start, hole.start, _grain(each, hole)))
            if hole.end < each.end:
                kept.append(Interval(hole.end, each.end, _grain(each, hole)))
        left = kept
    return tuple(left)


def _grain(whole: Interval, hole: Interval) -> Grain:
    """Return days when both were spoken as days."""
    return Grain.DAYS if whole.grain is Grain.DAYS and hole.grain is Grain.DAYS else Grain.HOURS


def _same_hours(days: tuple[Interval, ...], old: Interval) -> tuple[Interval, ...]:
    """Return the old hours on the new days."""
    length = old.end - old.start
    out = []
    for day in (each for interval in days for each in local_days(interval)):
        start = datetime(day.year, day.month, day.day, old.start.hour, old.start.minute, tzinfo=old.start.tzinfo)
        out.append(Interval(start, start + length, Grain.HOURS))
    return tuple(out)


def _same_days(
    absence: Absence, topic: tuple[Interval, ...], reading: Reading, scene: Scene
) -> tuple[Interval, ...] | None:
    """Return the new hours on the old days; a start alone keeps the old end, an end alone the old start."""
    hour = absence.hours[0]
    out: list[Interval] = []
    for old in topic:
        for day in local_days(old):
            midnight = datetime(day.year, day.month, day.day, tzinfo=old.start.tzinfo)
            if isinstance(hour, WholeDay):
                out.append(Interval(midnight, midnight + timedelta(days=1), Grain.DAYS))
                continue
            new = reading.intervals[0]
            start = midnight.replace(hour=new.start.hour, minute=new.start.minute)
            end = start + (new.end - new.start)
            if old.grain is Grain.HOURS and isinstance(hour, At | Hours):
                if isinstance(hour, At) or hour.end is None:
                    end = max(old.end, start + timedelta(minutes=30)) if old.end > start else end
                elif hour.start is None:
                    start = old.start if old.start < end else start
            out.append(Interval(start, end, Grain.HOURS))
    return merged(tuple(out)) or None


__all__ = ["Amended", "Clock", "amended"]
