"""The grid of a table in a Word file: its rows, and which of its cells are merged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from lxml import etree

from unctc.loaders.docx.package import attribute, child_of, w
from unctc.model.whole_numbers import whole_number

__all__ = ["AROUND", "ON", "MergedCell", "rows_below", "rows_of"]

ON: Final = ("1", "true", "on", None)
"""The values of an attribute that switches something on; ``None`` where it has none."""
_MOST_COLUMNS: Final = 1000
_ROW: Final = w("tr")
_CELL: Final = w("tc")
AROUND: Final = {w("sdt"), w("sdtContent"), w("customXml"), w("body")}
"""Elements around those of the text: content controls and the like."""


class MergedCell(NamedTuple):
    """A cell: where it begins, how wide it is, whether it is merged with the one above."""

    element: etree._Element
    column: int
    columns: int
    merged: str
    header: bool


def rows_of(table: etree._Element, *, original: bool) -> Iterator[list[MergedCell]]:
    """Yield the cells of each row of *table*, those of rows that a tracked change takes out left out.

    Args:
        table: the element of the table.
        original: whether the table is read as it was before the changes.
    """
    for row in _inside(table, _ROW):
        properties = child_of(row, w("trPr"))
        header = False
        before = 0
        if properties is not None:
            gone = properties.find(w("ins" if original else "del"))
            if gone is not None:
                continue
            mark = properties.find(w("tblHeader"))
            header = mark is not None and attribute(mark) in ON
            skipped = whole_number(attribute(properties.find(w("gridBefore"))))
            before = min(skipped or 0, _MOST_COLUMNS)
        cells = []
        for element in _inside(row, _CELL):
            of = child_of(element, w("tcPr"))
            span = whole_number(attribute(child_of(of, w("gridSpan"))))
            merge = child_of(of, w("vMerge"))
            cells.append(
                MergedCell(
                    element,
                    before,
                    min(1 if span is None else span, _MOST_COLUMNS),
                    "" if merge is None else attribute(merge) or "continue",
                    header,
                )
            )
            before += cells[-1].columns
        yield cells


def rows_below(rows: list[list[MergedCell]], cell: MergedCell) -> int:
    """Return how many rows below go on with *cell*."""
    count = 0
    for row in rows:
        if not any(each.column == cell.column and each.merged == "continue" for each in row):
            break
        count += 1
    return count


def _inside(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield the children of that tag, also those in content controls."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in AROUND:
            yield from _inside(child, tag)
