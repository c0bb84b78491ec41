"""Readings: the convention's first, then one for each disputed convention that made a difference, in card order."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from functools import lru_cache

from dialogs.language.choices import Way, choices
from dialogs.language.grammar.absences import Absence
from dialogs.language.reckoning.conventions import DISPUTES, Conventions, Dispute, turned
from dialogs.language.reckoning.evaluation import spans_of
from dialogs.language.reckoning.scene import DAY, Incomplete, Scene, Unanswerable, week_of
from dialogs.language.reckoning.spans import Span
from dialogs.language.understanding import Layer, Missing, Reading, Reference, Supposition
from dialogs.timeoff import Grain, Interval

_DAY_FIRST, _MONTH_FIRST = Conventions(day_first=True), Conventions(day_first=False)
_MONTH_FIRST_REGIONS = frozenset(("US", "PH", "JP", "KR", "CN", "TW", "CA", "HU", "LT", "MN"))
"""Regions that write the month before the day."""
_MOST = 4
"""No card offers more."""


def scene_of(reference: Reference, layer: Layer, *, past: bool, since: bool) -> Scene:
    """Return the scene of a reference, for days that are over or that go on since then."""
    moment = reference.moment
    region, conventions = _of_locale(reference.locale)
    week = week_of(reference.pattern)
    return Scene(
        moment.toordinal(),
        moment.hour * 60 + moment.minute,
        layer,
        week.days,
        week.first if layer is Layer.WORK else 0,
        reference.country or region,
        conventions,
        past,
        since,
    )


@lru_cache(maxsize=256)
def _of_locale(locale: str) -> tuple[str | None, Conventions]:
    """Return the region of a locale, None when it tells none, and the conventions that hold there."""
    region = locale[3:5].upper()
    day_first = region not in _MONTH_FIRST_REGIONS if region else locale[:2] not in ("en", "ja")
    return region or None, _DAY_FIRST if day_first else _MONTH_FIRST


def readings_of(absences: list[Absence], cuts: list[Absence], scene: Scene, moment: datetime) -> tuple[Reading, ...]:
    """Return the readings. Raises Incomplete or Unanswerable when there are none."""
    ways = choices(absences) if scene.layer is Layer.WORK else []
    if ways:
        return readings_of_ways(ways, cuts, scene, moment)
    spans = spans_of(absences, cuts, scene)
    if not spans:
        raise Incomplete(Missing.END if any(each.days is not None for each in absences) else Missing.DATE)
    used = [dispute for dispute in DISPUTES if dispute.convention in scene.used] if scene.used else []
    readings = [_reading(spans, used, scene, moment)]
    if scene.layer is Layer.CALENDAR:
        return tuple(readings)
    seen = [spans]
    for dispute in used:
        other = scene.turned(turned(scene.conventions, dispute.convention))
        try:
            spans = spans_of(absences, cuts, other)
        except (Unanswerable, Incomplete):
            continue
        if spans and spans not in seen and len(readings) < _MOST:
            seen.append(spans)
            readings.append(_reading(spans, [dispute], other, moment))
    return tuple(readings)


def readings_of_ways(ways: list[Way], cuts: list[Absence], scene: Scene, moment: datetime) -> tuple[Reading, ...]:
    """Return a reading for each way in which a sentence may be meant."""
    readings = []
    for way in ways[:_MOST]:
        alone = scene.turned(scene.conventions)
        alone.suppose(way.supposition)
        readings.append(_reading(spans_of(way.absences, cuts, alone), [], alone, moment))
    return tuple(readings)


def _reading(spans: list[Span], used: list[Dispute], scene: Scene, moment: datetime) -> Reading:
    """Return spans as a reading in the zone of the moment."""
    supposed = list(scene.supposed)
    for dispute in used:
        supposed += dispute.suppositions(scene.conventions)
    if spans[-1].end <= scene.today * DAY + scene.minute:
        supposed.append(Supposition.PAST)
    return Reading(tuple([interval_of(span, moment) for span in spans]), tuple(supposed))


def interval_of(span: Span, moment: datetime) -> Interval:
    """Return a span as an interval; wall-clock times stay as said on days on which clocks change."""
    return _interval(span.start, span.end, span.days, moment.tzinfo)


@lru_cache(maxsize=2048)
def _interval(start: int, end: int, days: bool, zone: tzinfo | None) -> Interval:  # noqa: FBT001 - fields of a span
    """Return an interval in a zone; the same few days are spoken of again and again."""
    return Interval(_at(start, zone), _at(end, zone), Grain.DAYS if days else Grain.HOURS)


def _at(minutes: int, zone: tzinfo | None) -> datetime:
    """Return a minute since the first day of the calendar as local time."""
    ordinal, minute = divmod(minutes, DAY)
    day = date.fromordinal(ordinal)
    return datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone)
