"""Questions: how the bot works, how many days are left, and what is booked, by whomever."""

from __future__ import annotations

from dialogs.language.denials import VERBAL, is_timely, somebody_acts, speaks
from dialogs.language.news import asks_about_a_day
from dialogs.language.signals import ASKING
from dialogs.language.strangers import names_a_thing
from dialogs.language.tokens import AHEAD, Token
from dialogs.language.understanding import Intent
from dialogs.language.verdicts import OTHER, Case, Verdict
from dialogs.language.words import UNKNOWN, Cue, Leave

_ASKS_ABOUT_A_DAY = frozenset((Cue.ASK, Cue.FILLER, Cue.ACTS, Cue.THIRD_PERSON))
_OF_MINE = frozenset((Cue.MY, Cue.I, Cue.TOPIC))
_OF_A_LEAVE = frozenset((Cue.MY, Cue.I, Cue.FILLER, Cue.TOPIC, Cue.BOOKED, Cue.UNTIL_THEN, Cue.BECAUSE, Cue.PRESENT))
"""Beside these a leave of one's own and its time are asked about; a "my" may give a reason as well."""
_ASKED_OF_A_LEAVE = _OF_A_LEAVE | {Cue.ACTS, Cue.THIRD_PERSON}
_IS = frozenset((Cue.FILLER, Cue.THIRD_PERSON))
_OF_COMING = frozenset((Cue.COMES, Cue.ACTS, Cue.THIRD_PERSON, Cue.ASK, Cue.FILLER, Cue.UNTIL_THEN))
_OF_PRESENCE = frozenset((Cue.PRESENT, Cue.FILLER, Cue.I, Cue.TOPIC, Cue.UNTIL_THEN))


def question(case: Case) -> Verdict | None:
    """A question how the bot works, about days left or about rules."""
    s, cues = case.signals, case.cues
    if Cue.HELP in cues and (Cue.HELP in s.first or not case.items):
        return Verdict(Intent.HELP)
    if Cue.BALANCE in cues and Cue.BOOKED in cues:  # "how many days have I booked?"
        return Verdict(Intent.LIST)
    if Cue.BALANCE in cues or Cue.ENQUIRY in cues:
        return OTHER
    return OTHER if Cue.OTHER_BUSINESS in cues and s.leave is None and not s.first.isdisjoint(ASKING) else None


def listing(case: Case) -> Verdict | None:
    """A question what is booked, by whomever."""
    s, cues = case.signals, case.cues
    shown = Cue.SHOW in s.first or (Cue.SHOW in cues and Cue.WANT not in cues)
    if shown and cues.isdisjoint((Cue.CANCEL, Cue.CHANGE, Cue.NEED_NOT)):
        return Verdict(Intent.BOOK if case.items and not s.question and _names_its_days(case.tokens) else Intent.LIST)
    if Cue.ASK_MINE in s.first or _of_ones_own(case):
        return Verdict(Intent.LIST)
    away = s.leave is not None or s.side or s.back or Cue.BOOKED in cues or Cue.PRESENT in cues
    if Cue.WHO in s.first:  # "has anyone seen my badge?" asks something else
        thing = Cue.MY in cues or (not case.items and names_a_thing(case.tokens))
        about = s.unknown or Cue.SOMEBODY in cues  # "who is my manager?"
        return OTHER if not away and about and thing else Verdict(Intent.LIST)
    am = Cue.AM in s.first or (s.question and away and _am_behind_a_date(case.tokens))
    am_i = am and (Cue.WANT not in cues or Cue.WANT in s.first)
    mine = Cue.MY in cues and Cue.ASK in cues and Cue.WANT not in cues  # "mon congé, c'est quand ?"
    if s.question and away and (am_i or mine or not cues.isdisjoint((Cue.WHO, Cue.ASK_MINE))):
        return Verdict(Intent.LIST)
    of_others = s.question and (s.leave is not None or s.present) and cues.isdisjoint((Cue.I, Cue.WANT))
    if of_others and (Cue.SOMEBODY in cues or somebody_acts(case.tokens)):
        return Verdict(Intent.LIST)
    if s.question and case.items and s.unknown == 1 and cues <= _OF_COMING and _is_somebody_there(case.tokens):
        return Verdict(Intent.LIST)
    told = Cue.PAST in s.first and not s.question  # "was on leave last week"
    if Cue.ASK in s.first and not told and s.first.isdisjoint((Cue.WANT, Cue.I)):
        away = away and not (s.leave is Leave.KIND and cues <= _ASKS_ABOUT_A_DAY and asks_about_a_day(case.tokens))
        return Verdict(Intent.LIST) if away else OTHER
    if s.question and case.items and Cue.WANT not in cues and Cue.BOOKED in cues:
        return Verdict(Intent.LIST)
    works = s.present and not s.unknown and cues <= _OF_PRESENCE  # "arbeite ich morgen?"
    return Verdict(Intent.LIST) if s.question and case.items and works else None


def _is_somebody_there(t: list[Token]) -> bool:
    """Tell whether it is asked if a stranger comes or is there: "¿está Ana el jueves?", "is Tom there on Friday?"."""
    return any(
        Cue.COMES in t[i].word.cues and (t[i + 1].word is UNKNOWN or (i > 0 and t[i - 1].word is UNKNOWN))
        for i in range(len(t) - AHEAD - 1)
    )


def _names_its_days(t: list[Token]) -> bool:
    """Tell whether days off are told rather than asked for: "my days off are Monday and Tuesday"."""
    j = next(i for i, token in enumerate(t) if Cue.SHOW in token.word.cues) + 1
    j += t[j].word.leave is not None
    cues = t[j].word.cues
    is_or_are = not VERBAL.isdisjoint(cues) and (Cue.FILLER in cues or Cue.TOPIC in cues)
    return (is_or_are or cues >= _IS) and is_timely(t[j + 1])


def _of_ones_own(case: Case) -> bool:
    """Tell whether nothing is named but a leave of one's own, and its time: "my leave in June?", "my next absence"."""
    s, cues, t = case.signals, case.cues, case.tokens
    if s.leave is None or s.unknown or s.errand is not None or speaks(t):
        return False
    if not cues <= (_ASKED_OF_A_LEAVE if s.question else _OF_A_LEAVE):
        return False
    if not case.items and (Cue.BOOKED in cues or _names_the_next(t)):
        return True
    return s.question and (Cue.MY in cues or Cue.TOPIC in t[-AHEAD - 2].word.cues)


def _names_the_next(t: list[Token]) -> bool:
    """Tell whether the next absence is named: "my next absence", but not "out the next hour"."""
    for i in range(len(t) - AHEAD):
        if t[i].word.which == 1:
            j = i + 1
            while not t[j].word.cues.isdisjoint(_OF_MINE):
                j += 1
            return t[j].word.leave is not None
    return False


def _am_behind_a_date(t: list[Token]) -> bool:
    """Tell whether an "am I" stands behind nothing but a date: "venerdì sono libero?", but not "sono via, va bene?"."""
    first = next((i for i, token in enumerate(t) if not is_timely(token)), 0)
    return first > 0 and Cue.AM in t[first].word.cues and all(token.text != "," for token in t[first:])
