"""Whatever begins at one place of a sentence: a day, a time or a length."""

from __future__ import annotations

from dialogs.language.grammar.absences import Opener
from dialogs.language.grammar.lengths import SIDED, lasts, until_then
from dialogs.language.grammar.numbers import lasting
from dialogs.language.grammar.series import days
from dialogs.language.grammar.times import hours
from dialogs.language.terms import Hour, Hours, Lasting, Outer, Term
from dialogs.language.tokens import Form, Token
from dialogs.language.words import Link, Unit

_ASKS_A_TIME = frozenset(Opener) - {Opener.NONE, Opener.EXCEPT}


def item_at(
    t: list[Token], i: int, pending: Opener, *, beside_a_day: bool, comes_again: bool
) -> tuple[Term | Hour | Lasting, int] | None:
    """Read whatever begins here: days before times, for "2 to 4 May"; times before lengths, for "last two hours"."""
    token = t[i]
    is_number = token.form is Form.NUMBER
    bare = pending in _ASKS_A_TIME or (is_number and token.b <= 2 and t[i + 1].word.day is not None)
    if token.word.link is Link.WHOLE_DAY and t[i + 1].word.link in (Link.AFTER, Link.BEFORE):
        return None
    if beside_a_day and token.word.part is not None and token.word.day is not None:  # "Montag Morgen"
        return hours(t, i, bare=bare)
    if token.word.ordinal == 1 and (outer := hours(t, i, bare=False)) is not None and isinstance(outer[0], Outer):
        return outer  # "first two hours" are none of the 1st
    if comes_again and (time := hours(t, i, bare=True)) is not None and isinstance(time[0], Hours):
        return time  # "every Thursday 9-10 in May" counts no days
    if not (bare and token.form is Form.DOTTED) and (read := days(t, i)) is not None:
        return read
    long = not bare and lasts(t, i)
    asked = pending is Opener.BACK or (pending in SIDED and t[i + 1].word.unit in (Unit.HOUR, Unit.MINUTE))
    if (long or (asked and t[i + 1].word.link is not Link.OCLOCK)) and (length := lasting(t, i)) is not None:
        return until_then(length, pending)
    if is_number and beside_a_day:
        after = t[i + 1]
        bare = bare or after.form in (Form.END, Form.MARK) or after.word.timely or after.word.leave is not None
    elif beside_a_day and token.form is Form.DOTTED:  # "Freitag 9.30 Zahnarzt"
        bare = bare or "." in token.text
    time = hours(t, i, bare=bare)
    if time is not None:
        return time
    length = lasting(t, i)
    return until_then(length, pending) if length is not None else None
