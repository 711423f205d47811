"""Tables: rows of cells, and each cell is a passage."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from unctc.model.running_text import Passage

__all__ = ["Cell", "Row", "Table"]


@frozen
class Cell(Passage):
    """A cell.

    Attributes:
        header: whether it heads its row or column.
        columns: over how many columns it runs.
        rows: over how many rows it runs.
    """

    header: bool = field(default=False, kw_only=True)
    columns: int = field(default=1, kw_only=True)
    rows: int = field(default=1, kw_only=True)


@frozen
class Row:
    """A row of a table, its cells in order."""

    cells: tuple[Cell, ...] = ()


@frozen
class Table:
    """A table.

    Attributes:
        rows: the rows in order.
        caption: its caption, where it has one.

    Example:
        >>> table = Table((Row((Cell("State", header=True), Cell("Votes", header=True))),))
        >>> table.rows[0].cells[1].text
        'Votes'
    """

    rows: tuple[Row, ...] = ()
    caption: Passage | None = None

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Every cell, row by row."""
        return tuple(cell for row in self.rows for cell in row.cells)

    def children(self, level: int = 0) -> Iterator[tuple[str, Passage]]:  # noqa: ARG002 - see Branch
        """Yield its caption, then its cells by row and place in the row, each with its path from here."""
        if self.caption is not None:
            yield "caption", self.caption
        for index, row in enumerate(self.rows, 1):
            for place, cell in enumerate(row.cells, 1):
                yield f"{index}/{place}", cell
