"""From a sentence whose intent is known to its meaning: the readings, or what is missing, or why there are none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from dialogs.language.choices import lone_number
from dialogs.language.dictionary import looked_up
from dialogs.language.grammar.absences import Absence
from dialogs.language.grammar.sentence import Said
from dialogs.language.leftovers import is_open_ended, is_unclear
from dialogs.language.readings import interval_of, readings_of, readings_of_ways
from dialogs.language.reckoning.scene import DAY, Incomplete, Scene, Unanswerable
from dialogs.language.reckoning.spans import Span
from dialogs.language.signals import Signals
from dialogs.language.terms import Day, RestOfDay
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.topics import amended, amendment_of, new_value
from dialogs.language.understanding import (
    Intent,
    Layer,
    Missing,
    Reading,
    Reference,
    Refusal,
    Supposition,
    Understanding,
)
from dialogs.language.words import Leave, Link

_TODAY = Day(offset=0)
_GONE = Absence(hours=(RestOfDay(),))


class Heard(NamedTuple):
    """A sentence as it was read, and against what; `taken` marks the tokens that became dates and times."""

    tokens: list[Token]
    signals: Signals
    said: Said
    taken: bytearray
    reference: Reference
    scene: Scene


def computed(known: Understanding, heard: Heard) -> Understanding:
    """Return what is known of a sentence with its readings."""
    if known.intent is Intent.CHANGE:
        return _change(known, heard)
    absences, scene = heard.said.absences, heard.scene
    if known.intent is Intent.BOOK and scene.layer is Layer.WORK:
        if heard.said.timeless and _goes_home_ill(heard):
            absences = [_GONE]
        elif heard.said.timeless:
            return replace(known, missing=Missing.TIME, refusal=None)
        if is_unclear(heard.tokens, heard.said, heard.taken):
            return replace(known, refusal=Refusal.UNCLEAR_WORD)
        if is_open_ended(heard.tokens, heard.said, heard.signals.leave):
            return replace(known, missing=Missing.END)
        if heard.signals.leave is Leave.ILL:
            absences = _ill(absences, scene)
    if not absences:
        return _undated(known, heard)
    return _answered(known, absences, heard.said.cuts, heard)


def _answered(known: Understanding, absences: list[Absence], cuts: list[Absence], heard: Heard) -> Understanding:
    """Return what is known with the readings of its absences, or with what stands in their way."""
    moment = heard.reference.moment
    try:
        readings = readings_of(absences, cuts, heard.scene, moment)
    except Incomplete as incomplete:
        return replace(known, missing=incomplete.missing, refusal=None)
    except Unanswerable as why:
        nearest = why.nearest and Span(why.nearest[0] * DAY, why.nearest[1] * DAY, days=True)
        return replace(known, refusal=why.refusal, nearest=interval_of(nearest, moment) if nearest else None)
    return known.answered(readings, _half(readings))


def _half(readings: tuple[Reading, ...]) -> Missing | None:
    """Return that a half day needs its side, where none was told."""
    supposed = any(Supposition.AFTERNOON_HALF in reading.suppositions for reading in readings)
    return Missing.HALF if supposed else None


def _change(known: Understanding, heard: Heard) -> Understanding:
    """Return a change: what the topic becomes where there is one, else the new value alone."""
    topic = heard.reference.topic
    amendment = amendment_of(heard.signals, heard.tokens)
    known = replace(known, amendment=amendment)
    absences, cuts = new_value(heard.said, heard.tokens), heard.said.cuts
    if not absences and topic:
        absences, cuts = cuts, []
    if not absences:
        return replace(known, missing=None if topic else Missing.TOPIC)
    meant = _answered(known, absences, cuts, heard)
    if not topic or not meant.readings:
        return meant
    whole = amended(absences, meant.readings, topic, amendment)
    return replace(meant, readings=whole.readings, amendment=whole.amendment)


def _undated(known: Understanding, heard: Heard) -> Understanding:
    """Return what a sentence means in which the grammar found no date: a lone number, or a date of the dictionary."""
    if known.intent is not Intent.BOOK:
        return known
    if heard.scene.layer is Layer.WORK and (ways := lone_number(heard.tokens)):
        return replace(known, readings=readings_of_ways(ways, [], heard.scene, heard.reference.moment))
    return guessed(known, heard) or replace(known, missing=Missing.DATE)


def guessed(known: Understanding, heard: Heard) -> Understanding | None:
    """Return a request for the day that a general dictionary finds in the caller's language, None for none."""
    if not known.unknown or all(token.form in (Form.WORD, Form.MARK) for token in heard.tokens[:-AHEAD]):
        return None
    today, day_first = date.fromordinal(heard.scene.today), heard.scene.conventions.day_first
    language = heard.reference.locale[:2].lower()
    day = looked_up(known.utterance, heard.tokens, language, today, day_first=day_first)
    if day is None:
        return None
    heard.scene.suppose(Supposition.READ_BY_DICTIONARY)
    return _answered(replace(known, intent=Intent.BOOK), [Absence(days=day)], [], heard)


def _goes_home_ill(heard: Heard) -> bool:
    """Tell whether somebody who is ill leaves without a time, hence now."""
    if heard.signals.leave is not Leave.ILL or any(each.days != _TODAY for each in heard.said.absences):
        return False
    return any(heard.tokens[i].word.link is Link.LEAVING for i in heard.said.openers)


def _ill(absences: list[Absence], scene: Scene) -> list[Absence]:
    """Let an illness begin today when no day is told."""
    if not absences:
        scene.suppose(Supposition.TODAY)
        return [Absence(days=_TODAY)]
    return [each._replace(days=_TODAY) if _is_a_length(each) else each for each in absences]


def _is_a_length(absence: Absence) -> bool:
    """Tell whether nothing but a length was told."""
    return absence.lasting is not None and absence.days is None and absence.start is None and not absence.hours
