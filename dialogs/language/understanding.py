"""What a sentence is read against, and what was understood of it.

What is made for every sentence is a named tuple: a frozen dataclass takes five times as long to make.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from dialogs.language.closed import at_hand
from dialogs.language.kept import Reason
from dialogs.timeoff import Interval, WorkingPattern


@at_hand
class Intent(Enum):
    """What the speaker wants; only BOOK, WITHDRAW and CHANGE ever lead to a write, after a tap."""

    BOOK = "book"
    LIST = "list"
    WITHDRAW = "withdraw"
    CHANGE = "change"
    UNDO = "undo"
    CONFIRM = "confirm"
    DISMISS = "dismiss"
    HELP = "help"
    GREETING = "greeting"
    THANKS = "thanks"
    PRIVACY = "privacy"
    SETTINGS = "settings"
    SIGN_OUT = "sign_out"
    FORGET = "forget"
    OTHER = "other"


@at_hand
class Layer(Enum):
    """How far a sentence is taken: to the calendar it denotes, or to the caller's working time."""

    CALENDAR = "calendar"
    WORK = "work"


@at_hand
class Amendment(Enum):
    """What a CHANGE does with the topic: its intervals take the topic's place, join it, or are cut out of it."""

    REPLACE = "replace"
    ADD = "add"
    EXCEPT = "except"


@dataclass(frozen=True, slots=True)
class Reference:
    """The moment, zone, locale and hours against which a sentence is read.

    `moment` is aware and in the caller's own zone. `locale` is a BCP 47 tag such as "en-GB"; it orders numeric
    dates and is the first language tried. `country` is an ISO 3166 code for public holidays, None when unknown.
    `topic` is what the conversation is about (the open proposal or the last booking), for sentences such as
    "make it Thursday" or "start at 2"; empty when there is none.
    """

    moment: datetime
    locale: str
    pattern: WorkingPattern
    country: str | None = None
    topic: tuple[Interval, ...] = ()


@at_hand
class Supposition(Enum):
    """What had to be assumed to reach a reading."""

    NEXT_IS_NEXT_WEEK = "next_is_next_week"
    NEXT_IS_NEAREST = "next_is_nearest"
    SAME_WEEKDAY_IN_A_WEEK = "same_weekday_in_a_week"
    SAME_WEEKDAY_TODAY = "same_weekday_today"
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    AFTERNOON_HALF = "afternoon_half"
    MORNING_HALF = "morning_half"
    IN_THE_AFTERNOON = "in_the_afternoon"
    IN_THE_MORNING = "in_the_morning"
    NEXT_YEAR = "next_year"
    TODAY = "today"
    FROM_NOW = "from_now"
    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    UNTIL_INCLUDED = "until_included"
    UNTIL_EXCLUDED = "until_excluded"
    ONE_HOUR = "one_hour"
    TO_END_OF_WORK = "to_end_of_work"
    LAST_CALENDAR_WEEK = "last_calendar_week"
    PAST = "past"
    DAY_OF_MONTH = "day_of_month"
    HOUR_OF_DAY = "hour_of_day"
    CHOICE = "choice"
    READ_BY_DICTIONARY = "read_by_dictionary"


class Reading(NamedTuple):
    """One meaning of a sentence: sorted, disjoint intervals and what was supposed to reach them."""

    intervals: tuple[Interval, ...]
    suppositions: tuple[Supposition, ...] = ()


@at_hand
class Role(Enum):
    """What a piece of the sentence contributed."""

    INTENT = "intent"
    DATE = "date"
    TIME = "time"
    SPAN = "span"
    DURATION = "duration"
    LINK = "link"
    EXCEPTION = "exception"
    RECURRENCE = "recurrence"
    REASON = "reason"
    FILLER = "filler"


class Piece(NamedTuple):
    """Words of the sentence and what became of them.

    `start` and `end` are offsets into the cleaned sentence, end excluded; `denoted` holds the interval that a date,
    time or span stands for, where it stands for one by itself.
    """

    start: int
    end: int
    text: str
    role: Role
    denoted: Interval | None = None


@at_hand
class Missing(Enum):
    """The one thing to ask for before anything can be proposed."""

    DATE = "date"
    END = "end"
    HALF = "half"
    TIME = "time"
    TOPIC = "topic"


@at_hand
class Refusal(Enum):
    """Why a sentence with a date in it can't be booked as it stands; each has a sentence of its own."""

    TOO_LONG_A_SENTENCE = "too_long_a_sentence"
    NO_SUCH_DATE = "no_such_date"
    YEAR_OUT_OF_RANGE = "year_out_of_range"
    ENDS_BEFORE_IT_STARTS = "ends_before_it_starts"
    TOO_LONG_A_SPAN = "too_long_a_span"
    SOMEBODY_ELSE = "somebody_else"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"
    UNCLEAR_WORD = "unclear_word"


class Understanding(NamedTuple):
    """What was understood of one utterance.

    `readings` are in the order in which a card would offer them, the convention's first; empty when no date was
    named. `missing` and `refusal` say why nothing can be proposed yet. `pieces` cover the words that were understood,
    `unknown` the words that were not. `language` is the language in which most words were found.
    """

    utterance: str
    language: str
    intent: Intent
    readings: tuple[Reading, ...] = ()
    reason: Reason | None = None
    amendment: Amendment | None = None
    missing: Missing | None = None
    refusal: Refusal | None = None
    pieces: tuple[Piece, ...] = ()
    unknown: tuple[str, ...] = ()
    nearest: Interval | None = None
