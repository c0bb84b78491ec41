"""Lengths where a time might stand: "two hours late", "back in two hours", "2 uur vrij"."""

from __future__ import annotations

from dialogs.language.grammar.absences import Opener
from dialogs.language.grammar.numbers import Length, lasting
from dialogs.language.terms import HalfDay, Hour, Lasting, Shifted, Term
from dialogs.language.tokens import Form, Token
from dialogs.language.words import Link, Unit

_SHORT = frozenset((Unit.HOUR, Unit.MINUTE))
SIDED = frozenset((Opener.LEAVING, Opener.ARRIVING))


def by_how_much(t: list[Token], i: int, pending: Opener) -> Length:
    """Read by how much somebody is late: "verspäte mich um zwei Stunden"; "om twee uur" is a time."""
    if t[i].word.link is not Link.AT or pending not in SIDED:
        return None
    unit = t[i + 2].word
    return lasting(t, i + 1) if unit.unit in _SHORT and unit.link is not Link.OCLOCK else None


def until_then(read: tuple[Lasting, int], pending: Opener) -> tuple[Term | Hour | Lasting, int]:
    """Return a length; of who is "back in two hours" it is a distance, and half a day is one without a side."""
    length, end = read
    if length == Lasting(1, Unit.DAY):
        return HalfDay(), end
    if pending is Opener.BACK and length.unit in (Unit.HOUR, Unit.MINUTE):
        return Shifted(None, length.minutes, Unit.MINUTE), end
    if pending is Opener.BACK and length.halves % 2 == 0:
        return Shifted(None, length.halves // 2, length.unit), end
    return read


def lasts(t: list[Token], i: int) -> bool:
    """Tell whether a unit behind a number is a length: where "2 uur" is also a time, only with "for" or an absence."""
    word = t[i + 1].word
    if word.unit is not Unit.HOUR or word.link is not Link.OCLOCK:
        return t[i].form is Form.NUMBER
    return t[i + 2].word.leave is not None or (i > 0 and t[i - 1].word.link in (Link.FOR, Link.IN))
