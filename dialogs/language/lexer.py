"""One pass over the sentence: words and numbers become tokens that carry every meaning their lexicon gives them."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

from dialogs.language.lexicon import Lexicon, plain
from dialogs.language.lexicons import LANGUAGES, lexicon, signs
from dialogs.language.spelling import mended
from dialogs.language.words import UNKNOWN, Word


class Form(Enum):
    """The outward shape of a token; it says what `a`, `b` and `c` of a number hold."""

    WORD = auto()
    MARK = auto()
    NUMBER = auto()
    """a: the number, b: how many digits."""
    NTH = auto()
    """a: "4th", "27."."""
    CLOCK = auto()
    """a: minutes past midnight as written; b: 1 when it may be meant twelve hours later."""
    EXACT = auto()
    """a: minutes past midnight, told by "am", "pm" or the 24-hour shape."""
    DOTTED = auto()
    """a.b: a time, a date or a decimal, as the place decides."""
    DAY_MONTH = auto()
    """a/b in the writer's order."""
    DATE = auto()
    """a, b in the writer's order and the year c."""
    YEAR_FIRST = auto()
    """year a, month b, day c."""
    END = auto()


class Token(NamedTuple):
    """A stretch of the cleaned sentence and what it may mean; `mended` when a typing error was forgiven."""

    text: str
    start: int
    end: int
    word: Word
    form: Form = Form.WORD
    a: int = 0
    b: int = 0
    c: int = 0
    mended: bool = False


END = Token("", -1, -1, UNKNOWN, Form.END)
_MARKS = Word()

_SHAPES = r"""
 (?P<ymd>(\d{4})(?P<s1>[-/.])(\d{1,2})(?P=s1)(\d{1,2})(?!\d))
|(?P<date>(\d{1,2})(?P<s2>[-/.])(\d{1,2})(?P=s2)(\d{4}|\d{2})(?![\d:.]\d|\d))
|(?P<exact>(\d{1,2}?)(?:[:.h]?(\d{2}))?(?::\d{2})?(?:%s)(?![^\W\d_]))
|(?P<clock>(\d{1,2})(?::(\d{2})(?::\d{2})?|h(\d{2}))(?!\d))
|(?P<hour>(\d{1,2})h(?![^\W\d_]))
|(?P<dotdate>(\d{1,2})\.\s?(\d{1,2})\.(?!\d))
|(?P<dotted>(\d{1,2})[.,](\d{1,2})(?![\d.,]\d|\d))
|(?P<slash>(\d{1,2})/(\d{1,2})(?![\d/]))
|(?P<nth>(\d{1,2})(?:st|nd|rd|th|er|re|e|de|ste|ter|º|ª|°|o|a)(?![^\W\d_]))
|(?P<number>\d+)
|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)
|(?P<mark>[^\w\s])
"""
_ENGLISH = re.compile(_SHAPES % r"\s?[ap]\s?\.?\s?m\b\.?|[ap]\b", re.VERBOSE)
_PLAIN = re.compile(_SHAPES % r"[ap]m\b|\spm\b", re.VERBOSE)
_WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")


def lexicons_for(text: str, language: str) -> tuple[Lexicon, ...]:
    """Return the lexicons to read a sentence with, that of its language first; only spoken ones are ever loaded."""
    if not text.isascii() and _JAPANESE.search(text) and "ja" in LANGUAGES:
        return (
            (lexicon("ja"), lexicon("en")) if language in ("ja", "en") else tuple(map(lexicon, ("ja", language, "en")))
        )
    english = lexicon("en")
    own = lexicon(language) if language != "ja" else english
    words = _WORDS.findall(text)
    if own is english:
        strange = [word for word in words if word not in english.words]
        if not strange:
            return (english,)
        hits = {"en": len(words) - len(strange)}
    else:
        strange = [word for word in words if word not in own.words and word not in english.words]
        hits = {language: sum(w in own.words for w in words), "en": sum(w in english.words for w in words)}
    known = signs()
    for word in strange:
        code = known.get(word)
        if code is not None and code in LANGUAGES and code not in hits:
            hits[code] = sum(w in lexicon(code).words for w in words)
    return tuple(lexicon(code) for code in sorted(hits, key=lambda code: -hits[code]))


def tokens_of(text: str, lexicons: tuple[Lexicon, ...]) -> list[Token]:
    """Return the tokens of a folded sentence; three END tokens close the list, so that looking ahead is safe."""
    main = lexicons[0]
    pattern = _ENGLISH if main.order.meridiem else _PLAIN
    raw: list[Token] = []
    for found in pattern.finditer(text):
        kind = found.lastgroup
        if kind == "word":
            start, end, piece = found.start(), found.end(), found.group()
            if main.order.spaceless and not piece.isascii():
                raw.extend(_segmented(piece, start, main))
                continue
            for elision in main.order.elisions:
                if piece.startswith(elision) and len(piece) > len(elision) and piece not in main.words:
                    cut = start + len(elision)
                    raw.append(Token(elision, start, cut, main.words.get(elision, UNKNOWN)))
                    start, piece = cut, piece[len(elision) :]
                    break
            raw.append(Token(piece, start, end, UNKNOWN))
        elif kind == "mark":
            raw.append(Token(found.group(), found.start(), found.end(), _MARKS, Form.MARK))
        else:
            raw.append(_number(found, main))
    tokens: list[Token] = []
    i, count = 0, len(raw)
    while i < count:
        i = _look_up(raw, i, lexicons, tokens)
    tokens += (END, END, END)
    return tokens


def _number(found: re.Match[str], main: Lexicon) -> Token:
    """Return the token of a match that begins with a digit."""
    kind = found.lastgroup
    text, start, end = found.group(), found.start(), found.end()
    groups = [g for g in found.groups() if g is not None and g.isdigit() and len(g) <= 4]
    if kind == "number":
        return Token(text, start, end, UNKNOWN, Form.NUMBER, int(text) if len(text) < 10 else 10**9, len(text))
    if kind == "ymd":
        a, b, c = _three(found, 2, 4, 5)
        return Token(text, start, end, UNKNOWN, Form.YEAR_FIRST, a, b, c)
    if kind == "date":
        a, b, c = _three(found, 7, 9, 10)
        return Token(text, start, end, UNKNOWN, Form.DATE, a, b, c if c > 99 else 2000 + c)
    first = int(groups[0]) if groups else 0
    second = int(groups[1]) if len(groups) > 1 else 0
    match kind:
        case "nth":
            return Token(text, start, end, UNKNOWN, Form.NTH, first)
        case "slash" | "dotdate":
            return Token(text, start, end, UNKNOWN, Form.DAY_MONTH, first, second)
        case "dotted":
            return Token(text, start, end, UNKNOWN, Form.DOTTED, first, second)
        case "exact":
            return _exact(text, start, end)
        case _:
            if first > 24 or second > 59:
                return Token(text, start, end, UNKNOWN, Form.NUMBER, first, 9)
            unsure = 0 < first <= 12 and kind == "clock" and not text.startswith("0")
            return Token(text, start, end, UNKNOWN, Form.CLOCK, (first * 60 + second) % 1440 if first < 24 else 1440,
                         int(unsure or (kind == "hour" and 0 < first <= 12)))  # fmt: skip


def _three(found: re.Match[str], a: int, b: int, c: int) -> tuple[int, int, int]:
    """Return three groups as numbers."""
    return int(found[a]), int(found[b]), int(found[c])


def _exact(text: str, start: int, end: int) -> Token:
    """Return the token of a time with "am" or "pm"."""
    digits = re.findall(r"\d+", text)
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if hour > 99:
        hour, minute = divmod(hour, 100)
    late = "p" in text
    if hour > 24 or minute > 59:
        return Token(text, start, end, UNKNOWN, Form.NUMBER, hour, 9)
    if hour <= 12:
        hour = hour % 12 + (12 if late else 0)
    return Token(text, start, end, UNKNOWN, Form.EXACT, hour * 60 + minute)


def _look_up(raw: list[Token], i: int, lexicons: tuple[Lexicon, ...], tokens: list[Token]) -> int:
    """Append the token for the longest saying that begins here; return where the next one begins."""
    first = raw[i]
    text = first.text
    if i + 1 < len(raw):
        second = raw[i + 1].text
        for each in lexicons:
            phrases = each.phrases.get(text)
            if phrases is None or second not in phrases:
                continue
            for key, word in phrases[second]:
                n = len(key)
                if n == 2 or (i + n <= len(raw) and tuple([token.text for token in raw[i : i + n]]) == key):
                    tokens.append(Token(" ".join(key), first.start, raw[i + n - 1].end, word))
                    return i + n
    if first.form is not Form.WORD or first.word is not UNKNOWN:
        for each in lexicons:
            known = each.words.get(text)
            if known is not None:
                tokens.append(first._replace(word=known))
                return i + 1
        tokens.append(first)
        return i + 1
    for each in lexicons:
        known = each.words.get(text)
        if known is not None:
            tokens.append(Token(text, first.start, first.end, known))
            return i + 1
    tokens.extend(_guessed(first, lexicons))
    return i + 1


def _guessed(token: Token, lexicons: tuple[Lexicon, ...]) -> list[Token]:
    """Read an unknown word: without its accents, as two words grown together, or as a typing error."""
    text = token.text
    bare = text if text.isascii() else plain(text)
    for each in lexicons:
        if bare != text and bare in each.words:
            return [token._replace(word=each.words[bare])]
        if len(text) > 5:
            for cut in range(len(text) - 2, 2, -1):
                left, right = each.words.get(text[:cut]), each.words.get(text[cut:])
                if left and right and _grows(left) and _grows(right) and cut > 3 - (left.which is not None):
                    middle = token.start + cut
                    return [Token(text[:cut], token.start, middle, left), Token(text[cut:], middle, token.end, right)]
    for each in lexicons:
        better = mended(text, each)
        if better is not None:
            return [token._replace(text=better, word=each.words[better], mended=True)]
    return [token]


def _grows(word: Word) -> bool:
    """Tell whether a word is of the sort that grows together with another ("Freitag" + "nachmittag", "next" + "week")."""
    return (
        word.weekday is not None or word.part is not None or word.which is not None or word.day is not None
        or word.unit is not None or word.month is not None
    )  # fmt: skip


def _segmented(piece: str, start: int, main: Lexicon) -> list[Token]:
    """Cut a run of a script without spaces into words, the longest first; what is left between them is one word."""
    out: list[Token] = []
    i, loose = 0, 0
    while i < len(piece):
        for length in range(min(main.longest, len(piece) - i), 0, -1):
            word = main.words.get(piece[i : i + length])
            if word is not None:
                if loose < i:
                    out.append(Token(piece[loose:i], start + loose, start + i, UNKNOWN))
                out.append(Token(piece[i : i + length], start + i, start + i + length, word))
                i += length
                loose = i
                break
        else:
            i += 1
    if loose < i:
        out.append(Token(piece[loose:i], start + loose, start + i, UNKNOWN))
    return out
