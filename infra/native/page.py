"""A source that is changed place by place, while every line keeps its number."""

from __future__ import annotations

import ast


class Page:
    """The lines of a source, and what is to be written in them."""

    __slots__ = ("_changes", "_lines")

    def __init__(self, source: str) -> None:
        """Take a source; its places are counted in bytes, as the parser counts them."""
        self._lines = [line.encode() for line in source.splitlines()]
        self._changes: list[tuple[tuple[int, int], tuple[int, int], str]] = []

    def put(self, node: ast.expr | ast.stmt, text: str) -> None:
        """Write something else in the place of a node."""
        self._changes.append(((node.lineno, node.col_offset), end_of(node), text))

    def rows(self, numbers: list[int], lines: list[str]) -> None:
        """Write these lines in place of those. Raises ValueError when they are too many."""
        if len(lines) > len(numbers):
            raise ValueError(f"line {numbers[0]}: no room for {lines[len(numbers) :]}")
        self._lines += [b""] * (max(numbers) - len(self._lines))
        for number, text in zip(numbers, lines + [""] * (len(numbers) - len(lines)), strict=True):
            self._changes.append(((number, 0), (number, len(self._lines[number - 1])), text))

    def written(self) -> str:
        """Return the source with all changes."""
        lines = list(self._lines)
        for (first, start), (last, end), text in sorted(self._changes, reverse=True):
            whole = lines[first - 1][:start] + text.encode() + lines[last - 1][end:]
            lines[first - 1 : last] = [whole, *[b""] * (last - first)]
        return b"\n".join(lines).decode() + "\n"


def end_of(node: ast.expr | ast.stmt) -> tuple[int, int]:
    """Return the line and the column behind a node."""
    return node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
