"""The shapes of words, numbers, times and dates: one regular expression, and what its matches hold."""

from __future__ import annotations

import re
from functools import cache

from dialogs.language.tokens import Form, Token
from dialogs.language.words import UNKNOWN

_SHAPES = r"""
 (?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)
|(?P<mark>[^\w\s])
|(?P<ymd>(\d{4})(?P<s1>[-/.])(\d{1,2})(?P=s1)(\d{1,2})(?!\d))
|(?P<date>(\d{1,2})(?P<s2>[-/.])(\d{1,2})(?P=s2)(\d{4}|\d{2})(?![\d:.]\d|\d))
|(?P<exact>(\d{1,2}?)(?:[:.h]?(\d{2}))?(?::\d{2})?(?:%s)(?![^\W\d_]))
|(?P<clock>(\d{1,2})(?::(\d{2})(?::\d{2})?|h(\d{2}))(?!\d)(?:h(?![^\W\d_]))?)
|(?P<hour>(\d{1,2})h(?![^\W\d_]))
|(?P<dotdate>(\d{1,2})\.\s?(\d{1,2})\.(?!\d))
|(?P<dotted>(\d{1,2})[.,](\d{1,2})(?![\d.,]\d|\d))
|(?P<slash>(\d{1,2})/(\d{1,2})(?![\d/]))
|(?P<nth>(\d{1,2})(?:st|nd|rd|th|er|re|e|de|ste|ter|º|ª|°|o|a)(?![^\W\d_]))
|(?P<number>\d+)
"""
WITH_MERIDIEM = _SHAPES % r"\s?[ap]\s?\.?\s?m\b\.?|[ap]\b"
"""For languages in which "3 am" is a time."""
WITHOUT_MERIDIEM = _SHAPES % r"[ap]m\b|\spm\b"
"""For languages in which "am" is a word of its own."""
_DIGITS = re.compile(r"\d+")
_MOST_DIGITS = 9


@cache
def compiled(shapes: str) -> re.Pattern[str]:
    """Return the expression for these shapes; made when a language first needs it, as each takes milliseconds."""
    return re.compile(shapes, re.VERBOSE)


compiled(WITH_MERIDIEM)  # English needs it, and with English every other language


def number_token(found: re.Match[str]) -> Token:
    """Return the token of a match that begins with a digit."""
    text, (start, end) = found[0], found.span()
    kind = found.lastgroup
    if kind == "number":
        digits = len(text)
        return Token(text, start, end, UNKNOWN, Form.NUMBER, int(text) if digits <= _MOST_DIGITS else 10**9, digits)
    numbers = [int(each) for each in _DIGITS.findall(text)]
    first, second = numbers[0], numbers[1] if len(numbers) > 1 else 0
    match kind:
        case "ymd":
            return Token(text, start, end, UNKNOWN, Form.YEAR_FIRST, first, second, numbers[2])
        case "date":
            year = numbers[2]
            return Token(text, start, end, UNKNOWN, Form.DATE, first, second, year if year > 99 else 2000 + year)
        case "nth":
            return Token(text, start, end, UNKNOWN, Form.NTH, first)
        case "slash" | "dotdate":
            return Token(text, start, end, UNKNOWN, Form.DAY_MONTH, first, second)
        case "dotted":
            return Token(text, start, end, UNKNOWN, Form.DOTTED, first, second)
        case "exact":
            return _exact(text, start, end, first, second)
        case _:
            return _clock(text, start, end, first, second)


def _exact(text: str, start: int, end: int, hour: int, minute: int) -> Token:
    """Return the token of a time with "am" or "pm"."""
    if hour > 99:
        hour, minute = divmod(hour, 100)
    if hour > 24 or minute > 59:
        return Token(text, start, end, UNKNOWN, Form.NUMBER, hour, 9)
    if hour <= 12:
        hour = hour % 12 + (12 if "p" in text else 0)
    return Token(text, start, end, UNKNOWN, Form.EXACT, hour * 60 + minute)


def _clock(text: str, start: int, end: int, hour: int, minute: int) -> Token:
    """Return the token of a time in digits; a leading zero tells that the morning is meant."""
    if hour > 24 or minute > 59:
        return Token(text, start, end, UNKNOWN, Form.NUMBER, hour, 9)
    unsure = 0 < hour <= 12 and not text.startswith("0")
    minutes = (hour * 60 + minute) % 1440 if hour < 24 else 1440
    return Token(text, start, end, UNKNOWN, Form.CLOCK, minutes, int(unsure))
