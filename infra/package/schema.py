"""Hold a package against Microsoft's own schemas, which npm brings and which are not part of this repository."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft4Validator

from infra.package.faults import Fault, Page
from infra.package.parts import MANIFEST, Parts

SCHEMAS = Path(__file__).parent / "node_modules/@microsoft/app-manifest/build/json-schemas/teams"


class SchemasMissing(Exception):
    """The schemas are not on this machine; `python3 dev.py package` brings them by npm."""


def schema_faults(parts: Parts) -> Iterator[Fault]:
    """Yield what the schemas refuse, file by file. Raises SchemasMissing."""
    version = str(parts.manifest.get("manifestVersion"))
    yield from _faults(version, "MicrosoftTeams.schema.json", parts.manifest, MANIFEST, Page.MANIFEST)
    for tag, strings in parts.languages.items():
        name = f"the strings of {tag}"
        yield from _faults(version, "MicrosoftTeams.Localization.schema.json", strings, name, Page.LOCALISATION)


def _faults(version: str, schema: str, content: object, name: str, page: Page) -> Iterator[Fault]:
    for error in sorted(_validator(version, schema).iter_errors(content), key=lambda each: each.json_path):
        yield Fault(f"In {name}, {error.json_path.removeprefix('$.')}: {error.message[:200]}.", page)


@cache
def _validator(version: str, schema: str) -> Any:  # noqa: ANN401 - jsonschema has no types
    try:
        content = json.loads((SCHEMAS / f"v{version}" / schema).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SchemasMissing(f"the schemas of manifest version {version} are not installed") from error
    return Draft4Validator(content)
