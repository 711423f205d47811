"""Short texts of every kind, read whole: what is in which place of the document, and what is in none."""

from __future__ import annotations

import pytest

import unctc
from unctc.languages.registry import rules_for
from unctc.layout.source import SourceText
from unctc.layout.text_lines import body_of
from unctc.model.votes import Votes
from unctc.structure.letters import _opens
from unctc.structure.points import point_label
from unctc.structure.printed_votes import find_votes
from unctc.structure.signatures import _can_be_signature

HEAD = ("S/RES/2395 (2017)", "Resolution 2395 (2017)")
ADOPTED = "Adopted by the Security Council at its 8146th meeting, on 21 December 2017"
COUNCIL, RECALLS = "The Security Council,", "Recalling its resolution 1373 (2001),"
STAY, GO = "1. Decides to stay;", "2. Decides to go."


def read(*blocks: str, language: str = "en") -> unctc.Document:
    return unctc.loads("\n\n".join(blocks), format="text", language=language, partial=True)


def outline(document: unctc.Document) -> dict[str, str]:
    return {str(node.path): node.passage.text for node in unctc.nodes_of(document)}


def resolution(*blocks: str) -> unctc.Resolution:
    document = read(*blocks)
    assert isinstance(document, unctc.Resolution)
    return document


class TestFrontOfAResolution:
    def test_title_adoption_and_opening(self) -> None:
        document = resolution(*HEAD, ADOPTED, COUNCIL, RECALLS, STAY, GO)
        assert outline(document) == {
            "title": HEAD[1],
            "adoption": ADOPTED,
            "opening": COUNCIL,
            "preamble/1": RECALLS,
            "operative/1": STAY[3:],
            "operative/2": GO[3:],
        }
        assert document.unread == ()
        assert (document.meeting, str(document.adopted)) == (8146, "2017-12-21")

    def test_what_is_before_the_title_has_no_place(self) -> None:
        document = resolution(
            HEAD[0], "For the use of members", *HEAD[1:], ADOPTED, COUNCIL, STAY, GO
        )
        assert [each.text for each in document.unread] == ["For the use of members"]
        assert outline(document)["title"] == HEAD[1]

    def test_an_adoption_over_two_lines(self) -> None:
        lines = "Adopted by the Security Council at its 8146th meeting, on\n21 December 2017"
        document = resolution(*HEAD, lines, COUNCIL, STAY, GO)
        assert outline(document)["adoption"] == ADOPTED

    def test_without_an_opening_formula(self) -> None:
        document = resolution(*HEAD, ADOPTED, RECALLS, STAY, GO)
        assert outline(document)["adoption"] == ADOPTED
        assert outline(document)["preamble/1"] == RECALLS

    def test_the_formula_and_the_first_paragraph_on_one_line(self) -> None:
        document = resolution(*HEAD, ADOPTED, f"{COUNCIL} {RECALLS}", STAY, GO)
        assert outline(document)["opening"] == COUNCIL
        assert outline(document)["preamble/1"] == RECALLS

    @pytest.mark.parametrize(
        ("words", "votes"),
        [
            ("by 13 votes to 1, with 1 abstention", Votes(13, 1, 1)),
            ("by 14 votes to none, with 1 abstention", Votes(14, 0, 1)),
            ("by 9 votes to 2, with 4 abstentions", Votes(9, 2, 4)),
            ("by a unanimous vote", None),
        ],
    )
    def test_votes(self, words: str, votes: Votes | None) -> None:
        document = resolution(*HEAD, f"{ADOPTED}, {words}", COUNCIL, STAY, GO)
        assert document.votes == votes
        rules = rules_for("en").resolutions
        assert rules is not None
        assert find_votes(f"{ADOPTED}, {words}", rules) == votes

    def test_votes_after_the_text(self) -> None:
        closing = "Adopted at the 8146th meeting by 12 votes to 1, with 2 abstentions."
        document = resolution(*HEAD, COUNCIL, RECALLS, STAY, GO, closing)
        assert document.votes == Votes(12, 1, 2)
        assert outline(document)["closing"] == closing


class TestBodyOfAResolution:
    def test_an_annex_has_its_label_once(self) -> None:
        document = resolution(*HEAD, COUNCIL, STAY, GO, "Annex", "1. It meets.", "2. It reports.")
        texts = [text for path, text in outline(document).items() if path.startswith("annex")]
        assert texts == ["Annex", "It meets.", "It reports."]

    def test_sections_nest_by_their_numbers(self) -> None:
        document = resolution(
            *HEAD, COUNCIL, RECALLS, "I. Visits", "A. Africa", STAY, "B. Asia", GO
        )
        (section,) = document.sections
        assert [each.heading.text for each in section.sections] == ["Africa", "Asia"]
        assert [len(each.paragraphs) for each in section.sections] == [1, 1]

    def test_points_of_paragraphs_without_numbers(self) -> None:
        document = resolution(*HEAD, COUNCIL, RECALLS, "Decides to ask:", "(a) Chad;", "(b) Mali.")
        (paragraph,) = document.operative_paragraphs
        assert [each.printed_number for each in paragraph.points] == ["(a)", "(b)"]

    def test_phrases_part_paragraphs_that_nothing_sets_apart(self) -> None:
        lines = "Recalling its work,\nWelcoming the visits,\nNoting the donors,"
        document = resolution(*HEAD, COUNCIL, lines, STAY, GO)
        assert [each.text for each in document.preambular_paragraphs] == lines.split("\n")
        lines = "Recalling its work,\nDecides to stay;\nRequests words."
        document = resolution(*HEAD, COUNCIL, "Noting the donors,", lines, "Calls for deeds.")
        assert [each.text for each in document.operative_paragraphs] == [
            *lines.split("\n")[1:],
            "Calls for deeds.",
        ]

    def test_a_number_that_lacks_one_before_it(self) -> None:
        document = resolution(
            "\n".join((*HEAD, ADOPTED, COUNCIL, RECALLS, STAY, "3. Requests words."))
        )
        assert [each.number for each in document.operative_paragraphs] == [1, 3]


class TestStatements:
    FORMULA = (
        "At the 8496th meeting of the Security Council, held on 28 March 2019, in\n"
        "connection with the item entitled “Threats”, the President of the Security\n"
        "Council made the following statement on behalf of the Council:"
    )

    def test_the_whole_sentence_opens_it(self) -> None:
        document = read(
            "S/PRST/2019/5", "Statement by the President of the Security Council", self.FORMULA,
            "“The Council recalls its work.", "“It will meet again.”",
        )  # fmt: skip
        assert isinstance(document, unctc.PresidentialStatement)
        assert outline(document)["opening"] == " ".join(self.FORMULA.split())
        assert document.votes is None

    def test_without_a_symbol(self) -> None:
        document = read(self.FORMULA, "“The Council recalls its work.", "“It will meet again.”")
        assert isinstance(document, unctc.PresidentialStatement)
        assert document.symbol is None

    def test_every_line_set_apart(self) -> None:
        document = read("S/PRST/2019/5", self.FORMULA, "The Council recalls it.", "It will meet.")
        texts = list(outline(document).values())
        assert texts[-2:] == ["The Council recalls it.", "It will meet."]

    def test_lines_that_nothing_sets_apart(self) -> None:
        lines = "The Council recalls it. It asks\nfor words. It will meet.\nIt asks for deeds."
        document = read("S/PRST/2019/5", self.FORMULA, lines)
        assert list(outline(document).values())[-1] == " ".join(lines.split())


class TestReports:
    TITLE = "Report of the Counter-Terrorism Committee"
    MET = "The Counter-Terrorism Committee met in May."

    def test_a_title_names_whose_it_is(self) -> None:
        document = read("S/2019/5", self.TITLE, f"1. {self.MET}", "2. It visited Chad.")
        assert isinstance(document, unctc.Report)
        assert document.body == unctc.Body.CTC
        assert document.title is not None
        assert document.title.text == self.TITLE

    def test_one_numbered_paragraph_is_enough(self) -> None:
        assert isinstance(read("S/2019/5", "Visits", f"1. {self.MET}"), unctc.Report)

    def test_without_a_symbol_a_title_is_needed(self) -> None:
        paragraphs = (f"1. {self.MET}", "2. It visited Chad.")
        assert isinstance(read("Visits of the Committee", *paragraphs), unctc.Letter)
        assert isinstance(read(self.TITLE, *paragraphs), unctc.Report)
        assert isinstance(read("Report", *paragraphs), unctc.Letter)

    def test_what_is_signed_needs_more(self) -> None:
        signed = "(Signed) Maria Example"
        assert isinstance(read("S/2019/5", self.TITLE, self.MET, signed), unctc.Letter)
        numbered = [f"{n}. The Counter-Terrorism Committee met." for n in range(1, 12)]
        assert isinstance(read("S/2019/5", self.TITLE, *numbered, signed), unctc.Report)

    def test_a_label_first_is_of_a_letter(self) -> None:
        document = read("S/2019/5", "Annex", self.TITLE, f"1. {self.MET}")
        assert isinstance(document, unctc.Letter)

    def test_annexes(self) -> None:
        document = read(
            *("S/2019/5", self.TITLE, f"1. {self.MET}", "Annex", "Visits of 2018", "1. Chad."),
        )
        assert isinstance(document, unctc.Report)
        (annex,) = document.attachments
        assert (annex.label, annex.title and annex.title.text) == ("Annex", "Visits of 2018")


class TestLetters:
    TITLE = (
        "Letter dated 3 May 2019 from the Chair addressed to the President of the Security Council"
    )
    FIRST = (
        "I have the honour to transmit the programme of work of the Counter-Terrorism Committee."
    )
    PLAN = "Programme of work of the Counter-Terrorism Committee for 2019"

    def test_what_is_signed_is_a_letter_without_a_title(self) -> None:
        document = read(self.FIRST, "(Signed) Maria Example")
        assert isinstance(document, unctc.Letter)
        assert document.letter is not None
        assert document.letter.title is None
        document = read(self.FIRST, "Annex", self.PLAN, "1. It will meet.")
        assert isinstance(document, unctc.Letter)
        assert document.letter is None
        assert [each.text for each in document.unread] == [self.FIRST]

    def test_a_table_is_in_the_paragraph_before_it(self) -> None:
        document = read(
            *(self.TITLE, self.FIRST, "(Signed) Maria Example", "Annex", self.PLAN),
            *(
                "1. It will meet.",
                "2. It will visit:",
                "State\tMonth\nChad\tMay",
                "3. It will close.",
            ),
        )
        cells = [path for path in outline(document) if "/2/table" in path]
        assert len(cells) == 4

    def test_an_appendix_has_a_text_of_its_own(self) -> None:
        document = read(
            *(
                self.TITLE,
                self.FIRST,
                "(Signed) Maria Example",
                "Annex",
                self.PLAN,
                "1. It will meet.",
            ),
            *(
                "Appendix",
                "Visits",
                "I. Africa",
                "1. Chad will be visited.",
                "II. Asia",
                "2. Nepal.",
            ),
        )
        assert isinstance(document, unctc.Letter)
        annex, appendix = document.attachments
        assert annex.content is None
        assert appendix.programme is None
        assert appendix.content is not None
        assert [each.heading.text for each in appendix.content.sections] == ["Africa", "Asia"]

    @pytest.mark.parametrize(
        ("plan", "first", "years"),
        [
            (PLAN, "It will meet.", (2019, 2019)),
            (PLAN.removesuffix(" for 2019"), "It will meet.", None),
            (
                PLAN.removesuffix(" for 2019"),
                "This programme of work covers the period from 1 January 2020 to 30 June 2021.",
                (2020, 2021),
            ),
        ],
    )
    def test_the_period_of_a_programme(
        self, plan: str, first: str, years: tuple[int, int] | None
    ) -> None:
        document = read("Annex", plan, f"1. {first}", "2. It will report.")
        assert isinstance(document, unctc.Letter)
        period = document.programmes[0].period
        assert (period and (period.start.year, period.end.year)) == years

    def test_a_heading_between_a_sentence_and_the_next_number(self) -> None:
        document = read(
            *(self.TITLE, self.FIRST, "(Signed) Maria Example", "Annex", self.PLAN),
            "1. It will meet\nin May.\nVisits to\nChad\n2. It will go\nthere.",
        )
        found = outline(document)
        assert found["annex/1"] == "It will meet in May."
        assert "Visits to Chad" in found.values()
        assert found["annex/2"] == "It will go there."

    @pytest.mark.parametrize(
        ("heading", "is_heading"),
        [
            ("Introduction", True),
            ("Visits of the Committee", True),
            ("Visits of 2019", False),
            ("of the Committee", False),
            ("V" * 80, True),
            ("V" * 81, False),
        ],
    )
    def test_the_last_line_of_a_title_may_head_the_first_section(
        self, heading: str, *, is_heading: bool
    ) -> None:
        document = read(
            *(self.TITLE, self.FIRST, "(Signed) Maria Example", "Annex", self.PLAN, heading),
            *("1. It will meet\nin May.", "Reports of all", "2. It will write."),
        )
        assert isinstance(document, unctc.Letter)
        sections = [each.heading.text for each in document.programmes[0].sections]
        assert (heading in sections) is is_heading
        assert "Reports of all" in sections

    def test_without_other_headings_it_does_not(self) -> None:
        document = read(
            *(self.TITLE, self.FIRST, "(Signed) Maria Example", "Annex", self.PLAN),
            *("Visits of the Committee", "1. It will meet\nin May.", "2. It will write."),
        )
        assert isinstance(document, unctc.Letter)
        assert document.programmes[0].sections == ()

    def test_lines_are_filled_and_one_is_not(self) -> None:
        rows = [
            "I have the honour to write to you about it, and",
            "once more in the month of May in all.",
            "The Committee that was set up in the month of",
            "May last year is busy with it, and with much in",
            "the region as well, as all of the members of it",
            "know.",
        ]
        body = body_of(SourceText.of("\n".join(rows)).printed, rules_for("en").structure)
        before, line = body.lines[1:3]
        assert _opens(before, line, body.lines, body, indented=False)
        longer = [rows[0], "once more in the month of May of the year.", *rows[2:]]
        body = body_of(SourceText.of("\n".join(longer)).printed, rules_for("en").structure)
        before, line = body.lines[1:3]
        assert _opens(before, line, body.lines, body, indented=False)
        fuller = [
            rows[0],
            "once more in the month of May of the years.  ".strip() + " Now.",
            *rows[2:],
        ]
        body = body_of(SourceText.of("\n".join(fuller)).printed, rules_for("en").structure)
        before, line = body.lines[1:3]
        assert not _opens(before, line, body.lines, body, indented=False)

    def test_nothing_is_no_signature(self) -> None:
        body = body_of((), rules_for("en").structure)
        assert not _can_be_signature("", body)
        assert _can_be_signature("Maria Example Chair", body)
        assert not _can_be_signature("Maria Example Chair" + " of it" * 64, body)

    def test_numbers_of_lines_are_those_of_the_source(self) -> None:
        document = read(self.TITLE, self.FIRST, "(Signed) Maria Example")
        assert isinstance(document, unctc.Letter)
        assert document.letter is not None
        source_map = document.letter.paragraphs[0].source_map
        assert source_map is not None
        assert [(each.line, each.column, each.page) for each in source_map.runs] == [(3, 1, 0)]


@pytest.mark.parametrize(
    ("text", "number"), [("(a) x", "a"), ("a) x", "a"), ("(iv) x", "iv"), ("• x", "•"), ("x", None)]
)
def test_labels_of_points(text: str, number: str | None) -> None:
    label = point_label(text, rules_for("en").structure)
    assert (label and label.number) == number
