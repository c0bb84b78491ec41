"""Hypothesis leads one person through bad days, in any order, and looks for the shortest that ends badly."""

from __future__ import annotations

import random
from datetime import timedelta

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.chaos.designs import DESIGNS
from tests.chaos.judge import judged
from tests.chaos.model import MOST_EVENTS, History
from tests.chaos.person import begun, follow_up
from tests.chaos.world import Weather

WEATHERS = st.builds(
    Weather,
    faults=st.sampled_from((0.0, 0.3, 0.9)),
    crashes=st.sampled_from((0.0, 0.02, 0.2)),
    untold=st.sampled_from((0.0, 0.3)),
    lags=st.sampled_from(((0,), (2,), (50,))),
    stopped=st.sampled_from((0.0, 0.2)),
    asleep=st.sampled_from((0.0, 0.03)),
    sign_in=st.sampled_from((0.0, 0.2)),
    refusals=st.sampled_from((0.0, 0.3)),
)


class Days(RuleBasedStateMachine):
    """One person's days: they press what is offered, time passes, the weather changes."""

    lived: History

    @initialize(dice=st.randoms(use_true_random=False), weather=WEATHERS)
    def begins(self, dice: random.Random, weather: Weather) -> None:
        self.lived = begun(dice, weather, DESIGNS["offhand"])

    @rule(seconds=st.sampled_from((0.02, 0.5, 3, 31, 61, 700, 4000)))
    def time_passes(self, seconds: float) -> None:
        clock = self.lived.clock
        clock.run(MOST_EVENTS, until=clock.now + timedelta(seconds=seconds))

    @rule()
    def something_is_pressed(self) -> None:
        follow_up(self.lived, 0)

    @rule(weather=WEATHERS)
    def weather_changes(self, weather: Weather) -> None:
        self.lived.weather = weather

    @invariant()
    def nothing_has_gone_wrong(self) -> None:
        assert not self.lived.wrongs

    @invariant()
    def whatever_is_open_will_be_taken_up(self) -> None:
        open_still = any(not each.rests for each in self.lived.store.conversation.bookings)
        assert not open_still or self.lived.store.due is not None

    def teardown(self) -> None:
        if hasattr(self, "lived"):
            assert self.lived.clock.run(MOST_EVENTS)
            assert not judged(self.lived).wrongs


TestDays = Days.TestCase
TestDays.settings = settings(max_examples=60, stateful_step_count=25)
