"""Everything that a developer does, with nothing but Python and pip: `python3 dev.py --help`.

The first call makes `.venv` from the locked, hashed requirements; later calls see by a stamp that it is fresh. Uses uv
and npm where they are on the PATH, and does without them where they are not.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 -- asked by hand: no installer stands between an old Python and this file
    sys.exit("Offhand needs Python 3.11 or newer. Run this with a newer one, such as python3.11.")

import argparse

from infra.dev.checks import cases, check, test
from infra.dev.environment import lock
from infra.dev.package import package
from infra.dev.steps import Trouble
from infra.dev.together import BOT_PORT, WORKPLACE_PORT, run


def parser() -> argparse.ArgumentParser:
    """Describe the commands."""
    top = argparse.ArgumentParser(prog="dev.py", description="Everything that a developer of Offhand does.")
    commands = top.add_subparsers(dest="command", required=True)
    running = commands.add_parser("run", help="start the bot and a workplace to try it in, on this machine")
    running.add_argument("--port", type=int, help=f"of the workplace and its chat page (default {WORKPLACE_PORT})")
    running.add_argument("--bot-port", type=int, help=f"of the bot (default {BOT_PORT})")
    running.add_argument("--store", metavar="URL", help="sqlite:///FILE or postgresql://... (default: a file in var)")
    commands.add_parser("test", help="run the tests; further words go to pytest", add_help=False)
    commands.add_parser("check", help="format, lint, types, import rules, tests: what every change must pass")
    commands.add_parser(
        "lock", help="write requirements*.txt anew with uv; --upgrade takes newer versions", add_help=False
    )
    commands.add_parser("package", help="make the Teams app package; package --help says more", add_help=False)
    commands.add_parser("bench", help="measure speed", add_help=False)
    commands.add_parser("chaos", help="break things on purpose, and count what was lost", add_help=False)
    return top


def main() -> int:
    """Do what was asked for, and hand back the exit code."""
    top = parser()
    options, further = top.parse_known_args()
    if further and options.command in {"run", "check"}:
        top.error(f"{options.command} does not know {' '.join(further)}")
    if options.command == "run":
        return run(options.port, options.bot_port, options.store)
    if options.command == "check":
        return check()
    if options.command == "test":
        return test(further)
    if options.command == "lock":
        return lock(further)
    if options.command == "package":
        return package(further)
    return cases(options.command, further)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Trouble as trouble:
        sys.exit(f"\n{trouble}")
    except KeyboardInterrupt:
        sys.exit(0 if "run" in sys.argv[1:2] else 130)
