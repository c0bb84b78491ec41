"""What must always hold, and which checks hold it: a test sees that each of them is there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Invariant:
    """A promise, the checks that look for a breach of it, and the tests in which they are seen to find one."""

    promise: str
    checks: tuple[str, ...]
    bites: tuple[str, ...]


JUDGE = "tests/chaos/judge.py::judged"
MODEL = "tests/test_chaos_model.py::test_histories_end_with_one_occurrence_of_each_and_the_truth_told"
SPOILT = "tests/test_chaos_judge.py::test_the_judge_finds"
DESIGNS = "tests/test_chaos_model.py::test_a_design_that_leaves_something_out_is_caught"
SABOTAGE = "tests/test_chaos_sabotage.py::test_without_that_part_it_sends_twice"
PROCESSES = "tests/test_chaos_processes.py::test_nothing_is_lost_when_processes_are_killed"

INVARIANTS: dict[str, Invariant] = {
    "I1": Invariant(
        "Each confirmed block stands exactly once, or the person was told that it does not, or that it is not certain.",
        (JUDGE, MODEL, PROCESSES),
        (SPOILT, DESIGNS, SABOTAGE),
    ),
    "I2": Invariant(
        "What was told last is what the plan holds.",
        (JUDGE, MODEL, PROCESSES),
        (SPOILT, DESIGNS),
    ),
    "I3": Invariant(
        "Whoever has tapped hears an end, or that it is not certain, within a quarter of an hour.",
        ("tests/test_chaos_model.py::test_whoever_has_tapped_hears_an_end_within_a_quarter_of_an_hour",),
        ("tests/test_chaos_model.py::test_without_an_end_of_patience_it_takes_longer",),
    ),
    "I4": Invariant(
        "Nothing is written into another person's plan.",
        (
            PROCESSES,
            "tests/test_whole.py::test_another_persons_card_is_nobodys",
            "tests/test_workplan_contract.py::test_a_foreign_id_is_never_asked_for",
        ),
        ("tests/test_workplan_workplace.py::test_somebody_elses_plan_stays_closed",),
    ),
    "I5": Invariant(
        "Without a confirmation nothing is written, and nothing leaves that was not kept first.",
        ("tests/test_conversation_walks.py::test_no_conversation_is_ever_stuck", MODEL),
        (DESIGNS, SABOTAGE),
    ),
    "I6": Invariant(
        "A booking takes out only what was made for it, or what the person named.",
        (JUDGE, MODEL),
        (SPOILT,),
    ),
    "I7": Invariant(
        "What was shown is what was kept and what is written.",
        (
            "tests/test_whole.py::test_an_afternoon_is_booked_and_undone",
            "tests/test_workplan_wire.py::test_every_stretch_of_whole_minutes_comes_back_as_the_same_moments",
        ),
        ("tests/test_booking_words.py::test_a_plan_that_holds_something_else_than_was_shown_is_told",),
    ),
    "I8": Invariant(
        "The revisions of a booking only rise, and an older card never stays on a newer one.",
        (MODEL, "tests/test_teams_press.py::test_an_older_card_never_covers_a_newer_one"),
        ("tests/test_chaos_judge.py::test_a_revision_that_falls_is_found", SPOILT),
    ),
    "I9": Invariant(
        "However often a tap is delivered, and to whom, it is one booking with one answer.",
        (
            "tests/test_replicas.py::test_the_same_tap_in_both_is_one_booking",
            "tests/test_teams_press.py::test_all_taps_get_the_same_answer",
            MODEL,
        ),
        (DESIGNS, SABOTAGE),
    ),
    "I10": Invariant(
        "No log, no error and no column but its own holds what a person said.",
        ("tests/test_canary.py", "tests/test_words_leave.py::test_they_leave_when_the_card_is_too_old"),
        ("tests/test_telemetry.py::test_a_field_that_nobody_has_thought_about_is_refused",),
    ),
    "I11": Invariant(
        "What stood in the plan before stands there afterwards, as it was.",
        (JUDGE, MODEL),
        (SPOILT,),
    ),
}
