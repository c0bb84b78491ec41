"""Values written out: a named tuple, or a dataclass that is not frozen, as a plain class with methods of its own."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from infra.native.page import Page, end_of

_INDENT = "    "
_BLANK_BEHIND = 2
"""So many blank lines follow a class."""


@dataclass(frozen=True, slots=True)
class _Field:
    """A field, as Python; `default` is what it holds unless told, `factory` makes that; None where there is none."""

    name: str
    kind: str
    default: str | None = None
    factory: str | None = None

    @property
    def parameter(self) -> str:
        """The field as a parameter of `__init__`."""
        if self.factory is not None:
            return f"{self.name}: {self.kind} | None = None"
        return f"{self.name}: {self.kind}" + ("" if self.default is None else f" = {self.default}")

    @property
    def kept(self) -> str:
        """The statement of `__init__` that keeps it."""
        made = "" if self.factory is None else f" if {self.name} is not None else {self.factory}()"
        return f"self.{self.name} = {self.name}{made}"


def write_out(node: ast.ClassDef, page: Page) -> None:
    """Make a plain class of a value, on the lines that its docstring and its fields took; leave any other class alone.

    Frozen dataclasses with fields stay what they are: few are made, and copies of them by the fields that they tell.
    """
    fields = [_field(each) for each in node.body if isinstance(each, ast.AnnAssign)]
    told = [_called(each) for each in node.bases], [_settings(each) for each in node.decorator_list]
    match told:
        case ["NamedTuple"], []:
            page.rows([node.lineno], [f"class {node.name}:"])
        case [], [settings] if settings is not None and not ("frozen" in settings and fields):
            page.rows([node.decorator_list[0].lineno], [""])
        case _:
            return
    own = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
    methods = _methods(node.name, fields, hashed=bool(node.bases) or not fields)
    lines = ["; ".join(f"{each.name}: {each.kind}" for each in fields) or "pass"]
    lines += [text for name, text in methods.items() if name not in own]
    last = max(end_of(each)[0] for each in node.body if not isinstance(each, ast.FunctionDef))
    behind = end_of(node)[0] + 1
    free = [*range(node.lineno + 1, last + 1), *range(behind, behind + _BLANK_BEHIND)]
    page.rows(free, [_INDENT + each for each in lines])


def _called(node: ast.expr) -> str:
    """Return the name of what stands there or is called there; none for anything else."""
    match node:
        case ast.Name(id=name) | ast.Call(func=ast.Name(id=name)):
            return name
        case _:
            return ""


def _settings(node: ast.expr) -> dict[str, str] | None:
    """Return the settings of a call to `dataclass`, None for any other decorator."""
    if _called(node) != "dataclass":
        return None
    return _told(node)


def _told(node: ast.expr) -> dict[str, str]:
    """Return what a call is told by name, as Python."""
    keywords = node.keywords if isinstance(node, ast.Call) else []
    return {each.arg: ast.unparse(each.value) for each in keywords if each.arg is not None}


def _field(node: ast.AnnAssign) -> _Field:
    """Return a field as it was written."""
    name, kind = ast.unparse(node.target), ast.unparse(node.annotation)
    if node.value is None:
        return _Field(name, kind)
    if _called(node.value) == "field":
        told = _told(node.value)
        return _Field(name, kind, told.get("default"), told.get("default_factory"))
    return _Field(name, kind, ast.unparse(node.value))


def _methods(name: str, fields: list[_Field], *, hashed: bool) -> dict[str, str]:
    """Return the methods of a value, each on one line."""
    parameters = ", ".join(["self", *(each.parameter for each in fields)])
    held = ", ".join(f"self.{each.name}" for each in fields)
    alike = " and ".join([f"isinstance(other, {name})", *(f"self.{each.name} == other.{each.name}" for each in fields)])
    changed = "list(map(setattr, _repeat(made), told, told.values()))"
    methods = {"__eq__": f"def __eq__(self, other: object) -> bool: return {alike}"}
    if fields:
        methods["__init__"] = f"def __init__({parameters}) -> None: {'; '.join(each.kept for each in fields)}"
        methods["_replace"] = (
            f"def _replace(self, **told: object) -> {name}: made = {name}({held}); {changed}; return made"
        )
    if hashed:
        methods["__hash__"] = f"def __hash__(self) -> int: return hash(({held or repr(name)},))"
    return methods
