"""Words that stand behind what they govern, put in front of it, where the grammar looks for them.

Japanese says "3 o'clock from", "Friday except", "Monday on return" and "off not"; German and Dutch may say "on Friday
come I back", "at 3 must I go" and "I work on Friday not". The tokens keep their places in the sentence, only their
order changes.
"""

from __future__ import annotations

from dialogs.language.phrases import (
    clock_in,
    day_or_clock,
    hour_ahead,
    is_day,
    item,
    length_before,
    region,
    scope,
    time_ahead,
)
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.vocabulary import Order
from dialogs.language.words import Cue, Leave, Link, Part, Unit, Word

_POSTPOSITIONS = frozenset((Link.FROM, Link.UNTIL, Link.AFTER, Link.BEFORE, Link.EXCEPT))
_EDGES = frozenset((Link.START_OF, Link.MIDDLE_OF, Link.END_OF, Link.WEEK_OF))
_VERBS = frozenset((Link.BACK, Link.LEAVING, Link.ARRIVING))
_TAKES_TIME = _VERBS | {Link.ONLY_THERE}
_SIDES = frozenset((Link.LEAVING, Link.ARRIVING))
_BOUNDS_OF_PRESENCE = frozenset((Link.ARRIVING, Link.ONLY_THERE))
_MOVABLE = _VERBS | {Link.LATER, Link.REST_OF_DAY, Link.ONLY_THERE}
_BOUNDS = frozenset((Link.FROM, Link.UNTIL, Link.TO))
_STRETCHES = _BOUNDS | {Link.BETWEEN, Link.AFTER, Link.BEFORE, Link.FOR}
"""With these an absence tells more than that somebody leaves: "von 14 bis 16 Uhr weg"."""
_ASKS = frozenset((Cue.WHO, Cue.ASK, Cue.ASK_MINE, Cue.SHOW))
_ORDINARY = frozenset((Cue.FILLER, Cue.PRESENT, Cue.WANT))
_FROM, _UNTIL, _OF, _EXCEPT = (Word(link=link, timely=True) for link in (Link.FROM, Link.UNTIL, Link.OF, Link.EXCEPT))
_AN_HOUR = Word(unit=Unit.HOUR, timely=True)
_LEAVING, _ARRIVING = (Word(link=link, timely=True) for link in (Link.LEAVING, Link.ARRIVING))
_REACH = 4


def fronted(t: list[Token], order: Order) -> list[Token]:
    """Return the tokens in the order in which the grammar reads them."""
    if not order.postpositions and not _may_move(t):
        return t
    walk = _Postpositions(t) if order.postpositions else _LateVerbs(t)
    for i in range(len(t) - AHEAD):
        walk.step(i)
    return walk.out + t[len(t) - AHEAD :]


class _LateVerbs:
    """A walk through a sentence in which verbs may stand behind their time; `clause` is where its clause begins."""

    __slots__ = ("clause", "out", "t")

    def __init__(self, t: list[Token]) -> None:
        self.t = t
        self.out: list[Token] = []
        self.clause = 0

    def step(self, i: int) -> None:
        """Put the next token where it belongs."""
        token = self.t[i]
        if _ends_a_clause(self.t, i):
            self.clause = len(self.out) + 1
        if token.form is not Form.WORD or not self.moved(token, i):
            self.out.append(token)

    def moved(self, token: Token, i: int) -> bool:
        """Put a word in front of what it governs; tell whether there was any."""
        link = token.word.link
        if Cue.ONLY in token.word.cues and link in _BOUNDS_OF_PRESENCE:
            self.only(token, i)
            return True
        if link is Link.BACK and Cue.FILLER in token.word.cues and _end_of_clause(self.t, i) > i + 1:
            self.out.append(token._replace(word=Word(cues=token.word.cues)))  # "wieder krank"
            return True
        if link is Link.LATER and self.late(token):
            return True
        if link is Link.LATER and not (self.out and self.out[-1].word.unit):  # "komme morgen später"
            self.out.append(token._replace(word=_ARRIVING))
            return True
        if link is Link.REST_OF_DAY:  # "um 15 Uhr Feierabend"
            return self.leaves(token._replace(word=_LEAVING))
        if link in _VERBS and not time_ahead(self.t, i + 1):
            return self.verb(token, region(self.out, self.clause))
        if Cue.NOT in token.word.cues:
            self.denial(token, i)
            return True
        return False

    def denial(self, token: Token, i: int) -> None:
        """Put a "not" before the presence that it denies; behind a day of an absence it is an exception."""
        out, clause = self.out, self.clause
        start = region(out, clause)
        away = any(each.word.leave is not None for each in out[:clause])
        told = any(each.word.leave is not None or Cue.PRESENT in each.word.cues for each in out[clause:])
        if away and not told and start < len(out) and is_day(out[-1]) and _end_of_clause(self.t, i) == i + 1:
            out.insert(start, token._replace(word=_EXCEPT))
        elif _end_of_clause(self.t, i) == i + 1 and self.t[i + 1].text != "?":
            out.insert(self.denied(), token)
        else:
            out.insert(self.presence(), token)

    def only(self, token: Token, i: int) -> None:
        """Let "erst" and "nur" bound the time behind them, where somebody comes or is there; else they say little."""
        clause = self.out[self.clause :] + self.t[i + 1 : _end_of_clause(self.t, i)]
        away = any(each.word.leave is not None for each in clause)
        there = token.word.link is Link.ARRIVING or any(Cue.PRESENT in each.word.cues for each in clause)
        if away or not there or not hour_ahead(self.t, i + 1):
            token = token._replace(word=Word(cues=token.word.cues))
        self.out.append(token)

    def late(self, token: Token) -> bool:
        """Put "später" in front of its length, where somebody speaks of themselves: "komme eine Stunde später"."""
        start = self.length(token)
        words = [each.word for each in self.t]
        mine = any(Cue.I in word.cues or word.day is not None or word.weekday is not None for word in words)
        if start < len(self.out) and mine:
            self.out.insert(start, token._replace(word=_ARRIVING))
        return start < len(self.out) - 1 and mine

    def length(self, token: Token) -> int:
        """Return where a length at the end begins; "twee uur later" is two hours later, whatever "twee uur" is else."""
        out = self.out
        sooner = Cue.SOONER in token.word.cues
        start = length_before(out, self.clause, sooner=sooner)
        if sooner and start < len(out) and out[-1].word.link is Link.OCLOCK:
            out[-1] = out[-1]._replace(word=_AN_HOUR)
        return start

    def leaves(self, token: Token) -> bool:
        """Let the end of work take the time before it."""
        start = region(self.out, self.clause)
        clocked = clock_in(self.out, start)
        if clocked:
            self.out.insert(start, token)
        return clocked

    def verb(self, token: Token, start: int) -> bool:
        """Put a verb in front of its time; an ordinary verb without a time means nothing special."""
        out, word = self.out, token.word
        length = self.length(token)
        if length < len(out) and word.link in _SIDES and (word.leave is None or Cue.FILLER not in word.cues):
            out.insert(length, token)
            return True
        clocked = clock_in(out, start)
        stretched = word.leave is not None and (
            length < len(out) or any(each.word.link in _STRETCHES for each in out[self.clause :])
        )
        if start < len(out) and not stretched and (clocked or word.link is Link.BACK):
            self.take(token, start, clocked=clocked)
        elif word.link in _SIDES and not word.cues.isdisjoint(_ORDINARY):
            out.append(token._replace(word=Word(leave=word.leave, errand=word.errand, cues=word.cues)))
        else:
            return False
        return True

    def take(self, token: Token, start: int, *, clocked: bool) -> None:
        """Put a verb before the region of its time, in the place of a "from" that would say the same."""
        del clocked  # here the whole region is one phrase
        if self.out[start].word.link in _BOUNDS:
            del self.out[start]
        self.out.insert(start, token)

    def presence(self) -> int:
        """Return where presence was told that a "not" denies ("arbeite am Freitag nicht"); the end when it was not."""
        for i in range(self.clause, len(self.out)):
            word = self.out[i].word
            if Cue.PRESENT in word.cues and Cue.FILLER not in word.cues and word.leave is None:
                return i
        return len(self.out)

    def denied(self) -> int:
        """Return where presence or an absence was told that a "not" at the end of the clause denies."""
        place = self.presence()
        plain = (i for i in range(self.clause, place) if self.out[i].word.leave is Leave.PLAIN)
        return next(plain, place) if place == len(self.out) else place


class _Postpositions(_LateVerbs):
    """A walk through a sentence in which all that governs stands behind.

    `sealed` is the end of the last phrase that has its particle, `held` a month that goes behind its ordinal.
    """

    __slots__ = ("held", "sealed")

    def __init__(self, t: list[Token]) -> None:
        super().__init__(t)
        self.held: list[Token] = []
        self.sealed = 0

    def step(self, i: int) -> None:
        """Put the next token where it belongs, and a month behind what is counted in it."""
        super().step(i)
        if self.held and self.t[i].word.ordinal is None:
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
        elif word.ordinal is not None and (start := scope(out, self.clause)) < len(out):
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
        if link is Link.ONLY_THERE or (link is Link.ARRIVING and Part.AFTERNOON in halves and not clock_in(out, start)):
            out.insert(item(out, self.clause), token)
            return True
        return super().verb(token, start)

    def particle(self, token: Token, i: int) -> None:
        """Put a particle in front of its day or time; "from A B" is "from A until B"."""
        out, link = self.out, token.word.link
        place = item(out, max(self.clause, self.sealed))
        if link is Link.EXCEPT and place > 1 and place < len(out) and out[place].word.part and out[place - 1].word.link:
            place = scope(out[: place - 1], max(self.clause, self.sealed))  # "火曜の午前以外"
        if not (link is Link.UNTIL and place and out[place - 1].word is _UNTIL):
            out.insert(place, token)
        self.sealed = len(out)
        if link is Link.FROM and day_or_clock(self.t[i + 1]):
            out.append(token._replace(word=_UNTIL))
            self.sealed += 1

    def take(self, token: Token, start: int, *, clocked: bool) -> None:
        """Put a verb directly before its time: "tomorrow's 3 o'clock" is a day and a time."""
        if not clocked:
            super().take(token, start, clocked=clocked)
            return
        place = item(self.out, self.clause)
        if place and self.out[place - 1].word.link in _BOUNDS:
            place -= 1
            del self.out[place]
        self.out.insert(place, token)

    def weekday(self) -> int | None:
        """Return where the weekday is that an "every week" behind it repeats."""
        for i in range(len(self.out) - 1, max(self.clause, len(self.out) - _REACH) - 1, -1):
            if self.out[i].word.weekday is not None:
                return i
        return None


def _may_move(t: list[Token]) -> bool:
    """Tell whether any word may stand behind what it governs, in a language that has no postpositions."""
    for token in t:  # a plain loop: most sentences get no further than this
        word = token.word
        if word.link in _MOVABLE or Cue.NOT in word.cues:
            return True
    return False


def _end_of_clause(t: list[Token], i: int) -> int:
    """Return where the clause ends in which a word stands."""
    end = len(t) - AHEAD
    return next((k for k in range(i + 1, end) if _ends_a_clause(t, k)), end)


def _ends_a_clause(t: list[Token], i: int) -> bool:
    """Tell whether a mark or a "but" ends a clause; the point of "2. Mai" does not."""
    text = t[i].text
    dotted = text == "." and i > 0 and t[i - 1].form is Form.NUMBER
    return (text in (",", ".", ";", "!") and not dotted) or Cue.BUT in t[i].word.cues
