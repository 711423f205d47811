"""Which paragraph of one text has become several of another.

A paragraph is split where one place cuts it so that its head is one new paragraph and its tail another. A
new paragraph in the words of the template is none of the two: its words are in the head as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import field, frozen

from unctc.alignment.paragraphs import Pair
from unctc.alignment.word_order import lengths_in_order, ordered_words
from unctc.model.nodes import Node

__all__ = ["Pieces", "find_splits"]

# Which share of the words of a piece must be in its stretch of the whole, and of the whole in all pieces.
_OF_PIECE: Final = 0.6
_OF_WHOLE: Final = 0.6
# A piece has so many words at least; of fewer, many are somewhere in any paragraph.
_FEWEST: Final = 6
# How far apart two pieces may be.
_APART: Final = 4
# How far behind the partner of the paragraph before it the first piece is looked for.
_NEAR: Final = 6
# A paragraph that is this much like the one that answers it, and about as long, has lost no piece.
_WHOLE: Final = 0.97


@frozen
class Pieces:
    """A paragraph and the pieces that it has become.

    Attributes:
        whole: its position in its text, from 0.
        pieces: the positions of the pieces in the other text, in order.
    """

    whole: int
    pieces: tuple[int, ...]


def find_splits(
    pairs: Sequence[Pair], left: Sequence[Node], right: Sequence[Node]
) -> tuple[Pieces, ...]:
    """Return which paragraphs of *left* are several near each other in *right*.

    Args:
        pairs: which paragraph answers which.
        left: the paragraphs of the one text, in order.
        right: those of the other.

    Example:
        >>> from unctc.alignment.paragraphs import align
        >>> from unctc.model.node_paths import NodePath
        >>> from unctc.model.passages import Paragraph
        >>> def nodes(*texts):
        ...     return [
        ...         Node(NodePath(f"annex/{n}"), Paragraph(text, number=n))
        ...         for n, text in enumerate(texts, 1)
        ...     ]
        >>> visits = "The Committee will visit six States with their consent before June."
        >>> lists = "It will list what each of them needs and look for donors."
        >>> left, right = nodes(f"{visits} {lists}"), nodes(visits, lists)
        >>> find_splits(align(left, right), left, right)
        (Pieces(whole=0, pieces=(0, 1)),)
    """
    partner = {
        each.left_index: each.right_index
        for each in pairs
        if each.left_index is not None and each.right_index is not None
    }
    likeness = {each.left_index: each.likeness for each in pairs}
    alone = [each.right_index for each in pairs if each.left is None]
    seeker = _Seeker(left, right, free={each for each in alone if each is not None})
    found: dict[int, Pieces] = {}
    for whole, pieces in seeker.candidates(partner, likeness):
        if whole in found or seeker.free.isdisjoint(pieces):
            continue
        if seeker.is_cut(whole, pieces):
            taken = seeker.widened(whole, pieces)
            seeker.free.difference_update(taken)
            found[whole] = Pieces(whole, taken)
    return tuple(sorted(found.values(), key=lambda each: each.whole))


@frozen
class _Seeker:
    """Two texts, and the paragraphs of the right one that answer nothing yet."""

    left: Sequence[Node] = field(repr=False)
    right: Sequence[Node] = field(repr=False)
    free: set[int] = field(kw_only=True)
    words: dict[tuple[int, bool], tuple[str, ...]] = field(factory=dict, repr=False, kw_only=True)

    def candidates(
        self, partner: Mapping[int, int], likeness: Mapping[int | None, float]
    ) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Yield wholes with two neighbours that may be their pieces."""
        whole_of = {other: one for one, other in partner.items()}
        for piece in sorted(self.free):
            # Another paragraph may have come between the two pieces, but not many.
            near = sorted(range(piece - _APART, piece + _APART + 1), key=lambda at: abs(at - piece))
            for other in near:
                whole = whole_of.get(other)
                if whole is None:
                    continue
                if likeness[whole] < _WHOLE or self._is_shorter(whole, other):
                    yield whole, (min(piece, other), max(piece, other))
        # Neither piece may be like enough to the whole to answer it.
        for whole, expected in self._expected(partner):
            for first in expected:
                if {first, first + 1} <= self.free:
                    yield whole, (first, first + 1)

    def _is_shorter(self, whole: int, other: int) -> bool:
        """Whether what answers a paragraph lacks as many of its words as a piece has, however rare they are."""
        lacking = len(self._words(whole, left=True)) - len(self._words(other, left=False))
        return lacking >= _FEWEST

    def _expected(self, partner: Mapping[int, int]) -> Iterator[tuple[int, range]]:
        """Yield what answers nothing, and where its first piece may be: after the partner of its neighbour."""
        before = -1
        for whole in range(len(self.left)):
            if whole in partner:
                before = partner[whole]
            else:
                yield whole, range(before + 1, min(before + 1 + _NEAR, len(self.right) - 1))

    def widened(self, whole: int, pieces: tuple[int, ...]) -> tuple[int, ...]:
        """Return *pieces* with what is between them, follows or goes before them and is a piece, too."""
        while True:
            between = (at for at in range(pieces[0], pieces[-1]) if at not in pieces)
            for piece in (*between, pieces[-1] + 1, pieces[0] - 1):
                wider = tuple(sorted((*pieces, piece)))
                if piece in self.free and self.is_cut(whole, wider):
                    pieces = wider
                    break
            else:
                return pieces

    def is_cut(self, whole: int, pieces: Sequence[int]) -> bool:
        """Whether the pieces are, one after the other, what the whole is cut into."""
        words = self._words(whole, left=True)
        parts = [self._words(piece, left=False) for piece in pieces]
        if min(map(len, parts)) < _FEWEST:
            return False
        start, common = 0, 0
        for index, part in enumerate(parts):
            rest = [word for later in parts[index + 1 :] for word in later]
            if rest:
                heads = lengths_in_order(words[start:], part)
                tails = lengths_in_order(words[start:][::-1], rest[::-1])[::-1]
                cut = max(range(len(heads)), key=lambda at: (heads[at] + tails[at], -at))
                shared = heads[cut]
            else:
                cut = len(words) - start
                shared = lengths_in_order(words[start:], part)[-1]
            if shared < _OF_PIECE * len(part):
                return False
            common += shared
            start += cut
        return common >= _OF_WHOLE * len(words)

    def _words(self, index: int, *, left: bool) -> tuple[str, ...]:
        key = (index, left)
        if key not in self.words:
            side = self.left if left else self.right
            self.words[key] = ordered_words(side[index].passage.text)
        return self.words[key]
