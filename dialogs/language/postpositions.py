"""All that governs stands behind, as in Japanese: "3 o'clock from", "Friday except", "Monday on return", "off not"."""

from __future__ import annotations

from dialogs.language.late_verbs import BOUNDS, VERBS, LateVerbs
from dialogs.language.phrases import clock_in, day_or_clock, is_day, item, region, scope, time_ahead
from dialogs.language.tokens import Form, Token
from dialogs.language.words import Cue, Link, Part, Unit, Word

_POSTPOSITIONS = frozenset((Link.FROM, Link.UNTIL, Link.AFTER, Link.BEFORE, Link.EXCEPT))
_EDGES = frozenset((Link.START_OF, Link.MIDDLE_OF, Link.END_OF, Link.WEEK_OF))
_TAKES_TIME = VERBS | {Link.ONLY_THERE}
_ASKS = frozenset((Cue.WHO, Cue.ASK, Cue.ASK_MINE, Cue.SHOW))
_FROM, _UNTIL, _OF = (Word(link=link, timely=True) for link in (Link.FROM, Link.UNTIL, Link.OF))
_BUT = Word(cues=frozenset((Cue.BUT,)))
_REACH = 4


class Postpositions(LateVerbs):
    """A walk through a sentence in which all that governs stands behind.

    `sealed` is the end of the last phrase that has its particle, `held` a month that goes behind its ordinal.
    """

    __slots__ = ("held", "sealed", "turning")

    def __init__(self, t: list[Token], turning: tuple[str, ...]) -> None:
        super().__init__(t)
        self.turning = turning
        self.held: list[Token] = []
        self.sealed = 0

    def step(self, i: int) -> None:
        """Put the next token where it belongs, and a month behind what is counted in it."""
        if Cue.TOPIC in self.t[i].word.cues and i and self.t[i - 1].text.endswith(self.turning):
            self.t[i] = self.t[i]._replace(word=_BUT)
        super().step(i)
        counts = self.t[i].form is Form.NUMBER and self.t[i + 1].word.unit is not None
        if self.held and self.t[i].word.ordinal is None and not counts:
            self.out += self.held
            self.held = []

    def moved(self, token: Token, i: int) -> bool:
        """Put a word in front of what it governs; tell whether there was any."""
        word, out = token.word, self.out
        if not word.cues.isdisjoint(_ASKS):
            out.insert(0, token)
            self.clause += 1
        elif Cue.NOT in word.cues or Cue.CHANGE in word.cues:
            out.insert(self.clause, token)
        elif Cue.IN_PLACE_OF in word.cues:
            out.insert(item(out, max(self.clause, self.sealed)), token)
        elif word.link in _POSTPOSITIONS:
            self.particle(token, i)
        elif word.link in _EDGES:
            out.insert(scope(out, self.clause), token)
        elif word.ordinal is not None and (start := self.counted_in(i)) < len(out):
            self.held = [token._replace(word=_OF), *out[start:]]
            out[start:] = [token]
        elif word.link is Link.EVERY and (place := self.weekday()) is not None:
            out.insert(place, token)
        elif word.link is Link.NOW and not time_ahead(self.t, i + 1):
            out += (token._replace(word=_FROM), token)  # "now from" and nothing that would end it
        else:
            return word.link in _TAKES_TIME and self.verb(token, region(out, self.clause))
        return True

    def verb(self, token: Token, start: int) -> bool:
        """Put a verb in front of its time; of who comes in the afternoon only the morning is an absence."""
        out = self.out
        link, halves = token.word.link, {each.word.part for each in out[start:]}
        noon = link is Link.LEAVING and Part.NOON in halves
        late = link is Link.ARRIVING and Part.AFTERNOON in halves and not clock_in(out, start)
        if noon or late or link is Link.ONLY_THERE:
            out.insert(item(out, self.clause), token)
            return True
        return super().verb(token, start)

    def particle(self, token: Token, i: int) -> None:
        """Put a particle in front of its day or time; "from A B" is "from A until B"."""
        out, link = self.out, token.word.link
        place = item(out, max(self.clause, self.sealed))
        if link is Link.EXCEPT:
            place = self.whole(place)
        if not (link is Link.UNTIL and place and out[place - 1].word is _UNTIL):
            out.insert(place, token)
        self.sealed = len(out)
        if link is Link.FROM and day_or_clock(self.t[i + 1]):
            out.append(token._replace(word=_UNTIL))
            self.sealed += 1

    def whole(self, place: int) -> int:
        """Return where all begins that an exception cuts out: "火曜の午前", "火曜と木曜"."""
        out, least = self.out, max(self.clause, self.sealed)
        while least < place - 1 and place < len(out) and is_day(out[place - 2]):
            joint, part = out[place - 1].word.link, out[place].word.part
            if joint is not Link.AND and (joint is not Link.ON or part is None):
                break
            place = scope(out[: place - 1], least)
        return place

    def take(self, token: Token, start: int, *, clocked: bool) -> None:
        """Put a verb directly before its time: "tomorrow's 3 o'clock" is a day and a time."""
        if not clocked:
            super().take(token, start, clocked=clocked)
            return
        place = item(self.out, self.clause)
        if place and self.out[place - 1].word.link in BOUNDS:
            place -= 1
            del self.out[place]
        self.out.insert(place, token)

    def counted_in(self, i: int) -> int:
        """Return where the days begin in which an ordinal counts; "最初の1時間" is an edge of the day before it."""
        hours = self.t[i + 1].form is Form.NUMBER and self.t[i + 2].word.unit in (Unit.HOUR, Unit.MINUTE)
        return len(self.out) if hours else scope(self.out, self.clause)

    def weekday(self) -> int | None:
        """Return where the weekday is that an "every week" behind it repeats."""
        for i in range(len(self.out) - 1, max(self.clause, len(self.out) - _REACH) - 1, -1):
            if self.out[i].word.weekday is not None:
                return i
        return None
