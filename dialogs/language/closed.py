"""Closed sets of meanings: enumerations whose members are found at once, as most of reading is asking for them.

On Python 3.11 every mention of a member of an `Enum`, and even of a constant of a class, goes through a slow look-up,
and a sentence has some hundreds of them; the slots of an object are found without one. To a type checker these are
enumerations, exhaustive matches included; at run time each is one object that holds its members. So they are to mypyc,
which finds a member at once by itself; it wants `enum` imported where one is written, and a hash that does not spell
the name of the member.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    Closed = Enum
else:

    class _Member:
        """One of a set: a single object, equal to nothing but itself."""

        __slots__ = ("_set", "name")

        def __init__(self, kind: _Set, name: str) -> None:
            self._set, self.name = kind, name

        def __repr__(self) -> str:
            return f"{type(self._set).__name__}.{self.name}"

    class _Set:
        """The members of one set, each under its name."""

        __slots__ = ()

        def __iter__(self) -> Iterator[_Member]:
            return (getattr(self, name) for name in self.__slots__)

    class _Closing(type):
        """Makes an object of what is written as a class: each name with `auto()` becomes a member."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, object]) -> object:
            if not bases:
                return super().__new__(cls, name, bases, body)
            names = tuple(each for each, value in body.items() if isinstance(value, auto))
            told = {"__slots__": names, "__doc__": body.get("__doc__"), "__module__": body["__module__"]}
            kind = type(name, (_Set,), told)()
            for each in names:
                setattr(kind, each, _Member(kind, each))
            return kind

    class Closed(metaclass=_Closing):
        """What sets derive from."""


_Kind = TypeVar("_Kind", bound=type[Enum])


def at_hand(kind: _Kind) -> _Kind:
    """Put the members of an enumeration, one with values that are written down, where they are found at once too."""
    kind.__hash__ = object.__hash__  # type: ignore[method-assign]  # each is a single object: no need to hash its name
    for member in kind:
        type.__setattr__(kind, member.name, member)
    return kind


__all__ = ["Closed", "at_hand"]
