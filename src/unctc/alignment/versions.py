"""Which paragraph answers which in two language versions of one document.

Language versions have the same numbers, so numbers decide, unless one version lacks a paragraph and all
numbers after it are one less. Then the order decides together with what a paragraph says in every
language: the documents that it cites, the numbers that it states, and how long it is.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from unctc.alignment.evidence import PairEvidence, facts_of
from unctc.alignment.paragraphs import Pair, number_of
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Paragraph

__all__ = ["align_versions", "paths_in_left"]

Evidence = Sequence[frozenset[str]]

# What a pair is worth of which neither states a number or cites anything: nothing is known. Of which one
# does: a little less, for one language may spell out what another writes in digits.
_UNSTATED: Final = (0.5, 0.3)
# How much of that a difference in length takes away; a paragraph twice as long as expected loses this much.
_LENGTH: Final = 0.3
# What it costs to leave a paragraph alone: two are left alone only where they say quite different things.
_ALONE: Final = -0.5
# How much the same number adds: it decides only where nothing else does.
_SAME_NUMBER: Final = 0.01
# How far from its expected place the partner of a paragraph is looked for, beside how many are lacking.
_BAND: Final = 12
_WIDEST: Final = 50


def align_versions(
    left: Sequence[Node],
    right: Sequence[Node],
    *,
    evidence: tuple[Evidence, Evidence] | None = None,
) -> tuple[Pair, ...]:
    """Return which numbered paragraph of one language version answers which of another.

    Args:
        left: the paragraphs of the one version, in order.
        right: those of the other.
        evidence: what each of them says in every language alike, for two documents that are no versions of
            one: numbers then decide nothing.

    Returns:
        The pairs in the order of *left*, then what only *right* has.

    Example:
        >>> from unctc.model.passages import Paragraph
        >>> def nodes(*texts):
        ...     numbered = enumerate(texts, 1)
        ...     return [
        ...         Node(NodePath(f"annex/{n}"), Paragraph(text, number=n)) for n, text in numbered
        ...     ]
        >>> english = nodes(
        ...     "It visits 12 States.", "It meets experts.", "It reports every 90 days."
        ... )
        >>> french = nodes("Elle se rend dans 12 États.", "Elle fait rapport tous les 90 jours.")
        >>> for pair in align_versions(english, french):
        ...     print(pair.left and str(pair.left.path), pair.right and str(pair.right.path))
        annex/1 annex/1
        annex/2 None
        annex/3 annex/2
    """
    partner = _by_number(left, right) if evidence is None else None
    if partner is None:
        partner = _in_order(_Worth.of(left, right, evidence))
    pairs = [
        Pair(
            left=node,
            right=None if (other := partner.get(one)) is None else right[other],
            left_index=one,
            right_index=other,
        )
        for one, node in enumerate(left)
    ]
    taken = set(partner.values())
    pairs += [
        Pair(left=None, right=node, right_index=other)
        for other, node in enumerate(right)
        if other not in taken
    ]
    return tuple(pairs)


def paths_in_left(left: Sequence[Node], right: Sequence[Node]) -> dict[NodePath, NodePath | None]:
    """Return, for each node of the right version, the path of what answers it in the left one.

    Where the numbers of a part are the same in both, the path is the same; what is part of a paragraph goes
    with it. ``None`` is a numbered paragraph that nothing answers, and for what is part of it.

    Args:
        left: the nodes of the one version, in order.
        right: those of the other.

    Example:
        >>> from unctc.model.passages import Paragraph
        >>> def nodes(*texts):
        ...     numbered = enumerate(texts, 1)
        ...     return [
        ...         Node(NodePath(f"annex/{n}"), Paragraph(text, number=n)) for n, text in numbered
        ...     ]
        >>> english = nodes(
        ...     "It visits 12 States.", "It meets experts.", "It reports every 90 days."
        ... )
        >>> french = nodes("Elle se rend dans 12 États.", "Elle fait rapport tous les 90 jours.")
        >>> for path, here in paths_in_left(english, french).items():
        ...     print(path, here)
        annex/1 annex/1
        annex/2 annex/3
    """
    ours, theirs = _numbered(left), _numbered(right)
    found: dict[NodePath, NodePath | None] = {}
    for part, there in theirs.items():
        here = ours.get(part, [])
        if [node.path for node in here] != [node.path for node in there]:
            found |= {
                each.right.path: each.left.path if each.left else None
                for each in align_versions(here, there)
                if each.right is not None
            }

    def in_left(path: NodePath) -> NodePath | None:
        if path not in found:
            above = in_left(path.parent) if path.parent else path.parent
            found[path] = None if above is None else above / path.name
        return found[path]

    return {node.path: in_left(node.path) for node in right}


def _numbered(nodes: Sequence[Node]) -> dict[NodePath, list[Node]]:
    """Return the numbered paragraphs of each part."""
    found: dict[NodePath, list[Node]] = defaultdict(list)
    for node in nodes:
        if isinstance(node.passage, Paragraph) and node.passage.number is not None:
            found[node.path.parent].append(node)
    return found


def _by_number(left: Sequence[Node], right: Sequence[Node]) -> dict[int, int] | None:
    """Return the positions of the same numbers; ``None`` where the numbers may have closed up after a gap."""
    ours, theirs = _names(left), _names(right)
    where = {name: other for other, name in enumerate(theirs)}
    # A paragraph that is lacking from the middle left its number free: the others kept theirs.
    shorter, longer = sorted((ours, theirs), key=len)
    if len(shorter) != len(longer) and shorter == longer[: len(shorter)]:
        return None
    return {one: where[name] for one, name in enumerate(ours) if name in where}


def _names(nodes: Sequence[Node]) -> list[tuple[int | None, int]]:
    """Return what each paragraph is called: its number, or none, and how many of that have come before it."""
    seen: Counter[int | None] = Counter()
    names = []
    for node in nodes:
        number = node.passage.number if isinstance(node.passage, Paragraph) else None
        seen[number] += 1
        names.append((number, seen[number]))
    return names


def _in_order(table: _Worth) -> dict[int, int]:
    """Return the pairing without a move that is worth most, found line by line near the diagonal."""
    left, right = table.left, table.right
    if len(left) < len(right):
        return {one: other for other, one in _in_order(table.mirrored()).items()}
    best: dict[tuple[int, int], float] = {(0, 0): 0.0}
    came: dict[tuple[int, int], tuple[int, int]] = {}
    for one in range(len(left) + 1):
        for other in table.near(one):
            options = [
                (best[before] + gain, before)
                for before, gain in table.steps(one, other)
                if before in best
            ]
            if options:
                best[one, other], came[one, other] = max(options)
    partner: dict[int, int] = {}
    at = (len(left), len(right))
    while at in came:
        before = came[at]
        if at == (before[0] + 1, before[1] + 1):
            partner[before[0]] = before[1]
        at = before
    return partner


@frozen
class _Worth:
    """What any two paragraphs of two versions are worth as a pair; the left one has as many or more."""

    left: Sequence[Node]
    right: Sequence[Node]
    evidence: PairEvidence
    ratio: float

    @classmethod
    def of(
        cls,
        left: Sequence[Node],
        right: Sequence[Node],
        stated: tuple[Evidence, Evidence] | None = None,
    ) -> _Worth:
        if stated is None:
            stated = (
                tuple(facts_of(node.passage) for node in left),
                tuple(facts_of(node.passage) for node in right),
            )
        evidence = PairEvidence.of(*stated)
        lengths = [sum(len(node.passage.text) + 1 for node in side) for side in (left, right)]
        means = [
            length / (len(side) or 1) for length, side in zip(lengths, (left, right), strict=True)
        ]
        ratio = means[0] / means[1] if all(means) else 1.0
        return cls(left, right, evidence, ratio)

    def mirrored(self) -> _Worth:
        """Return the same with the two versions exchanged."""
        return _Worth.of(self.right, self.left, (self.evidence.right, self.evidence.left))

    def near(self, one: int) -> range:
        """Return the positions on the right that may come with a position on the left."""
        band = min(len(self.left) - len(self.right), _WIDEST) + _BAND
        expected = round(one * len(self.right) / len(self.left)) if self.left else 0
        return range(max(0, expected - band), min(len(self.right), expected + band) + 1)

    def steps(self, one: int, other: int) -> Iterator[tuple[tuple[int, int], float]]:
        """Yield the positions from which a position is reached, and what the step is worth."""
        if one and other:
            yield (one - 1, other - 1), self.pair(one - 1, other - 1)
        if one:
            yield (one - 1, other), _ALONE
        if other:
            yield (one, other - 1), _ALONE

    def pair(self, one: int, other: int) -> float:
        """Return what two paragraphs are worth as a pair."""
        stated = sum(map(bool, (self.evidence.left[one], self.evidence.right[other])))
        worth = _UNSTATED[stated] if stated < 2 else self.evidence.likeness(one, other)
        lengths = [len(node.passage.text) + 1 for node in (self.left[one], self.right[other])]
        worth -= _LENGTH * abs(math.log2(lengths[0] / lengths[1] / self.ratio))
        same = number_of(self.left[one], one) == number_of(self.right[other], other)
        return worth + _SAME_NUMBER * same
