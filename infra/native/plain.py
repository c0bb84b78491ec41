"""The sources as mypyc compiles them best: what Python does at run time for a class or a name is written out in them.

mypyc leaves the values of named tuples and dataclasses to the interpreter to make and to compare, looks every constant
of a module up by its name, and asks the interpreter whether a value is of one of several types. So, in the copy that
is compiled,

- such a class becomes a plain one with `__init__`, `__eq__`, `__hash__` and `_replace` of its own (`values.py`),
- a constant of a module becomes `Final`,
- `isinstance(x, A | B)` becomes `isinstance(x, (A, B))`.

Sentences are read in less than half the time for it. The sources stay what they are, and a traceback leads to them:
every line keeps its number.
"""

from __future__ import annotations

import ast
import re

from infra.native.page import Page
from infra.native.values import write_out

_CONSTANT = re.compile("_?[A-Z][A-Z0-9_]*")
_IMPORTS = "from itertools import repeat as _repeat; from typing import Final as _Final"


def plain(source: str) -> str:
    """Return a module's source as it is compiled. Raises ValueError for a class that has no room to be written out."""
    module, page = ast.parse(source), Page(source)
    for statement in module.body:
        match statement:
            case ast.ClassDef():
                write_out(statement, page)
            case ast.Assign(targets=[ast.Name(id=name) as target]) if _CONSTANT.fullmatch(name):
                page.put(target, f"{name}: _Final")
            case ast.AnnAssign(target=ast.Name(id=name), annotation=kind) if _CONSTANT.fullmatch(name):
                page.put(kind, f"_Final[{ast.unparse(kind)}]")
            case ast.ImportFrom(module="__future__"):
                page.put(statement, f"{ast.unparse(statement)}; {_IMPORTS}")
            case _:
                pass
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Name(id="isinstance"), args=[_, ast.BinOp(op=ast.BitOr()) as kinds]):
                page.put(kinds, f"({', '.join(_sides(kinds))})")
            case _:
                pass
    return page.written()


def _sides(kinds: ast.expr) -> list[str]:
    """Return the types that stand between bars."""
    match kinds:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return [*_sides(left), *_sides(right)]
        case _:
            return [ast.unparse(kinds)]
