"""Which languages a sentence is read in: the one in which most of its words are found leads, the others help out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from dialogs.language.lexicon import Lexicon, Meanings, joined
from dialogs.language.lexicons import LANGUAGES, lexicon, signs

_WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")


def language_of(locale: str) -> str:
    """Return the language of a locale, English when it is not spoken here."""
    code = locale[:2].lower()
    return code if code in LANGUAGES else "en"


def lexicon_for(text: str, language: str) -> Lexicon:
    """Return the lexicon to read a folded sentence with; only languages that somebody speaks are ever loaded."""
    if not text.isascii() and _JAPANESE.search(text) and "ja" in LANGUAGES:
        return _together(tuple(dict.fromkeys(("ja", language, "en"))))
    words = text.split() if text.replace(" ", "").isalpha() else _WORDS.findall(text)  # the pattern costs the most here
    english = lexicon("en").words.meanings
    own = english if language in ("en", "ja") else lexicon(language).words.meanings
    strange = [word for word in words if word not in english and word not in own]
    if not strange and own is english:
        return lexicon("en")
    hits = {} if own is english else {language: _known(words, own)}
    hits["en"] = _known(words, english)
    for word in strange:
        code = signs().get(word)
        if code is not None and code in LANGUAGES and code not in hits:
            hits[code] = _known(words, lexicon(code).words.meanings)
    return _together(tuple(sorted(hits, key=lambda code: -hits[code])))


def _known(words: list[str], known: Mapping[str, Meanings]) -> int:
    """Count the words that a language knows."""
    return sum(map(known.__contains__, words))


@lru_cache(maxsize=16)
def _together(codes: tuple[str, ...]) -> Lexicon:
    """Return the lexicons of several languages as one."""
    first, *others = map(lexicon, codes)
    for other in others:
        first = joined(first, other)
    return first
