"""What a self-test tried and found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a self-test tried. `passed` is None where it is a question whose answer is only noted."""

    name: str
    expected: str
    found: str
    passed: bool | None = True


@dataclass(frozen=True, slots=True)
class SelfTested:
    """What the self-test found, in the order in which it went."""

    at: datetime
    checks: tuple[Check, ...]
