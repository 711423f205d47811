"""PDF files become sources, and their pages say what their lines are."""

import io
from pathlib import Path

import pypdf
import pytest

import unctc
from unctc.annotating.pdf_highlights import with_highlights
from unctc.annotating.remarks import Remark
from unctc.layout.line_layout import LineRole
from unctc.layout.page_analysis import analyse_pages
from unctc.layout.source import SourceText
from unctc.loaders.pdf.loader import source_of_pdf
from unctc.loaders.pdf.right_to_left import logical_order
from unctc.model.findings import Severity
from unctc.model.locations import Location, Span
from unctc.testing import PdfLine, pdf_file
from unctc.testing.carrier_files import paragraphs_of

FULL = "words that fill the whole of a line from one margin to the other and leave no room at all"


def body(*texts: str, top: float = 700, gap: float = 12, x: float = 120) -> list[PdfLine]:
    return [PdfLine(x, top - gap * index, text) for index, text in enumerate(texts)]


def analysed(*pages: list[PdfLine]) -> SourceText:
    return analyse_pages(source_of_pdf(pdf_file(pages)))


def roles(source: SourceText) -> list[tuple[LineRole | None, str]]:
    return [(line.layout.role if line.layout else None, line.text) for line in source.printed]


def test_lines_have_their_places() -> None:
    source = source_of_pdf(
        pdf_file([[PdfLine(120, 700, "First line"), PdfLine(120, 688, "second")]])
    )
    first, second = source.printed
    assert first.layout is not None
    assert second.layout is not None
    assert first.layout.left == pytest.approx(120, abs=1)
    assert (first.layout.baseline, second.layout.baseline) == pytest.approx((700, 688))
    assert second.layout.gap == pytest.approx(12)


def test_lines_of_letters_of_unknown_height_have_their_places() -> None:
    """The font is not in the file; far down on a page PDFium gives its letters no box, but digits beside them one."""
    words = "Исполнительный директорат"
    for text in (f"{words}, 2019", f"2019 {words}", words):
        source = source_of_pdf(pdf_file([[PdfLine(120, y, text) for y in (400, 244, 196, 100)]]))
        edges = [(line.layout.left, line.layout.right) for line in source.printed if line.layout]
        assert edges == [pytest.approx((120, 120 + 5 * len(text)), abs=2)] * 4


def test_a_box_is_where_its_words_are() -> None:
    source = source_of_pdf(pdf_file([[PdfLine(120, 700, "aaaa bbbb cccc")], body("dddd")]))
    start = source.raw.index("bbbb")
    (box,) = source.boxes(Location(start, start + 4, 1))
    assert box.page == 1
    assert (box.left, box.right) == pytest.approx((140, 162), abs=5)
    assert box.bottom < 703 < box.top
    start = source.raw.index("dddd")
    assert [each.page for each in source.boxes(Location(start, start + 4, 2))] == [2]
    assert SourceText.of("text").boxes(Location(0, 4, 1)) == ()


def test_type_and_links() -> None:
    lines = [
        PdfLine(120, 700, "Recalling", "italic"),
        PdfLine(165, 700, "resolution 1373 (2001),"),
        PdfLine(120, 688, "Heading", "bold"),
        PdfLine(120, 676, FULL),
    ]
    link = (0, (213.0, 698.0, 263.0, 710.0), "https://docs.un.org/S/RES/1373(2001)")
    source = source_of_pdf(pdf_file([lines], links=[link]))
    shown = [(run.span.of(source.raw), run.italic, run.bold) for run in source.runs if not run.link]
    assert shown == [("Recalling", True, False), ("Heading", False, True)]
    assert [(run.span.of(source.raw), run.link) for run in source.runs if run.link] == [
        ("1373 (2001)", "https://docs.un.org/S/RES/1373(2001)")
    ]
    assert source.printed[0].text == "Recalling resolution 1373 (2001),"


def test_heads_and_feet_are_told_by_words_and_repetition() -> None:
    pages = [
        [
            PdfLine(60, 760, "Distributed by hand"),
            *body(FULL[number:], f"{FULL}.", top=690),
            *body(*(f"{FULL[:40]} {'abcdefghij'[number + line]}" for line in range(6)), top=600),
            PdfLine(120, 60, "The last line of the text" + " goes on" * number),
            PdfLine(60, 40, f"{number}/4 21-00005"),
        ]
        for number in (1, 2, 3, 4)
    ]
    found = roles(analysed(*pages))
    assert {text for role, text in found if role is LineRole.HEAD} == {"Distributed by hand"}
    assert [text for role, text in found if role is LineRole.FOOT] == [
        f"{number}/4 21-00005" for number in (1, 2, 3, 4)
    ]


def test_gaps_open_paragraphs() -> None:
    lines = [
        *body(FULL, FULL, "short end.", top=700),
        *body(FULL, "ends here", top=658),
        *body(FULL, "the end.", top=628),
    ]
    assert [len(each) for each in paragraphs_of(analysed(lines).printed)] == [3, 2, 2]


def test_indents_open_paragraphs_where_there_are_no_gaps() -> None:
    lines = [
        PdfLine(144, 700, FULL[:80] + "."),
        PdfLine(120, 688, FULL + "."),
        PdfLine(144, 676, FULL[:80]),
        PdfLine(120, 664, FULL + "."),
        PdfLine(120, 652, FULL + "."),
    ]
    assert [len(each) for each in paragraphs_of(analysed(lines).printed)] == [2, 3]


def test_a_paragraph_goes_on_over_the_page() -> None:
    first = [*body(FULL, f"{FULL} and", top=100), PdfLine(60, 40, "1/2 21-00005")]
    second = [
        *body("so it goes on.", top=700),
        *body("2. Another one.", top=682),
        PdfLine(60, 40, "2/2 21-00005"),
    ]
    found = [
        [line.text for line in each] for each in paragraphs_of(analysed(first, second).printed)
    ]
    assert found == [[FULL, f"{FULL} and", "so it goes on."], ["2. Another one."]]


def test_notes_and_their_calls() -> None:
    lines = [
        *body(FULL, FULL),
        PdfLine(120, 676, "by the resolution"),
        PdfLine(192, 679.5, "1", size=6.5),
        PdfLine(198, 676, "and more."),
        PdfLine(100, 90, "__________________", size=8),
        PdfLine(110, 80, "1", size=5.5),
        PdfLine(118, 77, "See the note at the foot, which goes on", size=8.5),
        PdfLine(118, 67, "over two lines.", size=8.5),
    ]
    source = analysed(lines)
    assert [text for role, text in roles(source) if role is LineRole.NOTE] == [
        "__________________",
        "1 See the note at the foot, which goes on",
        "over two lines.",
    ]
    raised = [run.span.of(source.raw) for run in source.runs if run.raised]
    assert raised == ["1", "1"]


def test_a_note_goes_on_overleaf_where_its_last_line_is_full_and_ends_no_sentence() -> None:
    small = FULL + FULL[:30]
    pages = []
    for number, rest in (("1", small), ("2", "A short note.")):
        pages.append(
            [
                *body(FULL, FULL),
                PdfLine(120, 676, f"by resolution {number}37"),
                PdfLine(200, 679.5, number, size=6.5),
                PdfLine(110, 100, number, size=5.5),
                PdfLine(118, 97, small, size=8.5),
                PdfLine(118, 87, rest, size=8.5),
            ]
        )
    pages[1].insert(4, PdfLine(118, 107, "and goes on here.", size=8.5))
    source = analysed(*pages)
    notes = [line for line in source.printed if line.role is LineRole.NOTE]
    assert [(line.leaf, line.layout.mark) for line in notes if line.layout] == [
        (0, "1"), (0, ""), (1, ""), (1, "2"), (1, ""),
    ]  # fmt: skip


def test_numbers_that_stand_out_of_a_list_open_items() -> None:
    lines = [
        *body("1. It will", FULL + ":"),
        *body("(a) Visit", x=144, top=676),
        *body("those States that", "agree;", x=168, top=664),
        *body("(b) Report;", "(c) Meet", x=144, top=640),
        *body("in May.", x=168, top=616),
        *body("2. It", FULL, top=592),
    ]
    assert [each[0].text for each in paragraphs_of(analysed(lines).printed)] == [
        "1. It will", "(a) Visit", "(b) Report;", "(c) Meet", "2. It",
    ]  # fmt: skip


def test_heads_of_left_and_right_pages() -> None:
    pages = [
        [
            PdfLine(100 + 200 * (number % 2), 760, "Programme" if number % 2 else "Committee"),
            *body(*(f"{FULL[:40]} {word} {number}" for word in FULL.split()[:9]), top=690),
        ]
        for number in range(4)
    ]
    assert [text for role, text in roles(analysed(*pages)) if role is LineRole.HEAD] == [
        "Committee", "Programme", "Committee", "Programme",
    ]  # fmt: skip


def test_pages_shown_turned_are_read_as_they_are_shown() -> None:
    file = pdf_file([body("A line of the page", "and another one", top=500)])
    upright = source_of_pdf(file)
    for turns, matrix in enumerate(((0, 1, -1, 0, 792, 0), (-1, 0, 0, -1, 612, 792)), 1):
        writer = pypdf.PdfWriter(io.BytesIO(file))
        writer.pages[0].add_transformation(matrix)
        writer.pages[0].rotate(90 * turns)
        buffer = io.BytesIO()
        writer.write(buffer)
        turned = source_of_pdf(buffer.getvalue())
        assert turned.raw == upright.raw
        words, other = (each.boxes(Location(2, 6, 1))[0] for each in (turned, upright))
        lower = 180 if turns == 1 else 0
        assert (words.left, words.bottom + lower) == pytest.approx(
            (other.left, other.bottom), abs=0.1
        )
        remark = Remark(Severity.NOTE, ("Remark",), (Span(2, 6),))
        copy = pypdf.PdfReader(io.BytesIO(with_highlights(buffer.getvalue(), [remark], "")))
        (highlight,) = (
            each for each in copy.pages[0].annotations or () if each["/Subtype"] == "/Highlight"
        )
        bottom, right, top = (float(each) for each in highlight["/Rect"][1:])
        shown = (bottom, 612 - right) if turns == 1 else (612 - right, 792 - top)
        assert shown == pytest.approx((words.left, words.bottom), abs=0.1)


def test_headings_are_short_bold_and_no_sentence() -> None:
    lines = [
        PdfLine(120, 700, "Introduction", "bold"),
        *body(FULL, FULL, "end.", top=676),
        PdfLine(120, 630, "The Committee will decide.", "bold"),
    ]
    assert [text for role, text in roles(analysed(lines)) if role is LineRole.HEADING] == [
        "Introduction"
    ]


def test_short_paragraphs_in_italic_type_are_headings_and_opening_words_are_not() -> None:
    source = analysed(
        [
            *body(*[FULL] * 3),
            PdfLine(120, 640, "Vacant posts", "italic"),
            *body(FULL, FULL, top=616),
            PdfLine(120, 580, "The General Assembly,", "italic"),
            PdfLine(120, 556, "Recalling", "italic"),
            PdfLine(165, 556, "its resolution 79/307 and what follows it"),
        ]
    )
    headings = [text for role, text in roles(source) if role is LineRole.HEADING]
    assert headings == ["Vacant posts"]


def test_columns_and_cells() -> None:
    lines = [
        PdfLine(120, 740, "United Nations"),
        PdfLine(400, 740, "S/2021/5"),
        *body(FULL, FULL),
        PdfLine(120, 600, "Appropriation"),
        PdfLine(400, 600, "68,743"),
    ]
    source = analysed(lines)
    masthead, *_, row = source.printed
    assert masthead.layout is not None
    assert [masthead.text[column.start :][:3] for column in masthead.layout.columns] == [
        "Uni",
        "S/2",
    ]
    assert row.layout is not None
    assert (row.layout.role, masthead.layout.role) == (LineRole.CELL, None)


def column(x: float, *numbers: str, gap: float = 12) -> list[PdfLine]:
    texts = [
        text
        for number in numbers
        for text in (
            f"{number} {FULL[:36]}",
            *[FULL[at : at + 38] for at in (3, 13, 23)],
            "the end.",
        )
    ]
    return body(*texts, x=x, gap=gap)


def test_columns_of_text_are_read_one_after_the_other_and_tables_are_not() -> None:
    title = [PdfLine(72, 730, FULL + "."), PdfLine(72, 640, "2. A paragraph of one line.")]
    pages = [
        title[:1] + column(72, "1.", "2.") + column(330, "3.", "4."),
        column(72, "5.", "6.") + column(330, "7.", "8.") + [PdfLine(72, 500, FULL + ".")],
        column(72, "9.", "10.") + column(252, "11.", "12.") + column(432, "13.", "14."),
    ]
    paragraphs = list(paragraphs_of(analysed(*pages).printed))
    assert [each[0].text.split()[0] for each in paragraphs] == [
        "words", *(f"{number}." for number in range(1, 9)), "words", *(f"{number}." for number in range(9, 15)),
    ]  # fmt: skip
    assert {len(each) for each in paragraphs if each[0].text[0].isdigit()} == {5}
    # Two rows of a table whose cells are long: it goes back to its first column.
    rows = [
        PdfLine(line.x, line.y - 180 * row, line.text)
        for row in (0, 1)
        for line in column(72, "1.", "2.") + column(330, "3.", "4.")
    ]
    assert {role for role, _ in roles(analysed([*rows, *title]))} == {LineRole.CELL, None}


def test_the_number_of_a_paragraph_is_no_column() -> None:
    (line,) = source_of_pdf(pdf_file([[PdfLine(120, 700, "1."), PdfLine(170, 700, FULL)]])).printed
    assert line.layout is not None
    assert line.layout.columns == ()


@pytest.mark.corpus
@pytest.mark.parametrize("maker", ["libreoffice", "weasy"])
def test_citations_of_arabic_pages(maker: str, corpus_dir: Path) -> None:
    page = unctc.load(corpus_dir / "made" / f"A_RES_75_17.ar.{maker}.pdf", language="ar")
    key = unctc.load(corpus_dir / "made" / "key" / "A_RES_75_17.ar.xml")
    assert sorted(each.target for each in page.citations) == sorted(
        each.target for each in key.citations
    )


def test_a_line_of_arabic_is_read_by_the_places_of_its_characters() -> None:
    # As PDFium gives it: the number in pieces, after the slash.
    words, number = "وإذ تشير إلى القرار", "74/274"
    placed = []
    x = 300.0
    for character in words:
        placed.append((character, x, x + (3 if character == " " else 5)))
        x -= 6
    x -= 30
    placed += [(each, x + 5 * at, x + 5 * at + 4.5) for at, each in enumerate(number)]
    assert logical_order(reversed(placed)) == f"{words} {number}"
