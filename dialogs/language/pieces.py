"""Which words became what: the trail from the sentence to its meaning, for the card and for `python -m dialogs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialogs.language.grammar.absences import Found, Opener
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
from dialogs.language.tokens import AHEAD, Form, Token
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


def taken_by(tokens: list[Token], said: Said) -> bytearray:
    """Return a mark for each token that became part of a date, a time or a link."""
    taken = bytearray(len(tokens))
    for found in said.found:
        for i in range(found.first, found.end):
            taken[i] = 1
    for i in said.openers:
        taken[i] = 1
    return taken


def pieces_of(
    sentence: str, tokens: list[Token], said: Said, taken: bytearray, denoted: Sequence[Interval | None] | None
) -> tuple[Piece, ...]:
    """Return the pieces of a sentence in order; `denoted` is what each of its items stands for."""
    stands_for = denoted or (None,) * len(said.found)
    pieces = [_piece(sentence, tokens, *each) for each in zip(said.found, stands_for, strict=True)]
    for i in said.openers:
        role = Role.EXCEPTION if tokens[i].word.link is Link.EXCEPT else Role.LINK
        pieces.append(Piece(tokens[i].start, tokens[i].end, sentence[tokens[i].start : tokens[i].end], role))
    for i in range(len(tokens) - AHEAD):
        token = tokens[i]
        if not taken[i] and token.form is Form.WORD and token.word.speaks:
            cues = token.word.cues
            says_more = token.word.leave is not None or (len(cues) == 1 and Cue.FILLER not in cues)
            role = Role.INTENT if says_more else Role.FILLER
            pieces.append(Piece(token.start, token.end, sentence[token.start : token.end], role))
    pieces.sort(key=lambda piece: piece.start)
    return tuple(pieces)


def _piece(sentence: str, tokens: list[Token], found: Found, denoted: Interval | None) -> Piece:
    """Return an item as a piece."""
    start, end = tokens[found.first].start, tokens[found.end - 1].end
    role = _ROLES.get(type(found.what), Role.DATE)
    if role is Role.DATE and found.opener is Opener.EXCEPT:
        role = Role.EXCEPTION
    return Piece(start, end, sentence[start:end], role, denoted)
