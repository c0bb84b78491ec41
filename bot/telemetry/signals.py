"""Traces and metrics: the standard names of OpenTelemetry, and few of our own; no text, name or token in any of them.

Without an SDK (see `export`) all of it costs next to nothing and goes nowhere. Names follow the semantic conventions
for HTTP, stable since 1.23: https://opentelemetry.io/docs/specs/semconv/http/
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from time import perf_counter

from opentelemetry import metrics, trace

_tracer = trace.get_tracer("offhand")
_meter = metrics.get_meter("offhand")

SERVED = "http.server.request.duration"
SENT = "http.client.request.duration"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
"""Boundaries that the conventions advise, in seconds."""

_served = _meter.create_histogram(
    SERVED, "s", "Duration of requests to Offhand.", explicit_bucket_boundaries_advisory=SECONDS
)
_sent = _meter.create_histogram(
    SENT, "s", "Duration of requests by Offhand.", explicit_bucket_boundaries_advisory=SECONDS
)


class Count(Enum):
    """What is counted; the value is the counter's name, `offhand.` in front."""

    UNDERSTOOD = "understood"
    ASKED_BACK = "asked_back"
    BOOKED = "booked"
    UNDONE = "undone"
    UNKNOWN = "unknown"
    CONSENT_WALL = "consent_wall"


_COUNTERS = {each: _meter.create_counter(f"offhand.{each.value}") for each in Count}

NAMES = frozenset({SERVED, SENT, *(f"offhand.{each.value}" for each in Count)})
"""All metrics that there are; dashboards are checked against it."""


def count(what: Count, by: int = 1, **attributes: str | int | bool) -> None:
    """Count something that happened; attributes are few and never name a person."""
    _COUNTERS[what].add(by, attributes)


@contextmanager
def span(name: str, **attributes: str | int | bool) -> Iterator[None]:
    """Trace what is done inside, as a part of what goes on around it."""
    with _tracer.start_as_current_span(name, attributes=attributes, record_exception=False):
        yield


class Answered:
    """What a request got; whoever makes it notes the status."""

    __slots__ = ("status",)

    def __init__(self) -> None:
        """Begin without an answer."""
        self.status = 0


@contextmanager
def serving(method: str, route: str) -> Iterator[Answered]:
    """Trace and measure one request to Offhand; `route` is the pattern, never the path that was asked for."""
    attributes = {"http.request.method": method, "http.route": route}
    with _tracer.start_as_current_span(
        f"{method} {route}", kind=trace.SpanKind.SERVER, attributes=attributes, record_exception=False
    ) as current:
        yield from _measured(_served, current, attributes)


@contextmanager
def sending(method: str, service: str) -> Iterator[Answered]:
    """Trace and measure one request by Offhand; `service` is graph, entra, connector or tokens, never an address."""
    attributes = {"http.request.method": method, "peer.service": service}
    with _tracer.start_as_current_span(
        f"{method} {service}", kind=trace.SpanKind.CLIENT, attributes=attributes, record_exception=False
    ) as current:
        yield from _measured(_sent, current, attributes)


def _measured(histogram: metrics.Histogram, current: trace.Span, attributes: dict[str, str]) -> Iterator[Answered]:
    answered, begun = Answered(), perf_counter()
    found: dict[str, str | int] = dict(attributes)
    try:
        yield answered
    except BaseException as error:
        found["error.type"] = type(error).__name__
        raise
    finally:
        if answered.status:
            found["http.response.status_code"] = answered.status
            current.set_attribute("http.response.status_code", answered.status)
        histogram.record(perf_counter() - begun, found)
