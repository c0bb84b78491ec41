"""The sources as mypyc compiles them best: what Python does at run time for a class or a name is written out in them.

mypyc leaves the values of named tuples and dataclasses to the interpreter to make and to compare, looks every constant
of a module up by its name, and asks the interpreter whether a value is of one of several types. So, in the copy that
is compiled,

- such a class becomes a plain one with `__init__`, `__eq__`, `__hash__` and `_replace` of its own (`values.py`),
- a constant of a module becomes `Final`,
- `isinstance(x, A | B)`, and of a name of such a union, becomes `isinstance(x, (A, B))`.

Sentences are read in less than half the time for it. The sources stay what they are, and a traceback leads to them:
every line keeps its number.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from infra.native.page import Page
from infra.native.values import write_out

Unions = Mapping[str, Sequence[str]]
"""The types of each union, or of each tuple of types, by its name."""

_CONSTANT = re.compile("_?[A-Z][A-Z0-9_]*")
_IS_A_CLASS = re.compile("_?[A-Z][A-Za-z]*[a-z][A-Za-z]*").fullmatch
_IMPORTS = "from itertools import repeat as _repeat; from typing import Final as _Final"


def write_plainly(modules: Sequence[str]) -> None:
    """Make the sources of these modules plain, in place; each is told by its path from here."""
    sources = {each: Path(each).read_text(encoding="utf-8") for each in modules}
    shared = {name_of(each): unions_of(ast.parse(source)) for each, source in sources.items()}
    for each, source in sources.items():
        Path(each).write_text(plain(source, shared), encoding="utf-8")


def name_of(module: str) -> str:
    """Return the name by which a module is imported."""
    return module.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def plain(source: str, shared: Mapping[str, Unions]) -> str:
    """Return a module's source as it is compiled; `shared` are the unions of the modules from which it may import some.

    Raises ValueError for a class that has no room to be written out.
    """
    module, page = ast.parse(source), Page(source)
    unions, imports = dict(unions_of(module)), [_IMPORTS]
    for statement in module.body:
        match statement:
            case ast.ClassDef():
                write_out(statement, page)
            case ast.Assign(targets=[ast.Name(id=name) as target]) if _CONSTANT.fullmatch(name):
                page.put(target, f"{name}: _Final")
            case ast.AnnAssign(target=ast.Name(id=name), annotation=kind) if _CONSTANT.fullmatch(name):
                page.put(kind, f"_Final[{ast.unparse(kind)}]")
            case ast.ImportFrom(module=str(origin), names=names) if origin in shared:
                brought = {each.name: shared[origin][each.name] for each in names if each.name in shared[origin]}
                unions |= brought
                imports += [f"from {origin} import {', '.join(kinds)}" for kinds in brought.values()]
            case _:
                pass
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Name(id="isinstance"), args=[_, kinds]) if len(row := _sides(kinds, unions)) > 1:
                page.put(kinds, f"({', '.join(row)})")
            case ast.ImportFrom(module="__future__"):
                page.put(node, "; ".join([ast.unparse(node), *imports]))
            case _:
                pass
    return page.written()


def unions_of(module: ast.Module) -> Unions:
    """Return the unions and tuples of types that a module names."""
    found: dict[str, Sequence[str]] = {}
    for statement in module.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.BinOp() | ast.Tuple() as kinds):
                row = _sides(kinds, found)
                if all(map(_IS_A_CLASS, row)):
                    found[name] = row
            case _:
                pass
    return found


def _sides(kinds: ast.expr, unions: Unions) -> list[str]:
    """Return the types that stand between bars or commas."""
    match kinds:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return [*_sides(left, unions), *_sides(right, unions)]
        case ast.Tuple(elts=elements):
            return [side for each in elements for side in _sides(each, unions)]
        case ast.Name(id=name) if name in unions:
            return list(unions[name])
        case _:
            return [ast.unparse(kinds)]
