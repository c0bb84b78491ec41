"""What is told beside a request is set aside: good-byes, other business, days that were not meant."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from dialogs.language.clauses import ASIDE_OF_DAYS, except_the_denied, set_clauses_aside
from dialogs.language.corrections import DENYING, set_the_old_aside, set_the_wrong_aside
from dialogs.language.farewells import set_goodbye_aside, set_yes_aside
from dialogs.language.grounds import GROUNDS, set_grounds_aside
from dialogs.language.tokens import Token
from dialogs.language.words import Cue

_GIVES_UP = frozenset((Cue.IN_PLACE_OF, Cue.CHANGE))
_TELLING_ASIDE = ASIDE_OF_DAYS | {Cue.BUT, Cue.PRESENT, Cue.DID}


def set_asides(tokens: list[Token], cues: AbstractSet[Cue]) -> bool:
    """Blank, in place, what is told beside a request; tell whether a word was there that could begin it.

    `cues` are those of the sentence; most hold no such word.
    """
    last = (Cue.UNTIL_THEN in cues and set_goodbye_aside(tokens)) or (Cue.YES in cues and set_yes_aside(tokens))
    denying = not cues.isdisjoint(DENYING)
    if not cues.isdisjoint(GROUNDS):
        set_grounds_aside(tokens)
        last = True
    if not denying and cues.isdisjoint(_TELLING_ASIDE) and cues.isdisjoint(_GIVES_UP):
        return last
    if not cues.isdisjoint(_TELLING_ASIDE):
        set_clauses_aside(tokens)
    if denying:
        except_the_denied(tokens)
        set_the_wrong_aside(tokens)
    if not cues.isdisjoint(_GIVES_UP):
        set_the_old_aside(tokens)
    return True
