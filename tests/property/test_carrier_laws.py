"""What holds for every carrier: what is drawn reads back from Word, from a web page and from a PDF file."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import unctc
from unctc import Language, Letter, Resolution
from unctc.loaders.carriers import read_docx, read_html, read_pdf
from unctc.model.nodes import nodes_of
from unctc.structure.pipeline import Reading
from unctc.testing import (
    letters,
    printed_resolutions,
    set_as_pdf,
    set_as_web_page,
    set_as_word,
)
from unctc.testing.passages import PHRASES
from unctc.testing.text_coverage import coverage

pytestmark = pytest.mark.property

EACH = pytest.mark.parametrize("language", list(PHRASES))
FEW = max(settings().max_examples // 5, 1)


def drawn(language: Language) -> st.SearchStrategy[Letter | Resolution]:
    return letters(language, masthead=True) | printed_resolutions(language)


def emphasis_apart(document: unctc.Document) -> list[Any]:
    """What a document says, whatever type it is set in."""
    return [
        (str(node.path), node.passage.text, node.passage.citations) for node in nodes_of(document)
    ]


def assert_read_back(reading: Reading, document: Letter | Resolution) -> None:
    found = unctc.interpret(reading.document)
    assert type(found) is type(document)
    assert emphasis_apart(found) == emphasis_apart(document)
    assert found == document
    assert coverage(found, reading.source.raw).holds


@EACH
def test_what_is_drawn_reads_back_from_word(language: Language) -> None:
    @settings(max_examples=FEW)
    @given(drawn(language))
    def law(document: Letter | Resolution) -> None:
        assert_read_back(read_docx(set_as_word(document), language=language), document)

    law()


@EACH
def test_what_is_drawn_reads_back_from_a_web_page(language: Language) -> None:
    @settings(max_examples=FEW)
    @given(drawn(language))
    def law(document: Letter | Resolution) -> None:
        assert_read_back(read_html(set_as_web_page(document), language=language), document)

    law()


@pytest.mark.parametrize("language", [each for each in PHRASES if each.direction == "ltr"])
def test_what_is_drawn_reads_back_from_pdf(language: Language) -> None:
    @settings(max_examples=FEW)
    @given(drawn(language), st.integers(20, 40))
    def law(document: Letter | Resolution, per_page: int) -> None:
        assert_read_back(read_pdf(set_as_pdf(document, per_page), language=language), document)

    law()


@settings(max_examples=FEW)
@given(letters(Language.ARABIC, masthead=True))
def test_citations_read_back_from_arabic_pdf(document: Letter) -> None:
    reading = read_pdf(set_as_pdf(document), language=Language.ARABIC)
    assert coverage(reading.document, reading.source.raw).holds
    assert isinstance(reading.document, Letter)
    # PDFium gives the numbers of a line in whatever order.
    found, printed = (
        sorted(cited.target.text for node in nodes_of(each) for cited in node.passage.citations)
        for each in (reading.document, document)
    )
    assert found == printed
