"""What once failed, and some new mutations, through every entry point."""

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
