"""What holds for every document: nothing is lost on the way to JSON or text and back, whatever a PDF does."""

import pickle

import pytest
from budgets import WHOLE_DOCUMENTS
from hypothesis import given
from hypothesis import strategies as st

import unctc
from unctc import Attachment, Language, Letter, Symbol
from unctc.io import sample_text
from unctc.structure.pipeline import read
from unctc.testing import damaged_texts, letters
from unctc.testing.passages import PHRASES
from unctc.testing.text_coverage import coverage

pytestmark = pytest.mark.property

LINES = sample_text().split("\n")


def cited(attachment: Attachment | None) -> list[list[Symbol]]:
    """The ordered citation lists of an attachment's paragraphs."""
    assert attachment is not None
    assert attachment.programme is not None
    return [
        [c.target for c in paragraph.citations] for paragraph in attachment.programme.paragraphs
    ]


@WHOLE_DOCUMENTS
@given(letters())
def test_json_reads_back(document: Letter) -> None:
    assert unctc.loads(unctc.dumps(document, format="json"), format="json") == document


@WHOLE_DOCUMENTS
@given(letters())
def test_pickle_reads_back(document: Letter) -> None:
    assert pickle.loads(pickle.dumps(document)) == document


@WHOLE_DOCUMENTS
@given(letters())
def test_text_reads_back(document: Letter) -> None:
    assert unctc.loads(unctc.dumps(document, format="text"), format="text") == document


@WHOLE_DOCUMENTS
@given(st.data(), st.sampled_from(list(PHRASES)))
def test_damaged_text_reads_back(data: st.DataObject, language: Language) -> None:
    document = data.draw(letters(language))
    text = data.draw(damaged_texts(document))
    reading = read(text, document.language)
    assert unctc.interpret(reading.document) == document
    assert coverage(reading.document, text).holds


@WHOLE_DOCUMENTS
@given(st.data(), letters(paired=True))
def test_equal_citation_lists_stay_equal(data: st.DataObject, document: Letter) -> None:
    assert cited(document.annex) == cited(document.enclosure)
    damaged = read(data.draw(damaged_texts(document)), document.language).document
    for copy in (
        unctc.loads(unctc.dumps(document)),
        unctc.loads(unctc.dumps(document, format="text"), format="text"),
        damaged,
    ):
        assert isinstance(copy, Letter)
        assert cited(copy.annex) == cited(copy.enclosure) == cited(document.annex)


@WHOLE_DOCUMENTS
@given(
    st.lists(st.sampled_from(LINES), max_size=120), st.sampled_from(["\n", "\r\n", "\f", "\n\n"])
)
def test_scrambled_lines_lose_no_character(lines: list[str], ending: str) -> None:
    text = ending.join(lines)
    reading = read(text, Language.CHINESE)
    assert coverage(reading.document, text).holds


@WHOLE_DOCUMENTS
@given(st.data(), letters())
def test_scrambled_documents_lose_no_character(data: st.DataObject, document: Letter) -> None:
    lines = data.draw(st.permutations(unctc.dumps(document, format="text").split("\n")))
    text = "\n".join(lines)
    assert coverage(read(text, document.language).document, text).holds


@WHOLE_DOCUMENTS
@given(st.text(max_size=300), st.sampled_from([Language.CHINESE, Language.ENGLISH]))
def test_any_text_loses_no_character(text: str, language: Language) -> None:
    assert coverage(read(text, language).document, text).holds


@WHOLE_DOCUMENTS
@given(letters())
def test_spans_print_what_they_say(document: Letter) -> None:
    for paragraph in (p for programme in document.programmes for p in programme.paragraphs):
        for citation in paragraph.citations:
            assert citation.span.of(paragraph.text) == citation.printed


@WHOLE_DOCUMENTS
@given(letters().flatmap(damaged_texts), st.sampled_from([" ", "  ", "\n"]))
def test_text_without_its_line_breaks_loses_no_character(text: str, blank: str) -> None:
    folded = blank.join(text.split())
    document = unctc.loads(folded, format="text", partial=True)
    assert isinstance(document, Letter)
    assert coverage(document, folded).holds
