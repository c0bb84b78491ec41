"""News: what is over, what takes place by itself, what others say or come back from; none of it asks for anything."""

from __future__ import annotations

from dialogs.language.denials import PREDICATES, VERBAL, away_behind, is_timely, speaks
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, UNKNOWN, Cue, Errand, Leave, Link, Unit, Word

_ENDS_A_CLAUSE = frozenset((",", ";", ".", "!", "-", "–"))
_PAUSES = frozenset((",", ";", ".", "!"))
_EVENTS = frozenset((Leave.TRIP, Leave.KIND))
_TELLING = PREDICATES | {Cue.PAST}
_THANKED = frozenset((Link.FOR, Link.WHOLE_DAY))
_DEGREES = frozenset((Cue.VERY, Cue.FILLER))
_LEAVES = frozenset((Leave.KIND, Leave.TRIP))
_LEADS_TO_A_PURPOSE = frozenset((Link.FOR, Link.TO))
_BEFORE_A_NOUN = ARTICLES | {Link.A}
_VERBS = VERBAL | PREDICATES
_QUOTES = frozenset(('"', "“", "”", "„", "«", "»"))
_OPENS_A_QUOTE = frozenset(('"', "“", "„", "«", "‹", ":"))


def comes_back(t: list[Token]) -> bool:
    """Tell whether it is somebody else who returns: "el médico vuelve el lunes"."""
    returns = any(
        token.word.link is Link.BACK and (Cue.THIRD_PERSON in token.word.cues or Cue.KIN in t[i - 1].word.cues)
        for i, token in enumerate(t)
    )
    return returns and not speaks(t)


def back_by_now(t: list[Token]) -> bool:
    """Tell whether a return is over: "back from leave today"."""
    return any(token.word.day is not None and token.word.day <= 0 for token in t)


def asks_about_a_day(t: list[Token]) -> bool:
    """Tell whether it is asked what sort of day one is: "is tomorrow a holiday?"."""
    return any(t[i].word.link is Link.A and t[i + 1].word.leave is not None for i in range(len(t) - AHEAD - 1))


def is_over(t: list[Token]) -> bool:
    """Tell whether a day that is over is named: "yesterday the alarm went off"."""
    return any(token.word.day is not None and token.word.day < 0 for token in t)


def tells_of_deeds(t: list[Token]) -> bool:
    """Tell whether it is told what somebody did or what happened, and nothing behind it asks for time off.

    "The dentist called me yesterday" is news; "school called, I have to fetch my son" is none.
    """
    deed = next((i for i in range(len(t) - AHEAD) if Cue.DID in t[i].word.cues and t[i].word.errand is None), None)
    if deed is None or any(Cue.WANT in token.word.cues for token in t[deed + 1 :]):
        return False
    end = next((i for i in range(deed, len(t)) if t[i].text in _PAUSES), len(t))
    return all(token.word.errand is None and not is_timely(token) for token in t[end:-AHEAD])


def thanks_for(t: list[Token]) -> bool:
    """Tell whether the sentence thanks for its day or praises it, and says no more: "thanks for yesterday"."""
    behind = t[1].word
    if speaks(t) or any(token.text in _ENDS_A_CLAUSE for token in t[: -AHEAD - 1]):
        return False
    if any(_praises(t, i) for i in range(1, len(t) - AHEAD)):
        return True
    return Cue.THANKS in t[0].word.cues and (behind.link in _THANKED or Cue.BECAUSE in behind.cues)


def _praises(t: list[Token], i: int) -> bool:
    """Tell whether what has been is praised ("was great"), or a leave is told of in words that nobody knows."""
    cues, j = t[i].word.cues, i + 1
    if Cue.PAST not in cues or PREDICATES.isdisjoint(cues):
        return False
    while not t[j].word.cues.isdisjoint(_DEGREES) and Cue.THANKS not in t[j].word.cues:
        j += 1
    if Cue.THANKS in t[j].word.cues:
        return True
    ends = t[j].word is UNKNOWN and t[j].form is Form.WORD and j >= len(t) - AHEAD - 2
    return ends and any(t[k].word.leave in _LEAVES and t[k - 1].word.link in ARTICLES for k in range(1, i))


def cancels_a_thing(t: list[Token]) -> bool:
    """Tell whether what is cancelled is no absence: "cancel the meeting", "delete the file"."""
    for i in range(len(t) - AHEAD):
        if Cue.CANCEL not in t[i].word.cues:
            continue
        j = i + 1
        while t[j].word.link in ARTICLES or Cue.MY in t[j].word.cues or Cue.FILLER in t[j].word.cues:
            j += 1
        token = t[j]
        strange = token.word is UNKNOWN and token.form is Form.WORD
        return strange or (Cue.OTHER_BUSINESS in token.word.cues and token.word.errand is None)
    return False


def of_business(t: list[Token]) -> bool:
    """Tell whether something is out rather than somebody: "the server is off", "the party on Friday is off"."""
    if speaks(t):
        return False
    for i in range(len(t) - AHEAD - 2):
        word = t[i].word
        if Cue.OTHER_BUSINESS in word.cues or (word.errand is Errand.PRIVATE and Cue.KIN not in word.cues):
            j = i + 1
            while t[j].form is Form.NUMBER or is_timely(t[j]):  # "room 12 is free"
                j += 1
            if not _VERBS.isdisjoint(t[j].word.cues):
                return t[j].word.leave is not None or away_behind(t, j + 1)
    return False


def belongings(t: list[Token]) -> bool:
    """Tell whether it is told how or where a thing is, rather than its owner: "my car is at the garage"."""
    if speaks(t):
        return False
    return any(_is_a_thing(t[i].word) and _is_copula(t[i + 1].word) for i in range(len(t) - AHEAD - 1))


def _is_a_thing(word: Word) -> bool:
    """Tell whether a word names a thing that may be broken, or what work is about."""
    return Cue.THING in word.cues or (Cue.OTHER_BUSINESS in word.cues and word.errand is None)


def _is_copula(word: Word) -> bool:
    """Tell whether a word is an "is" or a "was", not a "has" or a "needs"."""
    return Cue.PAST in word.cues or (Cue.ACTS in word.cues and Cue.FILLER in word.cues)


def at_hand_for(t: list[Token]) -> bool:
    """Tell whether somebody is at hand or late for work: "free on Friday for a call", "late for the demo"."""
    free = False
    for i, token in enumerate(t[: 1 - AHEAD]):
        free = free or Cue.FREE in token.word.cues or token.word.link is Link.ARRIVING
        if free and token.word.link in _LEADS_TO_A_PURPOSE:
            j = i + 1
            while t[j].word.link in _BEFORE_A_NOUN or Cue.FILLER in t[j].word.cues:
                j += 1
            if Cue.OTHER_BUSINESS in t[j].word.cues and t[j].word.errand is None:
                return True
    return False


def takes_place(t: list[Token]) -> bool:
    """Tell whether an event is told of rather than asked for: "the conference is in May", "the holiday was great"."""
    if speaks(t):
        return False
    return any(_is_told_of(t, i) for i in range(1, len(t) - AHEAD))


def _is_told_of(t: list[Token], i: int) -> bool:
    """Tell whether a verb stands beside an event: "the conference is", "next week is the conference"."""
    article = t[i - 1].word.link in ARTICLES
    if t[i].word.leave not in _EVENTS or not (article or Cue.MY in t[i - 1].word.cues):
        return False
    if article and i > 1 and Cue.ACTS in t[i - 2].word.cues and Cue.FILLER in t[i - 2].word.cues:
        return True
    return not t[i + 1].word.cues.isdisjoint(_TELLING)


def moves_a_thing(t: list[Token]) -> bool:
    """Tell whether a thing is out or off rather than a person: "turn the heating off", "take the bins out"."""
    if speaks(t):
        return False
    for i in range(2, len(t) - AHEAD):
        if t[i].word.leave is not Leave.PLAIN:
            continue
        j = i - 1
        while j > 0 and t[j].form is Form.WORD and (t[j].word is UNKNOWN or Cue.THING in t[j].word.cues):
            j -= 1
        if j < i - 1 and (t[j].word.link in ARTICLES or Cue.MY in t[j].word.cues):
            return True
    return False


def counts_down(t: list[Token]) -> bool:
    """Tell whether somebody counts the days until an absence, rather than naming it: "two weeks until my holiday"."""
    for i in range(len(t) - AHEAD - 1):
        if t[i].word.unit is None or t[i + 1].word.link is not Link.UNTIL:
            continue
        j = i + 2
        while t[j].word.link in ARTICLES or Cue.MY in t[j].word.cues:
            j += 1
        word = t[j].word
        return word.leave is not None or word.errand is not None or word.unit is Unit.WEEKEND
    return False


def reports(t: list[Token]) -> bool:
    """Tell whether a sentence tells word for word what somebody said: 'Tom said "off on Friday"', 'Tom: "off"'."""
    if Cue.I in t[0].word.cues and Cue.MY not in t[0].word.cues:
        return False
    if t[1].text == ":" and t[2].text in _QUOTES and t[0].word is UNKNOWN:
        return True
    return any(
        Cue.QUOTE in token.word.cues
        and (t[i + 1].text in _OPENS_A_QUOTE or t[i + 2].text in _OPENS_A_QUOTE or _closes_a_quote(t, i))
        for i, token in enumerate(t[: 1 - AHEAD])
    )


def _closes_a_quote(t: list[Token], i: int) -> bool:
    """Tell whether quoted words end right before: '"Off on Friday", said Tom'."""
    return t[0].text in _QUOTES and any(token.text in _QUOTES for token in t[max(i - 2, 1) : i])
