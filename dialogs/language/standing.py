"""What stands is taken back or altered: "cancel Friday", "the trip fell through", "make it Thursday"."""

from __future__ import annotations

from dialogs.language.denials import denied, not_present
from dialogs.language.news import cancels_a_thing
from dialogs.language.reasons_apart import calls_off
from dialogs.language.signals import Signals
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.understanding import Intent, Refusal
from dialogs.language.verdicts import OTHER, Case, Verdict
from dialogs.language.words import Cue, Errand, Leave, Link

BARE = frozenset(
    (Cue.FILLER, Cue.WANT, Cue.I, Cue.MY, Cue.TAKE, Cue.BECAUSE, Cue.SO, Cue.ONLY, Cue.PAST, Cue.GREETING, Cue.THANKS,
     Cue.ADD, Cue.TOPIC, Cue.THIRD_PERSON, Cue.BOOKED, Cue.PRESENT, Cue.ASK, Cue.ASK_MINE, Cue.AM, Cue.UNTIL_THEN,
     Cue.FAREWELL, Cue.VERY, Cue.ENDING, Cue.SOONER, Cue.SINCE)
)  # fmt: skip
"""Beside these a date may stand by itself and be a request; any other word of the conversation needs an absence too."""
_CUTTING = frozenset((Cue.ONLY, Cue.FILLER, Cue.THANKS))
_ADDING = frozenset((Cue.ADD, Cue.WANT, Cue.FILLER, Cue.THANKS))
_HALVES = frozenset((Link.HALF, Link.HALF_DAY))
_CLOCKS = frozenset((Form.CLOCK, Form.EXACT))
_EDGES = frozenset((Link.FROM, Link.UNTIL, Link.LEAVING, Link.ARRIVING))
_CORRECTS = frozenset((Cue.NO, Cue.FILLER, Cue.ONLY, Cue.WANT, Cue.MEANT, Cue.MAKE_IT, Cue.THANKS))


def withdrawn(case: Case) -> Verdict | None:
    """Something that stands is taken back."""
    cues, items = case.cues, case.items
    if Cue.MEANT in cues and (items or Cue.NOT in cues):
        return Verdict(Intent.CHANGE)
    if _stays_away(case):
        return Verdict(Intent.BOOK)
    if Cue.CANCEL in cues and Cue.NOT in cues and _is_kept(case):
        return Verdict(Intent.OTHER, Refusal.NEGATED)
    if not cues.isdisjoint((Cue.CANCEL, Cue.NEED_NOT, Cue.UNDO)):
        if case.absent and calls_off(case.tokens):
            return None
        if Cue.INSTEAD in cues and items:
            return Verdict(Intent.CHANGE)
        if case.signals.leave is None and Cue.UNDO not in cues and cancels_a_thing(case.tokens):
            return OTHER
        wanted = case.absent and Cue.WANT in cues and Cue.BECAUSE in cues
        return None if wanted and Cue.CANCEL not in cues and Cue.NEED_NOT in cues else Verdict(Intent.WITHDRAW)
    if Cue.DISMISS in cues and items:
        refused = all(Cue.NOT in t.word.cues for t in case.tokens if Cue.DISMISS in t.word.cues)  # "don't book Friday"
        return Verdict(Intent.OTHER, Refusal.NEGATED) if refused else Verdict(Intent.WITHDRAW)
    return None


def _is_kept(case: Case) -> bool:
    """Tell whether nothing shall be taken back: "don't cancel Friday"."""
    t = case.tokens
    return any(Cue.NOT in t[i].word.cues and Cue.CANCEL in t[i + 1].word.cues for i in range(len(t) - AHEAD))


def _stays_away(case: Case) -> bool:
    """Tell whether it is the presence that is taken back: "not working on Friday after all"."""
    cues = case.cues
    if not case.items or case.signals.leave is not None or cues.isdisjoint((Cue.NEED_NOT, Cue.AFTER_ALL)):
        return False
    return Cue.NOT in cues and cues.isdisjoint((Cue.CANCEL, Cue.REMOTE)) and not_present(case.tokens)


def fell_through(case: Case) -> Verdict | None:
    """A plan that came to nothing takes its absence with it; that of others is news, and no childcare is a reason."""
    s, cues = case.signals, case.cues
    if Cue.FELL_THROUGH not in cues or Cue.IF in cues:
        return None
    if denied(case.tokens):
        return Verdict(Intent.WITHDRAW)
    if Cue.INSTEAD in cues and case.items:
        return Verdict(Intent.CHANGE)
    if Cue.SOMEBODY in cues and Cue.I not in cues:
        return OTHER
    if s.back and case.items:  # "my flight is cancelled, back on Thursday"
        return None
    stays = (s.present and not s.side) or Cue.AFTER_ALL in cues
    if s.errand is not None and (s.leave is Leave.PLAIN or s.side) and not stays:
        return None
    own = case.absent or stays or Cue.MY in cues or s.errand is Errand.SENSITIVE
    return Verdict(Intent.WITHDRAW) if own or not (s.unknown or s.errand) else OTHER


def changed(case: Case) -> Verdict | None:
    """Something that stands is altered."""
    s, cues, items = case.signals, case.cues, case.items
    if Cue.AS_USUAL in cues and s.leave is None:
        return None
    if s.side and s.leave is None and Cue.I not in cues and _is_framed(case):
        return Verdict(Intent.CHANGE)
    if Cue.ONLY in cues and items and cues <= _CUTTING and not s.unknown and s.leave is None and _of_a_day(case.tokens):
        return Verdict(Intent.CHANGE)
    if Cue.AFTER_ALL in cues and _works(case):
        return Verdict(Intent.WITHDRAW)
    errand = s.errand is not None
    if Cue.NO in s.first and items and s.leave is None and not errand and cues <= _CORRECTS:
        return Verdict(Intent.CHANGE)  # "no, Thursday"
    if Cue.ADD in s.first and s.leave is None and _adds(case):
        return Verdict(Intent.CHANGE)
    if (Cue.CHANGE in cues and not (errand and case.absent)) or (Cue.SOONER in cues and _shifts(case)):
        return Verdict(Intent.CHANGE)
    if Cue.MAKE_IT in cues and Cue.IF not in cues and (items or Cue.ONLY in cues) and not case.absent and not errand:
        return Verdict(Intent.CHANGE)
    return _instead(s) if Cue.INSTEAD in cues and items else None


def _adds(case: Case) -> bool:
    """Tell whether days are added to what stands: "add Friday as well", "add Friday", but not "... to my calendar"."""
    t = case.tokens
    if sum(Cue.ADD in token.word.cues for token in t) > 1:
        return True
    said = case.items and Cue.ADD in t[0].word.cues and case.signals.errand is None and not case.signals.unknown
    return bool(said) and case.cues <= _ADDING and all(token.word.link is not Link.TO for token in t)


def _instead(s: Signals) -> Verdict | None:
    """Return what an "instead" alters; nothing where one is at another place: "in York instead of Leeds"."""
    if not s.present or s.leave is not None:
        return Verdict(Intent.CHANGE)
    return None if s.unknown else Verdict(Intent.WITHDRAW)  # "actually I'm in on Friday"


def _is_framed(case: Case) -> bool:
    """Tell whether a "make it" opens a sentence, or closes it where verbs stand at the end."""
    return Cue.MAKE_IT in case.signals.first or Cue.MAKE_IT in case.tokens[-AHEAD - 1].word.cues


def _works(case: Case) -> bool:
    """Tell whether an absence is denied, or somebody is there or comes: "I'm in on Friday", "ich komme am Freitag"."""
    s, cues = case.signals, case.cues
    if s.present:
        return Cue.SINCE not in cues
    if Cue.NOT in cues:
        return (case.items > 0 and s.leave is None) or (s.leave is not None and denied(case.tokens))
    known = not case.absent and s.errand is None and not s.unknown
    return case.items > 0 and known and Cue.COMES in cues and Cue.I in cues


def _shifts(case: Case) -> bool:
    """Tell whether something shall be a length sooner or later: "an hour later", but not "start an hour later"."""
    if case.items != 1 or case.absent or case.signals.errand is not None or Cue.I in case.cues:
        return False
    t = case.tokens
    if any(token.word.link in _EDGES for token in t):
        return False
    return any(t[i].word.unit is not None and Cue.SOONER in t[i + 1].word.cues for i in range(len(t) - AHEAD))


def alters(case: Case) -> bool:
    """Tell whether nothing but a date or a time alters what stands: "except Friday", "until 4 actually"."""
    turned = Cue.AFTER_ALL in case.cues and case.cues <= BARE | {Cue.AFTER_ALL}
    return turned or case.tokens[0].word.link is Link.EXCEPT


def _of_a_day(t: list[Token]) -> bool:
    """Tell whether half a day, a part of one or a time is told, and no day: "only until noon", "only half a day"."""
    words = [token.word for token in t]
    dated = any(word.weekday is not None or word.day is not None or word.month is not None for word in words)
    if dated or any(word.today is not None or word.which is not None for word in words):
        return False
    half = any(word.link in _HALVES for word in words)
    if not half and any(word.unit is not None for word in words):
        return False
    return half or any(word.part is not None for word in words) or any(token.form in _CLOCKS for token in t)
