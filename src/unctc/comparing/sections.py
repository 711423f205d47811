"""Sections of two parts: which are new, gone, renamed or moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from unctc.alignment.evidence import PairEvidence, words_of
from unctc.alignment.kept_order import kept_in_order
from unctc.alignment.paragraphs import ANYWHERE
from unctc.alignment.word_order import ordered_words
from unctc.comparing.citation_lists import without_citations
from unctc.model.changes import ChangeStatus, SectionChange
from unctc.model.languages import Language
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Passage

__all__ = ["compare_sections"]

Sections = Sequence[tuple[Node, tuple[NodePath, ...]]]

# Which share of the paragraphs of the smaller section must be in the other for both to be one section.
_SHARED: Final = 0.5


def compare_sections(
    old: Sections,
    new: Sections,
    partner: Mapping[NodePath, NodePath],
    *,
    language: Language | None,
    moved: Container[NodePath] = (),
) -> tuple[SectionChange, ...]:
    """Return what became of the sections.

    Sections go together that have one heading, then those that have most of their paragraphs in common,
    then those whose headings are alike.

    Args:
        old: the headings of the old part, each with the paths of the paragraphs under it.
        new: those of the new part.
        partner: the new paragraph that answers an old one.
        language: the language of both, so that the words of headings can be compared; ``None`` for two.
        moved: the old paragraphs that have moved: sections have rather moved with them than without.
    """
    wording = language is not None
    found: dict[int, int] = {}
    shared = _of_shared_paragraphs(old, new, partner)
    steps = (
        (_of_one_heading(old, new), shared, _alike(old, new))
        if wording
        else (shared, _of_one_place(old, new))
    )
    for step in steps:
        for one, other in step:
            if one not in found and other not in found.values():
                found[one] = other
    order = sorted(found.items())
    stayed = [sum(path not in moved for path in old[one][1]) for one, _ in order]
    sizes = [len(old[one][1]) + len(new[other][1]) for one, other in order]
    weights = [many * (sum(sizes) + 1) + size for many, size in zip(stayed, sizes, strict=True)]
    kept = set(kept_in_order([other for _, other in order], weights))
    changes = []
    for one, (heading, _) in enumerate(old):
        if one not in found:
            changes.append(
                SectionChange(
                    status=ChangeStatus.DROPPED, old=heading.path, old_heading=heading.passage.text
                )
            )
            continue
        answer = new[found[one]][0]
        changes.append(
            SectionChange(
                status=ChangeStatus.CHANGED,
                old=heading.path,
                new=answer.path,
                old_heading=heading.passage.text,
                new_heading=answer.passage.text,
                moved=found[one] not in kept,
                **(_renamed(heading.passage, answer.passage, language) if language else {}),
            )
        )
    taken = set(found.values())
    changes += [
        SectionChange(status=ChangeStatus.NEW, new=heading.path, new_heading=heading.passage.text)
        for other, (heading, _) in enumerate(new)
        if other not in taken
    ]
    changes = [
        each
        for each in changes
        if each.status is not ChangeStatus.CHANGED
        or (each.renamed or each.moved or each.citations_only)
    ]
    return tuple(changes if wording else _without_answers(changes, old, new, partner))


def _renamed(heading: Passage, answer: Passage, language: Language) -> dict[str, Any]:
    """Return in what the headings of a section differ: in words, or in what they cite alone."""
    if heading.text == answer.text:
        return {}
    cited, cites = (frozenset(each.target for each in h.citations) for h in (heading, answer))
    words, words_now = (without_citations(each, language) for each in (heading, answer))
    alone = cited != cites and words == words_now
    return {
        "renamed": not alone,
        "citations_added": tuple(sorted(cites - cited)),
        "citations_removed": tuple(sorted(cited - cites)),
        "citations_only": alone,
    }


def _without_answers(
    changes: Iterable[SectionChange],
    old: Sections,
    new: Sections,
    partner: Mapping[NodePath, NodePath],
) -> Iterator[SectionChange]:
    """Yield the changes but for sections that one version only marks up otherwise: their paragraphs are in both."""
    answered = {*partner, *partner.values()}
    under = {heading.path: paths for side in (old, new) for heading, paths in side}
    for each in changes:
        path = each.old or each.new
        assert path is not None
        lonely = bool(under[path]) and answered.isdisjoint(under[path])
        # A heading over no paragraph may be half of one: nothing shows which answers which.
        ends = (each.old, each.new)
        moved = all(end is not None and under[end] for end in ends)
        if lonely or moved:
            yield each


def _of_one_heading(old: Sections, new: Sections) -> Iterator[tuple[int, int]]:
    """Yield sections with the same words in their headings, where only one section on each side has them."""
    ours, theirs = (
        [ordered_words(heading.passage.text) for heading, _ in side] for side in (old, new)
    )
    for one, words in enumerate(ours):
        if words and ours.count(words) == theirs.count(words) == 1:
            yield one, theirs.index(words)


def _of_shared_paragraphs(
    old: Sections, new: Sections, partner: Mapping[NodePath, NodePath]
) -> Iterator[tuple[int, int]]:
    """Yield sections that have most of their paragraphs in common, those with the most first."""
    section_of = {path: other for other, (_, under) in enumerate(new) for path in under}
    shared: Counter[tuple[int, int]] = Counter()
    for one, (_, under) in enumerate(old):
        answers = (section_of.get(partner[path]) for path in under if path in partner)
        shared.update((one, other) for other in answers if other is not None)
    for (one, other), many in sorted(shared.items(), key=lambda each: (-each[1], sum(each[0]))):
        if many >= _SHARED * min(len(old[one][1]), len(new[other][1])):
            yield one, other


def _of_one_place(old: Sections, new: Sections) -> Iterator[tuple[int, int]]:
    """Yield sections of one path: language versions have the same numbers."""
    where = {heading.path: other for other, (heading, _) in enumerate(new)}
    for one, (heading, _) in enumerate(old):
        if heading.path in where:
            yield one, where[heading.path]


def _alike(old: Sections, new: Sections) -> Iterator[tuple[int, int]]:
    """Yield sections with like headings, the most alike first."""
    ours, theirs = ([words_of(heading.passage.text) for heading, _ in side] for side in (old, new))
    evidence = PairEvidence.of(ours, theirs)
    likeness = {
        (one, other): evidence.likeness(one, other)
        for one in range(len(ours))
        for other in range(len(theirs))
    }
    for pair, alike in sorted(likeness.items(), key=lambda each: (-each[1], sum(each[0]))):
        if alike >= ANYWHERE:
            yield pair
