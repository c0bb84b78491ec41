"""The model: thousands of bad histories, none with a wrong end; and designs that leave something out are caught."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.booking import Tempo
from tests.chaos.designs import DESIGNS, RULES, Design
from tests.chaos.judge import judged
from tests.chaos.person import history
from tests.chaos.world import Weather

FOUL = Weather(
    faults=0.8, crashes=0.1, untold=0.4, lags=(0, 2, 20, 50), stopped=0.1, asleep=0.03, sign_in=0.1, refusals=0.1
)


def test_histories_end_with_one_occurrence_of_each_and_the_truth_told() -> None:
    wrong = {seed: verdict for seed in range(400) if (verdict := judged(history(seed)).wrongs)}

    assert not wrong


def test_so_do_those_in_foul_weather() -> None:
    wrong = {seed: verdict for seed in range(150) if (verdict := judged(history(seed, FOUL)).wrongs)}

    assert not wrong


@pytest.mark.parametrize("name", [name for name in DESIGNS if name != "offhand"])
def test_a_design_that_leaves_something_out_is_caught(name: str) -> None:
    caught = sum(bool(judged(history(seed, design=DESIGNS[name])).wrongs) for seed in range(360))

    assert caught


SIGNED_IN = Weather(sign_in=0, asleep=0)
QUARTER = timedelta(minutes=15)


def slowest(design: Design) -> timedelta:
    """Return the longest that anybody had to wait for an end, from the last tap for it."""
    waits = [timedelta(0)]
    for seed in range(200):
        bookings = history(seed, SIGNED_IN, design).store.conversation.bookings
        waits += [each.ended_at - each.confirmed_at for each in bookings if each.ended_at is not None]
    return max(waits)


def test_whoever_has_tapped_hears_an_end_within_a_quarter_of_an_hour() -> None:
    assert slowest(DESIGNS["offhand"]) <= QUARTER


def test_without_an_end_of_patience_it_takes_longer() -> None:
    never = replace(RULES, tempo=Tempo(look_again=timedelta(minutes=10), give_up=timedelta(hours=5)))

    assert slowest(Design("without an end of patience", rules=never)) > QUARTER
