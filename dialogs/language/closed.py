"""Closed sets of meanings: enumerations whose members are found twice as fast, as most of reading is asking for them.

On Python 3.11 every mention of a member of an `Enum` goes through a slow look-up, and a sentence has some hundred of
them. To a type checker these are enumerations, exhaustive matches included; at run time plain classes with constants.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enum import Enum as Closed
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


__all__ = ["Closed", "auto"]
