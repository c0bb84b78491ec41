"""The property names that Azure's own libraries know, read from their sources without importing them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TOOLS = Path(__file__).resolve().parents[2] / "var" / "azure-tools"

PACKAGES = {
    "Microsoft.App/": "appcontainers",
    "Microsoft.Authorization/": "authorization",
    "Microsoft.BotService/": "botservice",
    "Microsoft.ContainerRegistry/": "containerregistry",
    "Microsoft.DBforPostgreSQL/": "postgresqlflexibleservers",
    "Microsoft.Insights/components": "applicationinsights",
    "Microsoft.Insights/diagnosticSettings": "monitor",
    "Microsoft.KeyVault/": "keyvault",
    "Microsoft.ManagedIdentity/": "msi",
    "Microsoft.Network/privateDnsZones": "privatedns",
    "Microsoft.Network/": "network",
    "Microsoft.OperationalInsights/": "loganalytics",
}
"""Which library speaks for which resources; the first that fits."""

OLD = re.compile(r'"key": "([\w.@\\]+)"')
NEW = re.compile(r'rest_field\(\s*name="([\w.]+)"|^    (\w+): .*= rest_field\((?!\s*name=)', re.MULTILINE)
ENVELOPE = {"name", "location", "tags", "scope", "parent", "dependsOn", "properties", "kind", "identity", "sku"}
FREE = {"tags", "metadata", "userAssignedIdentities"}
"""Below these, whoever writes the file chooses the names."""


def known(resource_type: str) -> set[str] | None:
    """Return the names that the library of this resource knows, or None where it is not installed."""
    package = next(package for start, package in PACKAGES.items() if resource_type.startswith(start))
    sources = [
        source
        for folder in TOOLS.glob(f"lib/*/site-packages/azure/mgmt/{package}")
        for source in folder.rglob("*models*.py")
    ]
    if not sources:
        return None
    text = "\n".join(source.read_text(encoding="utf-8") for source in sources)
    old = {part for key in OLD.findall(text) for part in key.split(".")}
    return old | {name or attribute for name, attribute in NEW.findall(text)} | ENVELOPE


def names(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever pycep made of it
    """Yield the property names in a value, and none of the expressions that compute one."""
    if isinstance(value, list):
        for each in value:
            yield from names(each)
    elif isinstance(value, dict) and not value.keys() & {"operator", "function"}:
        for name, content in value.items():
            yield name
            if name not in FREE:
                yield from names(content)
