"""How lines become the parts of a document, where it turns: rows of lines, and what is made of them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from attrs import evolve

import unctc
from unctc.languages.registry import rules_for
from unctc.layout.decision_log import DecisionLog
from unctc.layout.line_layout import Column, LineLayout, LineRole
from unctc.layout.page_numbers import page_map
from unctc.layout.source import SourceText
from unctc.layout.text_lines import TextLines, body_of
from unctc.model.operative import OperativeParagraph
from unctc.structure.letter_titles import read_title
from unctc.structure.numbering import Numbering
from unctc.structure.passages import Places
from unctc.structure.points import PointCounter, PointLabel, nest, point_label
from unctc.structure.programme_blocks import cut_blocks as cut_programme
from unctc.structure.report_blocks import cut_report
from unctc.structure.resolution_blocks import cut_blocks as cut_resolution
from unctc.structure.resolution_fronts import find_resolution
from unctc.structure.segmentation import split_parts
from unctc.structure.signatures import read_signature, split_signature
from unctc.structure.statements import find_statement, statement_paragraphs
from unctc.structure.tables import TableLines, separate_tables

TITLE = "Letter dated 3 May 2019 from the Chair addressed to the President of the Security Council"
HEADING = LineLayout(role=LineRole.HEADING, opens=True)
OPENS, GOES_ON = LineLayout(opens=True), LineLayout(opens=False)

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


class TestLetters:
    @staticmethod
    def paragraphs(*rows: str, language: str = "en") -> list[str]:
        """The paragraphs of a letter with that text, each with its number and the place of it in the source."""
        text = "\n".join(("S/2019/77", "", TITLE, "", *rows, "", "(Signed) Maria Example", "Chair"))
        document = unctc.loads(text, format="text", language=language, partial=True)
        assert isinstance(document, unctc.Letter)
        assert document.letter is not None
        found = []
        for each in document.letter.paragraphs:
            assert each.location is not None
            place = text[each.location.start : each.location.end]
            assert place.split()[-1] == each.text.split()[-1]
            assert place.startswith(each.printed_number or each.text[:3])
            found.append(f"{each.printed_number} {each.text}".strip())
        return found

    HONOUR = "I have the honour to write to you of what the Committee will do in all of"

    @pytest.mark.parametrize(
        ("rows", "found"),
        [
            # A blank line after the end of a sentence, and none within one.
            (
                ("I have the honour to write", "of it.", "", "It met", "in May."),
                ["I have the honour to write of it.", "It met in May."],
            ),
            (
                ("I have the honour to write", "", "of it.", "It met in May."),
                ["I have the honour to write of it. It met in May."],
            ),
            # Numbers.
            (
                ("1. I have the honour to write", "of it.", "2. It met", "in May."),
                ["1. I have the honour to write of it.", "2. It met in May."],
            ),
            # A bracket that is open.
            (
                ("I have the honour to write (see it.", "", "It met) in May.", "It left."),
                ["I have the honour to write (see it. It met) in May. It left."],
            ),
            # A salutation, and what is too long for one.
            (
                ("Excellency,", "", "I have the honour", "to write.", "", "It met."),
                ["Excellency,", "I have the honour to write.", "It met."],
            ),
            (
                ("Excellency,", "I have the honour", "to write.", "", "It met."),
                ["Excellency, I have the honour to write.", "It met."],
            ),
            (
                (f"Excellency{'x' * 49},", "", "I have the honour", "to write.", "", "It met."),
                [f"Excellency{'x' * 49},", "I have the honour to write.", "It met."],
            ),
            (
                (f"Excellency{'x' * 50},", "", "I have the honour", "to write.", "", "It met."),
                [f"Excellency{'x' * 50}, I have the honour to write.", "It met."],
            ),
            # Indents.
            (
                ("    I have the honour", "to write.", "    It met", "in May.", "It left."),
                ["I have the honour to write.", "It met in May. It left."],
            ),
        ],
    )
    def test_paragraphs(self, rows: Sequence[str], found: list[str]) -> None:
        assert self.paragraphs(*rows) == found

    @pytest.mark.parametrize(
        ("filled", "length", "many"),
        [(3, 39, 2), (3, 40, 1), (2, 39, 1), (2, 31, 2), (2, 32, 1)],
    )
    def test_a_line_that_had_room_for_the_next_word_ends_its_paragraph(
        self, filled: int, length: int, many: int
    ) -> None:
        """Where a program counted the characters; where too few lines show that, a line is short or it is not."""
        rows = (
            "I have the honour to write of the meetings",
            "that the Committee had in every town of it",
            "and of each word that it has spoken in its",
        )
        assert {len(each) for each in rows} == {42}
        last = (*rows[3 - filled :], "x" * (length - 1) + ".", "It left.")
        opening = rows[:1] if filled < 3 else ()
        text = "\n".join(
            ("S/2019/77", TITLE, *opening, *last[len(opening) :], "(Signed) Maria Example", "Chair")
        )
        document = unctc.loads(text, format="text", language="en", partial=True)
        assert isinstance(document, unctc.Letter)
        assert document.letter is not None
        assert len(document.letter.paragraphs) == many


class TestSignatures:
    @staticmethod
    def signed(*rows: str, language: str = "en") -> tuple[str, str | None, str | None, bool]:
        """The text before the signature, name and function in it, and whether it says that it is signed."""
        whole = body(*rows, language=language)
        text, mapped = split_signature(whole.join(whole.lines), whole)
        if not mapped.text:
            return text.text, None, None, False
        raw = "\n".join(rows)
        found = read_signature(mapped, whole.lines, whole, places(raw), DecisionLog())
        return text.text.strip(), found.name, found.role, found.signed

    @pytest.mark.parametrize(
        ("rows", "found"),
        [
            (("It met.", "(Signed) Maria Example", "Chair"), ("Maria Example", "Chair", True)),
            (("It met.", "Chair", "(Signed) Maria Example"), ("Maria Example", "Chair", True)),
            (("It met.", "Chair", "Maria Example (Signed)"), ("Maria Example", "Chair", True)),
            (
                ("It met.", "Chair of it", "(Signed) Maria Example", "Permanent Representative"),
                ("Maria Example", "Permanent Representative", True),
            ),
            (("It met.", "Maria Example (Signed)"), ("Maria Example", None, True)),
            (("It met.", "(Signed) Maria", "Example", "Chair"), ("Maria Example", "Chair", True)),
            (("It met.", "(Signed)", "Maria Example", "Chair"), ("Maria Example", "Chair", True)),
            (
                ("It met.", "(Signed) Maria Example", "Counsellor", "of the team"),
                ("Maria Example", "Counsellor of the team", True),
            ),
            (("It met.", "(Signed) Maria Example, Chair"), ("Maria Example", "Chair", True)),
            (("It met.", "(Signed) A Chair"), ("A", "Chair", True)),
            (("It met.", "Maria Example", "Chair of it"), ("Maria Example", "Chair of it", False)),
            (("It met.", "Chair of it", "Maria Example"), ("Maria Example", "Chair of it", False)),
            (("It met.", "Chair of it", "in May"), (None, "Chair of it in May", False)),
        ],
    )
    def test_name_and_function(
        self, rows: Sequence[str], found: tuple[str | None, str | None, bool]
    ) -> None:
        assert self.signed(*rows) == ("It met.", *found)

    @pytest.mark.parametrize(("length", "can"), [(399, True), (400, False)])
    def test_what_does_not_say_that_it_is_signed_is_short(self, length: int, *, can: bool) -> None:
        name = "Chair " + "A" * (length - 6)
        assert (self.signed("It met.", name)[2] is not None) is can

    def test_a_sentence_may_end_behind_a_mark(self) -> None:
        assert self.signed("It met (in May.)", "(Signed) A B")[0] == "It met (in May.)"
        assert self.signed("It met at 3.5 p.m (Signed) A B")[0] == ""
        assert self.signed("随函附上。", "主席", "张三(签名)", language="zh") == (
            *("随函附上。", "张三", "主席", True),
        )


class TestTitles:
    @staticmethod
    def title(*rows: str) -> tuple[str, list[str]]:
        """The title of a letter, and the lines after it."""
        whole = body(*rows)
        found = read_title(whole.lines, whole, places("\n".join(rows)))
        assert found is not None
        assert found.date is not None
        assert found.date.isoformat() == "2019-05-03"
        assert found.author is not None
        assert found.author.of(found.title.text) == "the Chair"
        return found.title.text, [each.flat.text for each in found.rest]

    HEAD = "Letter dated 3 May 2019 from the Chair addressed"

    @pytest.mark.parametrize(
        ("rows", "addressee", "rest"),
        [
            # The words that open letters end the title, also where they are broken over lines.
            (
                ("to the President", "I have the honour to write.", "It met."),
                *("the President", ["I have the honour to write.", "It met."]),
            ),
            (
                ("to the President", "I have", "the honour to write.", "It met."),
                *("the President", ["I have", "the honour to write.", "It met."]),
            ),
            # A blank line does, and what is indented.
            (
                ("to the", "President of it", "", "We write", "of it.", "", "It met."),
                *("the President of it", ["We write", "of it.", "It met."]),
            ),
            (
                ("to the", "President of it", "    We write", "of it.", "It met."),
                *("the President of it", ["We write", "of it.", "It met."]),
            ),
            # A blank line within the title, where an indent shows the letter.
            (
                (
                    "to the",
                    "",
                    "President of it",
                    "    I have the honour",
                    "to write.",
                    "",
                    "It met.",
                ),
                *("the President of it", ["I have the honour", "to write.", "It met."]),
            ),
            # A salutation after the blank line is of the letter.
            (
                (
                    "to the President",
                    "",
                    "Sir,",
                    "    I have the honour",
                    "to write.",
                    "",
                    "It met.",
                ),
                *("the President", ["Sir,", "I have the honour", "to write.", "It met."]),
            ),
            (
                (
                    "to the President",
                    "",
                    "Dear all: of it",
                    "    I have the honour",
                    "to write.",
                    "",
                    "It met.",
                ),
                *(
                    "the President",
                    ["Dear all: of it", "I have the honour", "to write.", "It met."],
                ),
            ),
            # A line that had room for the next word.
            (
                (
                    "to the President of the Security",
                    "Council",
                    "We write to you today of all of it.",
                    "It met.",
                ),
                *(
                    "the President of the Security Council",
                    ["We write to you today of all of it.", "It met."],
                ),
            ),
        ],
    )
    def test_where_a_title_ends(self, rows: Sequence[str], addressee: str, rest: list[str]) -> None:
        title, found = self.title(self.HEAD, *rows)
        assert title == f"{self.HEAD} to {addressee}"
        assert found == rest

    def test_a_title_that_is_indented_as_a_whole(self) -> None:
        rows = (
            f"    {self.HEAD} to the President",
            "    of the Council",
            "We write of it.",
            "It met.",
        )
        assert self.title(*rows) == (
            f"{self.HEAD} to the President of the Council",
            ["We write of it.", "It met."],
        )

    def test_nothing_after_a_title(self) -> None:
        assert self.title(TITLE) == (TITLE, [])

    def test_lines_before_a_title(self) -> None:
        rows = ("Security Council", "New York", f"{TITLE}", "", "We write", "of it.", "", "It met.")
        whole = body(*rows)
        found = read_title(whole.lines, whole, places("\n".join(rows)))
        assert found is not None
        assert [each.flat.text for each in found.before] == ["Security Council", "New York"]
        assert found.title.text == TITLE

    @pytest.mark.parametrize(("before", "is_found"), [(11, True), (12, False)])
    def test_how_far_down_a_title_is_looked_for(self, before: int, *, is_found: bool) -> None:
        rows = (*["Security Council"] * before, TITLE, "", "We write", "of it.", "", "It met.")
        whole = body(*rows)
        assert (read_title(whole.lines, whole, places("\n".join(rows))) is not None) is is_found


class TestParts:
    @staticmethod
    def parts(*rows: Row, language: str = "en", alone: bool = False) -> list[str]:
        """The parts: kind, number and how many lines each has."""
        found = split_parts(body(*rows, language=language), DecisionLog(), alone=alone)
        return [f"{each.kind} {each.number or '-'} {len(each.lines)}" for each in found]

    SIGNED = ("It is attached.", "(Signed) A B")
    WRITTEN = (TITLE, "", "I have the honour to write.")

    @pytest.mark.parametrize(
        ("rows", "found"),
        [
            (("Annex I – Programme of work", "", "1. It met."), ["letter - 2", "annex I 2"]),
            (("Annex I - Visits to States", "", "1. It met."), ["letter - 4"]),
            (("Annex I: report on visits", "", "1. It met."), ["letter - 4"]),
            (
                ("Annex I. Visits and", "programme of work", "1. It met."),
                ["letter - 2", "annex I 3"],
            ),
            (("Annex II", "Visits", "1. It met."), ["letter - 2", "annex II 2"]),
            (("Annex to the letter", "1. It met."), ["letter - 2", "annex - 1"]),
            (("Annex", "it met.", "1. It met."), ["letter - 5"]),
            (("Annex", "Visits", *["It met in"] * 19), ["letter - 2", "annex - 20"]),
            (
                ("Annex I", "1. It met.", "Annex II", "1. It met."),
                ["letter - 2", "annex I 1", "annex II 1"],
            ),
            (
                ("Annex", "1. It met.", "Enclosure", "1. It met.", "Appendix", "1. It met."),
                ["letter - 2", "annex - 1", "enclosure - 1", "appendix - 1"],
            ),
        ],
    )
    def test_labels(self, rows: Sequence[str], found: list[str]) -> None:
        assert self.parts(*self.SIGNED, "", *rows) == found

    @pytest.mark.parametrize(("between", "is_label"), [(7, True), (8, False)])
    def test_near_a_signature_no_sentence_must_have_ended(
        self, between: int, *, is_label: bool
    ) -> None:
        rows = (*self.SIGNED, *["of the"] * between, "Annex", "It met.")
        assert (len(self.parts(*rows)) > 1) is is_label

    def test_a_label_before_its_title_needs_a_letter_or_a_part_before_it(self) -> None:
        titled = ("Annex II – Programme of work", "", "1. It met.")
        assert self.parts("It met.", "", *titled) == ["letter - 3"]
        assert self.parts(*titled, alone=True) == ["annex II 2"]
        assert self.parts("It met.", "Annex I", "1. It met.", "", *titled) == [
            *("letter - 1", "annex I 1", "annex II 2")
        ]

    @pytest.mark.parametrize(("behind", "is_label"), [(7, True), (8, False)])
    def test_a_label_before_its_title_near_a_signature(
        self, behind: int, *, is_label: bool
    ) -> None:
        rows = (
            *["It met."] * 9,
            "(Signed) A B",
            *["Chair of the"] * behind,
            "",
            "Annex I – Programme of work",
        )
        assert (len(self.parts(*rows, "", "1. It met.")) > 1) is is_label

    @pytest.mark.parametrize(("layout", "is_label"), [(HEADING, True), (OPENS, False)])
    def test_a_carrier_that_tells_headings_is_believed(
        self, layout: LineLayout, *, is_label: bool
    ) -> None:
        before = (*["It went on."] * 9, "It ended in")
        found = self.parts(*self.SIGNED, *before, ("Annex", layout), "It met again.")
        assert (len(found) > 1) is is_label

    def test_a_second_letter_after_a_signature(self) -> None:
        rows = (*self.SIGNED, "", TITLE, "", "I have the honour to write.", "(Signed) C D")
        assert self.parts(*rows) == ["letter - 2", "second-letter - 3"]
        assert self.parts("It is attached.", *rows[2:]) == ["letter - 4"]

    @pytest.mark.parametrize(
        ("rows", "is_letter"),
        [
            (("1. It met.", "2. It left.", "", *WRITTEN, "(Signed) C D"), True),
            (("1. It met.", "2. It left.", "", *WRITTEN), False),
            (("1. It met.", "2. It left.", "", TITLE, "", "1. It met.", "(Signed) C D"), False),
            (("1. It met.", "2. It left.", "", TITLE, "", "Enclosure", "(Signed) C D"), False),
            (("1. It met.", "2. It left", "", *WRITTEN, "(Signed) C D"), False),
            (("1. It met.", "2. It left.", *WRITTEN, "(Signed) C D"), False),
            (("1. It met.", "", *WRITTEN, "(Signed) C D"), False),
            ((*WRITTEN, "(Signed) C D"), False),
            (("1. It met.", "2. It left.", "", TITLE, "", *["It met"] * 58, "(Signed) C D"), True),
            (("1. It met.", "2. It left.", "", TITLE, "", *["It met"] * 59, "(Signed) C D"), False),
        ],
    )
    def test_a_second_letter_behind_an_annex(self, rows: Sequence[str], *, is_letter: bool) -> None:
        found = self.parts(*self.SIGNED, "", "Annex", *rows)
        assert any(each.startswith("second-letter") for each in found) is is_letter


class TestNumbers:
    def test_how_far_the_numbers_of_sections_jump(self) -> None:
        for second, counts in (
            ("II. Visits", True),
            ("VII. Visits", True),
            ("VIII. Visits", False),
            ("I. Visits", False),
        ):
            counted = Numbering(rules_for("en").structure)
            first, other = body("I. Reports", second).lines
            assert counted.read(first, None) is not None
            assert (counted.read(other, first) is not None) is counts

    def test_sections_nest_by_their_styles(self) -> None:
        counted = Numbering(rules_for("en").structure)
        rows = ("I. Visits", "A. Africa", "B. Asia", "II. Reports", "A. Africa", "1. It met.")
        found = []
        before = None
        for line in body(*rows).lines:
            marker = counted.read(line, before)
            assert marker is not None
            found.append((marker.printed.strip(), marker.section, marker.depth, marker.paragraph))
            before = line
        assert found == [
            ("I.", "I", 0, None),
            ("A.", "A", 1, None),
            ("B.", "B", 1, None),
            ("II.", "II", 0, None),
            ("A.", "A", 1, None),
            ("1.", None, None, 1),
        ]

    def test_a_number_above_its_heading(self) -> None:
        counted = Numbering(rules_for("en").structure)
        rows = body("I", "Visits", "III", "II", "IIIIIIIIIIIII").lines
        assert [
            marker and (marker.printed, marker.section, marker.length, marker.depth)
            for marker in (counted.read_section(each) for each in rows)
        ] == [("I", "I", 1, 0), None, None, ("II", "II", 2, 0), None]

    def test_within_a_sentence_only_the_next_number_counts(self) -> None:
        for text, counts in (
            ("2. Council", True),
            ("3. Council", False),
            ("2. council", False),
            ("2. 会", True),
            ("2. 会,", True),
        ):
            counted = Numbering(rules_for("en").structure, in_heading=False, last_paragraph=1)
            before, line = body("It met in the", text).lines
            assert (counted.read(line, before) is not None) is counts

    @pytest.mark.parametrize(
        ("language", "text", "number", "length"),
        [
            ("en", "(a) It", "a", 3),
            ("en", "(iv) It", "iv", 4),
            ("en", "• It", "•", 1),
            ("en", "’2‘ It", "2", 3),
            ("en", "㈢ It", "三", 1),
            ("fr", "a) Elle", "a", 2),
            ("ar", "(أ) تقرر", "أ", 3),
            ("ru", "a) она", "a", 2),
        ],
    )
    def test_labels_of_points(self, language: str, text: str, number: str, length: int) -> None:
        found = point_label(text, rules_for(language).structure)
        assert found is not None
        assert (found.number, found.length) == (number, length)
        assert point_label("It met.", rules_for(language).structure) is None

    @pytest.mark.parametrize(
        ("labels", "levels"),
        [
            ("a b c aa bb", [0, 0, 0, 1, 1]),
            ("1 2 a b 3", [0, 0, 1, 1, 0]),
            ("a i ii b i c", [0, 1, 1, 0, 1, 0]),
            ("a 1 b 2", [0, 1, 0, 1]),
            ("h i j", [None, 0, None]),
            ("a b c d e f g h i j", [0] * 10),
            ("• a •", [0, 1, 0]),
            ("a c", [0, None]),
        ],
    )
    def test_levels_of_points(self, labels: str, levels: list[int | None]) -> None:
        counter = PointCounter(rules_for("en").structure)
        assert [counter.level_of(PointLabel(each, each, 1)) for each in labels.split()] == levels

    def test_points_nest(self) -> None:
        def outline(points: Sequence[OperativeParagraph]) -> str:
            return "".join(f"{each.text}({outline(each.points)})" for each in points)

        named = [
            (level, OperativeParagraph(name))
            for level, name in zip((0, 1, 2, 1, 0, 2), "abcdef", strict=True)
        ]
        assert outline(nest(named)) == "a(b(c())d())e(f())"
        assert (
            outline(nest([(1, OperativeParagraph("a")), (0, OperativeParagraph("b"))])) == "a()b()"
        )


class TestProgrammes:
    @staticmethod
    def blocks(*rows: Row) -> tuple[list[str], list[str]]:
        whole = body(*rows)
        title, found = cut_programme(whole.lines, whole, DecisionLog())
        return [each.flat.text for each in title], [
            " ".join(
                f"{each.marker.printed.strip()}|{'' if each.marker.depth is None else each.marker.depth}|"
                f"{whole.join(each.lines).text}{'+table' * len(each.tables)}".split()
            )
            for each in found
        ]

    PLAN = "Programme of work"

    @pytest.mark.parametrize(
        ("rows", "title", "blocks"),
        [
            (
                (PLAN, "1. It met", "in May.", "2. It left."),
                [PLAN],
                ["1.||It met in May.", "2.||It left."],
            ),
            # Sentences between the title and the first number are paragraphs.
            (
                (PLAN, "", "It will meet", "in May.", "", "1. It met.", "2. It left."),
                [PLAN],
                ["||It will meet in May.", "1.||It met.", "2.||It left."],
            ),
            # So are those under a heading.
            (
                (
                    PLAN,
                    "",
                    "I. Visits",
                    "",
                    "It will go",
                    "there.",
                    "",
                    "1. It met.",
                    "2. It left.",
                ),
                [PLAN],
                ["I.|0|Visits", "||It will go there.", "1.||It met.", "2.||It left."],
            ),
            # Headings under a heading, of three lines and of four.
            (
                (
                    PLAN,
                    "",
                    "I. Visits",
                    "",
                    "Ax",
                    "Bx",
                    "Cx",
                    "",
                    "1. It went all the way",
                    "to Chad.",
                ),
                [PLAN],
                ["I.|0|Visits", "|1|Ax Bx Cx", "1.||It went all the way to Chad."],
            ),
            (
                (
                    PLAN,
                    "",
                    "I. Visits",
                    "",
                    "Ax",
                    "Bx",
                    "Cx",
                    "Dx",
                    "",
                    "1. It went all the way",
                    "to Chad.",
                ),
                [PLAN],
                ["I.|0|Visits Ax Bx Cx Dx", "1.||It went all the way to Chad."],
            ),
            # A heading without a number between two paragraphs, one and two of them.
            (
                (PLAN, "1. It met in", "May.", "Visits to all", "2. It left."),
                [PLAN],
                ["1.||It met in May.", "|0|Visits to all", "2.||It left."],
            ),
            (
                (PLAN, "", "1. It met", "in May.", "", "Visits", "", "2. It left."),
                [PLAN],
                ["1.||It met in May.", "|0|Visits", "2.||It left."],
            ),
            (
                (PLAN, "1. It met.", "visits to all", "2. It left."),
                [PLAN],
                ["1.||It met. visits to all", "2.||It left."],
            ),
            (
                (PLAN, "1. It met.", "A", "B", "C", "2. It left."),
                [PLAN],
                ["1.||It met.", "|0|A B C", "2.||It left."],
            ),
            (
                (PLAN, "1. It met.", "A", "B", "C", "D", "2. It left."),
                [PLAN],
                ["1.||It met. A B C D", "2.||It left."],
            ),
            (
                (PLAN, "1. It met.", "V" * 160, "2. It left."),
                [PLAN],
                ["1.||It met.", f"|0|{'V' * 160}", "2.||It left."],
            ),
            (
                (PLAN, "1. It met.", "V" * 161, "2. It left."),
                [PLAN],
                [f"1.||It met. {'V' * 161}", "2.||It left."],
            ),
            # The heading of the first section at the end of the title.
            (
                (PLAN, "Introduction", "1. It met.", "2. It left."),
                [PLAN],
                ["|0|Introduction", "1.||It met.", "2.||It left."],
            ),
            (
                (PLAN, "", "Visits", "", "1. It met", "there.", "Reports", "2. It left."),
                [PLAN],
                ["|0|Visits", "1.||It met there.", "|0|Reports", "2.||It left."],
            ),
            (
                (PLAN, "", "Visits", "", "1. It met", "there.", "2. It left."),
                [PLAN, "Visits"],
                ["1.||It met there.", "2.||It left."],
            ),
            (
                (PLAN, "", "Visits 2019", "", "1. It met", "there.", "Reports", "2. It left."),
                [PLAN, "Visits 2019"],
                ["1.||It met there.", "|0|Reports", "2.||It left."],
            ),
            (
                (PLAN, "", "V" * 80, "", "1. It met", "there.", "Reports", "2. It left."),
                [PLAN],
                [f"|0|{'V' * 80}", "1.||It met there.", "|0|Reports", "2.||It left."],
            ),
            (
                (PLAN, "", "V" * 81, "", "1. It met", "there.", "Reports", "2. It left."),
                [PLAN, "V" * 81],
                ["1.||It met there.", "|0|Reports", "2.||It left."],
            ),
            (
                (
                    PLAN,
                    "",
                    "Visits",
                    "",
                    "1. It met",
                    "there.",
                    "",
                    "II. Reports",
                    "",
                    "2. It left.",
                ),
                [PLAN, "Visits"],
                ["1.||It met there.", "II.|0|Reports", "2.||It left."],
            ),
            (
                (PLAN, "1. It met.", "It went.", "Visits", "2. It left."),
                [PLAN],
                ["1.||It met. It went.", "|0|Visits", "2.||It left."],
            ),
            (
                (
                    PLAN,
                    "",
                    "Visits and",
                    "reports",
                    "",
                    "1. It met",
                    "there.",
                    "Missions",
                    "2. It left.",
                ),
                [PLAN],
                ["|0|Visits and reports", "1.||It met there.", "|0|Missions", "2.||It left."],
            ),
            # Without any number.
            (
                (PLAN, "", "It will", "meet.", "", "Visits", "", "It will", "go.", "It left."),
                [PLAN],
                ["||It will meet.", "|0|Visits", "||It will go. It left."],
            ),
            (
                (PLAN, "", "It will", "meet.", "", "Visits", "abroad"),
                [PLAN, "It will", "meet.", "Visits", "abroad"],
                [],
            ),
            ((PLAN, "", "It will", "meet."), [PLAN, "It will", "meet."], []),
            (
                ("Visits", "", "It will", "meet.", "", "It left."),
                ["Visits", "It will", "meet.", "It left."],
                [],
            ),
            (
                (PLAN, "", "Visits", "", "It will", "meet.", "", "It left."),
                [PLAN],
                ["|0|Visits", "||It will meet.", "||It left."],
            ),
            # Tables.
            (
                (PLAN, "1. It met.", "State\tMonth", "Chad\tMay", "It went on.", "2. It left."),
                [PLAN],
                ["1.||It met.+table", "||It went on.", "2.||It left."],
            ),
            (
                (PLAN, "State\tMonth", "Chad\tMay", "1. It left."),
                [PLAN],
                ["||+table", "1.||It left."],
            ),
        ],
    )
    def test_blocks(self, rows: Sequence[str], title: list[str], blocks: list[str]) -> None:
        assert self.blocks(*rows) == (title, blocks)


RECALLS = "Recalling its resolution 1373 (2001),"


class TestResolutions:
    @staticmethod
    def cut(*rows: Row) -> list[str]:
        whole = body(*rows)
        rules = rules_for("en").resolutions
        assert rules is not None
        return [
            f"{each.kind.value[:3]} {each.level}{each.printed}| {whole.join(each.lines).text}"
            for each in cut_resolution(whole.lines, whole, rules)
        ]

    @pytest.mark.parametrize(
        ("rows", "blocks"),
        [
            # Paragraphs that nothing but their words and their ends set apart.
            (
                (
                    "Recalling its",
                    "resolution,",
                    "Noting the",
                    "work,",
                    "1. Decides to",
                    "stay;",
                    "2. Asks for",
                    "more.",
                ),
                [
                    "pre 0| Recalling its resolution,",
                    "pre 0| Noting the work,",
                    "ope 01.| Decides to stay;",
                    "ope 02.| Asks for more.",
                ],
            ),
            (
                ("Recalling its work, and", "Noting the", "work,", "1. Decides to", "stay."),
                [
                    "pre 0| Recalling its work, and",
                    "pre 0| Noting the work,",
                    "ope 01.| Decides to stay.",
                ],
            ),
            # Without numbers, the first that acts.
            (
                (RECALLS, "Decides to stay;", "Calls for a report;", "Decides to go."),
                [
                    f"pre 0| {RECALLS}",
                    "ope 0| Decides to stay;",
                    "ope 0| Calls for a report;",
                    "ope 0| Decides to go.",
                ],
            ),
            # The year of a resolution, and what goes on after a comma.
            (
                (
                    "Recalling resolutions 1373",
                    "(2001),",
                    "",
                    "Noting the",
                    "work,",
                    "",
                    "1. Decides to stay.",
                ),
                [
                    "pre 0| Recalling resolutions 1373 (2001),",
                    "pre 0| Noting the work,",
                    "ope 01.| Decides to stay.",
                ],
            ),
            # A paragraph of the preamble may begin small, where nothing sets any apart.
            (
                ("Recalling its", "work;", "noting the", "work,", "Decides to", "stay."),
                [
                    "pre 0| Recalling its work;",
                    "pre 0| noting the work,",
                    "ope 0| Decides to stay.",
                ],
            ),
            # Points of points, and those of the preamble.
            (
                (
                    "Recalling:",
                    "(a) its work,",
                    "(b) its aims,",
                    "1. Asks for:",
                    "(a) words:",
                    "(i) many;",
                    "(ii) few;",
                    "(b) deeds;",
                    "2. Decides to go.",
                ),
                [
                    "pre 0| Recalling:",
                    "poi 0(a)| its work,",
                    "poi 0(b)| its aims,",
                    "ope 01.| Asks for:",
                    "poi 0(a)| words:",
                    "poi 1(i)| many;",
                    "poi 1(ii)| few;",
                    "poi 0(b)| deeds;",
                    "ope 02.| Decides to go.",
                ],
            ),
            # What goes on after the points.
            (
                (
                    RECALLS,
                    "",
                    "1. Asks for:",
                    "",
                    "(a) words;",
                    "",
                    "and decides to",
                    "stay;",
                    "",
                    "2. Decides to go.",
                ),
                [
                    f"pre 0| {RECALLS}",
                    "ope 01.| Asks for:",
                    "poi 0(a)| words; and decides to stay;",
                    "ope 02.| Decides to go.",
                ],
            ),
            (
                (
                    RECALLS,
                    "",
                    "1. Asks for:",
                    "",
                    "(a) words;",
                    "",
                    "Decides to",
                    "stay;",
                    "",
                    "2. Decides to go.",
                ),
                [
                    f"pre 0| {RECALLS}",
                    "ope 01.| Asks for:",
                    "poi 0(a)| words;",
                    "poi 0| Decides to stay;",
                    "ope 02.| Decides to go.",
                ],
            ),
            # Closing lines, with and without a blank line before them.
            (
                (
                    RECALLS,
                    "",
                    "1. Decides to",
                    "stay.",
                    "",
                    "72nd plenary meeting",
                    "24 December 2016",
                ),
                [
                    f"pre 0| {RECALLS}",
                    "ope 01.| Decides to stay.",
                    "clo 0| 72nd plenary meeting 24 December 2016",
                ],
            ),
            (
                (RECALLS, "1. Decides to", "stay.", "72nd plenary meeting"),
                [f"pre 0| {RECALLS}", "ope 01.| Decides to stay.", "clo 0| 72nd plenary meeting"],
            ),
            # An annex counts anew.
            (
                (
                    RECALLS,
                    "1. Decides to",
                    "stay;",
                    "2. Decides to go.",
                    "Annex",
                    "",
                    "Rules of it",
                    "",
                    "1. It meets.",
                    "2. It",
                    "reports.",
                ),
                [
                    f"pre 0| {RECALLS}",
                    "ope 01.| Decides to stay;",
                    "ope 02.| Decides to go.",
                    "ann 0| Annex",
                    "hea 0| Rules of it",
                    "ope 01.| It meets.",
                    "ope 02.| It reports.",
                ],
            ),
            # Headings.
            (
                (
                    RECALLS,
                    "",
                    "I. Visits",
                    "",
                    "1. Decides to",
                    "stay;",
                    "",
                    "II. Reports",
                    "",
                    "2. Decides to go.",
                ),
                [
                    f"pre 0| {RECALLS}",
                    "hea 0| I. Visits",
                    "ope 01.| Decides to stay;",
                    "hea 0| II. Reports",
                    "ope 02.| Decides to go.",
                ],
            ),
            (
                (
                    RECALLS,
                    "1. Decides to",
                    "stay;",
                    "Visits to States",
                    "2. Decides to go.",
                    "3. Asks for it.",
                ),
                [
                    f"pre 0| {RECALLS}",
                    "ope 01.| Decides to stay;",
                    "hea 0| Visits to States",
                    "ope 02.| Decides to go.",
                    "ope 03.| Asks for it.",
                ],
            ),
            # Layout: a carrier says what opens and what goes on.
            (
                (
                    (RECALLS, OPENS),
                    ("1. Decides to", OPENS),
                    ("2. Stay", GOES_ON),
                    ("3. Decides to go.", OPENS),
                ),
                [f"pre 0| {RECALLS}", "ope 01.| Decides to 2. Stay", "ope 03.| Decides to go."],
            ),
        ],
    )
    def test_blocks(self, rows: Sequence[Row], blocks: list[str]) -> None:
        assert self.cut(*rows) == blocks

    @pytest.mark.parametrize(("length", "is_heading"), [(159, True), (160, False)])
    def test_how_long_a_heading_is(self, length: int, *, is_heading: bool) -> None:
        rows = (RECALLS, "", "1. Decides to", "stay;", "", "V" * length, "", "2. Decides to go.")
        assert self.cut(*rows)[2].startswith("hea") is is_heading
        before = (RECALLS, "", "V" * length, "", "1. Decides to", "stay.")
        assert self.cut(*before)[1].startswith("hea") is is_heading

    @staticmethod
    def outline(*rows: str) -> list[str]:
        head = ("S/RES/2395 (2017)", "", "Resolution 2395 (2017)", "", "The Security Council,", "")
        text = "\n".join((*head, *rows))
        document = unctc.loads(text, format="text", language="en", partial=True)
        assert isinstance(document, unctc.Resolution)
        for node in unctc.nodes_of(document):
            assert node.passage.location is not None
        return [
            f"{node.path}: {node.passage.text}"
            for node in unctc.nodes_of(document)
            if node.path.part not in ("title", "opening")
        ] + [f"{each.code}: {each.text}" for each in document.unread]

    @pytest.mark.parametrize(
        ("rows", "found"),
        [
            (
                (
                    RECALLS,
                    "",
                    "I",
                    "",
                    "1. Decides to",
                    "stay;",
                    "",
                    "A. Africa",
                    "",
                    "2. Asks for",
                    "it;",
                    "",
                    "II",
                    "Reports",
                    "",
                    "3. Decides to go.",
                ),
                [
                    f"preamble/1: {RECALLS}",
                    "operative/I: ",
                    "operative/1: Decides to stay;",
                    "operative/I.A: Africa",
                    "operative/2: Asks for it;",
                    "operative/II: Reports",
                    "operative/3: Decides to go.",
                ],
            ),
            (
                (
                    RECALLS,
                    "",
                    "(a) its work,",
                    "",
                    "1. Decides to",
                    "stay.",
                    "",
                    "72nd plenary meeting",
                    "24 December 2016.",
                    "",
                    "It met in",
                    "May.",
                ),
                [
                    f"preamble/1: {RECALLS}",
                    "preamble/1/a: its work,",
                    "operative/1: Decides to stay.",
                    "closing: 72nd plenary meeting 24 December 2016.",
                    "after-closing: It met in\nMay.",
                ],
            ),
            (
                (
                    RECALLS,
                    "",
                    "1. Decides to",
                    "stay.",
                    "",
                    "Annex I",
                    "",
                    "Rules",
                    "",
                    "1. It meets",
                    "often.",
                    "",
                    "Annex II",
                    "",
                    "It reports",
                    "on it.",
                ),
                [
                    f"preamble/1: {RECALLS}",
                    "operative/1: Decides to stay.",
                    "annex-I/section#1: Annex I",
                    "annex-I/section#2: Rules",
                    "annex-I/1: It meets often.",
                    "annex-II/section#1: Annex II",
                    "annex-II/1: It reports on it.",
                ],
            ),
        ],
    )
    def test_sections_annexes_and_what_is_left(self, rows: Sequence[str], found: list[str]) -> None:
        assert self.outline(*rows) == found

    def front(
        self, *rows: Row, own: str | None = None, language: str = "en"
    ) -> tuple[str, ...] | None:
        whole = body(*rows, language=language)
        rules = rules_for(language).resolutions
        assert rules is not None
        found = find_resolution(whole, unctc.Symbol.parse(own) if own else None, rules)
        if found is None:
            return None
        return (
            found.kind.__name__,
            str(found.symbol),
            *(
                " / ".join(each.flat.text for each in part)
                for part in (found.front, found.opening, found.rest)
            ),
            str(found.heading),
        )

    @pytest.mark.parametrize(
        ("own", "rows", "found"),
        [
            (
                None,
                ("Resolution 2395 (2017)", "The Security Council,", RECALLS, "1. Decides."),
                (
                    "Resolution",
                    "S/RES/2395 (2017)",
                    "Resolution 2395 (2017)",
                    "The Security Council,",
                    f"{RECALLS} / 1. Decides.",
                    "0",
                ),
            ),
            (None, ("Report", "The Security Council,", RECALLS), None),
            (
                "S/2018/1",
                ("Draft resolution", "The Security Council,", RECALLS),
                (
                    "DraftResolution",
                    "S/2018/1",
                    "Draft resolution",
                    "The Security Council,",
                    RECALLS,
                    "None",
                ),
            ),
            ("S/2018/1", ("Report", "The Security Council,", RECALLS), None),
            ("S/2018/1", ("Report", "Draft resolution", "It met."), None),
            ("S/2018/1", ("The Security Council,", "Draft resolution"), None),
            (
                "S/RES/2395 (2017)",
                ("It met.", "1. Decides."),
                ("Resolution", "S/RES/2395 (2017)", "", "", "It met. / 1. Decides.", "None"),
            ),
            # The year comes from the line below where the number has another in the register.
            (
                None,
                ("Resolution 2395 (2071)", "of 21 December 2017", "The Security Council,", RECALLS),
                (
                    "Resolution",
                    "S/RES/2395 (2017)",
                    "Resolution 2395 (2071) / of 21 December 2017",
                    "The Security Council,",
                    RECALLS,
                    "0",
                ),
            ),
            (
                None,
                (
                    "Resolution 2395 (2071)",
                    "of the Council",
                    "21 December 2017",
                    "The Security Council,",
                    RECALLS,
                ),
                (
                    "Resolution",
                    "S/RES/2395 (2017)",
                    "Resolution 2395 (2071) / of the Council / 21 December 2017",
                    "The Security Council,",
                    RECALLS,
                    "0",
                ),
            ),
            # The formula and the first paragraph on one line.
            (
                None,
                ("Resolution 2395 (2017)", f"The Security Council, {RECALLS}", "1. Decides."),
                (
                    "Resolution",
                    "S/RES/2395 (2017)",
                    "Resolution 2395 (2017)",
                    "The Security Council,",
                    f"{RECALLS} / 1. Decides.",
                    "0",
                ),
            ),
            (
                None,
                ("Resolution 2395 (2017)", "The Security Council, which met,", "1. Decides."),
                (
                    "Resolution",
                    "S/RES/2395 (2017)",
                    "Resolution 2395 (2017)",
                    "",
                    "The Security Council, which met, / 1. Decides.",
                    "0",
                ),
            ),
            (
                "S/RES/2395 (2017)",
                (
                    "Resolution 2395 (2017)",
                    "Adopted by the Security Council at its 8146th meeting",
                    "1. Decides.",
                ),
                (
                    "Resolution",
                    "S/RES/2395 (2017)",
                    "Resolution 2395 (2017) / Adopted by the Security Council at its 8146th meeting",
                    "",
                    "1. Decides.",
                    "0",
                ),
            ),
            (
                None,
                ("Resolution 9395", "of 21 December 2067", "The Security Council,", RECALLS),
                (
                    "Resolution",
                    "S/RES/9395 (2067)",
                    "Resolution 9395 / of 21 December 2067",
                    "The Security Council,",
                    RECALLS,
                    "0",
                ),
            ),
            # The Assembly prints the title behind the number.
            (
                "A/RES/72/123",
                ("72/123. Measures to end it", "The General Assembly,", RECALLS),
                (
                    "Resolution",
                    "A/RES/72/123",
                    "72/123. Measures to end it",
                    "The General Assembly,",
                    RECALLS,
                    "0",
                ),
            ),
            (
                "A/RES/72/123",
                ("Seventy-second session", "72/124. Measures", "The General Assembly,", RECALLS),
                (
                    "Resolution",
                    "A/RES/72/123",
                    "Seventy-second session / 72/124. Measures",
                    "The General Assembly,",
                    RECALLS,
                    "None",
                ),
            ),
            # Without a formula the text begins after the adoption and the symbol of the draft.
            (
                "S/RES/2395 (2017)",
                (
                    "Resolution 2395 (2017)",
                    "Adopted by the Security Council at its 8146th meeting, on 21 December 2017",
                    "[S/2017/1]",
                    RECALLS,
                    "1. Decides.",
                ),
                (
                    "Resolution",
                    "S/RES/2395 (2017)",
                    "Resolution 2395 (2017) / Adopted by the Security Council at its 8146th meeting, on 21 December 2017 / [S/2017/1]",
                    "",
                    f"{RECALLS} / 1. Decides.",
                    "0",
                ),
            ),
        ],
    )
    def test_fronts(
        self, own: str | None, rows: Sequence[str], found: tuple[str, ...] | None
    ) -> None:
        assert self.front(*rows, own=own) == found

    def test_a_script_without_capitals_names_a_resolution(self) -> None:
        found = self.front(
            "安理会通过", "第2395(2017)号决议", "安全理事会，", "回顾其工作，", language="zh"
        )
        assert found is not None
        assert found[1:3] == ("S/RES/2395 (2017)", "安理会通过 / 第2395(2017)号决议")

    @pytest.mark.parametrize(
        ("before", "line", "is_heading"),
        [
            ("It recalls", "resolution 2395 (2017).", False),
            ("It recalls:", "Resolution 2395 (2017)", True),
            ("It is called", "Resolution 2395 (2017)", True),
            ("It recalls", "Resolution 2395 (2017) and more", False),
            ("It is called", "Resolution 2395 (2017) of 21 December 2017", True),
        ],
    )
    def test_lines_that_name_a_resolution(
        self, before: str, line: str, *, is_heading: bool
    ) -> None:
        assert (
            self.front(before, line, "The Security Council,", RECALLS) is not None
        ) is is_heading

    @pytest.mark.parametrize(("lines", "is_found"), [(69, True), (70, False)])
    def test_how_long_a_front_is(self, lines: int, *, is_found: bool) -> None:
        rows = (*["It met."] * lines, "Resolution 2395 (2017)")
        own = None
        assert (self.front(*rows, own=own) is not None) is is_found


class TestStatements:
    FORMULA = "At the 8496th meeting of the Security Council, held on 28 March 2019, the President of the Security Council made the following statement on behalf of the Council:"

    def found(self, *rows: str, own: str | None = None) -> tuple[str, ...] | None:
        whole = body(*rows)
        rules = rules_for("en").resolutions
        assert rules is not None
        found = find_statement(whole, unctc.Symbol.parse(own) if own else None, rules)
        if found is None:
            return None
        return tuple(
            " / ".join(each.flat.text for each in part)
            for part in (found.front, found.opening, found.rest)
        )

    def test_what_shows_one(self) -> None:
        title = "Statement by the President of the Security Council"
        said = ("“It recalls", "it.”")
        assert self.found(title, "", self.FORMULA, "", *said, own="S/PRST/2019/5") == (
            *(title, self.FORMULA, " / ".join(said)),
        )
        assert self.found(title, *said, own="S/2019/5") == ("", "", f"{title} / {' / '.join(said)}")
        assert self.found(*said, own="S/2019/5") is None
        assert self.found(*said, own="S/PRST/2019/5") is not None
        assert self.found(title, *said) is None
        assert self.found(self.FORMULA, "", *said) is not None

    @pytest.mark.parametrize("cuts", [(), (58,), (58, 101)])
    def test_the_formula_may_run_over_several_lines(self, cuts: tuple[int, ...]) -> None:
        title = "Statement by the President of the Security Council"
        edges = (0, *cuts, len(self.FORMULA))
        lines = [self.FORMULA[a:b].strip() for a, b in itertools.pairwise(edges)]
        found = self.found(title, "", *lines, "", "“It recalls", "it.”", own="S/PRST/2019/5")
        assert found == (title, " / ".join(lines), "“It recalls / it.”")

    @pytest.mark.parametrize(("before", "is_found"), [(13, True), (14, False)])
    def test_without_a_symbol_the_formula_is_near_the_top(
        self, before: int, *, is_found: bool
    ) -> None:
        rows = (*["It met."] * before, "", self.FORMULA)
        assert (self.found(*rows) is not None) is is_found
        titled = (*["It met."] * before, "Statement by the President of the Security Council")
        assert (self.found(*titled, own="S/2019/5") is not None) is is_found

    @pytest.mark.parametrize(
        ("rows", "found"),
        [
            (("It met.", "It left."), ["It met. It left."]),
            (("It met.", "", "It left."), ["It met.", "It left."]),
            (("It met", "", "It left."), ["It met It left."]),
            (("It met.", "    It left."), ["It met.", "It left."]),
            (("It met", "    It left."), ["It met It left."]),
            (("It met", "“It left."), ["It met", "“It left."]),
        ],
    )
    def test_paragraphs(self, rows: Sequence[str], found: list[str]) -> None:
        whole = body(*rows)
        cut = statement_paragraphs(whole.lines, whole)
        assert [whole.join(each).text for each in cut] == found


class TestReports:
    @staticmethod
    def cut(*rows: Row) -> list[str]:
        whole = body(*rows)
        found = cut_report(whole.lines, whole, DecisionLog())
        return [
            whole.join(found.title).text,
            *(
                f"{each.marker.printed.strip()}|{'' if each.marker.depth is None else each.marker.depth}|"
                f"{whole.join(each.lines).text}"
                + "".join(
                    f"+{whole.join(caption).text}:{len(table.rows)}"
                    for caption, table in each.tables
                )
                for each in found.blocks
            ),
        ]

    @pytest.mark.parametrize(
        ("rows", "found"),
        [
            (
                ("Report on it", "1. It met", "in May.", "2. It left."),
                ["Report on it", "1.||It met in May.", "2.||It left."],
            ),
            (
                ("Report on it", "", "Summary", "", "It met", "in May.", "", "1. It left."),
                ["Report on it", "|0|Summary", "||It met in May.", "1.||It left."],
            ),
            (
                (
                    "Report on it",
                    "",
                    "I. Visits",
                    "",
                    "1. It met",
                    "in May.",
                    "",
                    "A. Africa",
                    "",
                    "2. It left.",
                    "",
                    "II. Reports",
                    "",
                    "3. It wrote.",
                ),
                [
                    "Report on it",
                    "I.|0|Visits",
                    "1.||It met in May.",
                    "A.|1|Africa",
                    "2.||It left.",
                    "II.|0|Reports",
                    "3.||It wrote.",
                ],
            ),
            # A heading before the next number, without a blank line.
            (
                ("Report on it", "1. It met", "in May.", "Visits to all", "2. It left."),
                ["Report on it", "1.||It met in May.", "|0|Visits to all", "2.||It left."],
            ),
            (
                ("Report on it", "1. It met", "in May.", "visits to all", "2. It left."),
                ["Report on it", "1.||It met in May. visits to all", "2.||It left."],
            ),
            # A heading without a number, set off; a comma, a small letter and a sentence head nothing.
            (
                (
                    "Report on it",
                    "",
                    "1. It met",
                    "in May.",
                    "",
                    "Visits",
                    "",
                    "It went",
                    "there.",
                    "",
                    "2. It left.",
                ),
                [
                    "Report on it",
                    "1.||It met in May.",
                    "|0|Visits",
                    "||It went there.",
                    "2.||It left.",
                ],
            ),
            (
                (
                    "Report on it",
                    "",
                    "1. It met",
                    "in May.",
                    "",
                    "Visits,",
                    "",
                    "It went",
                    "there.",
                    "",
                    "2. It left.",
                ),
                [
                    "Report on it",
                    "1.||It met in May.",
                    "||Visits,",
                    "||It went there.",
                    "2.||It left.",
                ],
            ),
            # Items and the middle of a sentence go on.
            (
                (
                    "Report on it",
                    "",
                    "1. It met",
                    "with:",
                    "",
                    "(a) Chad;",
                    "",
                    "(b) Mali.",
                    "",
                    "2. It left.",
                ),
                ["Report on it", "1.||It met with: (a) Chad; (b) Mali.", "2.||It left."],
            ),
            (
                ("Report on it", "", "1. It met", "in", "", "all of May.", "", "2. It left."),
                ["Report on it", "1.||It met in all of May.", "2.||It left."],
            ),
            # What follows on a sentence that has not ended heads nothing.
            (
                ("Report on it", "", "1. It met in", "", "Visits", "", "It went", "there."),
                ["Report on it", "1.||It met in", "||Visits", "||It went there."],
            ),
            (
                ("Report on it", "", "It met。", "", "It went", "there.", "", "1. It left."),
                ["Report on it", "||It met。", "||It went there.", "1.||It left."],
            ),
            # Tables with captions, and what follows them.
            (
                (
                    "Report on it",
                    "",
                    "1. It met",
                    "in May.",
                    "",
                    "Table 1",
                    "Visits",
                    "",
                    "State\tMonth",
                    "Chad\tMay",
                    "",
                    "2. It left.",
                ),
                ["Report on it", "1.||It met in May.+Table 1 Visits:2", "2.||It left."],
            ),
            (
                (
                    "Report on it",
                    "",
                    "1. It met",
                    "in May.",
                    "",
                    "State\tMonth",
                    "Chad\tMay",
                    "It went on",
                    "there.",
                    "",
                    "2. It left.",
                ),
                ["Report on it", "1.||It met in May.+:2", "||It went on there.", "2.||It left."],
            ),
            (
                ("State\tMonth", "Chad\tMay", "1. It left."),
                ["", "||+:2", "1.||It left."],
            ),
            (
                (
                    "Report on it",
                    "",
                    "1. It met in",
                    "Table 1 of",
                    "Table 2 of it",
                    "A\tB",
                    "C\tD",
                    "E\tF\tG\tH",
                    "I\tJ\tK\tL",
                ),
                ["Report on it", "1.||It met in Table 1 of+Table 2 of it:2+:2"],
            ),
            # A heading at the end heads nothing.
            (
                ("Report on it", "", "1. It met", "in May.", "", "Visits"),
                ["Report on it", "1.||It met in May.", "||Visits"],
            ),
            # A number alone on its line.
            (
                ("Report on it", "", "1.", "", "It met", "in May.", "", "2.", "", "It left."),
                ["Report on it", "1.||It met in May.", "2.||It left."],
            ),
            # What the carrier says.
            (
                (
                    ("Report on it", HEADING),
                    ("It met", OPENS),
                    ("in May.", GOES_ON),
                    ("Visits", HEADING),
                    ("It left.", OPENS),
                ),
                ["Report on it", "||It met in May.", "|0|Visits", "||It left."],
            ),
        ],
    )
    def test_blocks(self, rows: Sequence[Row], found: list[str]) -> None:
        assert self.cut(*rows) == found

    @pytest.mark.parametrize(("length", "is_heading"), [(160, True), (161, False)])
    def test_how_long_a_heading_is(self, length: int, *, is_heading: bool) -> None:
        rows = (
            "Report",
            "",
            "1. It met",
            "in May.",
            "",
            "V" * length,
            "",
            "It went",
            "there.",
            "",
            "2. It left.",
        )
        assert self.cut(*rows)[2].startswith("|0|") is is_heading

    @pytest.mark.parametrize(("length", "is_title"), [(400, True), (401, False)])
    def test_how_long_a_title_is(self, length: int, *, is_title: bool) -> None:
        title = "Report " + "x" * (length - 7)
        assert self.cut(title, "", "1. It left.", "2. It met")[0] == (title if is_title else "")

    @pytest.mark.parametrize(("lines", "is_heading"), [(4, True), (5, False)])
    def test_how_many_lines_a_heading_has(self, lines: int, *, is_heading: bool) -> None:
        rows = ("Report", "", "1. It met", "in May.", "", *["Visits"] * lines, "", "2. It left.")
        assert self.cut(*rows)[2].startswith("|0|") is is_heading


class TestTables:
    @pytest.mark.parametrize(
        ("rows", "tables"),
        [
            (("A\tB", "C\tD"), [["A|B", "C|D"]]),
            (("A\tB", "C"), []),
            (("A\tB\tC", "D\tE\tF"), [["A|B|C", "D|E|F"]]),
            (("A   B   C", "D   E"), [["A|B|C", "D|E"]]),
            (("A   B", "C   D"), []),
            (("A   B", "C   D", "E   F"), [["A|B", "C|D", "E|F"]]),
            (("A  B", "C  D", "E  F"), []),
            (("A\tB", "C\tD", "E"), [["A|B", "C|D"]]),
            (("A\tB", "C\tD", "1.\tIt left."), [["A|B", "C|D"]]),
            (("A\t \tB", "C\tD"), [["A|B", "C|D"]]),
            (("(a)\tIt", "(b)\tIt"), []),
            (("I.\tIt", "II.\tIt"), []),
        ],
    )
    def test_spaced(self, rows: Sequence[str], tables: list[list[str]]) -> None:
        whole = body(*rows)
        found = [
            ["|".join(text.text for text, _ in row) for row in each.rows]
            for each in separate_tables(whole.lines, whole)
            if isinstance(each, TableLines)
        ]
        assert found == tables

    @pytest.mark.parametrize(
        ("before", "rows"),
        [
            (("It met in", LineLayout()), 2),
            ("It met in", 2),
            (("It met.", LineLayout()), 3),
            ("It met.", 3),
            (("It met in", OPENS), 3),
            (("Visits", LineLayout(role=LineRole.HEADING)), 3),
        ],
    )
    def test_what_a_table_in_columns_can_follow(self, before: Row, rows: int) -> None:
        def row(text: str, baseline: float) -> Row:
            columns = (Column(0, 10.0, 20.0), Column(6, 90.0, 99.0))
            return text, LineLayout(role=LineRole.CELL, columns=columns, baseline=baseline)

        whole = body(before, row("State Month", 700), row("Chad  May", 690), row("Mali  May", 680))
        tables = [
            each for each in separate_tables(whole.lines, whole) if isinstance(each, TableLines)
        ]
        assert [len(each.rows) for each in tables] == [rows]
