"""The map in the docstring of a room names every module of it, with what that module says of itself."""

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "unctc"
ENTRY = re.compile(r"^``(\w+)``\n((?:    .*\n?)+)", re.MULTILINE)


def _docstring(path: Path) -> str:
    return ast.get_docstring(ast.parse(path.read_bytes())) or ""


ROOMS = sorted(
    path.parent for path in SOURCE.rglob("__init__.py") if ENTRY.search(_docstring(path))
)


def test_there_are_maps() -> None:
    assert len(ROOMS) > 10


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(SOURCE).as_posix())
def test_the_map_is_that_of_the_room(room: Path) -> None:
    drawn = {
        name: " ".join(says.split())
        for name, says in ENTRY.findall(_docstring(room / "__init__.py") + "\n")
    }
    modules = {
        path.parent.name if path.name == "__init__.py" else path.stem: path
        for path in (*room.glob("*.py"), *room.glob("*/__init__.py"))
        if path != room / "__init__.py"
    }
    assert drawn == {
        name: " ".join(_docstring(path).partition("\n\n")[0].split())
        for name, path in modules.items()
    }
