"""Tokens: a stretch of the sentence with its outward shape and every meaning that its lexicon gives it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import auto

from dialogs.language.closed import Closed
from dialogs.language.words import UNKNOWN, Word


class Form(Closed):
    """The outward shape of a token; it says what `a`, `b` and `c` of a number hold."""

    __hash__ = object.__hash__

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


@dataclass(slots=True)
class Token:
    """A stretch of the cleaned sentence and what it may mean; `mended` when a typing error was forgiven.

    Only the lexer changes one, while it makes it: everybody asks tokens for their fields, hundreds of times in a
    sentence, and slots answer far sooner than those of a tuple.
    """

    text: str
    start: int
    end: int
    word: Word
    form: Form = Form.WORD
    a: int = 0
    b: int = 0
    c: int = 0
    mended: bool = False

    def _replace(self, **changed: object) -> Token:
        """Return the same token with other fields, as named tuples do."""
        token = Token(
            self.text, self.start, self.end, self.word, self.form, self.a, self.b, self.c, self.mended
        )  # fmt: skip
        for name, value in changed.items():
            setattr(token, name, value)
        return token


END = Token("", -1, -1, UNKNOWN, Form.END)
"""Three of these close every list of tokens, so that looking ahead is safe."""
AHEAD = 3


def is_number(token: Token, most: int, digits: int = 2) -> bool:
    """Tell whether a token is a number from 1 to `most`, written in no more than so many digits."""
    return token.form is Form.NUMBER and token.b <= digits and 0 < token.a <= most
