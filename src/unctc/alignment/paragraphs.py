"""Annex and enclosure side by side: which paragraph of the one mirrors which of the other.

An enclosure of this kind is the annex told again from its own body's side: the same numbers, nearly the
same words. Paragraphs are paired by number; where the number leads to other words, by likeness; and
paragraphs that share a number and nothing else are each programme's own.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from unctc.extraction.bodies import names_of_tellers
from unctc.model.bodies import Body
from unctc.model.languages import Language
from unctc.model.letters import Attachment, Enclosure, Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node, nodes_of
from unctc.model.passages import Heading, Paragraph
from unctc.model.programmes import WorkProgramme

__all__ = ["Pair", "PartPair", "pair_paragraphs", "pair_parts", "words_of"]

# How much of their words two paragraphs share that say the same of two bodies; others share far less.
ALIKE = 0.5
_WINDOW = 6
_MIRRORED = 0.5
_NO_LETTERS = re.compile(r"[\W\d_]+")
_MIRRORING = frozenset({Body.CTC, Body.CTED})


@frozen
class Pair:
    """Two nodes that correspond.

    Attributes:
        left: the node in the annex; ``None`` where the annex has none.
        right: the node in the enclosure; ``None`` where the enclosure has none.
        alike: whether they say the same in the main; paragraphs that do not are each programme's own.
    """

    left: Node | None
    right: Node | None
    alike: bool = True


@frozen
class PartPair:
    """An annex and what mirrors it.

    Attributes:
        left: the annex.
        right: the enclosure, or the annex of the other body.
        left_path: the annex's path.
        right_path: the enclosure's path.
        paragraphs: the paragraphs, in the order of the annex, then those only the enclosure has.
        headings: the headings, by their sections' numbers.
    """

    left: Attachment
    right: Attachment
    left_path: NodePath
    right_path: NodePath
    paragraphs: tuple[Pair, ...] = field(repr=False)
    headings: tuple[Pair, ...] = field(repr=False)

    @property
    def mirrored(self) -> bool:
        """Whether the two correspond paragraph by paragraph, as programmes of this kind do."""
        whole = [each for each in self.paragraphs if each.left and each.right and each.alike]
        sizes = [
            sum(each.left is not None for each in self.paragraphs),
            sum(each.right is not None for each in self.paragraphs),
        ]
        return len(whole) >= max(1, _MIRRORED * min(sizes))

    @property
    def mirroring(self) -> tuple[tuple[Node, Node], ...]:
        """The paragraphs that say the same of two bodies; none where the parts do not correspond."""
        if not self.mirrored:
            return ()
        return tuple(
            (each.left, each.right)
            for each in self.paragraphs
            if each.left is not None and each.right is not None and each.alike
        )

    @property
    def headed(self) -> tuple[tuple[Node, Node], ...]:
        """The headings of sections that both have."""
        if not self.mirrored:
            return ()
        return tuple(
            (each.left, each.right)
            for each in self.headings
            if each.left is not None and each.right is not None
        )


def pair_parts(document: Letter, *, cjk: bool) -> tuple[PartPair, ...]:
    """Pair each annex with its first enclosure, or the annexes of the two bodies with each other."""
    with_programme = [
        each
        for each in zip(document.attachment_paths, document.attachments, strict=True)
        if each[1].programme is not None
    ]
    found: list[tuple[_Part, _Part]] = []
    for before, after in itertools.pairwise(with_programme):
        if isinstance(after[1], Enclosure) and not isinstance(before[1], Enclosure):
            found.append((before, after))
    if not found and len(with_programme) > 1:
        bodies = {each.programme.body for _, each in with_programme[:2] if each.programme}
        if bodies == _MIRRORING:
            found.append((with_programme[0], with_programme[1]))
    return tuple(_part_pair(left, right, document.language, cjk=cjk) for left, right in found)


_Part = tuple[NodePath, Attachment]


def _part_pair(ours: _Part, theirs: _Part, language: Language, *, cjk: bool) -> PartPair:
    (left_path, left), (right_path, right) = ours, theirs
    assert left.programme is not None
    assert right.programme is not None
    return PartPair(
        left,
        right,
        left_path,
        right_path,
        pair_paragraphs(
            tuple(_paragraph_nodes(left_path, left.programme)),
            tuple(_paragraph_nodes(right_path, right.programme)),
            language,
            cjk=cjk,
        ),
        tuple(_pair_headings(left_path, left.programme, right_path, right.programme)),
    )


def _paragraph_nodes(path: NodePath, programme: WorkProgramme) -> Iterator[Node]:
    return (node for node in nodes_of(programme, path) if isinstance(node.passage, Paragraph))


def words_of(text: str, language: Language, *, cjk: bool) -> frozenset[str]:
    """Return the words of *text*, names of bodies, figures and signs aside.

    A script that does not divide words is told by its pairs of characters.
    """
    for name in reversed(names_of_tellers(text, language)):
        text = text[: name.start] + text[name.end :]
    plain = _NO_LETTERS.sub(" ", text).lower()
    if cjk:
        return frozenset(map("".join, itertools.pairwise(plain.replace(" ", ""))))
    return frozenset(plain.split())


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    together = len(one) + len(other)
    return 2 * len(one & other) / together if together else 1.0


def pair_paragraphs(
    left: Sequence[Node], right: Sequence[Node], language: Language, *, cjk: bool
) -> tuple[Pair, ...]:
    """Pair the paragraphs of two programmes: what is most alike first, then what has the same number."""
    ours = [words_of(node.passage.text, language, cjk=cjk) for node in left]
    theirs = [words_of(node.passage.text, language, cjk=cjk) for node in right]
    numbers = _by_number(right)
    same = [numbers.get(_number(node, index)) for index, node in enumerate(left)]
    partner: dict[int, int] = {}
    taken: set[int] = set()

    def take(one: int, other: int) -> None:
        partner[one] = other
        taken.add(other)

    alike = [
        (-likeness, abs(one - other), one, other)
        for one in range(len(left))
        for other in _near(one, same[one], len(right))
        if (likeness := _likeness(ours[one], theirs[other])) >= ALIKE
    ]
    for _, _, one, other in sorted(alike):
        if one not in partner and other not in taken:
            take(one, other)
    mirrored = set(partner)
    for one, numbered in enumerate(same):
        if numbered is not None and one not in partner and numbered not in taken:
            take(one, numbered)
    pairs = [
        Pair(node, right[partner[one]] if one in partner else None, one in mirrored)
        for one, node in enumerate(left)
    ]
    pairs += [
        Pair(None, node, alike=False) for other, node in enumerate(right) if other not in taken
    ]
    return tuple(pairs)


def _near(one: int, same: int | None, many: int) -> set[int]:
    """Return the places in which the partner of a paragraph is looked for."""
    around = {one} if same is None else {one, same}
    return {
        place
        for centre in around
        for place in range(max(0, centre - _WINDOW), min(many, centre + _WINDOW + 1))
    }


def _by_number(nodes: Sequence[Node]) -> dict[int, int]:
    found: dict[int, int] = {}
    for index, node in enumerate(nodes):
        found.setdefault(_number(node, index), index)
    return found


def _number(node: Node, index: int) -> int:
    passage = node.passage
    stated = passage.number if isinstance(passage, Paragraph) else None
    return index + 1 if stated is None else stated


def _pair_headings(
    left_path: NodePath, left: WorkProgramme, right_path: NodePath, right: WorkProgramme
) -> Iterable[Pair]:
    ours, theirs = _headings(left_path, left), _headings(right_path, right)
    for path in {**ours, **theirs}:
        yield Pair(ours.get(path), theirs.get(path))


def _headings(part: NodePath, programme: WorkProgramme) -> dict[str, Node]:
    nodes = nodes_of(programme, part)
    return {node.path.below(part): node for node in nodes if isinstance(node.passage, Heading)}
