"""Spans of minutes: cut out of one another, put in order, joined."""

from __future__ import annotations

from operator import attrgetter
from typing import NamedTuple

from dialogs.language.reckoning.scene import DAY


class Span(NamedTuple):
    """Minutes since the first day of the calendar, half-open; `days` when it was spoken as days."""

    start: int
    end: int
    days: bool


_PLACE = attrgetter("start", "end", "days")


def without(spans: list[Span], holes: list[Span]) -> list[Span]:
    """Return the spans with the holes cut out; a day cut in the middle goes on in hours."""
    for hole in holes:
        left: list[Span] = []
        for span in spans:
            if hole.end <= span.start or span.end <= hole.start:
                left.append(span)
                continue
            if span.start < hole.start:
                left.append(Span(span.start, hole.start, span.days and hole.start % DAY == 0))
            if hole.end < span.end:
                left.append(Span(hole.end, span.end, span.days and hole.end % DAY == 0))
        spans = left
    return spans


def joined(spans: list[Span]) -> list[Span]:
    """Return the spans in order; those of one grain that touch, and all that overlap, are joined."""
    if len(spans) < 2:
        return spans
    out: list[Span] = []
    for span in sorted(set(spans), key=_PLACE):
        if out:
            last = out[-1]
            if span.start < last.end or (span.start == last.end and span.days == last.days):
                out[-1] = Span(last.start, max(last.end, span.end), last.days)
                continue
        out.append(span)
    return out
