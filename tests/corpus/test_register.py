"""The table of resolutions is what the script makes of its source."""

from pathlib import Path

import pytest

from . import build_resolutions

pytestmark = pytest.mark.corpus


def test_the_shipped_table_is_rebuilt(corpus_dir: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.csv"
    assert build_resolutions.main([str(corpus_dir), "--output", str(made)]) == 0
    assert made.read_bytes() == build_resolutions.SHIPPED.read_bytes()


def test_what_does_not_hold_together_is_told() -> None:
    first = {"number": "1373", "year": "2001", "adopted": "2001-09-28"}
    problems_in = build_resolutions.problems_in
    assert problems_in([first]) == []
    assert len(problems_in([first, first])) == 1
    assert len(problems_in([{**first, "adopted": "2002-09-28"}])) == 1
    assert len(problems_in([first, {**first, "number": "1374", "year": "2000"}])) == 2
