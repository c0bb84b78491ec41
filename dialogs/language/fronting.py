"""Words that stand behind what they govern, put in front of it, where the grammar looks for them.

Japanese says "3 o'clock from", "Friday except", "Monday on return" and "off not"; German and Dutch may say "on Friday
come I back", "at 3 must I go" and "I work on Friday not". The tokens keep their places in the sentence, only their
order changes.
"""

from __future__ import annotations

from dialogs.language.late_verbs import VERBS, LateVerbs
from dialogs.language.postpositions import Postpositions
from dialogs.language.tokens import AHEAD, Token
from dialogs.language.vocabulary import Order
from dialogs.language.words import Cue, Link

_MOVABLE = VERBS | {Link.LATER, Link.REST_OF_DAY, Link.ONLY_THERE}


def fronted(t: list[Token], order: Order) -> list[Token]:
    """Return the tokens in the order in which the grammar reads them."""
    if not order.postpositions and not _may_move(t):
        return t
    walk = Postpositions(t, order.turning) if order.postpositions else LateVerbs(t)
    for i in range(len(t) - AHEAD):
        walk.step(i)
    return walk.out + t[len(t) - AHEAD :]


def _may_move(t: list[Token]) -> bool:
    """Tell whether any word may stand behind what it governs, in a language that has no postpositions."""
    for word in [token.word for token in t if token.word.tells]:  # most sentences get no further than this
        if word.link in _MOVABLE or Cue.NOT in word.cues:
            return True
    return False
