"""What holds for every carrier: a drawn letter reads back from Word, from a web page and from a PDF file."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import unctc
from unctc import Language, Letter
from unctc.loaders.carriers import read_docx, read_html, read_pdf
from unctc.structure.pipeline import Reading
from unctc.testing import PdfLine, letters, pdf_file, web_page, word_file
from unctc.testing.text_coverage import coverage

pytestmark = pytest.mark.property


def paragraphs(document: Letter) -> list[str]:
    """The paragraphs of a letter as they are printed."""
    return [
        line.strip() for line in unctc.dumps(document, format="text").split("\n") if line.strip()
    ]


def set_as_pdf(texts: list[str], per_page: int) -> bytes:
    """Set *texts* as the United Nations sets them: 12 points from line to line, 18 between paragraphs."""
    pages: list[list[PdfLine]] = [[]]
    y = 700.0
    for text in texts:
        numbered = text[:1].isdigit()
        for index, line in enumerate(textwrap.wrap(text, 85, break_on_hyphens=False)):
            if len(pages[-1]) >= per_page:
                pages.append([])
                y = 700.0
            pages[-1].append(PdfLine(123.4 if numbered or index else 147.0, y, line))
            y -= 12
        y -= 6
    return pdf_file(pages)


def check(reading: Reading, document: Letter) -> None:
    assert unctc.interpret(reading.document) == document
    assert coverage(reading.document, reading.source.raw).holds


@given(letters())
def test_a_letter_reads_back_from_word(document: Letter) -> None:
    check(read_docx(word_file(paragraphs(document)), language=document.language), document)


@given(letters())
def test_a_letter_reads_back_from_a_web_page(document: Letter) -> None:
    page = web_page(paragraphs(document))
    check(read_html(page, language=document.language), document)


@given(letters(language=Language.ENGLISH), st.integers(20, 50))
def test_a_letter_reads_back_from_pdf(document: Letter, per_page: int) -> None:
    check(read_pdf(set_as_pdf(paragraphs(document), per_page), language=Language.ENGLISH), document)
