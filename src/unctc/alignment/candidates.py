"""Which paragraphs are worth comparing: what is near, and what shares rare evidence."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

__all__ = ["around_diagonal", "worth_comparing"]

# Which pairs are compared: those so many places before and after where a partner is expected, and the few
# that share most of the evidence that no more than so many paragraphs have.
_WINDOW: Final = 3
_RARE: Final = 3
_POSTINGS: Final = 6
_VOTED: Final = 4


def worth_comparing(
    ours: Sequence[int],
    theirs: Sequence[int],
    evidence: Sequence[frozenset[str]],
    others: Sequence[frozenset[str]],
    numbered: Mapping[int, int],
) -> Iterator[tuple[int, int]]:
    """Yield what each of *ours* is worth being compared with: its place, its number, and its rare evidence."""
    having: dict[str, list[int]] = defaultdict(list)
    for at, other in enumerate(theirs):
        for piece in others[other]:
            having[piece].append(at)
    where = {other: at for at, other in enumerate(theirs)}
    scale = len(theirs) / len(ours) if ours else 1.0
    for index, one in enumerate(ours):
        expected = round(index * scale)
        found = {*_around(expected, len(theirs))}
        if (same := where.get(numbered.get(one, -1))) is not None:
            found.update(_around(same, len(theirs)))
        found.update(_sharing_most(evidence[one], having, expected))
        for at in found:
            yield one, theirs[at]


def _sharing_most(
    pieces: frozenset[str], having: Mapping[str, Sequence[int]], expected: int
) -> Iterator[int]:
    """Yield the few positions that share most of the rarest *pieces*."""
    counts = {piece: len(having[piece]) for piece in pieces if piece in having}
    rare = max(_RARE, min(counts.values(), default=0))
    votes = Counter(
        position
        for piece, count in counts.items()
        if count <= rare
        for position in _nearest(having[piece], expected)
    )
    for position, _ in sorted(votes.items(), key=lambda each: (-each[1], each[0]))[:_VOTED]:
        yield position


def _around(centre: int, many: int) -> range:
    return range(max(0, centre - _WINDOW), min(many, centre + _WINDOW + 1))


def _nearest(positions: Sequence[int], centre: int) -> Sequence[int]:
    """Return those few of *positions* that are nearest to *centre*."""
    first = bisect_left(positions, centre) - _POSTINGS // 2
    first = max(0, min(first, len(positions) - _POSTINGS))
    return positions[first : first + _POSTINGS]


def around_diagonal(ours: Sequence[int], theirs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of two gaps; of long ones those that are at about the same place."""
    scale = len(theirs) / len(ours)
    found = {
        (index, at)
        for index in range(len(ours))
        for at in _around(round(index * scale), len(theirs))
    }
    found |= {
        (at, index)
        for index in range(len(theirs))
        for at in _around(round(index / scale), len(ours))
    }
    for index, at in found:
        yield ours[index], theirs[at]
