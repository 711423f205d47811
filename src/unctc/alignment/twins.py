"""Paragraphs that a text has twice in the same words: which of them is which, their order alone shows."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import Final

from unctc.alignment.kept_order import kept_in_order

__all__ = ["twins_in_order"]

# How many twins with how many partners are looked at: beyond that each keeps the one it has.
_MOST: Final = 10_000
_ROUNDS: Final = 3


def twins_in_order(
    partner: Mapping[int, int], left: Sequence[Hashable], right: Sequence[Hashable]
) -> dict[int, int]:
    """Return *partner* with twins exchanged, on either side, so that they pass as few of their neighbours as can be.

    Args:
        partner: which position on the right answers which on the left.
        left: what the paragraphs on the left say: twins say the same.
        right: what those on the right say.

    Example:
        >>> twins_in_order({0: 2, 1: 1, 2: 0}, "aba", "abx")
        {0: 0, 1: 1, 2: 2}
        >>> twins_in_order({0: 2, 1: 1}, "aba", "xba")
        {1: 1, 2: 2}
    """
    if all(len(set(side)) == len(side) for side in (left, right)):
        return dict(partner)  # neither has twins
    back = {other: one for one, other in partner.items()}
    first = _in_order(partner, left, right)
    second = {one: other for other, one in _in_order(back, right, left).items()}
    choices = [(_disorder(each), each) for each in (first, second)]
    if choices[0][0] == choices[1][0] and first != second:
        return dict(partner)  # whichever text is called the left one
    _, best = min(choices, key=lambda each: each[0])
    return dict(sorted(best.items()))


def _in_order(
    partner: Mapping[int, int], left: Sequence[Hashable], right: Sequence[Hashable]
) -> dict[int, int]:
    """Return *partner* with twins exchanged, those on the left first."""
    found = dict(partner)
    # Twins among the neighbours may have been exchanged after those that they are neighbours of.
    for _ in range(_ROUNDS):
        before = found
        back = _exchanged({one: found[one] for one in sorted(found)}, left)
        back = _exchanged({other: one for one, other in back.items()}, right)
        found = {one: other for other, one in back.items()}
        if found == before:
            break
    return found


def _disorder(partner: Mapping[int, int]) -> tuple[int, int, list[int]]:
    """Return how many pairs have moved, how far, and which pairs they are, from either side alike."""
    pairs = sorted(partner.items())
    kept = kept_in_order([other for _, other in pairs])
    far = sum(abs(one - other) for one, other in pairs)
    return len(pairs) - len(kept), far, sorted(one + other for one, other in pairs)


def _exchanged(partner: Mapping[int, int], says: Sequence[Hashable]) -> dict[int, int]:
    """Return *partner* with the twins on its left exchanged."""
    classes: dict[Hashable, list[int]] = defaultdict(list)
    for position, each in enumerate(says):
        classes[each].append(position)
    found = dict(partner)
    for twins in classes.values():
        partners = sorted(found[each] for each in twins if each in found)
        if len(twins) < 2 or not partners or len(twins) * len(partners) > _MOST:
            continue
        others = {one: other for one, other in found.items() if one not in set(twins)}
        chosen = _chosen(twins, partners, sorted(others), sorted(others.values()))
        for each in twins:
            found.pop(each, None)
        found.update(zip(chosen, partners, strict=True))
    return found


def _chosen(
    twins: Sequence[int], partners: Sequence[int], before: Sequence[int], behind: Sequence[int]
) -> list[int]:
    """Return which twins have the partners, in order, so that those pass the fewest of the other pairs together."""
    places = [bisect_left(before, each) for each in twins]
    wanted = [bisect_left(behind, each) for each in partners]
    # The least that the first partners cost with the first twins, and whether the last of these twins is taken.
    costs: list[list[tuple[int, bool]]] = [[(0, False)] * (len(twins) + 1)]
    for many, want in enumerate(wanted, 1):
        row: list[tuple[int, bool]] = [(_NEVER, False)] * (len(twins) + 1)
        for at in range(many, len(twins) + 1):
            taken = costs[-1][at - 1][0] + abs(places[at - 1] - want)
            row[at] = min((row[at - 1][0], False), (taken, True))
        costs.append(row)
    chosen: list[int] = []
    at = len(twins)
    for row in reversed(costs[1:]):
        while not row[at][1]:
            at -= 1
        at -= 1
        chosen.append(twins[at])
    return chosen[::-1]


_NEVER: Final = 1 << 60
