"""Histories of one person, two replicas and a bad network, walked through `dialogs.conversation.decide`."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from dialogs.booking import Phase
from dialogs.commands import Attempt, Change, Command, LookAt, Write
from dialogs.conversation import Conversation, Decision, Hours, Rules, decide
from dialogs.events import (
    Answer,
    Event,
    FromPerson,
    Hindered,
    NotSent,
    Obstacle,
    Outcome,
    PlanSeen,
    Pressed,
    RefusalCode,
    Refused,
    SignedIn,
    Stands,
    Told,
    Uncertain,
    Untold,
    Woke,
    Written,
)
from dialogs.replies import BookingShown, Sending, SignInAsked
from tests.chaos.designs import Design, seized
from tests.chaos.graph import PlanModel
from tests.chaos.world import START, ChatModel, Clock, Process, StoreModel, Weather, after, chance

MOST_EVENTS = 6000
HELD_BACK = 1.0
MOST_MISSES = 12
"""Deliveries in a row that may fail; a chat that stays away for a day is given up, and nobody is told."""

SLOW = 5.0
"""Seconds that a message may be on its way: repeated by the sender's own connector, or held up in the channel."""


@dataclass(slots=True)
class History:
    """Everything that happens to one person, from a seed."""

    dice: random.Random
    weather: Weather
    design: Design
    plan: PlanModel
    store: StoreModel
    clock: Clock = field(default_factory=Clock)
    chat: ChatModel = field(default_factory=ChatModel)
    wrongs: list[str] = field(default_factory=list)
    wakes: int = 0
    posts: int = 0
    faults: int = 0
    crashes: int = 0
    told: int = 0
    misses: int = 0
    writing: list[datetime] = field(default_factory=list)

    # -- processes -----------------------------------------------------------------------------------------------------

    def start(self, process: Process, ended: Callable[[bool], None] | None = None) -> None:
        """Run a process until its next pause, at which it may be killed; `ended` hears whether it got to its end."""
        try:
            pause = next(process)
        except StopIteration:
            if ended:
                ended(True)
            return
        if chance(self.dice, self.weather.crashes):
            self.crashes += 1
            process.close()
            if ended:
                ended(False)
            return
        self.clock.at(after(self.clock.now, pause + self._sleep()), lambda: self.start(process, ended))

    def _sleep(self) -> float:
        """Mostly nothing; now and then a process is paused for longer than its lease, and goes on as if nothing was."""
        return 20 + 200 * self.dice.random() if chance(self.dice, self.weather.asleep) else 0.0

    def wake_when_due(self) -> None:
        """Let a worker look when the record is due; it holds what it takes up for a while, as every claim does."""
        due = self.store.due
        if due is not None:
            self.clock.at(max(due, self.clock.now), self._worker_looks)

    def _worker_looks(self) -> None:
        due, now = self.store.due, self.clock.now
        if due is None or due > now:
            return
        self.wakes += 1
        self.store.due = now + self.design.rules.tempo.lease
        self.wake_when_due()
        self.start(self.turn(Woke(now)))

    # -- a turn: decide, keep, act -------------------------------------------------------------------------------------

    def turn(self, event: Event) -> Process:
        """Take a turn as bot.turns does."""
        conversation, number = self.store.conversation, self.store.version
        replica = self.dice.randrange(2)
        events: deque[Event] = deque([event])
        while events:
            event = events.popleft()
            while True:
                decision = self._decide(conversation, event)
                if decision.conversation == conversation:
                    break
                early: list[Outcome] = []
                if not self.design.keeps_first:
                    yield from self._carried_out(decision.command, early, self.clock.now)
                    yield 0.01
                yield 0.01 * self.dice.random()
                if self.keep(decision.conversation, number, _at(event)):
                    conversation, number = decision.conversation, number + 1
                    if chance(self.dice, 0.99):
                        break
                    # Kept, but the answer of the store was lost: the turn can only load again and decide once more.
                conversation, number = self.store.conversation, self.store.version
            came_at = _at(event)
            for sending in decision.sendings:
                yield 0.001
                events.extend((yield from self._said(sending, replica, came_at)))
            if self.design.keeps_first:
                early = []
                yield from self._carried_out(decision.command, early, came_at)
            events.extend(early)

    def _decide(self, conversation: Conversation, event: Event) -> Decision:
        if not self.design.one_at_a_time and isinstance(event, Pressed | Woke):
            conversation = replace(conversation, bookings=tuple(seized(each) for each in conversation.bookings))
        return decide(conversation, event, self.design.rules)

    def keep(self, conversation: Conversation, number: int, at: datetime) -> bool:
        """Keep what was decided at that moment, unless somebody was faster; note what it must never be."""
        due = conversation.due(self.design.rules)
        if due is not None and due <= at and self.design.one_at_a_time:
            self.wrongs.append(f"due in the past by {at - due}")
        before = self.store.conversation
        if not self.store.save(conversation, number, due):
            return False
        for each in conversation.bookings:
            former = before.booking(each.id)
            if former is not None and each.revision < former.revision:
                self.wrongs.append(f"{each.id} went back from revision {former.revision} to {each.revision}")
        self.wake_when_due()
        return True

    def _said(self, sending: Sending, replica: int, came_at: datetime) -> Generator[float, None, tuple[Event, ...]]:
        """Deliver as bot.turns does: nothing of a booking that is old by then, and word of what was long on its way."""
        if self._is_old(sending, came_at):
            return (Untold(self.clock.now, sending.subject or "", sending.revision),) if sending.owed else ()
        told = yield from self._deliver(sending, replica)
        if sending.owed:
            return (told,)
        if isinstance(told, Told) and self._is_old(sending, came_at):
            return (replace(told, card=None),)
        return ()

    def _is_old(self, sending: Sending, came_at: datetime) -> bool:
        return isinstance(sending.reply, BookingShown) and self.clock.now - came_at > self.design.rules.tempo.echo

    def _deliver(self, sending: Sending, replica: int) -> Generator[float, None, Told | Untold]:
        subject = sending.subject or ""
        if sending.transient:
            # Held back, and dropped where the same replica has something newer to show by then.
            if not self._sleep():
                self.clock.at(after(self.clock.now, HELD_BACK), lambda: self._show_later(sending, replica))
            return Told(self.clock.now, subject, sending.revision, sending.card)
        if self.misses < MOST_MISSES and chance(self.dice, self.weather.untold):
            self.misses += 1
            yield 0.05
            return Untold(self.clock.now, subject, sending.revision)
        self.misses = 0
        # What has left reaches the chat, even when the sender dies meanwhile; sometimes the way is long.
        way = SLOW * self.dice.random() if chance(self.dice, self.weather.untold) else 0.05
        shown: list[str] = []
        self.clock.at(after(self.clock.now, way), lambda: shown.append(self._show(sending, replica)))
        yield way
        return Told(self.clock.now, subject, sending.revision, shown[0])

    def _show(self, sending: Sending, replica: int) -> str:
        if isinstance(sending.reply, SignInAsked):
            self.clock.at(after(self.clock.now, 40 + 400 * self.dice.random()), self._signs_in)
        if isinstance(sending.reply, BookingShown):
            self.told += 1
            booking = sending.reply.booking
            if booking.phase is Phase.FAILED and any(step.is_open for step in booking.own_steps):
                self.wrongs.append("called failed while unknown")
        return self.chat.show(sending, replica)

    def _show_later(self, sending: Sending, replica: int) -> None:
        if not self.chat.is_old(replace(sending, revision=sending.revision - 1), replica):
            self.chat.show(sending, replica)

    def _signs_in(self) -> None:
        from tests.chaos.person import occasion  # noqa: PLC0415

        self.start(self.turn(SignedIn(occasion(self.clock.now, "sign-in"))))

    # -- commands ------------------------------------------------------------------------------------------------------

    def _carried_out(self, command: Command | None, outcomes: list[Outcome], came_at: datetime) -> Iterator[float]:
        match command:
            case LookAt():
                yield 0.2
                if chance(self.dice, self.weather.faults / 2):
                    self.faults += 1
                    obstacle = Obstacle.SIGN_IN if chance(self.dice, self.weather.sign_in) else Obstacle.UNAVAILABLE
                    outcomes.append(Hindered(self.clock.now, command, obstacle))
                    return
                seen = self.plan.view(command.stretch, self.clock.now)
                yield 0.2
                outcomes.append(PlanSeen(self.clock.now, command, seen))
            case Write() if self.clock.now - came_at > self.design.rules.tempo.lease / 2:
                outcomes.append(Hindered(self.clock.now, command, Obstacle.UNAVAILABLE))
            case Write():
                if self.design.keeps_first and (command.booking, command.flight) not in self.store.flights:
                    self.wrongs.append("a command left that was never kept")
                if len(command.attempts) > 4:
                    self.wrongs.append("more than four at once")
                yield from self._written(command, outcomes)
            case _:
                return

    def _written(self, write: Write, outcomes: list[Outcome]) -> Iterator[float]:
        begun = self.clock.now
        lease = self.design.rules.tempo.lease / 2  # it counts from the decision; half of it may pass before the sending
        if any(begun < other + lease for other in self.writing):
            self.wrongs.append("two senders at once")
        self.writing.append(begun)
        try:
            if chance(self.dice, self.weather.stopped):
                # Stopped between the check of its age and the sending, and continued much later.
                yield 20 + 200 * self.dice.random()
            answers = [self._sent(write, attempt) for attempt in write.attempts]
            yield max(seconds for _, seconds in answers)
        finally:
            self.writing.remove(begun)
        outcomes.append(Written(self.clock.now, write, tuple(self._heard(answer()) for answer, _ in answers)))

    def _sent(self, write: Write, attempt: Attempt) -> tuple[Callable[[], Answer], float]:
        """Send one change; what the plan does with it, it does whether or not the sender still lives."""
        self.posts += 1
        if not chance(self.dice, self.weather.faults):
            if chance(self.dice, self.weather.refusals):
                return lambda: Refused(RefusalCode.FORBIDDEN), 0.3
            return self._committed(write.booking, attempt.change, 0.2), 0.4
        self.faults += 1
        kind = self.dice.randrange(8)
        unclear = Uncertain(after(self.clock.now, 20) if kind == 3 else None)
        match kind:
            case 0 | 1 | 2:  # reset or 504 after the commit
                self._committed(write.booking, attempt.change, 0.2)
                return lambda: unclear, 0.4 if kind else 8
            case 3:  # 503, or reset before the commit
                return lambda: unclear, 0.4
            case 4:  # committed while nobody waits any more
                self._committed(write.booking, attempt.change, 8 + 40 * self.dice.random())
                return lambda: unclear, 8
            case 5:  # 201, and then no body
                answer = self._committed(write.booking, attempt.change, 0.2)
                return lambda: Stands(None) if isinstance(answer(), Stands) else answer(), 0.4
            case 6:
                wait = self.dice.choice((1, 20, 120))
                until = after(self.clock.now, wait)
                return lambda: NotSent(until, Obstacle.THROTTLED), 0.1
            case _:
                obstacle = Obstacle.SIGN_IN if chance(self.dice, self.weather.sign_in * 5) else Obstacle.UNAVAILABLE
                return lambda: NotSent(None, obstacle), 0.1

    def _heard(self, answer: Answer) -> Answer:
        blind = isinstance(answer, Uncertain) and not self.design.looks_first
        return NotSent() if blind else answer

    def _committed(self, booking: str, change: Change, seconds: float) -> Callable[[], Answer]:
        answers: list[Answer] = []
        moment = after(self.clock.now, seconds)
        self.clock.at(moment, lambda: answers.append(self.plan.commit(change, booking, self.clock.now)))
        return lambda: answers[0]


def blank(rules: Rules, at: datetime = START) -> Conversation:
    """Return the conversation of somebody whose hours are known."""
    return Conversation(address="{}", locale="en-GB", hours=Hours(rules.pattern, "UTC", at + timedelta(days=30)))


def _at(event: Event) -> datetime:
    return event.occasion.at if isinstance(event, FromPerson) else event.at
