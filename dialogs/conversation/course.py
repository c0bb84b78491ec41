"""The course of the bookings: one under way at a time, each told when there is news of it."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs.booking import Booking, Phase, Purpose, next_step, owes_news, shown_apart, tell_at, telling
from dialogs.commands import Command
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.copies import replace
from dialogs.replies import BookingShown, Sending

EXPIRED_KEPT = timedelta(days=1)
"""How long a card that was not tapped in time is still known, so that a late tap hears what it was for."""

MOST_STEPS = 200
"""Steps of finished bookings that a record keeps: two or three of the longest bookings, or all of the usual ones."""


def onward(
    conversation: Conversation,
    at: datetime,
    rules: Rules,
    sendings: tuple[Sending, ...] = (),
    command: Command | None = None,
) -> Decision:
    """Close every decision: take the next step of a booking if nothing else is to be done, and report news."""
    if command is None:
        bookings, command = next_step(conversation.bookings, at, rules.tempo)
        conversation = conversation if bookings is conversation.bookings else replace(conversation, bookings=bookings)
    conversation = _echoing(conversation, sendings, at, rules, is_ours=command is not None)
    conversation, news = _news(_linked(conversation), at, rules)
    return Decision(_pruned(conversation, at, rules), (*sendings, *news), command)


def with_booking(conversation: Conversation, booking: Booking) -> Conversation:
    """Return the conversation with this booking in the place of its former self, or as the newest."""
    known = conversation.booking(booking.id)
    if known is None:
        return replace(conversation, bookings=(*conversation.bookings, booking))
    bookings = tuple(booking if each.id == booking.id else each for each in conversation.bookings)
    return replace(conversation, bookings=bookings)


def shown(conversation: Conversation, booking: Booking, card: str | None = None) -> Sending:
    """Show the present truth of a booking, on the card that was pressed or on its own."""
    undone = conversation.booking(booking.undoes) if booking.undoes else None
    return Sending(
        BookingShown(booking, undone),
        subject=booking.id,
        card=card or booking.card,
        revision=booking.revision,
        transient=booking.is_under_way and booking.hindrance is None and booking.revision == 1,
    )


def present(conversation: Conversation, booking: Booking, card: str | None) -> Sending:
    """Show what is true of a booking now: of one that was undone or changed, what did that last."""
    return shown(conversation, _latest(conversation, booking), card)


def _latest(conversation: Conversation, booking: Booking) -> Booking:
    for _ in conversation.bookings:
        after = conversation.booking(booking.undone_by) if booking.undone_by else None
        if after is None:
            return booking
        booking = after
    return booking


def is_overtaken(conversation: Conversation, booking: Booking) -> bool:
    """Tell whether what this booking was to change or undo has since been changed or undone by another."""
    former = conversation.booking(booking.undoes) if booking.undoes else None
    return former is not None and former.undone_by not in {None, booking.id}


def _linked(conversation: Conversation) -> Conversation:
    """Let a booking answer with the change to it, unless (and until) that comes to nothing."""
    for change in conversation.bookings:
        if change.purpose is not Purpose.CHANGE or is_overtaken(conversation, change):
            continue
        changed = conversation.booking(change.undoes) if change.undoes else None
        link = None if change.phase in {Phase.FAILED, Phase.COLLIDED} else change.id
        if changed is not None and changed.undone_by != link:
            conversation = with_booking(conversation, replace(changed, undone_by=link))
    return conversation


def _news(conversation: Conversation, at: datetime, rules: Rules) -> tuple[Conversation, tuple[Sending, ...]]:
    """Send what is owed; a card whose booking was undone or changed meanwhile says so, and not what was before."""
    booking = next((each for each in conversation.bookings if owes_news(each, at)), None)
    if booking is None:
        return conversation, ()
    latest = _latest(conversation, booking)
    news = replace(
        shown(conversation, latest),
        subject=booking.id,
        card=booking.card,
        revision=booking.revision,
        transient=False,
        owed=True,
    )
    conversation = _corrected(with_booking(conversation, telling(booking, at, rules.tempo)), booking)
    if latest.is_under_way and latest.id != booking.id:
        conversation = with_booking(conversation, shown_apart(latest, at, at, rules.tempo))
    conversation, further = _news(conversation, at, rules)
    return conversation, (news, *further)


def _echoing(
    conversation: Conversation, sendings: tuple[Sending, ...], at: datetime, rules: Rules, *, is_ours: bool
) -> Conversation:
    """Remember what is shown of a booking by a process that may not be the one that changes it next.

    That is so when somebody shows one that they did not just begin, and when one waits: then any worker takes it up.
    Of two taps at the very same moment only one begins it: the one that has its first command to carry out.
    """
    for booking in conversation.bookings:
        known_before = booking.confirmed_at != at or (booking.flight is not None and not is_ours)
        if known_before and any(each.subject == booking.id for each in sendings):
            conversation = with_booking(conversation, shown_apart(booking, at, at, rules.tempo))
        elif booking.is_under_way and booking.flight is None:
            conversation = with_booking(conversation, shown_apart(booking, booking.confirmed_at, at, rules.tempo))
    return conversation


def _corrected(conversation: Conversation, booking: Booking) -> Conversation:
    """When the end of an undoing or a change is told, the cards of all that it came over are out of date."""
    if booking.is_under_way:
        return conversation
    former = conversation.booking(booking.undoes) if booking.undoes else None
    while former is not None:
        if former.card not in {None, booking.card}:
            conversation = with_booking(conversation, replace(former, revision=former.revision + 1))
        former = conversation.booking(former.undoes) if former.undoes else None
    return conversation


def _pruned(conversation: Conversation, at: datetime, rules: Rules) -> Conversation:
    """Forget what is over: words of old requests, old proposals, and bookings that nobody will undo any more."""
    incomplete = conversation.incomplete
    if incomplete is not None and at >= incomplete.at + rules.incomplete_life:
        incomplete = None
    proposals = tuple(
        each if each.is_open(at) else each.wordless()
        for each in conversation.proposals
        if at < each.expires_at + EXPIRED_KEPT
    )
    return replace(
        conversation,
        incomplete=incomplete,
        proposals=proposals[-rules.most_proposals :],
        bookings=_kept(conversation.bookings, at, rules),
        touched_at=at,
    )


def _kept(bookings: tuple[Booking, ...], at: datetime, rules: Rules) -> tuple[Booking, ...]:
    """Return all that have still something to do or to tell, and of the others the newest."""
    kept: list[Booking] = []
    count = steps = 0
    for booking in reversed(bookings):
        if booking.rests and tell_at(booking) is None:
            count, steps = count + 1, steps + len(booking.steps)
            too_much = count > 1 and (count > rules.most_bookings or steps > MOST_STEPS)
            if too_much or at >= booking.confirmed_at + rules.undo_life:
                continue
        kept.append(booking)
    return bookings if len(kept) == len(bookings) else tuple(reversed(kept))
