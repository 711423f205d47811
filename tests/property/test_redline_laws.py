"""Laws of tracked changes and of the page of a comparison: nothing of either document is lost, and nothing added."""

from __future__ import annotations

import pytest
from budgets import WHOLE_DOCUMENTS
from hypothesis import HealthCheck, given, settings

import unctc
from unctc.alignment.one_sequence import Fate, TextPiece, one_sequence
from unctc.loaders.docx.loader import source_of_docx
from unctc.model.documents import Document
from unctc.model.nodes import nodes_of
from unctc.report.comparison_view import comparison_page
from unctc.report.rows import ReportCell
from unctc.serializers.redline import dump_redline
from unctc.serializers.text import plain_lines
from unctc.testing import EditCounts, EditedDocument, edited_documents, resolutions

pytestmark = pytest.mark.property

EVERY = EditCounts(
    drops=2, insertions=2, moves=2, splits=1, merges=1, dues=1, rolls=1, reworded=0.2
)
slow = settings(
    deadline=None,
    suppress_health_check=list(HealthCheck),
    max_examples=min(25, WHOLE_DOCUMENTS.max_examples),
)


def _printed(document: Document) -> list[str]:
    """Return what is printed, without spaces: Word has lines and tabs of its own."""
    texts = ("".join(line.text.split()) for line in plain_lines(document))
    notes = [
        f"{node.passage.marker}{''.join(node.passage.text.split())}"
        for node in nodes_of(document)
        if isinstance(document, unctc.Letter) and isinstance(node.passage, unctc.Footnote)
    ]
    return [*(each for each in texts if each), *notes]


def _is_exact(old: Document, new: Document) -> None:
    file = dump_redline(unctc.diff(old, new), old, new)
    for changes, document in (("accepted", new), ("original", old)):
        read = source_of_docx(file, changes=changes).printed
        lines = ["".join(line.text.split()) for line in read]
        assert "".join(lines) == "".join(_printed(document))


@slow
@given(edited_documents(counts=EVERY))
def test_accepted_it_is_the_new_text_and_rejected_the_old_one(two: EditedDocument) -> None:
    _is_exact(two.old, two.new)


@slow
@given(resolutions(), resolutions())
def test_that_of_two_resolutions_is_exact(old: unctc.Resolution, new: unctc.Resolution) -> None:
    if old.language == new.language:
        _is_exact(old, new)
    else:
        with pytest.raises(unctc.InvalidValueError, match="one language"):
            dump_redline(unctc.diff(old, new), old, new)


@slow
@given(edited_documents(counts=EVERY))
def test_a_sequence_holds_both_documents_in_order(two: EditedDocument) -> None:
    old, new = (
        [TextPiece(n.passage.text, n.path, type(n.passage).__name__) for n in nodes_of(each)]
        for each in (two.old, two.new)
    )
    found = unctc.diff(two.old, two.new)
    steps = one_sequence(old, new, found)
    gone = {Fate.KEPT, Fate.DROPPED, Fate.MOVED_AWAY}
    come = {Fate.KEPT, Fate.NEW, Fate.MOVED_HERE}
    assert [each.old for each in steps if each.fate in gone] == [*range(len(old))]
    assert [each.new for each in steps if each.fate in come] == [*range(len(new))]
    ends = [
        {(each.old, each.new) for each in steps if each.fate is fate}
        for fate in (Fate.MOVED_AWAY, Fate.MOVED_HERE)
    ]
    assert ends[0] == ends[1]
    moved = {old[each.old or 0].path for each in steps if each.fate is Fate.MOVED_AWAY}
    assert {each.old for each in found.moved} <= moved


@slow
@given(edited_documents(counts=EVERY))
def test_the_page_shows_every_passage_of_both_once(two: EditedDocument) -> None:
    page = comparison_page(unctc.diff(two.old, two.new), two.old, two.new)
    rows = [row for part in page.parts for row in part.rows]
    for side, document in (("old", two.old), ("new", two.new)):
        shown: list[ReportCell] = []
        for row in rows:
            if (it := getattr(row, side)) is not None:
                shown += [each.cell for line in it.grid for each in line] or [it.cell]
        assert {each.path: "".join(run.text for run in each.runs) for each in shown} == {
            node.path: node.passage.text for node in nodes_of(document)
        }
        assert len(shown) == len({each.path for each in shown})
    anchors = [row.anchor for row in rows] + [part.key for part in page.parts]
    assert len(anchors) == len(set(anchors))
    ends = {place for row in rows for each in row.destinations for _, place in each.places}
    assert ends <= set(anchors)
