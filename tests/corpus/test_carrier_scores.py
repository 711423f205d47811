"""How well real PDF files read, by the Word files of the same documents; the scores only go up."""

from pathlib import Path

import pytest

from . import score_carriers

pytestmark = pytest.mark.corpus


def test_reports_read_as_their_word_files(corpus_dir: Path) -> None:
    pairs = [
        (pdf, pdf.with_suffix(".docx"))
        for pdf in sorted((corpus_dir / "pdf").glob("*.pdf"))
        if pdf.with_suffix(".docx").exists()
    ]
    assert pairs
    total = score_carriers.Score()
    for pdf, word in pairs:
        total = total.plus(score_carriers.score(pdf, word))
    assert total.paragraphs >= 300
    assert total.begun == total.paragraphs
    assert total.exact >= 0.985 * total.paragraphs
    assert total.near >= 0.995 * total.paragraphs
    assert total.missing <= 0.003 * total.words
