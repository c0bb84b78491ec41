"""Questions that only the plan can answer: what stands there, and what of it is to be given back."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs.commands import LookAt
from dialogs.conversation.course import onward
from dialogs.conversation.standpoint import local_moment
from dialogs.conversation.state import Conversation, Decision, Question, Rules
from dialogs.copies import replace
from dialogs.events import Said
from dialogs.language import Refusal, Understanding
from dialogs.proposal import worth_offering
from dialogs.timeoff import MIDNIGHT, Grain, Interval

LISTED_BY_DEFAULT = timedelta(days=90)

WHO = {"en": "who", "de": "wer", "fr": "qui", "es": "quié", "pt": "quem", "nl": "wie", "it": "chi", "ja": "誰"}
"""How a question about other people begins, by language."""


def look_up(
    conversation: Conversation,
    said: Said,
    rules: Rules,
    understanding: Understanding | None = None,
    *,
    to_choose: bool = False,
) -> Decision:
    """Ask the plan what it holds in the stretch that was named, or in the next three months."""
    readings = understanding.readings if understanding is not None else ()
    stretch = _around(tuple(each for reading in readings[:1] for each in reading.intervals))
    if stretch is None:
        stretch = _coming(local_moment(conversation, said.occasion, rules))
    of_others = understanding is not None and _is_about_others(understanding)
    question = Question(said.occasion.fresh_id, stretch, said, said.occasion.at + rules.tempo.lease)
    return _asking(conversation, replace(question, to_choose=to_choose, of_others=of_others), rules)


def look_for_what_leaves(
    conversation: Conversation, said: Said, understanding: Understanding, rules: Rules
) -> Decision:
    """Ask the plan what stands in the time that is to be given back, in each of its readings."""
    cuts = tuple(reading.intervals for reading in worth_offering(understanding.readings))
    stretch = _around(tuple(each for cut in cuts for each in cut))
    if stretch is None:
        return look_up(conversation, said, rules, to_choose=True)
    question = Question(said.occasion.fresh_id, stretch, said, said.occasion.at + rules.tempo.lease, cuts=cuts)
    return _asking(conversation, question, rules)


def _is_about_others(understanding: Understanding) -> bool:
    """Tell whether somebody else's time off is asked for: "who is off?", or by a name that is no word."""
    first, *_ = (*understanding.utterance.casefold().split(), "")
    named = any(word[:1].isupper() for word in understanding.unknown)
    asked = first.startswith(WHO.get(understanding.language, "\0"))
    return understanding.refusal is Refusal.SOMEBODY_ELSE or named or asked


def _asking(conversation: Conversation, question: Question, rules: Rules) -> Decision:
    asking = replace(conversation, question=question)
    return onward(asking, question.asked.occasion.at, rules, command=LookAt(question.id, question.stretch))


def _around(intervals: tuple[Interval, ...]) -> Interval | None:
    if not intervals:
        return None
    grain = Grain.DAYS if all(each.grain is Grain.DAYS for each in intervals) else Grain.HOURS
    return Interval(min(each.start for each in intervals), max(each.end for each in intervals), grain)


def _coming(moment: datetime) -> Interval:
    today = datetime.combine(moment.date(), MIDNIGHT, tzinfo=moment.tzinfo)
    return Interval(today, today + LISTED_BY_DEFAULT, Grain.DAYS)
