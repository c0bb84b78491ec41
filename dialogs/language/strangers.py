"""Words that nobody knows: what is done, wanted, praised or named in them, and where they stand like a reason."""

from __future__ import annotations

from dialogs.language.denials import PREDICATES, speaks
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, UNKNOWN, Cue, Link, Unit, Word

_PREDICATES_OR_PAST = PREDICATES | {Cue.PAST, Cue.TOPIC}
_DETERMINERS = ARTICLES | {Link.A, Link.OF_THE}
_SEPARATES = frozenset((",", ":", "-", "–", "—", "("))


def acts_strangely(t: list[Token]) -> bool:
    """Tell whether the speaker does or wants what nobody knows to be an absence: "I love Fridays", "I need the key".

    Or is somehow ("so tired"), or tells what a thing does ("on Friday the alarm was ..."), or of a whole year.
    """
    if any(_is_strange(t, i) or t[i].word.unit is Unit.YEAR for i in range(len(t) - AHEAD)):
        return True
    if any(Cue.WANT in token.word.cues for token in t):
        return _wants_a_thing(t)
    for i in range(len(t) - AHEAD):
        if Cue.I not in t[i].word.cues or Cue.MY in t[i].word.cues or Cue.WANT in t[i].word.cues:
            continue
        if i > 1 and _is_stranger(t[i - 1]) and _tells_time(t[i - 2]):  # "am Montag stelle ich das Konzept vor"
            return True
        j = i + 1
        while Cue.SO in t[j].word.cues:
            j += 1
        return t[j].word is UNKNOWN and t[j].form is Form.WORD
    return False


def _is_strange(t: list[Token], i: int) -> bool:
    """Tell whether a stranger is what is done here, how somebody is, or the subject behind its verb."""
    cues, j = t[i].word.cues, i + 1
    if Cue.ENDING in t[j].word.cues:
        return _is_stranger(t[i]) and t[i].end == t[j].start
    if Cue.VERY in cues and t[i].word.weekday is not None and t[i - 1].word.link is Link.AND:  # "Sa und So"
        return False
    told = t[j].word.link in ARTICLES and not _PREDICATES_OR_PAST.isdisjoint(cues) and Cue.I not in cues
    return (told or Cue.VERY in cues) and _is_stranger(t[j + told]) and not (told and speaks(t))


def names_a_thing(t: list[Token]) -> bool:
    """Tell whether an article leads to what nobody knows: "who has the key?"."""
    return any(t[i].word.link in ARTICLES and _is_stranger(t[i + 1]) for i in range(len(t) - AHEAD))


def _is_stranger(token: Token) -> bool:
    """Tell whether a word is in no vocabulary."""
    return token.word is UNKNOWN and token.form is Form.WORD


def _wants_a_thing(t: list[Token]) -> bool:
    """Tell whether a thing is wanted or had rather than a day: "I need the slides on Monday", "j'ai rendu mon plan".

    So is a time elsewhere that has no date: "I'd love a week in Spain".
    """
    for i in range(len(t) - AHEAD - 1):
        if Cue.WANT not in t[i].word.cues:
            continue
        j = i + 1 + (_is_stranger(t[i + 1]) or _is_a_small_verb(t[i + 1].word))
        if t[j].word.link in _DETERMINERS or (j > i + 1 and Cue.MY in t[j].word.cues):
            dreamt = t[j + 1].word.unit is not None and t[j + 2].word.link is Link.IN and j + 4 == len(t) - AHEAD
            return _is_stranger(t[j + 3] if dreamt else t[j + 1])
    return False


def _is_a_small_verb(word: Word) -> bool:
    """Tell whether a word is small without being an article: the verb of "I have to finish the slides"."""
    return Cue.FILLER in word.cues and word.link not in ARTICLES and word.link is not Link.A


def stands_apart(t: list[Token]) -> bool:
    """Tell whether words that nobody knows stand behind a date or apart from it, as a reason does: "Friday - piano"."""
    end = len(t) - AHEAD
    stranger = next((i for i in range(end) if t[i].word is UNKNOWN and t[i].form is Form.WORD), end)
    dated = next((i for i in range(end) if _tells_time(t[i])), end)
    return dated < stranger or any(token.text in _SEPARATES for token in t[stranger:dated])


def _tells_time(token: Token) -> bool:
    """Tell whether a token is a date or a time rather than a link."""
    if token.form is Form.WORD:
        return token.word.timely and token.word.link is None
    return token.form is not Form.MARK
