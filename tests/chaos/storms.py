"""What goes wrong with the calls of the real processes, in the workplace's own words."""

from __future__ import annotations

from infra.workplace.faults import Action, Answer, Delay, Garble, Hang, Reset, Rule

WRITES = "/v1.0/me/settings/workHoursAndLocations/occurrences*"
VIEWS = "/v1.0/me/settings/workHoursAndLocations/occurrencesView*"
CONNECTOR = "/connector/v3/conversations/*"
LATE = 2.5
"""Seconds after which a late commit comes: later than the second look for it, earlier than the first sweep."""


def storm(faults: float) -> tuple[Rule, ...]:
    """Return rules that let this share of the writes go wrong, fewer of the views, and some of the bot's messages.

    A quarter of what goes wrong is committed all the same, another quarter late.
    """
    writes: tuple[Action, ...] = (
        Reset(commit="before"),
        Reset(commit="never"),
        Reset(commit="late", seconds=LATE),
        Answer(504, commit="before"),
        Answer(504, commit="late", seconds=LATE),
        Answer(503, retry_after="1"),
        Answer(500),
        Answer(429, retry_after="1"),
        Answer(429, retry_after="2"),
        Garble("cut"),
        Garble("empty"),
        Delay(1.5),
        Hang(7, commit="before"),
    )
    views: tuple[Action, ...] = (Reset(), Answer(503), Garble("html"), Answer(429, retry_after="1"))
    connector: tuple[Action, ...] = (Reset(), Answer(502), Answer(429, retry_after="1"))
    return (
        *_shared(faults, writes, "POST", WRITES),
        *_shared(faults, writes, "DELETE", WRITES),
        *_shared(faults / 3, views, "GET", VIEWS),
        *_shared(faults / 6, connector, "*", CONNECTOR),
    )


def _shared(share: float, actions: tuple[Action, ...], method: str, path: str) -> tuple[Rule, ...]:
    """Share a probability out: the first rule that strikes is played, so each later one gets more of what is left."""
    rules = []
    left = 1.0
    for action in actions:
        part = share / len(actions)
        rules.append(Rule(action, method=method, path=path, probability=part / left))
        left -= part
    return tuple(rules)
