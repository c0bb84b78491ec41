"""From a sentence whose intent is known to its meaning: the readings, or what is missing, or why there are none."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from dialogs.language.choices import lone_number
from dialogs.language.dictionary import looked_up
from dialogs.language.grammar.absences import Absence, Opener
from dialogs.language.grammar.sentence import Said
from dialogs.language.leftovers import is_open_ended, is_unclear
from dialogs.language.readings import interval_of, readings_of, readings_of_ways
from dialogs.language.reckoning.hours import of_clock
from dialogs.language.reckoning.scene import DAY, Incomplete, Scene, Unanswerable
from dialogs.language.reckoning.spans import Span
from dialogs.language.signals import Signals
from dialogs.language.terms import Day, Hour, Hours, Lasting, RestOfDay
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.topics import amended, amendment_of, new_value
from dialogs.language.understanding import Amendment, Intent, Layer, Missing, Reading, Reference, Refusal, Supposition
from dialogs.language.verdicts import Verdict
from dialogs.language.words import SIDES, Cue, Leave, Link, Unit
from dialogs.timeoff import Interval

_TODAY = Day(offset=0)
_GONE = Absence(hours=(RestOfDay(),))


class Heard(NamedTuple):
    """A sentence as it was read, what is wanted, and against what.

    `taken` marks the tokens that became dates and times, `unknown` are the words that are in no vocabulary.
    """

    sentence: str
    tokens: list[Token]
    signals: Signals
    said: Said
    verdict: Verdict
    taken: list[bool]
    unknown: tuple[str, ...]
    reference: Reference
    scene: Scene


class Meaning(NamedTuple):
    """What a sentence means: its readings, or what is missing, or why there are none."""

    intent: Intent
    refusal: Refusal | None = None
    readings: tuple[Reading, ...] = ()
    missing: Missing | None = None
    amendment: Amendment | None = None
    nearest: Interval | None = None


def computed(heard: Heard) -> Meaning:
    """Return the meaning of a sentence that may name dates."""
    intent, refusal = heard.verdict.intent, heard.verdict.refusal
    if intent is Intent.CHANGE:
        return _change(heard)
    absences, scene = heard.said.absences, heard.scene
    if intent is Intent.BOOK and scene.layer is Layer.WORK:
        if heard.said.openers and (_stays(heard) or _starts_sooner(heard)):
            return Meaning(Intent.OTHER)
        if heard.said.timeless and (_goes_now(heard) or _goes_home_ill(heard)):
            absences = [_GONE]
        elif heard.said.timeless:
            return Meaning(intent, missing=Missing.TIME)
        if heard.signals.partly and is_unclear(heard.tokens, heard.said, heard.taken):
            return Meaning(intent, Refusal.UNCLEAR_WORD)
        if is_open_ended(heard.tokens, heard.said, heard.signals.leave):
            return Meaning(intent, refusal, missing=Missing.END)
        if heard.signals.leave is Leave.ILL:
            absences = _ill(absences, scene)
    if not absences:
        return _undated(heard)
    meant = _answered(heard.verdict, _standing(absences, intent), heard.said.cuts, heard)
    return Meaning(Intent.OTHER) if intent is Intent.BOOK and scene.past and _was_free(meant, heard) else meant


def _was_free(meant: Meaning, heard: Heard) -> bool:
    """Tell whether nobody was away, as all days that are told of were free: "I spent Sunday gardening"."""
    scene, signals = heard.scene, heard.signals
    if scene.layer is Layer.CALENDAR or signals.leave is not None or signals.side or not meant.readings:
        return False
    days = [(each.start.toordinal(), each.end.toordinal()) for each in meant.readings[0].intervals]
    return all(not scene.works(day) for first, end in days for day in range(first, max(end, first + 1)))


def _standing(absences: list[Absence], intent: Intent) -> list[Absence]:
    """Return what is taken back or asked for from a day on as that day: it has its own end where it stands."""
    if intent is Intent.BOOK:
        return absences
    return [Absence(days=each.start) if each == Absence(start=each.start) else each for each in absences]


def _answered(verdict: Verdict, absences: list[Absence], cuts: list[Absence], heard: Heard) -> Meaning:
    """Return the readings of absences, or what stands in their way."""
    moment, intent, refusal = heard.reference.moment, verdict.intent, verdict.refusal
    try:
        readings = readings_of(absences, cuts, heard.scene, moment)
    except Incomplete as incomplete:
        return Meaning(intent, missing=incomplete.missing)
    except Unanswerable as why:
        nearest = why.nearest and Span(why.nearest[0] * DAY, why.nearest[1] * DAY, days=True)
        return Meaning(intent, why.refusal, nearest=interval_of(nearest, moment) if nearest else None)
    return Meaning(intent, refusal, readings, _half(readings))


def _half(readings: tuple[Reading, ...]) -> Missing | None:
    """Return that a half day needs its side, where none was told."""
    for reading in readings:
        if Supposition.AFTERNOON_HALF in reading.suppositions:
            return Missing.HALF
    return None


def _change(heard: Heard) -> Meaning:
    """Return a change: what the topic becomes where there is one, else the new value alone."""
    topic = heard.reference.topic
    amendment = amendment_of(heard.signals, heard.tokens)
    absences, cuts = new_value(heard.said, heard.tokens), heard.said.cuts
    if not absences and topic:
        absences, cuts = cuts, []
    if not absences:
        missing = None if topic else Missing.TOPIC
        return Meaning(Intent.CHANGE, heard.verdict.refusal, missing=missing, amendment=amendment)
    meant = _answered(heard.verdict, absences, cuts, heard)
    if not topic or not meant.readings:
        return meant._replace(amendment=amendment)
    whole = amended(absences, meant.readings, topic, amendment)
    return meant._replace(readings=whole.readings, amendment=whole.amendment)


def _undated(heard: Heard) -> Meaning:
    """Return what a sentence means in which the grammar found no date: a lone number, or a date of the dictionary."""
    intent, refusal = heard.verdict.intent, heard.verdict.refusal
    if intent is not Intent.BOOK:
        return Meaning(intent, refusal)
    if heard.scene.layer is Layer.WORK and (ways := lone_number(heard.tokens)):
        return Meaning(intent, refusal, readings_of_ways(ways, [], heard.scene, heard.reference.moment))
    return guessed(heard) or Meaning(intent, refusal, missing=Missing.DATE)


def guessed(heard: Heard) -> Meaning | None:
    """Return a request for the day that a general dictionary finds in the caller's language, None for none."""
    if not heard.unknown or all(token.form in (Form.WORD, Form.MARK) for token in heard.tokens[:-AHEAD]):
        return None
    today, day_first = date.fromordinal(heard.scene.today), heard.scene.conventions.day_first
    language = heard.reference.locale[:2].lower()
    day = looked_up(heard.sentence, heard.tokens, language, today, day_first=day_first)
    if day is None:
        return None
    heard.scene.suppose(Supposition.READ_BY_DICTIONARY)
    return _answered(Verdict(Intent.BOOK, heard.verdict.refusal), [Absence(days=day)], [], heard)


def _goes_now(heard: Heard) -> bool:
    """Tell whether somebody "is heading home", and no day, time or "early" says when."""
    openers = heard.said.openers
    return not heard.said.found and all(Cue.GOES in heard.tokens[i].word.cues for i in openers)


def _starts_sooner(heard: Heard) -> bool:
    """Tell whether work begins sooner than usual or ends later: "I'll start an hour early"."""
    tokens = heard.tokens
    for item in heard.said.found:
        if not isinstance(item.what, Lasting) or item.what.unit not in (Unit.HOUR, Unit.MINUTE):
            continue
        behind = tokens[item.end].word
        sooner = behind.link is Link.EARLY or (Cue.SOONER in behind.cues and behind.link is not Link.LATER)
        if item.opener in (Opener.FROM, Opener.ARRIVING) and sooner:
            return True
        if item.opener is Opener.LEAVING and behind.link in (Link.LATER, Link.ARRIVING):
            return True
    return False


def _goes_home_ill(heard: Heard) -> bool:
    """Tell whether somebody who is ill leaves without a time, hence now."""
    if heard.signals.leave is not Leave.ILL or any(each.days != _TODAY for each in heard.said.absences):
        return False
    return any(heard.tokens[i].word.link is Link.LEAVING for i in heard.said.openers)


def _stays(heard: Heard) -> bool:
    """Tell whether "here until" leads to a day, or to a time at which work is over: nothing is taken off then."""
    if heard.signals.leave is not None or heard.scene.layer is Layer.CALENDAR:
        return False
    if not any(heard.tokens[i].word.link in SIDES for i in heard.said.openers):
        return False
    hours = _hours(heard)
    for is_outside in (_is_after_work, _is_before_work):
        if hours and all(is_outside(hour, heard) for hour in hours):
            return True
    return heard.said.timeless and any(Cue.PRESENT in heard.tokens[i].word.cues for i in heard.said.openers)


def _hours(heard: Heard) -> list[Hour]:
    """Return all times of a sentence."""
    return [hour for absence in heard.said.absences for hour in absence.hours]


def _is_after_work(hour: Hour, heard: Heard) -> bool:
    """Tell whether a time begins when work is over, today as on the other days."""
    scene = heard.scene
    start = hour.start if isinstance(hour, Hours) else None
    return start is not None and of_clock(start, scene.today, scene) >= scene.workday(scene.today).end


def _is_before_work(hour: Hour, heard: Heard) -> bool:
    """Tell whether a time ends when work has not begun, today as on the other days: "I'll be in at 7"."""
    scene = heard.scene
    end = hour.end if isinstance(hour, Hours) and hour.start is None else None
    return end is not None and of_clock(end, scene.today, scene) <= scene.workday(scene.today).start


def _ill(absences: list[Absence], scene: Scene) -> list[Absence]:
    """Let an illness begin today when no day is told."""
    if not absences:
        scene.suppose(Supposition.TODAY)
        return [Absence(days=_TODAY)]
    return [each._replace(days=_TODAY) if _is_a_length(each) else each for each in absences]


def _is_a_length(absence: Absence) -> bool:
    """Tell whether nothing but a length was told."""
    return absence.lasting is not None and absence.days is None and absence.start is None and not absence.hours
