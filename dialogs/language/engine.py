"""understand(): clean, read, decide what is wanted, compute what is meant, and say what was supposed."""

from __future__ import annotations

from dialogs.language.asides import set_asides
from dialogs.language.choices import lone_number
from dialogs.language.cleaning import MOST_CHARACTERS, cleaned, folded
from dialogs.language.denoting import denotations
from dialogs.language.grammar.sentence import Said, said
from dialogs.language.intents import decide
from dialogs.language.lexer import tokens_of
from dialogs.language.lexicons import LANGUAGES
from dialogs.language.meaning import Heard, Meaning, computed, guessed
from dialogs.language.names import for_another
from dialogs.language.pieces import pieces_of, taken_by
from dialogs.language.readings import scene_of
from dialogs.language.reasons import reason_of
from dialogs.language.signals import Signals, signals
from dialogs.language.tense import goes_back
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.tongues import language_of, lexicon_for
from dialogs.language.topics import adds_to_itself
from dialogs.language.understanding import Intent, Layer, Reference, Refusal, Understanding
from dialogs.language.verdicts import Verdict
from dialogs.language.vocabulary import Order
from dialogs.language.words import UNKNOWN, Cue

_DATED = frozenset((Intent.BOOK, Intent.WITHDRAW, Intent.CHANGE, Intent.LIST))
_EXPLAINED = frozenset((Intent.BOOK, Intent.WITHDRAW))
_MAY_BE_OVER = frozenset((Intent.BOOK, Intent.LIST))


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
    if tokens is None:
        return Understanding(sentence, language, Intent.OTHER, refusal=Refusal.TOO_LONG_A_SENTENCE)
    found = signals(tokens)
    if set_asides(tokens, found.cues):
        found = signals(tokens)
    whole = said(tokens)
    verdict = _verdict(found, tokens, whole, reference, layer)
    if found.unknown and verdict.intent is Intent.BOOK and Cue.WANT in found.cues and layer is Layer.WORK:
        verdict = _unless_for_another(verdict, sentence, tokens, lexicon.order)
    intent = verdict.intent
    over = intent in _MAY_BE_OVER and goes_back(tokens, found.cues)
    scene = scene_of(reference, layer, past=over, since=over and Cue.SINCE in found.cues)
    taken = taken_by(tokens, whole)
    unknown = _strangers(sentence, tokens, taken) if found.unknown else ()
    heard = Heard(sentence, tokens, found, whole, verdict, taken, unknown, reference, scene)
    meaning = guessed(heard) if unknown and _may_be_strange(heard) else None
    if meaning is None:
        meaning = computed(heard) if intent in _DATED else Meaning(intent, verdict.refusal)
    denoted = denotations(whole.found, scene, reference.moment) if intent in _DATED else ()
    return Understanding(
        sentence,
        lexicon.language,
        meaning.intent,
        meaning.readings,
        reason_of(sentence, tokens, taken, found.leave) if intent in _EXPLAINED else None,
        meaning.amendment,
        meaning.missing,
        meaning.refusal,
        pieces_of(sentence, tokens, whole, taken, denoted),
        unknown,
        meaning.nearest,
    )


def _verdict(found: Signals, tokens: list[Token], whole: Said, reference: Reference, layer: Layer) -> Verdict:
    """Return the intent; on the calendar every sentence asks for its dates."""
    if layer is Layer.CALENDAR:
        return Verdict(Intent.BOOK)
    items = len(whole.found)
    if not items and lone_number(tokens):
        items = 1
    verdict = decide(found, tokens, items)
    about = reference.topic and items and _is_about_the_topic(verdict, found) and not adds_to_itself(tokens, whole)
    return Verdict(Intent.CHANGE) if about else verdict


def _unless_for_another(verdict: Verdict, sentence: str, tokens: list[Token], order: Order) -> Verdict:
    """Return the verdict, unless a name tells that somebody else is to be away."""
    named = for_another(sentence, tokens, capitals=order.capitals_are_names)
    return Verdict(Intent.OTHER, Refusal.SOMEBODY_ELSE) if named else verdict


def _is_about_the_topic(verdict: Verdict, found: Signals) -> bool:
    """Tell whether a bare value ("the morning", "plus Friday", "not on Tuesday") alters what is being talked of."""
    if found.leave is not None or found.errand is not None or found.unknown or Cue.I in found.cues:
        return False
    if verdict.intent is Intent.BOOK:
        return Cue.WANT not in found.cues or Cue.ADD in found.first
    return verdict.refusal is Refusal.NEGATED and Cue.DISMISS not in found.cues


def _strangers(sentence: str, tokens: list[Token], taken: list[bool]) -> tuple[str, ...]:
    """Return the words that are in no vocabulary."""
    return tuple([
        sentence[token.start : token.end]
        for i, token in enumerate(tokens[:-AHEAD])
        if token.word is UNKNOWN and token.form is Form.WORD and not taken[i]
    ])  # fmt: skip


def _may_be_strange(heard: Heard) -> bool:
    """Tell whether a sentence with unknown words may be a request in a language that has no vocabulary here."""
    if heard.signals.cues or heard.signals.question or heard.verdict.refusal is not None:
        return False
    return heard.reference.locale[:2].lower() not in LANGUAGES
