"""A turn: decide, keep, act, until nothing is left to do.

What was decided is kept under the version it was decided from; whoever was slower decides again. Only then is anything
said or done, and what came of it is the next event. So every write to the plan has been written down before it leaves.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from time import monotonic
from typing import assert_never

from bot import records
from bot.hindrance import Hindrance
from bot.identity import AccessTokens
from bot.stores import OutcomeUnknown, Person, Store, StoreUnavailable, VersionConflict
from bot.telemetry import note, span
from bot.turns.ports import Channel, Delivery, DeliveryFailed, Outlet, Tester
from bot.turns.spread import spread
from bot.turns.tally import tally
from bot.workplan import WorkPlan, outcome_of
from dialogs.commands import Command, LookAhead, LookAt, ReadHours, SelfTest, SignOut, Write
from dialogs.conversation import Conversation, Decision, Rules, decide
from dialogs.events import (
    Event,
    FromPerson,
    Hindered,
    Obstacle,
    Outcome,
    SignedOut,
    Told,
    Untold,
    Woke,
)
from dialogs.replies import BookingShown, Sending
from dialogs.selftest import SelfTested
from dialogs.wording.phrasing import phrase

MOST_RACES = 40
"""Lost races in a row after which a turn gives up: many more than a person and two replicas can cause."""

PATIENCE_WITH_STORE = (0.05, 0.2, 0.5, 1.0, 2.0)
"""Seconds between tries to keep what was done already; afterwards a worker finds it out from the plan."""


class CouldNotKeep(StoreUnavailable):
    """Nothing could be written down, so nothing was said or done."""


class TurnLost(StoreUnavailable):
    """Something had been written down and begun when the store went away; a worker takes it up later."""


@dataclass(frozen=True, slots=True)
class _Version:
    """A conversation as it is kept, and the version under which the next one is."""

    conversation: Conversation
    number: int


@dataclass(frozen=True, slots=True)
class _Came:
    """An event, and when it came by this process's own clock: the leases that it gives count from then."""

    event: Event
    at: float

    def is_older_than(self, age: timedelta) -> bool:
        """Tell whether more time than that has gone by since; a process that slept finds it out here."""
        return monotonic() - self.at > age.total_seconds()


class _NoWay:
    """The outlet of a chat that is gone."""

    async def deliver(self, delivery: Delivery) -> str | None:  # noqa: ARG002 - as every outlet has it
        """Reach nobody."""
        raise DeliveryFailed(lasting=True)


class Turns:
    """Takes turns for everybody; holds nothing of anybody between them."""

    def __init__(  # noqa: PLR0913 - the parts that a turn joins, once, in the composition root
        self,
        *,
        store: Store,
        rules: Rules,
        tokens: AccessTokens,
        plan: WorkPlan,
        clock: Callable[[], datetime],
        channel: Channel,
        tester: Tester,
        record_life: timedelta,
    ) -> None:
        self._store = store
        self._rules = rules
        self._tokens = tokens
        self._plan = plan
        self._clock = clock
        self._record_life = record_life
        self._channel = channel
        self._tester = tester
        self._rules_for_testers = replace(rules, self_tests=True)

    async def take(self, person: Person, event: FromPerson | Woke, outlet: Outlet | None = None) -> None:
        """Take an event through to its end; without an outlet, the conversation's own address is used.

        Raises CouldNotKeep when nothing could be written down, and TurnLost when the store went away in between.
        """
        with span("turn", event=type(event).__name__):
            await self._take(person, event, outlet)

    async def _take(self, person: Person, event: FromPerson | Woke, outlet: Outlet | None) -> None:
        coming = deque([_Came(event, monotonic())])
        try:
            version = await self._load(person)
        except StoreUnavailable as error:
            raise CouldNotKeep(str(error)) from error
        begun = False
        while coming:
            came = coming.popleft()
            version, decision = await self._decided(person, version, came.event, begun=begun)
            begun = True
            way = outlet or self._way(person, version.conversation)
            saying = self._say(decision, version.conversation, way, came)
            if decision.command is None:  # nothing to do beside it, so no tasks for it either
                coming.extend(await saying)
                continue
            doing = self._done(person, version.conversation, decision.command, came)
            news, outcome = await asyncio.gather(saying, doing)
            coming.extend((*news, outcome))

    async def forget(self, person: Person) -> None:
        """Delete what is kept of a person."""
        await self._store.forget(person)

    async def _load(self, person: Person) -> _Version:
        kept = await self._store.load(person)
        if kept is None:
            return _Version(Conversation(), 0)
        try:
            return _Version(records.load(kept.record), kept.version)
        except records.RecordUnreadable as error:
            note("record_unreadable", error=error)
            return _Version(Conversation(), kept.version)

    async def _decided(
        self, person: Person, version: _Version, event: Event, *, begun: bool
    ) -> tuple[_Version, Decision]:
        """Decide and keep; whoever loses the race decides again from what the winner kept."""
        rules = self._rules_for_testers if self._tester.is_for(person) else self._rules
        for _ in range(MOST_RACES):
            decision = decide(version.conversation, event, rules)
            if decision.conversation == version.conversation:
                return version, decision
            try:
                number = await self._keep(person, decision.conversation, version.number, begun=begun)
            except (VersionConflict, OutcomeUnknown):
                await asyncio.sleep(random.uniform(0, 0.02))  # nosec B311 # noqa: S311 - spreads racers, guards nothing
                version = await self._load(person)
            else:
                tally(version.conversation, decision.conversation)
                return _Version(decision.conversation, number), decision
        raise TurnLost("too many races") if begun else CouldNotKeep("too many races")

    async def _keep(self, person: Person, conversation: Conversation, after: int, *, begun: bool) -> int:
        record = records.dump(conversation)
        due = conversation.due(self._rules)
        expires = self._clock() + self._record_life
        pauses = iter(PATIENCE_WITH_STORE if begun else ())
        while True:
            try:
                return await self._store.save(person, record, after=after, due=due, expires=expires)
            except OutcomeUnknown:
                raise
            except StoreUnavailable as error:
                pause = next(pauses, None)
                if pause is None:
                    raise (TurnLost if begun else CouldNotKeep)(str(error)) from error
                await asyncio.sleep(pause)

    def _way(self, person: Person, conversation: Conversation) -> Outlet:
        try:
            return self._channel.outlet(person, conversation.address)
        except DeliveryFailed:
            return _NoWay()

    async def _say(self, decision: Decision, conversation: Conversation, way: Outlet, came: _Came) -> tuple[_Came, ...]:
        """Deliver in order; what is owed comes back as told or untold.

        A process that slept does not show a state of a booking that may be over by now. What was long on its way comes
        back as told in any case: should it have come over something newer, that is told again.
        """
        news: list[_Came] = []
        for sending in decision.sendings:
            told: Told | Untold
            if self._is_old(sending, came):
                told = Untold(self._clock(), sending.subject or "", sending.revision)
            else:
                told = await self._deliver(sending, conversation, way)
            if sending.owed:
                news.append(_Came(told, monotonic()))
            elif isinstance(told, Told) and self._is_old(sending, came):
                # On whichever card it was shown: the booking's own stays the one that it was.
                news.append(_Came(replace(told, card=None), monotonic()))
        return tuple(news)

    def _is_old(self, sending: Sending, came: _Came) -> bool:
        return isinstance(sending.reply, BookingShown) and came.is_older_than(self._rules.tempo.echo)

    async def _deliver(self, sending: Sending, conversation: Conversation, way: Outlet) -> Told | Untold:
        subject = sending.subject or ""
        message = phrase(sending.reply, conversation.tongue or self._rules.locale)
        delivery = Delivery(
            message,
            sending.subject,
            sending.card,
            sending.revision,
            sending.transient,
            news=sending.owed,
            instead_of=sending.instead_of,
        )
        try:
            card = await way.deliver(delivery)
        except DeliveryFailed as error:
            note("not_delivered", error=error, kind="lasting" if error.lasting else "passing")
            return Untold(self._clock(), subject, sending.revision, error.lasting)
        return Told(self._clock(), subject, sending.revision, card)

    async def _done(self, person: Person, conversation: Conversation, command: Command, came: _Came) -> _Came:
        """Carry the command out, and note when what came of it came."""
        return _Came(await self._do(person, conversation, command, came), monotonic())

    async def _do(self, person: Person, conversation: Conversation, command: Command, came: _Came) -> Outcome:
        match command:
            case SignOut():
                return await self._sign_out(person, conversation, command)
            case SelfTest():
                return SelfTested(self._clock(), await self._tester.checks(person, conversation.address))
            case ReadHours() | LookAt() | LookAhead() | Write():
                return await self._reach_plan(person, conversation, command, came)
            case _:
                assert_never(command)

    async def _reach_plan(
        self,
        person: Person,
        conversation: Conversation,
        command: ReadHours | LookAt | LookAhead | Write,
        came: _Came,
    ) -> Outcome:
        bearer = self._tokens.bearer(person, conversation.address)
        try:
            await bearer.token()
        except Hindrance as hindrance:
            return spread(hindrance.hindered(command, self._clock()))
        if isinstance(command, Write) and self._is_too_late(came):
            # This process slept, or waited long for its token, since it wrote the attempt down: by now a worker
            # elsewhere may have taken it for lost, so it must not leave any more.
            return Hindered(self._clock(), command, Obstacle.UNAVAILABLE)
        home = conversation.hours.zone if conversation.hours else None
        return spread(await outcome_of(command, self._plan, bearer, self._clock, home))

    async def _sign_out(self, person: Person, conversation: Conversation, command: SignOut) -> Outcome:
        try:
            await self._tokens.sign_out(person, conversation.address)
        except Hindrance as hindrance:
            return hindrance.hindered(command, self._clock())
        return SignedOut(self._clock())

    def _is_too_late(self, came: _Came) -> bool:
        return came.is_older_than(self._rules.tempo.lease / 2)
