"""A vocabulary turned round for reading: from what is written to what it means, each word made when it is first met."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dialogs.language.shapes import WITH_MERIDIEM, compiled
from dialogs.language.vocabulary import Order, Sayings, Vocabulary
from dialogs.language.words import TIES, UNKNOWN, Cue, Errand, Leave, Link, Part, Unit, Word

_MENDABLE = 4
"""Shorter words are never what a typing error is mended to."""

if TYPE_CHECKING:
    Value = int | str | Unit | Part | Link | Leave | Errand | Cue
Meanings = tuple[tuple[str, "Value"], ...]
"""Fields of `Word` with their values, what was written first in front."""
Row = dict[str, tuple[tuple[str, ...], ...]]
"""Phrases that begin with one word, by the second."""

TIMELY = frozenset(
    ("number", "ordinal", "weekday", "weekdays", "month", "unit", "day", "which", "part", "today", "part_again", "link",
     "holiday")
)  # fmt: skip

_DENIAL = ("cue", Cue.NOT)
_OFTEN_MISTYPED = frozenset(("weekday", "weekdays", "month", "unit", "day", "part", "today", "part_again", "holiday"))
_MUST_NOT_BE_MISSED = frozenset(
    (Leave.PLAIN, Leave.KIND, Leave.ILL, Link.EXCEPT, Link.UNTIL, Link.BETWEEN, Link.BEFORE)
)
"""Only to these is a typing error mended: verbs and numbers have too many neighbours that are words themselves."""
_LONG = 6
"""To the long words of illness too ("enfremo"); the short ones have such neighbours again ("stick")."""
_LONGER = 7
"""And to the longest of those that tell a week from the next ("volgnde"): "next" and "dieser" have neighbours too."""
_INNER = re.compile("[^']*(?:[^ ']'[^ '][^']*)*").fullmatch
"""Nothing but apostrophes within words, at which none is cut."""


class Words(dict[str, Word]):
    """Words by what is written. Subscribing makes a word from its meanings when it is first met, UNKNOWN for none.

    `of` are the words of the single languages when they are those of several.
    """

    __slots__ = ("meanings", "of")

    def __init__(self, meanings: dict[str, Meanings], of: Sequence[Words] = ()) -> None:
        super().__init__()
        self.meanings, self.of = meanings, of

    def __missing__(self, text: str) -> Word:
        """Make a word; what is in no vocabulary is not kept, so that strangers don't fill the memory."""
        meanings = self.meanings.get(text)
        if meanings is None:
            return UNKNOWN
        for words in self.of:
            if text in words.meanings:
                word = self[text] = words[text]
                return word
        told = {name: value for name, value in reversed(meanings) if name != "cue"}
        cues = frozenset(value for name, value in meanings if name == "cue")
        timely = TIMELY.intersection(told)
        ties = timely == {"link"} and told["link"] in TIES
        denies = "leave" in told and any(_DENIAL in self.meanings.get(part, ()) for part in text.split())
        word = self[text] = Word(**told, cues=cues, timely=bool(timely), ties=ties, denies=denies)  # type: ignore[arg-type]  # each field has its own type
        return word


class Rows(dict[str, Row]):
    """Phrases by their first word. Subscribing cuts those of a word when it is first met.

    `of` are the rows of the single languages when they are those of several.
    """

    __slots__ = ("of", "starts")

    def __init__(self, starts: dict[str, list[str]], of: Sequence[Rows] = ()) -> None:
        super().__init__()
        self.starts, self.of = starts, of

    def __missing__(self, first: str) -> Row:
        """Return the phrases of a first word by their second, the longest first."""
        row: Row = {}
        phrases = dict.fromkeys(phrase for rows in self.of or (self,) for phrase in rows.starts.get(first, ()))
        for key in sorted((tuple(phrase.split(" ")) for phrase in phrases), key=len, reverse=True):
            row[key[1]] = (*row.get(key[1], ()), key)
        self[first] = row
        return row


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A vocabulary indexed for reading.

    `words` finds words and phrases (their words joined by a space), `rows` the phrases that may begin at a word.
    `mendable` holds what a typing error is mended to, by length and first letter; `longest` is the length of the
    longest saying in characters, for scripts without spaces.
    """

    language: str
    order: Order
    words: Words
    rows: Rows
    mendable: Mapping[tuple[int, str], Sequence[str]]
    longest: int


def plain(text: str) -> str:
    """Return the text without accents, as people type it on a foreign keyboard."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def index(vocabulary: Vocabulary) -> Lexicon:
    """Index a vocabulary: no more than is needed to find a word, as the first sentence waits for it."""
    order = vocabulary.order
    meanings: dict[str, Meanings] = {}
    mistyped: dict[str, None] = {}
    for name, value, sayings in _entries(vocabulary):
        meaning: Meanings = ((name, value),)
        texts = sayings.split("|")
        bare = sayings.replace("|", "").replace(" ", "")
        if not bare.isalpha():
            if bare.replace("'", "").isalpha():  # mostly nothing but an apostrophe is cut at
                texts = [_cut(each, order) if "'" in each else each for each in texts]
            else:
                texts = [each if each.replace(" ", "").isalpha() else _cut(each, order) for each in texts]
        told = dict.fromkeys(texts, meaning)
        told.update([(text, meanings[text] + meaning) for text in texts if text in meanings])
        meanings.update(told)
        if name in _OFTEN_MISTYPED or name == "which" or value in _MUST_NOT_BE_MISSED:
            least = _LONG if value is Leave.ILL else _LONGER if name == "which" else _MENDABLE
            mistyped.update(dict.fromkeys([text for text in texts if len(text) >= least and text.isalpha()]))
    if order.dropped:
        _drop_apostrophes(meanings, order.dropped)
    for short, long in vocabulary.chat.items():
        meanings[short] = meanings[_cut(long, order)]
    if not order.spaceless:
        for text in [text for text in meanings if not text.isascii()]:
            meanings.setdefault(plain(text), meanings[text])
    starts: dict[str, list[str]] = {}
    for text in () if order.spaceless else [text for text in meanings if " " in text]:
        starts.setdefault(text.partition(" ")[0], []).append(text)
    longest = max(map(len, meanings)) if order.spaceless else 0
    return Lexicon(vocabulary.language, order, Words(meanings), Rows(starts), _by_shape(mistyped), longest)


def _by_shape(words: Iterable[str]) -> dict[tuple[int, str], list[str]]:
    """Return words by their length and first letter, by which the mending of typing errors looks for them."""
    shapes: dict[tuple[int, str], list[str]] = {}
    for word in words:
        shapes.setdefault((len(word), word[0]), []).append(word)
    return shapes


def _drop_apostrophes(meanings: dict[str, Meanings], contractions: tuple[str, ...]) -> None:
    """Add the sayings as they are written in chat: "cant make it"."""
    for text in [text for text in meanings if "'" in text]:
        for contraction in contractions:
            if contraction in text:
                meanings.setdefault(text.replace(contraction, contraction.replace("'", "")), meanings[text])


def joined(lexicons: Sequence[Lexicon]) -> Lexicon:
    """Return a lexicon that reads a mixed sentence: what the first does not know, the next does.

    Typing errors are mended in the first language only: between languages there are too many false friends.
    """
    meanings: dict[str, Meanings] = {}
    starts: dict[str, list[str]] = {}
    for each in reversed(lexicons):
        meanings.update(each.words.meanings)
        starts.update(each.rows.starts)
    words = Words(meanings, [each.words for each in lexicons])
    return replace(lexicons[0], words=words, rows=Rows(starts, [each.rows for each in lexicons]))


def _entries(v: Vocabulary) -> Iterator[tuple[str, Value, Sayings]]:
    """Yield field, value and sayings of everything that the vocabulary holds."""
    tables: tuple[tuple[str, Mapping[Value, Sayings]], ...] = (
        ("number", v.numbers), ("ordinal", v.ordinals), ("unit", v.units), ("day", v.days), ("which", v.which),
        ("part", v.parts), ("today", v.parts_today), ("part_again", v.parts_again), ("link", v.links),
        ("holiday", v.holidays), ("leave", v.leave), ("errand", v.errands), ("cue", v.cues),
    )  # type: ignore[assignment]  # fmt: skip  # a mapping is invariant in its keys
    for name, table in tables:
        for value, sayings in table.items():
            yield name, value, sayings
    for name, row, first in (
        ("weekday", v.weekdays, 0), ("weekdays", v.plural_weekdays, 0), ("month", v.months, 1),
        ("meridiem", v.meridiems, 0),
    ):  # fmt: skip
        for value, sayings in enumerate(row, first):
            yield name, value, sayings


def _cut(saying: str, order: Order) -> str:
    """Return the words of a saying, cut as the lexer will cut them, with spaces between them."""
    if order.spaceless or saying in order.elisions:
        return saying
    if not order.elisions and saying.replace(" ", "").replace("'", "").isalpha() and _INNER(f" {saying} "):
        return saying
    words = [found[0] for found in compiled(WITH_MERIDIEM).finditer(saying)]
    if saying.endswith("'") and len(words) > 1 and words[-2] + "'" in order.elisions and saying[-2] != " ":
        words[-2:] = [words[-2] + "'"]  # "toute l'": the apostrophe belongs to what grew on
    if order.elisions:
        words = [part for word in words for part in elided(word, order)]
    return " ".join(words)


def elided(word: str, order: Order) -> tuple[str, ...]:
    """Return a word without what grew on to it: "l'après" is "l'" and "après"."""
    if "'" in word:
        for elision in order.elisions:
            if len(word) > len(elision) and word.startswith(elision):
                return elision, word[len(elision) :]
    return (word,)
