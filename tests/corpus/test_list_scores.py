"""How many mandates of real budget sections are found in lists and in prose; the scores only go up."""

from pathlib import Path

import pytest

from . import score_lists

pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_mandates_are_found_in_lists_and_in_prose(corpus_dir: Path, suffix: str) -> None:
    folder = corpus_dir / "budgets"
    total = score_lists.Score()
    for path in sorted(folder.glob(f"*{suffix}")):
        total = total.plus(score_lists.score(folder, path))
    assert total.lists >= 160
    assert total.lists_found == total.lists
    assert total.prose_found == total.prose
    # Two decisions that the list of the team has without a symbol.
    assert total.unknown == 2
