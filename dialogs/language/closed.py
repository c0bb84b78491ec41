"""Closed sets of meanings: enumerations whose members are found twice as fast, as most of reading is asking for them.

On Python 3.11 every mention of a member of an `Enum` goes through a slow look-up, and a sentence has some hundred of
them. To a type checker these are enumerations, exhaustive matches included; at run time plain classes with constants.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    Closed = Enum
else:

    class _Members(type):
        """A class that can be walked through, member by member."""

        def __iter__(cls) -> Iterator[object]:
            return (value for value in vars(cls).values() if isinstance(value, cls))

    class Closed(metaclass=_Members):
        """Each name with `auto()` becomes a single object, equal to nothing but itself."""

        __slots__ = ("name",)

        def __init_subclass__(cls) -> None:
            for name, value in list(vars(cls).items()):
                if isinstance(value, auto):
                    member = object.__new__(cls)
                    member.name = name
                    setattr(cls, name, member)

        def __repr__(self) -> str:
            return f"{type(self).__name__}.{self.name}"

        def __reduce__(self) -> tuple[object, ...]:
            return getattr, (type(self), self.name)


_Kind = TypeVar("_Kind", bound=type[Enum])


def at_hand(kind: _Kind) -> _Kind:
    """Put the members of an enumeration, one with values that are written down, where they are found at once too."""
    for member in kind:
        type.__setattr__(kind, member.name, member)
    return kind


__all__ = ["Closed", "at_hand", "auto"]
