"""The booking as a state machine: what each answer and each look does to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.booking import (
    Booking,
    Others,
    Phase,
    Purpose,
    StepState,
    Tempo,
    advance,
    allowing_overlap,
    confirmed,
    hear,
    next_step,
    resumed,
    trying_rest,
    undoing,
    wake_at,
)
from dialogs.commands import Create, LookAt, Remove, Replace, Write
from dialogs.events import (
    Answer,
    Gone,
    Hindered,
    NotSent,
    Obstacle,
    PlanSeen,
    RefusalCode,
    Refused,
    Stands,
    Uncertain,
    Written,
)
from dialogs.timeoff import Draft, Grain, Interval, Occurrence, OccurrenceKind

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
MONDAY = datetime(2026, 12, 7, tzinfo=UTC)
TEMPO = Tempo()
SOON = timedelta(seconds=1)


def block(day: int = 0, subject: str = "Time off") -> Draft:
    start = MONDAY + timedelta(days=day)
    return Draft(Interval(start, start + timedelta(days=1), Grain.DAYS), subject)


def standing(oid: str, draft: Draft | None = None) -> Occurrence:
    draft = draft or block()
    interval = replace(draft.interval, grain=Grain.HOURS)
    return Occurrence(oid, OccurrenceKind.TIME_OFF, interval, draft.subject, all_day=True)


def begun(*drafts: Draft) -> Booking:
    return confirmed("b", Purpose.BOOK, tuple(Create(each) for each in drafts or (block(),)), "UTC", NOW, "card")


def seen(booking: Booking, *occurrences: Occurrence, at: datetime = NOW, others: Others | None = None) -> Booking:
    """Let the booking look, and show it these."""
    move = advance(booking, at, TEMPO)
    assert isinstance(move.command, LookAt)
    return hear(move.booking, PlanSeen(at, move.command, occurrences), TEMPO, others or Others())


def sent(booking: Booking, at: datetime = NOW) -> tuple[Booking, Write]:
    """Let the booking send."""
    move = advance(booking, at, TEMPO)
    assert isinstance(move.command, Write)
    return move.booking, move.command


def written(booking: Booking, *answers: Answer, at: datetime = NOW) -> Booking:
    """Let the booking send, and answer it."""
    flying, write = sent(booking, at)
    return hear(flying, Written(at, write, answers), TEMPO)


def booked(*drafts: Draft) -> Booking:
    """Return a booking that went well."""
    drafts = drafts or (block(),)
    held = tuple(standing(f"o{index}", each) for index, each in enumerate(drafts, 1))
    writing = seen(begun(*drafts))
    proving = written(writing, *(Stands(each) for each in held))
    return seen(proving, *held)


def listened(booking: Booking) -> Booking:
    """Let the person have heard all there is."""
    return replace(booking, told=booking.revision)


def test_a_booking_looks_writes_proves_and_is_done() -> None:
    done = booked(block(0), block(1))

    assert done.phase is Phase.DONE
    assert done.proven
    assert done.created == {"o1", "o2"}
    assert done.sweeps == ()
    assert done.revision == 2


def test_what_leaves_is_written_down_first() -> None:
    flying, write = sent(seen(begun()))

    [step] = flying.steps
    assert (step.state, step.tries, step.doubts) == (StepState.SENT, 1, (write.flight,))
    assert flying.flight == NOW + TEMPO.lease


def test_at_most_four_leave_at_once() -> None:
    _, write = sent(seen(begun(*(block(day) for day in range(6)))))

    assert [attempt.step for attempt in write.attempts] == [0, 1, 2, 3]


LATER = NOW + timedelta(minutes=2)


@pytest.mark.parametrize(
    ("answer", "state", "in_doubt", "not_before"),
    [
        (Stands(standing("o1")), StepState.DONE, False, None),
        (Stands(None), StepState.UNKNOWN, True, NOW),
        (Refused(RefusalCode.INVALID), StepState.REFUSED, False, None),
        (Refused(RefusalCode.CONFLICT), StepState.REFUSED, False, None),
        (NotSent(), StepState.INTENDED, False, NOW + TEMPO.retry),
        (NotSent(LATER, Obstacle.THROTTLED), StepState.INTENDED, False, LATER),
        (Uncertain(), StepState.UNKNOWN, True, NOW),
        (Uncertain(LATER), StepState.UNKNOWN, True, LATER),
    ],
    ids=str,
)
def test_what_an_answer_to_a_creation_means(
    answer: Answer, state: StepState, in_doubt: bool, not_before: datetime | None
) -> None:
    [step] = written(seen(begun()), answer).steps

    assert (step.state, bool(step.doubts), step.not_before) == (state, in_doubt, not_before)


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Gone(), StepState.DONE),
        (Refused(RefusalCode.FORBIDDEN), StepState.REFUSED),
        (NotSent(), StepState.INTENDED),
        (Uncertain(), StepState.INTENDED),
    ],
    ids=str,
)
def test_what_an_answer_to_a_removal_means(answer: Answer, state: StepState) -> None:
    removal = confirmed("b", Purpose.WITHDRAW, (Remove("o1", block()),), "UTC", NOW, None)

    [step] = written(removal, answer).steps

    assert step.state is state


def test_a_lost_sender_leaves_doubt_for_a_creation_and_another_try_for_a_removal() -> None:
    lapsed = NOW + TEMPO.lease
    creation, _ = sent(seen(begun()))
    removal, _ = sent(confirmed("b", Purpose.WITHDRAW, (Remove("o1", block()),), "UTC", NOW, None))

    assert isinstance(advance(creation, lapsed, TEMPO).command, LookAt)
    assert isinstance(advance(removal, lapsed, TEMPO).command, Write)
    assert advance(creation, lapsed - SOON, TEMPO).command is None


def test_what_is_in_doubt_is_looked_for_twice_before_it_is_sent_again() -> None:
    unsure = written(seen(begun()), Uncertain())
    once = seen(unsure)
    assert once.steps[0].not_before == NOW + TEMPO.look_again
    assert advance(once, NOW, TEMPO).command is None

    again = NOW + TEMPO.look_again
    twice = seen(once, at=again)

    resent, write = sent(twice, again)
    assert write.attempts[0].number == 2
    assert len(resent.steps[0].doubts) == 2


def test_what_is_found_is_never_sent_again() -> None:
    found = seen(written(seen(begun()), Uncertain()), standing("o7"))

    assert found.steps[0].state is StepState.DONE
    assert found.created == {"o7"}
    assert found.steps[0].doubts == ()


def test_what_stood_before_is_never_taken_for_ours() -> None:
    unsure = written(seen(allowing_overlap(begun(), NOW), standing("o1", block(0, "Mine"))), Uncertain())

    assert seen(unsure, standing("o1")).steps[0].state is StepState.UNKNOWN


def test_what_another_booking_made_is_not_ours() -> None:
    unsure = written(seen(begun()), Uncertain())

    looked = seen(unsure, standing("o1"), others=Others(claimed=frozenset({"o1"})))

    assert looked.steps[0].state is StepState.UNKNOWN


def test_what_the_plan_affirmed_without_an_id_is_never_sent_again() -> None:
    affirmed = written(seen(begun()), Stands(None))
    at = NOW
    for _ in range(TEMPO.max_tries + 2):
        move = advance(affirmed, at, TEMPO)
        assert not isinstance(move.command, Write)
        if move.command is not None:
            affirmed = hear(move.booking, PlanSeen(at, move.command, ()), TEMPO)
        at += TEMPO.look_again

    assert affirmed.steps[0].tries == 1
    assert seen(affirmed, standing("o1"), at=at + TEMPO.recheck).created == {"o1"}


def test_nothing_is_sent_again_where_something_else_has_come_to_stand() -> None:
    unsure = seen(written(seen(begun()), Uncertain()))

    later = seen(unsure, standing("odd", block(0, "As the plan calls it")), at=NOW + TEMPO.look_again)

    assert later.steps[0].state is StepState.UNKNOWN
    assert advance(later, NOW + TEMPO.look_again, TEMPO).booking.phase is Phase.UNKNOWN


def test_a_second_occurrence_is_taken_out_again_and_only_when_a_sending_was_in_doubt() -> None:
    unsure = seen(seen(written(seen(begun()), Uncertain())), at=NOW + TEMPO.look_again)
    at = NOW + TEMPO.look_again
    twice = seen(written(unsure, Stands(standing("o2")), at=at), standing("o2"), at=at)
    assert twice.phase is Phase.DONE
    assert twice.sweeps == tuple(at + each for each in TEMPO.sweeps)

    swept = seen(twice, standing("o1"), standing("o2"), at=at + TEMPO.sweeps[0])
    _, write = sent(swept, at + TEMPO.sweeps[0])

    assert [attempt.change for attempt in write.attempts] == [Remove("o1", block())]
    assert swept.revision == twice.revision

    sure = booked()
    move = advance(replace(sure, sweeps=(NOW,)), NOW, TEMPO)
    assert isinstance(move.command, LookAt)
    by_hand = hear(move.booking, PlanSeen(NOW, move.command, (standing("o1"), standing("by hand"))), TEMPO)
    assert len(by_hand.steps) == 1


def test_a_late_answer_of_a_former_sender_proves_what_stands() -> None:
    flying, write = sent(seen(begun()))
    taken_over = advance(flying, NOW + TEMPO.lease, TEMPO).booking

    heard = hear(taken_over, Written(NOW + TEMPO.lease, write, (Stands(standing("o1")),)), TEMPO)

    assert heard.steps[0].state is StepState.DONE
    assert heard.flight == taken_over.flight
    stale = hear(taken_over, Written(NOW + TEMPO.lease, write, (Refused(RefusalCode.INVALID),)), TEMPO)
    assert stale.steps[0].state is StepState.UNKNOWN


def test_hearing_the_same_twice_changes_nothing_more() -> None:
    flying, write = sent(seen(begun()))
    outcome = Written(NOW, write, (Uncertain(),))
    once = hear(flying, outcome, TEMPO)
    assert hear(once, outcome, TEMPO) == once

    move = advance(once, NOW, TEMPO)
    assert isinstance(move.command, LookAt)
    look = PlanSeen(NOW, move.command, ())
    looked = hear(move.booking, look, TEMPO)
    assert hear(looked, look, TEMPO) == looked


@pytest.mark.parametrize(
    ("answers", "phase"),
    [
        ((Stands(standing("o1")), Stands(standing("o2", block(1)))), Phase.DONE),
        ((Stands(standing("o1")), Refused(RefusalCode.INVALID)), Phase.PARTLY),
        ((Refused(RefusalCode.INVALID), Refused(RefusalCode.INVALID)), Phase.FAILED),
    ],
    ids=lambda each: each.value if isinstance(each, Phase) else "",
)
def test_how_a_booking_ends(answers: tuple[Answer, ...], phase: Phase) -> None:
    booking = written(seen(begun(block(0), block(1))), *answers)
    move = advance(booking, NOW, TEMPO)
    if isinstance(move.command, LookAt):
        held = (standing("o1"), standing("o2", block(1)))
        booking = hear(move.booking, PlanSeen(NOW, move.command, held), TEMPO)
    else:
        booking = move.booking

    assert booking.phase is phase


def test_patience_ends_in_unknown_and_never_in_failed_while_a_sending_is_in_doubt() -> None:
    unsure = written(seen(begun()), Uncertain())
    at = NOW
    for _ in range(200):
        move = advance(unsure, at, TEMPO)
        if move.command is None:
            unsure = move.booking
            break
        assert isinstance(move.command, LookAt)
        unsure = listened(hear(move.booking, Hindered(at, move.command, Obstacle.UNAVAILABLE), TEMPO))
        at = wake_at((unsure,), TEMPO) or at

    assert unsure.phase is Phase.UNKNOWN
    assert at >= NOW + TEMPO.give_up


def test_a_plan_that_stays_away_is_told_as_not_booked_where_nothing_was_sent() -> None:
    booking, at = begun(), NOW
    while booking.phase is Phase.CONFIRMED:
        move = advance(booking, at, TEMPO)
        booking = move.booking
        if move.command is not None:
            booking = listened(hear(booking, Hindered(at, move.command, Obstacle.UNAVAILABLE), TEMPO))
            wake = wake_at((booking,), TEMPO)
            assert wake is not None
            assert wake > at
            at = wake

    assert booking.phase is Phase.FAILED
    assert booking.steps[0].refusal is RefusalCode.NEVER_SENT
    assert NOW + TEMPO.give_up <= at <= NOW + TEMPO.give_up + timedelta(minutes=1)


def test_what_was_unknown_is_corrected_when_it_turns_up() -> None:
    unknown = replace(written(seen(begun()), Uncertain()), phase=Phase.UNKNOWN, ended_at=NOW)

    corrected = seen(unknown, standing("o1"))

    assert corrected.phase is Phase.DONE
    assert corrected.proven
    assert corrected.revision == unknown.revision + 1


def test_after_a_day_of_looks_in_vain_it_does_not_stand() -> None:
    unknown = replace(written(seen(begun()), Uncertain()), phase=Phase.UNKNOWN, ended_at=NOW)

    closed = seen(unknown, at=NOW + TEMPO.recheck_for)

    assert closed.phase is Phase.FAILED
    assert closed.steps[0].refusal is RefusalCode.NOT_FOUND


def test_where_even_the_last_look_fails_it_stays_unknown() -> None:
    unknown = replace(written(seen(begun()), Uncertain()), phase=Phase.UNKNOWN, ended_at=NOW)
    at = NOW + TEMPO.recheck_for
    move = advance(unknown, at, TEMPO)
    assert isinstance(move.command, LookAt)

    left = hear(move.booking, Hindered(at, move.command, Obstacle.UNAVAILABLE), TEMPO)

    assert left.phase is Phase.UNKNOWN
    assert left.rests
    assert wake_at((left,), TEMPO) is None


@pytest.mark.parametrize(
    ("obstacle", "waits_for"),
    [
        (Obstacle.SIGN_IN, TEMPO.recheck_for),
        (Obstacle.CONSENT, TEMPO.recheck_for),
        (Obstacle.UNAVAILABLE, TEMPO.retry),
    ],
)
def test_how_long_an_obstacle_is_waited_for(obstacle: Obstacle, waits_for: timedelta) -> None:
    move = advance(begun(), NOW, TEMPO)
    assert isinstance(move.command, LookAt)

    held = hear(move.booking, Hindered(NOW, move.command, obstacle), TEMPO)

    assert held.is_held
    assert wake_at((listened(held),), TEMPO) == NOW + waits_for


@pytest.mark.parametrize("obstacle", [Obstacle.FORBIDDEN, Obstacle.NO_MAILBOX, Obstacle.NOT_ASSIGNED])
def test_what_nobody_here_can_lift_ends_the_booking(obstacle: Obstacle) -> None:
    move = advance(begun(), NOW, TEMPO)
    assert isinstance(move.command, LookAt)

    stopped = hear(move.booking, Hindered(NOW, move.command, obstacle), TEMPO)

    assert stopped.phase is Phase.FAILED
    assert stopped.hindrance is not None
    assert stopped.hindrance.obstacle is obstacle


def test_a_sign_in_gives_new_patience() -> None:
    move = advance(begun(), NOW, TEMPO)
    assert isinstance(move.command, LookAt)
    held = hear(move.booking, Hindered(NOW, move.command, Obstacle.SIGN_IN), TEMPO)
    much_later = NOW + TEMPO.give_up * 4

    assert isinstance(advance(resumed(held, much_later), much_later, TEMPO).command, LookAt)


def test_a_long_wait_is_told_and_a_short_one_is_not() -> None:
    writing = seen(begun())

    assert written(writing, NotSent(NOW + timedelta(minutes=4), Obstacle.THROTTLED)).revision == writing.revision + 1
    assert written(writing, NotSent(NOW + SOON, Obstacle.THROTTLED)).revision == writing.revision


def test_time_off_in_the_way_stops_a_booking_until_both_are_wanted() -> None:
    collided = seen(begun(), standing("theirs", block(0, "Dentist")))
    assert collided.phase is Phase.COLLIDED
    assert advance(collided, NOW, TEMPO).command is None

    both = seen(allowing_overlap(collided, NOW), standing("theirs", block(0, "Dentist")))

    assert both.phase is Phase.WRITING


def test_what_another_booking_made_is_in_the_way_before_the_plan_shows_it() -> None:
    collided = seen(begun(), others=Others(claimed=frozenset({"o1"}), fresh=(standing("o1"),)))

    assert collided.phase is Phase.COLLIDED


def test_what_was_taken_out_is_not_in_the_way_while_the_plan_still_shows_it() -> None:
    assert seen(begun(), standing("o1"), others=Others(gone=frozenset({"o1"}))).phase is Phase.WRITING


def test_undo_removes_only_what_the_booking_created_and_puts_back_what_it_took_out() -> None:
    done = booked(block(0), block(1))
    assert [step.change for step in undoing(done, "u", NOW, None).steps] == [
        Remove("o2", block(1)),
        Remove("o1", block(0)),
    ]

    withdrawn = written(confirmed("w", Purpose.WITHDRAW, (Remove("x", block()),), "UTC", NOW, None), Gone())
    undoer = undoing(seen(withdrawn), "u", NOW, None)
    assert [step.change for step in undoer.steps] == [Create(block())]


def test_what_stands_is_not_put_back_twice() -> None:
    withdrawn = seen(written(confirmed("w", Purpose.WITHDRAW, (Remove("x", block()),), "UTC", NOW, None), Gone()))

    again = seen(undoing(withdrawn, "u", NOW, None), standing("another"))

    assert again.steps[0].refusal is RefusalCode.CONFLICT


def test_trying_the_rest_looks_first_and_leaves_what_stands() -> None:
    partly = written(seen(begun(block(0), block(1))), Stands(standing("o1")), Refused(RefusalCode.INVALID))
    partly = seen(partly, standing("o1"))
    assert partly.phase is Phase.PARTLY

    again = seen(trying_rest(partly, NOW), standing("o1"))
    _, write = sent(again)
    assert [attempt.change for attempt in write.attempts] == [Create(block(1))]

    taken = seen(trying_rest(partly, NOW), standing("o1"), standing("by hand", block(1, "Doctor")))
    assert [step.refusal for step in taken.steps] == [None, RefusalCode.CONFLICT]


def moved() -> Booking:
    return confirmed("c", Purpose.CHANGE, (Replace("o1", block(1), block(0)),), "UTC", NOW, None)


@pytest.mark.parametrize("new_id", ["o1", "o9"])
def test_a_replacement_in_doubt_is_found_under_its_old_or_its_new_id(new_id: str) -> None:
    unsure = written(seen(moved(), standing("o1")), Uncertain())
    assert unsure.steps[0].state is StepState.UNKNOWN

    found = seen(unsure, standing(new_id, block(1)), others=Others(claimed=frozenset({"o1"})))

    assert found.steps[0].state is StepState.DONE
    assert found.created == {new_id}


def test_a_view_that_lags_is_not_read_back_as_what_the_plan_holds() -> None:
    proving = written(seen(moved(), standing("o1")), Stands(standing("o1", block(1))))
    at = NOW
    for _ in range(TEMPO.max_proofs):
        proving = seen(proving, standing("o1", block(0)), at=at)
        at += TEMPO.prove_again

    assert proving.phase is Phase.DONE
    assert not proving.proven
    assert proving.steps[0].result == standing("o1", block(1))


def test_a_late_replacement_does_not_undo_the_undoing() -> None:
    unsure = seen(written(seen(moved(), standing("o1")), Uncertain()), standing("o1", block(0)))
    resent = seen(unsure, standing("o1", block(0)), at=NOW + TEMPO.look_again)
    at = NOW + TEMPO.look_again
    done = seen(written(resent, Stands(standing("o1", block(1))), at=at), standing("o1", block(1)), at=at)

    undoer = seen(undoing(done, "u", at, None), standing("o1", block(1)), at=at)
    undone = seen(written(undoer, Stands(standing("o1", block(0))), at=at), standing("o1", block(0)), at=at)
    assert undone.sweeps

    overwritten = seen(undone, standing("o1", block(1)), at=undone.sweeps[0])
    _, write = sent(overwritten, undone.sweeps[0])
    assert [attempt.change for attempt in write.attempts] == [Replace("o1", block(0), block(1))]


def test_a_resting_booking_forgets_what_the_plan_holds_and_undo_reads_it_there() -> None:
    done = booked(block(0, "Wedding"))
    rested = advance(done, NOW + TEMPO.recheck, TEMPO).booking
    assert rested.rests
    assert "Wedding" not in repr(rested)

    undoer = undoing(rested, "u", NOW, None)
    reminded = seen(undoer, standing("o1", block(0, "Wedding")))

    assert reminded.steps[0].change == Remove("o1", block(0, "Wedding"))


def test_what_was_taken_out_keeps_its_words_for_as_long_as_it_may_be_put_back() -> None:
    removal = confirmed("w", Purpose.WITHDRAW, (Remove("x", block(0, "Wedding")),), "UTC", NOW, None)
    rested = advance(seen(written(removal, Gone())), NOW + TEMPO.recheck, TEMPO).booking

    assert rested.rests
    assert undoing(rested, "u", NOW, None).steps[0].change == Create(block(0, "Wedding"))


def test_one_booking_at_a_time_the_oldest_first() -> None:
    first, second = begun(), replace(begun(block(9)), id="second")

    bookings, command = next_step((first, second), NOW, TEMPO)

    assert isinstance(command, LookAt)
    assert command.purpose == "b"
    assert next_step(bookings, NOW + SOON, TEMPO) == (bookings, None)
    assert wake_at(bookings, TEMPO) == NOW + TEMPO.lease


def test_a_long_booking_tells_how_far_it_is() -> None:
    booking = seen(begun(*(block(day) for day in range(12))))
    revisions = []
    for first in range(0, 12, 4):
        held = tuple(Stands(standing(f"o{day}", block(day))) for day in range(first, first + 4))
        booking = written(booking, *held)
        revisions.append(booking.revision)

    assert revisions == [2, 3, 4]
