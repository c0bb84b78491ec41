"""Denials and other people: what follows a "not", and who is the subject of a verb."""

from __future__ import annotations

from itertools import pairwise

from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, SIDES, UNKNOWN, Cue, Link

_REACH = 6
"""So many words behind a "not" it may deny an absence; presence is nearer."""
_REACH_OF_PRESENCE = 4
_ACTING = frozenset((Cue.SOMEBODY, Cue.ACTS))
"""A person with the particle of a subject is one word in a script without spaces."""
_WANTING = frozenset((Cue.WANT, Cue.ACTS))
VERBAL = frozenset((Cue.ACTS, Cue.TOPIC))
PREDICATES = frozenset((Cue.THIRD_PERSON, Cue.ACTS))
_FOR_ONESELF = frozenset((Cue.WANT, Cue.NOT, Cue.BECAUSE, Cue.SO))
_COMING = frozenset((Cue.KIN, Cue.OTHER_BUSINESS))
_EDGES = frozenset((Link.ARRIVING, Link.LEAVING))
_DOES = PREDICATES | {Cue.TOPIC}
_GROWN_ON = "'s"
_ENDS_A_CLAUSE = frozenset((",", ";", "."))


def denied(t: list[Token]) -> bool:
    """Tell whether an absence is denied."""
    end = len(t) - AHEAD
    for i in range(end):
        word = t[i].word
        if Cue.NOT in word.cues and word.leave is None and word.link is not Link.EXCEPT and _denies(t, i + 1, end):
            return True
    return False


def _denies(t: list[Token], i: int, end: int) -> bool:
    """Tell whether an absence follows before the clause ends or somebody is there."""
    for token in t[i : min(i + _REACH, end)]:
        word = token.word
        if token.text in _ENDS_A_CLAUSE or Cue.BUT in word.cues:
            return False
        if word.leave is not None or word.link is Link.LEAVING:
            return True
        if Cue.PRESENT in word.cues and word.link is None:
            return False
    return False


def denies_errand(t: list[Token]) -> bool:
    """Tell whether there is nothing that would keep one from work: "no appointment on Monday"."""
    return any(Cue.NOT in t[i].word.cues and t[i + 1].word.errand is not None for i in range(len(t) - AHEAD))


def not_present(t: list[Token]) -> bool:
    """Tell whether presence is denied, which is an absence: "won't really be working"."""
    end = len(t) - AHEAD
    return any(Cue.NOT in t[i].word.cues and _denies_presence(t, i + 1, end) for i in range(end))


def _denies_presence(t: list[Token], i: int, end: int) -> bool:
    """Tell whether presence follows before the clause ends."""
    for token, after in pairwise(t[i : min(i + _REACH_OF_PRESENCE, end) + 1]):
        if token.text in _ENDS_A_CLAUSE:
            return False
        if Cue.PRESENT in token.word.cues and after.word.month is None:  # "not taking any days in May"
            return True
    return False


def somebody_acts(t: list[Token]) -> bool:
    """Tell whether a name is the subject of a verb: "Bob takes", "can Bob take", "Bob's off"."""
    if any(token.word.cues >= _ACTING for token in t):
        return True
    if Cue.ACTS in t[0].word.cues and t[1].word is UNKNOWN and t[1].form is Form.WORD:  # "Kann Lisa Freitag frei?"
        return Cue.WANT not in t[0].word.cues or not goes_to_an_errand(t, 2)  # "take Emma to the dentist"
    if any(is_named(t[i]) and away_at(t, i + 1) for i in range(len(t) - AHEAD)):
        return True
    return any(
        (t[i].word is UNKNOWN or t[i].mended)
        and t[i].form is Form.WORD
        and not VERBAL.isdisjoint(t[i + 1].word.cues)
        and not _ails(t, i + 1)
        and not (i and (_hands_over(t[i - 1]) or _names_kin(t, i)))
        for i in range(len(t) - AHEAD)
    )


def goes_to_an_errand(t: list[Token], i: int) -> bool:
    """Tell whether somebody who was named is taken somewhere: "Emma to the dentist"."""
    return t[i].word.link is Link.TO and any(token.word.errand is not None for token in t[i + 1 : i + 4])


def _ails(t: list[Token], i: int) -> bool:
    """Tell whether what a particle leads to is as strange as what stands before it: "my knee aches", in Japanese."""
    j = i + 1
    while is_timely(t[j]):
        j += 1
    return Cue.TOPIC in t[i].word.cues and t[j].word is UNKNOWN and t[j].form is Form.WORD


def _hands_over(token: Token) -> bool:
    """Tell whether a stranger is greeted here or a reason given, which leaves the verb to the speaker."""
    return Cue.GREETING in token.word.cues or Cue.BECAUSE in token.word.cues


def is_named(token: Token) -> bool:
    """Tell whether a word is a name with a genitive, or with an "is" that grew on to it."""
    return token.word is UNKNOWN and token.text.endswith(_GROWN_ON)


def away_at(t: list[Token], i: int) -> bool:
    """Tell whether an absence stands here: "out", "on leave"."""
    return t[i + (t[i].word.link is Link.ON)].word.leave is not None


def for_somebody(t: list[Token]) -> bool:
    """Tell whether something is asked for another or by another: "book Friday off for my colleague", "my boss wants".

    "For his wedding" is a reason. Where one word says both, it is a reason unless something is wished for.
    """
    for i in range(len(t) - AHEAD):
        after = t[i + 1]
        if t[i].word.link is Link.FOR and Cue.SOMEBODY in t[i].word.cues:
            return any(Cue.WANT in token.word.cues for token in t)
        if t[i].word.link is Link.FOR and Cue.SOMEBODY in after.word.cues:
            return t[i + 2].form is not Form.WORD or t[i + 2].word.timely
        if Cue.SOMEBODY in t[i].word.cues and after.word.cues >= _WANTING and not (i and _hands_over(t[i - 1])):
            return True
    return False


def speaks(t: list[Token]) -> bool:
    """Tell whether the speaker is the subject: an "I", not only a "my"."""
    return any(Cue.I in token.word.cues and Cue.MY not in token.word.cues for token in t)


def kin_acts(t: list[Token]) -> bool:
    """Tell whether somebody near does something, which need not keep one from work: "my sister visits"."""
    if speaks(t):
        return False
    if any(_follows_its_verb(t, i) for i in range(2, len(t) - AHEAD)):
        return True
    if Cue.KIN in t[0].word.cues and Cue.TOPIC in t[1].word.cues:  # in Japanese neither "my" nor "the" is said
        return all(token.word.errand is None or Cue.KIN in token.word.cues for token in t[2:])
    for i in range(len(t) - AHEAD - 2):
        near = Cue.MY in t[i].word.cues or (i == 0 and t[i].word.link in ARTICLES)
        if near and Cue.KIN in t[i + 1].word.cues:
            if not t[i + 2].word.cues.isdisjoint(_DOES) and Cue.WANT not in t[i + 2].word.cues:  # "my dog has to go"
                return True
            acts = t[i + 2].form is Form.WORD and t[i + 2].word is UNKNOWN
            return acts and all(token.word.errand is None for token in t[i + 2 :])
    return False


def _follows_its_verb(t: list[Token], i: int) -> bool:
    """Tell whether somebody near stands here as the subject of the verb before: "mañana llega mi madre"."""
    if Cue.KIN not in t[i].word.cues or Cue.MY not in t[i - 1].word.cues:
        return False
    verb = t[i - 2] if t[i - 2].word.cues >= PREDICATES or i < 3 else t[i - 3]  # "chega a minha mãe"
    return verb.word.cues >= PREDICATES and Cue.WANT not in verb.word.cues


def kin_leaves(t: list[Token]) -> bool:
    """Tell whether somebody or something else comes or goes: "my parents arrive on Friday", "the project starts".

    What comes or goes in another clause is the speaker again: "train delayed, arriving at 10:30".
    """
    near = next((i for i in range(len(t) - AHEAD) if not t[i].word.cues.isdisjoint(_COMING)), None)
    if near is None or speaks(t) or _names_an_edge(t[:near]):
        return False
    j = near + 1
    passed = _DOES | {Cue.FILLER} if any(token.word.day is not None and token.word.day < 0 for token in t) else _DOES
    while t[j].word.link not in _EDGES and (is_timely(t[j]) or not t[j].word.cues.isdisjoint(passed)):
        j += 1
    if t[j].word.link not in _EDGES:
        return False
    end = next((k for k in range(j, len(t)) if t[k].text in _ENDS_A_CLAUSE), len(t))
    return not _names_an_edge(t[end:])


def _names_an_edge(t: list[Token]) -> bool:
    """Tell whether somebody comes or goes there."""
    return any(token.word.link in _EDGES for token in t)


def addresses(t: list[Token]) -> bool:
    """Tell whether a sentence ends with a name that it is said to: "take the day off, Bob"."""
    if len(t) < AHEAD + 2:
        return False
    comma, name = t[-AHEAD - 2 : -AHEAD]
    return comma.text == "," and name.word is UNKNOWN and name.form is Form.WORD


def of_kin(t: list[Token]) -> bool:
    """Tell whether an absence is that of somebody near: "my wife is off", but not "my son is ill, I'm off"."""
    if speaks(t):
        return False
    for i in range(len(t) - AHEAD - 1):
        if not VERBAL.isdisjoint(t[i + 1].word.cues) and _is_near(t, i):
            if t[i + 1].word.leave is not None:  # "mi mujer libra"
                return True
            return away_behind(t, _past_its_own(t, i + 2))
        if Cue.ACTS in t[i + 1].word.cues and t[i].word.errand is not None and away_behind(t, i + 2):
            return True
    return False


def _past_its_own(t: list[Token], i: int) -> int:
    """Return the place behind something of theirs that a particle leads on from: "my son's school", in Japanese."""
    j = i
    while is_timely(t[j]):
        j += 1
    told = t[j].word.errand is not None or (t[j].word is UNKNOWN and t[j].form is Form.WORD)
    return j + 2 if told and Cue.TOPIC in t[j + 1].word.cues else i


def only_ill(t: list[Token]) -> bool:
    """Tell whether an illness is all that is told: "my wife is ill", but not "my wife is ill, leaving at 2"."""
    told = sum(token.word.leave is not None for token in t)
    if told != 1 or any(token.word.link in SIDES for token in t):
        return False
    return all(_FOR_ONESELF.isdisjoint(token.word.cues) for token in t if Cue.MY not in token.word.cues)


def is_left_out(t: list[Token]) -> bool:
    """Tell whether somebody is away whose "he" or "she" need not be said: "oggi è malato"."""
    first = next((i for i, token in enumerate(t) if not is_timely(token)), 0)
    verb = t[first].word.cues  # of what is over, English leaves the "I" out as well: "was sick yesterday"
    return verb >= PREDICATES and Cue.PAST not in verb and t[first + 1].word.leave is not None and not speaks(t)


def away_behind(t: list[Token], i: int) -> bool:
    """Tell whether an absence follows a verb, at once or behind its day."""
    while t[i].word.leave is None and (_is_small(t[i]) or (t[i].text == "." and is_timely(t[i - 1]))):
        i += 1
    ends = t[i].text in _ENDS_A_CLAUSE or (t[i].word.leave is None and Cue.BECAUSE in t[i].word.cues)
    return not ends and any(token.word.leave is not None for token in t[i : i + 2])


def _is_small(token: Token) -> bool:
    """Tell whether a word may stand between a verb and its absence: a day, or a word that says little."""
    cues = token.word.cues
    return is_timely(token) or (Cue.FILLER in cues and Cue.BECAUSE not in cues)


def _is_near(t: list[Token], i: int) -> bool:
    """Tell whether somebody near, or something of one's own that nobody knows, is named: "my wife", "my phone"."""
    if Cue.KIN in t[i].word.cues or Cue.THING in t[i].word.cues or (i > 0 and Cue.SOMEBODY in t[i].word.cues):
        return True
    if i == 0 or t[i].word is not UNKNOWN or t[i].form is not Form.WORD:
        return False
    return Cue.MY in t[i - 1].word.cues or _names_kin(t, i)


def _names_kin(t: list[Token], i: int) -> bool:
    """Tell whether a word stands where the name of somebody near does: "my daughter Grace", but not "Frau Weber"."""
    return i > 1 and Cue.KIN in t[i - 1].word.cues and Cue.MY in t[i - 2].word.cues


def is_timely(token: Token) -> bool:
    """Tell whether a token belongs to a date or a time, or ties one to its neighbours."""
    return token.word.timely or token.form not in (Form.WORD, Form.MARK, Form.END)
