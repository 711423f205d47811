"""Which page of the printed document a place of the source is on, as far as the source says."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from attrs import frozen

from unctc.layout.page_elements import PageElement
from unctc.layout.source import Line, SourceText
from unctc.model.furniture import FurnitureKind

__all__ = ["Pages", "page_map"]


@frozen
class Pages:
    """Where each known page begins, as offsets; nothing where the source does not let one know."""

    starts: tuple[int, ...] = ()
    numbers: tuple[int, ...] = ()

    def of(self, offset: int) -> int | None:
        """Return the page of *offset*, counted from 1."""
        index = bisect_right(self.starts, offset) - 1
        return self.numbers[index] if index >= 0 else None


def page_map(source: SourceText, furniture: Sequence[PageElement], body: Sequence[Line]) -> Pages:
    """Return the pages of *source*: from its form feeds, or else from feet that count without a gap."""
    feet = [(each.line, each.page) for each in furniture if each.page is not None]
    if source.lines and source.lines[-1].leaf:
        return _by_form_feeds(source, feet)
    bare = [
        each.line
        for each in furniture
        if each.page is None
        and each.kind is FurnitureKind.PAGE_FOOT
        and feet
        and each.line.start < feet[0][0].start
    ]
    return _by_feet(feet, bare, body)


def _by_form_feeds(source: SourceText, feet: Sequence[tuple[Line, int]]) -> Pages:
    # The first leaf need not be page 1; but one foot alone may itself stand on the wrong leaf.
    (shift, votes), *_ = Counter(page - line.leaf for line, page in feet).most_common(1) or [(1, 0)]
    first = shift if votes > 1 else 1
    starts: dict[int, int] = {}
    for line in source.lines:
        starts.setdefault(line.leaf, line.start)
    leaves = [leaf for leaf in sorted(starts) if leaf + first >= 1]
    return Pages(tuple(starts[leaf] for leaf in leaves), tuple(leaf + first for leaf in leaves))


def _by_feet(feet: Sequence[tuple[Line, int]], bare: Sequence[Line], body: Sequence[Line]) -> Pages:
    """Count pages by their feet; the first page of a document has one without a page number."""
    numbers = [page for _, page in feet]
    if len(feet) < 2 or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return Pages()
    offsets = [line.start for line, _ in feet]
    text = [line.start for line in body]
    before, after = bisect_left(text, offsets[0]) > 0, bisect_right(text, offsets[-1]) < len(text)
    if before and not after:  # at the foot: a page ends with its number
        starts = [(line.end, page + 1) for line, page in feet]
        if numbers[0] == 1:
            starts.insert(0, (0, 1))
        elif numbers[0] == 2 and len(bare) == 1:
            starts[:0] = [(0, 1), (bare[0].end, 2)]
        return Pages(tuple(start for start, _ in starts), tuple(page for _, page in starts))
    if after and not before:  # at the head: a page begins with its number
        return Pages(tuple(offsets), tuple(numbers))
    return Pages()
