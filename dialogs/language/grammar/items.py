"""The items of a sentence in order: each date, time and length, with the word that ties it to its neighbours."""

from __future__ import annotations

from dialogs.language.denials import away_at
from dialogs.language.grammar.absences import Found, Opener
from dialogs.language.grammar.days import ago
from dialogs.language.grammar.lengths import by_how_much
from dialogs.language.grammar.numbered import Read
from dialogs.language.grammar.single import item_at
from dialogs.language.terms import (
    At,
    Day,
    Every,
    HalfDay,
    Hour,
    Hours,
    Lasting,
    Listed,
    Month,
    PartOf,
    Range,
    Shifted,
    Term,
)
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, Cue, Leave, Link, Unit, Word

_OPENERS = {
    Link.FROM: Opener.FROM,
    Link.BETWEEN: Opener.FROM,
    Link.UNTIL: Opener.UNTIL,
    Link.TO: Opener.UNTIL,
    Link.BACK: Opener.BACK,
    Link.AFTER: Opener.AFTER,
    Link.BEFORE: Opener.BEFORE,
    Link.LEAVING: Opener.LEAVING,
    Link.ARRIVING: Opener.ARRIVING,
    Link.NOT_UNTIL: Opener.ARRIVING,
    Link.ONLY_THERE: Opener.ONLY_THERE,
    Link.EARLY: Opener.LEAVING,
    Link.EXCEPT: Opener.EXCEPT,
}
_PATIENT = frozenset((Opener.LEAVING, Opener.ARRIVING, Opener.ONLY_THERE, Opener.BACK))
"""These wait over days and other words for their time: "leaving early tomorrow, at 3"."""
_BEHIND_A_LENGTH = frozenset((Link.ARRIVING, Link.EARLY))
_LATE = frozenset((Link.ARRIVING, Link.LATER))
_OUTSIDE = {
    Opener.UNTIL: Opener.LEAVING,
    Opener.BEFORE: Opener.LEAVING,
    Opener.FROM: Opener.ARRIVING,
    Opener.AFTER: Opener.ARRIVING,
}
"""Who is there only until two leaves then."""
_WRITTEN = frozenset((Form.WORD, Form.MARK))
_WAITS = 3
"""So many other words may stand between "from" and its day."""
_ENDS_A_CLAUSE = frozenset(";.!?")
_AT_WORK = frozenset((Cue.PRESENT, Cue.FILLER))
_SETS_APART = frozenset((",", ":", ".", ";", "-", "–", "("))

Items = tuple[list[Found], list[int]]
"""The items, and the places of the openers between them."""


def items(t: list[Token]) -> Items:
    """Return the items of the sentence in order, each with its opener."""
    walk = _Walk(t)
    if t[0].word.part is not None and Cue.FILLER in t[0].word.cues and away_at(t, 1):
        t[0] = t[0]._replace(word=Word(cues=t[0].word.cues))  # "am off tomorrow" names no part of the day
    i, count = 0, len(t) - AHEAD
    while i < count:
        word = t[i].word
        if not word.timely and (t[i].form is Form.WORD or t[i].form is Form.MARK):
            walk.pass_by(t[i])
            i += 1
        elif word.link is Link.FOR and walk.for_a_holiday(i + 1):
            i += 2  # "Friday off for Easter"
        elif word.link is Link.STARTING_AT:
            t[i] = t[i]._replace(word=_start(t))
            i = walk.read(i)
        elif word.today is not None:
            walk.take(Day(offset=word.day or 0), i, i + 1)
            t[i] = t[i]._replace(word=Word(part=word.today, timely=True))
            walk.near = i
        else:
            i = walk.read(i)
    return walk.found, walk.openers


def _start(t: list[Token]) -> Word:
    """Return what "starting at" means here: the start of an absence or of a reason for one, or else of work."""
    away = any(token.word.leave is not None or token.word.unit is not None for token in t)
    link = Link.FROM if away else Link.AT if any(token.word.errand is not None for token in t) else Link.ARRIVING
    return Word(link=link, timely=True, ties=link is Link.ARRIVING)


class _Walk:
    """A walk over the tokens: what was found, and which opener still waits for its item, for how many words.

    `near` is the place right behind the last item; `between` when an "and" is awaited that leads to the far end.
    """

    __slots__ = ("between", "clause", "found", "near", "openers", "pending", "t", "wait")

    def __init__(self, t: list[Token]) -> None:
        self.t = t
        self.found: list[Found] = []
        self.openers: list[int] = []
        self.pending, self.wait, self.clause, self.near = Opener.NONE, 0, 0, -1
        self.between = False

    def pass_by(self, token: Token) -> None:
        """Pass a word that tells no time; an opener does not wait for ever."""
        if token.text in _ENDS_A_CLAUSE or Cue.BUT in token.word.cues:
            self.clause, self.pending = self.clause + 1, Opener.NONE
        elif self.pending is Opener.FROM and token.word.errand is not None:  # "from school at 3"
            self.pending = Opener.NONE
        elif self.wait:
            self.wait -= 1
            if not self.wait and self.pending not in _PATIENT:
                self.pending = Opener.NONE

    def take(self, what: Term | Hour | Lasting, i: int, end: int) -> None:
        """Take an item with the opener that waits for it."""
        link = self.t[i].word.link
        beside, linked = self.near == i and bool(self.found), link is Link.AT
        behind = end + 1 if self.t[end].word.link is Link.OF else end
        leads = (isinstance(what, PartOf) and behind > end) or (isinstance(what, HalfDay) and self.joined(i))
        leads = leads and self.day_follows(behind)
        opener = _opener_of(what, self.pending, link)
        aside = isinstance(what, At) and bool(self.found) and self.is_aside(i)
        self.found.append(Found(what, opener, i, end, self.clause, beside, linked, leads, aside))
        if not (self.pending in _PATIENT and isinstance(what, Term)):
            self.pending = Opener.NONE
        self.near = end

    def minutes(self, i: int) -> tuple[Term, int] | None:
        """Read the minutes in which somebody is "back in 30", where nothing else ends the clause."""
        t, number = self.t, self.t[i + 1]
        if self.pending is not Opener.BACK or t[i].word.link is not Link.IN or number.form is not Form.NUMBER:
            return None
        ends = number.b <= 2 and t[i + 2].form in (Form.END, Form.MARK)
        return (Shifted(None, number.a, Unit.MINUTE), i + 2) if ends else None

    def joined(self, i: int) -> bool:
        """Tell whether an "and" leads to an item: "Thursday and half of Friday"."""
        return i > 0 and (self.t[i - 1].word.link is Link.AND or self.t[i - 2].word.link is Link.AND)

    def day_follows(self, i: int) -> bool:
        """Tell whether a day, rather than a month, stands here: "the afternoon of the 14th"."""
        while self.t[i].word.link in ARTICLES:
            i += 1
        word = self.t[i].word
        return self.t[i].form is not Form.WORD or word.weekday is not None or word.day is not None

    def for_a_holiday(self, i: int) -> bool:
        """Tell whether a holiday is a reason, as other days are named: "Friday off for Easter"."""
        if self.t[i].word.holiday is None or self.t[i + 1].word.link is Link.AND:
            return False
        words = [token.word for token in self.t]
        return any(word.weekday is not None or word.month is not None or word.day is not None for word in words)

    def is_aside(self, i: int) -> bool:
        """Tell whether a time is that of a reason told behind a part of a day: "morning off, dentist at 9"."""
        before = self.found[-1]
        between = self.t[before.end : i]
        if not isinstance(before.what, PartOf) or all(token.text not in _SETS_APART for token in between):
            return False
        away = any(token.word.leave is Leave.PLAIN for token in self.t[:i])
        return away and any(token.word.errand is not None for token in between)

    def governs(self, link: Link | None, i: int) -> bool:
        """Let a word tie the item right before it; tell whether it did: "3pm onwards", "Friday I'm back"."""
        if link is Link.ONWARDS:
            self.found[-1] = self.found[-1]._replace(opener=Opener.FROM)
            return True
        if link is not Link.BACK or not self.ends(i + 1):
            return False
        self.back_then(i)
        return True

    def ends(self, i: int) -> bool:
        """Tell whether the clause ends here, or behind an "at work" that says no more."""
        while not self.t[i].word.cues.isdisjoint(_AT_WORK):
            i += 1
        return self.t[i].form is Form.END or self.t[i].text in _SETS_APART or Cue.BUT in self.t[i].word.cues

    def back_then(self, i: int) -> None:
        """Let the day right before be that of a return: "Friday I'm back", "off Thursday, Friday I'm back"."""
        item = self.found[-1]
        days = item.what
        if isinstance(days, Listed) and not days.either and self.t[item.end - 2].text == ",":
            first = days.items[0] if len(days.items) == 2 else Listed(days.items[:-1])
            self.found[-1] = item._replace(what=first, end=item.end - 1)
            item = item._replace(what=days.items[-1], first=item.end - 1, opener=Opener.NONE)
            self.found.append(item)
        if isinstance(item.what, Term) and item.opener is Opener.NONE:
            self.found[-1] = item._replace(opener=Opener.BACK)
            self.openers.append(i)

    def side_behind(self, length: Lasting, i: int) -> None:
        """Let a side that stands behind its length open it: "an hour late"."""
        word = self.t[i].word
        if word.leave is not None or length.unit not in (Unit.HOUR, Unit.MINUTE):
            return
        if self.pending is Opener.NONE and word.link in _BEHIND_A_LENGTH:
            self.pending = _OPENERS[word.link]
        elif self.pending is Opener.FROM and word.link in _LATE:  # "start an hour later"
            self.pending = Opener.ARRIVING
        elif self.pending is Opener.UNTIL and (word.link is Link.EARLY or Cue.SOONER in word.cues):
            self.pending = Opener.LEAVING  # "finishing an hour early"
            self.openers.pop()

    def since(self, i: int) -> Read:
        """Read for how long it has gone on: "seit drei Tagen"."""
        return ago(self.t, i) if self.pending is Opener.FROM and Cue.SINCE in self.t[i - 1].word.cues else None

    def read(self, i: int) -> int:
        """Read the item or the opener that begins here; return the place behind it."""
        link = self.t[i].word.link
        beside = self.near == i and bool(self.found)
        item = None
        if not self.t[i].word.ties or self.t[i].form not in _WRITTEN:  # "2" is also a way to write "to"
            before = self.found[-1] if beside else None
            item = self.minutes(i) or self.since(i) or by_how_much(self.t, i, self.pending) or item_at(
                self.t, i, self.pending,
                beside_a_day=before is not None and _is_a_day(before),
                comes_again=before is not None and isinstance(before.what, Every),
            )  # fmt: skip
        if item is not None:
            if isinstance(item[0], Lasting):
                self.side_behind(item[0], item[1])
            self.take(item[0], i, item[1])
            return item[1]
        opened = _opens(link, beside=beside)
        if beside and self.governs(link, i):
            return i + 1
        if link is Link.BETWEEN:
            self.between = True
        elif link is Link.AND and self.between:
            opened, self.between = Opener.UNTIL, False
        if opened is not None:
            if self.pending is Opener.ONLY_THERE:
                opened = _OUTSIDE.get(opened, opened)
            self.pending, self.wait = opened, _WAITS
            self.openers.append(i)
        if beside and (link is Link.AND or link in ARTICLES):
            self.near = i + 1
        return i + 1


def _is_a_day(item: Found) -> bool:
    """Tell whether a bare number behind an item may be a time: "tomorrow 3", but not "May 3"."""
    return isinstance(item.what, Term) and not isinstance(item.what, Month)


def _opener_of(what: Term | Hour | Lasting, pending: Opener, link: Link | None) -> Opener:
    """Return the opener of an item; what has both its ends needs none."""
    if link is Link.BETWEEN or (link is Link.FROM and isinstance(what, Hours)):
        return Opener.NONE
    first = what.items[0] if isinstance(what, Listed) else what  # "from Monday to Wednesday, and Friday"
    return Opener.NONE if pending is Opener.FROM and isinstance(first, Range | Every) else pending


def _opens(link: Link | None, *, beside: bool) -> Opener | None:
    """Return what a link asks of the item behind it; "to" does so only beside another item."""
    return None if link is None or (link is Link.TO and not beside) else _OPENERS.get(link)
