"""What holds for every test: how properties are searched, and what may be given on the command line."""

from __future__ import annotations

from asyncio import AbstractEventLoop
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bot.event_loop import new_event_loop
from infra.workplace import Workplace
from tests.canary import IN_PROCESS, Marks, overheard, watched

# The same examples on every run, and no verdict by the clock: a red check means a defect, never a slow machine.
settings.register_profile(
    "check", derandomize=True, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile("check")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the corpus of other libraries' cases, which is not ours to keep here."""
    parser.addoption("--peers", type=Path, default=None, help="peers-dev.jsonl: date expressions of other libraries")


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], AbstractEventLoop]]:
    """Turn the tests on the loop that turns the program."""
    return {"own": new_event_loop}


@pytest.fixture(scope="session", autouse=True)
def marks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Marks]:
    """Note what the whole suite says and signs, and at its end find none of it in any log, database or refusal."""
    gathered, folder = Marks(), tmp_path_factory.getbasetemp()
    with pytest.MonkeyPatch.context() as patch, overheard(folder / IN_PROCESS):
        patch.setattr(Workplace, "running", staticmethod(watched(Workplace.running, gathered)))
        yield gathered
    assert gathered.found(folder) == []
