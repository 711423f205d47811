"""Deliverables and mandates as rows of plain values, for tables, JSON and CSV."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len, set_cell_size
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from unctc.cli.console import one_line
from unctc.serializers.rows import Row, cell_of

__all__ = ["as_json_lines", "as_lines", "as_table", "tables_by_file"]

_SHORT = frozenset({"where", "kind", "resolution", "operative", "point", "act", "score"})


def as_json_lines(rows: Iterable[Row]) -> bytes:
    """Return *rows* as JSON, one object a line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def tables_by_file(
    rows: Iterable[Row], table: Callable[[list[Row]], RenderableType]
) -> Iterator[RenderableType]:
    """Yield the name of each file above the table of its rows."""
    for name, group in groupby(rows, key=lambda row: row.get("file", "")):
        if name:
            yield Text(one_line(str(name)), style="bold")
        yield table(list(group))


def as_lines(rows: Sequence[Row], columns: Sequence[str]) -> Iterator[Text]:
    """Yield *rows* as lines that never wrap, each cell below the name of its column."""
    cells = [list(columns), *([one_line(cell_of(row[name])) for name in columns] for row in rows)]
    widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]
    for number, row in enumerate(cells):
        line = "  ".join(map(set_cell_size, row, widths)).rstrip()
        yield Text(line, style="" if number else "bold")


def as_table(rows: Sequence[Row], columns: Sequence[str], *, longest: int = 60) -> Table:
    """Return *rows* as a table whose wide characters line up.

    Args:
        rows: the rows.
        columns: the names of what is shown; the last one gets what room is left.
        longest: how many cells of the last column are shown.
    """
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name, overflow="fold", no_wrap=name in _SHORT)
    for row in rows:
        cells = [one_line(cell_of(row[name])) for name in columns]
        if cell_len(cells[-1]) > longest:
            cells[-1] = set_cell_size(cells[-1], longest - 1).rstrip() + "…"
        table.add_row(*(Text(cell) for cell in cells))
    return table
