"""What stands in the module itself, and what it brings when it is asked for it."""

import subprocess
import sys
from importlib import import_module

import pytest

import unctc
from unctc import errors


@pytest.mark.parametrize("name", unctc.__all__)
def test_every_name_is_there(name: str) -> None:
    assert getattr(unctc, name) is not None
    assert name in dir(unctc)


def test_every_error_is_there() -> None:
    assert set(errors.__all__) <= set(unctc.__all__)


@pytest.mark.parametrize(("name", "home"), unctc._VERBS.items())
def test_a_verb_is_the_one_of_its_room(name: str, home: str) -> None:
    assert name in unctc.__all__
    assert getattr(unctc, name) is getattr(import_module(home), name)


def test_a_verb_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(vars(unctc), "load", raising=False)

    assert unctc.load is vars(unctc)["load"]


def test_no_other_name_is_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'lode'"):
        unctc.lode  # type: ignore[attr-defined]  # noqa: B018 - asking is the test


def test_importing_loads_the_nouns_only() -> None:
    code = (
        "import sys, unctc; unctc.Letter; "
        "print([m for m in ('cattrs', 'lxml', 'msgspec', 'unctc.structure') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"
