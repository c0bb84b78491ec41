"""A change against what the conversation is about: "make it Thursday" keeps the hours, "start at 2" keeps the day."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from dialogs.language.grammar.absences import Absence, Opener
from dialogs.language.grammar.sentence import Said
from dialogs.language.signals import Signals
from dialogs.language.terms import At, Day, Hour, Hours, Listed, Range, WholeDay
from dialogs.language.tokens import Token
from dialogs.language.understanding import Amendment, Reading
from dialogs.language.words import Cue, Link
from dialogs.timeoff import Grain, Interval, local_days, merged

_LEADS_TO_THE_NEW = frozenset((Link.FOR, Link.TO))
_WEEK = timedelta(days=7)
_SHORTEST = timedelta(minutes=30)
"""What is left when a start is moved to the old end or behind it."""


class Amended(NamedTuple):
    """The new value as a whole, and what was done to the old one."""

    readings: tuple[Reading, ...]
    amendment: Amendment


def amendment_of(found: Signals, tokens: list[Token]) -> Amendment:
    """Return whether a change replaces, adds or takes away."""
    if any(token.word.link is Link.EXCEPT for token in tokens[:2]):
        return Amendment.EXCEPT
    if Cue.NOT in found.first and Cue.MEANT not in found.cues:
        return Amendment.EXCEPT
    altered = Cue.MAKE_IT in found.cues or Cue.CHANGE in found.cues
    if Cue.ADD in found.first or (Cue.ADD in found.cues and not altered):
        return Amendment.ADD
    return Amendment.REPLACE


def adds_to_itself(tokens: list[Token], whole: Said) -> bool:
    """Tell whether a sentence has days of its own, to which it adds others: "Monday plus Friday afternoon"."""
    if not whole.found:
        return False
    between = tokens[whole.found[0].end : whole.found[-1].first]
    return any(token.word.link is Link.PLUS or Cue.ADD in token.word.cues for token in between)


def new_value(whole: Said, tokens: list[Token]) -> list[Absence]:
    """Return the absences of a change: what it moves to, not what it moves."""
    swapped = any(Cue.CHANGE in token.word.cues for token in tokens) and len(whole.absences) > 1
    if swapped and tokens[whole.found[-1].first - 1].word.link in _LEADS_TO_THE_NEW:  # "swap Tuesday for Wednesday"
        return whole.absences[-1:]
    for item in whole.found:
        if isinstance(item.what, Range):  # "move Friday to Monday" names no range
            before = tokens[max(item.first - 3, 0) : item.first]
            if any(Cue.CHANGE in t.word.cues for t in before) and not any(t.word.link is Link.TO for t in before):
                return [Absence(days=item.what.last)]
    starts = [f.what.start for f in whole.found if f.opener is Opener.ARRIVING and isinstance(f.what, At)]

    def started(hour: Hour) -> Hour:
        """Turn "start at 2", which alone means coming late, into a new start of the absence."""
        late = isinstance(hour, Hours) and hour.start is None and hour.end in starts
        return Hours(hour.end, None) if isinstance(hour, Hours) and late else hour

    return [each._replace(hours=tuple(map(started, each.hours))) for each in whole.absences]


def amended(
    absences: list[Absence], readings: tuple[Reading, ...], topic: tuple[Interval, ...], amendment: Amendment
) -> Amended:
    """Return what the topic becomes."""
    if amendment is Amendment.ADD:
        return Amended(tuple(Reading(merged(topic + r.intervals), r.suppositions) for r in readings), amendment)
    if amendment is Amendment.EXCEPT:
        left = tuple(Reading(_without(topic, _near(topic, r.intervals, absences)), r.suppositions) for r in readings)
        return Amended(tuple(r for r in left if r.intervals), amendment)
    dated = any(each.dated for each in absences)
    hours = [hour for each in absences for hour in each.hours]
    if dated and not hours and len(topic) == 1 and topic[0].grain is Grain.HOURS:
        readings = tuple(Reading(_same_hours(r.intervals, topic[0]), r.suppositions) for r in readings)
    elif hours and not dated:
        readings = (Reading(_same_days(hours[0], topic, readings[0].intervals[0]), readings[0].suppositions),)
    return Amended(readings, Amendment.REPLACE)


def _near(topic: tuple[Interval, ...], holes: tuple[Interval, ...], absences: list[Absence]) -> tuple[Interval, ...]:
    """Return the holes in the weeks of the topic, where only weekdays were told for them: "not on Wednesday"."""
    if any(each.overlaps(old) for each in holes for old in topic) or not all(map(_is_a_weekday, absences)):
        return holes
    first = timedelta(days=(topic[0].start.date() - holes[0].start.date()).days // 7 * 7)
    for later in (first, first + _WEEK):
        moved = tuple(Interval(each.start + later, each.end + later, each.grain) for each in holes)
        if any(each.overlaps(old) for each in moved for old in topic):
            return moved
    return holes


def _is_a_weekday(absence: Absence) -> bool:
    """Tell whether the days of an absence are weekdays and nothing else."""
    days = absence.days
    items = days.items if isinstance(days, Listed) else (days,)
    return all(isinstance(day, Day) and day == Day(weekday=day.weekday) for day in items)


def _without(topic: tuple[Interval, ...], holes: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the topic without the holes; a day cut in the middle goes on in hours."""
    left = list(topic)
    for hole in holes:
        kept: list[Interval] = []
        for each in left:
            if not each.overlaps(hole):
                kept.append(each)
                continue
            grain = Grain.DAYS if each.grain is hole.grain is Grain.DAYS else Grain.HOURS
            if each.start < hole.start:
                kept.append(Interval(each.start, hole.start, grain))
            if hole.end < each.end:
                kept.append(Interval(hole.end, each.end, grain))
        left = kept
    return tuple(left)


def _same_hours(days: tuple[Interval, ...], old: Interval) -> tuple[Interval, ...]:
    """Return the old hours on the new days."""
    length = old.end - old.start
    starts = [
        datetime(day.year, day.month, day.day, old.start.hour, old.start.minute, tzinfo=old.start.tzinfo)
        for interval in days
        for day in local_days(interval)
    ]
    return tuple(Interval(start, start + length, Grain.HOURS) for start in starts)


def _same_days(hour: Hour, topic: tuple[Interval, ...], new: Interval) -> tuple[Interval, ...]:
    """Return the new hours on the old days; a start alone keeps the old end, an end alone the old start."""
    out: list[Interval] = []
    for old in topic:
        for day in local_days(old):
            midnight = datetime(day.year, day.month, day.day, tzinfo=old.start.tzinfo)
            if isinstance(hour, WholeDay):
                out.append(Interval(midnight, midnight + timedelta(days=1), Grain.DAYS))
                continue
            start = midnight.replace(hour=new.start.hour, minute=new.start.minute)
            end = start + (new.end - new.start)
            if old.grain is Grain.HOURS:
                start, end = _kept(hour, old, start, end)
            out.append(Interval(start, end, Grain.HOURS))
    return merged(tuple(out))


def _kept(hour: Hour, old: Interval, start: datetime, end: datetime) -> tuple[datetime, datetime]:
    """Keep the end of the old hours that was not told."""
    if isinstance(hour, At) or (isinstance(hour, Hours) and hour.end is None):
        return start, max(old.end, start + _SHORTEST) if old.end > start else end
    if isinstance(hour, Hours) and hour.start is None:
        return old.start if old.start < end else start, end
    return start, end
