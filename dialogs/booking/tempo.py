"""The times by which bookings live, and how long each waits for what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from dialogs.booking.record import Booking
from dialogs.events import Obstacle

BY_SIGNING_IN = frozenset({Obstacle.SIGN_IN, Obstacle.CONSENT, Obstacle.INTERACTION})
"""Obstacles that the person lifts by signing in; a booking waits for that much longer than for a service."""

PASSING = frozenset({Obstacle.UNAVAILABLE, Obstacle.THROTTLED})
"""Obstacles that go away by themselves."""

LONGEST_RETRY = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Tempo:
    """The times by which bookings live; most are settings.

    `lease`: how long a command that is out belongs to its sender. `look_again`: how long after a look in vain the next
    one is made. `sweeps`: when, after the end, the plan is searched for late commits; they must outlast the plan's
    slowest commit and its slowest view. `prove_again`: between two looks for the proof. `retry`: before the second
    try, doubled for each further one. `tell_again`: before news that did not reach the chat is sent again, doubled
    likewise. `echo`: how long a card that shows a booking under way may itself be under way to the chat. `give_up`:
    after which an unreachable plan is told as not booked, or as unknown. `recheck`: between looks at a booking of
    which nothing is known, for `recheck_for`; a person who has to sign in is waited for as long. `max_tries` counts
    the sendings of one step.
    """

    lease: timedelta = timedelta(seconds=60)
    look_again: timedelta = timedelta(seconds=30)
    sweeps: tuple[timedelta, ...] = (timedelta(seconds=60), timedelta(minutes=10))
    prove_again: timedelta = timedelta(seconds=2)
    retry: timedelta = timedelta(seconds=2)
    tell_again: timedelta = timedelta(seconds=20)
    echo: timedelta = timedelta(seconds=6)
    give_up: timedelta = timedelta(minutes=15)
    recheck: timedelta = timedelta(hours=1)
    recheck_for: timedelta = timedelta(hours=24)
    max_tries: int = 8
    max_proofs: int = 3


def pause_after(failures: int, tempo: Tempo) -> timedelta:
    """How long to wait after so many failures in a row: doubled each time, at most a minute."""
    return min(tempo.retry * (1 << min(failures, 16)), LONGEST_RETRY)


def patience_ends(booking: Booking, tempo: Tempo) -> datetime:
    """When to stop retrying. What was never tried is tried even after it, so a long queue fails nobody."""
    since = booking.patient_since or booking.confirmed_at
    waits_for_sign_in = booking.hindrance is not None and booking.hindrance.obstacle in BY_SIGNING_IN
    return since + (tempo.recheck_for if waits_for_sign_in else tempo.give_up)


def case_closes(booking: Booking, tempo: Tempo) -> datetime:
    """When, after its end, a booking is looked after for the last time."""
    return (booking.ended_at or booking.confirmed_at) + tempo.recheck_for


def comes_to_rest(booking: Booking, tempo: Tempo) -> datetime:
    """When, after its end, a booking that owes nothing any more lets go of what it held in words."""
    return (booking.ended_at or booking.confirmed_at) + tempo.recheck


def is_due(moment: datetime | None, now: datetime) -> bool:
    """Tell whether the moment has come; none means at once."""
    return moment is None or moment <= now
