"""What Offhand tells its operator: a log that can hold no personal data, traces and metrics with standard names."""

from bot.telemetry.export import ExporterMissing, start_export
from bot.telemetry.log import Field, Line, anatomy, error_id, note, start_logging
from bot.telemetry.signals import NAMES, Answered, Count, collect, count, sending, serving, span

__all__ = [
    "NAMES",
    "Answered",
    "Count",
    "ExporterMissing",
    "Field",
    "Line",
    "anatomy",
    "collect",
    "count",
    "error_id",
    "note",
    "sending",
    "serving",
    "span",
    "start_export",
    "start_logging",
]
