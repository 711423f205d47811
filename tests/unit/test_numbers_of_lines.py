"""Which numbers at the start of lines are those of sections and paragraphs: those that count on."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from attrs import evolve

import unctc
from unctc.languages.registry import rules_for
from unctc.layout.decision_log import DecisionLog
from unctc.layout.line_layout import CellPosition, Column, LineLayout, LineRole
from unctc.layout.source import SourceText
from unctc.layout.text_lines import TextLine, TextLines, body_of
from unctc.structure.blocks import SectionBlock
from unctc.structure.numbering import Marker, Numbering
from unctc.structure.programme_blocks import cut_blocks
from unctc.structure.report_blocks import cut_report
from unctc.structure.tables import TableLines, separate_tables

OPENS, GOES_ON = LineLayout(opens=True), LineLayout(opens=False)
HEADING = LineLayout(role=LineRole.HEADING, opens=True)

Row = str | tuple[str, LineLayout]


def body(*rows: Row, language: str = "en") -> TextLines:
    texts = [each if isinstance(each, str) else each[0] for each in rows]
    layouts = [None if isinstance(each, str) else each[1] for each in rows]
    lines = SourceText.of("\n".join(texts)).lines
    kept = [evolve(line, layout=at) for line, at in zip(lines, layouts, strict=True) if line.text]
    return body_of(kept, rules_for(language).structure)


def shown(marker: Marker | None) -> str:
    if marker is None:
        return "-"
    what = marker.paragraph if marker.depth is None else f"{marker.section}@{marker.depth}"
    return f"{marker.printed} {what}".strip()


def read(*rows: Row, language: str = "en") -> list[str]:
    lines = body(*rows, language=language)
    numbering = Numbering(lines.rules)
    pairs = zip((None, *lines.lines), lines.lines, strict=False)
    return [shown(numbering.read(line, before)) for before, line in pairs]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (("1. It met.", "2. It went."), ["1. 1", "2. 2"]),
        (("1. It met.", "It went.", "2. It sat."), ["1. 1", "-", "2. 2"]),
        # A count may jump over what is missing, and not to a year or back.
        (("1. It met.", "61. It went."), ["1. 1", "61. 61"]),
        (("1. It met.", "62. It went."), ["1. 1", "-"]),
        (("2. It met.", "2. It went."), ["2. 2", "-"]),
        (("3. It met.", "2. It went."), ["3. 3", "-"]),
        # In the middle of a sentence a number counts on by one, before a capital alone.
        (("1. It met in", "2. Chad sat."), ["1. 1", "2. 2"]),
        (("1. It met in", "2. chad sat."), ["1. 1", "-"]),
        (("1. It met in", "2. 30 May."), ["1. 1", "-"]),
        (("1. It met in", "3. Chad sat."), ["1. 1", "-"]),
        (("1. It met in", ("3. Chad sat.", OPENS)), ["1. 1", "3. 3"]),
        (("1. It met.", ("2. It went.", GOES_ON)), ["1. 1", "-"]),
        # Sections stand at the start or behind the end of a sentence; they may be nested.
        (("I. Visits", "A. Africa", "1. It met.", "B. Asia"), ["I. I@0", "A. A@1", "1. 1", "B. B@1"]),
        (("I. Visits", "A. Africa", "II. Reports", "A. Drafts"), ["I. I@0", "A. A@1", "II. II@0", "A. A@1"]),
        (("I. Visits", "1. It met", "II. Reports"), ["I. I@0", "1. 1", "-"]),
        (("I. Visits", "VII. Reports"), ["I. I@0", "VII. VII@0"]),
        (("I. Visits", "VIII. Reports"), ["I. I@0", "-"]),
        (("II. Visits", "II. Reports"), ["II. II@0", "-"]),
        # Of two readings the nearer: what follows on H is the letter I, what begins is the number I.
        (("H. Visits", "I. Reports"), ["-", "I. I@0"]),
        (("A. Visits", "B. Chad", "C. Mali", "I. Reports"), ["A. A@0", "B. B@0", "C. C@0", "I. I@1"]),
        # A number alone on its line, without its stop, is above its heading.
        (("I", "Visits", "II", "Reports"), ["I I@0", "-", "II II@0", "-"]),
        (("I", "Visits.", "II", "Reports"), ["I I@0", "-", "II II@0", "-"]),
        (("I", "Visits.", "III", "Reports"), ["I I@0", "-", "-", "-"]),
        (("I", "Visits.", "A", "Reports"), ["I I@0", "-", "-", "-"]),
    ],
)  # fmt: skip
def test_numbers_count_on(rows: tuple[Row, ...], found: list[str]) -> None:
    assert read(*rows) == found


@pytest.mark.parametrize(
    ("language", "rows", "found"),
    [
        ("zh", ("一. 访问", "1. 委员会开会。", "二. 报告"), ["一. I@0", "1. 1", "二. II@0"]),
        ("zh", ("1. 委员会开会", "2. 执行局开会。"), ["1. 1", "2. 2"]),
        ("fr", ("I. Visites", "1. Il siège.", "II. Rapports"), ["I. I@0", "1. 1", "II. II@0"]),
        ("ru", ("I. Поездки", "1. Он заседал.", "II. Доклады"), ["I. I@0", "1. 1", "II. II@0"]),
    ],
)
def test_numbers_count_on_in_languages(
    language: str, rows: tuple[str, ...], found: list[str]
) -> None:
    assert read(*rows, language=language) == found


def test_sections_alone_on_a_line() -> None:
    lines = body("II. Visits", "III", "A", "V")
    numbering = Numbering(lines.rules)
    found = [shown(numbering.read_section(each)) for each in lines.lines]
    assert found == ["II. II@0", "III III@0", "A A@1", "-"]
    assert [shown(Numbering(lines.rules).read_section(each)) for each in body("B").lines] == ["-"]


class TestHeadingsWithoutNumbers:
    def test_are_under_those_of_a_higher_level(self) -> None:
        numbering = Numbering(body("x").rules)
        assert [numbering.plain_heading(level).depth for level in (1, 2, 3, 2, 1)] == [
            0,
            1,
            2,
            1,
            0,
        ]

    def test_without_levels_replace_each_other(self) -> None:
        numbering = Numbering(body("x").rules)
        assert [numbering.plain_heading().depth for _ in range(3)] == [0, 0, 0]
        assert numbering.plain_heading(2).depth == 1
        assert numbering.plain_heading().depth == 0

    def test_let_any_number_follow(self) -> None:
        lines = body("1. It met in", "Visits", "5. it went").lines
        numbering = Numbering(body("x").rules)
        assert shown(numbering.read(lines[0], None)) == "1. 1"
        numbering.plain_heading()
        assert shown(numbering.read(lines[2], lines[1])) == "5. 5"


# Reports.


def report(*rows: Row) -> list[str]:
    """The blocks of a report: "# " before headings, as deep as they are, and the numbers of paragraphs."""
    lines = body(*rows)
    found = cut_report(lines.lines, lines, DecisionLog())
    return in_words(lines, found.title, found.blocks)


def programme(*rows: Row) -> list[str]:
    """The blocks of a programme, in the same way."""
    lines = body(*rows)
    title, blocks = cut_blocks(lines.lines, lines, DecisionLog())
    return in_words(lines, title, blocks)


def in_words(
    lines: TextLines, title: Sequence[TextLine], blocks: Sequence[SectionBlock]
) -> list[str]:
    found = [f"= {lines.join(title).text}"] if title else []
    for each in blocks:
        depth = each.marker.depth
        text = "|".join(filter(None, (each.marker.printed, lines.join(each.lines).text)))
        for caption, table in each.tables:
            text += f" [{lines.join(caption).text}: {len(table.rows)} rows]".replace("[: ", "[")
        found.append(text if depth is None else f"{'#' * (depth + 1)} {text}")
    return found


@pytest.mark.parametrize(
    ("rows", "blocks"),
    [
        (
            ("Visits of the Committee", "", "1. It met.", "", "2. It went."),
            ["= Visits of the Committee", "1.|It met.", "2.|It went."],
        ),
        # What ends as a sentence is no title.
        (("It has met.", "", "1. It met."), ["It has met.", "1.|It met."]),
        # The last group of a title may head the first section.
        (
            ("Visits", "", "Introduction", "", "1. It met.", "", "2. It went."),
            ["= Visits", "# Introduction", "1.|It met.", "2.|It went."],
        ),
        (("Introduction", "", "1. It met."), ["= Introduction", "1.|It met."]),
        # Headings: short, no sentences, behind the end of one.
        (
            ("Visits", "", "1. It met.", "", "Africa", "", "2. It went."),
            ["= Visits", "1.|It met.", "# Africa", "2.|It went."],
        ),
        (
            ("Visits", "", "1. It met", "", "africa", "", "2. It went."),
            ["= Visits", "1.|It met africa", "2.|It went."],
        ),
        (
            ("Visits", "", "1. It met.", "", "Africa,", "", "2. It went."),
            ["= Visits", "1.|It met.", "Africa,", "2.|It went."],
        ),
        (
            ("Visits", "", "1. It met.", "", "A" * 160, "", "2. It went."),
            ["= Visits", "1.|It met.", "# " + "A" * 160, "2.|It went."],
        ),
        (
            ("Visits", "", "1. It met.", "", "A" * 161, "", "2. It went."),
            ["= Visits", "1.|It met.", "A" * 161, "2.|It went."],
        ),
        # The last group heads nothing.
        (
            ("Visits", "", "1. It met.", "", "2. It went.", "", "Africa"),
            ["= Visits", "1.|It met.", "2.|It went.", "Africa"],
        ),
        # Points are of the paragraph before them; a bare number is that of the line after it.
        (
            ("Visits", "", "1. It met:", "", "(a) in Chad;", "", "(b) in Mali.", "", "2. It went."),
            ["= Visits", "1.|It met: (a) in Chad; (b) in Mali.", "2.|It went."],
        ),
        (("Visits", "", "1.", "It met.", "", "2.", "It went."), ["= Visits", "1.|It met.", "2.|It went."]),
        # The numbers of a budget name the part.
        (
            ("Visits", "", "25.1 It met.", "", "25.2 It went.", "", "25.3 It sat."),
            ["= Visits", "25.1|It met.", "25.2|It went.", "25.3|It sat."],
        ),
        (
            ("Visits", "", "25.4 It met.", "", "25.5 It went."),
            ["= Visits", "25.4 It met.", "25.5 It went."],
        ),
        (
            ("Visits", "", "25.1 It met.", "", "26.2 It went.", "", "25A.1 It sat."),
            ["= Visits", "25.1|It met.", "26.2 It went.", "25A.1|It sat."],
        ),
        # A table is of the block before it; its caption begins with its word, up to three blocks above it.
        (
            ("Visits", "", "It met in Chad.", "", "State\tMonth", "Chad\tMay"),
            ["= Visits", "It met in Chad. [2 rows]"],
        ),
        (
            ("Visits", "", "1. It met.", "", "Table 1", "", "Visits to States", "", "State\tMonth", "Chad\tMay"),
            ["= Visits", "1.|It met. [Table 1 Visits to States: 2 rows]"],
        ),
        (("State\tMonth", "Chad\tMay", "", "1. It met."), [" [2 rows]", "1.|It met."]),
        # A count begins anew under a heading, and nowhere else.
        (
            ("Visits", "", "1. It met.", "", "2. It went.", "", "Africa", "", "1. It sat."),
            ["= Visits", "1.|It met.", "2.|It went.", "# Africa", "1.|It sat."],
        ),
        (
            ("Visits", "", "I. Africa", "", "1. It met.", "", "II. Asia", "", "2. It went."),
            ["= Visits", "# I.|Africa", "1.|It met.", "# II.|Asia", "2.|It went."],
        ),
    ],
)  # fmt: skip
def test_blocks_of_reports(rows: tuple[str, ...], blocks: list[str]) -> None:
    assert report(*rows) == blocks


PLAN = "Programme of work for 2019"
MEETS = "1. It sat in Chad in May, and in June it sat in Mali."


@pytest.mark.parametrize(
    ("rows", "blocks"),
    [
        (("1. It met.", "2. It went."), ["1.|It met.", "2.|It went."]),
        # Sentences behind the title are paragraphs without numbers.
        (("", "It met.", "", "1. It went.", "2. It sat."), ["It met.", "1.|It went.", "2.|It sat."]),
        # The last lines of the title are a heading where they say so, or where other headings have no numbers.
        (("", "Introduction:", "1. It went."), ["# Introduction:", "1.|It went."]),
        (("", "Visits", "", "1. It went.", "Reports", "2. It sat."), ["# Visits", "1.|It went.", "# Reports", "2.|It sat."]),
        (("", "V" * 80, "", "1. It went.", "Reports", "2. It sat."), ["# " + "V" * 80, "1.|It went.", "# Reports", "2.|It sat."]),
        # Short lines between the end of a sentence and the next number are a heading.
        (("1. It went.", "A", "B", "C", "2. It sat."), ["1.|It went.", "# A B C", "2.|It sat."]),
        (("1. It went.", "A", "B", "C", "D", "2. It sat."), ["1.|It went. A B C D", "2.|It sat."]),
        (("1. It went.", "a", "b", "2. It sat."), ["1.|It went. a b", "2.|It sat."]),
        (("1. It went.", "A" * 160, "2. It sat."), ["1.|It went.", "# " + "A" * 160, "2.|It sat."]),
        (("1. It went.", "A" * 161, "2. It sat."), ["1.|It went. " + "A" * 161, "2.|It sat."]),
        (("1. It went.", "Visits", "", "Reports", "2. It sat."), ["1.|It went.", "# Visits", "# Reports", "2.|It sat."]),
        (("1. It went", "A", "2. It sat."), ["1.|It went A", "2.|It sat."]),
        # Under a heading are paragraphs without numbers, where they are set off or are sentences.
        (("I. Visits", "It went.", "II. Reports", "1. It sat."), ["# I.|Visits", "It went.", "# II.|Reports", "1.|It sat."]),
        (("I. Visits", "it went.", "II. Reports", "1. It sat."), ["# I.|Visits it went.", "# II.|Reports", "1.|It sat."]),
        (("I. Visits.", "It went.", "II. Reports", "1. It sat."), ["# I.|Visits. It went.", "# II.|Reports", "1.|It sat."]),
        (("I. Visits", "", "It went.", "", "It sat.", MEETS), ["# I.|Visits", "It went.", "It sat.", MEETS.replace(". ", ".|", 1)]),
        (("I. Visits", "", "It went.", "", "It sat", MEETS), ["# I.|Visits It went. It sat", MEETS.replace(". ", ".|", 1)]),
        # So are headings without numbers; but not the halves of one.
        (("I. Visits", "", "Africa", "", MEETS), ["# I.|Visits", "## Africa", MEETS.replace(". ", ".|", 1)]),
        (("I. Visits", "", "africa", "", MEETS), ["# I.|Visits africa", MEETS.replace(". ", ".|", 1)]),
        (("I. Visits", "", "2 Africa", "", MEETS), ["# I.|Visits 2 Africa", MEETS.replace(". ", ".|", 1)]),
        (("I. Visits", "", "A", "", MEETS), ["# I.|Visits A", MEETS.replace(". ", ".|", 1)]),
        (("I. Visits", "", "Africa (", "", MEETS), ["# I.|Visits Africa (", MEETS.replace(". ", ".|", 1)]),
        (("I. Visits to the States of Africa and of", "", "Asia", "", MEETS), ["# I.|Visits to the States of Africa and of Asia", MEETS.replace(". ", ".|", 1)]),
        # Without any number, blank lines part sentences and headings of up to three lines.
        (("", "Visits", "", "It went.", "", "A", "B", "C", "", "It sat."), ["# Visits", "It went.", "# A B C", "It sat."]),
        (("", "Visits", "", "It went.", "", "A", "B", "C", "D", "", "It sat."), ["# Visits", "It went.", "A B C D", "It sat."]),
        # A table is of the paragraph before it, and what follows without a number is a paragraph.
        (("1. It went:", "State\tMonth", "Chad\tMay", "2. It sat."), ["1.|It went: [2 rows]", "2.|It sat."]),
        (("1. It went:", "State\tMonth", "Chad\tMay", "It sat.", "It lay.", "2. It sat."), ["1.|It went: [2 rows]", "It sat. It lay.", "2.|It sat."]),
    ],
)  # fmt: skip
def test_blocks_of_programmes(rows: tuple[str, ...], blocks: list[str]) -> None:
    assert programme(PLAN, *rows) == [f"= {PLAN}", *blocks]


@pytest.mark.parametrize(
    "rows",
    [
        # Too long for a heading of the first section, or with a digit, or not set off, or alone.
        ("", "V" * 81, "", "1. It went.", "Reports", "2. It sat."),
        ("", "Visits in 2019", "", "1. It went.", "Reports", "2. It sat."),
        ("Visits", "1. It went.", "Reports", "2. It sat."),
        ("", "Visits", "", "1. It went.", "2. It sat."),
        # So does a sentence, where lines that end none are below it.
        ("", "It met.", "", "Visits", "", "1. It went.", "2. It sat."),
    ],
)
def test_lines_that_belong_to_the_title(rows: tuple[str, ...]) -> None:
    title = " ".join(filter(None, (PLAN, *rows[: rows.index("1. It went.")])))
    assert programme(PLAN, *rows)[0] == f"= {title}"


@pytest.mark.parametrize(
    "rows",
    [
        (PLAN, "", "Visits", "", "It went."),
        (PLAN, "", "Visits", "", "It went.", "", "It sat."),
        (PLAN, "", "It went.", "", "It sat"),
        ("Report for 2019", "", "Visits", "", "It", "went.", "", "It sat."),
        ("It went.", "", "It", "sat."),
    ],
)
def test_what_is_no_programme_without_numbers(rows: tuple[str, ...]) -> None:
    """It needs two sentences, a title that plans, and lines that blank lines do not part all alike."""
    assert programme(*rows) == [f"= {' '.join(filter(None, rows))}"]


# Letters.

LETTER = "Letter dated 3 May 2019 from the Chair addressed to the President of the Security Council"


@pytest.mark.parametrize(
    ("end", "signed", "follows"),
    [
        ("1. It will meet in May.", "(Signed) C D\nChair", True),
        ("1. It will meet in May", "(Signed) C D\nChair", False),
        ("1. It will meet in May.", "It will\ngo.", False),
    ],
)
def test_a_second_letter_behind_an_annex(end: str, signed: str, *, follows: bool) -> None:
    """The annex must have ended with a sentence, and the letter must be signed: its title may be one of a list."""
    first = (LETTER, "", "I transmit it (see annex).", "", "(Signed) A B", "", "Annex", "", PLAN)
    rows = (*first, "", end, "", LETTER, "", "I write to you.", "", signed)
    document = unctc.loads("\n".join(rows), format="text", language="en", partial=True)
    assert bool(unctc.check(document, select="SRC105")) is follows


# Resolutions.

HEADS = {
    "en": (
        "Resolution 2395 (2017)",
        "Adopted by the Security Council at its 8146th meeting, on 21 December 2017",
        "The Security Council,",
    ),
    "ru": (
        "Резолюция 2395 (2017),",
        "принятая Советом Безопасности на его 8146-м заседании 21 декабря 2017 года",
        "Совет Безопасности,",
    ),
}


@pytest.mark.parametrize(
    ("language", "rows", "found"),
    [
        # A number alone on its line is that of the paragraph below it, over a blank line, too.
        (
            "en",
            ("Recalling its resolution,", "1.\n\nDecides to stay;", "2.\n\nDecides to go."),
            {
                "preamble/1": "Recalling its resolution,",
                "operative/1": "Decides to stay;",
                "operative/2": "Decides to go.",
            },
        ),
        # A blank line begins a paragraph of the preamble also with words that no table has, great or small.
        (
            "en",
            ("Recalling it,", "surprised by it,", "Amused by it,", "1. Decides to stay."),
            {
                "preamble/1": "Recalling it,",
                "preamble/2": "surprised by it,",
                "preamble/3": "Amused by it,",
                "operative/1": "Decides to stay.",
            },
        ),
        (
            "ru",
            ("ссылаясь на нее,", "удивляясь ей,", "1. постановляет остаться."),
            {
                "preamble/1": "ссылаясь на нее,",
                "preamble/2": "удивляясь ей,",
                "operative/1": "постановляет остаться.",
            },
        ),
        (
            "en",
            ("Recalling it\nin May,", "and in June,", "1. Decides to stay."),
            {
                "preamble/1": "Recalling it in May,",
                "preamble/2": "and in June,",
                "operative/1": "Decides to stay.",
            },
        ),
    ],
)
def test_paragraphs_of_resolutions(
    language: str, rows: tuple[str, ...], found: dict[str, str]
) -> None:
    text = "\n\n".join(("S/RES/2395 (2017)", *HEADS[language], *rows))
    document = unctc.loads(text, format="text", language=language, partial=True)
    paths = {str(each.path): each.passage.text for each in unctc.nodes_of(document)}
    assert {at: text for at, text in paths.items() if "/" in at} == found


# Tables.


def tables(*rows: Row) -> list[list[list[str]]]:
    lines = body(*rows)
    return [
        [[cell.text for cell, _ in row] for row in each.rows]
        for each in separate_tables(lines.lines, lines)
        if isinstance(each, TableLines)
    ]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (("State\tMonth", "Chad\tMay"), [[["State", "Month"], ["Chad", "May"]]]),
        (("State\tMonth",), []),
        (("State", "Chad"), []),
        # Wide gaps alone may be those of a line set wide: three lines, or two of three cells, make a table.
        (("State   Month", "Chad   May"), []),
        (
            ("State   Month", "Chad   May", "Mali   June"),
            [[["State", "Month"], ["Chad", "May"], ["Mali", "June"]]],
        ),
        (
            ("State   Month   Days", "Chad   May   3"),
            [[["State", "Month", "Days"], ["Chad", "May", "3"]]],
        ),
        (("State  Month  Days", "Chad  May  3"), []),
        # A cell may be missing, not two, and none may be added.
        (
            ("State\tMonth\tDays", "Chad\tMay", "Mali\tMay\t3"),
            [[["State", "Month", "Days"], ["Chad", "May"], ["Mali", "May", "3"]]],
        ),
        (("State\tMonth\tDays", "Chad"), []),
        (("State\tMonth", "Chad", "Mali\tMay"), []),
        (("State\tMonth", "Chad\tMay\t3"), []),
        # A number before a gap is that of a paragraph, a point or a section.
        (("1.\tIt met.", "2.\tIt went."), []),
        (("(a)\tIt met.", "(b)\tIt went."), []),
        (("I.\tVisits", "II.\tReports"), []),
        (("1 x\tIt met.", "2 x\tIt went."), [[["1 x", "It met."], ["2 x", "It went."]]]),
    ],
)
def test_cells_that_gaps_part(rows: tuple[str, ...], found: list[list[list[str]]]) -> None:
    assert tables(*rows) == found


def cell(table: int, row: int, column: int) -> LineLayout:
    return LineLayout(cell=CellPosition(table=table, row=row, column=column))


def test_cells_that_a_carrier_marks() -> None:
    rows: list[Row] = [
        *(("State", cell(1, 1, 1)), ("Month", cell(1, 1, 2)), ("of visit", cell(1, 1, 2))),
        *(("Chad", cell(1, 2, 1)), ("May", cell(1, 2, 2))),
        ("Other", cell(2, 1, 1)),
        "It met.",
    ]
    assert tables(*rows) == [
        [["State", "Month of visit"], ["Chad", "May"]],
        [["Other"]],
    ]


def columns(baseline: float, *starts: int) -> LineLayout:
    at = tuple(Column(start, float(start), start + 4.0) for start in starts)
    return LineLayout(role=LineRole.CELL, baseline=baseline, columns=at)


TEXT = LineLayout(baseline=15.0)


class TestColumnsOfAPage:
    HEAD = ("State Month", columns(10.0, 0, 6))
    CHAD = ("Chad  May", columns(20.0, 0, 6))

    def test_rows_are_lines_of_one_height(self) -> None:
        assert tables(self.HEAD, self.CHAD) == [[["State", "Month"], ["Chad", "May"]]]
        assert tables(self.HEAD) == []
        assert tables(self.HEAD, ("Days", columns(10.0, 0))) == []

    def test_a_short_line_between_is_of_a_cell(self) -> None:
        assert len(tables(self.HEAD, ("of the visit", TEXT), self.CHAD)) == 1
        assert tables(self.HEAD, ("of the visit.", TEXT), self.CHAD) == []
        assert tables(self.HEAD, ("1. visit", TEXT), self.CHAD) == []
        assert len(tables(self.HEAD, ("v" * 59, TEXT), self.CHAD)) == 1
        assert tables(self.HEAD, ("v" * 60, TEXT), self.CHAD) == []
        assert len(tables(self.HEAD, *[("visit", TEXT)] * 3, self.CHAD)) == 1
        assert tables(self.HEAD, *[("visit", TEXT)] * 4, self.CHAD) == []

    def test_begin_behind_the_end_of_a_sentence_or_a_heading(self) -> None:
        assert len(tables(("It met.", TEXT), self.HEAD, self.CHAD)) == 1
        assert len(tables(("It met", HEADING), self.HEAD, self.CHAD)) == 1
        assert len(tables(("It met", OPENS), self.HEAD, self.CHAD)) == 1
        assert tables(("It met", TEXT), self.HEAD, self.CHAD) == []

    def test_numbers_of_paragraphs_are_no_cells(self) -> None:
        rows = (("1.    It met", columns(10.0, 0, 6)), ("2.    It sat", columns(20.0, 0, 6)))
        assert tables(*rows) == []
