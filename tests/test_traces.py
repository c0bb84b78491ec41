"""Traces and metrics: one trace from the door to Graph, standard names, and nobody's words in any attribute."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from xml.dom import minidom

import pytest
from aiohttp import web
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.metrics.v1.metrics_pb2 import AggregationTemporality
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from app import build  # noqa: TID251 - the whole program in this process, so that its spans can be seen
from bot.settings import Settings
from bot.stores import open_store
from bot.teams import runner
from bot.telemetry import NAMES, collect
from infra.workplace import Workplace
from infra.workplace.faults import Delay, Rule
from tests.bot_process import running_bot
from tests.monday import NINE_ON_MONDAY
from tests.test_whole import presses, says
from tests.waterfall import drawn, rows

ROOT = Path(__file__).parents[1]
SPANS = InMemorySpanExporter()
READER = InMemoryMetricReader()


@pytest.fixture(scope="module", autouse=True)
def collected() -> Iterator[None]:
    """Collect the spans and metrics of this process."""
    begin()
    return iter([None])


def begin() -> None:
    """Collect spans and metrics from now on."""
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(SPANS))
    collect(provider, MeterProvider(metric_readers=[READER]))


async def booked(folder: Path, graph_seconds: float = 0.0) -> None:
    """Book an afternoon through the whole program, with the plan answering after so long."""
    with Workplace.running() as workplace:
        workplace.site.clock.move(NINE_ON_MONDAY)
        workplace.site.faults.put(Rule(Delay(graph_seconds), path="/v1.0/me/settings/*"))
        settings = Settings.read(workplace.settings(STORE_URL=f"sqlite:///{folder / 'offhand.sqlite3'}", PORT="0"))
        serving = runner(build(settings, await open_store(settings.store_url)))
        await serving.setup()
        site = web.TCPSite(serving, "127.0.0.1", 0)
        await site.start()
        try:
            workplace.connect(f"http://127.0.0.1:{serving.addresses[0][1]}/api/messages")
            offer = await says(workplace, "dentist tomorrow afternoon", "Shall I book this time off?")
            await presses(workplace, offer, "book", "Booked.")
        finally:
            await serving.cleanup()


def values(spans: tuple[ReadableSpan, ...]) -> str:
    """Return all that spans say, as one text."""
    return json.dumps([[span.name, dict(span.attributes or {})] for span in spans], default=str)


async def test_one_trace_leads_from_the_door_to_graph_and_says_nobodys_words(tmp_path: Path) -> None:
    await booked(tmp_path)
    spans = SPANS.get_finished_spans()

    writes = [span for span in spans if span.name == "POST graph"]
    assert len(writes) == 1
    known = {span.context.span_id: span for span in spans if span.context is not None}
    way = []
    step: ReadableSpan | None = writes[0]
    while step is not None:
        way.append(step.name)
        step = known.get(step.parent.span_id) if step.parent is not None else None
    assert way == ["POST graph", "turn", "POST /api/messages"]

    told = values(spans)
    for word in ("dentist", "afternoon", "Jana", "Hoffmann", "Time off", "eyJ"):
        assert word not in told


async def test_metrics_have_the_names_that_dashboards_use(tmp_path: Path) -> None:
    await booked(tmp_path)
    data = READER.get_metrics_data()
    assert data is not None
    found = {
        metric.name
        for resource in data.resource_metrics
        for scope in resource.scope_metrics
        for metric in scope.metrics
        if scope.scope.name == "offhand"
    }
    assert {
        "http.server.request.duration",
        "http.client.request.duration",
        "offhand.understood",
        "offhand.booked",
    } <= found
    assert found <= NAMES


async def test_a_collector_gets_traces_and_metrics_from_the_bot_as_a_process(tmp_path: Path) -> None:
    """With OTLP_URL set the bot sends both, at the latest when it stops; what it sends names nobody.

    What infra/azure sets beside it makes numbers that can be added up, as Application Insights does.
    """
    received: dict[str, bytes] = {}

    async def keep(request: web.Request) -> web.Response:
        body = await request.read()
        plain = gzip.decompress(body) if request.headers.get("Content-Encoding") == "gzip" else body
        received[request.path] = received.get(request.path, b"") + plain
        return web.Response()

    collector = web.Application()
    collector.router.add_post("/v1/{kind}", keep)
    serving = web.AppRunner(collector)
    await serving.setup()
    await web.TCPSite(serving, "127.0.0.1", 0).start()
    try:
        with Workplace.running() as workplace:
            address = f"http://127.0.0.1:{serving.addresses[0][1]}"
            sums = {"OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE": "delta"}
            async with running_bot(workplace.settings(OTLP_URL=address) | sums, tmp_path) as bot:
                workplace.connect(bot.url)
                await says(workplace, "hello", "Hello!")
                assert await bot.stop() == 0
    finally:
        await serving.cleanup()
    assert b"POST /api/messages" in received["/v1/traces"]
    assert b"http.server.request.duration" in received["/v1/metrics"]
    assert b"Hoffmann" not in received["/v1/traces"] + received["/v1/metrics"]
    sent = ExportMetricsServiceRequest.FromString(received["/v1/metrics"])
    kinds = {
        metric.histogram.aggregation_temporality
        for resource in sent.resource_metrics
        for scope in resource.scope_metrics
        for metric in scope.metrics
        if metric.name == "http.server.request.duration"
    }
    assert kinds == {AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA}


async def test_a_trace_can_be_drawn(tmp_path: Path) -> None:
    """The picture of the pages shows the tap's own spans, one line each, and is well-formed."""
    SPANS.clear()
    await booked(tmp_path)
    spans = SPANS.get_finished_spans()
    (write,) = (span for span in spans if span.name == "POST graph")
    trace_id = write.context.trace_id if write.context else 0
    lines = rows([span for span in spans if span.context and span.context.trace_id == trace_id])
    assert [line.name for line in lines[:2]] == ["POST /api/messages", "turn"]
    assert {line.depth for line in lines} == {0, 1, 2}
    picture = minidom.parseString(drawn(lines, "One <tap>"))  # noqa: S318 - our own drawing
    told = [each.firstChild.nodeValue for each in picture.getElementsByTagName("text") if each.firstChild]
    assert [each for each in told if each == "POST graph"] == ["POST graph"]
    assert "One <tap>" in told
