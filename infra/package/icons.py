"""What Teams and the Store ask of the two icons."""

from __future__ import annotations

from collections.abc import Iterator

from infra.package.faults import Fault, Page
from infra.package.pictures import Picture, picture


def icon_faults(color: bytes, outline: bytes) -> Iterator[Fault]:
    """Yield what Teams or the Store would refuse about the two icons."""
    for name, png, side, look in (("colour", color, 192, _colour), ("outline", outline, 32, _outline)):
        try:
            seen = picture(png)
        except ValueError as error:
            yield Fault(f"The {name} icon {error}.", Page.PACKAGE)
            continue
        if (seen.width, seen.height) != (side, side):
            wrong = f"is {seen.width} x {seen.height} pixels; {side} x {side} are asked for"
            yield Fault(f"The {name} icon {wrong}.", Page.PACKAGE)
        elif wrong := look(seen):
            yield Fault(f"The {name} icon {wrong}.", Page.PACKAGE)


def _colour(seen: Picture) -> str:
    if len(set(seen.edge)) != 1 or next(seen.edge)[3] != 255:
        return "has no plain, opaque ground up to its edge; Teams cuts the corners by itself"
    return ""


def _outline(seen: Picture) -> str:
    visible = [pixel for row in seen.rows for pixel in row if pixel[3]]
    if any(pixel[:3] != (255, 255, 255) for pixel in visible):
        return "has colours other than white"
    if not visible:
        return "is empty"
    if any(row[at][3] for row in (seen.rows[0], seen.rows[-1]) for at in (0, -1)):
        return "has no transparent ground"
    return ""
