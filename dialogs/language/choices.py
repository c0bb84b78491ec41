"""Sentences that their grammar leaves open: "Friday or Monday", or nothing but a "7"; every way is offered."""

from __future__ import annotations

from typing import NamedTuple

from dialogs.language.grammar.absences import Absence
from dialogs.language.terms import At, Clock, Day, Listed
from dialogs.language.tokens import AHEAD, Form, Token, is_number
from dialogs.language.understanding import Supposition
from dialogs.language.words import UNKNOWN

_LAST_DAY, _LAST_HOUR = 31, 24


class Way(NamedTuple):
    """One way to read a sentence, and what it supposes."""

    absences: list[Absence]
    supposition: Supposition


def choices(absences: list[Absence]) -> list[Way]:
    """Return a way for each day that was offered for choice; none when nothing was."""
    for i, absence in enumerate(absences):
        if isinstance(absence.days, Listed) and absence.days.either:
            return [
                Way([*absences[:i], absence._replace(days=day), *absences[i + 1 :]], Supposition.CHOICE)
                for day in absence.days.items
            ]
    return []


def lone_number(tokens: list[Token]) -> list[Way]:
    """Return the ways to read the only number of a sentence without a date: a day of the month, or an hour of today."""
    numbers = [token for token in tokens[:-AHEAD] if token.form not in (Form.WORD, Form.MARK)]
    if len(numbers) != 1 or not is_number(numbers[0], _LAST_DAY):
        return []
    if any(token.word.timely or (token.word is UNKNOWN and token.form is Form.WORD) for token in tokens[:-AHEAD]):
        return []
    n = numbers[0].a
    ways = [Way([Absence(days=Day(day=n))], Supposition.DAY_OF_MONTH)]
    if n < _LAST_HOUR:
        hour = At(Clock(n * 60, unsure=n <= _LAST_HOUR // 2))
        ways.append(Way([Absence(days=Day(offset=0), hours=(hour,))], Supposition.HOUR_OF_DAY))
    return ways
