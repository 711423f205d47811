"""Notes that stand at the end of a document, pages after their calls: as browsers and word processors print them."""

from __future__ import annotations

import pytest

import unctc
from unctc.layout.mapped_text import join_lines
from unctc.layout.source import SourceText
from unctc.testing import word_file
from unctc.testing.carrier_files import PdfLine, pdf_file

BODY = 12.0
LEFT = 72.0


def page(*lines: str, first: float = 720) -> list[PdfLine]:
    return [
        PdfLine(LEFT, first - 15 * at, line, size=BODY) for at, line in enumerate(lines) if line
    ]


FRONT = (
    *("A/RES/77/901", "", "Resolution adopted by the General Assembly on 30 December 2022", ""),
    *("The General Assembly,", "", "Recalling the lamps,", "", "1. Decides to light the lamps;"),
)
CALLED = 720.0 - 15 * 6
"""Where the line stands that calls the note."""


def printed(small: float, by: float, note_size: float) -> unctc.Document:
    """Return a resolution in three pages whose note ends the third, with marks so small and raised so far."""
    end = 600.0
    pages = [
        [
            *page(*FRONT[:7]),
            PdfLine(LEFT + 106, CALLED + by, "1", size=small),
            *page(*FRONT[8:], first=CALLED - 30),
        ],
        page("2. Asks for oil;", "", "3. Requests the Secretary-General to report on wicks;"),
        [
            *page("4. Decides to remain seized of the matter."),
            PdfLine(LEFT, end + by, "1", size=small * note_size / BODY),
            PdfLine(LEFT + 10, end, "See A/77/5.", size=note_size),
        ],
    ]
    return unctc.loads(pdf_file(pages), format="pdf", language="en")


@pytest.mark.parametrize("call", ["lamps,1", "lamps, 1", "lamps1,", "lamps 1,", "lamps 1 ,"])
def test_the_blank_that_sets_a_call_off_goes_with_it(call: str) -> None:
    (line,) = SourceText.of(call).lines
    places = frozenset(
        {call.index("1"), call.index("1") + 1} if "1 " in call else {call.index("1")}
    )
    assert join_lines((line,), cjk=False, without=places).text == "lamps,"


@pytest.mark.parametrize(
    ("small", "by", "note_size"),
    [(7, 4, 9), (BODY * 0.833, 3.6, 9), (BODY * 0.75, 3.5, BODY), (BODY * 0.58, 4, BODY)],
)
def test_a_note_pages_after_its_call(small: float, by: float, note_size: float) -> None:
    document = printed(small, by, note_size)
    assert isinstance(document, unctc.Resolution)
    (preamble,) = document.preambular_paragraphs
    assert preamble.text == "Recalling the lamps,"
    assert [(each.marker, each.text) for each in preamble.footnotes] == [("1", "See A/77/5.")]
    assert [each.number for each in document.operative_paragraphs] == [1, 2, 3, 4]
    assert document.operative(4).text == "Decides to remain seized of the matter."
    assert document.unread == ()


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("properties", "raised"),
    [
        ('<w:position w:val="7"/><w:sz w:val="18"/>', True),
        ('<w:vertAlign w:val="superscript"/>', True),
        ('<w:position w:val="2"/>', False),
        ('<w:position w:val="-7"/>', False),
        ('<w:position w:val="7"/><w:vertAlign w:val="baseline"/>', False),
    ],
)
def test_what_word_processors_raise_by_half_points(properties: str, *, raised: bool) -> None:
    paragraphs = [
        *map(
            run, ("A/RES/77/901", "Resolution adopted by the General Assembly on 30 December 2022")
        ),
        run("The General Assembly,"),
        run("Recalling the lamps") + run("1", properties) + run(","),
        run("1. Decides to light the lamps."),
        run("1", properties) + run(" See A/77/5."),
    ]
    body = "".join(f"<w:p>{each}</w:p>" for each in paragraphs)
    document = unctc.loads(word_file([], body=body), format="docx", language="en")
    assert isinstance(document, unctc.Resolution)
    (preamble,) = document.preambular_paragraphs
    assert [each.text for each in preamble.footnotes] == ["See A/77/5."] * raised
    assert preamble.text == f"Recalling the lamps{'' if raised else '1'},"
