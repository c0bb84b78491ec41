"""What stands in the plan: listed, or offered to be given back."""

from __future__ import annotations

from datetime import datetime

from dialogs.booking import Purpose, draft_of
from dialogs.conversation.course import onward
from dialogs.conversation.offering import offered
from dialogs.conversation.returning import taken_out
from dialogs.conversation.standpoint import pattern_of, zone_of
from dialogs.conversation.state import Conversation, Decision, Question, Rules
from dialogs.copies import replace
from dialogs.planning import Plan, working_minutes
from dialogs.proposal import Option, Proposal
from dialogs.replies import Listed, NothingToWithdraw, Sending
from dialogs.timeoff import Grain, Interval, Occurrence, WorkingPattern, local_days, merged

MOST_GIVEN_BACK = 5
"""Buttons of a list; a card shows at most six."""


def listed(
    conversation: Conversation, question: Question, time_off: tuple[Occurrence, ...], at: datetime, rules: Rules
) -> Decision:
    """List what stands; each stretch can be given back from the card, as long as a proposal lives."""
    pattern = pattern_of(conversation, rules)
    giving_back = None
    if time_off:
        options = tuple(_option(each, (), pattern) for each in _stretches(time_off)[:MOST_GIVEN_BACK])
        giving_back = replace(_giving_back(conversation, question, options, at, rules), is_list=True)
        # Only the newest list has buttons that work: the plan may have changed since the ones before.
        others = tuple(each for each in conversation.proposals if not each.is_list)
        conversation = replace(conversation, proposals=(*others, giving_back))
    reply = Listed(
        question.stretch,
        time_off,
        pattern,
        zone_of(conversation, question.asked.occasion, rules),
        giving_back,
        of_others=question.of_others,
        to_choose=question.to_choose,
    )
    return onward(conversation, at, rules, (Sending(reply, subject=giving_back.id if giving_back else None),))


def withdrawal(
    conversation: Conversation, question: Question, time_off: tuple[Occurrence, ...], at: datetime, rules: Rules
) -> Decision:
    """Offer to take out what stands in the time named; the tap is the confirmation, with the count on it.

    Of several readings those that hit something are offered: who cancels knows what they have.
    """
    pattern = pattern_of(conversation, rules)
    options: list[Option] = []
    for cuts in question.cuts:
        hit = tuple(each for each in time_off if any(each.interval.overlaps(cut) for cut in cuts))
        option = _option(hit, cuts, pattern) if hit else None
        if option is not None and option not in options:
            options.append(option)
    if not options:
        zone = zone_of(conversation, question.asked.occasion, rules)
        return onward(conversation, at, rules, (Sending(NothingToWithdraw(question.stretch, zone)),))
    opened, sendings = offered(conversation, _giving_back(conversation, question, tuple(options), at, rules))
    return onward(opened, at, rules, sendings)


def _giving_back(
    conversation: Conversation, question: Question, options: tuple[Option, ...], at: datetime, rules: Rules
) -> Proposal:
    """Propose to give back, each option by a button of its own."""
    return Proposal(
        id=question.id,
        purpose=Purpose.WITHDRAW,
        options=options,
        zone=zone_of(conversation, question.asked.occasion, rules),
        hours=pattern_of(conversation, rules).source,
        offered_at=at,
        expires_at=at + rules.proposal_life,
        message_id=question.asked.message_id,
    )


def _option(hit: tuple[Occurrence, ...], cuts: tuple[Interval, ...], pattern: WorkingPattern) -> Option:
    leaving = merged(tuple(piece for each in hit for piece in _leaving(draft_of(each).interval, cuts)))
    plan = Plan(
        intervals=leaving,
        drafts=(),
        minutes=sum(working_minutes(each, pattern) for each in leaving),
        days=sum(pattern.shift_on(day) is not None for each in leaving for day in local_days(each)),
        back=None,
    )
    changes = tuple(change for each in hit for change in taken_out(each, cuts or (draft_of(each).interval,), pattern))
    return Option(plan, changes)


def _leaving(interval: Interval, cuts: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """The part of an interval that is given back; all of it where nothing else was said."""
    if not cuts:
        return (interval,)
    parts: list[Interval] = []
    for cut in cuts:
        if interval.overlaps(cut):
            start, end = max(interval.start, cut.start), min(interval.end, cut.end)
            whole = interval.grain is Grain.DAYS and cut.grain is Grain.DAYS
            parts.append(Interval(start, end, Grain.DAYS if whole else Grain.HOURS))
    return tuple(parts)


def _stretches(time_off: tuple[Occurrence, ...]) -> tuple[tuple[Occurrence, ...], ...]:
    """Put together what touches, so that a week is given back as one."""
    together: list[tuple[Occurrence, ...]] = []
    for each in time_off:
        last = together[-1][-1] if together else None
        if last is not None and each.interval.start <= last.interval.end and each.all_day == last.all_day:
            together[-1] = (*together[-1], each)
        else:
            together.append((each,))
    return tuple(together)
