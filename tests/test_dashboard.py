"""The dashboard asks for metrics that there are, and for all of them."""

from __future__ import annotations

import json
import re
from pathlib import Path

from bot.telemetry import NAMES

WORKBOOK = Path(__file__).parents[1] / "infra" / "azure" / "workbook.json"
METRIC = re.compile(r"'((?:http|offhand)\.[a-z_.]+)'")


def test_the_workbook_and_the_program_know_the_same_metrics() -> None:
    charts = [each["content"]["query"] for each in json.loads(WORKBOOK.read_text())["items"] if each["type"] == 3]
    asked = {name for query in charts for name in METRIC.findall(query)} - {"http.route", "http.response.status_code"}
    assert asked == NAMES
