"""What the values of the model say of themselves, where it turns: every bound, order and name from both its sides."""

from __future__ import annotations

import datetime as dt
from array import array

import pytest
from attrs import evolve

import unctc
from unctc.errors import InvalidValueError, NotInDocumentError
from unctc.model.adopted_texts import AdoptedText
from unctc.model.bodies import ASSISTED, COMMITTEES, EXPERTS, PROGRAMME_BODIES, committee_of
from unctc.model.changes import AspectChange, ParagraphChange, WordEdit
from unctc.model.due import (
    AtSession,
    Bound,
    Due,
    DueDate,
    PartOfPeriod,
    Recurrence,
    Unit,
    Within,
    due_text,
)
from unctc.model.letters import (
    Annex,
    Appendix,
    Attachment,
    Enclosure,
    NamedAttachment,
    TransmittalLetter,
)
from unctc.model.locations import Location, Span
from unctc.model.neutral_numbers import letter_of, neutral_number, roman_of, roman_value
from unctc.model.node_paths import NodePath
from unctc.model.nodes import node_at
from unctc.model.operative import (
    AnnexedText,
    OperativeParagraph,
    OperativeSection,
    PreambularParagraph,
)
from unctc.model.pages import Box, PageLayout, _on_one_line, boxes_of
from unctc.model.passages import Footnote, Heading, Item, Paragraph, Passage, Signature, Title
from unctc.model.programme_deliverables import dated_deliverables
from unctc.model.resolutions import ResolutionPart
from unctc.model.sections import Section, section_paths, sectioned
from unctc.model.source_map import SourceMap, SourceRun
from unctc.model.symbols import symbol_or_none
from unctc.model.tables import Cell, Row, Table
from unctc.model.unread import Unread
from unctc.model.whole_numbers import counted, whole_number

ENGLISH = unctc.Language.ENGLISH
CTC, CTED = unctc.Body.CTC, unctc.Body.CTED


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("last", "precision", "part", "first", "end", "words"),
    [
        ("2018-03-30", "day", None, "2018-03-30", "2018-03-30", "by 30 March 2018"),
        ("2018-02-28", "month", None, "2018-02-01", "2018-02-28", "by February 2018"),
        ("2018-03-31", "quarter", None, "2018-01-01", "2018-03-31", "by quarter 1 of 2018"),
        ("2018-04-01", "quarter", None, "2018-04-01", "2018-06-30", "by quarter 2 of 2018"),
        ("2018-12-31", "quarter", None, "2018-10-01", "2018-12-31", "by quarter 4 of 2018"),
        ("2018-06-30", "half-year", None, "2018-01-01", "2018-06-30", "by the first half of 2018"),
        ("2018-07-01", "half-year", None, "2018-07-01", "2018-12-31", "by the second half of 2018"),
        ("2018-12-31", "year", None, "2018-01-01", "2018-12-31", "by 2018"),
        ("2018-03-31", "year", "early", "2018-01-01", "2018-03-31", "by early 2018"),
        ("2018-06-30", "year", "mid", "2018-05-01", "2018-06-30", "by mid-2018"),
        ("2018-12-31", "year", "late", "2018-10-01", "2018-12-31", "by late 2018"),
        ("2018-02-15", "year", "mid", "2018-02-01", "2018-02-15", "by mid-2018"),
        ("2018-05-10", "month", "early", "2018-05-01", "2018-05-10", "by early May 2018"),
        ("2018-05-15", "month", "mid", "2018-05-11", "2018-05-15", "by mid-May 2018"),
        ("2018-05-31", "month", "late", "2018-05-21", "2018-05-31", "by late May 2018"),
        ("2018-05-09", "month", "mid", "2018-05-09", "2018-05-09", "by mid-May 2018"),
    ],
)
def test_days_that_words_may_mean(
    last: str, precision: str, part: str | None, first: str, end: str, words: str
) -> None:
    due = DueDate(
        day(last), precision=Unit(precision), part=None if part is None else PartOfPeriod(part)
    )
    assert due.stretch == (day(first), day(end))
    assert due.words == words
    assert due_text(due) == (last if precision == "day" else words)
    inside = evolve(due, bound=Bound.ON)
    assert inside.words == words.replace("by", "on" if precision == "day" else "in", 1)


@pytest.mark.parametrize(
    ("due", "start", "last"),
    [
        (Within(3, "month"), "2018-11-30", "2019-02-28"),
        (Within(1, "month"), "2018-12-15", "2019-01-15"),
        (Within(1, "quarter"), "2018-01-31", "2018-04-30"),
        (Within(1, "half-year"), "2018-01-15", "2018-07-15"),
        (Within(1, "year"), "2020-02-29", "2021-02-28"),
        (Within(1, "year", before="x"), "2020-02-29", "2019-02-28"),
        (Within(2, "week"), "2018-01-01", "2018-01-15"),
        (Within(48, "hour"), "2018-01-01", "2018-01-03"),
        (Within(49, "hour"), "2018-01-01", "2018-01-04"),
        (Within(49, "hour", before="x"), "2018-01-04", "2018-01-01"),
        (Within(48, "hour", before="x"), "2018-01-04", "2018-01-02"),
        # 5 January 2018 is a Friday.
        (Within(0, "working day"), "2018-01-06", "2018-01-06"),
        (Within(1, "working day"), "2018-01-04", "2018-01-05"),
        (Within(1, "working day"), "2018-01-05", "2018-01-08"),
        (Within(1, "working day"), "2018-01-06", "2018-01-08"),
        (Within(1, "working day"), "2018-01-07", "2018-01-08"),
        (Within(5, "working day"), "2018-01-05", "2018-01-12"),
        (Within(5, "working day"), "2018-01-07", "2018-01-12"),
        (Within(6, "working day"), "2018-01-05", "2018-01-15"),
        (Within(4, "working day"), "2018-01-01", "2018-01-05"),
        (Within(1, "working day", before="x"), "2018-01-08", "2018-01-05"),
        (Within(1, "working day", before="x"), "2018-01-07", "2018-01-05"),
        (Within(1, "working day", before="x"), "2018-01-06", "2018-01-05"),
        (Within(5, "working day", before="x"), "2018-01-12", "2018-01-05"),
        (Within(6, "working day", before="x"), "2018-01-12", "2018-01-04"),
    ],
)
def test_the_last_day_of_a_time(due: Within, start: str, last: str) -> None:
    assert due.resolve(day(start)).isoformat() == last


@pytest.mark.parametrize(
    ("due", "text"),
    [
        (None, None),
        (DueDate(day("2018-03-30"), bound=Bound.BEFORE), "before 2018-03-30"),
        (Recurrence(1, "year"), "once a year"),
        (Recurrence(2, "month"), "twice a month"),
        (Recurrence(3, "week", every=2, minimum=True), "at least 3 times every 2 weeks"),
        (Within(1, "day"), "within 1 day"),
        (Within(2, "day", after="it"), "within 2 days after it"),
        (Within(2, "day", after="it", before="that"), "2 days before that"),
        (AtSession(111), "111th session"),
        (AtSession(101), "101st session"),
    ],
)
def test_due_times_in_words(due: Due | None, text: str | None) -> None:
    assert due_text(due) == text


def test_how_many_days_a_unit_is() -> None:
    assert [unit.days for unit in Unit] == [
        *(1.0, 1.4, 7.0, 365.25 / 12, 365.25 / 4, 365.25 / 2, 365.25, 1 / 24)
    ]
    assert (AtSession(1).year, AtSession(80).year) == (1946, 2025)
    with pytest.raises(InvalidValueError):
        AtSession(0)


class TestSourceMap:
    @pytest.mark.parametrize(
        ("runs", "is_map"),
        [
            ([(0, 0, 1)], True),
            ([(0, -1, 1)], False),
            ([(0, 0, 0)], False),
            ([(-3, 0, 2), (0, 2, 5)], True),
            ([(0, 0, 2), (2, 2, 3)], True),
            ([(0, 0, 2), (1, 2, 3)], False),
            ([(0, 0, 2), (2, 1, 3)], False),
            ([(0, 0, 2), (2, 2, 0)], False),
            ([(0, 3, 2), (2, 5, 1), (3, 6, 1)], True),
            ([(0, 3, 2), (2, 5, 2), (4, 6, 1)], False),
            ([(0, 3, 2), (2, 5, 2), (3, 7, 1)], False),
            ([], True),
        ],
    )
    def test_runs_follow_one_another(
        self, runs: list[tuple[int, int, int]], *, is_map: bool
    ) -> None:
        made = tuple(SourceRun(*each, 1, 1) for each in runs)
        if is_map:
            assert tuple(SourceMap.of(made).runs) == made
        else:
            with pytest.raises(InvalidValueError, match="in another order"):
                SourceMap.of(made)

    def test_numbers_that_make_no_runs(self) -> None:
        with pytest.raises(InvalidValueError, match="found 7 numbers"):
            SourceMap((0,) * 7)
        assert SourceMap().end == 0

    # "1. CTED will" on the first line, a page number, and "report." on the fourth.
    MAP = SourceMap.of(
        (SourceRun(-2, 0, 2, 1, 1), SourceRun(0, 3, 9, 1, 4), SourceRun(10, 17, 7, 4, 1, 2))
    )

    @pytest.mark.parametrize(
        ("span", "place"),
        [
            ((0, 0), (0, 2, 1, 1, ())),
            ((0, 1), (3, 4, 1, 4, ())),
            ((5, 9), (8, 12, 1, 9, ())),
            ((9, 10), None),
            ((10, 17), (17, 24, 4, 1, ())),
            ((12, 12), (19, 20, 4, 3, ())),
            ((5, 16), (8, 23, 1, 9, ((8, 12), (17, 23)))),
        ],
    )
    def test_places(
        self,
        span: tuple[int, int],
        place: tuple[int, int, int, int, tuple[tuple[int, int], ...]] | None,
    ) -> None:
        whole = Location(0, 24, 1, pieces=(Span(0, 12), Span(17, 24)))
        found = self.MAP.locate(Span(*span), whole)
        if place is None:
            assert found == whole
            return
        pieces = tuple((each.start, each.end) for each in found.pieces)
        assert (found.start, found.end, found.line, found.column, pieces) == place
        assert found.page == (2 if found.line == 4 else None)

    def test_whitespace_alone_parts_nothing(self) -> None:
        assert self.MAP.locate(Span(5, 16), Location(0, 24, 1)).pieces == ()
        whole = Location(8, 24, 1, pieces=(Span(8, 24),))
        assert self.MAP.locate(Span(5, 16), whole).pieces == ()
        apart = Location(8, 24, 1, pieces=(Span(8, 17), Span(17, 24)))
        assert len(self.MAP.locate(Span(5, 16), apart).pieces) == 2

    def test_lines_after_a_page_are_one_piece(self) -> None:
        found = SourceMap.of(
            (SourceRun(0, 0, 3, 1, 1), SourceRun(4, 9, 3, 3, 1), SourceRun(8, 13, 3, 4, 1))
        )
        whole = Location(0, 16, 1, pieces=(Span(0, 3), Span(9, 16)))
        assert found.locate(Span(0, 11), whole).pieces == (Span(0, 3), Span(9, 16))
        assert SourceMap().locate(Span(0, 0), whole) == whole

    def test_a_passage_gives_the_place_of_words_without_the_space_around_them(self) -> None:
        text = "CTED will report."
        passage = Passage(text, location=Location(0, 24, 1), source_map=self.MAP)
        place = passage.locate(Span(4, 10))
        assert place is not None
        assert (place.start, place.end) == (8, 12)
        number = passage.locate(Span(0, 0))
        assert number is not None
        assert (number.start, number.end) == (0, 2)
        changed = evolve(passage, text=f"{text} And more.")
        assert changed.locate(Span(4, 9)) == passage.location

    def test_what_could_not_be_placed(self) -> None:
        lost = Unread(
            "a\nbcd", "x", location=Location(3, 30, 7, page=2, pieces=(Span(3, 4), Span(26, 29)))
        )
        places = [lost.locate(Span(*each)) for each in ((0, 1), (2, 3), (2, 2), (0, 5))]
        assert [(each.start, each.end, each.line, each.page) for each in places if each] == [
            *((3, 4, 7, 2), (26, 27, 7, 2), (26, 27, 7, 2), (3, 29, 7, 2))
        ]
        assert Unread("a", "x").locate(Span(0, 1)) is None


class TestPaths:
    def test_natural_order(self) -> None:
        """Parts as they follow in a document, numbers by their value, letters and Roman digits by theirs."""
        order = [
            *("", "title", "adoption", "opening", "letter/title", "letter/1", "letter/signature"),
            *("preamble/1", "preamble/2", "operative/1", "operative/9"),
            *("operative/9/a", "operative/9/i", "operative/9/v", "operative/9/aa"),
            *("operative/9/footnote/1", "operative/10", "operative/10#2", "operative/I"),
            *(
                "body/2",
                "closing",
                "annex/9",
                "annex/10",
                "annex-II/1",
                "annex-V/1",
                "annex-IX/1",
                "annex-X/1",
            ),
            *("enclosure", "appendix", "attachment"),
        ]
        for start in range(3):
            mixed = [NodePath(each) for each in [*order[start::3], *order[: start or None : 3]]]
            found = list(dict.fromkeys(map(str, sorted(mixed))))
            assert found == [each for each in order if each in found]
        assert [str(each) for each in sorted(map(NodePath, reversed(order)))] == order

    def test_letters_of_sections_and_roman_digits_of_their_parts(self) -> None:
        order = ["annex/I.B", "annex/I.C", "annex/I.I", "annex/I.V", "annex/V.A", "annex/IX.A"]
        assert [str(each) for each in sorted(map(NodePath, reversed(order)))] == order

    def test_parts_of_a_resolution_come_where_its_paragraphs_would(self) -> None:
        order = ["preamble/1", "A/operative/1", "B", "B/operative/1", "part-3/1", "closing"]
        assert [str(each) for each in sorted(map(NodePath, reversed(order)))] == order

    @pytest.mark.parametrize(
        ("path", "other", "within"),
        [
            ("annex/7", "annex/7", True),
            ("annex/7/a", "annex/7", True),
            ("annex/70", "annex/7", False),
            ("annex/7", "", True),
            ("annex/7", "annex/7/a", False),
            ("", "annex", False),
        ],
    )
    def test_what_is_within_what(self, path: str, other: str, *, within: bool) -> None:
        assert NodePath(path).is_within(NodePath(other)) is within

    @pytest.mark.parametrize(
        ("path", "number", "paragraph", "operative", "part", "words"),
        [
            ("annex/7", 7, "annex/7", "annex/7", "", "annex, paragraph 7"),
            ("annex/7#2", 7, "annex/7#2", "annex/7#2", "", "annex, paragraph 7#2"),
            ("annex/#4", None, "annex/#4", "annex/#4", "", "annex, #4"),
            ("annex-II/title", None, "annex-II/title", "annex-II/title", "", "annex II, title"),
            ("operative/9/a/ii", None, "operative/9", "9/a/ii", "", "operative, paragraph 9/a/ii"),
            (
                *("operative/I/preamble/2", 2, "operative/I/preamble/2"),
                *("operative/I/preamble/2", "", "operative, paragraph I/preamble/2"),
            ),
            ("B/operative/3", 3, "B/operative/3", "B/3", "B", "part B, operative, paragraph 3"),
            ("B", None, "B", "B", "B", "part B"),
            ("part-2/title", None, "part-2/title", "part-2/title", "part-2", "part 2, title"),
            (
                "B#2/operative/3",
                3,
                "B#2/operative/3",
                "B#2/3",
                "B#2",
                "part B#2, operative, paragraph 3",
            ),
            ("operative", None, "operative", "", "", "operative"),
        ],
    )
    def test_what_a_path_says(
        self, path: str, number: int | None, paragraph: str, operative: str, part: str, words: str
    ) -> None:
        found = NodePath(path)
        assert found.number == number
        assert str(found.paragraph) == paragraph
        assert found.operative_text == operative
        assert found.resolution_part == part
        assert found.words == words
        assert found.name == path.rsplit("/", maxsplit=1)[-1]
        assert str(found.parent) == "/".join(path.split("/")[:-1])

    @pytest.mark.parametrize(
        ("short", "path"),
        [
            (" A.24 ", "annex/24"),
            ("annex-iv 3/a", "annex-IV/3/a"),
            ("p 3", "preamble/3"),
            ("E.7", "enclosure/7"),
            ("attachment.2", "attachment/2"),
            ("body.2", "body/2"),
            ("annex/7", "annex/7"),
        ],
    )
    def test_paths_written_short(self, short: str, path: str) -> None:
        assert str(NodePath.of(short)) == path
        assert NodePath.of(NodePath(path)) == NodePath(path)

    def test_an_error_names_what_is_beside_the_path(self) -> None:
        paragraphs = tuple(Paragraph("x", number=n) for n in (1, 2, 3, 7))
        programme = unctc.WorkProgramme(opening=paragraphs)
        letter = unctc.Letter(ENGLISH, attachments=(Annex("Annex", programme=programme),))
        for wrong, beside in (
            ("annex/4", "annex/1 to annex/3, annex/7"),
            ("annex/4/a/ii", "annex/1 to annex/3, annex/7"),
            ("enclosure/1", "annex"),
        ):
            with pytest.raises(NotInDocumentError) as raised:
                node_at(letter, NodePath(wrong))
            assert f"one of {beside}, found" in str(raised.value)
        assert node_at(letter, NodePath("annex/7")).passage == paragraphs[3]


class TestNumbers:
    def test_roman_digits(self) -> None:
        assert [roman_value(roman_of(n)) for n in range(1, 40)] == list(range(1, 40))
        assert [
            roman_value(each) for each in ("", "IIII", "VX", "IXI", "XXXX", "A", "L", "XA")
        ] == [*(0, 0, 0, 0, 40, 0, 0, 0)]

    def test_letters(self) -> None:
        assert [letter_of(n) for n in (0, 1, 26, 27, 52, 53, 702, 703)] == [
            *("", "a", "z", "aa", "az", "ba", "zz", "aaa")
        ]

    @pytest.mark.parametrize(
        ("printed", "ordinal", "depth", "neutral"),
        [
            ("(a)", 3, 1, "a"),
            ("29A.2", 0, 0, "29A-2"),
            ("٣-", 0, 0, "3"),
            ("٣", 2, 1, "b"),
            ("(ب)", 2, 2, "ii"),
            ("(ب)", 2, 3, "b"),
            ("ب", 0, 1, ""),
            ("ب", 2, 0, "2"),
            ("⑵", 1, 1, "2"),
            ("•", 4, 1, ""),
        ],
    )
    def test_numbers_of_every_language(
        self, printed: str, ordinal: int, depth: int, neutral: str
    ) -> None:
        assert neutral_number(printed, ordinal, depth) == neutral

    def test_whole_numbers_and_what_they_count(self) -> None:
        assert [whole_number(each) for each in ("9" * 9, "9" * 10, " 7\n", "7 8", "½")] == [
            *(999_999_999, None, 7, None, None)
        ]
        assert [counted(n, "body", "bodies") for n in (0, 1, 2)] == [
            "0 bodies",
            "1 body",
            "2 bodies",
        ]


class TestSymbols:
    @pytest.mark.parametrize(
        ("printed", "text", "parts"),
        [
            ("S/RES/1373(2001)", "S/RES/1373 (2001)", ("S", "RES", None, 2001, 1373, None, ())),
            ("S/RES/1373", "S/RES/1373", ("S", "RES", None, None, 1373, None, ())),
            ("S/RES/1373\n(2001)", "S/RES/1373 (2001)", ("S", "RES", None, 2001, 1373, None, ())),
            ("S/RES/1373\t(2001) ", "S/RES/1373 (2001)", ("S", "RES", None, 2001, 1373, None, ())),
            ("A/RES/2200 A (XXI)", "A/RES/2200 A (XXI)", ("A", "RES", "XXI", None, 2200, "A", ())),
            ("A/RES/2200(XXI)A", "A/RES/2200 A (XXI)", ("A", "RES", "XXI", None, 2200, "A", ())),
            ("A/RES/57/270 B", "A/RES/57/270 B", ("A", "RES", "57", None, 270, "B", ())),
            ("A/RES/57/270A - E", "A/RES/57/270 A-E", ("A", "RES", "57", None, 270, "A-E", ())),
            (
                "S/PRST/2015/11/Corr.1",
                "S/PRST/2015/11/Corr.1",
                ("S", "PRST", None, 2015, 11, None, ("Corr.1",)),
            ),
            ("A/HRC/RES/45/34", "A/HRC/RES/45/34", ("A/HRC", "RES", "45", None, 34, None, ())),
            (
                "S/2006/737/Add.1",
                "S/2006/737/Add.1",
                ("S", None, None, 2006, 737, None, ("Add.1",)),
            ),
            ("A/C.1/72/L.16", "A/C.1/72/L.16", ("A/C.1", "L", "72", None, 16, None, ())),
            ("E/CN.4/2000/9", "E/CN.4/2000/9", ("E/CN.4", None, None, 2000, 9, None, ())),
            (
                "A/72/6 (Sect. 3)",
                "A/72/6 (Sect. 3)",
                ("A", None, "72", None, 6, None, ("(Sect. 3)",)),
            ),
            (
                "A/72/6(Part II)",
                "A/72/6 (Part II)",
                ("A", None, "72", None, 6, None, ("(Part II)",)),
            ),
            ("ST/AI/2018", "ST/AI/2018", ("ST/AI", None, None, None, 2018, None, ())),
            ("A/S-24/2", "A/S-24/2", ("A", None, "S-24", None, 2, None, ())),
            ("A/72", "A/72", ("A", None, None, None, 72, None, ())),
            ("A/72/SR.9", "A/72/SR.9", ("A", "SR", "72", None, 9, None, ())),
            ("A/72/INF/1", "A/72/INF/1", ("A", "INF", "72", None, 1, None, ())),
            ("A/HRC/34/NGO/1", "A/HRC/34/NGO/1", ("A/HRC", "NGO", "34", None, 1, None, ())),
            (
                *("A/HRC/WG.6/22/BRB/1", "A/HRC/WG.6/22/BRB/1"),
                ("A/HRC/WG.6", None, "22", None, 1, None, ()),
            ),
            (
                "CRC/C/15/Add.213",
                "CRC/C/15/Add.213",
                ("CRC/C", None, None, None, 15, None, ("Add.213",)),
            ),
            ("S／2018／208", "S/2018/208", ("S", None, None, 2018, 208, None, ())),
            ("ST/12A/5", "ST/12A/5", ("ST", None, None, None, 5, None, ())),
            ("ST/12345/7", "ST/12345/7", ("ST", None, None, None, 12345, None, ())),
            ("A/35/12A", "A/35/12A", ("A", None, None, None, 35, None, ())),
            ("S/1373", "S/1373", ("S", None, None, None, 1373, None, ())),
        ],
    )
    def test_parts(self, printed: str, text: str, parts: tuple[object, ...]) -> None:
        symbol = unctc.Symbol.parse(printed)
        assert symbol.text == text
        assert (
            *(symbol.organ, symbol.series, symbol.session, symbol.year, symbol.number),
            *(symbol.part, symbol.suffixes),
        ) == parts
        found = symbol_or_none(printed)
        assert found is None or found == symbol

    @pytest.mark.parametrize(
        "text", ["and/or", "S/", "A/B/C", "S/RES/1373 (20)", "2018", "-", "S/1-"]
    )
    def test_what_is_none(self, text: str) -> None:
        assert symbol_or_none(text) is None
        with pytest.raises(unctc.UnctcError):
            unctc.Symbol.parse(text)

    def test_only_the_normal_form_is_a_symbol(self) -> None:
        for text in ("S/RES/1373(2001)", " S/2018/208", "A/79/552\u2011S/2024/767"):
            assert unctc.Symbol.parse(text).text != text
            with pytest.raises(unctc.UnctcError):
                unctc.Symbol(text)

    def test_order(self) -> None:
        order = ["A/RES/70/1", "S/RES/99", "S/RES/1373", "S/RES/1373 (2001)"]
        symbols = [unctc.Symbol(each) for each in order]
        assert sorted(symbols[at] for at in (2, 0, 3, 1)) == symbols
        assert not symbols[0] < symbols[0]

    def test_joint_documents(self) -> None:
        joint = unctc.Symbol.parse("A/79/552–S/2024/767")
        assert [each.text for each in joint.joint] == ["A/79/552", "S/2024/767"]
        assert (joint.organ, joint.number) == ("A", 552)
        assert symbol_or_none("A/79/552-S/2024/767") == joint
        assert symbol_or_none("A/79/552-and") is None
        assert unctc.Symbol("A/S-24/2").joint == (unctc.Symbol("A/S-24/2"),)


class TestBoxes:
    @pytest.mark.parametrize(
        ("other", "one_line"),
        [
            (Box(1, 200, 700, 250, 712), True),
            (Box(2, 200, 700, 250, 712), False),
            (Box(1, 200, 706, 250, 718), False),
            (Box(1, 200, 705, 250, 717), True),
            (Box(1, 235, 700, 250, 712), True),
            (Box(1, 236, 700, 250, 712), False),
            # A small box beside, such as a raised number.
            (Box(1, 200, 708, 250, 714), True),
            (Box(1, 200, 709, 250, 715), False),
            (Box(1, 271, 700, 300, 724), True),
            (Box(1, 272, 700, 300, 724), False),
        ],
    )
    def test_boxes_on_one_line(self, other: Box, *, one_line: bool) -> None:
        assert _on_one_line(Box(1, 100, 700, 200, 712), other) is one_line

    def test_ends_are_found_by_their_share(self) -> None:
        boxes = array("d", (0, 10, 100, 700, 200, 712, 10, 20, 100, 680, 300, 692))
        page = PageLayout(number=3, start=0, end=20, width=595, height=842, boxes=boxes)
        found = boxes_of((page,), (Span(5, 15),))
        assert [(each.left, each.right, each.bottom) for each in found] == [
            *((150.0, 200.0, 700), (100.0, 200.0, 680))
        ]
        assert (
            len(boxes_of((page,), (Span(0, 10),))) == len(boxes_of((page,), (Span(10, 12),))) == 1
        )
        other = evolve(page, number=4, start=20, end=30, boxes=array("d"))
        assert boxes_of((page, other), (Span(20, 30),)) == ()


class TestSections:
    def test_paths(self) -> None:
        inner = (Section(Heading("a")), Section(Heading("b"), number="1"))
        sections = (
            Section(Heading("A"), number="I", sections=inner),
            Section(Heading("B"), number="I"),
            Section(Heading("C")),
            Section(Heading("D")),
        )
        assert [path for path, _ in section_paths(sections)] == [
            *("I", "I.section#1", "I.section-1", "I#2", "section#3", "section#4")
        ]

    @pytest.mark.parametrize(
        ("runs", "again"),
        [
            (([], [1, 2], [1, 2]), True),
            (([1], [1]), True),
            (([1, 2], [3], [1, 2]), True),
            (([], [1, 2], [3]), False),
            (([], [2], [1]), False),
            (([], [1], [2, 1]), False),
            (([], [], [1]), False),
        ],
    )
    def test_numbers_that_begin_again(self, runs: tuple[list[int], ...], *, again: bool) -> None:
        made = [tuple(Paragraph("x", number=n) for n in run) for run in runs]
        sections = [
            Section(Heading(name), number=name, paragraphs=run)
            for name, run in zip("ABC", made[1:], strict=False)
        ]
        paths = [
            path for path, passage in sectioned(made[0], sections) if isinstance(passage, Paragraph)
        ]
        assert any("/" in path for path in paths) is again

    def test_what_has_no_number_goes_by_its_place(self) -> None:
        plain, numbered = Paragraph("x"), Paragraph("x", printed_number="25.7")
        assert [path for path, _ in sectioned((plain, plain), ())] == ["1", "2"]
        assert [path for path, _ in sectioned((plain, numbered), ())] == ["#1", "25-7"]

    def test_what_is_in_a_section(self) -> None:
        cited = unctc.find_citations("resolution 1373 (2001)", ENGLISH)
        deep = Section(Heading("c", cited), paragraphs=(Paragraph("2"),))
        section = Section(
            Heading("b", cited), paragraphs=(Paragraph("1", cited),), sections=(deep,)
        )
        assert [each.text for each in section.all_paragraphs] == ["1", "2"]
        assert len(section.citations) == 3
        assert [each.heading.text for each in section.walk()] == ["b", "c"]
        preamble = (PreambularParagraph("p", cited),)
        operative = OperativeSection(
            Heading("o"),
            preambular_paragraphs=preamble,
            sections=(OperativeSection(Heading("q"), preambular_paragraphs=preamble),),
        )
        assert len(operative.citations) == 2
        assert [each.heading.text for each in operative.walk()] == ["o", "q"]


class TestLetters:
    def test_who_writes_to_whom(self) -> None:
        title = Title("Letter from A to B")
        letter = TransmittalLetter(
            title=title, author_span=Span(12, 13), addressee_span=Span(17, 18)
        )
        assert (letter.author, letter.addressee) == ("A", "B")
        assert evolve(letter, author_span=None).author is None
        assert evolve(letter, addressee_span=None).addressee is None
        untitled = evolve(letter, title=None)
        assert (untitled.author, untitled.addressee) == (None, None)

    def test_kinds_and_paths_of_attachments(self) -> None:
        parts = (
            *(Annex("A", number="I"), Annex("A", number="I"), Enclosure("E"), Appendix("P")),
            *(NamedAttachment("N"), Attachment("x"), Enclosure("E")),
        )
        letter = unctc.Letter(ENGLISH, attachments=parts)
        assert [str(each) for each in letter.attachment_paths] == [
            *("annex-I", "annex-I#2", "enclosure", "appendix", "attachment", "annex"),
            "enclosure#2",
        ]
        assert (letter.annex, letter.enclosure) == (parts[0], parts[2])
        assert (len(letter.annexes), len(letter.enclosures)) == (2, 2)
        empty = unctc.Letter(ENGLISH)
        assert (empty.annex, empty.enclosure) == (None, None)
        assert repr(empty) == "<Letter without a symbol en>"

    def test_what_an_attachment_holds(self) -> None:
        programme = unctc.WorkProgramme(opening=(Paragraph("x", number=1),))
        text = unctc.SectionedText(opening=(Paragraph("y"),))
        both = Annex("Annex", title=Title("t"), programme=programme, content=text)
        assert both.text == programme
        assert Annex("Annex", content=text).text == text
        assert Annex("Annex").text is None
        assert [path for path, _ in both.children()] == ["title", "1"]
        assert [path for path, _ in Annex("Annex", content=text).children()] == ["1"]
        assert list(Annex("Annex").children()) == []

    def test_the_paragraph_of_a_number(self) -> None:
        programme = unctc.WorkProgramme(
            opening=(Paragraph("a"), Paragraph("b", number=2), Paragraph("c", number=5))
        )
        assert programme.paragraph(5).text == "c"
        with pytest.raises(NotInDocumentError, match="from 2 to 5, found number 3"):
            programme.paragraph(3)
        with pytest.raises(NotInDocumentError, match="expected numbered paragraphs, found none"):
            unctc.WorkProgramme(opening=(Paragraph("a"),)).paragraph(3)

    def test_the_paragraph_of_a_report(self) -> None:
        texts = ("", "7.", "25.7", "25.8.")
        paragraphs = tuple(
            Paragraph(each or "x", number=7 if each == "7." else None, printed_number=each)
            for each in texts
        )
        report = unctc.Report(language=ENGLISH, opening=paragraphs)
        assert [report.paragraph(each).text for each in (7, "7", "25.7", "25.8")] == [
            *("7.", "7.", "25.7", "25.8.")
        ]
        with pytest.raises(NotInDocumentError, match=r"from 7\. to 25\.8\., found number 9"):
            report.paragraph(9)
        with pytest.raises(NotInDocumentError, match="found none"):
            unctc.Report(language=ENGLISH, opening=paragraphs[:1]).paragraph(9)

    def test_the_notes_and_tables_of_a_text(self) -> None:
        note, table = Footnote("n", marker="1"), Table((Row((Cell("x"),)),))
        cited = unctc.find_citations("resolution 1373 (2001)", ENGLISH)
        paragraph = Paragraph("a", cited, footnotes=(note,), tables=(table,))
        text = unctc.SectionedText(
            opening=(paragraph,), sections=(Section(Heading("h"), paragraphs=(paragraph,)),)
        )
        assert text.footnotes == (note, note)
        assert text.tables == (table, table)
        assert len(text.citations) == 2
        report = unctc.Report(
            language=ENGLISH, opening=(paragraph,), attachments=(Annex("Annex", content=text),)
        )
        assert len(report.tables) == 3

    def test_what_is_due_is_counted_once_for_both_parts(self) -> None:
        here, there = NodePath("annex/1"), NodePath("enclosure/1")
        due = Recurrence(1, "year")
        report = unctc.Deliverable("report", due=due, paragraphs=(here, there))
        mirrored = evolve(report, paragraphs=(there, here))
        limit = evolve(report, due=Within(9, "day", after="the visit"))
        rows = [
            ((report,), (mirrored,), 1),
            ((report, report), (mirrored, mirrored), 2),
            ((report, report, report), (mirrored,), 3),
            ((limit,), (evolve(mirrored, due=Within(9, "day", after="it")),), 1),
            ((limit,), (evolve(mirrored, due=Within(8, "day")),), 2),
            ((report,), (evolve(mirrored, kind="briefing"),), 2),
            ((evolve(report, paragraphs=(here,)),), (evolve(report, paragraphs=(there,)),), 2),
            ((evolve(report, due=None),), (), 0),
        ]
        for ours, theirs, many in rows:
            letter = unctc.Letter(
                ENGLISH,
                attachments=(
                    Annex("Annex", programme=unctc.WorkProgramme(deliverables=ours)),
                    Enclosure("Enclosure", programme=unctc.WorkProgramme(deliverables=theirs)),
                ),
            )
            assert len(dated_deliverables(letter)) == many


class TestResolutions:
    PARAGRAPH = OperativeParagraph("Decides;", number=1, printed_number="1.")

    def part(self, symbol: str) -> ResolutionPart:
        return ResolutionPart(
            symbol=unctc.Symbol(symbol), language=ENGLISH, leading_paragraphs=(self.PARAGRAPH,)
        )

    def whole(self, **known: object) -> unctc.Resolution:
        whole = unctc.Resolution(symbol=unctc.Symbol("A/RES/76/84"), language=ENGLISH)
        return evolve(whole, **known)  # type: ignore[arg-type]

    def test_paths_of_parts(self) -> None:
        symbols = ("A/RES/76/84 A", "A/RES/76/84", "A/RES/76/84 A", "A/RES/76/84 A-B")
        parts = tuple(map(self.part, symbols))
        whole = self.whole(
            parts=parts,
            title=Title("t"),
            closing=Passage("c"),
            annexes=(AnnexedText((self.PARAGRAPH,)), AnnexedText()),
        )
        assert [str(path) for path, _ in whole.part_paths] == ["A", "part-2", "A#2", "part-4"]
        assert [path for path, _ in whole.children()] == [
            *("title", "A", "part-2", "A#2", "part-4", "closing", "annex-I", "annex-II")
        ]
        assert [str(path) for path, _ in self.whole(annexes=whole.annexes[:1]).annex_paths] == [
            "annex"
        ]
        assert len(whole.operative_paragraphs) == 4

    def test_no_text_is_beside_parts(self) -> None:
        parts = (self.part("A/RES/76/84 A"),)
        for beside in (
            {"leading_paragraphs": (self.PARAGRAPH,)},
            {"sections": (OperativeSection(Heading("x")),)},
        ):
            with pytest.raises(InvalidValueError, match="1 parts"):
                self.whole(parts=parts, **beside)
            assert self.whole(**beside).parts == ()

    def test_what_the_text_holds(self) -> None:
        note, table = Footnote("n", marker="1"), Table((Row((Cell("x"),)),))
        cited = unctc.find_citations("resolution 1373 (2001)", ENGLISH)
        point = OperativeParagraph("p", printed_number="(a)", tables=(table,))
        text: AdoptedText = self.whole(
            preambular_paragraphs=(PreambularParagraph("r", cited, footnotes=(note,)),),
            leading_paragraphs=(evolve(self.PARAGRAPH, points=(point,)),),
            sections=(
                OperativeSection(Heading("h"), preambular_paragraphs=(PreambularParagraph("s"),)),
            ),
            annexes=(AnnexedText((OperativeParagraph("a", tables=(table,)),)),),
            opening=Passage("The Council,"),
        )
        assert len(text.tables) == 2
        assert [each.text for each in text.every_preambular_paragraph] == ["r", "s"]
        assert text.footnotes == (note,)
        assert [path for path, _ in text.children()] == [
            *("opening", "preamble/1", "operative/1", "operative/section#1"),
            *("operative/section#1/preamble/1", "annex"),
        ]
        assert len(text.citations) == 1
        assert text.opening_phrase == "The Council,"
        assert self.whole().opening_phrase is None
        assert text.operative("1/a") == point
        assert text.operative(1).text == text.operative("operative/1").text == "Decides;"
        for wrong, found in ((2, "number 2"), ("1/b", "found 1/b")):
            with pytest.raises(NotInDocumentError, match=found):
                text.operative(wrong)

    def test_the_label_of_an_annexed_text(self) -> None:
        section = OperativeSection(Heading("Annex"))
        assert AnnexedText(sections=(section,)).label == "Annex"
        assert AnnexedText((self.PARAGRAPH,), (section,)).label is None
        assert AnnexedText().label is None


def test_what_is_below_a_paragraph() -> None:
    table = Table((Row((Cell("x"), Cell("y"))), Row((Cell("z"),))), caption=Passage("c"))
    note = Footnote("n", marker="1")
    paragraph = Paragraph("p", tables=(table,), footnotes=(note,))
    assert [path for path, _ in paragraph.children()] == [
        *("footnote/1", "table/1/caption", "table/1/1/1", "table/1/1/2", "table/1/2/1")
    ]
    assert [each.text for each in table.cells] == ["x", "y", "z"]
    assert paragraph.is_branch
    assert Paragraph("p", tables=(table,)).is_branch
    assert not Paragraph("p").is_branch
    operative = OperativeParagraph("p", emphasis=(Span(0, 1),), printed_number="(“iv”).")
    assert (operative.label, operative.opening_phrase, operative.opening_phrase_span) == (
        *("iv", "p", Span(0, 1)),
    )
    assert OperativeParagraph("p").opening_phrase is None
    recalling = PreambularParagraph("Recalling it", emphasis=(Span(0, 9),))
    assert (recalling.opening_phrase, recalling.opening_phrase_span) == ("Recalling", Span(0, 9))
    assert PreambularParagraph("p").opening_phrase_span is None
    signature = Signature("A, Chair", name_span=Span(0, 1), role_span=Span(3, 8))
    assert (signature.name, signature.role, Signature("A").name, Signature("A").role) == (
        *("A", "Chair", None, None),
    )


def test_points_go_by_their_letter_or_their_place() -> None:
    points = tuple(
        OperativeParagraph("x", printed_number=each) for each in ("(a)", "(ب)", "", "•", "(1)")
    )
    inner = OperativeParagraph("y", number=1, points=points)
    assert [path for path, _ in inner.children(1)] == ["a", "b", "#3", "#4", "1"]
    assert [path for path, _ in inner.children(2)] == ["a", "ii", "#3", "#4", "1"]


def test_an_item_has_the_citations_within_it() -> None:
    text = "See: (a) resolution 1373 (2001); (b) none"
    item, other = Item("a", "(a)", span=Span(9, 31)), Item("b", "(b)", span=Span(37, 41))
    cited = unctc.find_citations(text, ENGLISH)
    paragraph = Paragraph(text, cited, items=(item, other))
    assert paragraph.citations_of(item) == cited
    assert paragraph.citations_of(other) == ()
    narrow = evolve(item, span=Span(cited[0].span.start, cited[0].span.end - 1))
    assert paragraph.citations_of(narrow) == ()
    assert paragraph.citations_of(evolve(item, span=cited[0].span)) == cited


def test_letters_behind_a_number_are_no_numerals() -> None:
    names = (
        "annex/I.A",
        "annex/I.B",
        "annex/I.C",
        "annex/I.A-B",
        "annex/I.A-C",
        "annex/V",
        "annex/X",
    )
    found = sorted(map(NodePath, reversed(names)))
    assert [str(each) for each in found] == [
        *("annex/I.A", "annex/I.A-B", "annex/I.A-C", "annex/I.B", "annex/I.C", "annex/V", "annex/X")
    ]


def test_spans_are_in_order() -> None:
    assert Span(0, 0).of("x") == ""
    for wrong in ((-1, 0), (2, 1)):
        with pytest.raises(InvalidValueError):
            Span(*wrong)


def test_the_bodies_of_programmes() -> None:
    assert committee_of(CTC) == committee_of(CTED) == CTC
    assert committee_of(None) is None
    assert all(committee_of(body) == committee for body, committee in ASSISTED.items())
    assert all(committee in COMMITTEES for committee in (*ASSISTED.values(), *EXPERTS))
    assert {CTC, CTED, unctc.Body.OCT, unctc.Body.FACILITATOR_2231} <= PROGRAMME_BODIES
    assert unctc.Body.UNODC not in PROGRAMME_BODIES


class TestChanges:
    PATH = NodePath("annex/7")
    EDIT = WordEdit(Span(0, 1), Span(0, 1))
    CITED = (unctc.Symbol("S/RES/1373 (2001)"),)

    def test_what_counts_as_a_change(self) -> None:
        same = ParagraphChange(old=self.PATH, new=self.PATH)
        rows: list[tuple[dict[str, object], bool, bool]] = [
            ({}, False, False),
            ({"moved": True}, True, False),
            ({"edits": (self.EDIT,)}, True, True),
            ({"edits": (self.EDIT,), "citations_only": True}, True, False),
            ({"citations_added": self.CITED}, True, False),
            ({"citations_removed": self.CITED}, True, False),
            ({"aspects": (AspectChange("days"),)}, True, False),
        ]
        for known, changed, reworded in rows:
            found = evolve(same, **known)  # type: ignore[arg-type]
            assert (found.changed, found.reworded) == (changed, reworded)
        assert str(AspectChange("due", old="2018")) == "due: 2018 → nothing"

    def comparison(self, **known: object) -> unctc.Comparison:
        document = unctc.ComparedDocument(language=ENGLISH)
        return evolve(unctc.Comparison(old=document, new=document), **known)  # type: ignore[arg-type]

    def test_the_summary(self) -> None:
        status = unctc.ChangeStatus
        due = (AspectChange("kind"), AspectChange("due"))
        same = ParagraphChange(old=self.PATH, new=self.PATH)
        rows: list[tuple[dict[str, object], str]] = [
            ({}, "Nothing differs."),
            (
                {
                    "deliverables": (
                        unctc.DeliverableChange(status=status.CHANGED, aspects=due),
                        unctc.DeliverableChange(status=status.CARRIED_OVER, aspects=due),
                        unctc.DeliverableChange(status=status.NEW),
                        unctc.DeliverableChange(status=status.DROPPED),
                    )
                },
                "1 deadline changed, 1 deliverable new, 1 deliverable dropped, 1 deliverable carried over.",
            ),
            ({"mandates": (unctc.MandateChange(status=status.CHANGED),)}, "1 mandate changed."),
            (
                {"paragraphs": (evolve(same, citations_added=self.CITED),)},
                "1 paragraph different in what can be compared between languages.",
            ),
            (
                {"paragraphs": (evolve(same, citations_removed=self.CITED),)},
                "1 paragraph different in what can be compared between languages.",
            ),
            (
                {"paragraphs": (evolve(same, aspects=(AspectChange("days"),)),)},
                "1 paragraph different in what can be compared between languages.",
            ),
            (
                {
                    "paragraphs": (
                        evolve(same, edits=(self.EDIT,), aspects=(AspectChange("days"),)),
                    )
                },
                "1 paragraph reworded.",
            ),
            (
                {"paragraphs": (evolve(same, citations_added=self.CITED, citations_only=True),)},
                "1 paragraph changed in what is cited alone.",
            ),
            (
                {
                    "sections": (
                        unctc.SectionChange(status=status.CHANGED, renamed=True),
                        unctc.SectionChange(status=status.CHANGED, moved=True),
                        unctc.SectionChange(status=status.CHANGED, citations_only=True),
                        unctc.SectionChange(status=status.NEW),
                    )
                },
                "1 section new, 1 section renamed, 1 heading changed in what is cited alone, 1 section moved.",
            ),
            (
                {"document": (unctc.DocumentChange(aspect="body"),) * 2},
                "2 bodies of programmes changed.",
            ),
            ({"bodies_first": (CTED,)}, "1 body named for the first time."),
            ({"cited_no_longer": self.CITED}, "1 document cited no longer."),
        ]
        for known, summary in rows:
            found = self.comparison(**known)
            assert found.summary == summary
            assert bool(found) is bool(known)

    def test_pairs_follow_the_old_document(self) -> None:
        one, other = (ParagraphChange(old=NodePath(f"annex/{n}"), new=self.PATH) for n in (2, 10))
        found = self.comparison(paragraphs=(other,), unchanged=(one,))
        assert found.pairs == (one, other)
