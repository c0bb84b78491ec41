"""A language as data: its words by meaning, as its module writes them, and its few rules of order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogs.language.words import Cue, Errand, Leave, Link, Part, Unit

Sayings = str
"""Words and phrases that mean the same, separated by "|"."""


@dataclass(frozen=True, slots=True)
class Order:
    """The few rules of order in which languages differ.

    `day_first`: numeric dates begin with the day. `meridiem`: "3 am" is a time (in German "am" is a preposition).
    `elisions`: beginnings that are split off ("l'"). `dropped`: written without their apostrophe in chat ("n't").
    `spaceless`: words are found by the longest match.
    `dotted_days`: "27." is a day of the month. `half_to`: "half acht" is 7:30.
    `two_faced`: "a" says both "at" and "to", "next" stands behind its week, "ago" in front (see settling.py).
    `spaced_dates`: "le 17 2" is the 17th of February. `dashed_dates`: "6-5" without another day is the 6th of May.
    `capitals_are_names`: inside a sentence none but names begin with one (in German every noun does).
    `turning`: endings behind which a particle of the subject is a "but" ("休みますが").
    `verb_last`: "on Monday come I back". `postpositions`: "3 o'clock from", and a "not" at the end of the clause.
    """

    day_first: bool = True
    meridiem: bool = True
    elisions: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    spaceless: bool = False
    dotted_days: bool = False
    half_to: bool = False
    two_faced: bool = False
    spaced_dates: bool = False
    dashed_dates: bool = False
    turning: tuple[str, ...] = ()
    verb_last: bool = False
    postpositions: bool = False
    capitals_are_names: bool = True


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
