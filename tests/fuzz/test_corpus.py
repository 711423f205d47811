"""What once failed, and some new mutations, through every entry point."""

from importlib.machinery import PathFinder
from pathlib import Path
from random import Random

import pytest

from .entry_points import ENTRY_POINTS, attempt
from .mutator import CORPUS, mutated, seeds

KNOWN = sorted(each.name for each in CORPUS.iterdir())


@pytest.mark.parametrize("name", KNOWN)
def test_what_once_failed(name: str) -> None:
    data = Path(CORPUS, name).read_bytes()
    for entry in ENTRY_POINTS:
        attempt(entry, data)


@pytest.mark.parametrize("entry", ENTRY_POINTS)
def test_a_few_mutations(entry: str) -> None:
    random, known = Random(entry), seeds()
    for _ in range(15):
        attempt(entry, mutated(random, known))


def test_the_same_seed_draws_the_same() -> None:
    known = seeds()
    assert mutated(Random(7), known) == mutated(Random(7), known)


def test_no_other_package_called_tests_is_taken_for_this_one(tmp_path: Path) -> None:
    other = tmp_path / "tests"
    other.mkdir()
    (other / "__init__.py").touch()
    root = Path(__file__).parents[2]
    found = PathFinder.find_spec("tests", [str(root), str(tmp_path)])
    assert found is not None
    assert found.origin == str(root / "tests" / "__init__.py")
