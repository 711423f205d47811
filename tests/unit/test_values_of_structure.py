"""How plain text is cut into letters, parts, paragraphs, points, signatures and headings, at the edges."""

from __future__ import annotations

import pytest

import unctc

TITLE = (
    "Letter dated 3 May 2019 from the Chair of the Security Council Committee established pursuant to\n"
    "resolution 1373 (2001) concerning counter-terrorism addressed to the President of the Security Council"
)
PLAN = "Programme of work of the Counter-Terrorism Committee for 2019"
SIGNED = "(Signed) Maria Example\nChair\nSecurity Council Committee established pursuant to resolution 1373 (2001)"
FIRST = (
    "I have the honour to transmit herewith the programme of work of the Committee for the year, and should be\n"
    "grateful if it could be brought to the attention of the members of the Council."
)


STATEMENT = """S/PRST/2019/5

Statement by the President of the Security Council

At the 8496th meeting of the Security Council, held on 28 March 2019, in connection with the
Council’s consideration of the item entitled “Threats”, the President of the Security Council made
the following statement on behalf of the Council:

“The Security Council recalls its
resolution 1373 (2001).

“The Council asks for a report
by June.

“The Council will meet again.”
"""


def letter(
    *blocks: str, first: str = FIRST, signed: str = SIGNED, title: str = TITLE
) -> unctc.Letter:
    pieces = ["S/2019/77", title, first, signed, *blocks]
    text = "\n\n".join(each for each in pieces if each)
    document = unctc.loads(text, format="text", language="en", partial=True)
    assert isinstance(document, unctc.Letter)
    return document


def resolution(*blocks: str) -> unctc.Resolution:
    head = (
        "S/RES/2395 (2017)",
        "Resolution 2395 (2017)",
        "Adopted by the Security Council at its 8146th meeting, on 21 December 2017",
    )
    text = "\n\n".join((*head, "The Security Council,", *blocks))
    document = unctc.loads(text, format="text", language="en", partial=True)
    assert isinstance(document, unctc.Resolution)
    return document


def paths(document: unctc.Document) -> list[str]:
    return [str(node.path) for node in unctc.nodes_of(document)]


class TestLetter:
    def test_title_paragraph_and_signature(self) -> None:
        document = letter("Annex", PLAN, "1. The Committee will meet.\n2. It will report.")
        assert document.letter is not None
        assert len(document.letter.paragraphs) == 1
        assert document.letter.paragraphs[0].text.startswith("I have the honour")
        assert document.letter.signature is not None
        assert document.letter.signature.name == "Maria Example"
        assert (document.letter.signature.role or "").startswith("Chair")
        assert document.letter.title is not None
        assert document.letter.title.text.endswith("President of the Security Council")
        assert document.letter.date is not None or document.letter.title.text.count("2019")

    def test_paragraphs_that_a_blank_line_parts(self) -> None:
        document = letter(
            "Annex",
            PLAN,
            "1. The Committee will meet.",
            first=f"{FIRST}\n\nThe programme is annexed.",
        )
        assert document.letter is not None
        assert [each.text[:13] for each in document.letter.paragraphs] == [
            *("I have the ho", "The programme")
        ]

    @pytest.mark.parametrize("number", [1, 2, 3])
    def test_annexes_have_their_numbers(self, number: int) -> None:
        names = ("Annex I", "Annex II", "Annex III")[:number]
        blocks = [each for name in names for each in (name, PLAN, "1. The Committee will meet.")]
        document = letter(*blocks)
        assert [each.number for each in document.annexes] == ["I", "II", "III"][:number]
        assert len(document.programmes) == number

    def test_the_word_of_a_label_in_a_sentence_is_none(self) -> None:
        document = letter(
            "Annex",
            PLAN,
            "1. The Committee will look at the\nAnnex to its last letter, and will report on it.\n2. It will meet.",
        )
        assert len(document.attachments) == 1
        assert [each.number for each in document.programmes[0].paragraphs] == [1, 2]

    def test_an_enclosure_after_an_annex(self) -> None:
        document = letter(
            "Annex",
            PLAN,
            "1. The Committee will meet.",
            "Enclosure",
            "Programme of work of the Counter-Terrorism Committee Executive Directorate for 2019",
            "1. The Executive Directorate will report.",
        )
        assert len(document.annexes) == len(document.enclosures) == 1
        assert document.enclosures[0].programme is not None
        assert document.enclosures[0].programme.body == unctc.Body.CTED
        assert document.annexes[0].programme is not None
        assert document.annexes[0].programme.body == unctc.Body.CTC

    def test_the_period_of_the_letter_is_that_of_a_programme_without_one(self) -> None:
        first = FIRST.replace("for the year", "for the period from 1 January to 30 June 2019")
        document = letter(
            "Annex",
            "Programme of work of the Counter-Terrorism Committee",
            "1. The Committee will meet.",
            first=first,
        )
        period = document.programmes[0].period
        assert period is not None
        assert (period.start.month, period.end.month, period.end.year) == (1, 6, 2019)

    def test_a_year_alone_in_the_letter_is_no_period(self) -> None:
        document = letter(
            "Annex",
            "Programme of work of the Counter-Terrorism Committee",
            "1. The Committee will meet.",
            first=FIRST.replace("for the year", "as in 2018"),
        )
        assert document.programmes[0].period is None


class TestProgramme:
    def test_headings_and_paragraphs(self) -> None:
        document = letter(
            "Annex",
            PLAN,
            "I. Visits",
            "1. The Committee will visit six States.",
            "II. Reports",
            "2. It will report:\n(a) on visits;\n(b) on donors.",
            "3. It will close.",
        )
        programme = document.programmes[0]
        assert [(each.number, each.heading.text) for each in programme.sections] == [
            *(("I", "Visits"), ("II", "Reports"))
        ]
        assert [each.number for each in programme.paragraphs] == [1, 2, 3]
        assert "annex/2" in paths(document)

    def test_a_report_is_no_programme(self) -> None:
        document = letter(
            "Annex",
            "Report on the work of the Counter-Terrorism Committee in 2018",
            "1. The Committee has met.",
        )
        assert document.programmes == ()

    def test_the_head_of_a_title_counts(self) -> None:
        document = letter(
            "Annex",
            "Programme of work and report of the Counter-Terrorism Committee",
            "1. The Committee will meet.",
        )
        assert len(document.programmes) == 1
        other = letter(
            "Annex",
            "Report on the programme of work of the Counter-Terrorism Committee",
            "1. The Committee has met.",
        )
        assert other.programmes == ()


class TestResolution:
    RECALLING = "Recalling its resolution 1373 (2001),"
    WELCOMING = "Welcoming the visits of the Committee,"

    def test_preamble_and_operative_paragraphs(self) -> None:
        document = resolution(
            self.RECALLING, self.WELCOMING, "1. Decides to stay;", "2. Requests a report."
        )
        assert [each.text for each in document.preambular_paragraphs] == [
            self.RECALLING,
            self.WELCOMING,
        ]
        assert [each.number for each in document.operative_paragraphs] == [1, 2]

    def test_points(self) -> None:
        document = resolution(
            self.RECALLING,
            "1. Directs CTED to report:",
            "(a) on visits;",
            "(b) on donors, and",
            "(i) their means;",
            "(ii) their aims;",
            "(c) on itself;",
            "2. Decides to remain seized.",
        )
        first = document.operative_paragraphs[0]
        assert [each.printed_number for each in first.points] == ["(a)", "(b)", "(c)"]
        assert [each.printed_number for each in first.points[1].points] == ["(i)", "(ii)"]
        assert document.operative_paragraphs[1].points == ()

    def test_a_number_that_is_left_out_is_no_reason_to_stop(self) -> None:
        document = resolution(
            self.RECALLING, "1. Decides to stay;", "3. Requests a report;", "4. Decides to go."
        )
        assert [each.number for each in document.operative_paragraphs] == [1, 3, 4]

    def test_a_number_far_off_is_of_the_text(self) -> None:
        document = resolution(
            self.RECALLING, "1. Decides to stay until\n\n90. days have passed;", "2. Decides to go."
        )
        numbers = [each.number for each in document.operative_paragraphs if each.number]
        assert numbers == [1, 2]

    def test_lines_that_go_on(self) -> None:
        document = resolution(
            "Recalling its resolution\n1373 (2001), and noting\nits work,",
            "1. Decides to stay\nuntil the report is\nthere;",
            "2. Decides to go.",
        )
        assert [each.text for each in document.preambular_paragraphs] == [
            "Recalling its resolution 1373 (2001), and noting its work,"
        ]
        assert document.operative_paragraphs[0].text == "Decides to stay until the report is there;"

    def test_an_annex(self) -> None:
        document = resolution(
            self.RECALLING,
            "1. Adopts the rules annexed;",
            "2. Decides to go.",
            "Annex",
            "Rules of the Committee",
            "1. The Committee meets.",
            "2. It reports.",
        )
        assert [each.number for each in document.operative_paragraphs] == [1, 2]
        assert len(document.annexes) == 1


def test_paragraphs_of_a_statement() -> None:
    document = unctc.loads(STATEMENT, format="text", language="en")
    assert isinstance(document, unctc.PresidentialStatement)
    bodies = [each.text for each in document.operative_paragraphs][-3:]
    assert bodies[0].endswith("recalls its resolution 1373 (2001).")
    assert bodies[1].endswith("by June.")


def test_cells_that_tabs_part_are_a_table() -> None:
    document = letter(
        "Annex",
        PLAN,
        "1. The Committee will meet:",
        "State\tMonth\nPeru\tMay\nChad\tJune",
        "2. It will report.",
    )
    cells = [each for each in paths(document) if "table" in each]
    assert len(cells) == 6
