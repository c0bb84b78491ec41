"""Ask the bot itself what it makes of the commands in the menu: each must be understood, in every language."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from infra.package.faults import Fault, Page
from infra.package.parts import Parts

ROOT = Path(__file__).resolve().parents[2]
WANTED = ("book", "list", "undo", "settings", "help", "privacy", "sign_out", "forget")
"""What each command of the menu asks for, in the menu's order; help and signing out are asked for by the Store."""

TITLE = "bots[0].commandLists[0].commands[{}].title"
OFFICE = {"days": ["mon", "tue", "wed", "thu", "fri"], "start": "09:00", "end": "17:00"}


def menus(parts: Parts) -> dict[str, list[str]]:
    """Return what is put into the message box by each command, by language."""
    commands = parts.manifest["bots"][0]["commandLists"][0]["commands"]
    numbers = range(len(commands))
    translated = {
        tag: [str(strings.get(TITLE.format(number), "")) for number in numbers]
        for tag, strings in parts.languages.items()
    }
    return {parts.default_language: [str(command["title"]) for command in commands]} | translated


def answer_faults(parts: Parts) -> Iterator[Fault]:
    """Yield the commands that the bot would not answer as the menu promises."""
    sentences = [(tag, title) for tag, titles in menus(parts).items() for title in titles]
    meanings = iter(understood(sentences))
    for tag, titles in menus(parts).items():
        if len(titles) != len(WANTED):
            yield Fault(f"The menu has {len(titles)} commands; {len(WANTED)} are promised.", Page.COMMANDS)
        for title, wanted, meant in zip(titles, WANTED, meanings, strict=False):
            if meant != wanted:
                wrong = f"The command {title!r} ({tag}) is understood as {meant!r}, not as {wanted!r}."
                yield Fault(wrong, Page.COMMANDS)


def understood(sentences: Sequence[tuple[str, str]]) -> list[str]:
    """Return what the bot understands of each sentence, said in a language.

    Asked through the program's own command line: nothing here is part of the bot.
    """
    lines = [
        {"id": number, "text": text, "locale": tag, "now": "2026-11-23T09:00", "tz": "Europe/Berlin", "workday": OFFICE}
        for number, (tag, text) in enumerate(sentences)
    ]
    done = subprocess.run(
        [sys.executable, "-m", "dialogs", "--jsonl"],
        cwd=ROOT,
        input="".join(json.dumps(line) + "\n" for line in lines),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return [str(json.loads(line).get("wants", "nothing")) for line in done.stdout.splitlines()]
