"""Sends traces and metrics to a collector, where one is configured; the SDK for it is an optional extra."""

from __future__ import annotations

from collections.abc import Callable

from bot.telemetry.signals import collect

EXTRA = "requirements-telemetry.txt"


class ExporterMissing(Exception):
    """A collector is configured, but the packages that speak to it are not installed."""

    def __init__(self) -> None:
        """Say what to install."""
        super().__init__(f"OTLP_URL is set, but OpenTelemetry's exporter is not installed: pip install -r {EXTRA}")


def start_export(collector: str) -> Callable[[], None]:
    """Begin to send to the collector (OTLP over HTTP, protobuf) and return what ends it; raises ExporterMissing.

    It sends in threads of its own; a collector that is away costs traces, never a turn.
    """
    try:
        from opentelemetry.exporter.otlp.proto.http.metric_exporter import (  # noqa: PLC0415 - only for who exports
            OTLPMetricExporter,
        )
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415
        from opentelemetry.sdk.metrics import MeterProvider  # noqa: PLC0415
        from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader  # noqa: PLC0415
        from opentelemetry.sdk.resources import Resource  # noqa: PLC0415
        from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415
    except ImportError:
        raise ExporterMissing from None
    resource = Resource.create({"service.name": "offhand"})
    spans = TracerProvider(resource=resource)
    spans.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(f"{collector}/v1/traces")))
    reader = PeriodicExportingMetricReader(OTLPMetricExporter(f"{collector}/v1/metrics"))
    meters = MeterProvider(resource=resource, metric_readers=[reader])
    collect(spans, meters)

    def stop() -> None:
        spans.shutdown()
        meters.shutdown()

    return stop
