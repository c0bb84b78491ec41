"""`python -m bot.selftest TENANT/OBJECT-ID [--report FILE]`: proves an installation in one person's own plan.

The settings are those of the bot. The person must have talked to the bot before, so that there is a sign-in to use.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.selftest.run import run
from bot.settings import Settings, SettingsInvalid
from bot.stores import Person


def main() -> int:
    """Run the self-test and return the exit code: 0 passed, 1 something failed, 2 the settings are not usable."""
    asked = _parser().parse_args()
    try:
        settings = Settings.read()
    except SettingsInvalid as invalid:
        print(invalid, file=sys.stderr)
        return 2
    report = asyncio.run(run(settings, asked.person, _now))
    print(*report.lines(), sep="\n")
    if asked.report is not None:
        asked.report.write_text(report.as_json(), encoding="utf-8")
    print("Passed." if report.passed else "Failed. See docs/deploy.md#when-a-line-fails")
    return 0 if report.passed else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.selftest", description="Prove an installation of Offhand.")
    parser.add_argument("person", type=_person, help="TENANT/OBJECT-ID of whoever's own plan is to be used")
    parser.add_argument("--report", type=Path, help="write the report as JSON to this file")
    return parser


def _person(text: str) -> Person:
    tenant, _, object_id = text.lower().partition("/")
    try:
        return Person(tenant, object_id)
    except ValueError as error:
        raise argparse.ArgumentTypeError("expected TENANT/OBJECT-ID, two GUIDs with a slash between") from error


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the moment enters this command here


if __name__ == "__main__":
    sys.exit(main())
