"""What a word may mean: the closed vocabulary of time and of conversation, the same for every language."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import auto
from functools import lru_cache

from dialogs.language.closed import Closed


class Unit(Closed):
    """A unit in which time is counted."""

    __hash__ = object.__hash__

    MINUTE = auto()
    HOUR = auto()
    DAY = auto()
    WORKDAY = auto()
    WEEKEND = auto()
    WEEK = auto()
    MONTH = auto()
    QUARTER = auto()
    YEAR = auto()


class Part(Closed):
    """A part of a day."""

    __hash__ = object.__hash__

    MORNING = auto()
    NOON = auto()
    AFTERNOON = auto()
    EVENING = auto()
    NIGHT = auto()
    MIDNIGHT = auto()


class Link(Closed):
    """A word that says how the date or time beside it is meant."""

    __hash__ = object.__hash__

    FROM = auto()
    TO = auto()
    UNTIL = auto()
    AT_OR_TO = auto()
    OF_THE = auto()
    FROM_THE = auto()
    TO_THE = auto()
    BETWEEN = auto()
    AND = auto()
    OR = auto()
    EXCEPT = auto()
    PLUS = auto()
    AFTER = auto()
    BEFORE = auto()
    AT = auto()
    ON = auto()
    THE = auto()
    OF = auto()
    IN = auto()
    FOR = auto()
    AGO = auto()
    LATER = auto()
    BACK = auto()
    LEAVING = auto()
    ARRIVING = auto()
    NOT_UNTIL = auto()
    """Not there before: of an hour it is a late start, of a day a return."""
    ONLY_THERE = auto()
    """There for no longer than what follows: "only working the morning"."""
    EVERY = auto()
    ALTERNATE = auto()
    HALF = auto()
    HALF_DAY = auto()
    WHOLE = auto()
    WHOLE_DAY = auto()
    REST = auto()
    REST_OF_DAY = auto()
    NOW = auto()
    PAST_HOUR = auto()
    TO_HOUR = auto()
    QUARTER_HOUR = auto()
    QUARTER_BEFORE = auto()
    HALF_TO = auto()
    OCLOCK = auto()
    A = auto()
    WEEK_OF = auto()
    AFTER_NEXT = auto()
    IN_A_WEEK = auto()
    EARLY = auto()
    CALENDAR_WEEK = auto()
    START_OF = auto()
    MIDDLE_OF = auto()
    END_OF = auto()
    MORE = auto()
    DAY_AFTER = auto()
    DAY_BEFORE = auto()
    FIRST_HALF = auto()
    SECOND_HALF = auto()
    ONE_AND_A_HALF = auto()
    AND_A_HALF = auto()
    ONWARDS = auto()
    """What stands before it is a start, whatever led to it: "3pm onwards"."""
    STARTING_AT = auto()
    """Of an absence it is the start; where none was named somebody comes to work then."""


class Leave(Closed):
    """A word of absence: without a reason in it, a kind of leave, or an illness."""

    __hash__ = object.__hash__

    PLAIN = auto()
    KIND = auto()
    ILL = auto()
    TRIP = auto()


class Errand(Closed):
    """A word of private life that keeps people from work; the sensitive ones are never written anywhere."""

    __hash__ = object.__hash__

    PRIVATE = auto()
    SENSITIVE = auto()


class Cue(Closed):
    """A word of the conversation: what the speaker wants, doubts, denies or asks."""

    __hash__ = object.__hash__

    FILLER = auto()
    I = auto()  # noqa: E741 - the pronoun itself
    MY = auto()
    KIN = auto()
    NAME = auto()
    SOMEBODY = auto()
    THIRD_PERSON = auto()
    NOT = auto()
    CANT = auto()
    PRESENT = auto()
    AS_USUAL = auto()
    AFTER_ALL = auto()
    REMOTE = auto()
    OTHER_BUSINESS = auto()
    """Meetings, deadlines, machines, news: what happens on a day on which nobody need be away."""
    COVER = auto()
    WANT = auto()
    TAKE = auto()
    PAST = auto()
    WHO = auto()
    ASK = auto()
    ASK_MINE = auto()
    AM = auto()
    SHOW = auto()
    BOOKED = auto()
    BALANCE = auto()
    ENQUIRY = auto()
    """Rules, terms of schools, how somebody is: asked or told, and never a request."""
    CANCEL = auto()
    CANCEL_NOW = auto()
    UNDO = auto()
    CHANGE = auto()
    MAKE_IT = auto()
    MEANT = auto()
    INSTEAD = auto()
    IN_PLACE_OF = auto()
    BUT = auto()
    BECAUSE = auto()
    SO = auto()
    IF = auto()
    MAYBE = auto()
    HELP = auto()
    GREETING = auto()
    THANKS = auto()
    YES = auto()
    NO = auto()
    DISMISS = auto()
    PRIVACY = auto()
    SETTINGS = auto()
    SIGN_OUT = auto()
    FORGET = auto()
    ADD = auto()
    ONLY = auto()
    NEED_NOT = auto()
    FELL_THROUGH = auto()
    FAREWELL = auto()
    UNTIL_THEN = auto()
    ACTS = auto()
    COMES = auto()
    """Who does not come, or is not able to, is away, wherever in the clause the "not" stands."""
    SOONER = auto()
    """A "later" or "earlier": the "two uur" before it is a length, not a time."""
    TOPIC = auto()
    """A word that makes the stranger before it a subject: a particle in Japanese, a plural verb in German."""
    QUOTE = auto()
    VERY = auto()
    """A degree: "so tired" tells how somebody is, whatever the stranger behind it means."""
    ENDING = auto()
    """The ending of a verb, where it grows on: a stranger right before it is something that is done."""
    SINCE = auto()
    """Before a day it leads back: "ill since Monday"."""
    THING = auto()
    """Something of one's own that may be away or broken without keeping one from work: "my car is at the garage"."""
    FREE = auto()
    """Away, but also at hand: "free on Friday for a call"."""
    GOES = auto()
    """Who "is heading home" and says no more does so now."""
    DID = auto()
    """What is done in free time or happens by itself ("ran", "won", "called me"): nobody need be away for it."""
    CLOSING = auto()
    """A "because" behind its clause, as in Japanese: what follows is told of another day."""


SIDES = frozenset((Link.LEAVING, Link.ARRIVING, Link.NOT_UNTIL, Link.ONLY_THERE, Link.HALF_DAY, Link.REST_OF_DAY))
"""Links that name the edge of a working day."""
_TELLING = SIDES | {Link.BACK, Link.LATER, Link.HALF, Link.EXCEPT}


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """Every meaning that one word or phrase can have; the grammar takes the one that fits its place.

    `number` and `ordinal` are counts (last is -1), `weekday` counts from Monday 0, `month` from 1, `day` is a distance
    from today, `which` is a distance in weeks or months (this 0, next 1, last -1), `weekdays` is a weekday said in the
    plural, `today` a part of today ("tonight"), `part_again` a part said in the plural. `timely` words tell of time;
    those that only tie others together (`ties`) begin no date, time or length. What `speaks` belongs to the
    conversation rather than to a reason; with what has `content` of its own a reason may begin; what `tells` is noted
    before an intent is decided. What `denies` is an absence told by a presence that is denied.
    """

    number: int | None = None
    ordinal: int | None = None
    weekday: int | None = None
    weekdays: int | None = None
    month: int | None = None
    unit: Unit | None = None
    day: int | None = None
    which: int | None = None
    part: Part | None = None
    today: Part | None = None
    part_again: Part | None = None
    link: Link | None = None
    meridiem: int | None = None
    holiday: str | None = None
    leave: Leave | None = None
    errand: Errand | None = None
    cues: frozenset[Cue] = frozenset()
    timely: bool = False
    ties: bool = False
    denies: bool = False

    speaks: bool = field(init=False)
    content: bool = field(init=False)
    tells: bool = field(init=False)

    def __post_init__(self) -> None:
        """Settle what is asked for in every sentence."""
        speaks = bool(self.cues) or self.leave is not None
        private = self.errand is not None or self.leave is Leave.TRIP
        object.__setattr__(self, "speaks", speaks)
        object.__setattr__(self, "content", private or not (speaks or self.timely))
        object.__setattr__(self, "tells", speaks or self.errand is not None or self.link in _TELLING)


reworded = lru_cache(maxsize=1024)(replace)
"""The same word with other meanings; sentences turn the same few words again and again."""
UNKNOWN = Word()

TIES = frozenset(
    (Link.TO, Link.UNTIL, Link.AND, Link.OR, Link.EXCEPT, Link.PLUS, Link.AFTER, Link.AGO, Link.LATER, Link.BACK,
     Link.LEAVING, Link.ARRIVING, Link.NOT_UNTIL, Link.ONLY_THERE, Link.ONWARDS)
)  # fmt: skip
"""Links with which no date, time or length begins; with a "before" one may ("vor einer Woche")."""
ARTICLES = frozenset((Link.ON, Link.THE))
"""Small words before a day that change nothing."""
