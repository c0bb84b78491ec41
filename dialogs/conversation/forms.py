"""The form: the way by hand for those who would rather not type, and for when words fail."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from dialogs.booking import Booking, Purpose
from dialogs.conversation.heritage import stretches
from dialogs.conversation.offering import drawn_up, optional
from dialogs.conversation.standpoint import local_moment, pattern_of
from dialogs.conversation.state import Conversation, Rules
from dialogs.conversation.subjects import subject_of
from dialogs.copies import replace
from dialogs.events import Form, Occasion
from dialogs.language import Refusal
from dialogs.planning import Unplannable, plan
from dialogs.proposal import Option, Proposal
from dialogs.replies import FormOffered, Sending
from dialogs.timeoff import MIDNIGHT, Grain, Interval, in_zone


def blank_form(conversation: Conversation, occasion: Occasion, rules: Rules) -> tuple[Conversation, Sending]:
    """Open the form for the next day; nothing is proposed before it is filled in."""
    moment = local_moment(conversation, occasion, rules)
    start = datetime.combine(moment.date() + timedelta(days=1), MIDNIGHT, tzinfo=moment.tzinfo)
    day = Interval(start, datetime.combine(start.date() + timedelta(days=1), MIDNIGHT, tzinfo=start.tzinfo), Grain.DAYS)
    made = plan((day,), pattern_of(conversation, rules), subject_of(conversation, rules), moment)
    if isinstance(made, Unplannable):
        raise TypeError("tomorrow can always be planned")
    proposal = drawn_up(conversation, occasion, rules, (Option(made, ()),), occasion.fresh_id)
    # One empty form is enough; the older one would only be filled in by mistake.
    others = tuple(each for each in conversation.proposals if not each.is_form or each.changes_booking)
    opened = replace(conversation, proposals=(*others, proposal))
    return opened, Sending(FormOffered(proposal, blank=True), subject=proposal.id)


def change_form(
    conversation: Conversation, booking: Booking, occasion: Occasion, rules: Rules
) -> tuple[Conversation, Sending] | Unplannable:
    """Open a form on what stands because of a booking; its receipt stays until the change is booked."""
    zone = ZoneInfo(booking.zone)
    made = plan(
        tuple(in_zone(each, zone) for each in stretches(conversation, booking)),
        pattern_of(conversation, rules),
        subject_of(conversation, rules),
        occasion.moment.astimezone(zone),
    )
    if isinstance(made, Unplannable):
        return made
    drawn = drawn_up(conversation, occasion, rules, (Option(made, ()),), occasion.fresh_id)
    proposal = replace(drawn, purpose=Purpose.CHANGE, zone=booking.zone, other_zone=None, changes_booking=booking.id)
    opened = replace(conversation, proposals=(*conversation.proposals, proposal))
    return opened, Sending(FormOffered(proposal), subject=proposal.id)


def reshaped(
    conversation: Conversation, proposal: Proposal, form: Form, occasion: Occasion, rules: Rules
) -> Proposal | Unplannable | Refusal:
    """Return the proposal as the form describes it, or why that can't be."""
    zone = ZoneInfo(proposal.zone)
    interval = _filled_in(form, proposal.options[0].plan.intervals, zone)
    if interval is None:
        return Refusal.ENDS_BEFORE_IT_STARTS
    return replanned(conversation, proposal, (interval,), occasion, rules, subject=form.subject)


def replanned(
    conversation: Conversation,
    proposal: Proposal,
    intervals: tuple[Interval, ...],
    occasion: Occasion,
    rules: Rules,
    *,
    subject: str | None = None,
) -> Proposal | Unplannable:
    """Return the proposal for other intervals, as if it had been made just now."""
    moment = occasion.moment.astimezone(ZoneInfo(proposal.zone))
    made = plan(intervals, pattern_of(conversation, rules), subject or subject_of(conversation, rules), moment)
    if isinstance(made, Unplannable):
        return made
    changed = conversation.booking(proposal.changes_booking) if proposal.changes_booking else None
    return replace(
        proposal,
        options=(optional(made, conversation, occasion, rules, changed),),
        words=(),
        unknown=(),
        overlaps=(),
        meetings=None,
        revision=proposal.revision + 1,
        offered_at=occasion.at,
        expires_at=occasion.at + rules.proposal_life,
    )


def _filled_in(form: Form, shown: tuple[Interval, ...], zone: tzinfo) -> Interval | None:
    first = form.first or shown[0].start.date()
    last = form.last or first
    if last < first:
        return None
    if form.start is None and form.end is None:
        start = datetime.combine(first, MIDNIGHT, tzinfo=zone)
        return Interval(start, datetime.combine(last + timedelta(days=1), MIDNIGHT, tzinfo=zone), Grain.DAYS)
    start = datetime.combine(first, form.start or MIDNIGHT, tzinfo=zone)
    if form.end is None:
        end = datetime.combine(last + timedelta(days=1), MIDNIGHT, tzinfo=zone)
    else:
        end = datetime.combine(last, form.end, tzinfo=zone)
    return Interval(start, end) if end > start else None
