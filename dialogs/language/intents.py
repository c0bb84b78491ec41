"""What the speaker wants, decided before any date is looked at: the first rule that holds, in the order of `RULES`."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.language.asking import listing, question
from dialogs.language.denials import (
    VERBAL,
    addresses,
    denied,
    denies_errand,
    for_somebody,
    is_left_out,
    kin_acts,
    kin_leaves,
    not_present,
    of_kin,
    only_ill,
    somebody_acts,
    speaks,
)  # fmt: skip
from dialogs.language.news import (
    at_hand_for,
    back_by_now,
    belongings,
    comes_back,
    counts_down,
    is_over,
    moves_a_thing,
    of_business,
    reports,
    takes_place,
    tells_of_deeds,
    thanks_for,
)  # fmt: skip
from dialogs.language.reasons_apart import asks_first
from dialogs.language.signals import Signals
from dialogs.language.smalltalk import command, farewell, reaction, small_talk
from dialogs.language.standing import BARE, alters, changed, fell_through, withdrawn
from dialogs.language.strangers import acts_strangely, stands_apart
from dialogs.language.tokens import AHEAD, Token
from dialogs.language.understanding import Intent, Refusal
from dialogs.language.verdicts import OTHER, Case, Verdict
from dialogs.language.words import Cue, Errand, Leave

_BARE_OF_ME = BARE | {Cue.ACTS}
"""Who says "I" may do so with a verb that others act with: "ich will nach Italien"."""
_OTHERS = frozenset((Cue.KIN, Cue.SOMEBODY, Cue.THING))
_STRANGERS = 3
"""Beside more unknown words a date is no request by itself."""


def decide(s: Signals, t: list[Token], items: int) -> Verdict:
    """Return the intent; `items` is how many dates and times the grammar found in the sentence."""
    case = Case(s, s.cues, t, items, s.leave is not None or s.side or s.back, not s.cues.isdisjoint((Cue.I, Cue.WANT)))
    allowed = _INNOCENT_OF_ME if Cue.I in s.cues else _INNOCENT
    innocent = items and not s.back and not s.question and t[1].text != ":" and s.cues <= allowed
    innocent = innocent and Cue.UNTIL_THEN not in s.first  # nor does an "until" say good-bye behind other words
    for rule in RULES[-2:] if innocent else RULES:
        verdict = rule(case)
        if verdict is not None:
            return verdict
    return OTHER


def _just_back(case: Case) -> Verdict | None:
    """A return without a date, or one that has come, is small talk."""
    if not case.signals.back or Cue.CANCEL in case.cues:  # "nimm es zurück"
        return None
    by_now = Cue.SINCE in case.cues or back_by_now(case.tokens)
    return OTHER if not case.items or (case.items == 1 and by_now) else None


def _work(case: Case) -> Verdict | None:
    """Meetings, deadlines and releases are no absences; a call with the lawyer is."""
    errand = case.signals.errand
    news = Cue.OTHER_BUSINESS in case.cues or (errand is Errand.PRIVATE and not VERBAL.isdisjoint(case.cues))
    wanting = Cue.WANT in case.cues
    if case.absent and Cue.OTHER_BUSINESS in case.cues and not wanting and at_hand_for(case.tokens):
        return OTHER
    ill = case.signals.leave is Leave.ILL
    if news and case.absent and of_business(case.tokens) and (not ill or only_ill(case.tokens)):
        return OTHER
    event = case.signals.leave is Leave.TRIP or (case.signals.leave is Leave.KIND and not case.items)
    if event and Cue.CANCEL not in case.cues and takes_place(case.tokens):
        return OTHER
    private = (errand is Errand.SENSITIVE and not belongings(case.tokens)) or (errand is not None and wanting)
    if case.signals.question and wanting and Cue.ACTS in case.signals.first:  # "can you help me move the server?"
        private = False
    return OTHER if Cue.OTHER_BUSINESS in case.cues and not case.absent and not private else None


def _elsewhere(case: Case) -> Verdict | None:
    """Working from home is no absence, except where another part of the day is one."""
    return OTHER if Cue.REMOTE in case.cues and not (case.items > 1 and case.signals.leave is not None) else None


def _doubtful(case: Case) -> Verdict | None:
    """What is only thought of is not asked for."""
    return Verdict(Intent.OTHER, Refusal.HYPOTHETICAL) if Cue.IF in case.cues or Cue.MAYBE in case.cues else None


def _news(case: Case) -> Verdict | None:
    """Private life that keeps nobody from work: "the delivery is planned for Friday", "my sister visits"."""
    s, cues = case.signals, case.cues
    if Cue.DID in cues and not case.absent and tells_of_deeds(case.tokens):
        return OTHER
    if Cue.THING in cues and not case.absent and belongings(case.tokens):
        return OTHER
    if s.errand is None or case.absent:
        comes = s.side and s.leave is None and not cues.isdisjoint((Cue.KIN, Cue.OTHER_BUSINESS))
        return OTHER if comes and kin_leaves(case.tokens) else None
    if Cue.THIRD_PERSON in cues and s.unknown and not case.mine:
        return OTHER
    told = Cue.BOOKED in cues or is_over(case.tokens)
    planned = told and not case.mine and Cue.MY not in cues and not VERBAL.isdisjoint(cues)
    near = Cue.KIN in cues and kin_acts(case.tokens)
    return OTHER if s.errand is Errand.PRIVATE and (planned or near) else None


def _is_all(case: Case) -> bool:
    """Tell whether the absence of somebody near is told for itself, rather than as the reason of one's own."""
    if case.signals.leave is Leave.ILL:
        return only_ill(case.tokens)
    told = sum(token.word.leave is not None for token in case.tokens)
    return told == 1 or Cue.BECAUSE not in case.cues


def _somebody_else(case: Case) -> Verdict | None:
    """Another person's absence, rather than the reason of one's own."""
    verdict = _of_another(case)
    return None if verdict is not None and asks_first(case.tokens) else verdict


def _of_another(case: Case) -> Verdict | None:
    """Another person's absence, as far as it is told."""
    s, cues = case.signals, case.cues
    if Cue.ACTS in s.first and Cue.I not in cues and addresses(case.tokens):
        return Verdict(Intent.OTHER, Refusal.SOMEBODY_ELSE)
    other = s.unknown or s.errand is not None or not cues.isdisjoint(_OTHERS)
    if s.leave is not None and other and of_kin(case.tokens) and _is_all(case):
        return Verdict(Intent.OTHER, Refusal.SOMEBODY_ELSE)
    if Cue.SOMEBODY in cues and for_somebody(case.tokens):
        return Verdict(Intent.OTHER, Refusal.SOMEBODY_ELSE)
    if s.leave is Leave.ILL and Cue.THIRD_PERSON in cues and is_left_out(case.tokens):
        return Verdict(Intent.OTHER, Refusal.SOMEBODY_ELSE)
    if s.back and comes_back(case.tokens):
        return Verdict(Intent.OTHER, Refusal.SOMEBODY_ELSE)
    told = Cue.QUOTE in cues or case.tokens[1].text == ":"
    quoted = told and (reports(case.tokens) or (Cue.QUOTE in cues and Cue.SOMEBODY in cues))
    if Cue.I in cues and not quoted:
        return None
    if quoted or (s.unknown and not VERBAL.isdisjoint(cues) and somebody_acts(case.tokens)):
        return Verdict(Intent.OTHER, Refusal.SOMEBODY_ELSE)
    if Cue.WANT in cues:
        return None
    named = Cue.THIRD_PERSON in cues and s.unknown > 0 and s.errand is None and case.absent and Cue.THING not in cues
    return Verdict(Intent.OTHER, Refusal.SOMEBODY_ELSE) if Cue.SOMEBODY in cues or named else None


def _denied(case: Case) -> Verdict | None:
    """An absence that is denied: "not off", "won't take Friday off"; or that for which one might have been away."""
    if Cue.NOT not in case.cues:
        return None
    nothing = denied(case.tokens) or (not case.absent and denies_errand(case.tokens))
    return Verdict(Intent.OTHER, Refusal.NEGATED) if nothing else None


def _there(case: Case) -> Verdict | None:
    """Somebody says that they are there."""
    if Cue.AS_USUAL in case.cues and case.signals.leave is None and (case.signals.present or case.signals.side):
        return OTHER
    return OTHER if case.signals.present and not case.absent and not not_present(case.tokens) else None


def _absence(case: Case) -> Verdict | None:
    """An absence of one's own, or private life in working time."""
    s = case.signals
    if (
        counts_down(case.tokens)
        or thanks_for(case.tokens)
        or ((s.unknown or Cue.THING in case.cues) and moves_a_thing(case.tokens))
    ):
        return OTHER
    if s.side and s.leave is None and s.errand is None and alters(case):  # "only half a day"
        return Verdict(Intent.CHANGE)
    if case.absent or s.errand is not None or (Cue.NOT in case.cues and not_present(case.tokens)):
        return Verdict(Intent.BOOK) if case.items or s.leave is not None or s.side else OTHER
    return None


def _bare_date(case: Case) -> Verdict | None:
    """Nothing but a date or a span."""
    cues, items, strangers = case.cues, case.items, case.signals.unknown
    if Cue.NOT in cues and items:
        return Verdict(Intent.OTHER, Refusal.NEGATED)
    if items and not strangers and alters(case):
        return Verdict(Intent.CHANGE)
    asks = Cue.WANT in case.signals.first and not strangers
    bare = cues <= BARE or (cues <= _BARE_OF_ME and (asks or speaks(case.tokens)))
    if not items or not bare or (case.signals.question and Cue.ASK_MINE in cues):
        return None
    if Cue.THIRD_PERSON in cues and strangers and not speaks(case.tokens):
        return None
    if case.signals.question and Cue.WANT not in cues and (strangers or Cue.ASK in cues):  # "is today Tuesday?"
        return None
    if thanks_for(case.tokens) or (strangers and not case.mine and is_over(case.tokens)):
        return None
    if Cue.AM in case.tokens[-AHEAD - 1].word.cues and Cue.WANT not in cues:  # "el lunes estoy": there, not away
        return None
    if strangers and acts_strangely(case.tokens):
        return None
    if case.mine or not strangers:
        return Verdict(Intent.BOOK)
    return Verdict(Intent.BOOK) if strangers <= _STRANGERS and stands_apart(case.tokens) else None


RULES: tuple[Callable[[Case], Verdict | None], ...] = (
    command, reaction, small_talk,  # short and without a date: nothing else could be meant
    question, listing,  # a question never books, whatever else is in it
    _just_back, _work,
    withdrawn, fell_through, changed,  # before any refusal: "I won't take Friday after all" takes back
    _elsewhere, _doubtful, farewell, _news, _somebody_else, _denied, _there,  # what must not be booked
    _absence, _bare_date,
)  # fmt: skip
_INNOCENT = frozenset(
    (Cue.FILLER, Cue.I, Cue.MY, Cue.WANT, Cue.TAKE, Cue.BECAUSE, Cue.SO, Cue.PAST, Cue.THANKS, Cue.VERY,
     Cue.ENDING, Cue.SINCE, Cue.UNTIL_THEN)
)  # fmt: skip
"""Beside these and a date none but the last rules can hold, and most requests hold nothing else."""
_INNOCENT_OF_ME = _INNOCENT | {Cue.ACTS, Cue.THIRD_PERSON}
"""Nobody else takes or wants anything, where the speaker says "I"."""
