"""Names of people, which no vocabulary holds: a capital gives them away, where only names are written with one."""

from __future__ import annotations

from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, UNKNOWN, Cue, Link


def for_a_name(sentence: str, t: list[Token]) -> bool:
    """Tell whether the bot is told to book something for another: "book Friday off for Sarah".

    Who says "I need Friday off for Glastonbury" speaks of themselves, and "for Sarah's wedding" is a reason. In a
    sentence all in capitals, and in one with none at all, nothing can be told.
    """
    if sentence.isupper() or any(Cue.I in token.word.cues for token in t):
        return False
    for i in range(len(t) - AHEAD):
        if t[i].word.link is not Link.FOR:
            continue
        first = j = i + 1 + (t[i + 1].word.link in ARTICLES or Cue.FILLER in t[i + 1].word.cues)
        while t[j].word is UNKNOWN and t[j].form is Form.WORD and sentence[t[j].start].isupper():
            j += 1
        if j > first:
            return t[j].form is not Form.WORD or t[j].word.timely or Cue.FILLER in t[j].word.cues
    return False
