"""One pass over the sentence: words and numbers become tokens that carry every meaning their lexicon gives them."""

from __future__ import annotations

from dialogs.language.fronting import fronted
from dialogs.language.kanji import SHAPES, token_of
from dialogs.language.lexicon import Lexicon, elided, plain
from dialogs.language.rejoining import dashed_dates
from dialogs.language.segmenting import ENDING, is_ending, segments
from dialogs.language.settling import settled
from dialogs.language.shapes import WITH_MERIDIEM, WITHOUT_MERIDIEM, compiled, number_token
from dialogs.language.spelling import mended
from dialogs.language.tokens import AHEAD, END, Form, Token
from dialogs.language.words import UNKNOWN, Word

MOST_TOKENS = 160
"""What has more was pasted, not said; the scan ends there, so that the work stays bounded."""
_GROWN = 5
"""Only longer words are tried as two words that grew together."""

Piece = tuple[str, int, int, Token | None]
"""What is written and where; the token itself where it begins with a digit."""


def tokens_of(text: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a folded sentence; END tokens close the list, so that looking ahead is safe."""
    pieces = _pieces(text, lexicon)
    pieces.append(("", -1, -1, END))
    words, rows, starts = lexicon.words, lexicon.rows, lexicon.rows.starts
    tokens: list[Token] = []
    i, last = 0, len(pieces) - 1
    while i < last:
        written, start, end, ready = pieces[i]
        if written in starts and (keys := rows[written].get(pieces[i + 1][0])) is not None:
            key = _longest(keys, pieces, i)
            if key is not None:
                saying = " ".join(key)
                i += len(key)
                tokens.append(Token(saying, start, pieces[i - 1][2], words[saying]))
                continue
        word = words[written]
        i += 1
        if ready is not None:
            tokens.append(ready if word is UNKNOWN or ready.word is not UNKNOWN else ready._replace(word=word))
        elif word is not UNKNOWN:
            tokens.append(Token(written, start, end, word))
        else:
            tokens.extend(_guessed(Token(written, start, end, UNKNOWN), lexicon))
    tokens += (END,) * AHEAD
    if lexicon.order.dashed_dates:
        tokens = dashed_dates(tokens)
    if lexicon.order.two_faced:
        tokens = settled(tokens, lexicon.order)
    return fronted(tokens, lexicon.order) if lexicon.order.verb_last else tokens


def _longest(keys: tuple[tuple[str, ...], ...], pieces: list[Piece], i: int) -> tuple[str, ...] | None:
    """Return the longest phrase that begins here; its first two words have been seen."""
    for key in keys:
        n = len(key)
        if n == 2 or (i + n < len(pieces) and all(pieces[i + k][0] == key[k] for k in range(2, n))):
            return key
    return None


def _pieces(text: str, lexicon: Lexicon) -> list[Piece]:
    """Cut the sentence at spaces, marks, elisions and, in a script without spaces, between its words."""
    order = lexicon.order
    pattern = compiled(SHAPES if order.spaceless else WITH_MERIDIEM if order.meridiem else WITHOUT_MERIDIEM)
    read = token_of if order.spaceless else number_token
    pieces: list[Piece] = []
    at, length = 0, len(text)
    while at < length and len(pieces) < MOST_TOKENS:
        stop = text.find(" ", at)
        written = text[at:stop] if stop >= 0 else text[at:]
        if written.isalpha() and not order.spaceless:  # most words stand between spaces: no pattern is needed for them
            pieces.append((written, at, at + len(written), None))
            at += len(written) + 1
            continue
        found = pattern.search(text, at)
        if found is None:
            break
        at, kind = found.end(), found.lastgroup
        if kind == "word":
            pieces += _cut(found[0], found.start(), lexicon)
        elif kind == "mark":
            pieces.append((found[0], found.start(), at, Token(found[0], found.start(), at, UNKNOWN, Form.MARK)))
        else:
            pieces.append((found[0], found.start(), at, read(found)))
        at += text.startswith(" ", at)
    return pieces


def _cut(written: str, start: int, lexicon: Lexicon) -> list[Piece]:
    """Cut a run of letters into words."""
    if lexicon.order.spaceless and not written.isascii():
        return _segmented(written, start, lexicon)
    pieces: list[Piece] = []
    for part in elided(written, lexicon.order):
        pieces.append((part, start, start + len(part), None))
        start += len(part)
    return pieces


def _segmented(written: str, start: int, lexicon: Lexicon) -> list[Piece]:
    """Cut a run of a script without spaces into words; what is left between them is one word, or a mere ending."""
    pieces: list[Piece] = []
    for a, b in segments(written, lexicon.words.meanings, lexicon.longest):
        part = written[a:b]
        ending = Token(part, start + a, start + b, ENDING) if is_ending(part, lexicon.words.meanings) else None
        pieces.append((part, start + a, start + b, ending))
    return pieces


def _guessed(token: Token, lexicon: Lexicon) -> list[Token]:
    """Read an unknown word: without its accents, as two words grown together, or as a typing error."""
    text, words = token.text, lexicon.words
    if not text.isascii() and (word := words[plain(text)]) is not UNKNOWN:
        return [token._replace(word=word)]
    if len(text) > _GROWN and (cut := _seam(text, lexicon)):
        middle = token.start + cut
        return [
            Token(text[:cut], token.start, middle, words[text[:cut]]),
            Token(text[cut:], middle, token.end, words[text[cut:]]),
        ]
    better = mended(text, lexicon)
    return [token] if better is None else [token._replace(text=better, word=words[better], mended=True)]


def _seam(text: str, lexicon: Lexicon) -> int:
    """Return where two words grew together ("Freitag" + "nachmittag", "nxt" + "week"), 0 when they did not."""
    known, words = lexicon.words.meanings, lexicon.words
    for cut in range(len(text) - 2, 2, -1):
        left, right = text[:cut], text[cut:]
        if left in known and right in known and _grow_together(words[left], words[right], cut):
            return cut
    return 0


def _grow_together(left: Word, right: Word, cut: int) -> bool:
    """Tell whether two words make one; of three letters only a "nxt" does."""
    return _grows(left) and _grows(right) and (cut > 3 or left.which is not None)


def _grows(word: Word) -> bool:
    """Tell whether a word is of the sort that grows together with another."""
    return (
        word.weekday is not None or word.part is not None or word.which is not None or word.day is not None
        or word.unit is not None or word.month is not None
    )  # fmt: skip
