"""What one person does in a history: taps, taps again, undoes, puts back, tries the rest."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.booking import Booking, Phase, Purpose, draft_of
from dialogs.commands import Change, Create, Remove, Replace
from dialogs.events import Button, Occasion, Pressed
from dialogs.planning import Plan
from dialogs.proposal import Option, Proposal
from dialogs.replies import BookingShown
from dialogs.timeoff import Draft, Grain, Interval, PatternSource
from tests.chaos.designs import DESIGNS, Design
from tests.chaos.graph import FOREIGN, PlanModel
from tests.chaos.model import MOST_EVENTS, History, blank
from tests.chaos.world import START, StoreModel, Weather, after, chance

MONDAY = datetime(2026, 12, 7, tzinfo=START.tzinfo)


def occasion(at: datetime, fresh_id: str) -> Occasion:
    """Return an occasion of the person of these histories."""
    return Occasion(at, fresh_id, at, "UTC", "en-GB", "{}")


def draft(day: int, subject: str = "Time off", hours: tuple[int, int] | None = None) -> Draft:
    """Return a block on that day, whole unless hours are given."""
    start = MONDAY + timedelta(days=day)
    if hours is None:
        return Draft(Interval(start, start + timedelta(days=1), Grain.DAYS), subject)
    return Draft(Interval(start + timedelta(hours=hours[0]), start + timedelta(hours=hours[1])), subject)


def proposal(name: str, drafts: tuple[Draft, ...]) -> Proposal:
    """Return an open proposal to book these blocks."""
    plan = Plan(tuple(each.interval for each in drafts), drafts, 480 * len(drafts), len(drafts), None)
    option = Option(plan, tuple(Create(each) for each in drafts))
    return Proposal(
        name,
        Purpose.BOOK,
        (option,),
        "UTC",
        PatternSource.PLAN,
        START,
        START + timedelta(minutes=15),
        f"said-{name}",
        card=f"card-{name}",
    )


def history(seed: int, weather: Weather | None = None, design: Design | None = None) -> History:
    """Let one person live through a history to its end, and return it."""
    lived = begun(random.Random(seed), weather or Weather(), design or DESIGNS["offhand"])
    if chance(lived.dice, 0.35):
        lived.clock.at(after(START, 10 + 500 * lived.dice.random()), lambda: follow_up(lived, 2))
    if not lived.clock.run(MOST_EVENTS):
        lived.wrongs.append("never came to rest")
    return lived


def begun(dice: random.Random, weather: Weather, design: Design) -> History:
    """Begin a history: one or two cards, and somebody about to tap them."""
    days = tuple(range(dice.choice((1, 1, 1, 2, 3, 6))))
    proposals = [proposal("p1", tuple(draft(day) for day in days))]
    if chance(dice, 0.3):
        proposals.append(proposal("p2", (draft(dice.choice((0, 1, 9))),)))
    conversation = replace(blank(design.rules), proposals=tuple(proposals))
    plan = PlanModel(timedelta(seconds=dice.choice(weather.lags)))
    if chance(dice, 0.2):
        plan.put(draft(dice.choice((0, 8)), "Dentist", hours=(9, 10)), FOREIGN, START - timedelta(days=1))
    lived = History(dice, weather, design, plan, StoreModel(conversation))
    for each in proposals:
        tap(lived, Button.BOOK, each.id, f"card-{each.id}", after(START, 60 * dice.random()))
    return lived


def tap(lived: History, button: Button, subject: str, card: str, at: datetime) -> None:
    """Press once; the press arrives one to four times, some of them late, and again where nobody answered."""
    dice = lived.dice
    fresh = f"{button.value}-{subject}-{lived.clock.count}"
    delays = (0.0, *(dice.choice((0.01, 0.3, 15, 45)) for _ in range(dice.choice((0, 0, 0, 1, 1, 2)))))
    answers = lived.chat.answers

    def press() -> None:
        event = Pressed(occasion(lived.clock.now, fresh), button, subject, card=card, choice=0)
        lived.start(lived.turn(event), heard)

    def heard(well: bool) -> None:
        if not well and lived.chat.answers == answers:
            lived.clock.at(after(lived.clock.now, 5), press)

    for delay in delays:
        lived.clock.at(after(at, delay), press)


def follow_up(lived: History, more: int) -> None:
    """Press what a card offers: undo, put back, try the rest, book as well; or change or withdraw what stands."""
    shown = [(card, each.booking) for card, each in lived.chat.messages.items() if isinstance(each, BookingShown)]
    if shown:
        card, booking = lived.dice.choice(shown)
        match booking.phase:
            case Phase.DONE if booking.purpose is Purpose.BOOK and chance(lived.dice, 0.3):
                change(lived, booking)
            case Phase.DONE | Phase.PARTLY if chance(lived.dice, 0.15):
                withdraw(lived)
            case Phase.DONE:
                tap(lived, Button.UNDO, booking.id, card, lived.clock.now)
            case Phase.PARTLY:
                tap(lived, lived.dice.choice((Button.UNDO, Button.TRY_REST)), booking.id, card, lived.clock.now)
            case Phase.FAILED:
                tap(lived, Button.TRY_REST, booking.id, card, lived.clock.now)
            case Phase.COLLIDED:
                tap(lived, Button.BOOK, booking.id, card, lived.clock.now)
            case Phase.CONFIRMED | Phase.WRITING | Phase.PROVING | Phase.UNKNOWN:
                tap(lived, Button.REFRESH, booking.id, card, lived.clock.now)
    if more:
        again = after(lived.clock.now, lived.dice.choice((3, 30, 300, 4000)))
        lived.clock.at(again, lambda: follow_up(lived, more - 1))


def change(lived: History, booking: Booking) -> None:
    """Ask for another day for the first block of a booking."""
    known = lived.store.conversation.booking(booking.id)
    if known is None or known.undone_by or known.phase is not Phase.DONE:
        return
    [first, *_] = [step for step in known.own_steps if step.result is not None]
    if first.result is None:
        return
    wanted = draft(20 + lived.clock.count % 100)
    offer(lived, Purpose.CHANGE, (Replace(first.result.id, wanted, draft_of(first.result)),), booking.id)


def withdraw(lived: History) -> None:
    """Ask for something to be taken out, whoever put it there."""
    standing = lived.plan.view(Interval(START, START + timedelta(days=300)), lived.clock.now)
    if standing:
        occurrence = lived.dice.choice(standing)
        offer(lived, Purpose.WITHDRAW, (Remove(occurrence.id, draft_of(occurrence)),), None)


def offer(lived: History, purpose: Purpose, changes: tuple[Change, ...], booking: str | None) -> None:
    """Offer these changes as the dialog would, and tap them."""
    name, now, store = f"{purpose.value}-{lived.clock.count}", lived.clock.now, lived.store
    option = Option(Plan((), (), 0, 0, None), changes)
    offered = replace(proposal(name, ()), purpose=purpose, options=(option,), expires_at=now + timedelta(minutes=15))
    offered = replace(offered, changes_booking=booking)
    conversation = replace(store.conversation, proposals=(*store.conversation.proposals, offered))
    store.save(conversation, store.version, store.due)
    lived.wake_when_due()
    tap(lived, Button.BOOK, name, f"card-{name}", now)
