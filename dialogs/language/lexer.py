"""One pass over the sentence: words and numbers become tokens that carry every meaning their lexicon gives them."""

from __future__ import annotations

import re

from dialogs.language.compounds import GROWN, halves_of
from dialogs.language.fronting import fronted
from dialogs.language.kanji import SHAPES, token_of
from dialogs.language.lexicon import Lexicon, elided, plain
from dialogs.language.rejoining import dashed_dates
from dialogs.language.segmenting import ENDING, is_ending, segments
from dialogs.language.settling import settled
from dialogs.language.shapes import WITH_MERIDIEM, WITHOUT_MERIDIEM, compiled, number_token
from dialogs.language.spelling import mended
from dialogs.language.tokens import AHEAD, END, Form, Token
from dialogs.language.words import UNKNOWN

MOST_TOKENS = 120
"""What has more was pasted, not said; the scan ends there, so that the work stays bounded."""
_CLOSING = frozenset(",.;:!?")
"""Marks that stand behind a word."""
_PASTED = 300
"""No longer run of letters in a script without spaces is cut into words."""


def tokens_of(text: str, lexicon: Lexicon) -> list[Token] | None:
    """Return the tokens of a folded sentence, None when they are too many to have been said.

    END tokens close the list, so that looking ahead is safe.
    """
    pieces = _pieces(text, lexicon)
    count = len(pieces)
    if count > MOST_TOKENS:
        return None
    pieces.append(END)
    words, rows, starts = lexicon.words, lexicon.rows, lexicon.rows.starts
    tokens: list[Token] = []
    i = 0
    while i < count:
        token = pieces[i]
        i += 1
        if token.text in starts and (keys := rows[token.text].get(pieces[i].text)) is not None:
            key = _longest(keys, pieces, i + 1)
            if key is not None:
                i += len(key) - 1
                saying = " ".join(key)
                tokens.append(Token(saying, token.start, pieces[i - 1].end, words[saying]))
                continue
        if token.word is UNKNOWN and token.form is Form.WORD:
            tokens += _guessed(token, lexicon)
        else:
            tokens.append(token)
    tokens += (END,) * AHEAD
    if lexicon.order.dashed_dates:
        tokens = dashed_dates(tokens)
    if lexicon.order.two_faced:
        tokens = settled(tokens, lexicon.order)
    return fronted(tokens, lexicon.order) if lexicon.order.verb_last else tokens


def _longest(keys: tuple[tuple[str, ...], ...], pieces: list[Token], i: int) -> tuple[str, ...] | None:
    """Return the longest phrase whose third word would stand here; its first two have been seen."""
    third = pieces[i].text
    for key in keys:
        n = len(key)
        if n == 2 or (key[2] == third and key[2:] == tuple([piece.text for piece in pieces[i : i + n - 2]])):
            return key
    return None


def _pieces(text: str, lexicon: Lexicon) -> list[Token]:
    """Cut the sentence at spaces, marks, elisions and, in a script without spaces, between its words.

    The scan ends where there are too many of them.
    """
    order, words = lexicon.order, lexicon.words
    if order.spaceless:
        return _spaceless(text, lexicon)
    search = compiled(WITH_MERIDIEM if order.meridiem else WITHOUT_MERIDIEM).search
    pieces: list[Token] = []
    first = at = 0  # where the next run between spaces begins, and up to where the sentence is cut
    for written in text.split(" "):
        stop = first + len(written)
        if first >= at and written.isalpha():  # most words stand between spaces: no pattern is needed for them
            pieces.append(Token(written, first, stop, words[written]))
            at = stop
        elif first >= at and written[-1:] in _CLOSING and written[:-1].isalpha():
            pieces.append(Token(written[:-1], first, stop - 1, words[written[:-1]]))
            pieces.append(Token(written[-1], stop - 1, stop, words[written[-1]], Form.MARK))
            at = stop
        elif first >= at and all(map(str.isalpha, written.split("'"))):
            _cut(written, first, lexicon, pieces)
            at = stop
        else:
            at = max(at, first)
            while at < stop:
                found = search(text, at)
                if found is None:
                    return pieces
                at = found.end()
                _add(found, lexicon, pieces)
            if len(pieces) > MOST_TOKENS:
                break
        first = stop + 1
    return pieces


def _add(found: re.Match[str], lexicon: Lexicon, pieces: list[Token]) -> None:
    """Add what the pattern found: a run of letters with marks in it, a mark or a number."""
    written = found[0]
    match found.lastgroup:
        case "word":
            _cut(written, found.start(), lexicon, pieces)
        case "mark":
            pieces.append(Token(written, found.start(), found.end(), lexicon.words[written], Form.MARK))
        case _:
            token = number_token(found)
            token.word = lexicon.words[written]
            pieces.append(token)


def _cut(written: str, start: int, lexicon: Lexicon, pieces: list[Token]) -> None:
    """Add a run of letters, cut at what grew on to it."""
    for part in elided(written, lexicon.order):
        pieces.append(Token(part, start, start + len(part), lexicon.words[part]))
        start += len(part)


def _spaceless(text: str, lexicon: Lexicon) -> list[Token]:
    """Cut a sentence in a script without spaces."""
    words = lexicon.words
    pieces: list[Token] = []
    for found in compiled(SHAPES).finditer(text):
        if len(pieces) > MOST_TOKENS:
            break
        written, (start, end) = found[0], found.span()
        match found.lastgroup:
            case "word" if written.isascii() or len(written) > _PASTED:
                _cut(written, start, lexicon, pieces)
            case "word":
                pieces += _segmented(written, start, lexicon)
            case "mark":
                pieces.append(Token(written, start, end, words[written], Form.MARK))
            case _:
                token = token_of(found) or Token(written, start, end, UNKNOWN)
                if token.word is UNKNOWN:
                    token.word = words[written]
                pieces.append(token)
    return pieces


def _segmented(written: str, start: int, lexicon: Lexicon) -> list[Token]:
    """Cut a run of a script without spaces into words; what is left between them is one word, or a mere ending."""
    known = lexicon.words.meanings
    pieces: list[Token] = []
    for a, b in segments(written, known, lexicon.longest):
        part = written[a:b]
        word = ENDING if is_ending(part, known) else lexicon.words[part]
        pieces.append(Token(part, start + a, start + b, word))
    return pieces


def _guessed(token: Token, lexicon: Lexicon) -> list[Token]:
    """Read an unknown word: without its accents, as two words grown together, or as a typing error."""
    text, words = token.text, lexicon.words
    if not text.isascii():
        token.word = words[plain(text)]
        if token.word is not UNKNOWN:
            return [token]
    if len(text) > GROWN and (halves := halves_of(text, lexicon)):
        left, right, cut = halves
        middle = token.start + cut
        return [Token(left, token.start, middle, words[left]), Token(right, middle, token.end, words[right])]
    better = mended(text, lexicon)
    if better is not None:
        token.text, token.word, token.mended = better, words[better], True
    return [token]
