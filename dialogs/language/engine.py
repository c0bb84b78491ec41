"""understand(): clean, read, decide what is wanted, compute what is meant, and say what was supposed."""

from __future__ import annotations

from datetime import date, datetime

from dialogs.language.cleaning import MOST_CHARACTERS, cleaned, folded
from dialogs.language.conventions import DISPUTES, Conventions, turned
from dialogs.language.evaluation import Incomplete, Span, spans_of
from dialogs.language.grammar.sentence import Absence, Opener, Said, said
from dialogs.language.intents import Signals, Verdict, decide, signals
from dialogs.language.lexer import Form, Token, lexicons_for, tokens_of
from dialogs.language.lexicons import LANGUAGES
from dialogs.language.pieces import pieces_of, taken_by
from dialogs.language.reasons import reason_of
from dialogs.language.scene import DAY, Scene, Unanswerable, week_of
from dialogs.language.terms import At, Day, Hours, Range
from dialogs.language.topics import amended
from dialogs.language.understanding import (
    Amendment,
    Intent,
    Layer,
    Missing,
    Reading,
    Reference,
    Refusal,
    Supposition,
    Understanding,
)
from dialogs.language.words import UNKNOWN, Cue, Leave, Link, Word
from dialogs.timeoff import Grain, Interval

_BLANK = Word(cues=frozenset((Cue.FILLER,)))
_DATED = frozenset((Intent.BOOK, Intent.WITHDRAW, Intent.CHANGE, Intent.LIST))
_MONTH_FIRST = frozenset(("US", "PH", "JP", "KR", "CN", "TW", "CA", "HU", "LT", "MN"))


def understand(utterance: str, reference: Reference, layer: Layer = Layer.WORK) -> Understanding:
    """Return what was meant by an utterance.

    Never raises for any text; a sentence that cannot be answered carries a `refusal`, one that is not complete says
    what is `missing`. Intervals are in the zone of `reference.moment`, half-open.
    """
    language = _language(reference.locale)
    if len(utterance) > MOST_CHARACTERS:
        return Understanding("", language, Intent.OTHER, refusal=Refusal.TOO_LONG_A_SENTENCE)
    sentence = cleaned(utterance)[:MOST_CHARACTERS]
    text = folded(sentence)
    lexicons = lexicons_for(text, language)
    tokens = tokens_of(text, lexicons)
    clauses = _set_aside(tokens)
    found = signals(tokens)
    whole = said(tokens)
    verdict = decide(found, tokens, len(whole.found)) if layer is Layer.WORK else Verdict(Intent.BOOK)
    if reference.topic and whole.found and _is_about_the_topic(verdict, found):
        verdict = Verdict(Intent.CHANGE)
    return _read(sentence, lexicons[0].language, tokens, found, whole, verdict, reference, layer, clauses)


def _is_about_the_topic(verdict: Verdict, found: Signals) -> bool:
    """Tell whether a bare value ("the morning", "plus Friday", "not on Tuesday") alters what is being talked of."""
    if found.leave is not None or found.errand is not None or found.unknown or Cue.I in found.cues:
        return False
    if verdict.intent is Intent.BOOK:
        return Cue.WANT not in found.cues or Cue.ADD in found.first
    return verdict.refusal is Refusal.NEGATED and Cue.DISMISS not in found.cues


def _language(locale: str) -> str:
    """Return the language of a locale, English when we do not speak it."""
    code = locale[:2].lower()
    return code if code in LANGUAGES else "en"


def _set_aside(tokens: list[Token]) -> int:
    """Blank the clauses that tell of working elsewhere or of colleagues, when another clause tells of an absence."""
    bounds = [-1] + [i for i in range(len(tokens) - 3) if tokens[i].text in (",", ";", ".", "!") or _parts(tokens[i])]
    if len(bounds) < 2:
        return 0
    bounds.append(len(tokens) - 3)
    spans = [(a + 1, b) for a, b in zip(bounds, bounds[1:], strict=False)]
    absent = [any(t.word.leave is not None for t in tokens[a:b]) for a, b in spans]
    if not any(absent):
        return 0
    count = 0
    for (a, b), away in zip(spans, absent, strict=True):
        if away:
            continue
        cues = {cue for t in tokens[a:b] for cue in t.word.cues}
        if cues & {Cue.REMOTE, Cue.COVER}:
            count += 1
            for i in range(a, b):
                tokens[i] = tokens[i]._replace(word=_BLANK, form=Form.WORD)
        elif Cue.BUT in tokens[b].word.cues:
            for i in range(a, b):
                if tokens[i].form is Form.NUMBER:
                    tokens[i] = tokens[i]._replace(word=_BLANK, form=Form.WORD)
    return count


def _parts(token: Token) -> bool:
    """Tell whether a word begins a new clause."""
    return Cue.BUT in token.word.cues


def _scene(reference: Reference, layer: Layer, past: bool) -> Scene:
    """Return the scene of a reference."""
    moment = reference.moment
    region = reference.locale[3:5].upper()
    day_first = region not in _MONTH_FIRST if region else reference.locale[:2] not in ("en", "ja")
    return Scene(
        moment.toordinal(),
        moment.hour * 60 + moment.minute,
        layer,
        week_of(reference.pattern),
        reference.pattern.week_starts_on if layer is Layer.WORK else 0,
        reference.country or (region or None),
        Conventions(day_first=day_first),
        past,
    )


def _read(
    sentence: str, language: str, tokens: list[Token], found: Signals, whole: Said, verdict: Verdict,
    reference: Reference, layer: Layer, set_aside: int,
) -> Understanding:  # fmt: skip
    """Compute the readings of a sentence whose intent is known."""
    intent = verdict.intent
    taken = taken_by(tokens, whole)
    pieces = pieces_of(sentence, tokens, whole, taken)
    unknown = tuple(
        sentence[t.start : t.end]
        for i, t in enumerate(tokens[:-3])
        if t.word is UNKNOWN and t.form is Form.WORD and not taken[i]
    )
    if intent not in _DATED:
        return Understanding(sentence, language, intent, refusal=verdict.refusal, pieces=pieces, unknown=unknown)
    reason = reason_of(sentence, tokens, taken) if intent in (Intent.BOOK, Intent.WITHDRAW) else None
    past = Cue.PAST in found.cues and intent in (Intent.BOOK, Intent.LIST)
    scene = _scene(reference, layer, past)
    absences = whole.absences
    if not absences and intent is Intent.BOOK and (found.leave is not Leave.PLAIN and found.leave is not None):
        if found.leave is Leave.ILL or _reported(found):
            absences = [Absence(days=Day(offset=0))]
            scene.suppose(Supposition.TODAY)
    if absences and found.leave is Leave.ILL and layer is Layer.WORK and intent is Intent.BOOK:
        absences = [_ill(each) for each in absences]
    amendment = _amendment(found, tokens) if intent is Intent.CHANGE else None
    if intent is Intent.CHANGE:
        absences = _moved(absences, whole, tokens)
        _started(absences, whole)
    if intent is Intent.BOOK and whole.timeless and layer is Layer.WORK:
        return Understanding(sentence, language, intent, (), reason, None, Missing.TIME, None, pieces, unknown)
    if intent is Intent.CHANGE and not absences and whole.cuts and reference.topic:
        absences, whole.cuts = whole.cuts, []
    if not absences:
        missing = Missing.DATE if intent is Intent.BOOK else None
        if intent is Intent.CHANGE and not reference.topic:
            missing = Missing.TOPIC
        return Understanding(
            sentence, language, intent, (), reason, amendment, missing, verdict.refusal, pieces, unknown
        )
    try:
        readings = _readings(absences, whole.cuts, scene, reference, layer)
    except Incomplete as incomplete:
        return Understanding(
            sentence, language, intent, (), reason, amendment, incomplete.missing, None, pieces, unknown
        )
    except Unanswerable as verdict_:
        nearest = None
        if verdict_.nearest is not None:
            a, b = verdict_.nearest
            nearest = _interval(Span(a * DAY, b * DAY, True), reference.moment)
        return Understanding(
            sentence, language, intent, (), reason, amendment, None, verdict_.refusal, pieces, unknown, nearest
        )
    if intent is Intent.CHANGE and reference.topic:
        changed = amended(absences, whole.cuts, readings, reference, scene, amendment)
        readings, amendment = changed.readings, changed.amendment
    missing = Missing.HALF if any(Supposition.AFTERNOON_HALF in r.suppositions for r in readings) else None
    return Understanding(
        sentence, language, intent, readings, reason, amendment, missing, verdict.refusal, pieces, unknown
    )


def _moved(absences: list[Absence], whole: Said, tokens: list[Token]) -> list[Absence]:
    """Return the new value of "move Friday to Monday", whose two days are no range."""
    for item in whole.found:
        if isinstance(item.what, Range):
            before = tokens[max(item.first_token - 3, 0) : item.first_token]
            if any(Cue.CHANGE in t.word.cues for t in before) and not any(t.word.link is Link.TO for t in before):
                return [Absence(days=item.what.last)]
    return absences


def _started(absences: list[Absence], whole: Said) -> None:
    """Turn "start at 2", which alone means coming late, into a new start of the absence."""
    starts = [f.what.start for f in whole.found if f.opener is Opener.ARRIVING and isinstance(f.what, At)]
    for absence in absences:
        absence.hours = [
            Hours(hour.end, None) if isinstance(hour, Hours) and hour.start is None and hour.end in starts else hour
            for hour in absence.hours
        ]


def _reported(found: Signals) -> bool:
    """Tell whether an absence without a date is one that is going on."""
    return False


def _ill(absence: Absence) -> Absence:
    """Let an illness last as long as it is told, today when no day is."""
    if absence.days is None and absence.start is None and not absence.hours and absence.lasting is not None:
        absence.days = Day(offset=0)
    return absence


def _amendment(found: Signals, tokens: list[Token]) -> Amendment:
    """Return whether a change replaces, adds or takes away."""
    if any(t.word.link is Link.EXCEPT for t in tokens[:2]) or (Cue.NOT in found.first and Cue.MEANT not in found.cues):
        return Amendment.EXCEPT
    if Cue.ADD in found.first or (
        Cue.ADD in found.cues and Cue.MAKE_IT not in found.cues and Cue.CHANGE not in found.cues
    ):
        return Amendment.ADD
    return Amendment.REPLACE


def _readings(
    absences: list[Absence], cuts: list[Absence], scene: Scene, reference: Reference, layer: Layer
) -> tuple[Reading, ...]:
    """Return the convention's reading, then one for each disputed convention that was used, in card order."""
    spans = spans_of(absences, cuts, scene)
    if not spans:
        raise Incomplete(Missing.END if any(a.days is not None for a in absences) else Missing.DATE)
    first = _reading(spans, scene, reference.moment, None)
    if not scene.used or layer is Layer.CALENDAR:
        return (first,)
    readings = [first]
    seen = [spans]
    for dispute in DISPUTES:
        if dispute.convention not in scene.used or len(readings) > 3:
            continue
        other = Scene(
            scene.today, scene.minute, scene.layer, scene.week, scene.week_start, scene.country,
            turned(scene.conventions, dispute.convention), scene.past,
        )  # fmt: skip
        try:
            spans = spans_of(absences, cuts, other)
        except (Unanswerable, Incomplete):
            continue
        if spans and spans not in seen:
            seen.append(spans)
            readings.append(_reading(spans, other, reference.moment, dispute.convention))
    kept = [d for d in DISPUTES if d.convention in scene.used and getattr(scene.conventions, d.convention)]
    lost = [d for d in DISPUTES if d.convention in scene.used and not getattr(scene.conventions, d.convention)]
    readings[0] = Reading(
        first.intervals, tuple(scene.supposed) + tuple(d.kept for d in kept) + tuple(d.turned for d in lost)
    )
    return tuple(readings)


def _reading(spans: list[Span], scene: Scene, moment: datetime, convention: str | None) -> Reading:
    """Return spans as a reading in the zone of the moment."""
    supposed = list(scene.supposed)
    for dispute in DISPUTES:
        if dispute.convention == convention:
            supposed.append(dispute.kept if getattr(scene.conventions, convention) else dispute.turned)
    if spans[-1].end <= scene.today * DAY + scene.minute:
        supposed.append(Supposition.PAST)
    return Reading(tuple(_interval(span, moment) for span in spans), tuple(supposed))


def _interval(span: Span, moment: datetime) -> Interval:
    """Return a span as an interval; wall-clock times stay as said on days on which clocks change."""
    return Interval(_at(span.start, moment), _at(span.end, moment), Grain.DAYS if span.days else Grain.HOURS)


def _at(minutes: int, moment: datetime) -> datetime:
    """Return a minute since the first day of the calendar as local time."""
    ordinal, minute = divmod(minutes, DAY)
    day = date.fromordinal(ordinal)
    return datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=moment.tzinfo)
