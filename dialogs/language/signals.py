"""The signals of a sentence: everything of the conversation in it, gathered in one pass before anything is decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogs.language.denials import away_at, is_named
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import UNKNOWN, Cue, Errand, Leave, Link, Word

ASKING = frozenset((Cue.WHO, Cue.ASK_MINE, Cue.ASK))
_SIDED = frozenset((Link.LEAVING, Link.ARRIVING, Link.NOT_UNTIL, Link.ONLY_THERE, Link.HALF_DAY, Link.REST_OF_DAY))
_THERE = frozenset((Cue.AS_USUAL, Cue.AFTER_ALL, Cue.INSTEAD))


@dataclass(slots=True)
class Signals:
    """What a sentence holds of the conversation; `first` are the cues of its first word that has any.

    `present` when somebody says that they are there, `side` when the edge of a day was named, `back` when a return was.
    """

    cues: set[Cue] = field(default_factory=set)
    first: frozenset[Cue] = frozenset()
    leave: Leave | None = None
    errand: Errand | None = None
    question: bool = False
    unknown: int = 0
    words: int = 0
    side: bool = False
    present: bool = False
    back: bool = False


def signals(t: list[Token]) -> Signals:
    """Gather the signals of a sentence."""
    found = Signals()
    led = False
    count = len(t) - AHEAD
    for i in range(count):
        token = t[i]
        if token.form is not Form.WORD:
            found.question = found.question or (token.text == "?" and i >= count - 2)
            continue
        word = token.word
        found.words += 1
        if not word.cues:
            led = True
        elif not led and Cue.GREETING not in word.cues:
            found.first = word.cues
            led = Cue.FILLER not in word.cues or not word.cues.isdisjoint(ASKING)
        if word is UNKNOWN:
            found.unknown += 1
            named = is_named(token) and away_at(t, i + 1)  # "Tom's out"
            if named or (i == 0 and _is_a_verb(t[1].word)):  # "Ben took", "Sue leaves"
                found.cues.add(Cue.THIRD_PERSON)
        else:
            _note(found, t, i)
    return found


def _is_a_verb(word: Word) -> bool:
    """Tell whether a word behind a name says what its bearer does."""
    return word.link in _SIDED or not word.cues.isdisjoint((Cue.TAKE, Cue.PAST))


def _note(found: Signals, t: list[Token], i: int) -> None:
    """Note what a known word says."""
    word = t[i].word
    if word.cues:
        found.cues |= word.cues
        if Cue.PRESENT in word.cues and (word.link is None or _stands_alone(t, i + 1)):
            found.present = True
    if word.leave is not None and (found.leave is None or found.leave is Leave.PLAIN):
        found.leave = word.leave
    if word.errand is not None and found.errand is not Errand.SENSITIVE:
        found.errand = word.errand
    if word.link is Link.BACK:
        found.back = True
    elif word.link in _SIDED:
        found.side = True


def _stands_alone(t: list[Token], i: int) -> bool:
    """Tell whether "in" says that somebody is there: nothing follows that one could be in."""
    if t[i].form is not Form.WORD:
        return t[i].form in (Form.END, Form.MARK)
    word = t[i].word
    if word.weekday is not None or word.day is not None or word.today is not None:
        return True
    return word.link in (Link.ON, Link.THE, Link.AT) or not word.cues.isdisjoint(_THERE)
