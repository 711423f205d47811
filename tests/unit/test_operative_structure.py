"""Operative paragraphs of published files are operative, wherever the markup has them; sections have preambles."""

from __future__ import annotations

import pytest

import unctc
from unctc.model.passages import Heading
from unctc.model.resolutions import Resolution
from unctc.schemas.akn4un import AKN
from unctc.testing.akn4un_coverage import exactness

RLM = "\u200f"


def _file(text: str, symbol: str = "A/RES/71/305") -> bytes:
    cover = f'<coverPage><p><docNumber refersTo="#symbol">{symbol}</docNumber></p></coverPage>'
    return (
        f'<akomaNtoso xmlns="{AKN}"><statement name="resolution">{cover}{text}</statement></akomaNtoso>'
    ).encode()


def _read(text: str) -> Resolution:
    data = _file(text)
    document = unctc.loads(data, format="akn4un")
    assert isinstance(document, Resolution)
    compared = exactness(document, data)
    assert (compared.missing, compared.added, compared.in_order) == ("", "", True)
    assert unctc.loads(unctc.dumps(document, format="akn4un"), format="akn4un") == document
    return document


def _paragraph(number: str, words: str) -> str:
    printed = f"<num>{number}</num>" if number else ""
    return f"<paragraph>{printed}<content><p>{words}</p></content></paragraph>"


def _paths(document: Resolution) -> list[str]:
    return [str(node.path) for node in document.operative_nodes()]


def _headings(document: Resolution) -> list[str]:
    return [
        node.passage.text for node in unctc.nodes_of(document) if isinstance(node.passage, Heading)
    ]


def test_numbered_paragraphs_in_the_preamble() -> None:
    first = _paragraph("1.", "Decides that the ferries run until 3 May 2032;")
    document = _read(
        f"<preamble><container name='r'><p>Recalling its lamps,</p></container>{first}</preamble>"
        f"<mainBody>{_paragraph('2.', 'Asks for more.')}</mainBody>"
    )

    assert _paths(document) == ["operative/1", "operative/2"]
    assert [each.text for each in document.preambular_paragraphs] == ["Recalling its lamps,"]


def test_preambles_and_bodies_that_take_turns() -> None:
    def preamble(words: str) -> str:
        return f"<preamble><container name='r'><p>{words}</p></container></preamble>"

    document = _read(
        "<preamble><formula name='f'><p>The General Assembly,</p></formula></preamble>"
        f"<mainBody>{_paragraph('', 'I')}{_paragraph('', 'Ferries')}</mainBody>"
        f"{preamble('Recalling its ferries,')}"
        f"<mainBody>{_paragraph('1.', 'Takes note of them;')}{_paragraph('2.', 'Asks for two;')}</mainBody>"
        f"<mainBody>{_paragraph('', 'II')}</mainBody>"
        f"{preamble('Noting the bridges,')}"
        f"<mainBody>{_paragraph('1.', 'Decides to paint them.')}</mainBody>"
    )

    assert document.preambular_paragraphs == ()
    assert [(each.number, each.heading.text) for each in document.sections] == [
        ("I", "Ferries"),
        ("II", ""),
    ]
    assert [each.text for each in document.every_preambular_paragraph] == [
        "Recalling its ferries,",
        "Noting the bridges,",
    ]
    assert _paths(document) == ["operative/I/1", "operative/I/2", "operative/II/1"]
    assert document.operative("II/1").text == "Decides to paint them."


def test_a_preamble_between_paragraphs_begins_a_section_without_a_heading() -> None:
    document = _read(
        f"<mainBody>{_paragraph('1.', 'Takes note of them;')}</mainBody>"
        "<preamble><container name='r'><p>Noting the bridges,</p></container></preamble>"
        f"<mainBody>{_paragraph('1.', 'Decides to paint them.')}</mainBody>"
    )

    assert [len(each.preambular_paragraphs) for each in document.sections] == [1]
    with pytest.raises(unctc.AmbiguousPathError, match="'1', 'section#1/1'"):
        document.operative(1)


@pytest.mark.parametrize("comma", [",", "\uff0c", "\u060c"])
def test_the_preamble_of_a_section_is_no_heading(comma: str) -> None:
    document = _read(
        "<mainBody><section><num>I</num><heading>Ferries</heading>"
        f"<crossHeading>Recalling section II{comma}</crossHeading>{_paragraph('1.', 'Takes note.')}"
        "</section></mainBody>"
    )

    assert _headings(document) == ["Ferries"]
    assert [each.text for each in document.sections[0].preambular_paragraphs] == [
        f"Recalling section II{comma}"
    ]
    assert document.mandates is not None


@pytest.mark.parametrize("number", ["A.", "II.", "\u0411.", "\u4e8c\u3001"])
def test_a_heading_with_a_letter_is_no_paragraph(number: str) -> None:
    document = _read(
        f"<mainBody>{_paragraph(number, 'Help for the harbour')}{_paragraph('1.', 'Decides.')}</mainBody>"
    )

    assert _headings(document) == ["Help for the harbour"]
    assert len(document.operative_paragraphs) == 1


@pytest.mark.parametrize(
    ("first", "second", "printed"),
    [
        ("1 -", f"{RLM}2 -{RLM} \u062a\u062d\u064a\u0637 \u0639\u0644\u0645\u0627\u061b", "2 -"),
        ("1.", "2. \u8868\u793a\u6ce8\u610f\u5230\u62a5\u544a\uff1b", "2."),
        ("1.", "2 Insta a los Estados;", "2"),
    ],
)
def test_numbers_in_the_words(first: str, second: str, printed: str) -> None:
    document = _read(
        f"<mainBody>{_paragraph(first, 'Decides;')}{_paragraph('', second)}</mainBody>"
    )

    numbered = [(each.printed_number, each.number) for each in document.operative_paragraphs]
    assert numbered == [(first, 1), (printed, 2)]


@pytest.mark.parametrize("words", ["15 lamps are out of order;", "2.5 million lamps burn;"])
def test_a_count_at_the_start_is_no_number(words: str) -> None:
    document = _read(f"<mainBody>{_paragraph('1.', 'Decides;')}{_paragraph('', words)}</mainBody>")

    assert [each.number for each in document.operative_paragraphs] == [1, None]


def test_a_mark_of_direction_in_the_number() -> None:
    document = _read(f"<mainBody>{_paragraph(f'1 -{RLM}', 'Decides;')}</mainBody>")

    assert [each.number for each in document.operative_paragraphs] == [1]


@pytest.mark.parametrize(
    ("symbol", "label"), [("en", "Annex I"), ("en", "Designation Annex"), ("zh", "\u9644\u4ef6A")]
)
def test_an_annex_in_the_body_is_an_annex(symbol: str, label: str) -> None:
    words = {
        "en": "Decides that the lamps are lit;",
        "zh": "\u51b3\u5b9a\u7ee7\u7eed\u5904\u7406\u6b64\u6848\u3002",
    }
    document = _read(
        f"<mainBody>{_paragraph('1.', words[symbol])}<heading>{label}</heading>"
        f"{_paragraph('1.', words[symbol])}</mainBody>"
    )

    assert _paths(document) == ["operative/1"]
    (annex,) = document.annexes
    assert annex.label == label
    assert [each.number for each in annex.paragraphs] == [1]


def test_a_text_inside_the_first_page() -> None:
    document = _read(
        "<preface><p><docNumber>71/305.</docNumber></p>"
        "<preamble><container name='r'><p>Recordando,</p></container></preamble>"
        f"<mainBody>{_paragraph('1.', 'Hace suyas;')}</mainBody></preface>"
    )

    assert _paths(document) == ["operative/1"]
    assert [each.text for each in document.preambular_paragraphs] == ["Recordando,"]


def test_a_title_in_the_body() -> None:
    document = _read(
        "<preface><p><docTitle refersTo='#resolutionNumber'></docTitle></p></preface>"
        "<mainBody><p><docTitle refersTo='#title1'>Statement on the harbour</docTitle></p>"
        f"{_paragraph('1.', 'Decides.')}</mainBody>"
    )

    assert document.title is not None
    assert document.title.text == "Statement on the harbour"
