"""Read Bicep: what a file asks for, what it makes and what it hands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pycep import BicepParser

FOLDER = Path(__file__).resolve().parents[2] / "infra" / "azure"


@dataclass(frozen=True, slots=True)
class Bicep:
    """One file, parsed; the values are pycep's own."""

    path: Path
    parameters: Mapping[str, Mapping[str, Any]]
    resources: Mapping[str, Mapping[str, Any]]
    modules: Mapping[str, Mapping[str, Any]]
    outputs: Mapping[str, Mapping[str, Any]]

    @property
    def name(self) -> str:
        """The path as other files write it."""
        return str(self.path.relative_to(FOLDER))

    @property
    def text(self) -> str:
        """The file as it is written."""
        return self.path.read_text(encoding="utf-8")


@cache
def every_file() -> tuple[Bicep, ...]:
    """Return all files; pycep raises what it cannot read."""
    return tuple(_read(path) for path in sorted(FOLDER.rglob("*.bicep")))


def _read(path: Path) -> Bicep:
    held = BicepParser().parse(text=path.read_text(encoding="utf-8"))
    return Bicep(
        path=path,
        parameters=held.get("parameters", {}),
        resources=_bare(held.get("resources", {})),
        modules=_bare(held.get("modules", {})),
        outputs=held.get("outputs", {}),
    )


def _bare(parts: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Take the conditions away: what is made only sometimes must be right, too."""
    return {
        name: {**part, "config": part["config"]["config"] if "condition" in part["config"] else part["config"]}
        for name, part in parts.items()
    }
