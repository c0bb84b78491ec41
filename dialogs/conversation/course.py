"""The course of the bookings: one under way at a time, each told when there is news of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs.booking import Booking, advance
from dialogs.commands import Command
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.replies import BookingShown, Sending


def onward(
    conversation: Conversation,
    at: datetime,
    rules: Rules,
    sendings: tuple[Sending, ...] = (),
    command: Command | None = None,
) -> Decision:
    """Close every decision: take the next step of a booking if nothing else is to be done, and report news."""
    if command is None:
        conversation, command = _step(conversation, at, rules)
    conversation, news = _news(conversation, at, rules)
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


def _step(conversation: Conversation, at: datetime, rules: Rules) -> tuple[Conversation, Command | None]:
    """One command at a time for one mailbox: the oldest booking first, the finished ones after it."""
    if any(each.flight is not None and at < each.flight for each in conversation.bookings):
        return conversation, None
    under_way = tuple(each for each in conversation.bookings if each.is_under_way)[:1]
    finished = tuple(each for each in conversation.bookings if not each.is_under_way)
    for booking in (*under_way, *finished):
        move = advance(booking, at, rules.tempo)
        conversation = with_booking(conversation, move.booking)
        if move.command is not None:
            return conversation, move.command
    if under_way and not any(each.is_under_way and each.id == under_way[0].id for each in conversation.bookings):
        return _step(conversation, at, rules)
    return conversation, None


def _news(conversation: Conversation, at: datetime, rules: Rules) -> tuple[Conversation, tuple[Sending, ...]]:
    news: list[Sending] = []
    for booking in conversation.bookings:
        if booking.told < booking.revision and (booking.tell_at is None or booking.tell_at <= at):
            news.append(replace(shown(conversation, booking), owed=True, transient=False))
            conversation = with_booking(conversation, replace(booking, tell_at=at + rules.tempo.tell_again))
    return conversation, tuple(news)


def _pruned(conversation: Conversation, at: datetime, rules: Rules) -> Conversation:
    """Forget what is over: old proposals, incomplete requests, and bookings that nobody will undo any more."""
    incomplete = conversation.incomplete
    if incomplete is not None and at >= incomplete.at + rules.incomplete_life:
        incomplete = None
    resting = [each for each in conversation.bookings if not each.is_under_way and not each.sweeps]
    dropped = {each.id for each in resting if at >= each.confirmed_at + rules.undo_life}
    dropped |= {each.id for each in resting[: max(0, len(resting) - rules.most_bookings)]}
    return replace(
        conversation,
        incomplete=incomplete,
        proposals=conversation.proposals[-rules.most_proposals :],
        bookings=tuple(each for each in conversation.bookings if each.id not in dropped),
        touched_at=at,
    )
