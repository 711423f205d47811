"""Spans that cross: whether a span crosses one of many, without looking at each of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from unctc.model.locations import Span

__all__ = ["CrossingSpans"]


class CrossingSpans:
    """Spans of one text, each of which may be asked whether it crosses one of those that were added.

    Two spans cross when each holds an end of the other: neither is in the other, and they are not apart.

    Example:
        >>> spans = [Span(0, 4), Span(2, 6), Span(1, 3), Span(4, 6)]
        >>> crossing = CrossingSpans(spans)
        >>> crossing.add(spans[0])
        >>> [crossing.is_crossed_by(each) for each in spans]
        [False, True, False, False]
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        known = tuple(spans)
        self._ends_by_start = _Greatest(each.start for each in known)
        self._starts_by_end = _Greatest(each.end for each in known)

    def add(self, span: Span) -> None:
        """Add one of the spans."""
        self._ends_by_start.put(span.start, span.end)
        self._starts_by_end.put(span.end, -span.start)

    def is_crossed_by(self, span: Span) -> bool:
        """Whether *span* crosses one of those that were added."""
        return (
            self._ends_by_start.between(span.start, span.end) > span.end
            or self._starts_by_end.between(span.start, span.end) > -span.start
        )


class _Greatest:
    """The greatest value at the keys of a range: a tree over the keys, in which each node has the greatest below it."""

    def __init__(self, keys: Iterable[int]) -> None:
        self._keys = sorted(set(keys))
        self._tree = [float("-inf")] * (2 * len(self._keys))

    def put(self, key: int, value: int) -> None:
        at = len(self._keys) + bisect_left(self._keys, key)
        while at and self._tree[at] < value:
            self._tree[at] = value
            at //= 2

    def between(self, after: int, before: int) -> float:
        """Return the greatest value at the keys between two, which are left out."""
        first = len(self._keys) + bisect_right(self._keys, after)
        last = len(self._keys) + bisect_left(self._keys, before)
        found = float("-inf")
        while first < last:
            if first % 2:
                found = max(found, self._tree[first])
                first += 1
            if last % 2:
                last -= 1
                found = max(found, self._tree[last])
            first, last = first // 2, last // 2
        return found
