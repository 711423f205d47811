"""The way back from a place in the source to the text of a passage."""

import pytest

import unctc
from unctc.model.passages import Passage
from unctc.model.walk import passages
from unctc.report.spots import spot_of

SOURCE = "1.  CTC  re-\nports\n9/15 18-03734\nto CTED."
WHOLE = unctc.Location(0, len(SOURCE), 1, pieces=(unctc.Span(0, 18), unctc.Span(33, 41)))


def spot(text: str, start: int, end: int, whole: unctc.Location | None = WHOLE) -> str | None:
    found = spot_of(Passage(text, location=whole), unctc.Location(start, end, 1), SOURCE)
    return None if found is None else found.of(text)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (36, 40, "CTED"),
        (33, 41, "to CTED."),
        # Furniture between the pieces is no part of the text.
        (13, 35, "ports to"),
        # Before a hyphen that reading took out the count is off by one.
        (4, 7, None),
        # The number in front, and what lies elsewhere.
        (0, 2, None),
        (19, 32, None),
        (41, 41, None),
    ],
)
def test_places(start: int, end: int, words: str | None) -> None:
    assert spot("CTC reports to CTED.", start, end) == words


def test_no_place() -> None:
    assert spot("CTC reports to CTED.", 36, 40, None) is None
    assert spot("", 36, 40) is None
    passage = Passage("CTC reports to CTED.", location=WHOLE)
    assert spot_of(passage, None, SOURCE) is None
    assert spot_of(passage, unctc.Location(36, 40, 1), None) is None


def test_a_whole_passage_is_no_spot() -> None:
    assert spot("to CTED.", 33, 41, unctc.Location(33, 41, 1)) is None


def test_every_citation_of_the_bundled_document_is_found() -> None:
    document = unctc.sample()
    for passage in passages(document):
        for citation in passage.citations:
            assert spot_of(passage, citation.location, document.source) == citation.span
