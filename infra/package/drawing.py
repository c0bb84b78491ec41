"""Draw the two icons of the package from the one drawing beside them: `.venv/bin/python -m infra.package.drawing`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from resvg_py import svg_to_bytes

FOLDER = Path(__file__).resolve().parents[2] / "manifest"
WHOLE, SIGN = 'viewBox="0 0 192 192"', 'viewBox="32 32 128 128"'
IN_WHITE = ".ground { display: none } .sun { fill: #fff } .wave { stroke: #fff }"


def drawn() -> Mapping[str, bytes]:
    """Return both icons as PNG: the same bytes on every machine, since the drawing holds no text and needs no font."""
    drawing = (FOLDER / "icon.svg").read_text(encoding="utf-8")
    sign = drawing.replace(WHOLE, SIGN)
    return {
        "color.png": bytes(svg_to_bytes(svg_string=drawing, width=192, height=192)),
        "outline.png": bytes(svg_to_bytes(svg_string=sign, width=32, height=32, style_sheet=IN_WHITE)),
    }


def main() -> None:
    """Write both icons beside their drawing."""
    for name, png in drawn().items():
        (FOLDER / name).write_bytes(png)


if __name__ == "__main__":
    main()
