"""From a request that was understood to a proposal on a card."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from dialogs.booking import Booking, Purpose
from dialogs.conversation.altering import changes_for
from dialogs.conversation.holidays import holidays_in
from dialogs.conversation.standpoint import (
    altered,
    country_of,
    local_moment,
    open_proposal,
    pattern_of,
    reference_of,
    zone_of,
)
from dialogs.conversation.state import Conversation, Incomplete, Origin, Rules
from dialogs.conversation.subjects import subject_of
from dialogs.conversation.zones import other_zone
from dialogs.copies import replace
from dialogs.events import Occasion, Said
from dialogs.language import (
    Amendment,
    Intent,
    Missing,
    Piece,
    Reading,
    Reference,
    Role,
    Supposition,
    Understanding,
    understand,
)
from dialogs.planning import Plan, Unplannable, plan
from dialogs.proposal import Option, Proposal, Word, worth_offering
from dialogs.replies import Asked, Declined, Offered, Sending, Talk, Talked
from dialogs.timeoff import Grain, Interval

MOST_WORDS = 6

MOST_ORIGINS = 16
"""Messages of which is known what became of them: who edits one does so soon."""


def read(conversation: Conversation, said: Said, rules: Rules) -> Understanding:
    """Understand a sentence; the answer to a question is read together with what was asked about."""
    reference = reference_of(conversation, said.occasion, rules)
    understanding = understand(said.text, reference)
    if understanding.intent is Intent.OTHER and conversation.spoken and not understanding.readings:
        # "Ja", from somebody who writes German on an English device.
        understanding = understand(said.text, replace(reference, locale=conversation.tongue))
    if understanding.intent is Intent.CHANGE and isinstance(altered(conversation, said.occasion.at), Booking):
        understanding = _apart(said.text, reference, understanding)
    asked = conversation.incomplete
    if asked is None or understanding.intent not in {Intent.BOOK, Intent.OTHER, Intent.CHANGE}:
        return understanding
    if _is_complete(understanding) and any(piece.role is Role.INTENT for piece in understanding.pieces):
        return understanding
    both = understand(f"{asked.text} {said.text}", reference)
    return both if _is_complete(both) else understanding


def _apart(text: str, reference: Reference, understanding: Understanding) -> Understanding:
    """Take days and nothing else for a request of their own: behind a booking "Friday" is one, "no, Friday" is not.

    "The morning" and "until 5" name no day, so what was booked is the only thing that they can be about.
    """
    if understanding.amendment is not Amendment.REPLACE:
        return understanding
    alone = understand(text, replace(reference, topic=()))
    named = bool(alone.readings) and Supposition.TODAY not in alone.readings[0].suppositions
    return alone if alone.intent is Intent.BOOK and named else understanding


def _is_complete(understanding: Understanding) -> bool:
    nothing_open = understanding.missing is None and understanding.refusal is None
    return understanding.intent is Intent.BOOK and bool(understanding.readings) and nothing_open


def offer(
    conversation: Conversation, said: Said, understanding: Understanding, rules: Rules, former: Booking | None = None
) -> tuple[Conversation, tuple[Sending, ...]]:
    """Answer a request to book or to change: with a proposal, with a question, or with the reason why not.

    `former` is the booking that an edited message led to: it is changed, and no second one made.
    """
    if understanding.refusal is not None:
        declined = Declined(understanding.refusal, understanding.nearest, understanding.unknown)
        return conversation, (Sending(declined),)
    if understanding.missing is not None and understanding.missing is not Missing.HALF:
        return ask(conversation, said, understanding.missing)
    if not understanding.readings:
        return ask(conversation, said, Missing.DATE)
    changed = former or (altered(conversation, said.occasion.at) if understanding.intent is Intent.CHANGE else None)
    booking = changed if isinstance(changed, Booking) else None
    options = _options(conversation, understanding, said.occasion, rules, booking)
    if isinstance(options, Unplannable):
        return conversation, (Sending(Declined(options)),)
    if not all(option.changes for option in options):
        return conversation, (Sending(Talked(Talk.NOTHING_TO_CHANGE, said.occasion.moment)),)
    proposal = replace(
        drawn_up(conversation, said.occasion, rules, options, said.message_id),
        words=_words(understanding),
        unknown=_unused(understanding),
        reason=understanding.reason,
    )
    if booking is not None:
        proposal = replace(proposal, purpose=Purpose.CHANGE, changes_booking=booking.id)
    if isinstance(changed, Proposal):
        proposal = replace(proposal, card=changed.card)
        if changed.purpose is Purpose.CHANGE and changed.changes_booking is not None:
            proposal = _still_changing(conversation, proposal, changed.changes_booking, rules)
        kept = tuple(each for each in conversation.proposals if each.id != changed.id)
        opened, (shown,) = offered(replace(conversation, proposals=kept), proposal)
        return opened, (replace(shown, instead_of=changed.id),)
    return offered(conversation, proposal)


def drawn_up(
    conversation: Conversation, occasion: Occasion, rules: Rules, options: tuple[Option, ...], message_id: str
) -> Proposal:
    """Return a proposal to book these options."""
    zone = zone_of(conversation, occasion, rules)
    return Proposal(
        id=occasion.fresh_id,
        purpose=Purpose.BOOK,
        options=options,
        zone=zone,
        hours=pattern_of(conversation, rules).source,
        offered_at=occasion.at,
        expires_at=occasion.at + rules.proposal_life,
        message_id=message_id,
        other_zone=other_zone(conversation, zone, tuple(option.plan for option in options)),
        country=country_of(occasion, rules),
    )


def optional(
    made: Plan, conversation: Conversation, occasion: Occasion, rules: Rules, booking: Booking | None = None
) -> Option:
    """Return the option that brings a plan about, with the public holidays in it."""
    free = holidays_in(
        made.drafts,
        pattern_of(conversation, rules),
        country_of(occasion, rules),
        conversation.tongue or occasion.locale or rules.locale,
    )
    return Option(made, changes_for(made, conversation, booking, rules), holidays=free)


def offered(conversation: Conversation, proposal: Proposal) -> tuple[Conversation, tuple[Sending]]:
    """Open the proposal and show it; another one that still waits is mentioned."""
    # The same request once more takes the place of the first: two cards for one thing would only puzzle.
    wanted = _aim(proposal)
    kept = tuple(
        each for each in conversation.proposals if each.id != proposal.id and (_aim(each) != wanted or each.is_list)
    )
    others = conversation if len(kept) == len(conversation.proposals) else replace(conversation, proposals=kept)
    earlier = open_proposal(others, proposal.offered_at)
    origin = Origin(proposal.message_id, proposal.id)
    opened = replace(
        conversation,
        proposals=(*kept, proposal),
        incomplete=None,
        stumbles=0,
        origins=(*(each for each in conversation.origins if each != origin), origin)[-MOST_ORIGINS:],
    )
    return opened, (showing(proposal, earlier),)


def _aim(proposal: Proposal) -> tuple[bool, tuple[tuple[Interval, ...], ...]]:
    """What it is after: to take out or to put in, and which time; under which subject makes no difference."""
    plans = (option.plan for option in proposal.options)
    times = tuple(tuple(draft.interval for draft in each.drafts) or each.intervals for each in plans)
    return proposal.purpose is Purpose.WITHDRAW, times


def showing(proposal: Proposal, earlier: Proposal | None = None) -> Sending:
    """Show a proposal on its card."""
    return Sending(Offered(proposal, earlier), subject=proposal.id, card=proposal.card, revision=proposal.revision)


def ask(conversation: Conversation, said: Said, missing: Missing) -> tuple[Conversation, tuple[Sending, ...]]:
    """Ask for the one thing that is missing, and keep the rest."""
    before = conversation.incomplete
    times = before.times + 1 if before is not None and before.missing is missing else 1
    text = f"{before.text} {said.text}" if before is not None and times > 1 else said.text
    kept = replace(conversation, incomplete=Incomplete(text, missing, said.occasion.at, times))
    return kept, (Sending(Asked(missing, times)),)


def _still_changing(conversation: Conversation, proposal: Proposal, booking_id: str, rules: Rules) -> Proposal:
    """A proposal to change what is booked was itself changed: it goes on being one about that booking."""
    booking = conversation.booking(booking_id)
    if booking is None:
        return proposal
    turned = tuple(
        replace(option, changes=changes_for(option.plan, conversation, booking, rules)) for option in proposal.options
    )
    if not all(option.changes for option in turned):
        return proposal
    return replace(proposal, options=turned, purpose=Purpose.CHANGE, changes_booking=booking_id)


def _options(
    conversation: Conversation, understanding: Understanding, occasion: Occasion, rules: Rules, booking: Booking | None
) -> tuple[Option, ...] | Unplannable:
    # Read by the moment it was said, but past or over by the moment it is answered: a consent may take days.
    moment = max(local_moment(conversation, occasion, rules), occasion.at)
    moment = moment.astimezone(ZoneInfo(zone_of(conversation, occasion, rules)))
    options: list[Option] = []
    refused: Unplannable | None = None
    for reading in worth_offering(understanding.readings):
        made = plan(reading.intervals, pattern_of(conversation, rules), subject_of(conversation, rules), moment)
        match made:
            case Unplannable():
                refused = refused or made
            case Plan() if all(made.drafts != each.plan.drafts for each in options):
                option = optional(made, conversation, occasion, rules, booking)
                options.append(replace(option, suppositions=_supposed(reading, understanding.intent)))
            case Plan():
                continue
    return tuple(options) or refused or Unplannable.TOO_SHORT


def _supposed(reading: Reading, intent: Intent) -> tuple[Supposition, ...]:
    """What was supposed of a change, less the day: that is the day of what is changed."""
    if intent is not Intent.CHANGE:
        return reading.suppositions
    return tuple(each for each in reading.suppositions if each is not Supposition.TODAY)


def _unused(understanding: Understanding) -> tuple[str, ...]:
    """Return the unknown words that the card does not show: those of the reason stand in it."""
    why = "" if understanding.reason is None else understanding.reason.text
    return tuple([word for word in understanding.unknown if word not in why])


def _words(understanding: Understanding) -> tuple[Word, ...]:
    words = [_word(piece) for piece in understanding.pieces]
    return tuple(each for each in words if each is not None)[:MOST_WORDS]


def _word(piece: Piece) -> Word | None:
    if piece.denoted is None:
        return None
    said_all = piece.denoted.grain is Grain.DAYS or any(letter.isdigit() for letter in piece.text)
    return Word(piece.text, piece.denoted, by_hours=not said_all)
