"""Paragraphs of two parts in one language: which changed, and how; which are new, gone, split or merged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from attrs import define, field

from unctc.alignment.paragraphs import Pair, align
from unctc.alignment.splits import Pieces, find_splits
from unctc.alignment.word_diff import edits
from unctc.comparing.citation_lists import without_citations
from unctc.comparing.text_parts import TextPart
from unctc.extraction.bodies import names_of_programme_bodies
from unctc.model.changes import MergedParagraphs, ParagraphChange, SplitParagraph, WordEdit
from unctc.model.languages import Language
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Paragraph, Passage
from unctc.model.symbols import Symbol

__all__ = ["PartChanges", "change_of", "compare_paragraphs"]


@define
class PartChanges:
    """What became of the paragraphs of two parts that answer each other.

    Attributes:
        pairs: which paragraph answers which, those that are split or merged apart.
        paragraphs: every pair as a change, points and footnotes included, whether or not it differs.
        added: what is new.
        dropped: what is gone.
        split: what has become several.
        merged: what has become one.
    """

    pairs: tuple[Pair, ...] = ()
    paragraphs: list[ParagraphChange] = field(factory=list)
    added: list[NodePath] = field(factory=list)
    dropped: list[NodePath] = field(factory=list)
    split: list[SplitParagraph] = field(factory=list)
    merged: list[MergedParagraphs] = field(factory=list)

    @property
    def groups(self) -> Iterator[tuple[tuple[NodePath, ...], tuple[NodePath, ...]]]:
        """Yield what became what: the old paragraphs and the new ones, on either side none, one or several."""
        for pair in self.pairs:
            ours = (pair.left.path,) if pair.left else ()
            yield ours, (pair.right.path,) if pair.right else ()
        for split in self.split:
            yield (split.old,), split.new
        for merged in self.merged:
            yield merged.old, (merged.new,)


def compare_paragraphs(old: TextPart, new: TextPart, language: Language) -> PartChanges:
    """Return what became of the paragraphs of *old* in *new*.

    Args:
        old: a part of the old document.
        new: the part of the new one that answers it.
        language: the language of both.
    """
    left, right = old.paragraphs, new.paragraphs
    pairs = align(left, right, language=language, wordless=True, issues=True)
    found = PartChanges()
    gone: set[NodePath] = set()
    come: set[NodePath] = set()
    splits = find_splits(pairs, left, right)
    merges = find_splits(_mirrored(pairs), right, left)
    for pieces in _apart(splits, merges):
        split = SplitParagraph(
            old=left[pieces.whole].path, new=tuple(right[at].path for at in pieces.pieces)
        )
        found.split.append(split)
        gone.add(split.old)
        come.update(split.new)
    for pieces in _apart(merges, splits):
        merged = MergedParagraphs(
            old=tuple(left[at].path for at in pieces.pieces), new=right[pieces.whole].path
        )
        found.merged.append(merged)
        gone.update(merged.old)
        come.add(merged.new)
    found.pairs = tuple(_without(pairs, gone, come))
    for pair in found.pairs:
        if pair.left is None or pair.right is None:
            found.dropped += [pair.left.path] if pair.left else []
            found.added += [pair.right.path] if pair.right else []
            continue
        inside = old.inside[pair.left.path], new.inside[pair.right.path]
        _compare_inside(*inside, pair, language, found)
    return found


def _apart(found: Iterable[Pieces], others: Sequence[Pieces]) -> Iterator[Pieces]:
    """Yield those of *found* that share no paragraph with one of the *others*, which go the other way.

    A paragraph cannot be both cut and joined; which of the two is true nothing shows, from either side.
    """
    wholes = {each.whole for each in others}
    pieces = {at for each in others for at in each.pieces}
    for each in found:
        if each.whole not in pieces and wholes.isdisjoint(each.pieces):
            yield each


def _without(pairs: Iterable[Pair], gone: set[NodePath], come: set[NodePath]) -> Iterator[Pair]:
    """Yield the pairs of which nothing is split or merged; what loses its partner so is no pair but alone."""
    for pair in pairs:
        left = pair.left if pair.left and pair.left.path not in gone else None
        right = pair.right if pair.right and pair.right.path not in come else None
        if left is pair.left and right is pair.right:
            yield pair
        elif left is not None or right is not None:
            yield Pair(left=left, right=right)


def _mirrored(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    return tuple(
        Pair(
            left=each.right,
            right=each.left,
            left_index=each.right_index,
            right_index=each.left_index,
            likeness=each.likeness,
            moved=each.moved,
        )
        for each in pairs
    )


def _compare_inside(
    old: Sequence[Node], new: Sequence[Node], pair: Pair, language: Language, found: PartChanges
) -> None:
    """Compare the paragraphs of a pair themselves, and what is in them."""
    found.paragraphs.append(
        change_of(old[0], new[0], language, likeness=pair.likeness, moved=pair.moved)
    )
    points, other_points = ([n for n in side[1:] if _is_point(n)] for side in (old, new))
    same = [n.passage.text for n in points] == [n.passage.text for n in other_points]
    inner = (
        [
            Pair(left=one, right=other, likeness=1.0)
            for one, other in zip(points, other_points, strict=True)
        ]
        if same
        else align(points, other_points, language=language, wordless=True, issues=True)
    )
    # Footnotes and cells go by their places.
    rest, other_rest = (
        {n.path.below(side[0].path): n for n in side[1:] if not _is_point(n)} for side in (old, new)
    )
    inner = [
        *inner,
        *(
            Pair(left=rest.get(place), right=other_rest.get(place), likeness=1.0)
            for place in {**rest, **other_rest}
        ),
    ]
    for each in inner:
        if each.left is None or each.right is None:
            found.dropped += [each.left.path] if each.left else []
            found.added += [each.right.path] if each.right else []
        else:
            found.paragraphs.append(
                change_of(each.left, each.right, language, likeness=each.likeness, moved=each.moved)
            )


def _is_point(node: Node) -> bool:
    return isinstance(node.passage, Paragraph)


def change_of(
    old: Node, new: Node, language: Language, *, likeness: float, moved: bool
) -> ParagraphChange:
    """Return how two passages that answer each other differ, in words and citations."""
    one, other = old.passage, new.passage
    changes: tuple[WordEdit, ...] = ()
    if one.text != other.text:
        changes = tuple(
            WordEdit(a, b, removed=a.of(one.text), inserted=b.of(other.text))
            for a, b in edits(one, other, partial(names_of_programme_bodies, language=language))
        )
    cited, cites = _targets(one), _targets(other)
    differs = cited != cites
    return ParagraphChange(
        old=old.path,
        new=new.path,
        likeness=round(1.0 if one.text == other.text else likeness, 3),
        moved=moved,
        edits=changes,
        citations_added=tuple(sorted(cites - cited)),
        citations_removed=tuple(sorted(cited - cites)),
        citations_only=differs
        and without_citations(one, language) == without_citations(other, language),
    )


def _targets(passage: Passage) -> frozenset[Symbol]:
    return frozenset(each.target for each in passage.citations)
