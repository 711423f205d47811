"""Values of the model at their edges: votes, boxes on pages, symbols, sessions, paths, the map to the source."""

from __future__ import annotations

import datetime as dt
from array import array
from types import SimpleNamespace

import pytest
from attrs import evolve

import unctc
from unctc.errors import InvalidSymbolError
from unctc.model.adopted_texts import AdoptedText
from unctc.model.bodies import NUMBERED_COMMITTEES
from unctc.model.changes import AspectChange, ParagraphChange, WordEdit
from unctc.model.comparisons import ComparedDocument, Comparison, change_counts
from unctc.model.due import AtSession
from unctc.model.letters import Annex, Letter
from unctc.model.locations import Location, Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import _ranges
from unctc.model.operative import OperativeParagraph, OperativeSection, PreambularParagraph
from unctc.model.pages import PageLayout, boxes_of
from unctc.model.passages import Footnote, Heading, Paragraph
from unctc.model.sections import Section, sectioned
from unctc.model.source_map import SourceMap, SourceRun
from unctc.model.symbol_grammar import LONGEST
from unctc.model.votes import Votes
from unctc.tracing.resolution_selection import missing


@pytest.mark.parametrize(
    ("votes", "unanimous"),
    [((15, 0, 0), True), ((14, 1, 0), False), ((14, 0, 1), False), ((13, 1, 1), False)],
)
def test_unanimous_votes(votes: tuple[int, int, int], *, unanimous: bool) -> None:
    assert Votes(*votes).unanimous is unanimous


def test_the_vote_of_a_state() -> None:
    votes = Votes(
        2,
        1,
        1,
        states_in_favour=("Peru", "Norway"),
        states_against=("Chad",),
        states_abstaining=("Malta",),
        states_absent=("Fiji",),
    )
    assert [votes.vote_of(each) for each in ("norway", "CHAD", "Malta", "Fiji", "Cuba")] == [
        *("in favour", "against", "abstaining", "absent", None)
    ]


def page(number: int, start: int, *rows: tuple[float, ...]) -> PageLayout:
    numbers = array("d", [each for row in rows for each in row])
    return PageLayout(
        number=number, start=start, end=start + 10, width=595, height=842, boxes=numbers
    )


class TestBoxes:
    def test_a_page_ends_where_the_next_begins(self) -> None:
        pages = [page(1, 0, (0, 10, 72, 700, 172, 712)), page(2, 10, (10, 20, 72, 700, 172, 712))]
        assert [each.page for each in boxes_of(pages, [Span(2, 10)])] == [1]
        assert [each.page for each in boxes_of(pages, [Span(10, 14)])] == [2]
        assert [each.page for each in boxes_of(pages, [Span(8, 12)])] == [1, 2]

    def test_pieces_side_by_side_are_one(self) -> None:
        one = page(1, 0, (0, 5, 100, 700, 150, 712), (5, 10, 152, 698, 200, 710))
        (box,) = boxes_of([one], [Span(0, 10)])
        assert (box.left, box.bottom, box.right, box.top) == (100, 698, 200, 712)

    @pytest.mark.parametrize(("gap", "boxes"), [(35, 1), (37, 2)])
    def test_three_times_the_height_parts_two_columns(self, gap: float, boxes: int) -> None:
        left = 150 + gap
        one = page(1, 0, (0, 5, 100, 700, 150, 712), (5, 10, left, 700, left + 50, 712))
        assert len(boxes_of([one], [Span(0, 10)])) == boxes

    def test_what_is_further_left_on_the_line_widens_the_box(self) -> None:
        one = page(1, 0, (0, 5, 100, 700, 150, 712), (5, 10, 60, 700, 95, 712))
        (box,) = boxes_of([one], [Span(0, 10)])
        assert (box.left, box.right) == (60, 150)


class TestSymbols:
    def test_the_longest(self) -> None:
        text = f"S/2018/{'9' * (LONGEST - 7)}"
        assert len(text) == LONGEST
        assert unctc.Symbol.parse(text).text == text
        with pytest.raises(InvalidSymbolError):
            unctc.Symbol.parse(f"{text}9")

    @pytest.mark.parametrize(("length", "shown"), [(80, 80), (81, 80)])
    def test_an_error_shows_eighty_characters(self, length: int, shown: int) -> None:
        with pytest.raises(InvalidSymbolError) as raised:
            unctc.Symbol.parse("?" * length)
        said = str(raised.value).partition("found '")[2].partition("'")[0]
        assert len(said) == shown
        assert said.endswith("...") is (length > 80)

    def test_years_and_sessions(self) -> None:
        assert unctc.Symbol("S/1945/3").year == 1945
        assert unctc.Symbol("S/2100/3").year == 2100
        assert unctc.Symbol("S/2101/3").year is None
        report = unctc.Symbol("A/72/PV.94")
        assert (report.session, report.number, report.organ) == ("72", 94, "A")
        assert (unctc.Symbol("S/2018/208").year, unctc.Symbol("S/2018/208").number) == (2018, 208)


@pytest.mark.parametrize(
    ("session", "ending"),
    [(1, "st"), (2, "nd"), (3, "rd"), (4, "th"), (11, "th"), (12, "th"), (13, "th"), (73, "rd")],
)
def test_the_ordinal_of_a_session(session: int, ending: str) -> None:
    assert f"{session}{ending} session" in str(AtSession(session))


def test_a_committee_is_known_by_the_numbers_of_its_resolutions() -> None:
    for body, numbers in NUMBERED_COMMITTEES.items():
        assert numbers[0] == int(body.value.split()[0])
        assert all(each.year for each in (unctc.Symbol(f"S/RES/{n} (2000)") for n in numbers))


def test_an_attachment_without_a_programme_has_none() -> None:
    programme = unctc.WorkProgramme()
    letter = Letter(
        language=unctc.Language.ENGLISH,
        attachments=(Annex("Annex", programme=programme), Annex("Annex")),
    )
    assert letter.programmes == (programme,)


def test_passages_of_a_resolution_are_without_its_footnotes() -> None:
    note = Footnote("See the report.", marker="1")
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(OperativeParagraph("Decides;", number=1, footnotes=(note,)),),
    )
    assert isinstance(resolution, AdoptedText)
    assert [each.text for each in resolution.passages] == ["Decides;"]


def test_points_and_footnotes_are_below_a_preambular_paragraph() -> None:
    point = OperativeParagraph("that", printed_number="(a)")
    assert PreambularParagraph("Recalling", points=(point,)).is_branch
    assert PreambularParagraph("Recalling", footnotes=(Footnote("See.", marker="1"),)).is_branch
    assert not PreambularParagraph("Recalling").is_branch


class TestPathsOfSections:
    def test_a_preamble_counts_from_one(self) -> None:
        section = OperativeSection(
            Heading("A"),
            number="I",
            preambular_paragraphs=(PreambularParagraph("x"), PreambularParagraph("y")),
        )
        paths = [path for path, _ in sectioned((), (section,))]
        assert paths == ["I", "I/preamble/1", "I/preamble/2"]

    def test_numbers_that_begin_again_name_their_section(self) -> None:
        def section(name: str, *numbers: int) -> Section:
            paragraphs = tuple(Paragraph("a", number=each) for each in numbers)
            return Section(Heading(name), number=name, paragraphs=paragraphs)

        again = [path for path, _ in sectioned((), (section("I", 1, 2), section("II", 1, 2)))]
        assert again == ["I", "I/1", "I/2", "II", "II/1", "II/2"]
        going_on = [path for path, _ in sectioned((), (section("I", 1, 2), section("II", 3)))]
        assert going_on == ["I", "1", "2", "II", "3"]


class TestSourceMap:
    RUNS = (SourceRun(0, 3, 9, 1, 4), SourceRun(10, 20, 7, 2, 1), SourceRun(18, 40, 5, 3, 2, 2))
    MAP = SourceMap.of(RUNS)

    def test_its_runs_and_its_end(self) -> None:
        assert tuple(self.MAP.runs) == self.RUNS
        assert self.MAP.end == 23
        assert SourceRun(0, 3, 9, 1, 4).page == 0

    def test_a_place_in_one_run(self) -> None:
        place = self.MAP.locate(Span(2, 5), Location(0, 60, 1))
        assert place == Location(5, 8, 1, column=6)
        assert place.page is None

    def test_a_place_over_furniture_has_pieces(self) -> None:
        whole = Location(3, 45, 1, pieces=(Span(3, 12), Span(20, 27), Span(40, 45)))
        place = self.MAP.locate(Span(5, 22), whole)
        assert (place.start, place.end, place.line, place.column) == (8, 44, 1, 9)
        assert place.pieces == (Span(8, 12), Span(20, 27), Span(40, 44))
        later = self.MAP.locate(Span(18, 20), whole)
        assert (later.start, later.end, later.page, later.pieces) == (40, 42, 2, ())


class TestCountsOfAComparison:
    ONE = ComparedDocument(language=unctc.Language.ENGLISH)
    PATH = NodePath("annex/7")

    def change(self, **changes: object) -> ParagraphChange:
        return evolve(ParagraphChange(old=self.PATH, new=self.PATH), **changes)  # type: ignore[arg-type]

    def test_what_is_reworded_and_what_is_not(self) -> None:
        edit = WordEdit(Span(0, 1), Span(0, 1))
        symbol, other = unctc.Symbol("S/RES/1373 (2001)"), unctc.Symbol("S/RES/1624 (2005)")
        found = Comparison(
            old=self.ONE,
            new=self.ONE,
            paragraphs=(
                self.change(moved=True),
                self.change(edits=(edit,)),
                self.change(edits=(edit,), citations_added=(symbol,), citations_only=True),
                self.change(citations_removed=(other,), citations_only=True),
            ),
        )
        assert found.reworded == found.paragraphs[1:2]
        assert found.moved == found.paragraphs[:1]
        assert [(each.symbol, each.added, each.removed) for each in found.citations] == [
            (symbol, (self.PATH,), ()),
            (other, (), (self.PATH,)),
        ]
        assert ("paragraph", 2) in [(noun, many) for many, noun, _ in change_counts(found)]

    def test_a_deadline_is_no_other_change(self) -> None:
        changed = unctc.ChangeStatus.CHANGED
        found = Comparison(
            old=self.ONE,
            new=self.ONE,
            deliverables=(
                unctc.DeliverableChange(status=changed, aspects=(AspectChange("due"),)),
                unctc.DeliverableChange(status=changed, aspects=(AspectChange("responsible"),)),
                unctc.DeliverableChange(status=changed, aspects=(AspectChange("kind"),)),
            ),
        )
        assert change_counts(found) == (
            (1, "deadline", "changed"),
            (2, "deliverable", "changed"),
        )


def test_facts_of_a_document_are_counted_by_their_kind() -> None:
    one = TestCountsOfAComparison.ONE
    facts = ("period", "period", "part")
    found = Comparison(
        old=one, new=one, document=tuple(unctc.DocumentChange(aspect=each) for each in facts)
    )
    assert change_counts(found) == ((2, "period", "changed"), (1, "part", "changed"))


def test_a_period_has_its_last_day() -> None:
    period = unctc.Period(dt.date(2018, 1, 1), dt.date(2018, 12, 31))
    assert (period.start, period.end) == (dt.date(2018, 1, 1), dt.date(2018, 12, 31))


@pytest.mark.parametrize(
    ("paths", "words"),
    [
        (("annex/1",), ["annex/1"]),
        (("annex/1", "annex/2", "annex/3"), ["annex/1 to annex/3"]),
        (("annex/title", "annex/1", "annex/3"), ["annex/title", "annex/1", "annex/3"]),
        (("annex/6", "annex/7#2", "annex/8"), ["annex/6", "annex/7#2", "annex/8"]),
    ],
)
def test_paths_beside_each_other_are_named_as_ranges(
    paths: tuple[str, ...], words: list[str]
) -> None:
    assert list(_ranges([NodePath(each) for each in paths])) == words


def test_a_passage_without_a_map_is_where_it_is_as_a_whole() -> None:
    place = Location(3, 9, 1)
    passage = Paragraph("report", location=place)
    assert passage.locate(Span(0, 3)) == place
    assert passage.locate() == place
    assert Paragraph("report").locate(Span(0, 3)) is None


def test_what_is_no_resolution_of_the_council_is_not_missing() -> None:
    cited = ("S/PRST/2015/11", "S/2018/208", "A/RES/70/1", "S/RES/1373 (2001)", "S/RES/2395 (2017)")
    asked = SimpleNamespace(citations={unctc.Symbol(each) for each in cited})
    given = SimpleNamespace(symbol=unctc.Symbol("S/RES/2395 (2017)"))
    (told,) = missing([asked], [given])  # type: ignore[list-item]
    assert "S/RES/1373 (2001)" in str(told)
    assert not any(each in str(told) for each in (*cited[:3], cited[4]))
