"""Which languages a sentence is read in: the one in which most of its words are found leads, the others help out."""

from __future__ import annotations

import re
from functools import lru_cache

from dialogs.language.lexicon import Lexicon, Meanings, joined
from dialogs.language.lexicons import LANGUAGES, lexicon, signs

_WORDS = re.compile(r"[^\W\d_]+(?:'?[^\W\d_]+)+")
"""Words of two letters or more: the "t" and the "m" of "t/m" give no language away."""
_MOST = 4
"""Nobody mixes more languages in a sentence."""
_MARKS = ',.;:!?()"-'
_ENGLISH = lexicon("en")
"""It helps out in every language, so that every sentence needs it."""
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")


@lru_cache(maxsize=256)
def language_of(locale: str) -> str:
    """Return the language of a locale, English when it is not spoken here."""
    code = locale[:2].lower()
    return code if code in LANGUAGES else "en"


def lexicon_for(text: str, language: str) -> Lexicon:
    """Return the lexicon to read a folded sentence with; only languages that somebody speaks are ever loaded."""
    if not text.isascii() and _JAPANESE.search(text) and "ja" in LANGUAGES:
        return _together(tuple(dict.fromkeys(("ja", language, "en"))))
    english = _ENGLISH.words.meanings
    own = english if language in ("en", "ja") else lexicon(language).words.meanings
    written = text.split()
    if all(word in own or _is_plain(word, own) for word in written):  # no other language could know more of them
        return _ENGLISH if own is english else _together((language, "en"))
    strange = [word for word in _words([word for word in written if word not in own]) if word not in own]
    found = [code for word in strange if word not in english and (code := signs().get(word)) in LANGUAGES]
    if own is english and not found:
        return _ENGLISH
    words = _words(written)
    codes = dict.fromkeys(("en" if own is english else language, "en", *found))
    hits = {code: sum(map(lexicon(code).words.meanings.__contains__, words)) for code in codes}
    if any(word in own and word not in english for word in words):
        hits[language] += 1  # where both know as many words, the caller's own language leads
    return _together(tuple(sorted(hits, key=hits.__getitem__, reverse=True)[:_MOST]))


def _is_plain(written: str, own: dict[str, Meanings]) -> bool:
    """Tell whether what stands between spaces is a known word with marks around it, a number or a mark."""
    bare = written.strip(_MARKS)
    return bare in own or not bare or bare.isdecimal()


def _words(written: list[str]) -> list[str]:
    """Return the words in what stands between spaces."""
    words = [word for word in written if len(word) > 1 and word.isalpha()]
    if len(words) < len(written):
        words += _WORDS.findall(" ".join([word for word in written if not word.isalpha()]))
    return words


@lru_cache(maxsize=16)
def _together(codes: tuple[str, ...]) -> Lexicon:
    """Return the lexicons of several languages as one."""
    return joined([lexicon(code) for code in codes])
