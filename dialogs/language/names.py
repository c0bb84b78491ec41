"""Names of people, which no vocabulary holds: a capital gives them away, where only names are written with one."""

from __future__ import annotations

from dialogs.language.denials import goes_to_an_errand
from dialogs.language.lexicons.given_names import GIVEN_NAMES
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, UNKNOWN, Cue, Link

_BEFORE_A_NAME = frozenset((Cue.FILLER, Cue.SOMEBODY))


def for_another(sentence: str, t: list[Token], *, capitals: bool) -> bool:
    """Tell whether the bot is told to book something for another: "book Friday off for Sarah", "put tom down for May".

    Who says "I need Friday off for Glastonbury" speaks of themselves, and "for Sarah's wedding" is a reason. Common
    names are known in lower case too, others by their capital where `capitals` tell names.
    """
    if any(Cue.I in token.word.cues for token in t):
        return False
    capitals = capitals and not sentence.isupper()
    for i in range(len(t) - AHEAD):
        if t[i].word.link is Link.FOR:
            j = i + 1
            while t[j].word.link in ARTICLES or not t[j].word.cues.isdisjoint(_BEFORE_A_NAME):
                j += 1
            first = j
            while _is_a_name(t[j], sentence, capitals=capitals):
                j += 1
            if j > first and _ends(t[j]) and not goes_to_an_errand(t, j):
                return True
        elif _is_put_down(t, i):
            return True
    return False


def _is_a_name(token: Token, sentence: str, *, capitals: bool) -> bool:
    """Tell whether a word that nobody knows is a name."""
    if token.word is not UNKNOWN or token.form is not Form.WORD:
        return False
    return token.text in GIVEN_NAMES or (capitals and sentence[token.start].isupper())


def _ends(token: Token) -> bool:
    """Tell whether a name is all that was told here."""
    return token.form is not Form.WORD or token.word.timely or Cue.FILLER in token.word.cues


def _is_put_down(t: list[Token], i: int) -> bool:
    """Tell whether a common name is what is to be entered somewhere: "put bob down for leave", "mark Tom as out"."""
    if t[i].text not in GIVEN_NAMES or t[i].word is not UNKNOWN or i == 0 or goes_to_an_errand(t, i + 1):
        return False
    j = i - 1
    while j > 0 and Cue.FILLER in t[j].word.cues and Cue.WANT not in t[j].word.cues:
        j -= 1
    asked = Cue.WANT in t[j].word.cues or (j == 0 and Cue.FILLER in t[0].word.cues)
    return asked and (_ends(t[i + 1]) or t[i + 1].word.leave is not None)
