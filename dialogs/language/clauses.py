"""Clauses that tell of working elsewhere or of colleagues are set aside, when another clause tells of an absence."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from dialogs.language.tokens import AHEAD, Form, Token
from dialogs.language.words import ARTICLES, SIDES, UNKNOWN, Cue, Link, Unit, Word

_BLANK = Word(cues=frozenset((Cue.FILLER,)))
_EXCEPT = Word(link=Link.EXCEPT, timely=True)
_NOT_THERE = frozenset((Cue.NOT, Cue.REMOTE, Cue.AFTER_ALL, Cue.ASK, Cue.IF, Cue.MAYBE))
_MEANT = Word(cues=frozenset((Cue.MEANT,)))
_ENDS_A_CLAUSE = frozenset((",", ";", ".", "!"))
_GOODBYE = frozenset((Cue.UNTIL_THEN, Cue.FILLER, Cue.GREETING, Cue.SOMEBODY))
_GIVES_UP = frozenset((Cue.IN_PLACE_OF, Cue.CHANGE))
_CORRECTS = frozenset((Cue.NO, Cue.MEANT))
_DENYING = frozenset((Cue.NOT, Cue.NO, Cue.MEANT))
_TAKING_BACK = _CORRECTS | {Cue.FILLER}
_LEADING_OVER = frozenset((Cue.BUT, Cue.INSTEAD, Cue.FILLER))
_LONG = frozenset((Unit.WEEK, Unit.MONTH))
_NEAR = 2
"""So many words may stand between the day that is given up and the one that takes its place."""
_ASIDE = frozenset((Cue.REMOTE, Cue.COVER, Cue.FAREWELL))
_ASIDE_OF_DAYS = _ASIDE | {Cue.OTHER_BUSINESS}
_CORRECTING = frozenset((Cue.FILLER, Cue.MEANT, Cue.NO, Cue.I))
_CONDITIONS = frozenset((Cue.IF, Cue.MAYBE))
_NUMBERED = frozenset((Form.NTH, Form.NUMBER, Form.DATE, Form.DAY_MONTH, Form.YEAR_FIRST))
_WHOLE = _NUMBERED - {Form.NUMBER}
_BESIDE_A_DAY = ARTICLES | {Link.OF}
_TELLING_ASIDE = _ASIDE_OF_DAYS | {Cue.BUT}
_TOGETHER = frozenset((Link.AND, Link.OR, Link.TO, Link.UNTIL, Link.EXCEPT, Link.PLUS, Link.FROM))


def set_asides(tokens: list[Token], cues: AbstractSet[Cue]) -> bool:
    """Blank, in place, what is told beside a request; tell whether a word was there that could begin it.

    `cues` are those of the sentence; most hold no such word.
    """
    last = (Cue.UNTIL_THEN in cues and _set_goodbye_aside(tokens)) or (Cue.YES in cues and _set_yes_aside(tokens))
    denying = not cues.isdisjoint(_DENYING)
    if not denying and cues.isdisjoint(_TELLING_ASIDE) and cues.isdisjoint(_GIVES_UP):
        return last
    if not cues.isdisjoint(_TELLING_ASIDE):
        _set_clauses_aside(tokens)
    if denying:
        _except_the_denied(tokens)
        _set_the_wrong_aside(tokens)
    if not cues.isdisjoint(_GIVES_UP):
        _set_the_old_aside(tokens)
    return True


def _set_yes_aside(tokens: list[Token]) -> bool:
    """Blank, in place, a last clause that says yes to a day behind a no: "el jueves no estoy, el lunes sí"."""
    end = len(tokens) - AHEAD
    begin = next((i + 1 for i in range(end - 1, 0, -1) if _ends_a_clause(tokens, i)), end)
    if begin + 1 >= end or Cue.YES not in tokens[end - 1].word.cues or not _days(tokens[begin:]):
        return False
    if any(map(_says_more_than_goodbye, tokens[begin : end - 1])) or not any(t.word.denies for t in tokens[:begin]):
        return False
    _blank(tokens, begin, end)
    return True


def _set_goodbye_aside(tokens: list[Token]) -> bool:
    """Blank, in place, a last clause that says no more than "until then": "malade aujourd'hui, à demain".

    Where the word may be an "until" as well, an absence goes on until then, unless somebody leaves work: "salgo a las
    tres, hasta mañana".
    """
    end = len(tokens) - AHEAD
    begin = next((i for i in range(end - 1, 0, -1) if _ends_a_clause(tokens, i - 1) and i < end - 1), end)
    before, said = tokens[:begin], tokens[begin:end]
    if not said or Cue.UNTIL_THEN not in said[0].word.cues:
        return False
    if said[0].word.link is Link.UNTIL and all(token.word.link is not Link.LEAVING for token in before):
        return False
    if all(token.word.leave is None and token.word.link not in SIDES and token.word.errand is None for token in before):
        return False
    if not any(map(_names_a_day, said)) or any(map(_says_more_than_goodbye, said)):
        return False
    _blank(tokens, begin, end)
    return True


def _says_more_than_goodbye(token: Token) -> bool:
    """Tell whether a word belongs to no good-bye that names a day."""
    word = token.word
    known = word.weekday is not None or word.day is not None or word.which is not None or word.link in _BESIDE_A_DAY
    small = known or not word.cues.isdisjoint(_GOODBYE)
    return token.form is not Form.MARK and not small


def _set_clauses_aside(tokens: list[Token]) -> None:
    """Blank those clauses, in place: "wfh Thursday, off Friday" is a request for Friday.

    A meeting is only set aside where the absence has a day of its own: "call with the lawyer at 11, I'm out".
    """
    end = len(tokens) - AHEAD
    bounds = [i for i in range(end) if _ends_a_clause(tokens, i)]
    if not bounds:
        return
    clauses = [(a + 1, b) for a, b in pairwise((-1, *bounds, end))]
    absent = [any(token.word.leave is not None for token in tokens[a:b]) for a, b in clauses]
    if not any(absent):
        absent = [_wants_a_day(tokens[a:b]) for a, b in clauses]
    if not any(absent) and any(Cue.FAREWELL in token.word.cues for token in tokens):
        absent = [_keeps_away(tokens[a:b]) for a, b in clauses]
    if not any(absent):
        return
    dated = any(away and _is_dated(tokens[a:b]) for (a, b), away in zip(clauses, absent, strict=True))
    telling_aside = _ASIDE_OF_DAYS if dated else _ASIDE
    for (a, b), away in zip(clauses, absent, strict=True):
        if away or a == b:
            continue
        told = frozenset[Cue]().union(*[token.word.cues for token in tokens[a:b]])
        if a > 1 and Cue.BUT in tokens[a - 1].word.cues and _is_there(tokens[a:b], told):
            _except(tokens, a - 1, b)
            continue
        conceded = Cue.BUT in tokens[b].word.cues  # "I have 4 open bugs but ..."
        news = conceded and dated and all(token.word.errand is None for token in tokens[a:b])
        aside = (news or not telling_aside.isdisjoint(told)) and told.isdisjoint(_CONDITIONS)
        for i in range(a, b + (aside and conceded)):
            if aside or (conceded and tokens[i].form is Form.NUMBER):
                tokens[i] = tokens[i]._replace(word=_BLANK, form=Form.WORD)


def _ends_a_clause(tokens: list[Token], i: int) -> bool:
    """Tell whether a mark or a "but" ends a clause; the point of "2. Mai" does not."""
    text = tokens[i].text
    dotted = text == "." and i > 0 and tokens[i - 1].form is Form.NUMBER and tokens[i + 1].form is not Form.END
    return (text in _ENDS_A_CLAUSE and not dotted) or Cue.BUT in tokens[i].word.cues


def _is_there(clause: list[Token], told: AbstractSet[Cue]) -> bool:
    """Tell whether somebody says on which day they are there."""
    there = Cue.PRESENT in told and told.isdisjoint(_NOT_THERE)
    return there and any(map(_names_a_day, clause)) and all(token.word.link is not Link.BACK for token in clause)


def _except(tokens: list[Token], a: int, b: int) -> None:
    """Let a clause be an exception, in place: "off all week, but I'm in on Wednesday"."""
    tokens[a] = tokens[a]._replace(word=_EXCEPT, form=Form.WORD)
    for i in range(a + 1, b):
        if Cue.PRESENT in tokens[i].word.cues:
            tokens[i] = tokens[i]._replace(word=_BLANK)


def _except_the_denied(tokens: list[Token]) -> None:
    """Let a day that is denied behind a longer absence be an exception, in place: "off next week, not Monday".

    Behind a single day it says nothing: "off on Friday, not Monday".
    """
    for i in range(1, len(tokens) - AHEAD):
        before, word = tokens[:i], tokens[i].word
        denied = Cue.NOT in word.cues and word.leave is None and word.link is None and before[-1].text == ","
        if not denied or not _names_a_day(tokens[i + 1 + (tokens[i + 1].word.link is Link.ON)]):
            continue
        if all(each.word.leave is None for each in before):
            continue
        long = any(each.word.unit in _LONG or each.word.link in (Link.TO, Link.UNTIL) for each in before)
        if long:
            tokens[i] = tokens[i]._replace(word=_EXCEPT)
        else:
            _blank(tokens, i, next((b for a, b in _days(tokens) if a == i + 1), i + 1))


def _wants_a_day(clause: list[Token]) -> bool:
    """Tell whether a clause asks for a day and for nothing else: "but I need Thursday"."""
    words = [token.word for token in clause if token.form is Form.WORD]
    named = any(word.weekday is not None or word.day is not None or word.month is not None for word in words)
    wanted = any(Cue.WANT in word.cues for word in words)
    return named and wanted and not any(word is UNKNOWN or Cue.OTHER_BUSINESS in word.cues for word in words)


def _keeps_away(clause: list[Token]) -> bool:
    """Tell whether a clause names the edge of a day or an errand: "leaving at 3, see you tomorrow"."""
    return any(token.word.link in SIDES or token.word.errand is not None for token in clause)


def _is_dated(clause: list[Token]) -> bool:
    """Tell whether a day or a time is named in a clause."""
    return any(
        _names_a_day(token) or token.word.part is not None or token.form not in (Form.WORD, Form.MARK)
        for token in clause
    )


def _set_the_old_aside(tokens: list[Token]) -> None:
    """Blank, in place, the day that is given up: "Friday instead of Thursday", "swap Friday for Thursday"."""
    days = _days(tokens)
    if len(days) < 2:
        return
    for a, b in days:
        if a and Cue.IN_PLACE_OF in tokens[a - 1].word.cues:
            _blank(tokens, a, b)
            return
    changes = [i for i, token in enumerate(tokens) if Cue.CHANGE in token.word.cues]
    (a, b), (c, _) = days[:2]
    if len(days) != 2 or not changes or changes[0] > a or not 0 <= c - b <= _NEAR:
        return
    between = tokens[b:c]
    opened = tokens[a].word.link is Link.OF or (a > 0 and tokens[a - 1].word.link is Link.FROM)
    moved = opened and len(between) == 1 and between[0].word.link is Link.TO  # "move it from Friday to Monday"
    if moved or all(token.form is Form.WORD and token.word.link not in _TOGETHER for token in between):
        _blank(tokens, a - (tokens[a].word.link is not Link.OF and moved), b)


def _set_the_wrong_aside(tokens: list[Token]) -> None:
    """Blank, in place, the day that was not meant: "not Friday, Monday", "Monday, not Friday", "Friday no, Monday"."""
    days = _days(tokens) or _clocks(tokens)
    if len(days) != 2 or days[1][1] != len(tokens) - AHEAD:
        return
    (a, b), (c, d) = days
    between = [token for token in tokens[b:c] if token.text != "," and not _only_turns(token.word.cues)]
    corrected = all(
        each.text in _ENDS_A_CLAUSE or not _TAKING_BACK.isdisjoint(each.word.cues) for each in tokens[: a - 1]
    )
    if a and corrected and b < c and not between and Cue.NOT in tokens[a - 1].word.cues:
        _blank(tokens, 0, c)
        tokens[0] = tokens[0]._replace(word=_MEANT)
    elif len(between) != 1 or _DENYING.isdisjoint(between[0].word.cues) or _tells_more(tokens[:a]):
        return
    elif tokens[b] is between[0] and tokens[c - 1].text.endswith(","):
        _blank(tokens, a, c)
        tokens[a] = tokens[a]._replace(word=_MEANT)
    elif Cue.NOT in between[0].word.cues:
        _blank(tokens, b, d)
        tokens[b] = tokens[b]._replace(word=_MEANT)


def _only_turns(cues: AbstractSet[Cue]) -> bool:
    """Tell whether a word between two days only leads from one to the other: "Tuesday, sorry, not Monday"."""
    return Cue.NOT not in cues and not _LEADING_OVER.isdisjoint(cues)


def _tells_more(tokens: list[Token]) -> bool:
    """Tell whether anything but courtesy stands there."""
    return any(
        token.form is Form.WORD
        and token.word.link is not Link.UNTIL
        and (token.word.leave is not None or Cue.NOT in token.word.cues or token.word.cues.isdisjoint(_CORRECTING))
        for token in tokens
    )


def _days(tokens: list[Token]) -> list[tuple[int, int]]:
    """Return where days are named, each with the articles before it."""
    out: list[tuple[int, int]] = []
    i, end = 0, len(tokens) - AHEAD
    while i < end:
        j = i
        while tokens[j].word.link in _BESIDE_A_DAY:
            j += 1
        k = j
        while _names_a_day(tokens[k]) or (k > j and tokens[k].word.link is Link.OF and _names_a_day(tokens[k + 1])):
            if k > j and _begins_another(tokens[k - 1], tokens[k]):
                break
            k += 1
        if k > j:
            out.append((i, k))
        i = max(k, i + 1)
    return out


def _clocks(tokens: list[Token]) -> list[tuple[int, int]]:
    """Return where times of day are told, each with the "at" before it."""
    places = [i for i in range(len(tokens) - AHEAD) if tokens[i].form is Form.CLOCK or tokens[i].form is Form.EXACT]
    return [(i - (i > 0 and tokens[i - 1].word.link is Link.AT), i + 1) for i in places]


def _begins_another(before: Token, token: Token) -> bool:
    """Tell whether two weekdays or two dates stand side by side, as they do where a particle was taken from between."""
    if before.form is Form.WORD:
        return before.word.weekday is not None and token.word.weekday is not None
    return before.form in _WHOLE and token.form in _WHOLE


def _names_a_day(token: Token) -> bool:
    """Tell whether a token belongs to the name of a day."""
    if token.form is not Form.WORD:
        return token.form in _NUMBERED
    word = token.word
    return word.weekday is not None or word.day is not None or word.month is not None


def _blank(tokens: list[Token], a: int, b: int) -> None:
    """Let the tokens say nothing."""
    for i in range(a, b):
        tokens[i] = tokens[i]._replace(word=_BLANK, form=Form.WORD)
