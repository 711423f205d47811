"""Tables of contents: headings with the pages they are on, which are none of the text."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.source import Line

__all__ = ["contents_lines"]

_ENTRY: Final = late_pattern(
    r".*?(?:(?:[.…·] ?){3,}|\.(?=\s)|\t+| {4,})\s*(?:\d{1,3}(?:[-–]\d{1,3})?\s*)?\d{1,3}"
)
_COLUMN_HEAD: Final = late_pattern(r"[^\W\d]+\.?(?:\s{1,}[^\W\d]+\.?)?")
_HEADS: Final = 2
_PAGES: Final = 0.3
"""The share of the cells of a table of contents that are pages."""
_WRAPPED: Final = 3


def contents_lines(printed: Sequence[Line], rules: StructureRules) -> Iterator[Line]:
    """Yield the lines of tables of contents: the heading, the heads of columns, entries that end with a page."""
    for index, line in enumerate(printed):
        if not rules.contents.fullmatch(line.text.rstrip("* ")):
            continue
        if cells := _table_below(printed, index):
            yield from (line, *cells)
            continue
        at = index + 1
        while (
            at < len(printed) and at - index <= _HEADS and _COLUMN_HEAD.fullmatch(printed[at].text)
        ):
            at += 1
        end = at
        while at < len(printed) and at - end <= _WRAPPED:
            at += 1
            if _ENTRY.fullmatch(printed[at - 1].text):
                end = at
        if _ENTRY.fullmatch(printed[end - 1].text):
            yield from printed[index:end]


def _table_below(printed: Sequence[Line], index: int) -> list[Line]:
    """Return the lines of the table under the heading at *index*, where the carrier marks cells and most rows end with a page."""
    tables = [_table_of(line) for line in printed[index + 1 : index + 2 + _HEADS]]
    table = next((each for each in tables if each is not None), None)
    if table is None:
        return []
    first = next(at for at in range(index + 1, len(printed)) if _table_of(printed[at]) == table)
    cells = list(
        itertools.takewhile(lambda line: _table_of(line) in (table, None), printed[first:])
    )
    while cells and _table_of(cells[-1]) is None:
        cells.pop()
    cells = [line for line in cells if _table_of(line) == table]
    pages = sum(line.text.isdecimal() for line in cells)
    return [*printed[index + 1 : first], *cells] if pages >= len(cells) * _PAGES else []


def _table_of(line: Line) -> int | None:
    layout = line.layout
    return layout.cell.table if layout is not None and layout.cell is not None else None
