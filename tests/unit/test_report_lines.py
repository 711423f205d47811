"""How the lines of a report become titles, headings, paragraphs and captions: each rule with what it must not take."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

import unctc
from unctc.languages.registry import rules_for
from unctc.layout.decision_log import DecisionLog
from unctc.layout.line_layout import LineLayout, LineRole
from unctc.layout.source import SourceText
from unctc.layout.text_lines import TextLine, TextLines, body_of
from unctc.model.locations import Span
from unctc.structure.report_blocks import _ReportNumbering, cut_report, is_heading

HEADING = LineLayout(role=LineRole.HEADING, opens=True)
OPENS = LineLayout(opens=True)
GOES_ON = LineLayout(opens=False)


def body(*rows: str | tuple[str, LineLayout]) -> TextLines:
    """Lines as a carrier hands them over; an empty one is a blank line."""
    texts = [each if isinstance(each, str) else each[0] for each in rows]
    layouts = [None if isinstance(each, str) else each[1] for each in rows]
    lines = SourceText.of("\n".join(texts)).lines
    kept = [evolve(line, layout=at) for line, at in zip(lines, layouts, strict=True) if line.text]
    return body_of(kept, rules_for("en").structure)


def group(*rows: str | tuple[str, LineLayout]) -> tuple[TextLine, ...]:
    return body(*rows).lines


def cut(*rows: str | tuple[str, LineLayout]) -> tuple[str, list[tuple[str, int | None, str]]]:
    """The title, and of each block its number, its depth and its words."""
    whole = body(*rows)
    found = cut_report(whole.lines, whole, DecisionLog())
    blocks = [
        (each.marker.printed, each.marker.depth, whole.join(each.lines).text)
        for each in found.blocks
    ]
    return whole.join(found.title).text, blocks


def numbering(**known: Any) -> _ReportNumbering:  # noqa: ANN401 - whatever the record has
    return evolve(_ReportNumbering(rules_for("en").structure), **known)


class TestNumbersThatNameThePart:
    def test_they_count_in_their_part(self) -> None:
        _, blocks = cut("Section 25", "", "25.1 It met.", "", "25.2 It wrote and", "wrote.")
        assert [each[0] for each in blocks] == ["25.1", "25.2"]

    def test_another_part_of_the_same_section_begins_anew(self) -> None:
        counted = numbering()
        printed = [
            marker.printed if (marker := counted.read_group(group(text), None)) else None
            for text in ("8.I.1 It met.", "8.I.2 It wrote.", "8.II.1 It left.", "9.II.1 No.")
        ]
        assert printed == ["8.I.1", "8.I.2", "8.II.1", None]

    @pytest.mark.parametrize(
        ("first", "is_number"), [("25.3 It met.", True), ("25.4 It met.", False)]
    )
    def test_the_first_is_one_of_three(self, first: str, *, is_number: bool) -> None:
        assert (numbering()._dotted(group(first)[0]) is not None) is is_number

    def test_after_plain_numbers_a_share_is_none(self) -> None:
        assert numbering(last_paragraph=4)._dotted(group("25.1 per cent more.")[0]) is None

    @pytest.mark.parametrize(
        ("second", "is_number"),
        [("25.2 B.", True), ("25.1 B.", False), ("25.61 B.", True), ("25.62 B.", False)],
    )
    def test_how_far_they_jump(self, second: str, *, is_number: bool) -> None:
        counted = numbering(part="25", last_in_part=1)
        assert (counted._dotted(group(second)[0]) is not None) is is_number

    def test_a_line_that_goes_on_has_none(self) -> None:
        assert numbering()._dotted(group(("25.1 It met.", GOES_ON))[0]) is None
        assert numbering()._dotted(group(("25.1 It met.", OPENS))[0]) is not None

    def test_what_they_tell_is_counted(self) -> None:
        counted = numbering()
        marker = counted._dotted(group("29A.2 It met.")[0])
        assert marker is not None
        assert (marker.printed, marker.length, marker.depth) == ("29A.2", 5, None)
        assert (counted.part, counted.last_in_part, counted.in_heading) == ("29A", 2, False)

    def test_no_plain_number_comes_between(self) -> None:
        assert numbering(part="25").read_group(group("1. It met."), None) is None


class TestHeadingsNumberedLikeParagraphs:
    def test_words_without_an_end(self) -> None:
        counted = numbering(in_heading=False, last_paragraph=5)
        marker = counted._numbered_heading(group("1. Missions"))
        assert marker is not None
        assert (marker.printed.strip(), marker.section, marker.depth) == ("1.", "1", 0)
        assert counted.in_heading

    def test_a_sentence_is_a_paragraph(self) -> None:
        assert (
            numbering(last_paragraph=5)._numbered_heading(group("1. Missions were sent.")) is None
        )

    def test_a_line_that_goes_on_heads_nothing(self) -> None:
        goes_on = evolve(HEADING, opens=False)
        assert (
            numbering(last_paragraph=5)._numbered_heading(group(("1. Missions", goes_on))) is None
        )
        assert (
            numbering(last_paragraph=5)._numbered_heading(group(("1. Missions", GOES_ON))) is None
        )

    def test_the_next_paragraph_is_none(self) -> None:
        counted = numbering(levels=[("digit", 1)], last_paragraph=1)
        assert counted._numbered_heading(group("2. Missions")) is None
        counted = numbering(levels=[("digit", 1)], last_paragraph=7)
        assert counted._numbered_heading(group("2. Missions")) is not None

    def test_a_carrier_that_tells_headings_is_believed(self) -> None:
        counted = numbering(levels=[("digit", 1)], last_paragraph=7)
        assert counted._numbered_heading(group(("2. Missions", OPENS))) is None
        assert counted._numbered_heading(group(("2. Missions", HEADING))) is not None

    def test_not_beside_numbers_that_name_the_part(self) -> None:
        counted = numbering(levels=[("digit", 1)], last_paragraph=7, part="25")
        assert counted._numbered_heading(group("2. Missions")) is None

    @pytest.mark.parametrize(("many", "is_heading"), [(157, True), (158, False)])
    def test_long_words_are_none(self, many: int, *, is_heading: bool) -> None:
        text = "1. M" + "m" * (many - 1)
        assert (
            numbering(last_paragraph=5)._numbered_heading(group(text)) is not None
        ) is is_heading


def test_a_first_number_under_a_heading_begins_the_count_again() -> None:
    counted = numbering(in_heading=True, last_paragraph=9)
    marker = counted.read_group(group("1. It met again."), None)
    assert marker is not None
    assert (marker.paragraph, counted.last_paragraph) == (1, 1)
    assert numbering(in_heading=False, last_paragraph=9).read_group(group("1. It."), None) is None


def test_headings_with_numbers_are_not_under_those_without_before_them() -> None:
    _, blocks = cut(
        "Report of the Committee",
        ("Summary", HEADING),
        ("The Committee met.", OPENS),
        ("I. Visits", HEADING),
        ("1. It visited Chad.", OPENS),
        ("A. Africa", HEADING),
        ("2. It visited Mali.", OPENS),
        ("II. Reports", HEADING),
        ("3. It wrote.", OPENS),
    )
    assert [(printed.strip(), depth) for printed, depth, _ in blocks] == [
        ("", 0),
        ("", None),
        ("I.", 0),
        ("1.", None),
        ("A.", 1),
        ("2.", None),
        ("II.", 0),
        ("3.", None),
    ]


class TestWhereParagraphsBegin:
    def test_blank_lines_between_all_lines(self) -> None:
        _, blocks = cut("Report on visits", "", "It met in May.", "", "Chad was visited.")
        assert [each[2] for each in blocks] == ["It met in May.", "Chad was visited."]

    def test_blank_lines_between_halves_of_sentences(self) -> None:
        _, blocks = cut("Report", "", "on visits", "", "in the", "", "whole", "", "region.")
        assert len(blocks) < 2

    def test_items_and_numbers_begin_blocks(self) -> None:
        _, blocks = cut(
            "Report on visits",
            "1. It visited:",
            "(a) Chad,",
            "(b) Mali.",
            "2. It wrote and",
            "went on.",
        )
        assert [(each[0].strip(), each[2]) for each in blocks] == [
            ("1.", "It visited: (a) Chad, (b) Mali."),
            ("2.", "It wrote and went on."),
        ]

    def test_a_carrier_tells(self) -> None:
        _, blocks = cut(
            ("Report", HEADING),
            ("It met", OPENS),
            ("in May.", GOES_ON),
            ("It left", OPENS),
            ("1. in June.", GOES_ON),
        )
        assert [each[2] for each in blocks] == ["It met in May.", "It left 1. in June."]


class TestHeadingsWithoutNumbers:
    def test_a_short_line_after_a_sentence(self) -> None:
        _, blocks = cut("Report", "1. It met.", "", "Visits of Chad", "", "2. It went", "to Chad.")
        assert blocks[1] == ("", 0, "Visits of Chad")

    @pytest.mark.parametrize("text", ["visits of Chad", "Visits of Chad,", "Visits of Chad."])
    def test_what_heads_nothing(self, text: str) -> None:
        _, blocks = cut("Report", "1. It met.", "", text, "", "2. It went", "to Chad.")
        assert all(each[1] is None for each in blocks)

    def test_a_carrier_that_knows_lines_tells_headings_itself(self) -> None:
        _, blocks = cut(
            ("Report", HEADING),
            ("1. It met.", OPENS),
            ("Visits of Chad", OPENS),
            ("2. It went.", OPENS),
        )
        assert [each[1] for each in blocks] == [None, None, None]

    def test_of_several_titles_the_last_may_head_the_first_section(self) -> None:
        title, blocks = cut(
            *("Report of the Committee", "", "Visits of 2019", "", "Summary", ""),
            *("It met in May, and", "left in June."),
        )
        assert title == "Report of the Committee Visits of 2019"
        assert blocks == [("", 0, "Summary"), ("", None, "It met in May, and left in June.")]

    def test_what_goes_on_behind_a_heading_is_not_of_it(self) -> None:
        rows = (("Report", HEADING), ("It met.", OPENS), ("Visits", HEADING))
        _, blocks = cut(*rows, ("to Chad were made.", OPENS))
        assert blocks[1:] == [("", 0, "Visits"), ("", None, "to Chad were made.")]

    @pytest.mark.parametrize(("lines", "is_heading"), [(4, True), (5, False)])
    def test_how_many_lines_they_have(self, lines: int, *, is_heading: bool) -> None:
        _, blocks = cut("Report", "1. It met.", "", *["Visits"] * lines, "", "2. It went", "on.")
        assert (blocks[1][1] is not None) is is_heading

    def test_those_with_numbers_end_plain_ones_below_them_alone(self) -> None:
        counted = numbering()
        depths = []
        for text in ("I. Visits", "", "A. Africa", "", "B. Asia", "II. Reports"):
            marker = counted.read_group(group(text), None) if text else counted.plain_heading()
            assert marker is not None
            depths.append(marker.depth)
        assert depths == [0, 1, 1, 2, 1, 0]

    def test_a_title_alone_heads_no_section(self) -> None:
        title, blocks = cut("Summary", "", "It met in May, and", "left in June.")
        assert title == "Summary"
        assert [each[1] for each in blocks] == [None]

    def test_what_heads_nothing_is_a_paragraph(self) -> None:
        _, blocks = cut("Report", "1. It met and", "left.", "", "Chad and Mali")
        assert blocks[-1] == ("", None, "Chad and Mali")

    def test_all_lines_of_a_heading_are_headings(self) -> None:
        assert is_heading(group(("A", HEADING), ("b", HEADING)))
        assert not is_heading(group(("A", HEADING), ("b", OPENS)))
        assert not is_heading(group("A"))


def test_after_a_line_that_has_not_ended_a_number_must_be_the_next() -> None:
    _, blocks = cut("Report", "", "1. It met in the", "month of", "", "9. May and went", "on.")
    assert [each[0].strip() for each in blocks] == ["1.", ""]
    _, blocks = cut("Report", "", "1. It met in the", "month.", "", "9. May and went", "on.")
    assert [each[0].strip() for each in blocks] == ["1.", "9."]


def test_where_a_number_is_printed() -> None:
    whole = body("Report", "1. It met.", "2. It wrote.")
    found = cut_report(whole.lines, whole, DecisionLog()).blocks
    assert [each.number_at for each in found] == [(Span(7, 9),), (Span(18, 20),)]


class TestCaptions:
    ROWS = ("State\tMonth\tYear", "Chad\tMay\t2019", "Mali\tJune\t2019")

    def captions(self, *rows: str) -> list[str]:
        whole = body(*rows)
        found = cut_report(whole.lines, whole, DecisionLog())
        return [whole.join(caption).text for each in found.blocks for caption, _ in each.tables]

    def test_word_number_and_the_heading_below(self) -> None:
        rows = ("Report", "1. It met and", "left.", "", "Table 1", "", "Visits", "", *self.ROWS)
        assert self.captions(*rows) == ["Table 1 Visits"]

    def test_a_paragraph_is_none(self) -> None:
        rows = ("Report", "1. It met and", "left.", "", *self.ROWS)
        assert self.captions(*rows) == [""]


def test_an_official_text_without_numbers_and_title_is_no_report() -> None:
    met = "The Counter-Terrorism Committee met in May.\n\nIt visited Chad."
    document = unctc.loads(f"S/2019/5\n\n{met}", format="text", language="en", partial=True)
    assert isinstance(document, unctc.Letter)
    titled = f"S/2019/5\n\nReport of the Counter-Terrorism Committee\n\n{met}"
    document = unctc.loads(titled, format="text", language="en", partial=True)
    assert isinstance(document, unctc.Report)


class TestTextsTakenOutOfPages:
    """Programs that take a text out of a PDF put numbers on lines of their own, join hyphenated lines, or keep columns."""

    def test_a_number_alone_takes_the_next_line_whatever_it_begins_with(self) -> None:
        _, blocks = cut(
            *(
                "Note on lamps",
                "",
                "I. Introduction",
                "1.",
                "Upon enquiry, the keeper was",
                "told.",
            ),
            *("2.", "In accordance with the plan, the lamps", "were lit.", "", "II. Lamps", "3."),
            *("They shine.",),
        )
        assert [each[::2] for each in blocks] == [
            ("I.", "Introduction"),
            ("1.", "Upon enquiry, the keeper was told."),
            ("2.", "In accordance with the plan, the lamps were lit."),
            ("II.", "Lamps"),
            ("3.", "They shine."),
        ]

    @pytest.mark.parametrize("number", [("2.", "The lamps are lit."), ("2. The lamps are lit.",)])
    def test_a_heading_right_under_a_paragraph(self, number: tuple[str, ...]) -> None:
        _, blocks = cut(
            *("Note", "", "I. Introduction", "", "1. The keeper came and", "was told of the plan."),
            *("Lamps and their keepers", *number),
        )
        assert [each[2] for each in blocks[1:]] == [
            "The keeper came and was told of the plan.",
            "Lamps and their keepers",
            "The lamps are lit.",
        ]

    def test_a_line_of_two_joined_ones_makes_no_whole_paragraphs(self) -> None:
        long = "that the keeper of the lamps " * 6
        rows = ("1. The keeper says", long.strip(), "is there.", *("They wrote again and",) * 120)
        assert not body(*rows).is_unwrapped
        assert body(long, long).is_unwrapped

    def test_rows_of_a_table_make_no_whole_paragraphs(self) -> None:
        row = "Lamps" + " " * 60 + "12 000" + " " * 60 + "13 000" + " " * 30 + "(4.2)"
        assert not body("1. The table shows what is", "there.", row, row, row).is_unwrapped

    def test_a_sentence_goes_on_over_a_page(self) -> None:
        text = (
            "United Nations A/80/77\nGeneral Assembly Distr.: General\n3 March 2026\nOriginal: English\n\n"
            "Lamps and their keepers\n\nReport of the Secretary-General\n\nI. Introduction\n\n"
            "1. The keepers met.\n\n2. They asked the\n\n2/3 26-01234\n\nA/80/77\n\nCommittee for oil.\n\n"
            "3. They left.\n"
        )
        document = unctc.loads(text, format="text", language="en")
        assert isinstance(document, unctc.Report)
        assert [each.text for each in document.paragraphs] == [
            "The keepers met.",
            "They asked the Committee for oil.",
            "They left.",
        ]
