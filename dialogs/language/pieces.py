"""Which words became what: the trail from the sentence to its meaning, for the card and for `python -m dialogs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

from dialogs.language.grammar.absences import Opener
from dialogs.language.grammar.sentence import Said
from dialogs.language.terms import (
    At,
    Every,
    HalfDay,
    Hours,
    Lasting,
    Now,
    Outer,
    PartOf,
    Range,
    RestOfDay,
    Stretch,
    WholeDay,
)
from dialogs.language.tokens import Form, Token
from dialogs.language.understanding import Piece, Role
from dialogs.language.words import Cue, Link
from dialogs.timeoff import Interval

_TIMES = (At, Hours, PartOf, HalfDay, RestOfDay, WholeDay, Now, Outer)
_ROLES: Mapping[type, Role] = {
    **dict.fromkeys(_TIMES, Role.TIME),
    Lasting: Role.DURATION,
    Every: Role.RECURRENCE,
    Range: Role.SPAN,
    Stretch: Role.SPAN,
}
"""What an item contributes by its kind; all others are dates."""

_INTENT, _FILLER = Role.INTENT, Role.FILLER
_PLACE = attrgetter("start")


def taken_by(tokens: list[Token], said: Said) -> list[bool]:
    """Return a mark for each token that became part of a date, a time or a link."""
    taken = [False] * len(tokens)
    for item in said.found:
        for i in range(item.first, item.end):
            taken[i] = True
    for i in said.openers:
        taken[i] = True
    return taken


def pieces_of(
    sentence: str, tokens: list[Token], said: Said, taken: list[bool], denoted: Sequence[Interval | None]
) -> tuple[Piece, ...]:
    """Return the pieces of a sentence in order; `denoted` is what each of its items stands for, where that is known."""
    pieces: list[Piece] = []
    for i, item in enumerate(said.found):
        interval = denoted[i] if denoted else None
        start, end = tokens[item.first].start, tokens[item.end - 1].end
        role = _ROLES.get(type(item.what), Role.DATE)
        if role is Role.DATE and item.opener is Opener.EXCEPT:
            role = Role.EXCEPTION
        pieces.append(Piece(start, end, sentence[start:end], role, interval))
    for i in said.openers:
        token = tokens[i]
        role = Role.EXCEPTION if token.word.link is Link.EXCEPT else Role.LINK
        pieces.append(Piece(token.start, token.end, sentence[token.start : token.end], role))
    for token in [token for i, token in enumerate(tokens) if token.word.speaks and not taken[i]]:
        if token.form is Form.WORD:
            start, end, word = token.start, token.end, token.word
            says_more = word.leave is not None or (len(word.cues) == 1 and Cue.FILLER not in word.cues)
            pieces.append(Piece(start, end, sentence[start:end], _INTENT if says_more else _FILLER))
    pieces.sort(key=_PLACE)
    return tuple(pieces)
