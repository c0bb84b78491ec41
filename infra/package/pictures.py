"""Read the pixels of a PNG file, as far as an icon needs it: eight bits, colours with or without transparency."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {2: 3, 6: 4}
MOST = 4096 * 4096 * 5
"""Bytes that a picture may unpack to; a small file must not fill the memory."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's size in pixels, and its pixels row by row, each as (red, green, blue, opacity)."""

    width: int
    height: int
    rows: tuple[tuple[tuple[int, int, int, int], ...], ...]

    @property
    def edge(self) -> Iterator[tuple[int, int, int, int]]:
        """Yield the pixels of the frame."""
        yield from self.rows[0]
        yield from self.rows[-1]
        for row in self.rows:
            yield from (row[0], row[-1])


def picture(png: bytes) -> Picture:
    """Return the pixels; raises ValueError with what is not as it should be."""
    if not png.startswith(SIGNATURE):
        raise ValueError("is no PNG file")
    chunks = list(_chunks(png))
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13:
        raise ValueError("is a damaged PNG file")
    width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", chunks[0][1])
    if depth != 8 or colour not in CHANNELS or interlaced:
        raise ValueError("is not a plain PNG of 8 bits with red, green and blue")
    size = CHANNELS[colour]
    wanted = height * (width * size + 1)
    if not 0 < wanted <= MOST:
        raise ValueError("is too large")
    try:
        data = zlib.decompressobj().decompress(b"".join(body for kind, body in chunks if kind == b"IDAT"), wanted)
    except zlib.error as error:
        raise ValueError("is a damaged PNG file") from error
    if len(data) != wanted:
        raise ValueError("is a damaged PNG file")
    rows = tuple(_coloured(line, size) for line in _lines(data, width * size, size))
    return Picture(width, height, rows)


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at + 8 <= len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        yield kind, png[at + 8 : at + 8 + length]
        at += 12 + length


def _lines(data: bytes, length: int, size: int) -> Iterator[bytes]:
    """Undo the filters (PNG specification, 9.2): each byte was written as a difference from its neighbours."""
    above = bytes(length)
    for start in range(0, len(data), length + 1):
        kind, line = data[start], bytearray(data[start + 1 : start + 1 + length])
        for at in range(length):
            left, corner = (line[at - size], above[at - size]) if at >= size else (0, 0)
            line[at] = (line[at] + _foretold(kind, left, above[at], corner)) & 0xFF
        above = bytes(line)
        yield above


def _foretold(kind: int, left: int, up: int, corner: int) -> int:
    match kind:
        case 0:
            return 0
        case 1:
            return left
        case 2:
            return up
        case 3:
            return (left + up) // 2
        case 4:
            guess = left + up - corner
            return min((left, up, corner), key=lambda near: abs(guess - near))
        case _:
            raise ValueError("is a damaged PNG file")


def _coloured(line: bytes, size: int) -> tuple[tuple[int, int, int, int], ...]:
    if size == 4:
        return tuple((line[at], line[at + 1], line[at + 2], line[at + 3]) for at in range(0, len(line), 4))
    return tuple((line[at], line[at + 1], line[at + 2], 255) for at in range(0, len(line), 3))
