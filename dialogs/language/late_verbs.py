"""Words that stand behind their time, as verbs and a "not" may in German and Dutch: "on Friday come I back"."""

from __future__ import annotations

from dialogs.language.phrases import clock_in, hour_ahead, is_day, length_before, region, time_ahead
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import Cue, Leave, Link, Unit, Word, reworded

VERBS = frozenset((Link.BACK, Link.LEAVING, Link.ARRIVING))
BOUNDS = frozenset((Link.FROM, Link.UNTIL, Link.TO))
_SIDES = frozenset((Link.LEAVING, Link.ARRIVING))
_BOUNDS_OF_PRESENCE = frozenset((Link.ARRIVING, Link.ONLY_THERE))
_STRETCHES = BOUNDS | {Link.BETWEEN, Link.AFTER, Link.BEFORE, Link.FOR}
"""With these an absence tells more than that somebody leaves: "von 14 bis 16 Uhr weg"."""
_ORDINARY = frozenset((Cue.FILLER, Cue.PRESENT, Cue.WANT))
_SINCE = frozenset((Cue.SINCE,))
_EXCEPT = Word(link=Link.EXCEPT, timely=True)
_AWAY = Word(leave=Leave.PLAIN, denies=True)
_ORDINARY_VERB = Word(cues=frozenset((Cue.FILLER,)))
_AN_HOUR = Word(unit=Unit.HOUR, timely=True)
_LEAVING, _ARRIVING = (Word(link=link, timely=True) for link in (Link.LEAVING, Link.ARRIVING))


class LateVerbs:
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
        if self.ordinary(token, i):
            self.out.append(token._replace(word=Word(cues=token.word.cues)))
            return True
        if link is Link.LATER and self.late(token):
            return True
        if link is Link.LATER and not (self.out and self.out[-1].word.unit):  # "komme morgen später"
            self.out.append(token._replace(word=_ARRIVING))
            return True
        if link is Link.REST_OF_DAY:  # "um 15 Uhr Feierabend"
            return self.leaves(token._replace(word=_LEAVING))
        if link in VERBS and not time_ahead(self.t, i + 1):
            return self.verb(token, region(self.out, self.clause))
        if link in _SIDES and self.sooner(token):
            return True
        if Cue.NOT in token.word.cues:
            self.denial(token, i)
            return True
        return False

    def sooner(self, token: Token) -> bool:
        """Put a verb in front of the length by which somebody is later or sooner; tell whether one was told."""
        out, word = self.out, token.word
        length = self.length(token)
        told = length < len(out) and (word.leave is None or Cue.FILLER not in word.cues)
        if told and not (length > self.clause and out[length - 1].word.link is Link.IN):
            out.insert(length, token)
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
            comes = not told and any(Cue.COMES in each.word.cues for each in out[clause:])
            out.insert(self.denied(), token._replace(word=_AWAY) if comes else token)
        else:
            out.insert(self.presence(), token)

    def ordinary(self, token: Token, i: int) -> bool:
        """Tell whether a verb means nothing special: "wieder krank", "komme morgen nicht"; but "komme morgen um 10"."""
        cues, end = token.word.cues, _end_of_clause(self.t, i)
        if token.word.link is Link.BACK:
            taken_back = any(Cue.CANCEL in each.word.cues for each in self.out[self.clause :])  # "ziehe es zurück"
            return taken_back or (Cue.FILLER in cues and end > i + 1)
        if token.word.link is Link.LEAVING and Cue.FILLER in cues and token.word.leave is None:
            return self.goes_there(i, end)
        comes = token.word.link is Link.ARRIVING and Cue.COMES in cues
        return comes and time_ahead(self.t, i + 1) and not clock_in(self.t[:end], i + 1)

    def goes_there(self, i: int, end: int) -> bool:
        """Tell whether a verb of leaving says whither, and no time: "gehe am Freitag zum Arzt"."""
        there = any(each.word.errand is not None or Cue.PRESENT in each.word.cues for each in self.t[i + 1 : end])
        return there and not clock_in(self.t[:end], i + 1) and not clock_in(self.out, self.clause)

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
            for i in range(self.clause, start):
                if Cue.MAKE_IT in self.out[i].word.cues:  # "mach um vier Feierabend" makes nothing of a plan
                    self.out[i] = self.out[i]._replace(word=_ORDINARY_VERB)
            self.out.insert(start, token)
        return clocked

    def verb(self, token: Token, start: int) -> bool:
        """Put a verb in front of its time; an ordinary verb without a time means nothing special."""
        out, word = self.out, token.word
        if word.link in _SIDES and self.sooner(token):
            return True
        length = self.length(token)
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
        if self.out[start].word.link in BOUNDS:
            if Cue.SINCE in self.out[start].word.cues:  # who is back since Monday tells no more than that
                token = token._replace(word=reworded(token.word, cues=token.word.cues | _SINCE))
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


def _end_of_clause(t: list[Token], i: int) -> int:
    """Return where the clause ends in which a word stands."""
    end = len(t) - AHEAD
    return next((k for k in range(i + 1, end) if _ends_a_clause(t, k)), end)


def _ends_a_clause(t: list[Token], i: int) -> bool:
    """Tell whether a mark or a "but" ends a clause; the point of "2. Mai" does not."""
    text = t[i].text
    dotted = text == "." and i > 0 and t[i - 1].form is Form.NUMBER
    return (text in (",", ".", ";", "!") and not dotted) or Cue.BUT in t[i].word.cues
