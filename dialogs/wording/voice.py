"""A voice: one language, with its sentences and its way of writing days, times and counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache, reduce
from unicodedata import bidirectional
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import DateTimePattern, format_interval, format_time, get_timezone_location, parse_pattern
from babel.lists import format_list

from dialogs.timeoff import Grain, Interval, local_days
from dialogs.wording.catalogue import Catalogue, catalogue_of

YEAR = re.compile(r"\s*,?\s*('\w+'\s*)?y+年?")
"""The year in a pattern, with the comma or the word that leads to it."""

NUMERIC = re.compile(r"d+/M+")
"""A month in digits, which the short days of Portugal have: 3/4 is read as another day elsewhere."""


@dataclass(frozen=True, slots=True, eq=False)  # one for each locale, told apart by itself: Babel's Locale hashes slowly
class Voice:
    """Says things in one language, with dates and numbers as CLDR has them for the locale."""

    locale: Locale
    catalogue: Catalogue

    def say(self, sentence: str, **values: object) -> str:
        """Return the sentence in this language, its {names} filled in; values are literal text."""
        said = self.catalogue.one(sentence)
        if values:
            said = said.format(**values)
        # A short form such as "Nov." at the end of a sentence ends it as well.
        return said[:-1] if said.endswith("..") and not said.endswith("...") else said

    def count(self, singular: str, plural: str, number: int, **values: object) -> str:
        """Return the form of the sentence that the number takes; {number} is filled in."""
        return self.catalogue.many(singular, plural, number).format(number=number, **values)

    def day(self, day: date, near: date | None = None) -> str:
        """Write a day with its weekday in full; the year only when it is not that of `near`."""
        skeleton = "MMMMEEEEd" if near is None or near.year == day.year else "yMMMMEEEEd"
        return _written(self, skeleton, day)

    def short_day(self, day: date, near: date | None = None) -> str:
        """Write a day with its weekday in short, for buttons and tables; never without the weekday."""
        return _written(self, _short(day, near), day)

    def weekday(self, day: date) -> str:
        """Name the weekday of a day."""
        return _weekday(self, day)

    def weekday_name(self, weekday: int) -> str:
        """Name a weekday, Monday being 0, in short."""
        return str(self.locale.days["stand-alone"]["abbreviated"][weekday])

    def between(self, start: time, end: time) -> str:
        """Write two times of day as the ends of a stretch."""
        return _between(self, start, end)

    def time(self, clock: time) -> str:
        """Write a time of day as the locale does."""
        return _clock(self, clock)

    def clock(self, moment: datetime) -> str:
        """Write a time of day as the locale does, in the zone that the moment carries."""
        return _clock(self, moment.time())

    def hours(self, start: datetime, end: datetime) -> str:
        """Write a stretch within a day."""
        return self.between(start.time(), end.time())

    def hours_of(self, interval: Interval) -> str:
        """Write the hours of an interval within one day; its midnight is that of the same day."""
        ends_later = interval.end.date() != interval.start.date()
        return self.hours(interval.start, interval.end - timedelta(minutes=1) if ends_later else interval.end)

    def between_ends(self, first: str, last: str) -> str:
        """Write the first and the last of several things that do not fill what lies between them."""
        return f"{first} \N{HORIZONTAL ELLIPSIS} {last}"

    def through(self, first: str, last: str) -> str:
        """Write a first and a last thing as a range of them: "Mon – Fri"."""
        return self.say("{first} \N{EN DASH} {last}", first=first, last=last)

    def both(self, first: str, second: str) -> str:
        """Write two things side by side: "09:00–12:00, 13:00–17:00"."""
        return self.say("{first}, {second}", first=first, second=second)

    def stretch(self, interval: Interval, near: date | None = None) -> str:
        """Write an interval with its weekdays: whole days without times, hours with them."""
        days = local_days(interval)
        if interval.grain is Grain.DAYS:
            first, last = self.day(days[0], near), self.day(days[-1], near)
            return first if len(days) == 1 else self.through(first, last)
        if len(days) == 1:
            return self.at(self.day(days[0], near), self.hours_of(interval))
        first, last = (
            self.at(self.day(each.date(), near), self.clock(each)) for each in (interval.start, interval.end)
        )
        return self.through(first, last)

    def short_stretch(self, interval: Interval, near: date | None = None) -> str:
        """Write an interval as short as a button needs it; what both of its days share may stand once."""
        days = local_days(interval)
        if interval.grain is Grain.DAYS:
            if len(days) == 1:
                return self.short_day(days[0], near)
            if _has_words(self.locale, _short(days[-1], near)):
                return _span(self, _short(days[-1], near), days[0], days[-1])
            return self.through(self.short_day(days[0], near), self.short_day(days[-1], near))
        if len(days) == 1:
            return self.at(self.short_day(days[0], near), self.hours_of(interval))
        return self.through(self.moment(interval.start, near), self.moment(interval.end, near))

    def working_days(self, number: int) -> str:
        """Write an amount of working days."""
        return self.count("{number} working day", "{number} working days", number)

    def duration(self, minutes: int) -> str:
        """Write an amount of time in hours and minutes."""
        hours, rest = divmod(minutes, 60)
        whole = self.count("{number} hour", "{number} hours", hours)
        if not rest:
            return whole
        part = self.count("{number} minute", "{number} minutes", rest)
        return self.say("{hours} {minutes}", hours=whole, minutes=part) if hours else part

    def moment(self, moment: datetime, near: date | None = None) -> str:
        """Write a day and a time."""
        return self.at(self.short_day(moment.date(), near), self.clock(moment))

    def country(self, code: str) -> str:
        """Name a country (ISO 3166)."""
        return str(self.locale.territories.get(code, code))

    def zone(self, name: str) -> str:
        """Name a time zone by the city that people know it by."""
        return str(get_timezone_location(ZoneInfo(name), locale=self.locale, return_city=True))

    def text(self, *sentences: str) -> str:
        """Put sentences one after the other, with the gap that the language leaves between them."""
        return reduce(lambda text, each: self.say("{text} {next}", text=text, next=each), sentences)

    def list(self, items: tuple[str, ...]) -> str:
        """Join items as the language does: "a, b and c"."""
        return str(format_list(list(items), locale=self.locale))

    def quoted(self, text: str) -> str:
        """Put somebody's own words between the marks of the language's typography.

        Words that run from right to left are kept to themselves, so that they turn nothing around them about.
        """
        text = f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if _runs_left(text) else text
        return self.say("\N{LEFT DOUBLE QUOTATION MARK}{text}\N{RIGHT DOUBLE QUOTATION MARK}", text=text)

    def at(self, day: str, clock: str) -> str:
        """Write a day and what of it."""
        return self.say("{day}, {time}", day=day, time=clock)


def _runs_left(text: str) -> bool:
    return not text.isascii() and any(bidirectional(each) in {"R", "AL"} for each in text)


# Babel reads its patterns anew for whatever it writes, and people ask for the same few days and hours.


@lru_cache(maxsize=4_096)
def _written(voice: Voice, skeleton: str, day: date) -> str:
    return _pattern(voice.locale, skeleton).apply(day, voice.locale)


@lru_cache(maxsize=4_096)
def _weekday(voice: Voice, day: date) -> str:
    return str(parse_pattern("EEEE").apply(day, voice.locale))


def _short(day: date, near: date | None) -> str:
    return "MMMEd" if near is None or near.year == day.year else "yMMMEd"


@lru_cache(maxsize=4_096)
def _span(voice: Voice, skeleton: str, first: date, last: date) -> str:
    return str(format_interval(first, last, skeleton, locale=voice.locale)).replace("\N{THIN SPACE}", " ")


def _has_words(locale: Locale, skeleton: str) -> bool:
    return NUMERIC.search(str(locale.datetime_skeletons.get(skeleton))) is None


@lru_cache(maxsize=256)
def _pattern(locale: Locale, skeleton: str) -> DateTimePattern:
    """Return the pattern of a skeleton; where CLDR has none, that of a full date, for this year without its year."""
    patterns = locale.datetime_skeletons
    for each in (skeleton, skeleton.replace("MMM", "MMMM")):
        if each in patterns and _has_words(locale, each):
            return parse_pattern(patterns[each])
    full = str(locale.date_formats["full"].pattern)
    return parse_pattern(full if skeleton.startswith("y") else YEAR.sub("", full))


@lru_cache(maxsize=4_096)
def _clock(voice: Voice, clock: time) -> str:
    return str(format_time(clock, "short", locale=voice.locale)).replace("\N{NARROW NO-BREAK SPACE}", " ")


@lru_cache(maxsize=4_096)
def _between(voice: Voice, start: time, end: time) -> str:
    return voice.say("{start}\N{EN DASH}{end}", start=voice.time(start), end=voice.time(end))


@lru_cache(maxsize=64)
def voice_of(locale: str) -> Voice:
    """Return the voice for a BCP 47 tag; an unknown language is answered in English."""
    for tag in (locale, locale.partition("-")[0], "en-GB"):
        try:
            known = Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        catalogue = catalogue_of(known.language)
        if catalogue is not None:
            return Voice(known, catalogue)
    return Voice(Locale("en", "GB"), Catalogue({}, lambda number: int(number != 1)))
