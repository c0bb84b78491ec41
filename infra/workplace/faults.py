"""Faults on request: which calls are to go wrong, and how, as data."""

import fnmatch
import random
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, assert_never, get_args

from infra.workplace.wire import Json, NotUnderstood

Commit: TypeAlias = Literal["never", "before", "late"]
"""Whether the real work is done all the same: never, before the fault is shown, or some seconds after it."""

Garbage: TypeAlias = Literal["empty", "cut", "html", "array", "huge"]


@dataclass(frozen=True, slots=True)
class Delay:
    """Answer properly, but only after `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer with a status of one's own; `retry_after` goes out as it stands, sense or nonsense."""

    status: int
    retry_after: str | None = None
    code: str | None = None
    commit: Commit = "never"
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Reset:
    """Break the connection off without an answer."""

    commit: Commit = "never"
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Hang:
    """Do the work or not, then say nothing for `seconds` and break off."""

    seconds: float
    commit: Commit = "never"


@dataclass(frozen=True, slots=True)
class Drip:
    """Answer properly, one byte at a time, the whole answer spread over `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Garble:
    """Do the work, answer with its status, and spoil the body."""

    how: Garbage


Action: TypeAlias = Delay | Answer | Reset | Hang | Drip | Garble


@dataclass(frozen=True, slots=True)
class Rule:
    """When and how a call goes wrong.

    `path` is a shell pattern over the whole path (`/v1.0/me/*/occurrences`). `nth` strikes that matching call only,
    counted from 1; `probability` decides over the rest with the seeded dice; `times` is the most often that the rule
    strikes.
    """

    action: Action
    method: str = "*"
    path: str = "*"
    nth: int | None = None
    probability: float = 1.0
    times: int | None = None


@dataclass(slots=True)
class _Counted:
    rule: Rule
    seen: int = 0
    struck: int = 0


@dataclass(slots=True)
class Faults:
    """The rules in force, with their counters; the first one that strikes is played."""

    _rules: list[_Counted] = field(default_factory=list)
    _dice: random.Random = field(default_factory=lambda: random.Random(1))  # nosec B311 # noqa: S311 -- faults have to be repeatable

    def put(self, *rules: Rule, seed: int = 1) -> None:
        """Replace all rules, count anew, and throw the dice of `seed`."""
        self._rules = [_Counted(rule) for rule in rules]
        self._dice = random.Random(seed)  # nosec B311 # noqa: S311 -- faults have to be repeatable

    def strike(self, method: str, path: str) -> Action | None:
        """Return what goes wrong with this call, if anything."""
        for counted in self._rules:
            rule = counted.rule
            if rule.method not in ("*", method) or not fnmatch.fnmatchcase(path, rule.path):
                continue
            counted.seen += 1
            spent = rule.times is not None and counted.struck >= rule.times
            if spent or (rule.nth is not None and rule.nth != counted.seen) or self._dice.random() >= rule.probability:
                continue
            counted.struck += 1
            return rule.action
        return None

    def as_json(self) -> list[Json]:
        """Describe the rules with what they have seen."""
        return [
            rule_as_json(counted.rule) | {"seen": counted.seen, "struck": counted.struck} for counted in self._rules
        ]


def rule_as_json(rule: Rule) -> Json:
    """Describe a rule as the room does."""
    described: Json = {"method": rule.method, "path": rule.path, "probability": rule.probability}
    described |= {"nth": rule.nth, "times": rule.times}
    match rule.action:
        case Delay(seconds):
            return described | {"action": "delay", "seconds": seconds}
        case Answer(status, retry_after, code, commit, seconds):
            described |= {"action": "answer", "status": status, "retryAfter": retry_after, "code": code}
            return described | {"commit": commit, "seconds": seconds}
        case Reset(commit, seconds):
            return described | {"action": "reset", "commit": commit, "seconds": seconds}
        case Hang(seconds, commit):
            return described | {"action": "hang", "seconds": seconds, "commit": commit}
        case Drip(seconds):
            return described | {"action": "drip", "seconds": seconds}
        case Garble(how):
            return described | {"action": "garble", "how": how}
        case _ as never:
            assert_never(never)


def rule_from_json(found: object) -> Rule:
    """Read a rule as the room sends it, or raise `NotUnderstood`."""
    if not isinstance(found, dict):
        raise NotUnderstood("A fault rule must be an object.")
    try:
        return Rule(
            _action(found),
            method=str(found.get("method", "*")).upper(),
            path=str(found.get("path", "*")),
            nth=None if found.get("nth") is None else int(found["nth"]),
            probability=float(found.get("probability", 1.0)),
            times=None if found.get("times") is None else int(found["times"]),
        )
    except (KeyError, TypeError, ValueError) as fault:
        raise NotUnderstood(f"This fault rule is incomplete or has a wrong value: {fault}.") from fault


def _action(found: Json) -> Action:
    commit: Commit = found.get("commit", "never")
    if commit not in get_args(Commit):
        raise ValueError(f"commit is one of {', '.join(get_args(Commit))}")
    seconds = float(found.get("seconds", 0))
    match found.get("action"):
        case "delay":
            return Delay(seconds)
        case "answer":
            retry_after, code = found.get("retryAfter"), found.get("code")
            return Answer(
                int(found["status"]), None if retry_after is None else str(retry_after), code, commit, seconds
            )
        case "reset":
            return Reset(commit, seconds)
        case "hang":
            return Hang(seconds, commit)
        case "drip":
            return Drip(seconds)
        case "garble" if found.get("how") in get_args(Garbage):
            return Garble(found["how"])
        case other:
            raise ValueError(
                f"unknown action {other!r}: delay, answer, reset, hang, drip, garble (how: {get_args(Garbage)})"
            )
