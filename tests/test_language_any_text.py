"""Whatever is typed is answered: no text raises, and what is understood of it holds together."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.language import Intent, Layer, Reference, Refusal, Understanding, understand
from tests.sentences import MARKS, NUMBERS, REFERENCES, sentence, words

VOCABULARY = words()
SPOKEN = st.lists(st.sampled_from(VOCABULARY) | st.sampled_from(NUMBERS) | st.sampled_from(MARKS), max_size=30).map(
    " ".join
)
ANY_TEXT = st.text(st.characters(codec=None), max_size=300)


def holds_together(meant: Understanding, reference: Reference) -> None:
    """Fail unless readings are sorted and disjoint in the zone of the moment, and pieces are of the sentence."""
    for reading in meant.readings:
        assert reading.intervals
        assert all(each.start < each.end for each in reading.intervals)
        assert all(each.start.tzinfo is reference.moment.tzinfo for each in reading.intervals)
        assert all(a.end <= b.start for a, b in zip(reading.intervals, reading.intervals[1:], strict=False))
    assert all(meant.utterance[piece.start : piece.end] == piece.text for piece in meant.pieces)
    assert meant.intent is not Intent.BOOK or meant.readings or meant.missing or meant.refusal


@settings(max_examples=300, deadline=None)
@given(text=SPOKEN | ANY_TEXT, reference=st.sampled_from(REFERENCES), layer=st.sampled_from(Layer))
def test_no_text_raises(text: str, reference: Reference, layer: Layer) -> None:
    """Nor is anything understood that could not be shown."""
    meant = understand(text, reference, layer)

    if layer is Layer.WORK:
        holds_together(meant, reference)
    assert meant.language


@pytest.mark.parametrize("seed", range(20))
def test_sentences_of_known_words(seed: int) -> None:
    """The dice of the fuzz run (`python -m tests.fuzz_language`), a few throws of it."""
    dice = Random(seed)
    for _ in range(40):
        reference = dice.choice(REFERENCES)
        holds_together(understand(sentence(dice, VOCABULARY), reference), reference)


@pytest.mark.parametrize("text", ["", " ", "\n", "\u200b", "\ud800", "?", "🎉" * 50])
def test_nothing_said(text: str) -> None:
    """Nothing is made of nothing."""
    meant = understand(text, REFERENCES[0])

    assert (meant.intent, meant.readings) == (Intent.OTHER, ())


@pytest.mark.parametrize("text", ["off tomorrow " * 200, "a" * 100_000, "off, " * 300])
def test_what_was_pasted_is_refused(text: str) -> None:
    """A long text was pasted, not said; nothing of it is guessed at."""
    assert understand(text, REFERENCES[0]).refusal is Refusal.TOO_LONG_A_SENTENCE


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("off 30 February", Refusal.NO_SUCH_DATE),
        ("off on 31.04.2027", Refusal.NO_SUCH_DATE),
        ("holiday on 1 Jan 9999", Refusal.YEAR_OUT_OF_RANGE),
        ("off from 5 May 2027 to 3 May 2027", Refusal.ENDS_BEFORE_IT_STARTS),
        ("off from 5 May 2027 to 3 May 2029", Refusal.TOO_LONG_A_SPAN),
    ],
)
def test_what_does_not_exist_is_refused(text: str, refusal: Refusal) -> None:
    """Each with a sentence of its own."""
    meant = understand(text, REFERENCES[0])

    assert (meant.refusal, meant.readings) == (refusal, ())
