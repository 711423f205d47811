"""How the lines of a resolution become blocks: each rule with what it must not take."""

from __future__ import annotations

import pytest

import unctc
from unctc.languages.registry import rules_for
from unctc.layout.source import SourceText
from unctc.layout.text_lines import TextLines, body_of
from unctc.structure.resolution_blocks import _Cutter, cut_blocks
from unctc.structure.resolution_lines import is_unwrapped

RULES = rules_for("en")
RECALLS = "Recalling its resolution 1373 (2001),"


def body(*rows: str) -> TextLines:
    return body_of(SourceText.of("\n".join(rows)).printed, RULES.structure)


def cut(*rows: str) -> list[str]:
    """Each block in a word: what it is, its number, and its text."""
    whole = body(*rows)
    assert RULES.resolutions is not None
    return [
        f"{each.kind.value} {each.printed}: {whole.join(each.lines).text}".replace(" :", ":")
        for each in cut_blocks(whole.lines, whole, RULES.resolutions)
    ]


def unwrapped(*rows: str, gaps: tuple[bool, ...] = ()) -> bool:
    whole = body(*rows)
    assert RULES.resolutions is not None
    return is_unwrapped(whole.lines, gaps, whole, RULES.resolutions)


class TestWhetherEachLineIsAParagraph:
    def test_all_end_as_paragraphs_do(self) -> None:
        assert unwrapped(*[RECALLS] * 3, "Decides to stay.")

    def test_one_that_goes_on_shows_that_they_are_not(self) -> None:
        assert not unwrapped(*[RECALLS] * 8, "and its work,", "Decides to stay.")
        assert not unwrapped(*[RECALLS] * 8, "1373 was recalled,", "Decides to stay.")
        assert not unwrapped(*[RECALLS] * 8, "(as was 1373),", "Decides to stay.")

    def test_a_line_that_ends_nothing_before_the_end_of_its_paragraph(self) -> None:
        rows = ("1. Decides to stay;", "2. Requests the", "Committee to report;")
        assert not unwrapped(*[RECALLS] * 8, *rows)
        assert unwrapped(*[RECALLS] * 8, "1. Decides to stay;", "2. Requests a report;")

    def test_a_paragraph_without_a_number_among_others(self) -> None:
        assert unwrapped(*[RECALLS] * 8, "1. Decides to stay;", "The Committee meets.")

    def test_lines_that_end_nothing_before_one_that_opens_something(self) -> None:
        rows = ("1. Decides to stay;", "Visits", "Reports", "2. Requests a report;")
        assert unwrapped(*[RECALLS] * 8, *rows)

    @pytest.mark.parametrize(("open_lines", "are"), [(2, True), (3, False)])
    def test_a_quarter_may_end_nothing(self, open_lines: int, *, are: bool) -> None:
        rows = [RECALLS] * (9 - open_lines)
        assert unwrapped(*["Visits"] * open_lines, *rows) is are

    def test_blank_lines_decide_where_there_are_any(self) -> None:
        rows = [RECALLS, "and its", "Decides to stay"]
        assert unwrapped(*rows, gaps=(True, True))
        assert not unwrapped(*rows, gaps=(True, False))


class TestNumberedParagraphs:
    def test_a_break_in_the_middle_of_one(self) -> None:
        blocks = cut(
            *(RECALLS, "", "1. Decides to ask the", "", "Committee for", "a report;"),
            *("", "2. Decides to go."),
        )
        assert blocks == [
            f"preambular: {RECALLS}",
            "operative 1.: Decides to ask the Committee for a report;",
            "operative 2.: Decides to go.",
        ]

    def test_a_paragraph_without_a_number_after_one_that_has_ended(self) -> None:
        blocks = cut(
            *(RECALLS, "", "1. Decides to ask", "for a report;", "", "The Committee meets."),
            *("", "2. Decides to go."),
        )
        assert blocks[2] == "operative: The Committee meets."

    @pytest.mark.parametrize(("number", "counts"), [(2, True), (4, True), (5, False)])
    def test_up_to_two_may_be_lacking(self, number: int, *, counts: bool) -> None:
        blocks = cut(RECALLS, "", "1. Decides to", "stay;", "", f"{number}. Requests words.")
        assert (blocks[-1] == f"operative {number}.: Requests words.") is counts

    def test_a_list_in_numbers_after_a_colon(self) -> None:
        blocks = cut(
            *(RECALLS, "", "1. Decides to", "stay;", "", "2. Asks:", "", "1. Chad;", "2. Mali;"),
            *("", "3. Decides", "to go."),
        )
        assert [each.partition(":")[0] for each in blocks] == [
            *("preambular", "operative 1.", "operative 2.", "point 1.", "point 2."),
            "operative 3.",
        ]

    def test_a_number_after_a_colon_that_is_not_the_first_of_a_list(self) -> None:
        blocks = cut(
            RECALLS, "", "1. Decides to", "stay;", "", "2. Asks:", "", "4. Requests", "words."
        )
        assert blocks[-1] == "operative 4.: Requests words."

    def test_a_number_that_the_count_can_reach_is_of_no_list_above(self) -> None:
        blocks = cut(
            *(RECALLS, "", "1. Asks:", "(a) one:", "1. x;", "2. y;", "(b) two:", "", "3. Asks"),
            *("for words;", "4. Decides to go."),
        )
        assert blocks[-2:] == ["operative 3.: Asks for words;", "operative 4.: Decides to go."]

    def test_points_after_and(self) -> None:
        blocks = cut(
            RECALLS, "", "1. Asks", "for:", "(a) Words and", "(b) deeds;", "2. Decides to go."
        )
        assert blocks[1:] == [
            *("operative 1.: Asks for:", "point (a): Words and", "point (b): deeds;"),
            "operative 2.: Decides to go.",
        ]

    def test_a_heading_between_two(self) -> None:
        blocks = cut(
            *(RECALLS, "1. Decides to", "stay;", "Visits to States", "2. Requests", "words;"),
            "3. Decides to go.",
        )
        assert blocks[2] == "heading: Visits to States"

    def test_the_year_of_a_resolution_begins_nothing(self) -> None:
        expected = "preambular: Recalling its resolutions, 1373 (2001),"
        assert (
            cut("Recalling its resolutions,", "1373 (2001),", "1. Decides to stay.")[0] == expected
        )
        for printed in (
            "1373 (2001),",
            "\uff11373 (\uff12\uff10\uff101),",
            "\u0661373 (\u0662\u0660\u0660\u0661),",
        ):
            rows = ("Recalling its resolutions,", "", printed, "", "1. Decides to stay.")
            assert cut(*rows)[0] == f"preambular: Recalling its resolutions, {printed}"

    def test_only_points_have_levels(self) -> None:
        rows = (RECALLS, "", "1. Asks", "for:", "(a) words:", "(i) one;", "(b) deeds;")
        whole = body(
            *rows, "", "2. Decides to go.", "", "8146th meeting", "", "Annex", "", "1. It meets."
        )
        assert RULES.resolutions is not None
        found = cut_blocks(whole.lines, whole, RULES.resolutions)
        assert [(each.kind.value, each.level) for each in found] == [
            *(("preambular", 0), ("operative", 0), ("point", 0), ("point", 1), ("point", 0)),
            *(("operative", 0), ("closing", 0), ("annex", 0), ("operative", 0)),
        ]

    def test_a_closing_line_after_what_has_ended(self) -> None:
        rows = ("8146th meeting", "21 December 2017")
        assert cut(RECALLS, "and its", "work,", "", *rows)[-1].startswith("closing: 8146th")
        blocks = cut(RECALLS, "and its", "", *rows)
        assert not any(each.startswith("closing") for each in blocks)

    def test_an_annex_counts_anew(self) -> None:
        blocks = cut(
            *(RECALLS, "", "1. Adopts the", "rules;", "", "2. Decides to go.", "", "Annex"),
            *("", "1. The Committee", "meets.", "", "2. It reports."),
        )
        assert blocks[3:] == [
            *("annex: Annex", "operative 1.: The Committee meets.", "operative 2.: It reports."),
        ]


class TestParagraphsWithoutNumbers:
    def acts(self, text: str) -> bool:
        whole = body(text)
        assert RULES.resolutions is not None
        cutter = _Cutter(whole, RULES.resolutions, unwrapped=True, numbered=False, gaps=False)
        return cutter._acts(text)

    @pytest.mark.parametrize(
        ("text", "acts"),
        [
            ("Decides to stay,", True),
            ("The Committee meets;", True),
            ("The Committee meets,", False),
            ("Recalling its resolution 1373 (2001),", False),
            ("Recalling its resolution 1373 (2001).", False),
        ],
    )
    def test_which_is_the_first_in_which_the_organ_acts(self, text: str, *, acts: bool) -> None:
        assert self.acts(text) is acts

    def test_what_comes_after_it_acts_too(self) -> None:
        blocks = cut(RECALLS, "", "Decides to", "stay;", "", "The Committee", "meets,", "too.")
        assert [each.partition(":")[0] for each in blocks] == [
            *("preambular", "operative", "operative"),
        ]


class TestSections:
    def sections(self, *rows: str) -> list[tuple[str | None, str, list[str]]]:
        head = ("S/RES/2395 (2017)", "Resolution 2395 (2017)", "The Security Council,", RECALLS)
        text = "\n\n".join((*head, *rows))
        document = unctc.loads(text, format="text", language="en", partial=True)
        assert isinstance(document, unctc.Resolution)
        return [
            (each.number, each.heading.text, [paragraph.text for paragraph in each.paragraphs])
            for outer in document.sections
            for each in (outer, *outer.sections)
        ]

    STAY, GO = "1. Decides to stay;", "2. Decides to go."

    def test_a_number_and_words_over_several_lines(self) -> None:
        found = self.sections("I. Visits to\nStates and\ndonors", self.STAY, self.GO)
        words = ["Decides to stay;", "Decides to go."]
        assert found == [("I", "Visits to States and donors", words)]

    def test_words_under_a_number(self) -> None:
        found = self.sections("I\nVisits to\nStates", self.STAY, "II\n\nReports", self.GO)
        assert found == [
            ("I", "Visits to States", ["Decides to stay;"]),
            ("II", "Reports", ["Decides to go."]),
        ]

    def test_words_under_words_are_another_heading(self) -> None:
        found = self.sections("Visits to States", "Africa and Asia", self.STAY, self.GO)
        assert [each[1] for each in found] == ["Visits to States", "Africa and Asia"]

    def test_words_after_a_paragraph_are_another_heading(self) -> None:
        found = self.sections("I", self.STAY, "Reports on visits", self.GO)
        assert found == [
            ("I", "", ["Decides to stay;"]),
            (None, "Reports on visits", ["Decides to go."]),
        ]


def test_the_rest_of_a_sentence_that_names_a_resolution_is_no_heading() -> None:
    texts = [
        "Annex\n\nProgramme of work of the Counter-Terrorism Committee for 2021\n\n1. It acts on\nresolution 1373 (2001).\n",
        "附件\n\n反恐怖主义委员会2021年工作方案\n\n1. 委员会将执行\n第1373(2001)号决议。\n",
    ]
    assert [type(unctc.loads(text)) for text in texts] == [unctc.Letter] * 2
    heading = "United Nations\nResolution 1373 (2001)\n\nThe Security Council,\n\nReaffirming its will,\n\n1. Decides to act.\n"
    assert isinstance(unctc.loads(heading), unctc.Resolution)


def test_a_decision_is_read_as_a_resolution_is() -> None:
    for front, symbol in (
        (
            "Decision adopted by the Human Rights Council\non 17 July 2020\n\n44/113. Lamps put off",
            "en",
        ),
        ("مقرر اعتمده مجلس حقوق الإنسان\nفي 17 تموز/يوليه 2020\n\n44/113 - تأجيل المصابيح", "ar"),
    ):
        opening, one, end = {
            "en": (
                "The Human Rights Council,",
                "1. Decides to wait.",
                "29th meeting\n17 July 2020",
            ),
            "ar": ("إن مجلس حقوق الإنسان،", "1 - يقرر أن ينتظر.", "الجلسة 29\n[اعتمد بدون تصويت.]"),
        }[symbol]
        text = f"A/HRC/DEC/44/113\n\n{front}\n\n{opening}\n\n{one}\n\n{end}\n"
        document = unctc.loads(text, format="text", language=symbol)
        assert isinstance(document, unctc.Resolution)
        assert document.title is not None
        assert [each.number for each in document.operative_paragraphs] == [1]
        assert document.closing is not None
        assert str(document.adopted) == "2020-07-17"


def test_a_statement_whose_first_sentence_a_line_divides() -> None:
    text = (
        "S/PRST/2016/21\n\n     Déclaration du Président du Conseil de sécurité\n\n     À la 7831e séance du Conseil,"
        " tenue le 8 décembre 2016, le\nPrésident a fait au nom du Conseil la déclara-\ntion suivante :\n\n"
        "          « Le Conseil salue les\n     gardiens.\n\n          Le Conseil reste saisi. »\n"
    )
    document = unctc.loads(text, format="text", language="fr")
    assert isinstance(document, unctc.PresidentialStatement)
    assert document.title is not None
    assert document.title.text == "Déclaration du Président du Conseil de sécurité"
    assert document.meeting == 7831
    assert len(document.leading_paragraphs) == 2
    assert document.findings == ()
