"""The fallback for dates in shapes or languages that the grammar does not have: dateparser's dictionaries.

Never on the way of a sentence that was read: a call takes as long as ten sentences, the import as a thousand.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from dialogs.language.terms import Day
from dialogs.language.tokens import AHEAD, Form, Token, is_number
from dialogs.language.words import UNKNOWN

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_MOST_TRIES = 2
_LONGEST = 3
"""A date has a day, a month and perhaps a year."""
_LETTERS = 24
"""With more of them it is none; the dictionaries take long over what was glued together."""
_LAST_DAY = 31


def looked_up(sentence: str, tokens: list[Token], language: str, today: date, *, day_first: bool) -> Day | None:
    """Return the day that a stretch of the sentence names in a language, by its ISO 639 code; None for none."""
    parser = _parser(language, today, day_first=day_first)
    if parser is None:
        return None
    for text in _stretches(sentence, tokens):
        found: datetime | None = parser.get_date_data(text).date_obj
        if found is not None:
            return Day(day=found.day, month=found.month, year=found.year)
    return None


def _stretches(sentence: str, tokens: list[Token]) -> list[str]:
    """Return the stretches of two or three tokens that may name a day and a month, the longest first."""
    end = len(tokens) - AHEAD
    found: list[str] = []
    for length in range(_LONGEST, 1, -1):
        for i in range(end - length + 1):
            row = tokens[i : i + length]
            text = sentence[row[0].start : row[-1].end]
            if row[-1].form is Form.MARK or len(text) > _LETTERS:
                continue
            if any(map(_may_be_a_month, row)) and any(map(_may_be_a_day, row)):
                found.append(text)
                if len(found) == _MOST_TRIES:
                    return found
    return found


def _may_be_a_month(token: Token) -> bool:
    """Tell whether a token is a word that no vocabulary here knows; those of which one does are read without help."""
    return token.form is Form.WORD and token.word is UNKNOWN


def _may_be_a_day(token: Token) -> bool:
    """Tell whether a token is a number that is no year, or several numbers written as one."""
    return is_number(token, _LAST_DAY) or token.form not in (Form.WORD, Form.MARK, Form.NUMBER)


@lru_cache(maxsize=16)
def _parser(language: str, today: date, *, day_first: bool) -> DateDataParser | None:
    """Return a parser of one language on one day, None when it has no such language."""
    from dateparser.date import DateDataParser  # noqa: PLC0415 - 0.1 s and 28 MB, for the rare sentence that needs it

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month"],
        "DATE_ORDER": "DMY" if day_first else "MDY",
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": datetime(today.year, today.month, today.day),  # noqa: DTZ001 - dateparser wants it so
    }
    try:
        return DateDataParser(languages=[language], settings=settings)
    except ValueError:
        return None
