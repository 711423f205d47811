"""Pages, and where on them a range of the source is: boxes to mark words with."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from unctc.model.locations import Location, Span

__all__ = ["Box", "DocumentLayout", "PageLayout", "boxes_of"]

_FIELDS = 6
_SAME_LINE = 0.5
"""How much of the lower of two boxes must lie beside the other for them to be on one line."""


@frozen
class Box:
    """A box on a page, in points from the lower left corner, as in PDF.

    Attributes:
        page: the page, counted from 1 in the file.
        left: its left edge.
        bottom: its lower edge.
        right: its right edge.
        top: its upper edge.
    """

    page: int
    left: float
    bottom: float
    right: float
    top: float


def _boxes() -> Sequence[float]:
    return array("d")


@frozen(kw_only=True)
class PageLayout:
    """A page: which part of the source is on it, and where its pieces are set.

    Attributes:
        number: counted from 1 in the file.
        start: the offset of its first character in the source.
        end: the offset after its last.
        width: its width in points.
        height: its height in points.
        boxes: six numbers a piece of a line, packed: first offset, offset after the last, left, bottom,
            right, top.
    """

    number: int
    start: int
    end: int
    width: float
    height: float
    boxes: Sequence[float] = field(factory=_boxes, repr=False)


def boxes_of(pages: Sequence[PageLayout], ranges: Iterable[Span]) -> tuple[Box, ...]:
    """Return the boxes of *ranges* on *pages*, one a line.

    The ends of a range within a piece of type are found by its share of the piece: half of them are less
    than two points off, which is enough to mark words.
    """
    found: list[Box] = []
    for span in ranges:
        for page in pages:
            if page.start < span.end and span.start < page.end:
                found.extend(_on_page(page, span))
    return tuple(_joined(found))


def _on_page(page: PageLayout, span: Span) -> Iterator[Box]:
    packed = page.boxes
    for at in range(0, len(packed), _FIELDS):
        start, end, left, bottom, right, top = packed[at : at + _FIELDS]
        if start >= span.end or end <= span.start:
            continue
        width = (right - left) / (end - start)
        first = max(span.start, start) - start
        last = min(span.end, end) - start
        yield Box(page.number, left + width * first, bottom, left + width * last, top)


def _joined(boxes: Iterable[Box]) -> Iterator[Box]:
    """Yield *boxes* with those side by side on one line made one."""
    last: Box | None = None
    for box in boxes:
        if last is not None and _on_one_line(last, box):
            last = Box(
                last.page,
                min(last.left, box.left),
                min(last.bottom, box.bottom),
                max(last.right, box.right),
                max(last.top, box.top),
            )
            continue
        if last is not None:
            yield last
        last = box
    if last is not None:
        yield last


def _on_one_line(one: Box, other: Box) -> bool:
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    lower = min(one.top - one.bottom, other.top - other.bottom)
    near = other.left - one.right < max(one.top - one.bottom, other.top - other.bottom) * 3
    return one.page == other.page and shared > _SAME_LINE * lower and near


@frozen(kw_only=True)
class DocumentLayout:
    """Where the text of a document is set on the pages of the file that it was read from.

    It is derived from the file: no format writes it, and it does not count when documents are compared.

    Attributes:
        pages: the pages, in order.

    Example:
        >>> page = PageLayout(
        ...     number=1,
        ...     start=0,
        ...     end=10,
        ...     width=595,
        ...     height=842,
        ...     boxes=array("d", (0, 10, 72, 700, 172, 712)),
        ... )
        >>> layout = DocumentLayout(pages=(page,))
        >>> [(box.page, box.left, box.right) for box in layout.boxes(Location(5, 10, 1))]
        [(1, 122.0, 172.0)]
    """

    pages: tuple[PageLayout, ...] = ()

    def boxes(self, location: Location) -> tuple[Box, ...]:
        """Return where on the pages *location* is, one box a line.

        The ends are found by their share of the type around them: half of them are less than two points off,
        which is enough to mark words.

        Args:
            location: the place of a passage, of a citation (``passage.locate(citation.span)``), of a finding.
        """
        return boxes_of(self.pages, location.ranges)
