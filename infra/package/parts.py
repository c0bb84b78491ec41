"""The files of a package, with every placeholder filled in, and the zip that is made of them."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"
PLACEHOLDER = re.compile(r"\$\{\{\s*(\w+)\s*\}\}")
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can hold: the same files make the same bytes, whenever they are zipped."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A package before it is zipped: `files` by their names, and the JSON among them, read."""

    files: Mapping[str, bytes]
    manifest: Mapping[str, Any]
    languages: Mapping[str, Mapping[str, Any]]
    """Strings by language tag, without the default language: its strings stand in the manifest."""

    @property
    def default_language(self) -> str:
        """The language in which the manifest itself is written."""
        return str(self.manifest["localizationInfo"]["defaultLanguageTag"])

    def icon(self, kind: str) -> bytes:
        """Return the picture that the manifest calls `color` or `outline`."""
        return self.files[self.manifest["icons"][kind]]


def read_parts(folder: Path, placeholders: Mapping[str, str]) -> Parts:
    """Read the manifest and what it names, and fill in the placeholders; one that is not known is left standing.

    Raises OSError when a file that the manifest names is missing, ValueError when one cannot be read.
    """
    text = (folder / MANIFEST).read_text(encoding="utf-8")

    def value(found: re.Match[str]) -> str:
        # inside of a JSON string: quotes and backslashes of a name must not end it
        return json.dumps(placeholders.get(found[1], found[0]), ensure_ascii=False)[1:-1]

    filled = PLACEHOLDER.sub(value, text)
    manifest = json.loads(filled)
    languages = {each["languageTag"]: each["file"] for each in manifest["localizationInfo"]["additionalLanguages"]}
    files = {MANIFEST: filled.encode()}
    for name in (*manifest["icons"].values(), *languages.values()):
        files[name] = (folder / name).read_bytes()
    return Parts(files, manifest, {tag: json.loads(files[name]) for tag, name in languages.items()})


def zipped(parts: Parts) -> bytes:
    """Return the zip: the same bytes for the same files on every machine."""
    held = io.BytesIO()
    # Stored, not deflated: another zlib would make other bytes of the same files, and there is little to save.
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(parts.files.items()):
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return held.getvalue()
