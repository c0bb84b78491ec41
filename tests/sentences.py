"""Sentences that nobody wrote: words of the vocabularies, numbers, marks and rubbish, thrown together by dice."""

from __future__ import annotations

from datetime import datetime, time
from random import Random
from zoneinfo import ZoneInfo

from dialogs.language import Reference
from dialogs.language.lexicons import LANGUAGES, lexicon
from dialogs.timeoff import Shift, WorkingPattern

NUMBERS = (
    "0", "1", "3", "7", "12", "24", "31", "32", "99", "1430", "2026", "9999", "10000", "123456789012", "3/4", "29/2",
    "30.2.", "31.12.9999", "1.1.0000", "2026-02-30", "0000-00-00", "9:30", "24:00", "25:61", "9-5", "2.30", "1,5",
    "3pm", "12am", "99pm", "17h", "18h30", "1st", "0th", "32nd", "'26", "½", "１２", "٣",
)  # fmt: skip
MARKS = (
    ",", ".", "-", "–", "/", "(", ")", "?", "!", ":", ";", "'", '"', "@", "&", "+", "\n", "\t",
    "\u200b", "\u202e", "\ud800",
    "\x00", "🎉", "👩\u200d👩\u200d👧", "ﷺ", "İ", "ß", "ǆ", "、", "。", "〜", "%", "°", "{{x}}", "<b>", "\\",
)  # fmt: skip
REFERENCES = tuple(
    Reference(datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone)), locale, WorkingPattern(week))
    for moment, zone, locale, week in (
        ("2026-11-23T09:00", "Europe/Berlin", "en-GB", (Shift(time(9), time(17)),) * 5 + (None, None)),
        (
            "2026-03-29T02:30",
            "Europe/Berlin",
            "de-DE",
            (Shift(time(7), time(16), time(12), time(13)),) * 4 + (None,) * 3,
        ),
        ("2028-02-29T23:59", "America/New_York", "en-US", (None,) * 4 + (Shift(time(22), time(23)),) * 3),
        ("2026-12-31T00:00", "Asia/Tokyo", "ja-JP", (Shift(time(9), time(18)),) * 5 + (None, None)),
        (
            "2027-01-01T12:00",
            "Asia/Jerusalem",
            "fr-FR",
            (Shift(time(9), time(17)),) * 4 + (None, None) + (Shift(time(9), time(17)),),
        ),
    )
)


def words() -> tuple[str, ...]:
    """Return every saying of every language."""
    return tuple(sorted({saying for language in LANGUAGES for saying in lexicon(language).words.meanings}))


def sentence(dice: Random, vocabulary: tuple[str, ...]) -> str:
    """Return a sentence of up to sixty pieces; some are long, some repeat themselves, some are rubbish."""
    kind = dice.random()
    if kind < 0.03:
        return "".join(chr(dice.randrange(0x110000)) for _ in range(dice.randrange(200)))
    if kind < 0.06:
        few = [dice.choice(vocabulary) for _ in range(dice.randrange(1, 4))]
        return " ".join(few * dice.randrange(1, 400))[: dice.randrange(1, 2100)]
    pieces = [
        dice.choice(NUMBERS) if roll < 0.25 else dice.choice(MARKS) if roll < 0.35 else dice.choice(vocabulary)
        for roll in (dice.random() for _ in range(dice.randrange(1, 60 if kind < 0.2 else 12)))
    ]
    return dice.choice((" ", " ", " ", "")).join(pieces)
