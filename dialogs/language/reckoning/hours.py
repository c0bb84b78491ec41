"""From times of a day to minutes: against the caller's own hours in the work layer, by the clock on the calendar."""

from __future__ import annotations

from typing import assert_never

from dialogs.language.reckoning.scene import DAY, Scene, Unanswerable
from dialogs.language.terms import At, Clock, HalfDay, Hour, Hours, Lasting, Now, Outer, PartOf, RestOfDay, WholeDay
from dialogs.language.understanding import Layer, Refusal, Supposition
from dialogs.language.words import Part

_HOUR = 60
_NOON = 12 * 60
_PARTS = {
    Part.MORNING: (360, 720),
    Part.NOON: (720, 780),
    Part.AFTERNOON: (720, 1080),
    Part.EVENING: (1080, 1320),
    Part.NIGHT: (1200, 1440),
    Part.MIDNIGHT: (0, 60),
}
"""The parts of a day on the calendar, where no working hours cut them."""


def of_clock(clock: Clock, ordinal: int, scene: Scene, floor: int | None = None) -> int:
    """Return the minute that is meant; without am or pm the one inside working hours, or the first after `floor`."""
    minute = clock.minute
    if not clock.unsure:
        return minute
    late = minute + 720 if minute < 720 else minute
    early = minute
    if floor is not None:
        return early if early > floor else late
    if scene.layer is Layer.CALENDAR or late == early:
        return early
    day = scene.workday(ordinal)
    inside_early, inside_late = day.start <= early <= day.end, day.start <= late <= day.end
    if inside_early != inside_late:
        return early if inside_early else late
    if inside_early:
        return _chosen(early, late, scene)
    near_early = min(abs(early - day.start), abs(early - day.end))
    near_late = min(abs(late - day.start), abs(late - day.end))
    return _chosen(early, late, scene) if near_early <= near_late else _chosen(late, early, scene)


def _chosen(likely: int, other: int, scene: Scene) -> int:
    """Return the likelier of two times, and say on which side of noon it lies."""
    minute = likely if scene.dispute("hours_at_work") else other
    scene.suppose(Supposition.IN_THE_MORNING if minute < _NOON else Supposition.IN_THE_AFTERNOON)
    return minute


def part_of(part: Part, ordinal: int, scene: Scene) -> tuple[int, int]:
    """Return the minutes of a part of the day."""
    if scene.layer is Layer.WORK and part in (Part.MORNING, Part.AFTERNOON):
        day = scene.workday(ordinal)
        return (day.start, day.noon) if part is Part.MORNING else (day.resumed, day.end)
    if scene.layer is Layer.WORK and part is Part.NOON:
        day = scene.workday(ordinal)
        if day.noon < day.resumed:
            return day.noon, day.resumed
    return _PARTS[part]


def bounds(hour: Hour, ordinal: int, scene: Scene, length: Lasting | None = None) -> tuple[int, int]:
    """Return first and last minute of a time on a day, past 1440 when it runs over midnight."""
    day = scene.workday(ordinal)
    work = scene.layer is Layer.WORK
    opening, closing = (day.start, day.end) if work else (0, DAY)
    match hour:
        case PartOf():
            first, last = part_of(hour.part, ordinal, scene)
            return first, last if length is None else first + length.minutes
        case HalfDay():
            side = Part.AFTERNOON if scene.dispute("half_is_afternoon") else Part.MORNING
            return part_of(side, ordinal, scene)
        case WholeDay():
            return 0, DAY
        case RestOfDay():
            return scene.minute, closing if scene.minute < closing else DAY
        case Now():
            if length is None and work and scene.minute < closing:
                return scene.minute, closing
            return scene.minute, scene.minute + (1 if length is None else length.minutes)
        case Outer():
            return (closing - hour.minutes, closing) if hour.last else (opening, opening + hour.minutes)
        case At():
            return _point(hour, ordinal, scene, length, closing)
        case Hours():
            return _stretch(hour, ordinal, scene, length, opening, closing)
        case _:
            assert_never(hour)


def _point(hour: At, ordinal: int, scene: Scene, length: Lasting | None, closing: int) -> tuple[int, int]:
    """Return the minutes of an appointment with a start and perhaps a length."""
    first = of_clock(hour.start, ordinal, scene)
    if length is not None:
        return first, first + length.minutes
    if scene.layer is Layer.CALENDAR or first >= closing or scene.dispute("appointment_takes_an_hour"):
        return first, first + _HOUR
    return first, closing


def _up_to(end: Clock, ordinal: int, scene: Scene, length: Lasting | None, opening: int) -> tuple[int, int]:
    """Return the minutes up to a time."""
    last = of_clock(end, ordinal, scene)
    if length is not None:
        return last - length.minutes, last
    return (opening, last) if last > opening else (0, last or 1)


def _stretch(
    hour: Hours, ordinal: int, scene: Scene, length: Lasting | None, opening: int, closing: int
) -> tuple[int, int]:
    """Return the minutes from one time to another; an end that was not told is the edge of the working day."""
    if hour.start is None:
        if hour.part is not None:
            opening = part_of(hour.part, ordinal, scene)[0]
        return _up_to(hour.end, ordinal, scene, length, opening) if hour.end is not None else (opening, closing)
    first = of_clock(hour.start, ordinal, scene)
    if hour.end is None:
        if length is not None:
            return first, first + length.minutes
        if hour.part is not None:
            closing = part_of(hour.part, ordinal, scene)[1]
        return first, closing if first < closing else DAY
    if hour.start.unsure and not hour.end.unsure and first >= hour.end.minute:
        first = hour.start.minute
    end = of_clock(hour.end, ordinal, scene, floor=first)
    if hour.end.unsure and hour.start.unsure and end <= first and hour.start.minute < end:
        first = hour.start.minute
    if end <= first:
        if first < 18 * 60 and end != 0:
            raise Unanswerable(Refusal.ENDS_BEFORE_IT_STARTS)
        end += DAY
    return first, end
