"""A small run against real processes: kills, faults and repeated deliveries, and nothing doubled, untrue or unsaid."""

from __future__ import annotations

import pytest

from tests.chaos.processes import Run, carried_out


@pytest.mark.slow
async def test_nothing_is_lost_when_processes_are_killed() -> None:
    report = await carried_out(Run(bookings=12, kills=2, faults=0.3, replicas=2, seed=5))

    assert report.harm == 0, report
    assert report.faults
    assert report.kills == 2
