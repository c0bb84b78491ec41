"""Words that stand behind what they govern, put in front of it, where the grammar looks for them.

Japanese says "3 o'clock from", "Friday except", "Monday on return" and "off not"; German and Dutch may say "on Friday
come I back" and "at 3 must I go". The tokens keep their places in the sentence, only their order changes.
"""

from __future__ import annotations

from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.vocabulary import Order
from dialogs.language.words import Cue, Link, Word

_POSTPOSITIONS = frozenset((Link.FROM, Link.UNTIL, Link.AFTER, Link.BEFORE, Link.EXCEPT))
_EDGES = frozenset((Link.START_OF, Link.MIDDLE_OF, Link.END_OF, Link.WEEK_OF))
_VERBS = frozenset((Link.BACK, Link.LEAVING, Link.ARRIVING))
_SIDES = frozenset((Link.LEAVING, Link.ARRIVING))
_BOUNDS = frozenset((Link.FROM, Link.UNTIL, Link.TO))
_STRETCHES = _BOUNDS | {Link.BETWEEN, Link.AFTER, Link.BEFORE, Link.FOR}
"""With these an absence tells more than that somebody leaves: "von 14 bis 16 Uhr weg"."""
_ASKS = frozenset((Cue.WHO, Cue.ASK, Cue.ASK_MINE, Cue.SHOW))
_PLAIN_VERB = frozenset((Cue.FILLER, Cue.PRESENT, Cue.WANT))
_FROM = Word(link=Link.FROM, timely=True)
_LEAVING = Word(link=Link.LEAVING, timely=True)
_REACH = 4
"""So many other words may stand between a verb and its time."""


def fronted(t: list[Token], order: Order) -> list[Token]:
    """Return the tokens in the order in which the grammar reads them."""
    out: list[Token] = []
    clause = sealed = 0
    for i in range(len(t) - AHEAD):
        token = t[i]
        link = token.word.link
        if _ends_a_clause(t, i) or Cue.BUT in token.word.cues:
            clause = len(out) + 1
        if order.postpositions and not token.word.cues.isdisjoint(_ASKS):
            out.insert(0, token)
            clause += 1
        elif order.postpositions and Cue.NOT in token.word.cues:
            out.insert(clause, token)
        elif order.postpositions and link in _POSTPOSITIONS:
            out.insert(_item(out, max(clause, sealed)), token)
            sealed = len(out)
        elif order.postpositions and link in _EDGES:
            out.insert(_scope(out, clause), token)
        elif order.postpositions and link is Link.NOW and not _time_ahead(t, i + 1):
            out += (token._replace(word=_FROM), token)  # "now from" and nothing that would end it
        elif link is Link.REST_OF_DAY and (start := _region(out, clause)) < len(out) and _has_a_clock(out, start):
            out.insert(start, token._replace(word=_LEAVING))  # "um 15 Uhr Feierabend"
        elif link in _VERBS and (order.postpositions or not _time_ahead(t, i + 1)):
            _verb(out, token, clause, order)
        else:
            out.append(token)
    return out + t[len(t) - AHEAD :]


def _verb(out: list[Token], token: Token, clause: int, order: Order) -> None:
    """Put a verb in front of the time that it takes; an ordinary verb without a time means nothing special."""
    start = _region(out, clause)
    clocked = _has_a_clock(out, start)
    stretched = token.word.leave is not None and any(each.word.link in _STRETCHES for each in out[start:])
    if start < len(out) and not stretched and (clocked or token.word.link is Link.BACK):
        if out[start].word.link in _BOUNDS:
            del out[start]
        elif clocked and order.postpositions:
            start = _item(out, clause)
            if start and out[start - 1].word.link in _BOUNDS:
                start -= 1
                del out[start]
        out.insert(start, token)
    elif token.word.link in _SIDES and not token.word.cues.isdisjoint(_PLAIN_VERB):
        word = token.word
        out.append(token._replace(word=type(word)(leave=word.leave, errand=word.errand, cues=word.cues)))
    else:
        out.append(token)


def _ends_a_clause(t: list[Token], i: int) -> bool:
    """Tell whether a mark ends a clause; the point of "2. Mai" does not."""
    text = t[i].text
    return text in (",", ";", "!") or (text == "." and (i == 0 or t[i - 1].form is not Form.NUMBER))


def _is_clock(token: Token) -> bool:
    """Tell whether a token is or ends a time of day."""
    return token.form in (Form.CLOCK, Form.EXACT) or token.word.link in (Link.OCLOCK, Link.HALF_TO) or (
        token.form is Form.DOTTED
    )  # fmt: skip


def _has_a_clock(out: list[Token], start: int) -> bool:
    """Tell whether a time of day is among the tokens from a place on."""
    return any(
        _is_clock(out[i])
        or out[i].word.link is Link.QUARTER_HOUR
        or (out[i - 1].word.link is Link.AT and (out[i].form is Form.NUMBER or out[i].word.number is not None))
        for i in range(start, len(out))
    )


def _is_time(token: Token) -> bool:
    """Tell whether a token belongs to a date or a time."""
    return (token.form is not Form.WORD and (token.form is not Form.MARK or token.text in "-/.")) or (
        token.word.timely and token.word.link not in (Link.AND, *_VERBS)
    )


def _time_ahead(t: list[Token], i: int) -> bool:
    """Tell whether a date or time follows in the clause."""
    for k in range(i, len(t) - AHEAD):
        token = t[k]
        if _ends_a_clause(t, k) or not token.word.cues.isdisjoint((Cue.BUT, Cue.BECAUSE)):
            return False
        if token.form not in (Form.WORD, Form.MARK) or (token.word.timely and token.word.link is None):
            return True
        if token.word.link in (Link.REST_OF_DAY, Link.NOW, Link.HALF_TO, Link.QUARTER_HOUR, Link.EARLY, Link.LATE):
            return True
    return False


def _region(out: list[Token], clause: int) -> int:
    """Return where the last date and time of the clause begin; the end when there are none."""
    end = len(out)
    for _ in range(_REACH):
        if end > clause and not _is_time(out[end - 1]):
            end -= 1
    start = end
    while start > clause and (_is_time(out[start - 1]) or (out[start - 1].text in ("は", "に") and start - 1 > clause)):
        start -= 1
    return start if start < end else len(out)


def _item(out: list[Token], clause: int) -> int:
    """Return where the last single day or time begins: "tomorrow's 3 o'clock" is two, "next week's Monday" one."""
    i = len(out)
    for _ in range(_REACH):
        if i > clause and (out[i - 1].word.link in (Link.OCLOCK, Link.ON) or not _is_time(out[i - 1])):
            i -= 1
    if i > clause and _is_clock(out[i - 1]):
        return i - 1
    if i > clause and (out[i - 1].word.part is not None or out[i - 1].form in (Form.NTH, Form.YEAR_FIRST, Form.DATE)):
        return i - 1
    start = i
    while start > clause and _is_day(out[start - 1]):
        start -= 1
    return start


def _scope(out: list[Token], clause: int) -> int:
    """Return where the month or week begins of which an edge is meant."""
    i = len(out)
    while i > clause and _is_day(out[i - 1]):
        i -= 1
    return i


def _is_day(token: Token) -> bool:
    """Tell whether a token belongs to a day."""
    if token.form is not Form.WORD:
        return token.form is not Form.MARK
    word = token.word
    return word.timely and (word.link is None or word.link is Link.ON)
