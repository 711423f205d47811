"""Sections: which heading goes under which, and what their paragraphs are called."""

import pytest

import unctc
from unctc import Heading, NodePath, OperativeParagraph, OperativeSection, Span
from unctc.loaders.akn4un import load_akn4un
from unctc.model.node_paths import DOCUMENT
from unctc.model.source_map import SourceMap, SourceRun
from unctc.schemas.akn4un import AKN


def loaded(body: str) -> unctc.Resolution:
    data = (
        f'<akomaNtoso xmlns="{AKN}"><statement name="resolution"><coverPage><p><docNumber>A/RES/75/254</docNumber></p>'
        f"</coverPage><mainBody>{body}</mainBody></statement></akomaNtoso>"
    )
    document = load_akn4un(data.encode())
    assert isinstance(document, unctc.Resolution)
    return document


def heading(words: str, number: str = "") -> str:
    return f"<section><num>{number}</num><heading>{words}</heading></section>"


def paragraph(number: int) -> str:
    return f"<paragraph><num>{number}.</num><content><p>\tDecides to act;</p></content></paragraph>"


def paths(document: unctc.Document) -> list[str]:
    return [str(node.path) for node in unctc.nodes_of(document)]


def test_letters_go_under_roman_numbers_and_digits_under_letters() -> None:
    document = loaded(
        paragraph(1)
        + heading("One", "I.")
        + heading("First", "A.")
        + paragraph(2)
        + heading("Inner", "1.")
        + paragraph(3)
        + heading("Second", "B.")
        + paragraph(4)
        + heading("Two", "II.")
        + paragraph(5)
    )
    assert paths(document) == [
        *("operative/1", "operative/I", "operative/I.A", "operative/2"),
        *("operative/I.A.section-1", "operative/3", "operative/I.B", "operative/4"),
        *("operative/II", "operative/5"),
    ]
    assert [each.number for each in document.sections] == ["I", "II"]
    assert [each.number for each in document.operative_paragraphs] == [1, 2, 3, 4, 5]


def test_a_letter_that_goes_on_is_no_roman_number() -> None:
    letters = "ABCDEFGHIJ"
    document = loaded("".join(heading("Words", f"{letter}.") for letter in letters))
    assert [each.number for each in document.sections] == list(letters)


def test_sections_inside_sections_of_the_file_are_subsections() -> None:
    inner = f"<section><heading>Inner</heading>{paragraph(2)}</section>"
    document = loaded(f"<section><heading>Outer</heading>{paragraph(1)}{inner}</section>")
    (outer,) = document.sections
    assert [each.heading.text for each in outer.sections] == ["Inner"]
    assert paths(document)[-2:] == ["operative/section#1.section#1", "operative/2"]


def test_numbers_of_another_script_count_by_their_place() -> None:
    document = loaded(heading("导言", "一、") + heading("访问", "二、") + heading("报告", "A."))
    assert [each.number for each in document.sections] == ["I", "II"]
    assert [each.number for each in document.sections[1].sections] == ["A"]


def test_numbers_that_start_again_are_called_by_their_section() -> None:
    document = loaded(
        heading("One", "I") + paragraph(1) + paragraph(2) + heading("Two", "II") + paragraph(1)
    )
    assert paths(document) == [
        *("operative/I", "operative/I/1", "operative/I/2", "operative/II", "operative/II/1"),
    ]
    assert document.operative("II/1") is document.sections[1].paragraphs[0]
    assert document.operative(NodePath("operative/I/2")) is document.operative(2)
    with pytest.raises(unctc.AmbiguousPathError, match="Give one of 'I/1', 'II/1'"):
        document.operative(1)
    with pytest.raises(unctc.NotInDocumentError, match="found III/1"):
        document.operative("III/1")


def test_a_mandate_knows_its_section() -> None:
    text = "Directs CTED to report to the CTC by 30 March 2018;"
    section = OperativeSection(
        Heading("Two"), number="II", paragraphs=(OperativeParagraph(text, number=1),)
    )
    first = OperativeParagraph("Decides to remain seized of the matter.", number=1)
    document = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(first,),
        sections=(section,),
    )
    found = [each for each in unctc.mandates(document) if each.act == "directs"]
    assert [(str(each.path), each.operative) for each in found] == [("operative/II/1", 1)]
    (link, *_) = unctc.trace(unctc.sample(), [document]).links_of("annex/7")
    assert link.operative == NodePath("operative/II/1")


@pytest.mark.parametrize(
    "text", ["annex//7", "/annex", "annex/", "附件/7", "annex/7#0", "a b", "#"]
)
def test_what_is_no_path(text: str) -> None:
    with pytest.raises(unctc.InvalidValueError, match="expected a path such as annex/7"):
        NodePath(text)


@pytest.mark.parametrize(
    ("short", "path"),
    [
        ("A.24", "annex/24"),
        ("e.7", "enclosure/7"),
        ("L.2", "letter/2"),
        ("P.3/a", "preamble/3/a"),
        ("O.9/a/ii", "operative/9/a/ii"),
        ("annex II.7", "annex-II/7"),
        ("annex/II.A", "annex/II.A"),
        ("", ""),
    ],
)
def test_short_forms(short: str, path: str) -> None:
    assert NodePath.parse(short) == NodePath(path)


def test_words_for_people() -> None:
    assert NodePath("annex/I").words == "annex, I"
    assert DOCUMENT.words == ""


@pytest.mark.parametrize(
    "numbers", [(1,), (0, 5, 3, 1, 1, 0, 1, 9, 2, 1, 6, 0), (0, 0, 0, 1, 1, 0)]
)
def test_what_is_no_source_map(numbers: tuple[int, ...]) -> None:
    with pytest.raises(unctc.InvalidValueError, match="source map"):
        SourceMap(numbers)


def test_a_span_that_is_in_no_run_has_the_place_of_the_whole() -> None:
    whole = unctc.Location(0, 9, 1)
    source_map = SourceMap.of((SourceRun(0, 0, 4, 1, 1), SourceRun(5, 6, 3, 2, 1)))
    assert source_map.locate(Span(4, 5), whole) == whole
    assert SourceMap().locate(Span(0, 2), whole) == whole
