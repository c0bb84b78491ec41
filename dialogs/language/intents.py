"""What the speaker wants, decided before any date is looked at: the first rule that holds, in this order."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.language.lexer import Form, Token
from dialogs.language.understanding import Intent, Refusal
from dialogs.language.words import UNKNOWN, Cue, Errand, Leave, Link

_GREETS = frozenset((Cue.GREETING, Cue.FILLER, Cue.THANKS))
_BARE = frozenset(
    (Cue.FILLER, Cue.WANT, Cue.I, Cue.TAKE, Cue.BECAUSE, Cue.SO, Cue.ONLY, Cue.PAST, Cue.GREETING, Cue.THANKS, Cue.ADD,
     Cue.THIRD_PERSON, Cue.BOOKED, Cue.PRESENT, Cue.ASK)
)  # fmt: skip
"""Beside these a date may stand by itself and be a request; any other word of the conversation needs an absence too."""
_ASKING = frozenset((Cue.WHO, Cue.ASK_MINE, Cue.ASK))


@dataclass(slots=True)
class Signals:
    """What a sentence holds of the conversation, gathered in one pass."""

    cues: set[Cue]
    first: frozenset[Cue]
    leave: Leave | None = None
    errand: Errand | None = None
    dated: bool = False
    question: bool = False
    unknown: int = 0
    words: int = 0
    side: bool = False
    present: bool = False
    back: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """The intent, and why nothing may be booked although a date may have been named."""

    intent: Intent
    refusal: Refusal | None = None


def signals(t: list[Token]) -> Signals:
    """Gather the signals of a sentence."""
    cues: set[Cue] = set()
    found = Signals(cues, frozenset())
    led = False
    last = len(t) - 4
    for i in range(len(t) - 3):
        token = t[i]
        word = token.word
        if token.form is Form.MARK:
            if token.text == "?" and i >= last - 1:
                found.question = True
            continue
        if token.form is not Form.WORD:
            found.dated = found.dated or token.form is not Form.NUMBER
            continue
        found.words += 1
        if word.cues:
            if not led and Cue.GREETING not in word.cues:
                found.first = word.cues
                led = Cue.FILLER not in word.cues or bool(word.cues & _ASKING)
            cues |= word.cues
            if Cue.PRESENT in word.cues and (word.link is None or _stands_alone(t, i + 1)):
                found.present = True
        else:
            led = True
        if word.leave is not None and (found.leave is None or found.leave is Leave.PLAIN):
            found.leave = word.leave
        if word.errand is not None and found.errand is not Errand.SENSITIVE:
            found.errand = word.errand
        if word.timely:
            found.dated = found.dated or word.weekday is not None or word.day is not None or word.month is not None or (
                word.today is not None or word.holiday is not None or word.weekdays is not None or word.part is not None
                or word.unit is not None or word.which is not None
            )  # fmt: skip
            link = word.link
            found.back = found.back or link is Link.BACK
            if link in (Link.LEAVING, Link.ARRIVING, Link.HALF_DAY, Link.REST_OF_DAY):
                found.side = True
        elif not word.cues and word.leave is None and word.errand is None:
            found.unknown += 1
    return found


def _stands_alone(t: list[Token], i: int) -> bool:
    """Tell whether "in" says that somebody is there: nothing follows that one could be in."""
    after = t[i]
    if after.form in (Form.END, Form.MARK):
        return True
    if after.form is not Form.WORD:
        return False
    word = after.word
    return word.weekday is not None or word.day is not None or word.link in (Link.ON, Link.AT) or (
        Cue.AS_USUAL in word.cues or Cue.AFTER_ALL in word.cues or word.today is not None or Cue.INSTEAD in word.cues
    )  # fmt: skip


def decide(s: Signals, t: list[Token], items: int) -> Verdict:
    """Return the intent; `items` is how many dates and times the grammar can find in the sentence."""
    cues = s.cues
    for command in (_command(s, cues, items), _answer(s, cues, items), _question(s, cues, items)):
        if command is not None:
            return command
    if s.back and not items:
        return Verdict(Intent.OTHER)
    absent = s.leave is not None or s.side or s.back
    mine = Cue.I in cues or Cue.WANT in cues
    if Cue.WORK_EVENT in cues and not absent and not _errand_leads(s):
        return Verdict(Intent.OTHER)
    altered = _alteration(s, cues, items, absent)
    if altered is not None:
        return altered
    if Cue.REMOTE in cues and not (absent and items > 1 and s.leave is not None):
        return Verdict(Intent.OTHER)
    if Cue.IF in cues:
        return Verdict(Intent.OTHER, Refusal.HYPOTHETICAL)
    if Cue.MAYBE in cues:
        return Verdict(Intent.OTHER, Refusal.HYPOTHETICAL)
    if Cue.POLICY in cues or (Cue.FAREWELL in cues and not absent):
        return Verdict(Intent.OTHER)
    if s.errand is not None and Cue.THIRD_PERSON in cues and s.unknown and not mine and not absent:
        return Verdict(Intent.OTHER)
    if _somebody_else(s, t, cues):
        return Verdict(Intent.OTHER, Refusal.SOMEBODY_ELSE)
    if Cue.NOT in cues and _denied(t):
        return Verdict(Intent.OTHER, Refusal.NEGATED)
    if s.present and not absent and not _not_present(t):
        return Verdict(Intent.OTHER)
    if absent or s.errand is not None or (Cue.NOT in cues and _not_present(t)):
        return Verdict(Intent.BOOK) if items or s.leave is not None or s.side else Verdict(Intent.OTHER)
    if Cue.NOT in cues and items:
        return Verdict(Intent.OTHER, Refusal.NEGATED)
    if not cues <= _BARE:
        return Verdict(Intent.OTHER)
    if items and not (Cue.THIRD_PERSON in cues and Cue.I not in cues and s.unknown):
        return Verdict(Intent.BOOK) if s.unknown <= 3 or mine else Verdict(Intent.OTHER)
    return Verdict(Intent.OTHER)


def _errand_leads(s: Signals) -> bool:
    """Tell whether private life outweighs a word of work ("call with the lawyer")."""
    return s.errand is not None and s.errand is Errand.SENSITIVE


def _command(s: Signals, cues: set[Cue], items: int) -> Verdict | None:
    """Return the verdict on a command to the bot itself."""
    for cue, intent in (
        (Cue.FORGET, Intent.FORGET),
        (Cue.SIGN_OUT, Intent.SIGN_OUT),
        (Cue.PRIVACY, Intent.PRIVACY),
        (Cue.SETTINGS, Intent.SETTINGS),
    ):
        if cue in cues and not items:
            return Verdict(intent)
    return None


def _answer(s: Signals, cues: set[Cue], items: int) -> Verdict | None:
    """Return the verdict on a short sentence without a date: a greeting, thanks, yes, no, never mind."""
    if items or s.leave in (Leave.ILL, Leave.KIND):
        return None
    if Cue.UNDO in cues:
        return Verdict(Intent.UNDO)
    if Cue.DISMISS in cues and s.leave is None:
        return Verdict(Intent.DISMISS)
    if Cue.HELP in cues:
        return Verdict(Intent.HELP)
    if s.leave is not None or s.side or s.errand is not None or (s.question and not cues <= _GREETS):
        return None
    if Cue.CANCEL in cues and s.unknown == 0 and s.words <= 2:
        return Verdict(Intent.DISMISS)
    if s.unknown <= 1 or cues <= _GREETS:
        if Cue.GREETING in cues and s.words <= 5 and Cue.THANKS not in s.first:
            return Verdict(Intent.GREETING)
        if Cue.YES in cues and s.words <= 4 and not cues & {Cue.THANKS, Cue.CHANGE, Cue.NOT}:
            return Verdict(Intent.CONFIRM)
        if Cue.THANKS in cues and not cues & {Cue.SHOW, Cue.CANCEL, Cue.CHANGE}:
            return Verdict(Intent.THANKS)
        if Cue.YES in cues and s.words <= 3:
            return Verdict(Intent.CONFIRM)
        if Cue.NO in cues and s.words <= 4:
            return Verdict(Intent.DISMISS)
    return None


def _question(s: Signals, cues: set[Cue], items: int) -> Verdict | None:
    """Return the verdict on a question: about absences it is answered, about anything else it is small talk."""
    if Cue.HELP in cues and (s.first & {Cue.HELP} or not items):
        return Verdict(Intent.HELP)
    if Cue.BALANCE in cues:
        return Verdict(Intent.OTHER)
    away = s.leave is not None or Cue.BOOKED in cues or s.side or Cue.PRESENT in cues
    if Cue.POLICY in cues or (Cue.WORK_EVENT in cues and s.first & _ASKING and s.leave is None):
        return Verdict(Intent.OTHER)
    if Cue.SHOW in cues and (Cue.WANT not in cues or s.first & {Cue.SHOW}) and not cues & {Cue.CANCEL, Cue.CHANGE}:
        return Verdict(Intent.LIST)
    if s.first & {Cue.WHO, Cue.ASK_MINE}:
        return Verdict(Intent.LIST)
    if Cue.WHO in cues and away and s.question:
        return Verdict(Intent.LIST)
    if Cue.ASK_MINE in cues and away and s.question:
        return Verdict(Intent.LIST)
    if Cue.ASK in s.first and not s.first & {Cue.WANT, Cue.I}:
        return Verdict(Intent.LIST) if away else Verdict(Intent.OTHER)
    if s.question and Cue.WANT not in cues and Cue.BOOKED in cues and items:
        return Verdict(Intent.LIST)
    return None


def _alteration(s: Signals, cues: set[Cue], items: int, absent: bool) -> Verdict | None:
    """Return the verdict on a sentence that takes back or alters what stands."""
    errand = s.errand is not None
    if Cue.MEANT in cues and (items or Cue.NOT in cues):
        return Verdict(Intent.CHANGE)
    if Cue.CANCEL in cues or Cue.NEED_NOT in cues or Cue.UNDO in cues:
        if Cue.INSTEAD in cues and items:
            return Verdict(Intent.CHANGE)
        if Cue.NEED_NOT in cues and Cue.CANCEL not in cues and Cue.BECAUSE in cues and absent and Cue.WANT in cues:
            return None
        return Verdict(Intent.WITHDRAW)
    if Cue.DISMISS in cues and items:
        return Verdict(Intent.OTHER, Refusal.NEGATED) if Cue.NOT in cues else Verdict(Intent.WITHDRAW)
    if Cue.MAKE_IT in s.first and s.side and s.leave is None and Cue.I not in cues:
        return Verdict(Intent.CHANGE)
    if s.present and Cue.AFTER_ALL in cues:
        return Verdict(Intent.WITHDRAW)
    if Cue.CHANGE in cues and not (errand and absent):
        return Verdict(Intent.CHANGE)
    if Cue.MAKE_IT in cues and (items or Cue.ONLY in cues) and not absent | errand:
        return Verdict(Intent.CHANGE)
    if Cue.INSTEAD in cues and items:
        return Verdict(Intent.CHANGE)
    return None


def _somebody_else(s: Signals, t: list[Token], cues: set[Cue]) -> bool:
    """Tell whether an absence is told of another person."""
    if Cue.SOMEBODY in cues and Cue.QUOTE in cues:
        return True
    if Cue.I in cues:
        return False
    if any(t[i].word is UNKNOWN and t[i].form is Form.WORD and _acts(t[i + 1]) for i in range(len(t) - 3)):
        return True
    if Cue.WANT in cues:
        return False
    if Cue.SOMEBODY in cues:
        return True
    return Cue.THIRD_PERSON in cues and s.unknown > 0 and s.errand is None and s.leave is not None


def _acts(token: Token) -> bool:
    """Tell whether a word is a verb that a name before it would be the subject of: "Bob takes", "can Bob take"."""
    return Cue.ACTS in token.word.cues


def _denied(t: list[Token]) -> bool:
    """Tell whether an absence is denied: "not off", "won't take Friday off"."""
    for i in range(len(t) - 3):
        word = t[i].word
        if Cue.NOT in word.cues and word.leave is None and word.link is not Link.EXCEPT:
            for k in range(i + 1, min(i + 7, len(t) - 3)):
                if t[k].text in (",", ";", ".") or Cue.BUT in t[k].word.cues:
                    break
                if t[k].word.leave is not None or t[k].word.link is Link.LEAVING:
                    return True
                if Cue.PRESENT in t[k].word.cues and t[k].word.link is None:
                    break
    return False


def _not_present(t: list[Token]) -> bool:
    """Tell whether presence is denied, which is an absence: "won't really be working"."""
    for i in range(len(t) - 3):
        if Cue.NOT in t[i].word.cues:
            for k in range(i + 1, min(i + 5, len(t) - 3)):
                if Cue.PRESENT in t[k].word.cues:
                    return True
    return False
