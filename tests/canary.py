"""The canary: what was said, signed and known in the whole suite, and where none of it may ever turn up.

While the tests run, every workplace leaves behind what it made: its tokens and secrets, the sentences that people
said, the subjects in their plans, their names. At the end every log, every database and every refusal that the suite
has left is searched for them. A token is found in whatever form it travels: all of them begin alike.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.telemetry import Line
from infra.workplace import Workplace

TOKEN = re.compile(rb"eyJ[\w-]{10,}\.[\w-]{10,}")
TELLING = 12
"""Letters from which on a sentence is told apart from a name of ours: "yes" and "undo" stand in every program."""
IN_PROCESS = "in-process.log"
LOGS, DATABASES, REFUSALS = ("*.log",), ("*.sqlite3", "*.sqlite3-wal"), ("*.refusal",)


@dataclass
class Marks:
    """What must not turn up: `secrets` and `names` nowhere, `words` (sentences and subjects) in no log or refusal."""

    secrets: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)

    def gather(self, workplace: Workplace) -> None:
        """Take over what a workplace knows at its end."""
        site = workplace.site
        self.secrets |= {site.options.client_secret, *(token.rpartition(".")[2] for token in site.mint.issued)}
        for person in site.people:
            self.names |= {person.name, person.upn}
            said = [each.text or "" for each in workplace.transcript(person.id) if each.author != "bot"]
            subjects = [
                each.details.subject or "" for each in workplace.time_off(person.id) if each.details is not None
            ]
            self.words |= {each for each in (*said, *subjects) if len(each) >= TELLING}

    def found(self, folder: Path) -> list[str]:
        """Search what lies in the folder and below it; each finding names the file and the kind of mark only."""
        secret = [each.encode() for each in self.secrets | self.names if each]
        spoken = [*secret, *(each.encode() for each in self.words)]
        findings = []
        for patterns, marks in ((LOGS, spoken), (REFUSALS, spoken), (DATABASES, secret)):
            for path in (path for pattern in patterns for path in folder.rglob(pattern) if path.is_file()):
                content = path.read_bytes()
                if TOKEN.search(content):
                    findings.append(f"a token in {path}")
                findings += [f"{mark.decode()!r} in {path}" for mark in marks if mark in content]
        return findings


Running = Callable[..., AbstractContextManager[Workplace]]


def watched(running: Running, marks: Marks) -> Running:
    """Return `Workplace.running`, with what each workplace knew gathered at its end."""

    @contextmanager
    def gathering(*bots: str, **more: object) -> Iterator[Workplace]:
        with running(*bots, **more) as workplace:
            try:
                yield workplace
            finally:
                marks.gather(workplace)

    return gathering


@contextmanager
def overheard(path: Path) -> Iterator[None]:
    """Keep what bots in this very process log, as their operators would read it."""
    log = logging.getLogger("offhand")
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(Line())
    log.addHandler(handler)
    level = log.level
    log.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        log.setLevel(level)
        log.removeHandler(handler)
        handler.close()
