"""Reads the documented exchanges: a request, `###`, its answer; lines in front with # say where it stands."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

GRAPH = "https://graph.microsoft.com"


@dataclass(frozen=True, slots=True)
class Message:
    """A request or an answer: first line, headers with names in lower case, body."""

    first: str
    headers: dict[str, str]
    body: bytes

    @property
    def method(self) -> str:
        return self.first.split()[0]

    @property
    def target(self) -> str:
        """The path, without the host in front."""
        return self.first.split()[1].removeprefix(GRAPH)

    @property
    def dense(self) -> bytes:
        """The body without the white space between JSON's tokens; order of members and spelling of values stay."""
        return dense(self.body)

    def on_the_wire(self) -> bytes:
        """Write an answer as a server sends it."""
        body = self.dense if self.body else b""
        lines = [
            self.first,
            *(f"{name}: {value}" for name, value in self.headers.items()),
            f"Content-Length: {len(body)}",
        ]
        return "\r\n".join((*lines, "", "")).encode() + body


def documented(name: str) -> tuple[Message, Message]:
    """Return request and answer of the exchange in that file."""
    text = (Path(__file__).parent / f"{name}.http").read_text(encoding="utf-8")
    request, _, answer = text.partition("###\n")
    return parsed(request.encode()), parsed(answer.encode())


def documented_answer(name: str) -> Message:
    """Return the answer in a file that holds nothing else."""
    return parsed((Path(__file__).parent / f"{name}.http").read_bytes())


def parsed(raw: bytes) -> Message:
    """Take a message apart; comments in front of it are left out."""
    head, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    lines = [line for line in head.decode().splitlines() if not line.startswith("#")]
    headers = dict(line.split(": ", 1) for line in lines[1:])
    return Message(lines[0], {name.lower(): value for name, value in headers.items()}, body.strip())


def dense(body: bytes) -> bytes:
    """Return JSON without white space between its tokens; nothing else changes, so bytes can be compared."""
    return json.dumps(json.loads(body), separators=(",", ":"), ensure_ascii=False).encode()
