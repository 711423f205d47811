"""What stands in the module itself, and what it brings when it is asked for it."""

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import unctc
from unctc import errors


@pytest.mark.parametrize("name", unctc.__all__)
def test_every_name_is_there(name: str) -> None:
    assert getattr(unctc, name) is not None
    assert name in dir(unctc)


def test_every_error_is_there() -> None:
    assert set(errors.__all__) <= set(unctc.__all__)


@pytest.mark.parametrize(("name", "home"), unctc._HOME_OF.items())
def test_a_name_is_the_one_of_its_room(name: str, home: str) -> None:
    assert name in unctc.__all__
    assert getattr(unctc, name) is getattr(import_module(home), name)


def test_checkers_and_python_see_the_same_names() -> None:
    tree = ast.parse(Path(unctc.__file__).read_bytes())
    seen = {
        alias.name: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("unctc.")
        for alias in node.names
    }
    assert seen == unctc._HOME_OF
    assert set(seen) == set(unctc.__all__)


def test_a_verb_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(vars(unctc), "load", raising=False)

    assert unctc.load is vars(unctc)["load"]


def test_no_other_name_is_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'lode'"):
        unctc.lode  # type: ignore[attr-defined]  # noqa: B018 - asking is the test


def test_importing_loads_next_to_nothing() -> None:
    code = (
        "import sys, unctc; before = set(sys.modules) & {'attr', 'unctc.model'}; unctc.Letter; "
        "print([*before, *(m for m in ('cattrs', 'lxml', 'msgspec', 'unctc.structure') if m in sys.modules)])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"
