"""The pieces that lists are made of: lines, columns of lines, cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from unctc.late_patterns import late_pattern

__all__ = ["ListSegment", "segments_of_text"]

_CELL_GAP: Final = late_pattern(r"\t+| {3,}")
_LINE: Final = late_pattern(r"[^\n\r\f\v\u2028\u2029]+")


@frozen(kw_only=True)
class ListSegment:
    """A line, or a part of a line that stands in a column or a cell of its own.

    Attributes:
        start: where it begins in the text.
        end: where it ends.
        left: where on its page it begins, in points; ``None`` where that is not known.
        heading: whether the layout shows it to be a heading.
        table: the table that it is a cell of; ``None`` outside tables.
        row: the row of the table.
        column: the column of the table, or the part of the line, from 0.
        alone: whether nothing stands beside it.
        whole: whether it is a paragraph of its own, and no line of one.
        goes_on: whether the layout shows that it goes on the line before.
    """

    start: int
    end: int
    left: float | None = None
    heading: bool = False
    table: int | None = None
    row: int = 0
    column: int = 0
    alone: bool = True
    whole: bool = False
    goes_on: bool = False

    @property
    def is_shown(self) -> bool:
        """Whether the layout shows it to be a line by itself, and no wrapped line of plain text."""
        return self.heading or self.whole or self.left is not None


def segments_of_text(text: str, start: int = 0, end: int | None = None) -> Iterator[ListSegment]:
    r"""Yield the lines of *text*, those that are set in columns cut at tabs and wide gaps.

    Example:
        >>> text = "Resolutions\n70/1\tTransforming our world"
        >>> [(text[each.start : each.end], each.column) for each in segments_of_text(text)]
        [('Resolutions', 0), ('70/1', 0), ('Transforming our world', 1)]
    """
    for line in _LINE.finditer(text, start, len(text) if end is None else end):
        printed = line[0].strip()
        if not printed:
            continue
        start = line.start() + line[0].index(printed[0])
        end = start + len(printed)
        if "\t" not in printed and "   " not in printed:
            yield ListSegment(start=start, end=end)
            continue
        cuts = [match.span() for match in _CELL_GAP.finditer(text, start, end)]
        begins, ends = [start, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), end]
        for column, (begin, stop) in enumerate(zip(begins, ends, strict=True)):
            yield ListSegment(start=begin, end=stop, column=column, alone=not cuts)
