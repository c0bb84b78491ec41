"""The reason: a phrase of the sentence that is neither a time nor conversation; never invented."""

from __future__ import annotations

from dialogs.language.kept import Reason
from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, Cue, Errand, Leave, Link

_ILL = frozenset((Leave.ILL,))
_KINDS = frozenset((Leave.ILL, Leave.KIND))
_SMALL = frozenset((Cue.FILLER, Cue.MY))
_NEAR = 3
"""So many small words may stand between a leave and what is told of it."""
_TOLD = 30
"""Below this weight nothing told that the words are a reason."""


def reason_of(sentence: str, t: list[Token], taken: list[bool], leave: Leave | None) -> Reason | None:
    """Return the reason of an absence; `taken` marks the tokens that became dates and times, `leave` is its kind.

    A phrase behind "because" or "for" goes first, then words of private life, then words that nobody knows, and at
    last the kind of leave itself.
    """
    runs = _runs(t, taken)
    best: tuple[int, int, int] | None = None
    for first, end in runs:
        weight = _weight(t, first, end)
        if weight and (best is None or weight > best[0]):
            best = (weight, first, end)
    if best is not None:
        weight, first, end = best
        if weight < _TOLD:
            first, end = _with_its_kind(t, first, end)
        first = _from_its_kind(t, taken, first)
        text = sentence[t[first].start : t[end - 1].end].strip()
        sensitive = any(t[k].word.errand is Errand.SENSITIVE or t[k].word.leave in _ILL for k in range(first, end))
        return Reason(text, sensitive)
    if leave is None or leave is Leave.PLAIN:
        return None
    for token in t:
        leave = token.word.leave
        if leave is Leave.ILL or leave is Leave.KIND or leave is Leave.TRIP:
            return Reason(sentence[token.start : token.end], leave is Leave.ILL)
    return None


def _with_its_kind(t: list[Token], first: int, end: int) -> tuple[int, int]:
    """Return a stretch with the kind of leave beside it, of which it tells more: "bad cold", "resfriado fuerte"."""
    first -= first > 0 and t[first - 1].word.leave in _KINDS
    end += t[end].word.leave in _KINDS
    return first, end


def _from_its_kind(t: list[Token], taken: list[bool], first: int) -> int:
    """Return where a stretch begins together with the leave of which it tells more: "vacation with the kids"."""
    i = first - 1
    while first - i <= _NEAR and i > 0 and not taken[i] and _leads_on(t[i]):
        i -= 1
    return i if 0 <= i < first - 1 and t[i].word.leave is Leave.KIND and not taken[i] else first


def _leads_on(token: Token) -> bool:
    """Tell whether a small word leads from a leave to what is told of it; a "because" leads to a reason of its own."""
    word = token.word
    small = word.link is Link.IN or word.link in ARTICLES or not word.cues.isdisjoint(_SMALL)
    return token.form is Form.WORD and small and word.leave is None and Cue.I not in word.cues


def _runs(t: list[Token], taken: list[bool]) -> list[tuple[int, int]]:
    """Return the stretches of tokens that could be a reason, without the conversation at their edges."""
    runs: list[tuple[int, int]] = []
    i, count = 0, len(t) - AHEAD
    while i < count:
        if taken[i] or not t[i].word.content or t[i].form is not Form.WORD:
            i += 1
            continue
        j = last = i
        while j < count and not taken[j] and _may_go_on(t[j], j, i):
            if _may_begin(t[j]):
                last = j
            j += 1
        runs.append((i, last + 1))
        i = max(j, last + 1)
    return runs


def _may_begin(token: Token) -> bool:
    """Tell whether a token has content of its own."""
    return token.word.content and token.form is Form.WORD


def _may_go_on(token: Token, i: int, first: int) -> bool:
    """Tell whether a token may stand inside a reason: small words may, a comma or an absence may not."""
    if token.form is Form.MARK:
        return token.text in "-'&/" and i > first
    if token.form is Form.NUMBER:
        return True
    word = token.word
    if word.leave is Leave.PLAIN or (word.cues & {Cue.BUT, Cue.BECAUSE} and not word.errand and i > first):
        return False
    return Cue.I not in word.cues or Cue.MY in word.cues


def _weight(t: list[Token], first: int, end: int) -> int:
    """Weigh a phrase: private life most, then what a "because" leads to, then words that nobody knows."""
    errands = sum(t[k].word.errand is not None for k in range(first, end))
    unknown = sum(_may_begin(t[k]) and t[k].word.errand is None for k in range(first, end))
    opened = any(Cue.BECAUSE in t[k].word.cues or t[k].word.link is Link.FOR for k in range(max(first - 2, 0), first))
    if errands:
        sensitive = any(t[k].word.errand is Errand.SENSITIVE for k in range(first, end))  # "rdv ... chez le médecin"
        return 40 + errands * 10 + opened * 20 + sensitive
    if any(t[k].word.leave is Leave.TRIP for k in range(first, end)):
        return 35
    if opened:
        return 30
    if unknown and not _conceded(t, end):
        return 10 + min(unknown, 5)
    return 0


def _conceded(t: list[Token], end: int) -> bool:
    """Tell whether a "but" follows, which makes the words before it no reason."""
    return any(Cue.BUT in t[k].word.cues for k in range(end, min(end + 3, len(t) - AHEAD)))
