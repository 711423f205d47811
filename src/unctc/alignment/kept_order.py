"""What keeps its order when some of a text has moved: the longest run, so that the fewest are moves."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["kept_in_order"]


def kept_in_order(positions: Sequence[int], weights: Sequence[int] = ()) -> tuple[int, ...]:
    """Return the longest run of *positions* that increases: what is not in it is the smallest set of moves.

    Args:
        positions: the positions, each once.
        weights: what each weighs: of runs that are equally long the heaviest is kept.

    Example:
        >>> kept_in_order([3, 0, 1, 2, 4])
        (0, 1, 2, 4)
        >>> kept_in_order([1, 0], [5, 2]), kept_in_order([1, 0], [2, 5])
        ((1,), (0,))
    """
    ranks = {position: rank for rank, position in enumerate(sorted(positions), 1)}
    # A tree over the ranks: each node holds the best run that ends at one of the ranks below it.
    best: list[tuple[int, int, int]] = [(0, 0, -1)] * (len(ranks) + 1)
    before: list[int] = []
    longest = (0, 0, -1)
    for index, position in enumerate(positions):
        so_far = (0, 0, -1)
        rank = ranks[position]  # nothing has this rank yet
        while rank:
            so_far = max(so_far, best[rank])
            rank &= rank - 1
        before.append(so_far[2])
        weight = weights[index] if weights else 0
        run = (so_far[0] + 1, so_far[1] + weight, index)
        longest = max(longest, run)
        rank = ranks[position]
        while rank < len(best):
            best[rank] = max(best[rank], run)
            rank += rank & -rank
    kept: list[int] = []
    at = longest[2]
    while at >= 0:
        kept.append(positions[at])
        at = before[at]
    return tuple(reversed(kept))
