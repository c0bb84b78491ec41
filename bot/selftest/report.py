"""The report of a self-test: what was tried, what was expected, and what was found."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime

from dialogs.selftest import Check

MARKS = {True: "ok", False: "FAILED", None: "noted"}


@dataclass(slots=True)
class Report:
    """The checks of one run, in their order; `at` is when it began, in UTC."""

    at: datetime
    checks: list[Check] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """Tell whether nothing failed."""
        return all(check.passed is not False for check in self.checks)

    def add(self, name: str, expected: str, found: str, *, passed: bool | None = True) -> None:
        """Note a check."""
        self.checks.append(Check(name, expected, found, passed))

    def lines(self) -> tuple[str, ...]:
        """Return a line for people for each check."""
        return tuple(_line(each) for each in self.checks)

    def as_json(self) -> str:
        """Return the report as a file that can be attached to a message; it names nobody and holds no token."""
        content = {"at": self.at.isoformat(), "passed": self.passed, "checks": [asdict(each) for each in self.checks]}
        return json.dumps(content, ensure_ascii=False, indent=2)


def _line(check: Check) -> str:
    expected = f" (expected: {check.expected})" if check.passed is False else ""
    return f"{MARKS[check.passed]:>6}  {check.name}: {check.found}{expected}"
