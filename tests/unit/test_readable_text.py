"""Text as a reader sees it, and the way back to what is printed: markup, entities, addresses and what is no text."""

from __future__ import annotations

import pytest

import unctc
from unctc.extraction.citations.candidates import Candidate, Form
from unctc.extraction.citations.citation_context import NumberContext
from unctc.extraction.citations.number_lists import are_years, list_around, shared_year
from unctc.extraction.citations.readable_text import ReadableText, readable_text


@pytest.mark.parametrize(
    ("source", "read"),
    [
        # Markup within a line is nothing, the end of a paragraph or a cell is one.
        ("resolution <b>1373</b> (2001)", "resolution 1373 (2001)"),
        ("<p>It met.</p><p>It went.</p>", " \n It met. \n  \n It went. \n "),
        ("<td>1373</td><td>1624</td>", " \n 1373 \n  \n 1624 \n "),
        ("It met.<br/>It went.", "It met. \n It went."),
        ("<html:b>1373</html:b> (2001)", "1373 (2001)"),
        ("<B>1373</B> (2001)", "1373 (2001)"),
        ("1373<!-- <b>not</b> --> (2001)</b>", "1373 (2001)"),
        ("1373<?page 2?> (2001)</b>", "1373 (2001)"),
        # Raised numbers are those of notes; other raised letters are of the word.
        ("1373<sup>2</sup> (2001)", "1373 2  (2001)"),
        ("1<sup>er</sup> mars", "1 er mars"),
        ("M<sup>me</sup> Clark", "Mme Clark"),
        # What is no text is left out, where it ends.
        ("<style>1373 (2001)</style>It met.", " \n It met."),
        ("<style>1373 (2001)It met.</p>", " \n 1373 (2001)It met. \n "),
        ("<meta>1373</meta>It met.", " \n 1373 \n It met."),
        ("<akomaNtoso><meta>1373</meta>It met.</akomaNtoso>", " \n  \n It met. \n "),
        # A sign alone is no markup, and no entity.
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<b>1373", "<b>1373"),
        ("A&nbsp;B &amp; C &#38; D &none; E", "A\xa0B & C & D &none; E"),
        ("A & B; C", "A & B; C"),
        # A link whose words have no number names a document by its address.
        (
            '<a href="https://undocs.org/S/2018/208">the letter</a>',
            " https://undocs.org/S/2018/208 the letter",
        ),
        ('<a href="https://undocs.org/S/2018/208">letter 208</a>', "letter 208"),
        ('<a href="https://example.org/S/2018/208">the letter</a>', "the letter"),
        ("see https://undocs.org/S%2F2018%2F208", "see https://undocs.org/S/2018/208"),
        ("see https://example.org/S%2F2018", "see https://example.org/S%2F2018"),
    ],
)
def test_what_is_read(source: str, read: str) -> None:
    found = readable_text(source)
    assert (found if isinstance(found, str) else found.lines) == read


class TestTheWayBack:
    # "AB" are cut out, "CD" are read as "x", and of two edits at one place the first is made.
    SOURCE = "01AB2345CD67"
    TEXT = ReadableText(SOURCE, [(8, 10, "x"), (2, 4, ""), (9, 11, "y")])

    def test_what_is_read(self) -> None:
        assert self.TEXT.text == self.TEXT.lines == "012345x67"

    @pytest.mark.parametrize(
        ("read", "printed"),
        [
            ("01", "01"),
            ("012", "01AB2"),
            ("2", "2"),
            ("2345", "2345"),
            ("5x", "5CD"),
            ("x", "CD"),
            ("x6", "CD6"),
            ("67", "67"),
            ("7", "7"),
            ("012345x67", SOURCE),
        ],
    )
    def test_spans(self, read: str, printed: str) -> None:
        start = self.TEXT.text.index(read)
        span = start, start + len(read)
        begin, end = self.TEXT.source_span(*span)
        assert self.SOURCE[begin:end] == printed
        assert list(self.TEXT.source_spans([span])) == [(begin, end)]

    def test_several_spans_in_order(self) -> None:
        spans = [(0, 2), (1, 3), (4, 7), (7, 9)]
        found = [self.SOURCE[slice(*each)] for each in self.TEXT.source_spans(spans)]
        assert found == ["01", "1AB2", "45CD", "67"]

    @pytest.mark.parametrize(
        ("offset", "position"),
        [(0, 0), (1, 1), (2, 2), (3, 2), (4, 2), (5, 3), (7, 5), (8, 6), (9, 6), (10, 7), (12, 9)],
    )
    def test_places(self, offset: int, position: int) -> None:
        assert self.TEXT.position_of(offset) == position

    def test_citations_are_where_they_are_printed(self) -> None:
        source = "of <i>resolution</i>&nbsp;<b>13</b>73&nbsp;(2001) &amp; 1624&#32;(2005)"
        found = unctc.find_citations(source, unctc.Language.ENGLISH)
        assert [each.span.of(source) for each in found] == [
            "13</b>73&nbsp;(2001)",
            "1624&#32;(2005)",
        ]


Row = tuple[Form, int, str, bool]


def numbers(*rows: Row | None) -> list[NumberContext | None]:
    """Contexts of numbers: their form, number and key, and whether they go on the list before them."""
    found: list[NumberContext | None] = []
    for row in rows:
        if row is None:
            found.append(None)
            continue
        form, number, key, joined = row
        context = NumberContext(Candidate(0, 1, form, number, key))
        context.joined = joined
        found.append(context)
    return found


class TestLists:
    FIRST: Row = ("plain", 1373, "", False)
    NEXT: Row = ("plain", 1624, "", True)

    @pytest.mark.parametrize(
        ("rows", "index", "around"),
        [
            ((FIRST, NEXT, NEXT), 1, (0, 2)),
            ((FIRST, NEXT, FIRST, NEXT), 1, (0, 1)),
            ((FIRST, NEXT, FIRST, NEXT), 2, (2, 3)),
            ((FIRST,), 0, (0, 0)),
            # Nothing goes on over a symbol; but a list may begin with one.
            ((None, NEXT, NEXT), 2, (1, 2)),
            ((FIRST, NEXT, None, NEXT), 0, (0, 1)),
            # Only what is close by is looked at.
            ((FIRST, *[NEXT] * 64), 64, (0, 64)),
            ((FIRST, *[NEXT] * 65), 65, (1, 65)),
            ((FIRST, *[NEXT] * 65), 0, (0, 64)),
        ],
    )
    def test_the_list_around_a_number(
        self,
        rows: tuple[Row | None, ...],
        index: int,
        around: tuple[int, int],
    ) -> None:
        assert list_around(numbers(*rows), index) == around

    @pytest.mark.parametrize(
        ("first", "second", "are"),
        [(1945, 2050, True), (1944, 2050, False), (1945, 2051, False), (1373, 1624, False)],
    )
    def test_numbers_that_may_be_years(self, first: int, second: int, *, are: bool) -> None:
        listed = numbers(("plain", first, "", False), ("plain", second, "", True))
        assert [are_years(listed, at) for at in (0, 1)] == [are, are]
        assert not are_years(numbers(("session", 1950, "70", False)), 0)

    @pytest.mark.parametrize(("between", "year"), [(0, 1978), (7, 1978), (8, None)])
    def test_the_year_of_the_first_number_that_has_one(
        self, between: int, year: int | None
    ) -> None:
        dated: Row = ("year", 426, "1978", True)
        assert shared_year(numbers(self.FIRST, *[self.NEXT] * between, dated), 0) == year

    def test_no_year_is_shared_beyond_the_list(self) -> None:
        dated: Row = ("year", 426, "1978", False)
        assert shared_year(numbers(self.FIRST, dated), 0) is None
        assert shared_year(numbers(self.FIRST, None, ("year", 426, "1978", True)), 0) is None
        assert shared_year(numbers(self.FIRST, self.NEXT), 0) is None
