"""Paragraphs of two parts in two languages: which answer each other, and in what that can be compared they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from unctc.alignment.evidence import facts_of
from unctc.alignment.paragraphs import Pair
from unctc.alignment.passage_lengths import is_note_or_mark
from unctc.alignment.versions import align_versions
from unctc.comparing.identifying_citations import IdentifyingCitations, cited_apart
from unctc.comparing.language_facts import LanguageText, differing_facts, facts_for_pairing
from unctc.comparing.paragraphs import PartChanges
from unctc.comparing.text_parts import TextPart
from unctc.model.changes import AspectChange, ParagraphChange
from unctc.model.languages import Language
from unctc.model.nodes import Node
from unctc.tracing.concepts import find_concepts_in

__all__ = ["compare_versions"]

Versions = tuple[IdentifyingCitations, IdentifyingCitations]

# Of language versions of Council resolutions one pair of paragraphs in thirteen with a concept each shares none, for the
# tables of two languages are not equally rich; of those with three each, one in eight hundred; with four, none was met.
_SEVERAL: Final = 4


def compare_versions(
    old: TextPart, new: TextPart, versions: Versions, *, one_document: bool
) -> PartChanges:
    """Return what became of the paragraphs of *old* in *new*, which is in another language.

    Args:
        old: a part of the old document.
        new: the part of the new one that answers it.
        versions: the two documents, each with its language.
        one_document: whether they are versions of one document: then numbers decide where they can.
    """
    sides = tuple(
        [node for node in part.paragraphs if not is_note_or_mark(node.passage.text)]
        for part in (old, new)
    )
    languages = versions[0].language, versions[1].language
    concepts = [
        find_concepts_in([node.passage.text for node in side], language)
        for side, language in zip(sides, languages, strict=True)
    ]
    evidence = None
    if not one_document:
        evidence = (
            _evidence(sides[0], languages[0], concepts[0]),
            _evidence(sides[1], languages[1], concepts[1]),
        )
    found = PartChanges(pairs=align_versions(*sides, evidence=evidence))
    for pair in found.pairs:
        if pair.left is None or pair.right is None:
            found.dropped += [pair.left.path] if pair.left else []
            found.added += [pair.right.path] if pair.right else []
            continue
        assert pair.left_index is not None
        assert pair.right_index is not None
        named = concepts[0][pair.left_index], concepts[1][pair.right_index]
        found.paragraphs.append(_change(pair.left, pair.right, versions, named, pair))
    return found


def _evidence(
    nodes: Sequence[Node], language: Language, concepts: Sequence[frozenset[str]]
) -> tuple[frozenset[str], ...]:
    """Return what each paragraph says in every language alike, concepts and bodies included."""
    return tuple(
        facts_of(node.passage)
        | facts_for_pairing(LanguageText(node.passage.text, language))
        | frozenset(f"concept {each}" for each in own)
        for node, own in zip(nodes, concepts, strict=True)
    )


def _change(
    old: Node,
    new: Node,
    versions: Versions,
    concepts: tuple[frozenset[str], frozenset[str]],
    pair: Pair,
) -> ParagraphChange:
    one, other = (
        LanguageText(node.passage.text, version.language)
        for node, version in zip((old, new), versions, strict=True)
    )
    aspects = [
        AspectChange(each.aspect, old=each.old, new=each.new)
        for each in differing_facts(one, other)
    ]
    aspects += _of_concepts(*concepts)
    removed, added = cited_apart(old, new, versions)
    return ParagraphChange(
        old=old.path,
        new=new.path,
        likeness=round(pair.likeness, 3),
        citations_added=tuple(sorted(added)),
        citations_removed=tuple(sorted(removed)),
        aspects=tuple(aspects),
    )


def _of_concepts(old: frozenset[str], new: frozenset[str]) -> Iterator[AspectChange]:
    """Yield the concepts of two paragraphs that are about different things: both have several and share none."""
    if min(len(old), len(new)) >= _SEVERAL and old.isdisjoint(new):
        yield AspectChange("concepts", old=", ".join(sorted(old)), new=", ".join(sorted(new)))
