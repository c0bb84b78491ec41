"""From what was typed to what is read: one normal form, nothing invisible, lower case of the same length."""

from __future__ import annotations

import re
import unicodedata

MOST_CHARACTERS = 2000

_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
                        "\u202a-\u202e\u2060-\u206f"
                        "\ufe00-\ufe0f\ufeff\\ud800-\\udfff\x00-\x08\x0b-\x1f\x7f]+")  # fmt: skip
_PLAIN = re.compile("[ -~¡¿À-ÖØ-öø-ÿŒœ]*")
"""What the western languages are written with is in normal form whatever stands beside it."""
_ODD = re.compile(f"[’‘`´ʼ]|{_INVISIBLE.pattern}")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'"})

_STOPS = (("、", ","), ("。", "."), ("〜", "~"), ("・", ","))


def cleaned(utterance: str) -> str:
    """Return the sentence in normal form (NFKC), without invisible characters and lone surrogates."""
    if (utterance.isascii() and utterance.isprintable()) or _PLAIN.fullmatch(utterance):
        return utterance
    if _ODD.search(utterance) is None and unicodedata.is_normalized("NFKC", utterance):  # as nearly all that is typed
        return utterance
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", utterance.translate(_APOSTROPHES))).translate(_APOSTROPHES)


def folded(sentence: str) -> str:
    """Return the sentence in lower case, character for character, so that offsets hold for both."""
    if sentence.isascii():
        return sentence.lower()
    lower = sentence.lower()
    if len(lower) != len(sentence):
        lower = "".join([c.lower() if len(c.lower()) == 1 else c for c in sentence])
    for stop, plain in _STOPS:
        lower = lower.replace(stop, plain)
    return lower
