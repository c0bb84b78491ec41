"""The judge of the model is judged: a good history is spoilt in one way, and the judge says in which."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dialogs.booking import Phase, StepState
from dialogs.replies import BookingShown
from tests.chaos.graph import FOREIGN
from tests.chaos.invariants import INVARIANTS
from tests.chaos.judge import judged
from tests.chaos.model import History
from tests.chaos.person import draft, history
from tests.chaos.world import START, Weather

ROOT = Path(__file__).parents[1]
CALM = Weather(faults=0, crashes=0, untold=0, lags=(0,), stopped=0, asleep=0, sign_in=0, refusals=0)


def calm() -> History:
    """Return a history of one booking that went well, with something else in the plan beside it."""
    for seed in range(100):
        lived = history(seed, CALM)
        bookings = lived.store.conversation.bookings
        if len(bookings) == 1 and bookings[0].phase is Phase.DONE and not lived.plan.removed_by:
            if FOREIGN not in lived.plan.owner.values():
                lived.plan.put(draft(50, "Dentist"), FOREIGN, START)
            assert not judged(lived).wrongs
            return lived
    raise AssertionError("no seed led to a single booking")


def twice(lived: History) -> None:
    lived.plan.put(draft(0), lived.store.conversation.bookings[0].id, lived.clock.now)


def lost(lived: History) -> None:
    step = lived.store.conversation.bookings[0].steps[0]
    assert step.result is not None
    del lived.plan.holds[step.result.id]


def told_otherwise(lived: History) -> None:
    for card, reply in lived.chat.messages.items():
        if isinstance(reply, BookingShown):
            lived.chat.messages[card] = replace(reply, booking=replace(reply.booking, phase=Phase.WRITING))


def untold(lived: History) -> None:
    [booking] = lived.store.conversation.bookings
    spoilt = replace(booking, revision=booking.revision + 1)
    lived.store.conversation = replace(lived.store.conversation, bookings=(spoilt,))


def never_ended(lived: History) -> None:
    [booking] = lived.store.conversation.bookings
    lived.store.conversation = replace(lived.store.conversation, bookings=(replace(booking, phase=Phase.WRITING),))


def gone(lived: History) -> None:
    oid = next(oid for oid, owner in lived.plan.owner.items() if owner == FOREIGN)
    del lived.plan.holds[oid]
    lived.plan.removed_by[oid] = lived.store.conversation.bookings[0].id


def altered(lived: History) -> None:
    oid = next(oid for oid, owner in lived.plan.owner.items() if owner == FOREIGN)
    lived.plan.holds[oid] = replace(lived.plan.holds[oid], subject="Offhand was here")


def called_refused(lived: History) -> None:
    [booking] = lived.store.conversation.bookings
    steps = tuple(replace(step, state=StepState.REFUSED, result=None) for step in booking.steps)
    lived.store.conversation = replace(lived.store.conversation, bookings=(replace(booking, steps=steps),))


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (twice, "duplicated"),
        (called_refused, "duplicated"),
        (lost, "untrue"),
        (told_otherwise, "unanswered"),
        (untold, "unanswered"),
        (never_ended, "unanswered"),
        (gone, "foreign"),
        (altered, "foreign"),
    ],
)
def test_the_judge_finds(spoil: Callable[[History], None], kind: str) -> None:
    lived = calm()

    spoil(lived)

    assert getattr(judged(lived), kind)


def test_a_revision_that_falls_is_found() -> None:
    lived = calm()
    [booking] = lived.store.conversation.bookings
    older = replace(lived.store.conversation, bookings=(replace(booking, revision=0),))

    lived.keep(older, lived.store.version, lived.clock.now)

    assert any("went back" in each for each in lived.wrongs)


@pytest.mark.parametrize("name", INVARIANTS)
def test_each_invariant_has_checks_that_are_there(name: str) -> None:
    invariant = INVARIANTS[name]
    assert invariant.checks
    assert invariant.bites
    for each in (*invariant.checks, *invariant.bites):
        path, _, function = each.partition("::")
        assert (ROOT / path).is_file(), each
        if function:
            tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
            names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
            assert function in names, each
