"""S/2018/208 as a Word file and as a web page is the sample: text, citations, signature, symbol, deliverables.

The files were set from the text of the sample for tests of readers; the United Nations did not publish them so.
"""

from pathlib import Path

import pytest

import unctc
from unctc import Letter
from unctc.model.nodes import nodes_of
from unctc.testing.text_coverage import coverage

DATA = Path(__file__).parents[1] / "data"
SAMPLE = unctc.sample()


def told(document: Letter) -> list[tuple[str, str, list[tuple[str, unctc.Span]]]]:
    """Every passage with its path and its citations."""
    return [
        (
            str(node.path),
            node.passage.text,
            [(str(each.target), each.span) for each in node.passage.citations],
        )
        for node in nodes_of(document)
    ]


def same(document: unctc.Document) -> None:
    assert isinstance(document, Letter)
    assert told(document) == told(SAMPLE)
    assert document.symbol == SAMPLE.symbol
    assert document.unread == ()
    assert [each.deliverables for each in document.programmes] == [
        each.deliverables for each in SAMPLE.programmes
    ]
    assert document.letter is not None
    assert SAMPLE.letter is not None
    for letter in (document.letter, SAMPLE.letter):
        assert letter.signature is not None
        assert letter.signature.name == "古斯塔沃·梅萨-夸德拉·贝拉斯克斯"
    assert document.source is not None
    assert coverage(document, document.source).holds


@pytest.mark.parametrize("name", ["S_2018_208.zh.docx", "S_2018_208.zh.html"])
def test_the_sample_in_other_files(name: str) -> None:
    same(unctc.load(DATA / name))
    assert unctc.loads((DATA / name).read_bytes()) == unctc.load(DATA / name)


@pytest.mark.corpus
@pytest.mark.parametrize("maker", ["libreoffice", "weasy"])
def test_the_sample_in_pdf_files_of_two_makers(maker: str, corpus_dir: Path) -> None:
    same(unctc.load(corpus_dir / "made" / f"S_2018_208.zh.{maker}.pdf"))
