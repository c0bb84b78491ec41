"""The model: thousands of bad histories, none with a wrong end; and designs that leave something out are caught."""

from __future__ import annotations

import pytest

from tests.chaos.designs import DESIGNS
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
