"""The signals of a sentence: everything of the conversation in it, gathered in one pass before anything is decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogs.language.denials import away_at, is_named
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, SIDES, UNKNOWN, Cue, Errand, Leave, Link, Word

_WORD = Form.WORD
ASKING = frozenset((Cue.WHO, Cue.ASK_MINE, Cue.ASK))
_LEADING = ASKING | {Cue.WANT}
_SMALL = frozenset((Cue.FILLER, Cue.FREE))
_BEHIND_PRESENCE = frozenset((Link.ON, Link.THE, Link.AT, Link.WHOLE_DAY, Link.WHOLE, Link.EVERY, Link.NOW))
_THERE = frozenset((Cue.AS_USUAL, Cue.AFTER_ALL, Cue.INSTEAD))


@dataclass(slots=True)
class Signals:
    """What a sentence holds of the conversation; `first` are the cues of its first word that has any.

    `present` when somebody says that they are there, `side` when the edge of a day was named, `back` when a return was,
    `partly` when a half or an exception was.
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
    partly: bool = False


def signals(t: list[Token]) -> Signals:
    """Gather the signals of a sentence."""
    found = Signals()
    led = False
    words = unknown = 0
    for i, token in enumerate(t):
        if token.form is not _WORD:
            if token.text == "?" and i >= len(t) - AHEAD - 2:
                found.question = True
            continue
        words += 1
        word = token.word
        if not led:
            led = not word.cues or _leads(found, word.cues)
        if word.tells:
            _note(found, t, i)
        elif word is UNKNOWN:
            unknown += 1
            if _acts(t, i):
                found.cues.add(Cue.THIRD_PERSON)
    found.words, found.unknown = words, unknown
    return found


def _leads(found: Signals, cues: frozenset[Cue]) -> bool:
    """Note the first word of the conversation; tell whether none behind it can be more telling."""
    if Cue.GREETING in cues:
        return False
    if not found.first or not cues <= _SMALL:  # "sono via": the "am I" leads, not a mere filler behind it
        found.first = cues
    return Cue.FILLER not in cues or not cues.isdisjoint(_LEADING)


def _acts(t: list[Token], i: int) -> bool:
    """Tell whether a stranger does something: "Tom's out", and at the beginning "Ben took", "Sue leaves"."""
    leads = i == 0 or (i == 1 and (t[0].word is UNKNOWN or t[0].word.link in ARTICLES))  # "new chairs arrive"
    return (leads and _is_a_verb(t[i + 1].word)) or (is_named(t[i]) and away_at(t, i + 1))


def _is_a_verb(word: Word) -> bool:
    """Tell whether a word behind a name says what its bearer does."""
    return word.link in SIDES or not word.cues.isdisjoint((Cue.TAKE, Cue.PAST))


def _note(found: Signals, t: list[Token], i: int) -> None:
    """Note what a known word says."""
    word = t[i].word
    if word.cues:
        found.cues |= word.cues
        if Cue.PRESENT in word.cues and (word.link is None or stands_alone(t, i + 1)):
            found.present = True
    if word.leave is not None and (found.leave is None or found.leave is Leave.PLAIN):
        found.leave = word.leave
    if word.errand is not None and found.errand is not Errand.SENSITIVE:
        found.errand = word.errand
    link = word.link
    if link is None:
        return
    if link is Link.BACK:
        found.back = True
    elif link in SIDES:
        found.side = True
    elif link is Link.HALF or link is Link.EXCEPT:
        found.partly = True


def stands_alone(t: list[Token], i: int) -> bool:
    """Tell whether "in" says that somebody is there: nothing follows that one could be in."""
    if t[i].form is not Form.WORD:
        return t[i].form in (Form.END, Form.MARK)
    word = t[i].word
    if word.weekday is not None or word.day is not None or word.today is not None:
        return True
    return word.link in _BEHIND_PRESENCE or not word.cues.isdisjoint(_THERE)
