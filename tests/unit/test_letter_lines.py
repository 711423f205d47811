"""How lines become parts, programmes, tables, signatures and passages: each rule with what it must not take."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from attrs import evolve

import unctc
from unctc.languages.registry import rules_for
from unctc.layout.decision_log import DecisionLog
from unctc.layout.line_layout import CellPosition, Column, LineLayout, LineRole
from unctc.layout.page_numbers import page_map
from unctc.layout.source import SourceText
from unctc.layout.text_lines import TextLine, TextLines, body_of
from unctc.model.letters import Annex, Appendix
from unctc.model.locations import Span
from unctc.model.passages import Title
from unctc.structure.letter_titles import read_title
from unctc.structure.lists import _columns, _segments
from unctc.structure.numbering import Numbering
from unctc.structure.passages import Places, find_items
from unctc.structure.pipeline import read
from unctc.structure.points import PointCounter, PointLabel
from unctc.structure.programme_blocks import _are_headings, cut_blocks
from unctc.structure.programmes import _is_programme
from unctc.structure.resolutions import find_adopted
from unctc.structure.segmentation import second_document, split_parts
from unctc.structure.signatures import _can_be_name, _signed, _unsigned, split_signature
from unctc.structure.statements import statement_paragraphs
from unctc.structure.tables import TableLines, separate_tables

TITLE = "Letter dated 3 May 2019 from the Chair addressed to the President of the Security Council"
MEETS = "The Committee will meet."

Row = str | tuple[str, LineLayout]


def body(*rows: Row, language: str = "en") -> TextLines:
    """Lines as a carrier hands them over; an empty one is a blank line."""
    texts = [each if isinstance(each, str) else each[0] for each in rows]
    layouts = [None if isinstance(each, str) else each[1] for each in rows]
    lines = SourceText.of("\n".join(texts)).lines
    kept = [evolve(line, layout=at) for line, at in zip(lines, layouts, strict=True) if line.text]
    return body_of(kept, rules_for(language).structure)


def places(raw: str) -> Places:
    source = SourceText.of(raw)
    return Places(source, page_map(source, (), source.printed))


def texts(lines: tuple[TextLine, ...] | list[TextLine]) -> list[str]:
    return [each.flat.text for each in lines]


class TestParts:
    def parts(self, *rows: Row, alone: bool = False) -> list[tuple[str, list[str], list[str]]]:
        found = split_parts(body(*rows), DecisionLog(), alone=alone)
        return [(each.kind, texts(each.label), texts(each.lines)) for each in found]

    def test_a_label_after_a_signature(self) -> None:
        found = self.parts("It is attached.", "(Signed) A B", "Annex", "Visits", "It met.")
        assert [each[0] for each in found] == ["letter", "annex"]
        assert found[1][2] == ["Visits", "It met."]

    def test_a_label_may_say_to_which_letter_it_belongs(self) -> None:
        found = self.parts(
            *("It is attached.", "(Signed) A B", "", "Annex to the letter dated", "3 May 2019"),
            *("from the Chair", "", "Visits", "1. It met."),
        )
        assert found[1] == (
            "annex",
            ["Annex to the letter dated", "3 May 2019", "from the Chair"],
            ["Visits", "1. It met."],
        )

    @pytest.mark.parametrize("text", ["Annexes", "Annex-like", "Annex shows this", "Annex, too"])
    def test_other_words_are_no_label(self, text: str) -> None:
        found = self.parts("It is attached.", "(Signed) A B", "", text, "", "1. It met.")
        assert [each[0] for each in found] == ["letter"]

    def test_a_label_at_the_end_needs_a_letter_or_a_part_before_it(self) -> None:
        assert [each[0] for each in self.parts("It met.", "Annex")] == ["letter"]
        assert [each[0] for each in self.parts("It met.", "(Signed) A B", "Annex")] == [
            *("letter", "annex")
        ]
        assert [each[0] for each in self.parts("It met.", "Annex", alone=True)] == [
            *("letter", "annex")
        ]

    def test_a_label_at_the_end_needs_no_signature_after_a_part(self) -> None:
        found = self.parts("It met.", "Annex", "1. It met.", "Enclosure")
        assert [each[0] for each in found] == ["letter", "annex", "enclosure"]

    @pytest.mark.parametrize(("before", "kinds"), [("It ended.", 2), ("It ended in", 1)])
    def test_far_from_the_signature_a_sentence_must_have_ended(
        self, before: str, kinds: int
    ) -> None:
        rows = ("It met.", "(Signed) A B", *["It went on."] * 9, before, "Annex", "It met again.")
        assert len(self.parts(*rows)) == kinds

    def test_a_sentence_after_the_word_goes_on(self) -> None:
        found = self.parts("It is in the", "Annex", "to this letter.", "(Signed) A B")
        assert [each[0] for each in found] == ["letter"]

    def test_a_line_that_goes_on_is_no_label(self) -> None:
        goes_on = LineLayout(opens=False)
        rows = ("It met.", "(Signed) A B", ("Annex", goes_on), "1. It met.")
        assert [each[0] for each in self.parts(*rows)] == ["letter"]

    def test_a_bracket_is_open(self) -> None:
        found = self.parts("It met.", "(Signed) A B", "It met (see", "Annex", "1. It met.")
        assert [each[0] for each in found] == ["letter"]

    @pytest.mark.parametrize("number", ["I", "II", "III", "IV"])
    def test_numbers_of_labels(self, number: str) -> None:
        whole = body("It met.", "(Signed) A B", f"Annex {number}", "1. It met.")
        assert split_parts(whole, DecisionLog())[1].number == number

    def test_a_label_behind_the_title_of_its_letter(self) -> None:
        rows = (
            *("随函附上工作方案。", "主席张三(签名)", "2019年5月3日主席给安全理事会主席的信的附件"),
            *("工作方案", "1. 委员会将开会。"),
        )
        found = split_parts(body(*rows, language="zh"), DecisionLog())
        assert [each.kind for each in found] == ["letter", "annex"]
        assert texts(found[1].lines) == ["工作方案", "1.委员会将开会。"]

    def test_a_label_behind_a_title_that_is_broken(self) -> None:
        rows = (
            *(
                "随函附上工作方案。",
                "主席张三(签名)",
                "2019年5月3日",
                "主席",
                "给安全理事会主席",
                "的信",
            ),
            *("的", "附件", "工作方案", "1. 委员会将开会。"),
        )
        found = split_parts(body(*rows, language="zh"), DecisionLog())
        assert texts(found[1].label) == list(rows[2:8])


class TestSecondDocument:
    def test_a_symbol_with_a_masthead_below_it(self) -> None:
        rows = ("S/2019/5", MEETS, "United Nations S/2019/6", "Distr.: General", "3 May")
        assert second_document(body(*rows)) == 2

    @pytest.mark.parametrize(("between", "begins"), [(4, True), (5, False)])
    def test_how_far_below(self, between: int, *, begins: bool) -> None:
        rows = (MEETS, "United Nations S/2019/6", *["3 May 2019"] * between, "Distr.: General")
        assert (second_document(body(*rows)) is not None) is begins

    def test_a_symbol_with_a_day_below_it_is_none(self) -> None:
        assert (
            second_document(body("S/2019/5", MEETS, "United Nations S/2019/6", "3 May 2019"))
            is None
        )

    def test_the_first_line_is_no_other_document(self) -> None:
        assert (
            second_document(body("United Nations S/2019/6", "Distr.: General", "3 May 2019"))
            is None
        )


def test_no_empty_line_follows_a_title() -> None:
    whole = body(TITLE + ".", "", "I have the honour to write.")
    heading = read_title(whole.lines, whole, places("x"))
    assert heading is not None
    assert texts(heading.rest)[-1:] == ["I have the honour to write."]
    assert "" not in texts(heading.rest)


def test_the_call_of_a_note_behind_a_title_leaves_nothing() -> None:
    raw = f"{TITLE}*\nI have the honour to write."
    source = SourceText.of(raw)
    whole = body_of(source.printed, rules_for("en").structure, {len(TITLE)})
    heading = read_title(whole.lines, whole, places(raw))
    assert heading is not None
    assert texts(heading.rest) == ["I have the honour to write."]


def test_a_language_without_rules_for_resolutions_has_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    without = SimpleNamespace(resolutions=None)
    monkeypatch.setattr("unctc.structure.resolutions.rules_for", lambda _: without)
    rows = ("S/RES/2395 (2017)", "The Security Council,", "1. Decides to stay.")
    assert find_adopted(body(*rows), unctc.Symbol.parse("S/RES/2395(2017)")) is None
    monkeypatch.undo()
    assert find_adopted(body(*rows), unctc.Symbol.parse("S/RES/2395(2017)")) is not None


class TestProgrammes:
    def blocks(self, *rows: Row) -> tuple[list[str], list[tuple[str, int | None, str]]]:
        whole = body(*rows)
        title, found = cut_blocks(whole.lines, whole, DecisionLog())
        return texts(title), [
            (each.marker.printed.strip(), each.marker.depth, whole.join(each.lines).text)
            for each in found
        ]

    @pytest.mark.parametrize(
        ("language", "title", "plans"),
        [
            ("en", "Programme of work and report", True),
            ("en", "Report on the programme of work", False),
            ("en", "Programme of work, report and programme of work", True),
            ("en", "Report on the programme of work and report", False),
            ("en", "Visits", True),
            ("zh", "工作方案报告", False),
            ("zh", "报告和工作方案", True),
            ("zh", "工作方案、报告和工作方案", True),
            ("zh", "报告、工作方案和报告", False),
        ],
    )
    def test_the_head_of_a_title_counts(self, language: str, title: str, *, plans: bool) -> None:
        assert _is_programme(Annex, Title(title), body("x", language=language)) is plans

    def test_an_appendix_plans_where_it_says_so(self) -> None:
        assert not _is_programme(Appendix, Title("List of visits"), body("x"))
        assert not _is_programme(Appendix, None, body("x"))
        assert _is_programme(Annex, None, body("x"))
        assert _is_programme(Appendix, Title("Programme of work"), body("x"))

    def test_headings_under_a_heading(self) -> None:
        _, found = self.blocks(
            *(
                "Programme of work",
                "",
                "I. Visits",
                "",
                "Africa",
                "",
                "1. The Committee will go to",
            ),
            *("Chad.", "", "Asia", "", "2. It will go to", "Nepal."),
        )
        assert found[:3] == [
            *(("I.", 0, "Visits"), ("", 1, "Africa")),
            ("1.", None, "The Committee will go to Chad."),
        ]

    def test_headings_under_one_without_a_number(self) -> None:
        _, found = self.blocks(
            *("Programme of work", "", "Introduction", "", "1. The Committee will go to", "Chad."),
            *("", "I. Visits", "", "2. It will go to", "Nepal."),
        )
        assert [(printed, depth) for printed, depth, _ in found] == [
            *(("", 0), ("1.", None), ("I.", 0), ("2.", None))
        ]

    def test_paragraphs_without_numbers_under_a_heading(self) -> None:
        _, found = self.blocks(
            *("Programme of work", "", "I. Visits", "", "The Committee will go to", "Chad."),
            *("", "It will come back", "in May."),
        )
        assert found == [
            ("I.", 0, "Visits"),
            ("", None, "The Committee will go to Chad."),
            ("", None, "It will come back in May."),
        ]

    def test_a_heading_and_a_sentence_that_nothing_sets_apart(self) -> None:
        _, found = self.blocks("Programme of work", "I. Visits", "The Committee will go to Chad.")
        assert found == [("I.", 0, "Visits"), ("", None, "The Committee will go to Chad.")]

    @pytest.mark.parametrize(
        ("rows", "are"),
        [
            (("Visits", "", "Africa"), True),
            (("Visits", "Africa"), False),
            (("Visits", "", "in Africa"), False),
            (("Visits,", "", "Africa"), False),
            (("Visits", "", "Africa."), False),
            (("V", "", "Africa"), False),
            (("Visits", "", "A" * 161), False),
            (("Visits", "", "A" * 160), True),
            (("Visits", "", "2019"), False),
        ],
    )
    def test_which_lines_can_be_headings(self, rows: tuple[str, ...], *, are: bool) -> None:
        whole = body(*rows, "", "W" * 60, "W" * 60, "W" * 60, "W" * 60, "W" * 60, "W" * 60)
        heads = [[each] for each in whole.lines if not each.flat.text.startswith("W")]
        assert _are_headings(heads, whole) is are

    @pytest.mark.parametrize(("length", "are"), [(35, True), (36, False)])
    def test_a_full_line_is_no_heading_before_another(self, length: int, *, are: bool) -> None:
        whole = body("A" * length, "", "Africa", "", *["W" * 60] * 6)
        assert _are_headings([[each] for each in whole.lines[:2]], whole) is are

    @pytest.mark.parametrize(
        ("number", "counts"), [("2.", True), ("61.", True), ("62.", False), ("1.", False)]
    )
    def test_how_far_numbers_jump(self, number: str, *, counts: bool) -> None:
        counted = Numbering(rules_for("en").structure, in_heading=False, last_paragraph=1)
        before, line = body("It met.", f"{number} It left.").lines
        assert (counted.read(line, before) is not None) is counts

    @pytest.mark.parametrize(
        ("levels", "depths"),
        [
            ((1, 2, 3, 2, 3, 1), [0, 1, 2, 1, 2, 0]),
            ((1, 3, 2, 3), [0, 1, 1, 2]),
            ((2, 1, 2), [0, 0, 1]),
            ((None, None, 1), [0, 0, 1]),
        ],
    )
    def test_headings_of_levels_that_the_carrier_knows(
        self, levels: tuple[int | None, ...], depths: list[int]
    ) -> None:
        counted = Numbering(rules_for("en").structure)
        assert [counted.plain_heading(each).depth for each in levels] == depths

    def test_the_next_number_within_a_sentence_has_a_capital_behind_it(self) -> None:
        counted = Numbering(rules_for("en").structure, in_heading=False, last_paragraph=1)
        before, one, other = body("It met in the", "2. of all", "2. Council").lines
        assert counted.read(one, before) is None
        assert counted.read(other, before) is not None


class TestTables:
    def found(self, *rows: Row) -> list[str]:
        whole = body(*rows)
        return [
            f"{len(each.rows)} rows" if isinstance(each, TableLines) else each.flat.text
            for each in separate_tables(whole.lines, whole)
        ]

    def test_tabs(self) -> None:
        assert self.found("State\tMonth", "Chad\tMay", "It met.") == ["2 rows", "It met."]
        assert self.found("State\tMonth", "It met.") == ["State Month", "It met."]

    def test_gaps_of_two_columns_need_three_rows(self) -> None:
        assert self.found("State    Month", "Chad    May") == ["State Month", "Chad May"]
        assert self.found("State    Month", "Chad    May", "Mali    June") == ["3 rows"]

    def test_gaps_of_three_columns_need_two(self) -> None:
        assert self.found("State    Month    Year", "Chad    May    2019") == ["2 rows"]

    def test_a_row_may_lack_a_cell_and_not_have_one_more(self) -> None:
        assert self.found("A\tB\tC", "D\tE", "F\tG\tH") == ["3 rows"]
        assert self.found("A\tB", "C\tD", "E\tF\tG\tH") == ["2 rows", "E F G H"]
        assert self.found("A\tB", "C\tD", "E\tF\tG", "H\tI\tJ") == ["2 rows", "2 rows"]

    def test_a_number_is_no_cell(self) -> None:
        assert self.found("1.\tIt met", "2.\tIt left") == ["1. It met", "2. It left"]

    @staticmethod
    def cell(row: int, table: int = 0) -> LineLayout:
        position = CellPosition(table=table, row=row, column=0)
        return LineLayout(role=LineRole.CELL, cell=position)

    def test_cells_of_a_carrier(self) -> None:
        rows = (("A", self.cell(0)), ("B", self.cell(1)), ("It met.", LineLayout(opens=True)))
        assert self.found(*rows) == ["2 rows", "It met."]
        two = (("A", self.cell(0)), ("B", self.cell(0, table=1)))
        assert self.found(*two) == ["1 rows", "1 rows"]

    @staticmethod
    def column(baseline: float) -> LineLayout:
        columns = (Column(0, 10.0, 20.0), Column(6, 90.0, 99.0))
        return LineLayout(role=LineRole.CELL, columns=columns, baseline=baseline)

    def test_columns_that_begin_with_numbers_are_none(self) -> None:
        lines = (("1.    It met", self.column(700)), ("2.    It left", self.column(690)))
        assert self.found(*lines) == ["1. It met", "2. It left"]

    @pytest.mark.parametrize(("length", "rows"), [(59, 5), (60, 2)])
    def test_a_short_line_between_two_rows_is_of_a_cell(self, length: int, rows: int) -> None:
        inner = LineLayout(baseline=680.0)
        lines = (
            ("State Month", self.column(700)),
            ("Chad  May  ", self.column(690)),
            ("x" * length, inner),
            ("Mali  June ", self.column(670)),
            ("Peru  July ", self.column(660)),
        )
        assert self.found(*lines)[0] == f"{rows} rows"


class TestListsOfLines:
    def test_columns_end_where_the_next_begins(self) -> None:
        layout = LineLayout(columns=(Column(0, 10.0, 20.0), Column(8, 90.0, 99.0)))
        (line,) = SourceText.of("1373    1624").lines
        found = [(each.start, each.end, each.column, each.alone) for each in _columns(line, layout)]
        assert found == [(0, 4, 0, False), (8, 12, 1, False)]

    @pytest.mark.parametrize(("opens", "goes_on"), [(True, False), (None, False), (False, True)])
    def test_a_line_goes_on_where_the_carrier_says_so(
        self, opens: bool | None, *, goes_on: bool
    ) -> None:
        (line,) = SourceText.of("1373").lines
        (found,) = _segments([evolve(line, layout=LineLayout(opens=opens))])
        assert found.goes_on is goes_on

    def test_a_cell_alone_in_its_row(self) -> None:
        one, two, three = SourceText.of("a\nb\nc").lines
        cells = [
            evolve(line, layout=LineLayout(cell=CellPosition(table=0, row=row, column=column)))
            for line, row, column in ((one, 0, 0), (two, 0, 1), (three, 1, 0))
        ]
        assert [(each.row, each.column, each.alone) for each in _segments(cells)] == [
            *((0, 0, False), (0, 1, False), (1, 0, True))
        ]


class TestSignatures:
    def split(self, *rows: str, language: str = "en") -> tuple[str, str]:
        whole = body(*rows, language=language)
        text, signature = split_signature(whole.join(whole.lines), whole)
        return text.text.strip(), signature.text.strip()

    def test_what_says_that_it_is_signed(self) -> None:
        assert self.split("It met.", "(Signed) A B", "Chair") == ("It met.", "(Signed) A B Chair")

    def test_what_does_not_is_a_function_and_a_name(self) -> None:
        assert self.split("It met.", "Maria Example", "Chair") == ("It met.", "Maria Example Chair")
        assert self.split("It met.", "Maria Example", "in May") == (
            *("It met. Maria Example in May", "")[:2],
        )
        assert self.split("It met.", "Maria, Chair")[1] == ""

    def test_a_language_with_patterns_needs_one_of_them(self) -> None:
        assert self.split("随函附上工作方案。", "主席张三", language="zh") == (
            *("随函附上工作方案。", "主席张三"),
        )
        assert self.split("随函附上工作方案。", "委员会开会", language="zh")[1] == ""

    def test_the_function_above_the_name(self) -> None:
        text = "Chair of the Committee Maria Example"
        name, role = _unsigned(text, [23], body("x"))
        assert name is not None
        assert role is not None
        assert (name.of(text), role.of(text)) == ("Maria Example", "Chair of the Committee")
        name, role = _unsigned(text, [], body("x"))
        assert name is None
        assert role is not None
        assert role.of(text) == text

    def test_the_function_below_the_name(self) -> None:
        text = "Maria Example Chair of the Committee"
        name, role = _unsigned(text, [14], body("x"))
        assert name is not None
        assert role is not None
        assert (name.of(text), role.of(text)) == ("Maria Example", "Chair of the Committee")
        assert _unsigned("Maria Example", [], body("x")) == (None, None)

    @pytest.mark.parametrize(
        ("text", "breaks", "name", "role"),
        [
            ("(Signed) Maria Example Chair", [23], "Maria Example", "Chair"),
            ("(Signed) Maria Example", [], "Maria Example", None),
            ("Chair (Signed) Maria Example", [], "Maria Example", "Chair"),
            ("Chair Maria Example (Signed)", [6], "Maria Example", "Chair"),
            ("Maria Example (Signed)", [], "Maria Example", None),
            ("(Signed) Maria Example Of the team", [23], "Maria Example", "Of the team"),
            ("(Signed) Maria Example, Chair", [], "Maria Example", "Chair"),
            ("(Signed) Maria Ex ample Chair", [15, 24], "Maria Ex ample", "Chair"),
        ],
    )
    def test_name_and_function_beside_the_mark(
        self, text: str, breaks: list[int], name: str, role: str | None
    ) -> None:
        whole = body("x")
        mark = whole.rules.signed.search(text)
        assert mark is not None
        found = [each and each.of(text) for each in _signed(text, mark, breaks, whole)]
        assert found == [name, role]

    @pytest.mark.parametrize(
        ("text", "can"),
        [("A" * 60, True), ("A" * 61, False), ("maria", False), ("Maria 2", False), ("", True)],
    )
    def test_what_can_be_a_name(self, text: str, *, can: bool) -> None:
        assert _can_be_name(text) is can


class TestPlaces:
    def pieces(self, raw: str, *spans: tuple[int, int]) -> list[tuple[int, int]]:
        location = places(raw).at([Span(*each) for each in spans])
        assert (location.start, location.end) == (
            location.ranges[0].start,
            location.ranges[-1].end,
        )
        return [(each.start, each.end) for each in location.ranges]

    def test_whitespace_and_a_hyphen_between_pieces_join_them(self) -> None:
        assert self.pieces("Commit-\ntee met", (0, 6), (8, 15)) == [(0, 15)]
        assert self.pieces("one\n\ntwo", (0, 3), (5, 8)) == [(0, 8)]
        assert places("one two").at([Span(0, 3)]).pieces == ()

    def test_a_third_piece_may_join_the_second(self) -> None:
        raw = "one HEAD two three"
        assert self.pieces(raw, (0, 3), (9, 12), (13, 18)) == [(0, 3), (9, 18)]

    def test_what_is_in_between_parts_them(self) -> None:
        raw = "one HEAD two FOOT three"
        assert self.pieces(raw, (0, 3), (9, 12), (18, 23)) == [(0, 3), (9, 12), (18, 23)]

    def test_a_hyphen_before_a_page_ends_belongs_to_its_piece(self) -> None:
        raw = "a HEAD Commit- FOOT tee"
        assert self.pieces(raw, (0, 1), (7, 13), (20, 23)) == [(0, 1), (7, 14), (20, 23)]
        raw = "Commit- FOOT tee HEAD a"
        assert self.pieces(raw, (0, 6), (13, 16), (22, 23)) == [(0, 7), (13, 16), (22, 23)]


def test_items_within_a_paragraph_count_on() -> None:
    rules = rules_for("en").structure
    text = "It asks for: (a) words; (b) deeds; (d) more; (c) less."
    assert [(each.number, each.span.of(text)) for each in find_items(text, rules)] == [
        *(("a", "words;"), ("b", "deeds; (d) more;"), ("c", "less.")),
    ]
    assert find_items("It asks for: (a) words.", rules) == ()
    assert len(find_items("It asks for: (1) words; (2) deeds.", rules)) == 2


class TestPoints:
    def levels(self, *numbers: str, run_in: str = "") -> list[int | None]:
        counter = PointCounter(rules_for("en").structure)
        return [counter.level_of(PointLabel(each, each, 1), run_in) for each in numbers]

    def test_levels_are_told_by_counting(self) -> None:
        assert self.levels("a", "b", "i", "ii", "c") == [0, 0, 1, 1, 0]
        assert self.levels("a", "1", "2", "b", "3") == [0, 1, 1, 0, 1]
        assert self.levels("i", "ii", "a", "b", "iii") == [0, 0, 1, 1, 0]
        assert self.levels("b") == [None]

    def test_the_first_label_may_be_within_the_text_before(self) -> None:
        assert self.levels("b", run_in="It asks (a) for words; and") == [0]
        assert self.levels("b", run_in="It asks for words; and") == [None]
        assert self.levels("c", run_in="It asks (a) for words; and") == [None]

    def test_bullets_do_not_count(self) -> None:
        assert self.levels("a", "•", "•", "b") == [0, 1, 1, 0]

    def test_a_list_in_digits_goes_on_with_its_next(self) -> None:
        counter = PointCounter(rules_for("en").structure)
        assert not counter.goes_on_with(1)
        counter.level_of(PointLabel("1", "1.", 2))
        assert [each for each in range(5) if counter.goes_on_with(each)] == [2]
        counter = PointCounter(rules_for("en").structure)
        counter.level_of(PointLabel("a", "(a)", 3))
        assert not counter.goes_on_with(2)


class TestStatements:
    def cut(self, *rows: str) -> list[str]:
        whole = body(*rows)
        return [whole.join(each).text for each in statement_paragraphs(whole.lines, whole)]

    def test_quotation_marks_open_paragraphs(self) -> None:
        found = self.cut("“The Council recalls", "its work", "“It asks for", "words.")
        assert found == ["“The Council recalls its work", "“It asks for words."]

    def test_a_blank_line_after_a_sentence(self) -> None:
        found = self.cut("The Council recalls", "it.", "", "It asks for", "words.")
        assert found == ["The Council recalls it.", "It asks for words."]

    def test_a_blank_line_within_a_sentence(self) -> None:
        found = self.cut("The Council recalls", "its", "", "Committee for", "words.")
        assert found == ["The Council recalls its Committee for words."]


def test_a_note_that_nothing_calls_is_unread() -> None:
    text = (
        f"S/2019/5\n\n{TITLE}\n\nI have the honour to write of the Committee.¹\n\n"
        "(Signed) Maria Example\n\n¹ See resolution 1373 (2001).\n"
    )
    document = read(text, unctc.Language.ENGLISH).document
    assert isinstance(document, unctc.Letter)
    assert [each.text for each in document.unread if each.code == "note-without-call"] == []


def test_first_labels_without_end_go_no_deeper_than_eight_levels() -> None:
    counter = PointCounter(rules_for("en").structure)
    levels = [counter.level_of(PointLabel("a", "(a)", 3)) for _ in range(20)]
    assert levels == [*range(8), *[7] * 12]
