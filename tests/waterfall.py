"""Draws a trace: `python -m tests.waterfall` books an afternoon and writes what that took to docs/trace.svg.

The spans are those of the whole program, as tests/test_traces.py collects them; nothing in the picture is made up.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import SpanKind

PICTURE = Path(__file__).parents[1] / "docs" / "trace.svg"
FONT = 'role="img" font-family="system-ui, sans-serif" font-size="13"'
GRAPH_SECONDS = 0.1
"""Within which the plan answers in the picture."""
WIDTH, NAMES, ROW, TOP = 880, 250, 26, 58
COLOURS = {SpanKind.SERVER: "#4f52b2", SpanKind.CLIENT: "#c4663a", SpanKind.INTERNAL: "#3a8f7b"}
LEGEND = ((SpanKind.SERVER, "asked of us"), (SpanKind.INTERNAL, "our own work"), (SpanKind.CLIENT, "asked of others"))


@dataclass(frozen=True, slots=True)
class Row:
    """A span as a line of the picture: times in milliseconds since the trace began."""

    name: str
    depth: int
    kind: SpanKind
    start: float
    end: float


def rows(spans: Sequence[ReadableSpan]) -> tuple[Row, ...]:
    """Return the lines of one trace, each below what it was a part of."""
    began = min(span.start_time or 0 for span in spans)
    ours = {span.context.span_id for span in spans if span.context is not None}

    def under(parent: int | None, depth: int) -> Iterator[Row]:
        for span in sorted(spans, key=lambda each: each.start_time or 0):
            above = span.parent.span_id if span.parent is not None and span.parent.span_id in ours else None
            if above == parent and span.context is not None:
                start, end = ((moment or 0) - began for moment in (span.start_time, span.end_time))
                yield Row(span.name, depth, span.kind, start / 1e6, end / 1e6)
                yield from under(span.context.span_id, depth + 1)

    return tuple(under(None, 0))


def drawn(lines: Sequence[Row], title: str) -> str:
    """Return the picture as SVG text."""
    longest = max(line.end for line in lines)
    scale = (WIDTH - NAMES - 80) / longest
    height = TOP + ROW * len(lines) + 16
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" {FONT}>',
        f"<title>{escape(title)}</title>",
        f'<rect width="{WIDTH}" height="{height}" rx="8" fill="#ffffff" stroke="#d8d8e0"/>',
        f'<text x="16" y="26" font-weight="600" fill="#242424">{escape(title)}</text>',
    ]
    for number, (kind, meaning) in enumerate(LEGEND):
        left = 16 + 130 * number
        parts.append(f'<rect x="{left}" y="36" width="10" height="10" rx="2" fill="{COLOURS[kind]}"/>')
        parts.append(f'<text x="{left + 16}" y="45" font-size="11" fill="#616161">{meaning}</text>')
    for number, line in enumerate(lines):
        y = TOP + ROW * number
        x, length = NAMES + line.start * scale, max(2.0, (line.end - line.start) * scale)
        took = f"{line.end - line.start:.1f} ms"
        shade = "#f6f6fa" if number % 2 == 0 else "#ffffff"
        parts += [
            f'<rect x="8" y="{y}" width="{WIDTH - 16}" height="{ROW}" fill="{shade}"/>',
            f'<text x="{16 + 16 * line.depth}" y="{y + 17}" fill="#242424">{escape(line.name)}</text>',
            f'<rect x="{x:.1f}" y="{y + 7}" width="{length:.1f}" height="12" rx="3" fill="{COLOURS[line.kind]}"/>',
            f'<text x="{x + length + 6:.1f}" y="{y + 17}" font-size="11" fill="#616161">{took}</text>',
        ]
    return "\n".join((*parts, "</svg>\n"))


async def main() -> None:
    """Book an afternoon, and draw the trace of the tap."""
    from tests.test_traces import SPANS, begin, booked  # noqa: PLC0415 - which imports this module, to test it

    begin()
    with tempfile.TemporaryDirectory(prefix="waterfall-") as folder:
        await booked(Path(folder), GRAPH_SECONDS)
    spans = SPANS.get_finished_spans()
    (write,) = (span for span in spans if span.name == "POST graph")
    trace = [
        span for span in spans if span.context and write.context and span.context.trace_id == write.context.trace_id
    ]
    PICTURE.write_text(drawn(rows(trace), "One tap on Book, from the door to Graph and back"), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main())
