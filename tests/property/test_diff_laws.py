"""Laws of comparisons: nothing differs from itself, either side may be first, every paragraph is somewhere once."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest
from budgets import WHOLE_DOCUMENTS
from hypothesis import HealthCheck, assume, given, settings

import unctc
from unctc import Comparison, Document, NodePath
from unctc.alignment.word_order import common_in_order, ordered_words
from unctc.loaders.json import load_comparison_json
from unctc.model.nodes import nodes_of, texts_of
from unctc.model.operative import PreambularParagraph
from unctc.model.passages import Paragraph
from unctc.serializers.json import dump_comparison_json
from unctc.testing import (
    EditCounts,
    EditedDocument,
    edited_documents,
    letters,
    presidential_statements,
    resolutions,
)

pytestmark = pytest.mark.property

EVERY = EditCounts(
    drops=2, insertions=2, moves=2, splits=1, merges=1, dues=1, rolls=1, reworded=0.2
)
slow = settings(
    deadline=None,
    suppress_health_check=list(HealthCheck),
    max_examples=min(25, WHOLE_DOCUMENTS.max_examples),
)


@slow
@given(letters() | resolutions() | presidential_statements())
def test_nothing_differs_from_itself(document: Document) -> None:
    found = unctc.diff(document, document)
    assert not found
    assert found.summary == "Nothing differs."


@slow
@given(edited_documents(counts=EVERY))
def test_either_document_may_be_the_old_one(two: EditedDocument) -> None:
    there, back = unctc.diff(two.old, two.new), unctc.diff(two.new, two.old)
    assert _mirrored(there) == _facts(back)


def _facts(found: Comparison) -> dict[str, object]:
    return {
        "pairs": {
            (e.old, e.new, e.moved, e.citations_only, e.citations_added, e.citations_removed)
            for e in found.pairs
        },
        "edits": {(e.old, e.new, tuple((x.old, x.new) for x in e.edits)) for e in found.paragraphs},
        "added": set(found.added),
        "dropped": set(found.dropped),
        "split": {(e.old, e.new) for e in found.split},
        "merged": {(e.new, e.old) for e in found.merged},
        "deliverables": Counter(
            (e.status.value, e.old, e.new, tuple((a.aspect, a.old, a.new) for a in e.aspects))
            for e in found.deliverables
        ),
        "sections": {(e.old, e.new, e.renamed, e.moved) for e in found.sections},
        "cited": (found.cited_first, found.cited_no_longer),
        "document": {(e.aspect, e.old, e.new) for e in found.document},
    }


_OTHER_WAY = {"new": "dropped", "dropped": "new"}


def _mirrored(found: Comparison) -> dict[str, object]:
    return {
        "pairs": {
            (e.new, e.old, e.moved, e.citations_only, e.citations_removed, e.citations_added)
            for e in found.pairs
        },
        "edits": {(e.new, e.old, tuple((x.new, x.old) for x in e.edits)) for e in found.paragraphs},
        "added": set(found.dropped),
        "dropped": set(found.added),
        "split": {(e.new, e.old) for e in found.merged},
        "merged": {(e.old, e.new) for e in found.split},
        "deliverables": Counter(
            (
                _OTHER_WAY.get(e.status.value, e.status.value),
                e.new,
                e.old,
                tuple((a.aspect, a.new, a.old) for a in e.aspects),
            )
            for e in found.deliverables
        ),
        "sections": {(e.new, e.old, e.renamed, e.moved) for e in found.sections},
        "cited": (found.cited_no_longer, found.cited_first),
        "document": {(e.aspect, e.new, e.old) for e in found.document},
    }


def _paragraphs(document: Document) -> list[NodePath]:
    return [
        node.path
        for node in nodes_of(document)
        if isinstance(node.passage, Paragraph | PreambularParagraph)
        and node.path.paragraph == node.path
    ]


@slow
@given(edited_documents(counts=EVERY))
def test_every_paragraph_is_somewhere_once(two: EditedDocument) -> None:
    found = unctc.diff(two.old, two.new)
    _is_told_once(found, two.old, two.new)


@slow
@given(resolutions(), resolutions())
def test_every_paragraph_of_two_resolutions_is_somewhere_once(
    old: unctc.Resolution, new: unctc.Resolution
) -> None:
    _is_told_once(unctc.diff(old, new), old, new)


def _is_told_once(found: Comparison, old: Document, new: Document) -> None:
    ours = Counter(
        (
            *(each.old for each in found.pairs if each.old.paragraph == each.old),
            *(each for each in found.dropped if each.paragraph == each),
            *(each.old for each in found.split),
            *(path for each in found.merged for path in each.old),
        )
    )
    theirs = Counter(
        (
            *(each.new for each in found.pairs if each.new.paragraph == each.new),
            *(each for each in found.added if each.paragraph == each),
            *(path for each in found.split for path in each.new),
            *(each.new for each in found.merged),
        )
    )
    assert ours == Counter(_paragraphs(old))
    assert theirs == Counter(_paragraphs(new))


@slow
@given(
    edited_documents(
        counts=EditCounts(drops=1, insertions=1, moves=1, dues=1, rolls=1, reworded=0.0)
    )
)
def test_the_comparison_finds_what_was_done(two: EditedDocument) -> None:
    # What is dropped and what is inserted may say the same but for a clause: nobody could tell that it is another.
    assume(not _half_alike(two))
    found = unctc.diff(two.old, two.new)
    pairs = {each.old: each.new for each in found.pairs if each.old.part != "letter"}
    assert pairs == two.pairs
    assert set(found.dropped) == two.dropped
    assert set(found.added) == two.added
    # The fewest have moved: where two neighbours change places it is one of them.
    assert len(found.moved) <= len(two.moved)
    statuses: dict[NodePath, set[str]] = defaultdict(set)
    for each in found.deliverables:
        if each.old is not None and any(aspect.aspect == "due" for aspect in each.aspects):
            for path in each.old.paragraphs:  # what annex and enclosure promise alike is said once
                statuses[path].add(each.status.value)
    assert all("changed" in statuses[path] for path in two.dues)
    assert all("carried_over" in statuses[path] for path in two.rolled)


def _half_alike(two: EditedDocument) -> bool:
    ours, theirs = (
        [ordered_words(text) for path, text in texts_of(document).items() if NodePath(path) in some]
        for document, some in ((two.old, two.dropped), (two.new, two.added))
    )
    return any(
        common_in_order(one, other) > min(len(one), len(other)) / 2
        for one in ours
        for other in theirs
    )


@slow
@given(edited_documents(counts=EVERY))
def test_a_comparison_comes_back_from_json(two: EditedDocument) -> None:
    found = unctc.diff(two.old, two.new)
    assert load_comparison_json(dump_comparison_json(found)) == found


@slow
@given(edited_documents(counts=EVERY))
def test_the_edits_make_the_new_words_of_the_old_ones(two: EditedDocument) -> None:
    found = unctc.diff(two.old, two.new)
    texts, others = (
        {node.path: node.passage.text for node in nodes_of(each)} for each in (two.old, two.new)
    )
    for each in found.paragraphs:
        pieces, done = [], 0
        for edit in each.edits:
            assert edit.removed == edit.old.of(texts[each.old])
            pieces += [texts[each.old][done : edit.old.start], edit.inserted]
            done = edit.old.end
        assert "".join((*pieces, texts[each.old][done:])) == others[each.new]
