"""A time that says more of the one told before it: "half a day ... the morning", "in the afternoon ... at 3"."""

from __future__ import annotations

from dialogs.language.grammar.clocks import on_side
from dialogs.language.grammar.times import within
from dialogs.language.terms import At, HalfDay, Hour, Hours, Outer, PartOf, RestOfDay, WholeDay
from dialogs.language.words import Part


def is_open(hour: Hour) -> bool:
    """Tell whether a time has no end yet."""
    return isinstance(hour, Hours) and hour.end is None


def says_more(hours: list[Hour], what: Hour) -> bool:
    """Let a time say more of the one before ("half a day ... the morning"); tell whether nothing is left to place."""
    last = hours[-1]
    match what:
        case PartOf() if isinstance(last, HalfDay):
            hours[-1] = what
        case At() | Hours() if isinstance(last, HalfDay | WholeDay):
            hours[-1] = what
        case At() | Hours() if isinstance(last, PartOf) and _lies_in(what, last.part):
            hours[-1] = within(what, last.part)
        case Hours() if isinstance(last, Hours) and what.start and what.end and (not last.start or not last.end):
            hours[-1] = what
        case HalfDay() if isinstance(last, PartOf):
            return True
        case RestOfDay() if isinstance(last, At):  # "dentist at 4, out for the rest of the day"
            hours[-1] = Hours(last.start, None)
        case RestOfDay():
            return is_open(last)
        case PartOf():
            return isinstance(last, At | Hours | Outer) or what == last
        case _:
            return False
    return True


def _lies_in(what: At | Hours, part: Part) -> bool:
    """Tell whether hours may be those of a part of the day that was named before them."""
    start = what.start
    if start is None:
        start = what.end if isinstance(what, Hours) else None
    if start is None:
        return False
    minute = on_side(start.minute, part) if start.unsure else start.minute
    return minute <= 12 * 60 if part is Part.MORNING else minute >= 12 * 60
