"""Tables as they are printed: rows of text under a head, columns as wide as they need to be."""

from __future__ import annotations

from collections.abc import Sequence

Row = Sequence[str]


def show(title: str, head: Row, rows: Sequence[Row]) -> None:
    """Print a table; the first column is left-aligned, the others right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    print(f"\n{title}\n")
    for row in (head, ["-" * width for width in widths], *rows):
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        print("  ".join(cells).rstrip(), flush=True)


def verdict(met: bool) -> str:
    """Say whether a goal was met."""
    return "met" if met else "MISSED"


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which that share of them lies; `values` need no order."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def milliseconds(seconds: float) -> str:
    """Return a time as it stands in a table."""
    return f"{seconds * 1_000:.1f} ms"
