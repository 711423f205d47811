"""How well real PDF files read, by the Word files of the same documents; the scores only go up."""

from pathlib import Path

import pytest

from unctc import Language
from unctc.loaders.carriers import read_docx, read_html, read_pdf
from unctc.testing.text_coverage import coverage

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


def test_no_character_of_a_real_file_is_lost(corpus_dir: Path) -> None:
    readers = {".pdf": read_pdf, ".docx": read_docx, ".html": read_html}
    files = [
        path
        for folder in ("pdf", "budgets", "made")
        for path in sorted((corpus_dir / folder).iterdir())
        if path.suffix in readers
    ]
    assert files
    for path in files:
        language = Language.CHINESE if ".zh." in path.name else Language.ENGLISH
        if path.name.split(".")[1] in ("fr", "es"):
            continue  # letters in these languages are not read yet
        reading = readers[path.suffix](path.read_bytes(), language=language, where=path.name)
        assert coverage(reading.document, reading.source.raw).holds, path.name
