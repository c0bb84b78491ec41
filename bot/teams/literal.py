"""Text from people, made literal: cleaned on the way in, inert on the way out.

Nothing that a person types may become a mention, a link, a template or markup for whoever reads it later.
"""

from __future__ import annotations

import re
import unicodedata

_JOINER = "\u2060"

# Joiners (U+200C, U+200D) stay: emoji and several scripts are spelled with them. What reorders or hides text goes.
_INVISIBLE = re.compile(r"[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\u061c\ufff9-\ufffb]")
_BLANK = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_TEMPLATE = re.compile(r"([${])(?=\{)")
_TAG = re.compile(r"<(?=[/!?a-zA-Z])")
_MARKUP = re.compile(r"[\\`*_\[\]()<>#~|&$^{}]|^\s*(?:[-+]|\d+[.)])\s|://|^\s*={3,}|^\s*-{3,}", re.MULTILINE)


def clean(text: str) -> str:
    """Return one line of what was typed, in NFC: no control characters, no bidirectional overrides, single blanks."""
    if not (text.isascii() and text.isprintable()):
        text = _CONTROL.sub("", _INVISIBLE.sub("", _BLANK.sub(" ", text)))
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.split())


def inert(text: str) -> str:
    """Return the text with its templates and tags broken by an invisible joiner: for places that read no markdown."""
    if "{" in text:
        text = _TEMPLATE.sub(rf"\1{_JOINER}", text)
    return _TAG.sub(f"<{_JOINER}", text) if "<" in text else text


def has_markup(text: str) -> bool:
    """Tell whether a reader of markdown could see more in the text than its letters."""
    return _MARKUP.search(text) is not None
