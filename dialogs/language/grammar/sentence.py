"""The whole sentence: its absences, and what is cut out of them."""

from __future__ import annotations

from typing import NamedTuple

from dialogs.language.grammar.absences import Absence, Found, Opener
from dialogs.language.grammar.items import items
from dialogs.language.grammar.telling import Telling
from dialogs.language.terms import Shifted, Term
from dialogs.language.tokens import Token
from dialogs.language.words import ARTICLES, Cue, Link, Unit

_SIDES = frozenset((Link.LEAVING, Link.ARRIVING, Link.NOT_UNTIL, Link.ONLY_THERE, Link.EARLY))
_GOES_ON = ARTICLES | {Link.AND, Link.AT}


class Said(NamedTuple):
    """All absences of a sentence, what is cut out of them, the items they came from and the openers between these.

    `timeless` when somebody leaves early or comes late, and no time was told.
    """

    absences: list[Absence]
    cuts: list[Absence]
    found: list[Found]
    openers: list[int]
    timeless: bool


def said(t: list[Token]) -> Said:
    """Read the sentence."""
    found, openers = items(t)
    told = Telling()
    cut: Telling | None = None
    cutting = False
    for n, item in enumerate(found):
        behind = n and not _stands_first(t, found, n)
        if item.opener is Opener.EXCEPT or (cutting and behind and not _adds(t, item)):
            cut = cut or Telling()
            if item.opener is Opener.EXCEPT and (not cutting or isinstance(item.what, Term)):
                cut.close()
            cutting = True
            cut.tell(item)
            continue
        if cutting:
            cutting = False
            told.close()
        told.tell(item)
    absences = [_returning(each) for each in told.absences()] if _not_until(t, openers) else told.absences()
    sided = any(t[i].word.link in _SIDES and t[i].word.leave is None for i in openers)
    timeless = sided and not any(_tells_when(each) for each in absences)
    return Said(absences, cut.absences() if cut is not None else [], found, openers, timeless)


def _stands_first(t: list[Token], found: list[Found], n: int) -> bool:
    """Tell whether an exception came first, of which the item is no further one: "except the 9th, off all week"."""
    item = found[n]
    if not isinstance(item.what, Term) or t[item.first - 1].word.link is Link.AND:
        return False
    return all(each.opener is Opener.EXCEPT or not isinstance(each.what, Term) for each in found[:n])


def _tells_when(absence: Absence) -> bool:
    """Tell whether a time, a length or a return was told: "leaving in an hour", "leaving Friday, back Monday"."""
    if absence.timed or absence.lasting is not None or absence.back is not None:
        return True
    return isinstance(absence.days, Shifted) and absence.days.unit is Unit.MINUTE


def _not_until(t: list[Token], openers: list[int]) -> bool:
    """Tell whether somebody is "not in until" a time or a day."""
    return any(t[i].word.link is Link.NOT_UNTIL for i in openers)


def _returning(absence: Absence) -> Absence:
    """Return an absence that has its end where only a day was told for it: who is not in until Monday is back then."""
    if absence.timed or absence.days is None or absence.back is not None:
        return absence
    return absence._replace(days=None, back=absence.days)


def _adds(t: list[Token], item: Found) -> bool:
    """Tell whether a "plus" leads to the item, which ends an exception."""
    for k in range(item.first - 1, max(item.first - 4, -1), -1):
        if t[k].word.link is Link.PLUS or Cue.ADD in t[k].word.cues:
            return True
        if t[k].word.timely and t[k].word.link not in _GOES_ON:
            return False
    return False
