"""Laws of paths: one for each passage, the same in every language version, in the order of the text."""

import pickle
import re
from collections import Counter
from itertools import pairwise

import pytest
from budgets import WHOLE_DOCUMENTS, budget
from hypothesis import example, given
from hypothesis import strategies as st

import unctc
from unctc import Letter, NodePath
from unctc.model.node_paths import PATH_PATTERN
from unctc.model.nodes import passages_of
from unctc.testing import (
    consistent_letters,
    damaged_texts,
    draft_resolutions,
    faulty_letters,
    letters,
    presidential_statements,
    resolutions,
)
from unctc.testing.language_versions import POINTS, language_version

pytestmark = pytest.mark.property

DOCUMENTS: st.SearchStrategy[unctc.Document] = st.one_of(
    letters(), resolutions(), draft_resolutions(), presidential_statements()
)
PATHS = st.from_regex(PATH_PATTERN, fullmatch=True).map(NodePath)


def paths(document: unctc.Document) -> list[NodePath]:
    return [node.path for node in unctc.nodes_of(document)]


@WHOLE_DOCUMENTS
@given(DOCUMENTS)
def test_no_two_passages_have_one_path(document: unctc.Document) -> None:
    assert [*Counter(paths(document)).values()] == [1] * len(paths(document))


@WHOLE_DOCUMENTS
@given(DOCUMENTS)
def test_the_walk_yields_every_passage_once(document: unctc.Document) -> None:
    nodes = [node.passage for node in unctc.nodes_of(document)]
    assert nodes == list(passages_of(document))
    if not isinstance(document, (Letter, unctc.Report)):
        assert Counter(map(str, nodes)) == Counter(
            map(str, (*document.passages, *document.footnotes))
        )
        assert sum(len(each.citations) for each in nodes) == len(document.citations)


@WHOLE_DOCUMENTS
@given(DOCUMENTS)
def test_a_path_is_read_back_and_pickles(document: unctc.Document) -> None:
    for path in paths(document):
        assert NodePath.parse(str(path)) == path
        assert pickle.loads(pickle.dumps(path)) == path


@WHOLE_DOCUMENTS
@given(PATHS)
def test_every_path_is_read_back(path: NodePath) -> None:
    assert path.segments == tuple(path.text.split("/")) if path else path.segments == ()
    assert path.parent.below(path.parent) == ""
    assert path.is_within(path.parent)
    assert path.is_within(path.paragraph)


@WHOLE_DOCUMENTS
@given(st.lists(PATHS, min_size=2, max_size=6))
@example([NodePath("annex/10"), NodePath("annex/9"), NodePath("annex/9#2"), NodePath("letter/1")])
def test_the_order_is_total(drawn: list[NodePath]) -> None:
    ordered = sorted(drawn)
    drawn.reverse()
    assert sorted(drawn) == ordered
    assert all(one <= other for one, other in pairwise(ordered))
    assert all(
        (one < other) + (one == other) + (one > other) == 1 for one in drawn for other in drawn
    )


@WHOLE_DOCUMENTS
@given(DOCUMENTS)
def test_parts_and_paragraphs_stand_in_the_order_of_their_paths(document: unctc.Document) -> None:
    found = paths(document)
    places = [path for path in found if path.paragraph == path and path.number is not None]
    # Numbers that start again under a heading ascend within their section.
    for above in {path.parent for path in places}:
        inside = [path for path in places if path.parent == above]
        assert inside == sorted(inside)
    parts = list(dict.fromkeys(NodePath(path.part) for path in found))
    assert parts == sorted(parts)


@WHOLE_DOCUMENTS
@given(DOCUMENTS)
def test_equal_documents_have_equal_paths(document: unctc.Document) -> None:
    copy = unctc.loads(unctc.dumps(document, format="json"), format="json")
    assert paths(copy) == paths(document)
    assert unctc.check(copy) == unctc.check(document)


@WHOLE_DOCUMENTS
@given(DOCUMENTS)
def test_every_language_version_has_the_same_paths(document: unctc.Document) -> None:
    for language in POINTS:
        assert paths(language_version(document, language)) == paths(document)


@WHOLE_DOCUMENTS
@given(DOCUMENTS)
def test_operative_paragraphs_are_found_by_their_paths(document: unctc.Document) -> None:
    if isinstance(document, (Letter, unctc.Report)):
        return
    nodes = document.operative_nodes()
    assert tuple(node.passage for node in nodes) == document.operative_paragraphs
    for node in nodes:
        assert document.operative(node.path) is node.passage
        assert document.operative(node.path.below(NodePath("operative"))) is node.passage
    numbers = Counter(each.number for each in document.operative_paragraphs)
    for number, count in numbers.items():
        if number is not None and count > 1:
            with pytest.raises(unctc.AmbiguousPathError):
                document.operative(number)


def plain(text: str) -> str:
    """Return *text* without whitespace and without what a line break adds to a word."""
    return re.sub(r"\s|[-\u00ad](?=\s*\n)|[-\u00ad]", "", text)


def located(document: Letter) -> None:
    source = document.source
    assert source is not None
    texts = {node.path: node.passage.text for node in unctc.nodes_of(document)}
    for each in unctc.check(document):
        if each.span is None or each.span.start == each.span.end:
            continue
        assert each.location is not None
        place = "".join(source[piece.start : piece.end] for piece in each.location.ranges)
        assert plain(place) == plain(each.span.of(texts[each.path])), str(each)
        line_start = max(source.rfind(end, 0, each.location.start) for end in "\n\r\f") + 1
        assert each.location.column == each.location.start - line_start + 1


@budget(1.0)
@WHOLE_DOCUMENTS
@given(faulty_letters().flatmap(lambda each: damaged_texts(each.letter)))
def test_what_a_finding_is_about_is_at_its_place(text: str) -> None:
    document = unctc.loads(text, format="text")
    assert isinstance(document, Letter)
    located(document)
    again = unctc.loads(unctc.dumps(document))
    assert [each.location for each in unctc.check(again)] == [
        each.location for each in unctc.check(document)
    ]


@budget(1.0)
@WHOLE_DOCUMENTS
@given(consistent_letters().flatmap(damaged_texts))
def test_every_citation_is_at_its_place(text: str) -> None:
    document = unctc.loads(text, format="text")
    assert isinstance(document, Letter)
    for passage in passages_of(document):
        for citation in passage.citations:
            location = passage.locate(citation.span)
            assert location is not None
            place = "".join(text[piece.start : piece.end] for piece in location.ranges)
            assert plain(place) == plain(citation.span.of(passage.text))
