"""The judge: what was told last, compared with what stands in the plan when the world has come to rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dialogs.booking import Booking, Phase, Purpose, Step, StepState
from dialogs.commands import Create, Remove, Replace
from dialogs.replies import BookingShown
from tests.chaos.graph import FOREIGN, PlanModel
from tests.chaos.model import History

ENDS = frozenset({Phase.DONE, Phase.PARTLY, Phase.FAILED, Phase.UNKNOWN, Phase.COLLIDED})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong with a history, by kind; all of them empty is the promise."""

    duplicated: tuple[str, ...]
    untrue: tuple[str, ...]
    unanswered: tuple[str, ...]
    foreign: tuple[str, ...]
    other: tuple[str, ...]
    unknown_told: bool

    @property
    def wrongs(self) -> tuple[str, ...]:
        """Everything that is wrong."""
        return (*self.duplicated, *self.untrue, *self.unanswered, *self.foreign, *self.other)


def judged(history: History) -> Verdict:
    """Judge a history that has come to rest."""
    cards = [each.booking for each in history.chat.messages.values() if isinstance(each, BookingShown)]
    bookings = history.store.conversation.bookings
    shown = {each.id: each for each in cards}
    return Verdict(
        duplicated=tuple(_duplicated(history.plan, bookings)),
        untrue=tuple(
            wrong for each in cards for wrong in _untrue(each, history.plan, _withdrawn(history.plan, bookings))
        ),
        unanswered=tuple(_unanswered(bookings, shown)),
        foreign=tuple(_foreign(history.plan, bookings)),
        other=tuple(history.wrongs),
        unknown_told=any(each.booking.phase is Phase.UNKNOWN for each in history.chat.told),
    )


def _duplicated(plan: PlanModel, bookings: tuple[Booking, ...]) -> Iterator[str]:
    """Whatever stands must be the one occurrence of one step, or be told as not certain."""
    accounted = {oid for each in bookings for oid in each.created}
    for oid, standing in plan.holds.items():
        if plan.owner[oid] == FOREIGN or oid in accounted:
            continue
        unsure = any(step.is_open and standing.holds(step.draft) for each in bookings for step in each.own_steps)
        left_over = any(standing.holds(draft) for each in bookings for draft in each.leftovers)
        if not unsure and not left_over:
            yield f"{oid} stands and belongs to no step"


def _withdrawn(plan: PlanModel, bookings: tuple[Booking, ...]) -> frozenset[str]:
    """The ids that the person asked to have taken out since, by name and not from the card that had made them."""
    asked = {each.id for each in bookings if each.purpose is Purpose.WITHDRAW}
    return frozenset(oid for oid, remover in plan.removed_by.items() if remover in asked)


def _untrue(booking: Booking, plan: PlanModel, withdrawn: frozenset[str]) -> Iterator[str]:
    """What a card says of each step must be so, unless another wish has come over it."""
    for index, step in enumerate(booking.own_steps):
        if not _ids(step) & withdrawn and not _is_true(step, plan, booking.id):
            yield f"{booking.id} told {booking.phase.value}, step {index} {step.state.value}, and it is not so"


def _ids(step: Step) -> set[str]:
    return {step.result.id if step.result is not None else "", getattr(step.change, "occurrence_id", "")}


def _is_true(step: Step, plan: PlanModel, booking: str) -> bool:
    match step.state, step.change:
        case StepState.DONE, Create(wanted) | Replace(_, wanted, _):
            standing = plan.holds.get(step.result.id) if step.result is not None else None
            return standing is not None and standing.interval.start == wanted.interval.start
        case StepState.DONE, Remove(oid, _):
            return oid not in plan.holds
        case StepState.REFUSED, Remove(oid, _):
            return oid in plan.holds or plan.removed_by[oid] != booking  # told at its time; since then gone otherwise
        case _:
            return True  # a refused creation that stands nevertheless is found as a duplicate


def _unanswered(bookings: tuple[Booking, ...], shown: dict[str, Booking]) -> Iterator[str]:
    for booking in bookings:
        told = shown.get(booking.id)
        if booking.phase not in ENDS:
            yield f"{booking.id} is still {booking.phase.value}"
        elif booking.told < booking.revision:
            yield f"{booking.id} has news that nobody was told"
        elif told is not None and told.phase is not booking.phase:
            yield f"{booking.id} is {booking.phase.value}, told {told.phase.value}"


def _foreign(plan: PlanModel, bookings: tuple[Booking, ...]) -> Iterator[str]:
    """Only what a booking made, or took for its own when two in doubt meant the same, is taken out for it again."""
    undoes = {each.id: each.undoes for each in bookings}
    stood_by = {(oid, each.id) for each in bookings for oid in each.created}
    surplus = frozenset(_surplus(plan, bookings))
    withdrawn = _withdrawn(plan, bookings)
    for oid, remover in plan.removed_by.items():
        if oid in withdrawn or oid in surplus or (oid, undoes.get(remover)) in stood_by:
            continue
        if plan.owner[oid] not in {remover, undoes.get(remover)}:
            yield f"{remover} removed {oid} of {plan.owner[oid]}"
    for oid, owner in plan.owner.items():
        if owner == FOREIGN and oid not in plan.holds and oid not in withdrawn:
            yield f"{oid} was there before and is gone"
        elif owner == FOREIGN and oid in plan.holds and plan.holds[oid] != plan.first(oid):
            yield f"{oid} was there before and is not what it was"


def _surplus(plan: PlanModel, bookings: tuple[Booking, ...]) -> Iterator[str]:
    """What came late and once too often for one of two bookings of the same block, whichever of them took it out.

    Nobody can tell which of the two it was sent for: the plan keeps no key of ours.
    """
    wanted = {(b.id, step.draft.interval) for b in bookings for step in b.own_steps if isinstance(step.change, Create)}
    for booking in bookings:
        for step in booking.steps:
            match step:
                case Step(change=Remove(oid, was), stray=True) if (plan.owner[oid], was.interval) in wanted:
                    yield oid
                case _:
                    continue
