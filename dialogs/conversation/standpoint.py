"""From where a sentence is read: the zone, the hours, the country, and what the conversation is about."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from dialogs.booking import Booking, Phase, Purpose, StepState
from dialogs.conversation.heritage import stretches
from dialogs.conversation.state import Conversation, Rules
from dialogs.events import Occasion
from dialogs.language import Reference
from dialogs.proposal import Proposal
from dialogs.timeoff import Interval, WorkingPattern


def zone_of(conversation: Conversation, occasion: Occasion, rules: Rules) -> str:
    """Return the zone in which the person lives right now: their device's, else their plan's, else the default."""
    return occasion.zone or (conversation.hours.zone if conversation.hours else None) or rules.zone


def local_moment(conversation: Conversation, occasion: Occasion, rules: Rules) -> datetime:
    """Return when the person spoke or pressed, by the clock on their wall."""
    return occasion.moment.astimezone(ZoneInfo(zone_of(conversation, occasion, rules)))


def pattern_of(conversation: Conversation, rules: Rules) -> WorkingPattern:
    """Return the caller's own hours, or those of the settings where none are known."""
    own = conversation.hours.pattern if conversation.hours else None
    return own or rules.pattern


def country_of(occasion: Occasion, rules: Rules) -> str | None:
    """Return the country of the caller's locale (ISO 3166), the likeliest place of their public holidays."""
    return _country(occasion.locale or rules.locale)


@lru_cache(maxsize=256)
def _country(locale: str) -> str | None:
    _, *parts = locale.replace("_", "-").split("-")
    return next((each.upper() for each in parts if len(each) == 2 and each.isalpha()), None)


def reference_of(conversation: Conversation, occasion: Occasion, rules: Rules) -> Reference:
    """Return what a sentence of this occasion is read against."""
    return Reference(
        moment=local_moment(conversation, occasion, rules),
        locale=occasion.locale or rules.locale,
        pattern=pattern_of(conversation, rules),
        country=country_of(occasion, rules),
        topic=_topic(conversation, occasion.at),
    )


def open_proposal(conversation: Conversation, at: datetime) -> Proposal | None:
    """Return the newest proposal that a "yes" would mean; a list of what could be given back is none."""
    waiting = (each for each in reversed(conversation.proposals) if each.is_open(at))
    return next((each for each in waiting if not each.is_form and not each.is_list), None)


def late_proposal(conversation: Conversation) -> Proposal | None:
    """Return the newest proposal if nothing was booked after it; for one that is not open any more."""
    known = (each for each in reversed(conversation.proposals) if not each.is_form and not each.is_list)
    late = next(known, None)
    newest = conversation.bookings[-1] if conversation.bookings else None
    return None if late is None or (newest is not None and late.offered_at <= newest.confirmed_at) else late


def last_booking(conversation: Conversation) -> Booking | None:
    """Return the newest booking of which something stands and that was not undone."""
    return next((each for each in reversed(conversation.bookings) if can_be_undone(each)), None)


def under_way(conversation: Conversation) -> Booking | None:
    """Return the newest booking that is still on its way."""
    return next((each for each in reversed(conversation.bookings) if each.is_under_way), None)


def can_be_undone(booking: Booking) -> bool:
    """Tell whether there is something to undo, and everything about it is known."""
    done = any(step.state is StepState.DONE for step in booking.own_steps)
    return booking.phase in {Phase.DONE, Phase.PARTLY} and booking.undone_by is None and done


def is_taken_back(conversation: Conversation, booking: Booking) -> bool:
    """Tell whether this took back what was done before it; to undo an undoing puts it there again."""
    times, each = 0, booking
    while each.purpose is Purpose.UNDO:
        before = conversation.booking(each.undoes) if each.undoes else None
        times += 1
        if before is None:
            break
        each = before
    return times % 2 == 1


def altered(conversation: Conversation, at: datetime) -> Booking | Proposal | None:
    """Return what "make it Thursday" is about: the open proposal or the last booking, whichever came later."""
    proposal, booking = open_proposal(conversation, at), last_booking(conversation)
    if proposal is not None and booking is not None and booking.confirmed_at >= proposal.offered_at:
        return booking
    return proposal or booking


def _topic(conversation: Conversation, at: datetime) -> tuple[Interval, ...]:
    match altered(conversation, at):
        case Proposal(options=(first, *_)):
            return first.plan.intervals
        case Booking() as booking:
            return stretches(conversation, booking)
        case _:
            return ()
