"""understand(): clean, read, decide what is wanted, compute what is meant, and say what was supposed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dialogs.language.clauses import set_aside
from dialogs.language.cleaning import MOST_CHARACTERS, cleaned, folded
from dialogs.language.denoting import denotations
from dialogs.language.grammar.absences import Absence
from dialogs.language.grammar.sentence import Said, said
from dialogs.language.intents import Verdict, decide
from dialogs.language.lexer import MOST_TOKENS, tokens_of
from dialogs.language.pieces import pieces_of, taken_by
from dialogs.language.readings import interval_of, readings_of, scene_of
from dialogs.language.reasons import reason_of
from dialogs.language.reckoning.scene import DAY, Incomplete, Scene, Unanswerable
from dialogs.language.reckoning.spans import Span
from dialogs.language.signals import Signals, signals
from dialogs.language.terms import Day
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.tongues import language_of, lexicon_for
from dialogs.language.topics import amended, amendment_of, new_value
from dialogs.language.understanding import Intent, Layer, Missing, Reference, Refusal, Supposition, Understanding
from dialogs.language.words import UNKNOWN, Cue, Leave

_DATED = frozenset((Intent.BOOK, Intent.WITHDRAW, Intent.CHANGE, Intent.LIST))
_EXPLAINED = frozenset((Intent.BOOK, Intent.WITHDRAW))
_MAY_BE_OVER = frozenset((Intent.BOOK, Intent.LIST))


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sentence, read but not yet computed."""

    tokens: list[Token]
    signals: Signals
    said: Said
    reference: Reference
    scene: Scene


def understand(utterance: str, reference: Reference, layer: Layer = Layer.WORK) -> Understanding:
    """Return what was meant by an utterance.

    Never raises for any text; a sentence that cannot be answered carries a `refusal`, one that is not complete says
    what is `missing`. Intervals are in the zone of `reference.moment`, half-open.
    """
    language = language_of(reference.locale)
    if len(utterance) > MOST_CHARACTERS:
        return Understanding("", language, Intent.OTHER, refusal=Refusal.TOO_LONG_A_SENTENCE)
    sentence = cleaned(utterance)[:MOST_CHARACTERS]
    text = folded(sentence)
    lexicon = lexicon_for(text, language)
    tokens = tokens_of(text, lexicon)
    if len(tokens) > MOST_TOKENS:
        return Understanding(sentence, language, Intent.OTHER, refusal=Refusal.TOO_LONG_A_SENTENCE)
    set_aside(tokens)
    found = signals(tokens)
    whole = said(tokens)
    verdict = decide(found, tokens, len(whole.found)) if layer is Layer.WORK else Verdict(Intent.BOOK)
    if reference.topic and whole.found and _is_about_the_topic(verdict, found):
        verdict = Verdict(Intent.CHANGE)
    past = Cue.PAST in found.cues and verdict.intent in _MAY_BE_OVER
    scene = scene_of(reference, layer, past=past)
    taken = taken_by(tokens, whole)
    denoted = denotations(whole.found, scene, reference.moment) if verdict.intent in _DATED else None
    known = Understanding(
        sentence,
        lexicon.language,
        verdict.intent,
        reason=reason_of(sentence, tokens, taken) if verdict.intent in _EXPLAINED else None,
        refusal=verdict.refusal,
        pieces=pieces_of(sentence, tokens, whole, taken, denoted),
        unknown=_strangers(sentence, tokens, taken),
    )
    if verdict.intent not in _DATED:
        return known
    return _computed(known, _Heard(tokens, found, whole, reference, scene))


def _is_about_the_topic(verdict: Verdict, found: Signals) -> bool:
    """Tell whether a bare value ("the morning", "plus Friday", "not on Tuesday") alters what is being talked of."""
    if found.leave is not None or found.errand is not None or found.unknown or Cue.I in found.cues:
        return False
    if verdict.intent is Intent.BOOK:
        return Cue.WANT not in found.cues or Cue.ADD in found.first
    return verdict.refusal is Refusal.NEGATED and Cue.DISMISS not in found.cues


def _strangers(sentence: str, tokens: list[Token], taken: bytearray) -> tuple[str, ...]:
    """Return the words that are in no vocabulary."""
    return tuple([
        sentence[token.start : token.end]
        for i, token in enumerate(tokens[:-AHEAD])
        if token.word is UNKNOWN and token.form is Form.WORD and not taken[i]
    ])  # fmt: skip


def _computed(known: Understanding, heard: _Heard) -> Understanding:
    """Compute the readings of a sentence whose intent asks for dates."""
    intent, found, whole, scene = known.intent, heard.signals, heard.said, heard.scene
    topic = heard.reference.topic
    absences, cuts = whole.absences, whole.cuts
    amendment = None
    if intent is Intent.BOOK and scene.layer is Layer.WORK:
        if whole.timeless:
            return replace(known, missing=Missing.TIME, refusal=None)
        if found.leave is Leave.ILL:
            absences = _ill(absences, scene)
    elif intent is Intent.CHANGE:
        amendment = amendment_of(found, heard.tokens)
        absences = new_value(whole, heard.tokens)
        if not absences and topic:
            absences, cuts = cuts, []
    if not absences:
        asked = {Intent.BOOK: Missing.DATE, Intent.CHANGE: None if topic else Missing.TOPIC}
        return replace(known, amendment=amendment, missing=asked.get(intent))
    try:
        readings = readings_of(absences, cuts, scene, heard.reference.moment)
    except Incomplete as incomplete:
        return replace(known, amendment=amendment, missing=incomplete.missing, refusal=None)
    except Unanswerable as why:
        nearest = why.nearest and Span(why.nearest[0] * DAY, why.nearest[1] * DAY, days=True)
        perhaps = interval_of(nearest, heard.reference.moment) if nearest else None
        return replace(known, amendment=amendment, refusal=why.refusal, nearest=perhaps)
    if amendment is not None and topic:
        readings, amendment = amended(absences, readings, topic, amendment)
    half = any(Supposition.AFTERNOON_HALF in reading.suppositions for reading in readings)
    return replace(known, readings=readings, amendment=amendment, missing=Missing.HALF if half else None)


def _ill(absences: list[Absence], scene: Scene) -> list[Absence]:
    """Let an illness begin today when no day is told."""
    if not absences:
        scene.suppose(Supposition.TODAY)
        return [Absence(days=Day(offset=0))]
    return [
        replace(each, days=Day(offset=0))
        if each.days is None and each.start is None and not each.hours and each.lasting is not None
        else each
        for each in absences
    ]
