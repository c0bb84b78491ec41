"""What is compiled says the same as the source: values behave alike, and every line keeps its number."""

from __future__ import annotations

import ast
from pathlib import Path
from runpy import run_path
from typing import Any

import pytest

from infra.native.modules import compiled, is_plain
from infra.native.plain import plain, unions_of

ROOT = Path(__file__).resolve().parents[1]
VALUES = '''"""Some values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

LEAST, _MOST = 1, 9
FIRST = 1
_ROW: tuple[int, ...] = (1, 2)


class Day(NamedTuple):
    """A day, "Tag" or „jour“."""

    number: int
    month: int | None = None

    @property
    def dated(self) -> bool:
        """Tell whether there is a month."""
        return self.month is not None


@dataclass(slots=True)
class Draft:
    """What is being told."""

    day: Day
    hours: list[int] = field(default_factory=list)
    told: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """Made once."""

    text: str


Some = Day | Draft


@dataclass(frozen=True, slots=True)
class Now:
    """Nothing but itself."""


def is_some(each: object) -> bool:
    """Tell whether it is a value."""
    return isinstance(each, Some | Kept)


def fails() -> None:
    raise LookupError("here")
'''


def _plain(source: str) -> str:
    return plain(source, {})


@pytest.fixture(params=[str, _plain], ids=["as written", "plain"])
def values(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Any]:
    path = tmp_path / "values.py"
    path.write_text(request.param(VALUES), encoding="utf-8")
    return run_path(str(path), run_name="values")


def test_a_value_is_made_compared_hashed_and_changed(values: dict[str, Any]) -> None:
    day = values["Day"]
    assert day(3, 4) == day(number=3, month=4) != day(3)
    assert len({day(3), day(3), day(4)}) == 2
    assert (day(3).month, day(3).dated, day(3, 4).dated) == (None, False, True)
    assert day(3)._replace(month=5) == day(3, 5)


def test_a_value_without_fields_is_equal_to_its_like(values: dict[str, Any]) -> None:
    now = values["Now"]
    assert now() == now() != values["Kept"]("a")
    assert len({now(), now()}) == 1


def test_what_a_field_holds_unless_told_is_made_for_each(values: dict[str, Any]) -> None:
    first, second = values["Draft"](values["Day"](1)), values["Draft"](values["Day"](1), told=True)
    first.hours.append(9)
    assert (second.hours, second.told, first.told) == ([], True, False)
    assert first != second


def test_types_are_asked_for_side_by_side(values: dict[str, Any]) -> None:
    assert values["is_some"](values["Kept"]("a"))
    assert not values["is_some"]("a")


def test_every_line_keeps_its_number(values: dict[str, Any]) -> None:
    with pytest.raises(LookupError) as caught:
        values["fails"]()
    assert VALUES.splitlines()[caught.traceback[-1].lineno] == '    raise LookupError("here")'


def test_constants_are_final_and_types_no_union() -> None:
    text = _plain(VALUES)
    assert "FIRST: _Final = 1" in text
    assert "_ROW: _Final[tuple[int, ...]] = (1, 2)" in text
    assert "isinstance(each, (Day, Draft, Kept))" in text
    assert "NamedTuple)" not in text


def test_the_types_of_a_union_are_brought_along() -> None:
    source = "from __future__ import annotations\nfrom values import Some\nfound = isinstance(1, Some)\n"
    text = plain(source, {"values": unions_of(ast.parse(VALUES))})
    assert "from values import Day, Draft" in text.splitlines()[0]
    assert text.splitlines()[2] == "found = isinstance(1, (Day, Draft))"


@pytest.mark.parametrize("module", [each for each in compiled(ROOT) if is_plain(each)])
def test_each_module_can_be_made_plain(module: str) -> None:
    source = (ROOT / module).read_text(encoding="utf-8")
    text = plain(source, {})
    compile(text, module, "exec")
    assert all(
        line in made for line, made in zip(source.splitlines(), text.splitlines(), strict=False) if "def " in line
    )
