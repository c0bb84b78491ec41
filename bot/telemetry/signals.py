"""Traces and metrics: the standard names of OpenTelemetry, and few of our own; no text, name or token in any of them.

Without an SDK (see `export`) all of it costs next to nothing and goes nowhere. Names follow the semantic conventions
for HTTP, stable since 1.23: https://opentelemetry.io/docs/specs/semconv/http/
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from enum import Enum
from time import perf_counter
from types import TracebackType
from typing import Self, TypeAlias

from opentelemetry import metrics, trace

_tracer = trace.get_tracer("offhand")
_meter = metrics.get_meter("offhand")

Attributes: TypeAlias = Mapping[str, str | int]
STATUS = "http.response.status_code"
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


@dataclass(slots=True)
class _Collector:
    """Whether anybody collects traces: a span that goes nowhere would still cost a hundredth of a turn."""

    is_there: bool


_collector = _Collector(not isinstance(trace.get_tracer_provider(), trace.ProxyTracerProvider))
_UNTRACED = nullcontext()
_COUNTERS = {each: _meter.create_counter(f"offhand.{each.value}") for each in Count}

NAMES = frozenset({SERVED, SENT, *(f"offhand.{each.value}" for each in Count)})
"""All metrics that there are; dashboards are checked against it."""


def collect(spans: trace.TracerProvider, meters: metrics.MeterProvider) -> None:
    """Give traces and metrics to those from now on; a process has them once, and for good."""
    trace.set_tracer_provider(spans)
    metrics.set_meter_provider(meters)
    _collector.is_there = True


def count(what: Count, by: int = 1, **attributes: str | int | bool) -> None:
    """Count something that happened; attributes are few and never name a person."""
    _COUNTERS[what].add(by, attributes)


def span(name: str, **attributes: str | int | bool) -> AbstractContextManager[object]:
    """Trace what is done inside, as a part of what goes on around it."""
    if not _collector.is_there:
        return _UNTRACED
    return _tracer.start_as_current_span(name, attributes=attributes, record_exception=False)


class Answered:
    """A request while it is under way, traced and measured; whoever makes it notes the `status` that it got."""

    __slots__ = ("_attributes", "_begun", "_histogram", "_kind", "_name", "_trace", "status")

    def __init__(self, name: str, kind: trace.SpanKind, histogram: metrics.Histogram, attributes: Attributes) -> None:
        """Begin without an answer."""
        self._name = name
        self._kind = kind
        self._histogram = histogram
        self._attributes = attributes
        self._trace: AbstractContextManager[trace.Span] | None = None
        self.status = 0

    def __enter__(self) -> Self:
        """Begin to trace and to measure."""
        if _collector.is_there:
            self._trace = _tracer.start_as_current_span(
                self._name, kind=self._kind, attributes=self._attributes, record_exception=False
            )
            self._trace.__enter__()
        self._begun = perf_counter()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, way: TracebackType | None
    ) -> None:
        """Measure, and note what it got."""
        found: dict[str, str | int] = dict(self._attributes)
        if kind is not None:
            found["error.type"] = kind.__name__
        if self.status:
            found[STATUS] = self.status
        self._histogram.record(perf_counter() - self._begun, found)
        if self._trace is not None:
            if self.status:
                trace.get_current_span().set_attribute(STATUS, self.status)
            self._trace.__exit__(kind, error, way)


def serving(method: str, route: str) -> Answered:
    """Trace and measure one request to Offhand; `route` is the pattern, never the path that was asked for."""
    attributes = {"http.request.method": method, "http.route": route}
    return Answered(f"{method} {route}", trace.SpanKind.SERVER, _served, attributes)


def sending(method: str, service: str) -> Answered:
    """Trace and measure one request by Offhand; `service` is graph, entra, connector or tokens, never an address."""
    attributes = {"http.request.method": method, "peer.service": service}
    return Answered(f"{method} {service}", trace.SpanKind.CLIENT, _sent, attributes)
