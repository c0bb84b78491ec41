"""A workplace for tests of identity and work plan. Named in `pytest_plugins`, and imported nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from infra.workplace import Workplace


@pytest.fixture(scope="module")
def running() -> Iterator[Workplace]:
    """Run one workplace for a module of tests."""
    with Workplace.running() as workplace:
        yield workplace


@pytest.fixture
def workplace(running: Workplace) -> Workplace:
    """Hand out the workplace as it was at the start."""
    running.site.reset()
    running.site.log.clear()
    return running
