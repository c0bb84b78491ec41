"""From a request that was understood to a proposal on a card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from dialogs.booking import Booking, Phase, Purpose, StepState
from dialogs.commands import Change, Create, Remove, Replace
from dialogs.conversation.heritage import standing, stretches
from dialogs.conversation.state import Conversation, Incomplete, Rules
from dialogs.events import Form, Occasion, Said
from dialogs.language import Intent, Missing, Reference, Refusal, Role, Understanding, understand
from dialogs.planning import Plan, Unplannable, plan
from dialogs.proposal import Option, Proposal, Word, worth_offering
from dialogs.replies import Asked, Declined, FormOffered, Offered, Sending, Talk, Talked
from dialogs.timeoff import MIDNIGHT, Draft, Grain, Interval, WorkingPattern

MOST_WORDS = 6


def zone_of(conversation: Conversation, occasion: Occasion, rules: Rules) -> str:
    """Return the zone in which the person lives right now: their device's, else their plan's, else the default."""
    return occasion.zone or (conversation.hours.zone if conversation.hours else None) or rules.zone


def plan_zone(conversation: Conversation) -> str | None:
    """Return the zone in which the caller's plan is kept, where it is known."""
    return conversation.hours.zone if conversation.hours is not None else None


def pattern_of(conversation: Conversation, rules: Rules) -> WorkingPattern:
    """Return the caller's own hours, or those of the settings where none are known."""
    own = conversation.hours.pattern if conversation.hours else None
    return own or rules.pattern


def reference_of(conversation: Conversation, occasion: Occasion, rules: Rules) -> Reference:
    """Return what a sentence of this occasion is read against."""
    moment = occasion.moment.astimezone(ZoneInfo(zone_of(conversation, occasion, rules)))
    locale = occasion.locale or rules.locale
    _, _, region = locale.partition("-")
    return Reference(
        moment=moment,
        locale=locale,
        pattern=pattern_of(conversation, rules),
        country=region.upper() or None,
        topic=_topic(conversation, occasion.at),
    )


def read(conversation: Conversation, said: Said, rules: Rules) -> Understanding:
    """Understand a sentence; the answer to a question is read together with what was asked about."""
    reference = reference_of(conversation, said.occasion, rules)
    understanding = understand(said.text, reference)
    asked = conversation.incomplete
    if asked is None or understanding.intent not in {Intent.BOOK, Intent.OTHER, Intent.CHANGE}:
        return understanding
    if _is_complete(understanding) and any(piece.role is Role.INTENT for piece in understanding.pieces):
        return understanding
    both = understand(f"{asked.text} {said.text}", reference)
    return both if _is_complete(both) else understanding


def _is_complete(understanding: Understanding) -> bool:
    nothing_open = understanding.missing is None and understanding.refusal is None
    return understanding.intent is Intent.BOOK and bool(understanding.readings) and nothing_open


def open_proposal(conversation: Conversation, at: datetime) -> Proposal | None:
    """Return the newest proposal that may still be tapped."""
    waiting = (each for each in reversed(conversation.proposals) if each.is_open(at))
    return next((each for each in waiting if all(option.changes for option in each.options)), None)


def last_booking(conversation: Conversation) -> Booking | None:
    """Return the newest booking of which something stands and that was not undone."""
    return next((each for each in reversed(conversation.bookings) if can_be_undone(each)), None)


def can_be_undone(booking: Booking) -> bool:
    """Tell whether there is something to undo, and everything about it is known."""
    done = any(step.state is StepState.DONE for step in booking.own_steps)
    return booking.phase in {Phase.DONE, Phase.PARTLY} and booking.undone_by is None and done


def offer(
    conversation: Conversation, said: Said, understanding: Understanding, rules: Rules
) -> tuple[Conversation, tuple[Sending, ...]]:
    """Answer a request to book or to change: with a proposal, with a question, or with the reason why not."""
    if understanding.refusal is not None:
        declined = Declined(understanding.refusal, understanding.nearest, understanding.unknown)
        return conversation, (Sending(declined),)
    if understanding.missing is not None and understanding.missing is not Missing.HALF:
        return _ask(conversation, said, understanding.missing)
    if not understanding.readings:
        return _ask(conversation, said, Missing.DATE)
    altered = _altered(conversation, said.occasion.at) if understanding.intent is Intent.CHANGE else None
    made = _options(conversation, understanding, said.occasion, rules, changing(conversation, altered, rules))
    if isinstance(made, Unplannable):
        return conversation, (Sending(Declined(made)),)
    if not all(option.changes for option in made):
        return conversation, (Sending(Talked(Talk.NOTHING_TO_CHANGE, said.occasion.moment)),)
    proposal = Proposal(
        id=said.occasion.fresh_id,
        purpose=Purpose.CHANGE if isinstance(altered, Booking) else Purpose.BOOK,
        options=made,
        zone=zone_of(conversation, said.occasion, rules),
        hours=pattern_of(conversation, rules).source,
        offered_at=said.occasion.at,
        expires_at=said.occasion.at + rules.proposal_life,
        message_id=said.message_id,
        words=_words(understanding),
        unknown=understanding.unknown,
        reason=understanding.reason,
        changes_booking=altered.id if isinstance(altered, Booking) else None,
        card=altered.card if isinstance(altered, Proposal) else None,
    )
    if isinstance(altered, Proposal):
        kept = tuple(each for each in conversation.proposals if each.id != altered.id)
        conversation = replace(conversation, proposals=kept)
    return offered(conversation, proposal)


def offered(conversation: Conversation, proposal: Proposal) -> tuple[Conversation, tuple[Sending, ...]]:
    """Open the proposal and show it; another one that still waits is mentioned."""
    # The same request once more takes the place of the first: two cards for one thing would only puzzle.
    drafts = [option.plan.drafts for option in proposal.options]
    kept = tuple(
        each
        for each in conversation.proposals
        if each.id != proposal.id and [option.plan.drafts for option in each.options] != drafts
    )
    earlier = open_proposal(replace(conversation, proposals=kept), proposal.offered_at)
    opened = replace(conversation, proposals=(*kept, proposal), incomplete=None, stumbles=0)
    reply = Offered(proposal, earlier, plan_zone(conversation))
    return opened, (Sending(reply, subject=proposal.id, card=proposal.card, revision=proposal.revision),)


def blank_form(conversation: Conversation, said: Said, rules: Rules) -> tuple[Conversation, Sending | None]:
    """Open the form for the next day; nothing is proposed before it is filled in."""
    zone = zone_of(conversation, said.occasion, rules)
    moment = said.occasion.moment.astimezone(ZoneInfo(zone))
    start = datetime.combine(moment.date() + timedelta(days=1), MIDNIGHT, tzinfo=moment.tzinfo)
    day = Interval(start, datetime.combine(start.date() + timedelta(days=1), MIDNIGHT, tzinfo=start.tzinfo), Grain.DAYS)
    made = plan((day,), pattern_of(conversation, rules), rules.subject, moment)
    if isinstance(made, Unplannable):
        return conversation, None
    proposal = Proposal(
        id=said.occasion.fresh_id,
        purpose=Purpose.BOOK,
        options=(Option(made, ()),),
        zone=zone,
        hours=pattern_of(conversation, rules).source,
        offered_at=said.occasion.at,
        expires_at=said.occasion.at + rules.proposal_life,
        message_id=said.message_id,
    )
    opened = replace(conversation, proposals=(*conversation.proposals, proposal))
    return opened, Sending(FormOffered(proposal, blank=True), subject=proposal.id)


def reshaped(
    conversation: Conversation, proposal: Proposal, form: Form, occasion: Occasion, rules: Rules
) -> Proposal | Unplannable | Refusal:
    """Return the proposal as the form describes it, or why that can't be."""
    zone = ZoneInfo(proposal.zone)
    interval = _filled_in(form, proposal.options[0].plan.intervals, zone)
    if interval is None:
        return Refusal.ENDS_BEFORE_IT_STARTS
    subject = form.subject or rules.subject
    moment = occasion.moment.astimezone(zone)
    made = plan((interval,), pattern_of(conversation, rules), subject, moment)
    if isinstance(made, Unplannable):
        return made
    changed = conversation.booking(proposal.changes_booking) if proposal.changes_booking else None
    option = Option(made, changing(conversation, changed, rules)(made))
    return replace(
        proposal,
        options=(option,),
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


def _ask(conversation: Conversation, said: Said, missing: Missing) -> tuple[Conversation, tuple[Sending, ...]]:
    before = conversation.incomplete
    times = before.times + 1 if before is not None and before.missing is missing else 1
    text = f"{before.text} {said.text}" if before is not None and times > 1 else said.text
    kept = replace(conversation, incomplete=Incomplete(text, missing, said.occasion.at, times))
    return kept, (Sending(Asked(missing, times)),)


def _options(
    conversation: Conversation,
    understanding: Understanding,
    occasion: Occasion,
    rules: Rules,
    turn: Callable[[Plan], tuple[Change, ...]],
) -> tuple[Option, ...] | Unplannable:
    moment = occasion.moment.astimezone(ZoneInfo(zone_of(conversation, occasion, rules)))
    options: list[Option] = []
    refused: Unplannable | None = None
    for reading in worth_offering(understanding.readings):
        made = plan(reading.intervals, pattern_of(conversation, rules), rules.subject, moment)
        match made:
            case Unplannable():
                refused = refused or made
            case Plan() if all(made.drafts != each.plan.drafts for each in options):
                options.append(Option(made, turn(made), reading.suppositions))
            case Plan():
                continue
    return tuple(options) or refused or Unplannable.TOO_SHORT


def changing(
    conversation: Conversation, altered: Booking | Proposal | None, rules: Rules
) -> Callable[[Plan], tuple[Change, ...]]:
    """Say how a plan becomes changes: new blocks, or the least that turns what stands into it."""
    if not isinstance(altered, Booking):
        return lambda made: tuple(Create(draft) for draft in made.drafts)
    # A booking that rests has let go of its subject: the neutral one is what it most probably was.
    blocks = [
        (occurrence_id, draft if draft.subject else replace(draft, subject=rules.subject))
        for occurrence_id, draft in standing(conversation, altered).items()
    ]
    return lambda made: _turned(blocks, made.drafts)


def _turned(blocks: list[tuple[str, Draft]], wanted: tuple[Draft, ...]) -> tuple[Change, ...]:
    """Keep what is right already, move what can be moved, and only then create or remove."""
    missing = [draft for draft in wanted if all(draft.interval != was.interval for _, was in blocks)]
    spare = [(oid, was) for oid, was in blocks if all(draft.interval != was.interval for draft in wanted)]
    moved = [Replace(oid, draft, was) for (oid, was), draft in zip(spare, missing, strict=False)]
    created = [Create(draft) for draft in missing[len(moved) :]]
    removed = [Remove(oid, was) for oid, was in spare[len(moved) :]]
    return (*moved, *created, *removed)


def _altered(conversation: Conversation, at: datetime) -> Booking | Proposal | None:
    return open_proposal(conversation, at) or last_booking(conversation)


def _topic(conversation: Conversation, at: datetime) -> tuple[Interval, ...]:
    match _altered(conversation, at):
        case Proposal(options=(first, *_)):
            return first.plan.intervals
        case Booking() as booking:
            return stretches(conversation, booking)
        case _:
            return ()


def _words(understanding: Understanding) -> tuple[Word, ...]:
    words = [Word(piece.text, piece.denoted) for piece in understanding.pieces if piece.denoted is not None]
    return tuple(words[:MOST_WORDS])
