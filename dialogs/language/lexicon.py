"""A language as data: its vocabulary as its module writes it, and the same vocabulary indexed for reading."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from dialogs.language.words import Cue, Errand, Leave, Link, Part, Unit, Word

Sayings = str
"""Words and phrases that mean the same, separated by "|"."""

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]|\d+")


@dataclass(frozen=True, slots=True)
class Order:
    """The few rules of order in which languages differ.

    `day_first`: numeric dates begin with the day. `meridiem`: "3 am" is a time (in German "am" is a preposition).
    `elisions`: beginnings that are split off ("l'"). `spaceless`: words are found by the longest match.
    `dotted_days`: "27." is a day of the month. `half_to`: "half acht" is 7:30.
    """

    day_first: bool = True
    meridiem: bool = True
    elisions: tuple[str, ...] = ()
    spaceless: bool = False
    dotted_days: bool = False
    half_to: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words of one language, by meaning; see lexicons/__init__.py for how to write one."""

    language: str
    weekdays: tuple[Sayings, ...]
    months: tuple[Sayings, ...]
    units: Mapping[Unit, Sayings]
    days: Mapping[int, Sayings]
    which: Mapping[int, Sayings]
    parts: Mapping[Part, Sayings]
    links: Mapping[Link, Sayings]
    numbers: Mapping[int, Sayings]
    ordinals: Mapping[int, Sayings]
    leave: Mapping[Leave, Sayings]
    errands: Mapping[Errand, Sayings]
    cues: Mapping[Cue, Sayings]
    plural_weekdays: tuple[Sayings, ...] = ()
    parts_today: Mapping[Part, Sayings] = field(default_factory=dict)
    parts_again: Mapping[Part, Sayings] = field(default_factory=dict)
    holidays: Mapping[str, Sayings] = field(default_factory=dict)
    meridiems: tuple[Sayings, ...] = ()
    chat: Mapping[str, str] = field(default_factory=dict)
    order: Order = Order()


Phrases = tuple[tuple[tuple[str, ...], Word], ...]
"""Sayings of several words with their meaning, the longest first."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A vocabulary indexed for reading.

    `words` finds single words, `phrases` the longer sayings by their first two words, longest first; `by_length` the words
    that a typing error is mended to, `longest` the length of the longest saying in characters (for spaceless scripts).
    """

    language: str
    order: Order
    words: Mapping[str, Word]
    phrases: Mapping[str, Mapping[str, Phrases]]
    by_length: Mapping[int, tuple[str, ...]]
    longest: int


def plain(text: str) -> str:
    """Return the text without accents, as people type it on a foreign keyboard."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _meanings(v: Vocabulary) -> Iterator[tuple[str, Any, Sayings]]:
    """Yield field, value and sayings of everything that the vocabulary holds."""
    for name, table in (
        ("number", v.numbers), ("ordinal", v.ordinals), ("unit", v.units), ("day", v.days), ("which", v.which),
        ("part", v.parts), ("today", v.parts_today), ("part_again", v.parts_again), ("link", v.links),
        ("holiday", v.holidays), ("leave", v.leave), ("errand", v.errands),
    ):  # fmt: skip
        for value, sayings in table.items():
            yield name, value, sayings
    for cue, sayings in v.cues.items():
        yield "cues", frozenset((cue,)), sayings
    for name, row, first in (
        ("weekday", v.weekdays, 0), ("weekdays", v.plural_weekdays, 0), ("month", v.months, 1),
        ("meridiem", v.meridiems, 0),
    ):  # fmt: skip
        for value, sayings in enumerate(row, first):
            yield name, value, sayings


_TIMELY = frozenset(
    ("number", "ordinal", "weekday", "weekdays", "month", "unit", "day", "which", "part", "today", "part_again", "link",
     "holiday")
)  # fmt: skip


def _joined(known: Word, new: Word) -> Word:
    """Return one word with the meanings of both; what was written first wins."""
    both = {f.name: getattr(new, f.name) for f in fields(Word) if getattr(known, f.name) in (None, False)}
    return replace(known, **{**both, "cues": known.cues | new.cues})


def index(v: Vocabulary) -> Lexicon:
    """Index a vocabulary: words share one `Word` for each meaning, so that this takes about a millisecond."""
    found: dict[tuple[str, ...], Word] = {}
    for name, value, sayings in _meanings(v):
        word = Word(**{name: value, "timely": name in _TIMELY})
        for saying in sayings.split("|"):
            key = (saying,) if v.order.spaceless else tuple(WORD.findall(saying))
            found[key] = _joined(found[key], word) if key in found else word
    for short, long in v.chat.items():
        found[tuple(WORD.findall(short))] = found[tuple(WORD.findall(long))]
    if not v.order.spaceless:
        for key in [k for k in found if not all(map(str.isascii, k))]:
            found.setdefault(tuple(map(plain, key)), found[key])
    words = {key[0]: word for key, word in found.items() if len(key) == 1}
    phrases: dict[str, dict[str, Phrases]] = {}
    for key, word in sorted(((k, w) for k, w in found.items() if len(k) > 1), key=lambda each: -len(each[0])):
        row = phrases.setdefault(key[0], {})
        row[key[1]] = (*row.get(key[1], ()), (key, word))
    lengths: dict[int, list[str]] = {}
    for text, word in words.items():
        if len(text) >= 4 and (word.timely or word.leave) and text.isalpha():
            lengths.setdefault(len(text), []).append(text)
    return Lexicon(
        v.language,
        v.order,
        words,
        phrases,
        {length: tuple(each) for length, each in lengths.items()},
        max((len(key[0]) for key in found), default=0),
    )
