"""Small talk: commands to the bot, reactions to what it said, courtesies and good-byes."""

from __future__ import annotations

from dialogs.language.signals import Signals
from dialogs.language.tokens import Form, Token
from dialogs.language.understanding import Intent
from dialogs.language.verdicts import OTHER, Case, Verdict
from dialogs.language.words import Cue, Leave

_NO_YES = frozenset((Cue.THANKS, Cue.CHANGE, Cue.NOT, Cue.FAREWELL))
"""Beside these an "ok" agrees to nothing: "ok, see you tomorrow"."""
_GREETS = frozenset((Cue.GREETING, Cue.FILLER, Cue.THANKS))
_LAST = -1
_COMMANDS = (
    (Cue.FORGET, Intent.FORGET),
    (Cue.SIGN_OUT, Intent.SIGN_OUT),
    (Cue.PRIVACY, Intent.PRIVACY),
    (Cue.SETTINGS, Intent.SETTINGS),
)


def command(case: Case) -> Verdict | None:
    """A command to the bot itself; to delete what it knows is to be forgotten."""
    if not case.items:
        if Cue.PRIVACY in case.cues and Cue.CANCEL in case.cues:
            return Verdict(Intent.FORGET)
        for cue, intent in _COMMANDS:
            if cue in case.cues:
                return Verdict(intent)
    return None


def reaction(case: Case) -> Verdict | None:
    """Undo, never mind, help: without a date, and without an illness or holiday in it."""
    s, cues = case.signals, case.cues
    if case.items or s.leave in (Leave.ILL, Leave.KIND):
        return None
    if Cue.UNDO in cues:
        return Verdict(Intent.UNDO)
    if Cue.DISMISS in cues and s.leave is None:
        return Verdict(Intent.DISMISS)
    thanked = Cue.THANKS in s.first and not s.question  # "thanks for the help"
    return Verdict(Intent.HELP) if Cue.HELP in cues and not thanked else None


def small_talk(case: Case) -> Verdict | None:
    """A greeting, thanks, yes or no: short, and about nothing else."""
    s, cues = case.signals, case.cues
    if s.words == 1 and Cue.GREETING in cues and case.tokens[1].text == "!":  # "morning!"
        return Verdict(Intent.GREETING)
    if case.items or s.leave is not None or s.side or s.errand is not None:
        return None
    small = cues <= _GREETS
    if s.question and not small:
        return None
    if Cue.CANCEL in cues and Cue.BOOKED not in cues and s.unknown == 0 and s.words <= 2:
        last = case.tokens[1].word.ordinal == _LAST  # "annule la dernière"
        return Verdict(Intent.UNDO if last else Intent.DISMISS)
    return _courtesy(s, cues) if s.unknown <= 1 or small else None


def _courtesy(s: Signals, cues: set[Cue]) -> Verdict | None:
    """Tell a greeting, thanks, a yes and a no apart."""
    if Cue.GREETING in cues and s.words <= 5 and Cue.THANKS not in s.first:
        return Verdict(Intent.GREETING)
    if Cue.YES in cues and s.words <= 4 and cues.isdisjoint(_NO_YES):
        return Verdict(Intent.CONFIRM)
    if Cue.THANKS in cues and cues.isdisjoint((Cue.SHOW, Cue.CANCEL, Cue.CHANGE)):
        return Verdict(Intent.THANKS)
    if Cue.YES in cues and s.words <= 3 and Cue.FAREWELL not in cues:
        return Verdict(Intent.CONFIRM)
    return Verdict(Intent.DISMISS) if Cue.NO in cues and s.words <= 4 else None


def farewell(case: Case) -> Verdict | None:
    """A good-bye that names a day; where an "until" says it too, nothing stands before that."""
    s, cues = case.signals, case.cues
    until_then = Cue.UNTIL_THEN in s.first and _leads_to_its_day(case.tokens)
    taken = (Cue.FAREWELL in cues and not (Cue.WANT in cues and case.items)) or (
        until_then and s.errand is None and not s.unknown and not case.mine
    )
    told = case.absent and (case.items or case.mine or Cue.FAREWELL not in s.first)
    return OTHER if taken and not told else None


def _leads_to_its_day(tokens: list[Token]) -> bool:
    """Tell whether no date stands before the "until": "20. bis 24. April" is a span."""
    for token in tokens:
        if Cue.UNTIL_THEN in token.word.cues:
            return True
        if token.form is not Form.MARK and (token.form is not Form.WORD or token.word.timely):
            return False
    return False
