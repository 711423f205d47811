"""Which cell of a table is where: a grid in which cells may run over rows and columns."""

from __future__ import annotations

from attrs import define, field
from lxml import etree

from unctc.layout.line_layout import CellPosition
from unctc.model.whole_numbers import whole_number

__all__ = ["TableGrid"]

_MOST = 1000
"""Rows or columns that a cell may run over, as browsers have it."""


@define
class _GrowingTable:
    """A table that has begun: its row, its column, and the columns that cells from above still fill."""

    number: int
    row: int = -1
    column: int = 0
    filled: dict[int, int] = field(factory=dict)


@define
class TableGrid:
    """The tables around the place that is read, the innermost last."""

    _count: int = 0
    _open: list[_GrowingTable] = field(factory=list)

    def begin(self) -> None:
        """Begin a table."""
        self._open.append(_GrowingTable(self._count))
        self._count += 1

    def end(self) -> None:
        """End the innermost table."""
        if self._open:
            self._open.pop()

    def begin_row(self, row: etree._Element) -> None:
        """Begin a row of it."""
        del row
        if self._open:
            table = self._open[-1]
            table.row += 1
            table.column = 0
            table.filled = {at: left - 1 for at, left in table.filled.items() if left > 1}

    def cell(self, element: etree._Element) -> CellPosition | None:
        """Return where a cell is; ``None`` outside a table."""
        if not self._open:
            return None
        table = self._open[-1]
        while table.filled.get(table.column, 0) > 0:
            table.column += 1
        columns, rows = _span(element.get("colspan")), _span(element.get("rowspan"))
        position = CellPosition(
            table=table.number,
            row=max(table.row, 0),
            column=table.column,
            columns=columns,
            rows=rows,
            header=element.tag == "th"
            or next(element.iterancestors("thead", "table")).tag == "thead",
        )
        if rows > 1:
            for at in range(table.column, table.column + columns):
                # Counted down at the beginning of each row below.
                table.filled[at] = rows
        table.column += columns
        return position


def _span(text: str | None) -> int:
    return min(whole_number(text) or 1, _MOST)
